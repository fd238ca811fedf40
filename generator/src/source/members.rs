use std::collections::{HashMap, HashSet};

use super::{Key, Member, Node, NodeValue};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};

/// Collects the members of an object and refuses names that stand twice.
#[derive(Default)]
pub(super) struct Members {
    list: Vec<Member>,
    /// Only kept once looking through the list would be slow.
    by_name: HashMap<String, usize>,
    /// Members of merge keys, which count where no member has their name.
    merged: Vec<Member>,
}

const FEW: usize = 16;

impl Members {
    /// Adds a member; `false` where its name was there before. The first one stays.
    pub(super) fn push(&mut self, key: Key, value: Node, diagnostics: &mut Diagnostics) -> bool {
        let first = if self.list.len() < FEW {
            self.list.iter().find(|member| member.key.name == key.name)
        } else {
            if self.by_name.is_empty() {
                self.by_name =
                    self.list.iter().enumerate().map(|(at, member)| (member.key.name.clone(), at)).collect();
            }
            self.by_name.get(&key.name).and_then(|&at| self.list.get(at))
        };
        if let Some(first) = first {
            diagnostics.push(
                Diagnostic::new(codes::DUPLICATE_KEY, format!("`{}` stands twice in one object", key.name))
                    .at(key.span, "again here")
                    .and(first.key.span, "first here")
                    .help("keep one of the two: which one counts differs between readers"),
            );
            return false;
        }
        if self.list.len() >= FEW {
            self.by_name.insert(key.name.clone(), self.list.len());
        }
        self.list.push(Member { key, value });
        true
    }

    /// Adds the members of an object, or of a list of objects, for names that the object
    /// itself does not have; `false` where the value is neither.
    pub(super) fn merge(&mut self, value: Node) -> bool {
        match value.value {
            NodeValue::Object(members) => self.merged.extend(members),
            NodeValue::Array(items)
                if items.iter().all(|item| matches!(item.value, NodeValue::Object(_))) =>
            {
                for item in items {
                    self.merge(item);
                }
            }
            _ => return false,
        }
        true
    }

    pub(super) fn into_list(self) -> Vec<Member> {
        let Self { mut list, merged, .. } = self;
        if !merged.is_empty() {
            let mut known: HashSet<String> = list.iter().map(|member| member.key.name.clone()).collect();
            list.extend(merged.into_iter().filter(|member| known.insert(member.key.name.clone())));
        }
        list
    }

    pub(super) fn last(&self) -> Option<&Member> {
        self.list.last()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::{FileId, Span};

    #[test]
    fn a_name_is_found_again_among_few_and_many() {
        for count in [1, FEW, FEW + 1, 100] {
            for again in [0, count / 2, count - 1] {
                let (mut members, mut diagnostics) = (Members::default(), Diagnostics::new());
                let mut push = |at: usize, place: u32| {
                    let span = Span::new(FileId(0), place, place);
                    let key = Key { span, name: format!("k{at}") };
                    members.push(key, Node { span, value: NodeValue::Null }, &mut diagnostics)
                };
                assert!((0..count).all(|at| push(at, at as u32)));
                assert!(!push(again, 1000));
                assert!(push(count, 1001));
                assert_eq!(members.into_list().len(), count + 1);
                let related: Vec<u32> = diagnostics
                    .iter()
                    .flat_map(|found| &found.related)
                    .map(|label| label.span.start)
                    .collect();
                assert_eq!(related, [again as u32]);
            }
        }
    }
}

//! Types that hold themselves.

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Api, Shape, TypeId, TypeKind};

/// Marks the fields and variants through which a type comes back to itself, and
/// lifts the duty of a field that could never be filled.
pub(super) fn mark(api: &mut Api, diagnostics: &mut Diagnostics) {
    let held = edges(api, |_| true);
    let groups = groups(&held);
    let same =
        |from: usize, to: TypeId| groups.get(from).is_some_and(|group| groups.get(to.0) == Some(group));
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (index, made) in api.types.iter_mut().enumerate() {
        match &mut made.kind {
            TypeKind::Object(object) => {
                for (place, field) in object.fields.iter_mut().enumerate() {
                    if let Shape::Named(id) = field.value.shape {
                        field.recursive = same(index, id);
                        if field.recursive {
                            found.push((index, place));
                        }
                    }
                }
            }
            TypeKind::Union(union) => {
                for variant in &mut union.variants {
                    if let Shape::Named(id) = variant.value.shape {
                        variant.recursive = same(index, id);
                    }
                }
            }
            TypeKind::Enum(_) | TypeKind::Alias(_) => {}
        }
    }

    // `a` needs a `b`, which needs an `a`: no such value can exist. Real documents
    // have it; the field that closes the circle becomes optional.
    let duties = edges(api, |field| field.required && !field.nullable);
    let duty_groups = self::groups(&duties);
    let circular: Vec<bool> =
        (0..api.types.len()).map(|index| holds_itself(index, &duties, &duty_groups)).collect();
    for (index, place) in found {
        let closes = circular.get(index).copied().unwrap_or(false);
        let Some(made) = api.types.get_mut(index) else { continue };
        let name = made.name.clone();
        let TypeKind::Object(object) = &mut made.kind else { continue };
        let Some(field) = object.fields.get_mut(place) else { continue };
        let Shape::Named(target) = field.value.shape else { continue };
        let together = duty_groups.get(index) == duty_groups.get(target.0);
        if closes && together && field.required && !field.value.nullable {
            diagnostics.push(
                Diagnostic::new(
                    codes::IMPOSSIBLE_RECURSION,
                    format!("`{name}` can't exist without another `{name}`"),
                )
                .at(field.span, format!("`{}` is required and leads back to `{name}`", field.name))
                .help("take the property out of `required`; until then it is treated as optional"),
            );
            field.required = false;
        }
    }
}

/// What an edge is asked about.
struct Held {
    required: bool,
    nullable: bool,
}

/// The types that each type holds by value.
fn edges(api: &Api, counts: impl Fn(&Held) -> bool) -> Vec<Vec<usize>> {
    api.types
        .iter()
        .map(|made| match &made.kind {
            TypeKind::Object(object) => object
                .fields
                .iter()
                .filter(|field| counts(&Held { required: field.required, nullable: field.value.nullable }))
                .filter_map(|field| named(&field.value.shape))
                .collect(),
            TypeKind::Union(union) => union
                .variants
                .iter()
                .filter(|_| counts(&Held { required: false, nullable: false }))
                .filter_map(|variant| named(&variant.value.shape))
                .collect(),
            TypeKind::Enum(_) | TypeKind::Alias(_) => Vec::new(),
        })
        .collect()
}

fn named(shape: &Shape) -> Option<usize> {
    match shape {
        Shape::Named(id) => Some(id.0),
        _ => None,
    }
}

fn holds_itself(index: usize, edges: &[Vec<usize>], groups: &[usize]) -> bool {
    edges
        .get(index)
        .is_some_and(|targets| targets.iter().any(|target| groups.get(*target) == groups.get(index)))
}

/// Numbers the strongly connected groups of a graph: two nodes have the same number
/// if each can be reached from the other. Kosaraju's way, without recursion, because
/// the depth is the input's.
fn groups(edges: &[Vec<usize>]) -> Vec<usize> {
    let order = finishing_order(edges);
    let mut reversed = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        for target in targets {
            if let Some(list) = reversed.get_mut(*target) {
                list.push(from);
            }
        }
    }
    let mut group = vec![usize::MAX; edges.len()];
    for (number, start) in order.into_iter().rev().enumerate() {
        let mut waiting = vec![start];
        while let Some(node) = waiting.pop() {
            let Some(place) = group.get_mut(node) else { continue };
            if *place != usize::MAX {
                continue;
            }
            *place = number;
            waiting.extend(reversed.get(node).into_iter().flatten().copied());
        }
    }
    group
}

fn finishing_order(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut seen = vec![false; edges.len()];
    let mut order = Vec::with_capacity(edges.len());
    for start in 0..edges.len() {
        let mut stack = vec![(start, 0_usize)];
        while let Some((node, next)) = stack.pop() {
            if next == 0 {
                let Some(flag) = seen.get_mut(node) else { continue };
                if *flag {
                    continue;
                }
                *flag = true;
            }
            match edges.get(node).and_then(|targets| targets.get(next)) {
                Some(target) => {
                    stack.push((node, next + 1));
                    stack.push((*target, 0));
                }
                None => order.push(node),
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::groups;

    #[test]
    fn nodes_that_reach_each_other_are_one_group() {
        // 0 → 1 → 2 → 0, 2 → 3, 3 → 3, 4 alone.
        let group = groups(&[vec![1], vec![2], vec![0, 3], vec![3], vec![]]);
        assert_eq!(group[0], group[1]);
        assert_eq!(group[1], group[2]);
        assert_ne!(group[2], group[3]);
        assert_ne!(group[3], group[4]);
    }
}

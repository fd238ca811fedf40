//! What holds between the fields of an object.

use serde_json::Value;

use super::{Constraints, Object};

/// Something that holds for fields of an object where other things hold of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Condition {
    /// What is asked of the object, all of it.
    pub when: Vec<Rule>,
    /// It is about objects of which not all of that holds (`else`).
    pub negated: bool,
    /// What has to hold then.
    pub then: Vec<Rule>,
}

/// A rule for one field of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// The field is given.
    Present(String),
    /// The field is left out.
    Absent(String),
    /// The field is left out, or its value keeps these limits.
    Limits(String, Box<Constraints>),
    /// The field is left out, or these hold of the object that it is, or of each object
    /// of the list that it is.
    Inside(String, Vec<Rule>),
}

impl Rule {
    /// The name of the field.
    #[must_use]
    pub fn field(&self) -> &str {
        match self {
            Self::Present(name) | Self::Absent(name) | Self::Limits(name, _) | Self::Inside(name, _) => name,
        }
    }

    /// What becomes of fields, each with the names that lead to it from a field. Those
    /// that stand beside each other and have to be given are together.
    #[must_use]
    pub fn demands(rules: &[Self]) -> Vec<Demand<'_>> {
        let mut demands = Vec::new();
        collect(rules, &mut Vec::new(), &mut demands);
        demands
    }
}

/// What has to hold of one field of an object, or of something in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Demand<'a> {
    /// Names of the fields that lead there; none for the fields of the object itself.
    pub within: Vec<&'a str>,
    /// The names of what it is about: one, or several that have to be given.
    pub names: Vec<&'a str>,
    /// What has to hold.
    pub kind: DemandKind<'a>,
}

/// What has to hold of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DemandKind<'a> {
    /// It is given.
    Given,
    /// It is left out.
    LeftOut,
    /// Its value keeps limits.
    Limits(&'a Constraints),
}

impl Demand<'_> {
    /// The field of the object itself that it is about.
    #[must_use]
    pub fn field(&self) -> &str {
        self.within.first().or(self.names.first()).copied().unwrap_or_default()
    }

    /// What it is about, seen from the field: nothing where it is the field itself,
    /// else a path such as `` `a.b` and `a.c` ``. `code` writes names.
    #[must_use]
    pub fn subject(&self, code: &dyn Fn(&str) -> String) -> String {
        let Some((_, way)) = self.within.split_first() else { return String::new() };
        let names = self.names.iter().map(|name| {
            let path: Vec<&str> = way.iter().chain([name]).copied().collect();
            code(&path.join("."))
        });
        listed(&names.collect::<Vec<_>>())
    }
}

/// `a, b and c`.
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn collect<'a>(rules: &'a [Rule], within: &mut Vec<&'a str>, demands: &mut Vec<Demand<'a>>) {
    for rule in rules {
        let kind = match rule {
            Rule::Present(_) => DemandKind::Given,
            Rule::Absent(_) => DemandKind::LeftOut,
            Rule::Limits(_, limits) => DemandKind::Limits(limits),
            Rule::Inside(name, rules) => {
                within.push(name);
                collect(rules, within, demands);
                within.pop();
                continue;
            }
        };
        // Fields of the object itself have a place each where it is said.
        let together = demands.last_mut().filter(|last| {
            !within.is_empty() && kind == DemandKind::Given && last.kind == kind && last.within == *within
        });
        match together {
            Some(last) => last.names.push(rule.field()),
            None => demands.push(Demand { within: within.clone(), names: vec![rule.field()], kind }),
        }
    }
}

impl Condition {
    /// What is asked, in words: `` if `mode` is `Cluster` ``. `code` writes names and
    /// values.
    #[must_use]
    pub fn words(&self, object: &Object, code: &dyn Fn(&str) -> String) -> String {
        let required = |name: &str| object.fields.iter().any(|field| field.name == name && field.required);
        let mut words = Vec::new();
        asked(&self.when, "", &required, code, &mut words);
        if words.is_empty() {
            return if self.negated { "never".to_owned() } else { "always".to_owned() };
        }
        format!("{} {}", if self.negated { "unless" } else { "if" }, words.join(" and "))
    }
}

/// What rules ask, in a clause each. The way leads to the object that they are about.
fn asked(
    rules: &[Rule],
    way: &str,
    required: &dyn Fn(&str) -> bool,
    code: &dyn Fn(&str) -> String,
    words: &mut Vec<String>,
) {
    let given =
        |name: &str| rules.iter().any(|rule| matches!(rule, Rule::Present(n) if n == name)) || required(name);
    let said_otherwise = |name: &str| {
        rules.iter().any(|rule| matches!(rule, Rule::Limits(n, _) | Rule::Inside(n, _) if n == name))
    };
    let value = |value: &Value| code(&value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    let list = |values: &[&Value]| values.iter().map(|one| value(one)).collect::<Vec<_>>().join(" or ");
    for rule in rules {
        let path = format!("{way}{}", rule.field());
        match rule {
            // That it has a value says that it is given.
            Rule::Present(name) if said_otherwise(name) => {}
            Rule::Present(_) => words.push(format!("{} is given", code(&path))),
            Rule::Absent(_) => words.push(format!("{} is left out", code(&path))),
            Rule::Limits(name, limits) => {
                let mut text = code(&path);
                let (values, excluded) = (limits.values(), limits.excluded());
                if !values.is_empty() {
                    let values: Vec<&Value> = values.iter().map(|allowed| &allowed.value).collect();
                    text.push_str(&format!(" is {}", list(&values)));
                }
                if !excluded.is_empty() {
                    let and = if values.is_empty() { "" } else { " and" };
                    text.push_str(&format!("{and} is not {}", list(&excluded.iter().collect::<Vec<_>>())));
                }
                if !given(name) {
                    text.push_str(" or left out");
                }
                words.push(text);
            }
            Rule::Inside(name, inner) => {
                let mut parts = Vec::new();
                asked(inner, &format!("{path}."), &|_| false, code, &mut parts);
                if parts.is_empty() {
                    continue;
                }
                let text = parts.join(" and ");
                words.push(if given(name) { text } else { format!("{text} or {} is left out", code(&path)) });
            }
        }
    }
}

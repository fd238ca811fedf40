//! From keywords to the constraints of a value.

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Allowed, Constraint, Constraints};
use crate::openapi::document::{Keywords, Limit};
use crate::openapi::grammar::Keyword;
use crate::place::Span;

/// The constraints that a schema sets by itself, its list of values aside.
pub(super) fn constraints(keywords: &Keywords, span: Span, diagnostics: &mut Diagnostics) -> Constraints {
    let mut said: Vec<(Constraint, Span)> =
        keywords.limits.iter().filter_map(|limit| constraint(limit, span, diagnostics)).collect();
    said.extend(contained(&keywords.limits));
    let mut all: Constraints = said.iter().map(|(constraint, _)| constraint.clone()).collect();
    if let Some((one, other)) = all.contradiction() {
        let place = |wanted: &Constraint| {
            said.iter().find(|(constraint, _)| constraint == wanted).map_or(span, |(_, place)| *place)
        };
        diagnostics.push(contradiction((one, place(one)), (other, place(other))));
    }
    if keywords.items.as_ref().is_some_and(|items| items.value.boolean == Some(false)) {
        // None but those that `prefixItems` describes.
        all.add(Constraint::MaxItems(u64::try_from(keywords.prefix_items.len()).unwrap_or(u64::MAX)));
    }
    let excluded = keywords.excluded();
    if !excluded.is_empty() {
        all.add(Constraint::Except(excluded));
    }
    all
}

/// The values that a schema lists, with what they mean, as a constraint.
pub(super) fn allowed(keywords: &Keywords, diagnostics: &mut Diagnostics) -> Option<Constraint> {
    let meanings = super::values::meanings(keywords, diagnostics);
    let values = keywords.all_values();
    let meanings = meanings.into_iter().chain(std::iter::repeat(None));
    let list: Vec<Allowed> =
        values.into_iter().zip(meanings).map(|(value, meaning)| Allowed { value, meaning }).collect();
    (!list.is_empty()).then_some(Constraint::Values(list))
}

/// Narrows the constraints of a type, which stands at `origin`, by those beside a
/// reference to it.
pub(super) fn narrow(
    constraints: &mut Constraints,
    own: &Constraints,
    keywords: &Keywords,
    origin: Span,
    diagnostics: &mut Diagnostics,
) {
    let before = constraints.contradiction().is_some() || own.contradiction().is_some();
    constraints.extend(own);
    if before {
        return;
    }
    if let Some((one, other)) = constraints.contradiction() {
        let place = |constraint: &Constraint| {
            let said = keywords.limits.iter().find(|limit| limit.keyword == keyword(constraint));
            said.map_or(origin, |limit| limit.value.span)
        };
        diagnostics.push(contradiction((one, place(one)), (other, place(other))));
    }
}

fn contradiction(one: (&Constraint, Span), other: (&Constraint, Span)) -> Diagnostic {
    let (one_name, other_name) = (keyword(one.0).name(), keyword(other.0).name());
    Diagnostic::new(
        codes::CONTRADICTION,
        format!("no value satisfies both this `{one_name}` and this `{other_name}`"),
    )
    .at(other.1, "")
    .and(one.1, "the other one")
    .help("correct one of them: together they refuse every value")
}

/// The constraint that a keyword sets, with its place. `span` is that of the schema.
fn constraint(limit: &Limit, span: Span, diagnostics: &mut Diagnostics) -> Option<(Constraint, Span)> {
    use Constraint as C;
    let value = &limit.value.value;
    let place = if limit.value.span == Span::default() { span } else { limit.value.span };
    let count = |make: fn(u64) -> C| value.as_u64().map(make);
    let number = |make: fn(serde_json::Number) -> C| value.as_number().cloned().map(make);
    let constraint = match limit.keyword {
        Keyword::MinLength => count(C::MinLength),
        Keyword::MaxLength => count(C::MaxLength),
        Keyword::MinItems => count(C::MinItems),
        Keyword::MaxItems => count(C::MaxItems),
        Keyword::MinProperties => count(C::MinProperties),
        Keyword::MaxProperties => count(C::MaxProperties),
        Keyword::UniqueItems => Some(C::UniqueItems),
        Keyword::Pattern => pattern(value.as_str()?, place, diagnostics).map(C::Pattern),
        Keyword::Minimum => number(C::Minimum),
        Keyword::Maximum => number(C::Maximum),
        Keyword::ExclusiveMinimum => number(C::ExclusiveMinimum),
        Keyword::ExclusiveMaximum => number(C::ExclusiveMaximum),
        Keyword::MultipleOf => number(C::MultipleOf),
        Keyword::PrefixItems => value.as_array().cloned().map(C::PrefixItems),
        Keyword::PropertyNames => narrowing(value).map(C::PropertyNames),
        Keyword::PatternProperties => value.as_object().cloned().map(C::PatternProperties),
        Keyword::UnevaluatedItems => narrowing(value).map(C::UnevaluatedItems),
        Keyword::UnevaluatedProperties => narrowing(value).map(C::UnevaluatedProperties),
        // See [`contained`].
        _ => None,
    };
    constraint.map(|constraint| (constraint, place))
}

/// A schema that some value does not fit.
fn narrowing(schema: &Value) -> Option<Value> {
    let any = schema == &Value::Bool(true) || schema.as_object().is_some_and(Map::is_empty);
    (!any).then(|| schema.clone())
}

/// The constraints that `contains` sets, each with the counts beside it: those of the
/// whole schema, or those that follow it where several schemas were merged.
fn contained(limits: &[Limit]) -> Vec<(Constraint, Span)> {
    let is_contains = |limit: &&Limit| limit.keyword == Keyword::Contains;
    let single = limits.iter().filter(is_contains).count() == 1;
    let mut list = Vec::new();
    for (position, contains) in limits.iter().enumerate().filter(|(_, limit)| is_contains(limit)) {
        let following = limits.iter().skip(position + 1).take_while(|limit| !is_contains(limit));
        let beside: Vec<&Limit> = if single { limits.iter().collect() } else { following.collect() };
        let count = |keyword: Keyword| {
            beside.iter().find(|limit| limit.keyword == keyword).and_then(|limit| limit.value.value.as_u64())
        };
        let (least, most) = (count(Keyword::MinContains).unwrap_or(1), count(Keyword::MaxContains));
        // A minimum of zero allows any number of items.
        if least > 0 || most.is_some() {
            let item = contains.value.value.clone();
            list.push((Constraint::Contains { item, least, most }, contains.value.span));
        }
    }
    list
}

/// The keyword that sets a constraint.
fn keyword(constraint: &Constraint) -> Keyword {
    match constraint {
        Constraint::MinLength(_) => Keyword::MinLength,
        Constraint::MaxLength(_) => Keyword::MaxLength,
        Constraint::MinItems(_) => Keyword::MinItems,
        Constraint::MaxItems(_) => Keyword::MaxItems,
        Constraint::MinProperties(_) => Keyword::MinProperties,
        Constraint::MaxProperties(_) => Keyword::MaxProperties,
        Constraint::UniqueItems => Keyword::UniqueItems,
        Constraint::Pattern(_) => Keyword::Pattern,
        Constraint::Minimum(_) => Keyword::Minimum,
        Constraint::Maximum(_) => Keyword::Maximum,
        Constraint::ExclusiveMinimum(_) => Keyword::ExclusiveMinimum,
        Constraint::ExclusiveMaximum(_) => Keyword::ExclusiveMaximum,
        Constraint::MultipleOf(_) => Keyword::MultipleOf,
        Constraint::Values(_) => Keyword::Enum,
        Constraint::Except(_) => Keyword::Not,
        Constraint::Contains { .. } => Keyword::Contains,
        Constraint::PrefixItems(_) => Keyword::PrefixItems,
        Constraint::UnevaluatedItems(_) => Keyword::UnevaluatedItems,
        Constraint::PropertyNames(_) => Keyword::PropertyNames,
        Constraint::PatternProperties(_) => Keyword::PatternProperties,
        Constraint::UnevaluatedProperties(_) => Keyword::UnevaluatedProperties,
    }
}

fn pattern(pattern: &str, place: Span, diagnostics: &mut Diagnostics) -> Option<String> {
    match regress::Regex::new(pattern) {
        Ok(_) => Some(pattern.to_owned()),
        Err(error) => {
            diagnostics.push(
                Diagnostic::new(codes::INVALID_PATTERN, "the pattern is not a regular expression")
                    .at(place, error.to_string())
                    .help("patterns follow ECMA-262; this one is not checked before sending"),
            );
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{constraint, contained, keyword};
    use crate::diagnostic::Diagnostics;
    use crate::openapi::document::{Keywords, Limit, Schema};
    use crate::openapi::grammar::{Keyword, ObjectKind, ValueForm};
    use crate::place::Span;
    use crate::source::{Sources, Spanned, de};

    /// Every keyword that is read as a limit becomes a constraint, and is found again
    /// from it.
    #[test]
    fn every_limit_is_a_constraint() {
        let mut diagnostics = Diagnostics::new();
        let mut read = Vec::new();
        for name in Keyword::ALL.iter().copied() {
            let value = match ObjectKind::Schema.member(name.name()) {
                Some(ValueForm::Count | ValueForm::Number | ValueForm::FlagOrNumber) => json!(1),
                Some(ValueForm::Flag) => json!(true),
                Some(ValueForm::Text) => json!("a"),
                Some(ValueForm::One(_)) => json!({"const": 1}),
                Some(ValueForm::List(_)) => json!([{"const": 1}]),
                Some(ValueForm::Map(_)) => json!({"a": {"const": 1}}),
                _ => continue,
            };
            let mut sources = Sources::new();
            let text = json!({ name.name(): value }).to_string();
            let file = sources.add_text("a.json", text, &mut diagnostics).expect("it is JSON");
            let schema: Schema = de::from_node(sources.root(file).expect("a root")).expect("a schema");
            let Keywords { limits, .. } = *schema.keywords;
            for limit in limits {
                let limit = Limit { value: Spanned::new(Span::default(), limit.value.value), ..limit };
                let made = match name {
                    Keyword::MinContains | Keyword::MaxContains => continue,
                    Keyword::Contains => contained(&[limit]).pop(),
                    _ => constraint(&limit, Span::default(), &mut diagnostics),
                };
                let (made, _) = made.unwrap_or_else(|| panic!("no constraint of {name:?}"));
                assert_eq!(keyword(&made), name);
                read.push(name);
            }
        }
        assert!(read.contains(&Keyword::Contains) && read.contains(&Keyword::PatternProperties), "{read:?}");
    }
}

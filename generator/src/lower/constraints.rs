//! From keywords to the constraints of a value.

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Allowed, Constraint, Constraints};
use crate::openapi::document::{Keywords, Limit};
use crate::openapi::grammar::Keyword;
use crate::place::Span;

/// The constraints that a schema sets by itself, its list of values aside.
pub(super) fn constraints(keywords: &Keywords, span: Span, diagnostics: &mut Diagnostics) -> Constraints {
    let said: Vec<(Constraint, Span)> =
        keywords.limits.iter().filter_map(|limit| constraint(limit, span, diagnostics)).collect();
    let mut all: Constraints = said.iter().map(|(constraint, _)| constraint.clone()).collect();
    if let Some((one, other)) = all.contradiction() {
        let place = |wanted: &Constraint| {
            said.iter().find(|(constraint, _)| constraint == wanted).map_or(span, |(_, place)| *place)
        };
        diagnostics.push(contradiction((one, place(one)), (other, place(other))));
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
        // They belong to `contains`.
        _ => None,
    };
    constraint.map(|constraint| (constraint, place))
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
    }
}

fn pattern(pattern: &str, place: Span, diagnostics: &mut Diagnostics) -> Option<String> {
    match regress::Regex::new(pattern) {
        Ok(_) => Some(pattern.to_owned()),
        Err(error) => {
            diagnostics.push(
                Diagnostic::new(codes::INVALID_PATTERN, "the pattern is not a regular expression")
                    .at(place, error.to_string())
                    .help("patterns follow ECMA-262"),
            );
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{constraint, keyword};
    use crate::diagnostic::Diagnostics;
    use crate::openapi::document::{Keywords, Limit, Schema};
    use crate::openapi::grammar::{Form, Keyword, ObjectKind};
    use crate::place::Span;
    use crate::source::{Sources, Spanned, de};

    /// Every keyword that is read as a limit becomes a constraint, and is found again
    /// from it.
    #[test]
    fn every_limit_is_a_constraint() {
        let mut diagnostics = Diagnostics::new();
        for name in Keyword::ALL.iter().copied() {
            let value = match ObjectKind::Schema.member(name.name()) {
                Some(Form::Count | Form::Number | Form::FlagOrNumber) => json!(1),
                Some(Form::Flag) => json!(true),
                Some(Form::Text) => json!("a"),
                _ => continue,
            };
            let mut sources = Sources::new();
            let text = json!({ name.name(): value }).to_string();
            let file = sources.add_text("a.json", text, &mut diagnostics).expect("it is JSON");
            let schema: Schema = de::from_node(sources.root(file).expect("a root")).expect("a schema");
            let Keywords { limits, .. } = *schema.keywords;
            for limit in limits {
                if matches!(name, Keyword::MinContains | Keyword::MaxContains) {
                    continue;
                }
                let limit = Limit { value: Spanned::new(Span::default(), limit.value.value), ..limit };
                let (made, _) = constraint(&limit, Span::default(), &mut diagnostics).expect("a constraint");
                assert_eq!(keyword(&made), name);
            }
        }
    }
}

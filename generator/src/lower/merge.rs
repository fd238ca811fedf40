//! Merging: what holds of a value under several schemas at once, by one rule per
//! keyword.

use indexmap::map::Entry;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::openapi::document::{Keywords, Schema};
use crate::openapi::grammar::Keyword;
use crate::source::Spanned;

/// Adds the keywords of a part to those of the whole.
///
/// What was there first is nearer to the schema itself, so its words stay; constraints
/// of both hold.
pub(super) fn merge(whole: &mut Keywords, part: &Keywords, diagnostics: &mut Diagnostics) {
    use Keyword as K;
    for keyword in Keyword::ALL {
        match keyword {
            // Followed by whoever merges.
            K::Ref | K::AllOf => {}
            K::Type => types(whole, part, diagnostics),
            K::Enum => values(whole, part, diagnostics),
            // Together with `enum`.
            K::Const => {}
            K::Format => first(&mut whole.format, &part.format),
            K::Title => first(&mut whole.title, &part.title),
            K::Description => first(&mut whole.description, &part.description),
            K::Default => first(&mut whole.default, &part.default),
            K::Examples => {
                if whole.examples.is_empty() {
                    whole.examples.clone_from(&part.examples);
                }
            }
            K::Properties => properties(whole, part),
            K::Required => {
                for required in &part.required {
                    if !whole.required.iter().any(|known| known.value == required.value) {
                        whole.required.push(required.clone());
                    }
                }
            }
            K::AdditionalProperties => first(&mut whole.additional_properties, &part.additional_properties),
            K::PatternProperties => {
                for (name, schema) in &part.pattern_properties {
                    whole.pattern_properties.entry(name.clone()).or_insert_with(|| schema.clone());
                }
            }
            K::PropertyNames => whole.property_names.extend(part.property_names.iter().cloned()),
            K::Items => first(&mut whole.items, &part.items),
            K::PrefixItems => {
                if whole.prefix_items.is_empty() {
                    whole.prefix_items.clone_from(&part.prefix_items);
                }
            }
            K::Contains => whole.contains.extend(part.contains.iter().cloned()),
            K::OneOf => whole.one_of.extend(part.one_of.iter().cloned()),
            K::AnyOf => whole.any_of.extend(part.any_of.iter().cloned()),
            K::Not => whole.not.extend(part.not.iter().cloned()),
            K::Discriminator => {
                if part.has(K::OneOf) || part.has(K::AnyOf) {
                    first(&mut whole.discriminator, &part.discriminator);
                }
            }
            K::DependentRequired => {
                for (name, others) in &part.dependent_required {
                    whole.dependent_required.entry(name.clone()).or_default().extend(others.iter().cloned());
                }
            }
            K::DependentSchemas => {
                for (name, schema) in &part.dependent_schemas {
                    whole.dependent_schemas.entry(name.clone()).or_insert_with(|| schema.clone());
                }
            }
            // With `then` and `else`, as a condition of its own: all of them hold.
            K::If => {
                whole.conditions.extend(part.conditional());
                whole.conditions.extend(part.conditions.iter().cloned());
            }
            K::Then | K::Else => {}
            // Which of them are narrower is found out where they become constraints.
            K::MultipleOf
            | K::Minimum
            | K::Maximum
            | K::ExclusiveMinimum
            | K::ExclusiveMaximum
            | K::MinLength
            | K::MaxLength
            | K::Pattern
            | K::MinItems
            | K::MaxItems
            | K::UniqueItems
            | K::MinProperties
            | K::MaxProperties
            | K::MinContains
            | K::MaxContains => {
                let limits = part.limits.iter().filter(|limit| limit.keyword == *keyword);
                whole.limits.extend(limits.cloned());
            }
            K::ReadOnly => whole.read_only |= part.read_only,
            K::WriteOnly => whole.write_only |= part.write_only,
            // Deprecated parts don't make the whole deprecated.
            K::Deprecated => {}
            // They identify the part, or no output looks at them.
            K::Schema
            | K::Id
            | K::Anchor
            | K::DynamicRef
            | K::DynamicAnchor
            | K::Comment
            | K::Vocabulary
            | K::Defs
            | K::Definitions
            | K::Example
            | K::Nullable
            | K::UnevaluatedProperties
            | K::UnevaluatedItems
            | K::ContentMediaType
            | K::ContentEncoding
            | K::ContentSchema
            | K::Xml
            | K::ExternalDocs => {}
        }
    }
    whole.sensitive |= part.sensitive;
    whole.aliases.extend(part.aliases.iter().cloned());
    first(&mut whole.lenient, &part.lenient);
    first(&mut whole.source, &part.source);
    first(&mut whole.deviation, &part.deviation);
}

/// Keeps what is there already.
fn first<T: Clone>(whole: &mut Option<T>, part: &Option<T>) {
    if whole.is_none() {
        whole.clone_from(part);
    }
}

/// The nearer type stays, unless the two exclude each other.
fn types(whole: &mut Keywords, part: &Keywords, diagnostics: &mut Diagnostics) {
    let (Some(mine), Some(other)) = (&whole.types, &part.types) else {
        first(&mut whole.types, &part.types);
        return;
    };
    let fits = |one: &String, other: &String| {
        let numeric = |name: &str| matches!(name, "number" | "integer");
        one == other || (numeric(one) && numeric(other))
    };
    let both = mine.value.0.iter().any(|one| other.value.0.iter().any(|other| fits(one, other)));
    if !both && mine.span != other.span {
        let names = |types: &[String]| types.join(" or ");
        diagnostics.push(
            Diagnostic::new(
                codes::CONTRADICTION,
                format!("no value is both {} and {}", names(&mine.value.0), names(&other.value.0)),
            )
            .at(other.span, "")
            .and(mine.span, "the other type")
            .help("the parts of a schema describe the same value: correct one of the types"),
        );
    }
}

/// The values that both allow.
fn values(whole: &mut Keywords, part: &Keywords, diagnostics: &mut Diagnostics) {
    if let (Some(mine), Some(other)) = (&whole.constant, &part.constant)
        && mine.value != other.value
    {
        diagnostics.push(no_common_value(mine, other));
    }
    let Some(others) = &part.values else {
        first(&mut whole.constant, &part.constant);
        return;
    };
    let Some(mine) = &mut whole.values else {
        whole.values = Some(others.clone());
        whole.enum_descriptions.clone_from(&part.enum_descriptions);
        whole.enum_names.clone_from(&part.enum_names);
        return;
    };
    let before = mine.first().cloned();
    mine.retain(|value| others.iter().any(|other| other.value == value.value));
    if let (true, Some(mine), Some(other)) = (mine.is_empty(), before, others.first()) {
        diagnostics.push(no_common_value(&mine, other));
    }
}

fn no_common_value(mine: &Spanned<serde_json::Value>, other: &Spanned<serde_json::Value>) -> Diagnostic {
    Diagnostic::new(codes::CONTRADICTION, "no value is allowed by both lists of values")
        .at(other.span, "")
        .and(mine.span, "the other list")
        .help("the parts of a schema describe the same value: let them share a value")
}

/// Of a property that both describe, both descriptions hold.
fn properties(whole: &mut Keywords, part: &Keywords) {
    for (name, schema) in &part.properties {
        match whole.properties.entry(name.clone()) {
            Entry::Vacant(place) => {
                place.insert(schema.clone());
            }
            Entry::Occupied(mut place) => {
                // A reference keeps its type: what adds nothing but words to it would
                // make another one.
                if place.get().value.keywords.reference.is_some() {
                    continue;
                }
                let span = place.get().span;
                let keywords =
                    Keywords { all_of: vec![place.get().clone(), schema.clone()], ..Keywords::default() };
                let both = Schema { boolean: None, keywords: Box::new(keywords) };
                place.insert(Spanned { span, value: both });
            }
        }
    }
}

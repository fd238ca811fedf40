//! Merging: what holds of a value under several schemas at once, by one rule per
//! keyword.

use indexmap::map::Entry;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::openapi::document::{Keywords, Limit, Map, Schema};
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
            K::Format => formats(whole, part, diagnostics),
            K::Default => first(&mut whole.default, &part.default),
            K::Examples => {
                if whole.examples.is_empty() {
                    whole.examples.clone_from(&part.examples);
                }
            }
            K::Properties => by_name(&mut whole.properties, &part.properties, diagnostics),
            K::Required => {
                for required in &part.required {
                    if !whole.required.iter().any(|known| known.value == required.value) {
                        whole.required.push(required.clone());
                    }
                }
            }
            K::AdditionalProperties => {
                both_of(&mut whole.additional_properties, &part.additional_properties, diagnostics);
            }
            K::PatternProperties => {
                by_name(&mut whole.pattern_properties, &part.pattern_properties, diagnostics);
                limits(whole, part, *keyword);
            }
            K::Items => both_of(&mut whole.items, &part.items, diagnostics),
            K::PrefixItems => {
                for (mine, other) in whole.prefix_items.iter_mut().zip(&part.prefix_items) {
                    *mine = both(mine, other, diagnostics);
                }
                let known = whole.prefix_items.len();
                whole.prefix_items.extend(part.prefix_items.iter().skip(known).cloned());
                limits(whole, part, *keyword);
            }
            K::Contains => contains(whole, part),
            // Merged with the `contains` beside them.
            K::MinContains | K::MaxContains => {}
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
                by_name(&mut whole.dependent_schemas, &part.dependent_schemas, diagnostics);
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
            | K::UnevaluatedItems
            | K::PropertyNames
            | K::UnevaluatedProperties => limits(whole, part, *keyword),
            // See [`annotate`]. Deprecated parts don't make the whole deprecated.
            K::Title | K::Description | K::ReadOnly | K::WriteOnly | K::Deprecated => {}
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
            | K::ContentMediaType
            | K::ContentEncoding
            | K::ContentSchema
            | K::Xml
            | K::ExternalDocs => {}
        }
    }
    first(&mut whole.lenient, &part.lenient);
    first(&mut whole.source, &part.source);
    annotate(whole, part);
}

/// `contains`, followed by the counts beside it.
fn contains(whole: &mut Keywords, part: &Keywords) {
    let of_contains = |limit: &&Limit| {
        matches!(limit.keyword, Keyword::Contains | Keyword::MinContains | Keyword::MaxContains)
    };
    let mut group: Vec<Limit> = part.limits.iter().filter(of_contains).cloned().collect();
    match group.iter().filter(|limit| limit.keyword == Keyword::Contains).count() {
        0 => return,
        1 => group.sort_by_key(|limit| limit.keyword != Keyword::Contains),
        // Of a part that was merged, each is followed by its counts already.
        _ => {}
    }
    whole.limits.extend(group);
}

fn limits(whole: &mut Keywords, part: &Keywords, keyword: Keyword) {
    whole.limits.extend(part.limits.iter().filter(|limit| limit.keyword == keyword).cloned());
}

/// Adds the annotations of a value that has a schema of its own.
fn annotate(whole: &mut Keywords, part: &Keywords) {
    first(&mut whole.title, &part.title);
    first(&mut whole.description, &part.description);
    first(&mut whole.deviation, &part.deviation);
    whole.read_only |= part.read_only;
    whole.write_only |= part.write_only;
    whole.sensitive |= part.sensitive;
    for alias in &part.aliases {
        if !whole.aliases.contains(alias) {
            whole.aliases.push(alias.clone());
        }
    }
}

/// Keeps what is there already.
fn first<T: Clone>(whole: &mut Option<T>, part: &Option<T>) {
    if whole.is_none() {
        whole.clone_from(part);
    }
}

/// The types that both allow. Whether `null` is one of them is up to the nearer schema:
/// documents say `nullable` beside `allOf`, and mean the whole.
fn types(whole: &mut Keywords, part: &Keywords, diagnostics: &mut Diagnostics) {
    let Some(other) = &part.types else { return };
    let Some(mine) = &mut whole.types else {
        whole.types = Some(other.clone());
        return;
    };
    let allowed = |name: &str| other.value.0.iter().any(|other| other == name);
    let mut common: Vec<String> = Vec::new();
    for name in &mine.value.0 {
        let narrower = match name.as_str() {
            "number" if !allowed("number") && allowed("integer") => "integer",
            "integer" if allowed("number") => "integer",
            "null" => "null",
            name if allowed(name) => name,
            _ => continue,
        };
        if !common.iter().any(|known| known == narrower) {
            common.push(narrower.to_owned());
        }
    }
    if common.iter().all(|name| name == "null" && !allowed("null")) {
        let names = |types: &[String]| types.join(" or ");
        if mine.span != other.span {
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
        return;
    }
    mine.value.0 = common;
}

/// Formats of integers, each of which contains the values that those before it share
/// with it.
const INTEGERS: &[&str] = &["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"];

/// Formats of text, no value of one of which has another.
const TEXTS: &[&str] = &["date-time", "date", "time", "duration", "uuid", "ipv4", "ipv6", "email"];

/// Of two formats the narrower one. Where neither is narrower, the nearer one stays.
fn formats(whole: &mut Keywords, part: &Keywords, diagnostics: &mut Diagnostics) {
    let (Some(mine), Some(other)) = (&whole.format, &part.format) else {
        first(&mut whole.format, &part.format);
        return;
    };
    let place = |list: &[&str], format: &Spanned<String>| list.iter().position(|name| *name == format.value);
    if let (Some(own), Some(others)) = (place(INTEGERS, mine), place(INTEGERS, other)) {
        if others < own {
            whole.format = Some(other.clone());
        }
        return;
    }
    if mine.value != other.value && place(TEXTS, mine).is_some() && place(TEXTS, other).is_some() {
        diagnostics.push(
            Diagnostic::new(
                codes::CONTRADICTION,
                format!("no text is both a `{}` and a `{}`", mine.value, other.value),
            )
            .at(other.span, "")
            .and(mine.span, "the other format")
            .help("the parts of a schema describe the same value: correct one of the formats"),
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

/// Schemas by name: of one that both have, both hold.
fn by_name(whole: &mut Map<Spanned<Schema>>, part: &Map<Spanned<Schema>>, diagnostics: &mut Diagnostics) {
    for (name, schema) in part {
        match whole.entry(name.clone()) {
            Entry::Vacant(place) => {
                place.insert(schema.clone());
            }
            Entry::Occupied(mut place) => {
                let schema = both(place.get(), schema, diagnostics);
                place.insert(schema);
            }
        }
    }
}

/// Of two schemas of the same value, both hold.
fn both_of(
    whole: &mut Option<Spanned<Schema>>,
    part: &Option<Spanned<Schema>>,
    diagnostics: &mut Diagnostics,
) {
    match (&whole, part) {
        (Some(mine), Some(other)) => *whole = Some(both(mine, other, diagnostics)),
        _ => first(whole, part),
    }
}

/// One schema that says what two say.
fn both(mine: &Spanned<Schema>, other: &Spanned<Schema>, diagnostics: &mut Diagnostics) -> Spanned<Schema> {
    match (mine.value.boolean, other.value.boolean) {
        (Some(false), _) | (_, Some(true)) => return mine.clone(),
        (Some(true), _) | (_, Some(false)) => return other.clone(),
        // What is a part by two ways is one part.
        (None, None) if mine.span == other.span => return mine.clone(),
        (None, None) => {}
    }
    let own = &*mine.value.keywords;
    let keywords = if own.reference.is_some() {
        // A reference keeps its type: another description of it would make another type.
        // Limits beside it hold all the same.
        let more = &*other.value.keywords;
        if more.reference.is_some() || more.has_structure() || more.limits.is_empty() {
            return mine.clone();
        }
        let mut keywords = own.clone();
        merge(&mut keywords, more, diagnostics);
        keywords
    } else {
        let all_of = vec![mine.clone(), other.clone()];
        let mut keywords = Keywords { all_of, deprecated: own.deprecated, ..Keywords::default() };
        annotate(&mut keywords, own);
        annotate(&mut keywords, &other.value.keywords);
        keywords
    };
    Spanned { span: mine.span, value: Schema { boolean: None, keywords: Box::new(keywords) } }
}

//! Schemas and their keywords.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::{Number, Value};

use super::{Map, OneOrMany, Provenance, Texts, component_name};
use crate::openapi::grammar::Keyword;
use crate::source::{Spanned, WithJson};

/// A schema: an object, a boolean, or a reference.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// `true` and `false` stand for themselves.
    pub boolean: Option<bool>,
    /// What the object says.
    pub keywords: Box<Keywords>,
}

/// The keywords of a schema, or of several that were merged into one.
///
/// What can be merged no further is a list: all of its entries hold.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs, reason = "the names are JSON Schema's keywords")]
pub struct Keywords {
    pub reference: Option<Spanned<String>>,
    pub types: Option<Spanned<OneOrMany<String>>>,
    pub format: Option<Spanned<String>>,
    pub title: Option<String>,
    pub description: Option<String>,
    /// `enum`.
    pub values: Option<Vec<Spanned<Value>>>,
    /// `const`.
    pub constant: Option<Spanned<Value>>,
    pub default: Option<Value>,
    pub examples: Vec<Spanned<Value>>,
    pub properties: Map<Spanned<Schema>>,
    pub required: Vec<Spanned<String>>,
    pub additional_properties: Option<Spanned<Schema>>,
    pub pattern_properties: Map<Spanned<Schema>>,
    pub items: Option<Spanned<Schema>>,
    pub prefix_items: Vec<Spanned<Schema>>,
    pub all_of: Vec<Spanned<Schema>>,
    pub one_of: Vec<Spanned<Schema>>,
    pub any_of: Vec<Spanned<Schema>>,
    pub not: Vec<Spanned<Schema>>,
    pub discriminator: Option<Discriminator>,
    pub dependent_required: Map<Vec<String>>,
    pub dependent_schemas: Map<Spanned<Schema>>,
    /// `if`.
    pub when: Option<Spanned<Schema>>,
    pub then: Option<Spanned<Schema>>,
    /// `else`.
    pub otherwise: Option<Spanned<Schema>>,
    /// `if` with `then` and `else` of the schemas that were merged.
    pub conditions: Vec<Conditional>,
    /// `minimum`, `maxLength`, `pattern` and the like, `contains`, `propertyNames` and
    /// other keywords that ask parts of a value to fit a schema.
    pub limits: Vec<Limit>,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    /// `x-sensitive`.
    pub sensitive: bool,
    /// `x-aliases`.
    pub aliases: Vec<String>,
    /// `x-lenient`.
    pub lenient: Option<OneOrMany<String>>,
    /// `x-enum-descriptions`.
    pub enum_descriptions: Option<Spanned<Texts>>,
    /// `x-enum-varnames`.
    pub enum_names: Option<Spanned<Texts>>,
    /// `x-source`.
    pub source: Option<Provenance>,
    /// `x-source-deviation`.
    pub deviation: Option<OneOrMany<String>>,
}

/// A keyword that narrows a value without describing its structure: by a number, a count,
/// a flag, a pattern, or a schema of a part of it.
#[derive(Clone, Debug)]
pub struct Limit {
    /// Which keyword.
    pub keyword: Keyword,
    /// Its value, of the form that the keyword has.
    pub value: Spanned<Value>,
}

/// `if` with `then` and `else`.
#[derive(Clone, Debug)]
pub struct Conditional {
    /// What is asked.
    pub when: Spanned<Schema>,
    /// What holds where it is so.
    pub then: Option<Spanned<Schema>>,
    /// What holds where it is not.
    pub otherwise: Option<Spanned<Schema>>,
}

/// Which alternative of a union a value is.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Discriminator {
    /// Property whose value names the alternative.
    pub property_name: String,
    /// References by the value of the property.
    pub mapping: Map<String>,
}

impl Discriminator {
    /// The values of the field that the mapping gives to a component. Besides a
    /// reference, a mapping may hold the bare name of a schema.
    #[must_use]
    pub fn mapped(&self, component: &str) -> Vec<String> {
        let named = |target: &str| match component_name::<Schema>(target) {
            Some(name) => name == component,
            None => target == component,
        };
        self.mapping.iter().filter(|(_, target)| named(target)).map(|(value, _)| value.clone()).collect()
    }
}

impl Keywords {
    /// The schema says something by a keyword that outputs look at.
    #[must_use]
    pub fn has(&self, keyword: Keyword) -> bool {
        use Keyword as K;
        match keyword {
            K::Ref => self.reference.is_some(),
            K::Type => self.types.is_some(),
            K::Format => self.format.is_some(),
            K::Title => self.title.is_some(),
            K::Description => self.description.is_some(),
            K::Enum => self.values.is_some(),
            K::Const => self.constant.is_some(),
            K::Default => self.default.is_some(),
            K::Examples => !self.examples.is_empty(),
            K::Properties => !self.properties.is_empty(),
            K::Required => !self.required.is_empty(),
            K::AdditionalProperties => self.additional_properties.is_some(),
            K::PatternProperties => !self.pattern_properties.is_empty(),
            K::Items => self.items.is_some(),
            K::PrefixItems => !self.prefix_items.is_empty(),
            K::AllOf => !self.all_of.is_empty(),
            K::OneOf => !self.one_of.is_empty(),
            K::AnyOf => !self.any_of.is_empty(),
            K::Not => !self.not.is_empty(),
            K::Discriminator => self.discriminator.is_some(),
            K::DependentRequired => !self.dependent_required.is_empty(),
            K::DependentSchemas => !self.dependent_schemas.is_empty(),
            K::If => self.when.is_some() || !self.conditions.is_empty(),
            K::Then => self.then.is_some(),
            K::Else => self.otherwise.is_some(),
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
            | K::MaxContains
            | K::Contains
            | K::PropertyNames
            | K::UnevaluatedProperties
            | K::UnevaluatedItems => self.limits.iter().any(|limit| limit.keyword == keyword),
            K::ReadOnly => self.read_only,
            K::WriteOnly => self.write_only,
            K::Deprecated => self.deprecated,
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
            | K::ExternalDocs => false,
        }
    }

    /// The keywords that the schema has.
    pub fn present(&self) -> impl Iterator<Item = Keyword> {
        Keyword::ALL.iter().copied().filter(|keyword| self.has(*keyword))
    }

    /// Takes the value of a keyword.
    fn read<'de, A: MapAccess<'de>>(&mut self, keyword: Keyword, map: &mut A) -> Result<(), A::Error> {
        use Keyword as K;
        match keyword {
            K::Ref => self.reference = map.next_value()?,
            K::Type => self.types = map.next_value()?,
            K::Format => self.format = map.next_value()?,
            K::Title => self.title = map.next_value()?,
            K::Description => self.description = map.next_value()?,
            K::Enum => self.values = map.next_value()?,
            // `null` is a value here, not absence.
            K::Const => self.constant = Some(map.next_value()?),
            K::Default => self.default = Some(map.next_value()?),
            K::Examples => self.examples = map.next_value()?,
            K::Properties => self.properties = map.next_value()?,
            K::Required => self.required = map.next_value()?,
            K::AdditionalProperties => self.additional_properties = map.next_value()?,
            K::PatternProperties => self.pattern_properties = self.kept(keyword, map.next_value()?),
            K::Items => self.items = map.next_value()?,
            K::PrefixItems => self.prefix_items = self.kept(keyword, map.next_value()?),
            K::Contains | K::PropertyNames | K::UnevaluatedProperties | K::UnevaluatedItems => {
                let value = map.next_value::<Spanned<Value>>()?;
                self.limits.push(Limit { keyword, value });
            }
            K::AllOf => self.all_of = map.next_value()?,
            K::OneOf => self.one_of = map.next_value()?,
            K::AnyOf => self.any_of = map.next_value()?,
            K::Not => self.not.push(map.next_value()?),
            K::Discriminator => self.discriminator = map.next_value()?,
            K::DependentRequired => self.dependent_required = map.next_value()?,
            K::DependentSchemas => self.dependent_schemas = map.next_value()?,
            K::If => self.when = map.next_value()?,
            K::Then => self.then = map.next_value()?,
            K::Else => self.otherwise = map.next_value()?,
            K::MultipleOf | K::Minimum | K::Maximum | K::ExclusiveMinimum | K::ExclusiveMaximum => {
                let Spanned { span, value } = map.next_value::<Spanned<Number>>()?;
                self.limits.push(Limit { keyword, value: Spanned { span, value: value.into() } });
            }
            K::MinLength
            | K::MaxLength
            | K::MinItems
            | K::MaxItems
            | K::MinProperties
            | K::MaxProperties
            | K::MinContains
            | K::MaxContains => {
                let Spanned { span, value } = map.next_value::<Spanned<u64>>()?;
                self.limits.push(Limit { keyword, value: Spanned { span, value: value.into() } });
            }
            K::Pattern => {
                let Spanned { span, value } = map.next_value::<Spanned<String>>()?;
                self.limits.push(Limit { keyword, value: Spanned { span, value: value.into() } });
            }
            K::UniqueItems => {
                let Spanned { span, value } = map.next_value::<Spanned<bool>>()?;
                self.limits
                    .extend(value.then(|| Limit { keyword, value: Spanned { span, value: true.into() } }));
            }
            K::ReadOnly => self.read_only = map.next_value()?,
            K::WriteOnly => self.write_only = map.next_value()?,
            K::Deprecated => self.deprecated = map.next_value()?,
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
            | K::ExternalDocs => drop(map.next_value::<IgnoredAny>()?),
        }
        Ok(())
    }

    /// Keeps the text of a keyword whose schemas don't say all of it.
    fn kept<T>(&mut self, keyword: Keyword, written: WithJson<T>) -> T {
        let WithJson { json, value } = written;
        self.limits.push(Limit { keyword, value: json });
        value
    }

    /// Takes the value of an extension.
    fn read_extension<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        match name {
            "x-sensitive" => self.sensitive = map.next_value()?,
            "x-aliases" => self.aliases = map.next_value()?,
            "x-lenient" => self.lenient = map.next_value()?,
            "x-enum-descriptions" => self.enum_descriptions = map.next_value()?,
            "x-enum-varnames" => self.enum_names = map.next_value()?,
            "x-source" => self.source = map.next_value()?,
            "x-source-deviation" => self.deviation = map.next_value()?,
            _ => drop(map.next_value::<IgnoredAny>()?),
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Schema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SchemaVisitor;
        impl<'de> Visitor<'de> for SchemaVisitor {
            type Value = Schema;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a schema (an object, or true or false)")
            }
            fn visit_bool<E>(self, value: bool) -> Result<Schema, E> {
                Ok(Schema { boolean: Some(value), ..Schema::default() })
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Schema, A::Error> {
                let mut schema = Schema::default();
                while let Some(name) = map.next_key::<String>()? {
                    match Keyword::named(&name) {
                        Some(keyword) => schema.keywords.read(keyword, &mut map)?,
                        None => schema.keywords.read_extension(&name, &mut map)?,
                    }
                }
                Ok(schema)
            }
        }
        deserializer.deserialize_any(SchemaVisitor)
    }
}

//! The keywords of schemas: one table, and one variant of [`Keyword`] for each row.
//!
//! Code that treats keywords one by one matches on [`Keyword`] without a catch-all arm,
//! so that a new row does not compile until every such place has decided about it.

use super::ValueForm::{
    Any, Count, Flag, FlagOrNumber, List, Map, Number, One, Text, TextOrTexts, Texts, TextsMap, Values,
};
use super::{Key, ObjectKind, Since};

/// What a keyword is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Names schemas and refers to them.
    Identity,
    /// Constrains values of every type.
    Value,
    /// Constrains numbers only.
    Number,
    /// Constrains strings only.
    Text,
    /// Constrains arrays only.
    List,
    /// Constrains objects only.
    Object,
    /// Applies other schemas to the same value.
    Applicator,
    /// Constrains nothing.
    Annotation,
}

/// How OpenAPI 3.0 says what a keyword says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum In30 {
    /// In the same way.
    Same,
    /// In another way, which depends on the keywords beside it.
    Otherwise,
    /// It can't, and readers accept and send the same values without it, or it only
    /// has a meaning together with another keyword.
    Silent,
    /// It can't, and values are judged differently without it.
    Lost,
}

/// Whether files of JSON Schema 2020-12 keep a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InJsonSchema {
    /// They do.
    Kept,
    /// OpenAPI alone knows it, or one file per component has made it meaningless.
    LeftOut,
}

/// A row of the table.
struct Row {
    name: &'static str,
    group: Group,
    in_30: In30,
    in_json_schema: InJsonSchema,
}

macro_rules! keywords {
    ($($keyword:ident $name:literal $form:expr, $since:ident, $group:ident, $in_30:ident, $in_json_schema:ident;)*) => {
        /// A keyword of schemas.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Keyword {
            $(#[doc = concat!("`", $name, "`.")] $keyword,)*
        }

        impl Keyword {
            /// Every keyword, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$keyword),*];

            /// The keyword of a name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$keyword),)*
                    _ => None,
                }
            }

            fn row(self) -> &'static Row {
                match self {
                    $(Self::$keyword => const {
                        &Row {
                            name: $name,
                            group: Group::$group,
                            in_30: In30::$in_30,
                            in_json_schema: InJsonSchema::$in_json_schema,
                        }
                    },)*
                }
            }
        }

        /// The keywords as keys of the Schema object.
        pub(super) const KEYS: &[Key] = &[$(Key { name: $name, form: $form, since: Since::$since, required: false }),*];
    };
}

keywords! {
    // Keyword            name                    form                            since   group       3.0        JSON Schema
    Ref                   "$ref"                  Text,                           Always, Identity,   Otherwise, Kept;
    Schema                "$schema"               Text,                           From31, Identity,   Silent,    LeftOut;
    Id                    "$id"                   Text,                           From31, Identity,   Silent,    LeftOut;
    Anchor                "$anchor"               Text,                           From31, Identity,   Silent,    Kept;
    DynamicRef            "$dynamicRef"           Text,                           From31, Identity,   Lost,      Kept;
    DynamicAnchor         "$dynamicAnchor"        Text,                           From31, Identity,   Silent,    Kept;
    Comment               "$comment"              Text,                           From31, Annotation, Silent,    LeftOut;
    Vocabulary            "$vocabulary"           Any,                            From31, Identity,   Silent,    Kept;
    Defs                  "$defs"                 Map(ObjectKind::Schema),        From31, Identity,   Silent,    LeftOut;
    Definitions           "definitions"           Map(ObjectKind::Schema),        Draft4, Identity,   Silent,    LeftOut;
    Type                  "type"                  TextOrTexts,                    Always, Value,      Otherwise, Kept;
    Format                "format"                Text,                           Always, Text,       Same,      Kept;
    Title                 "title"                 Text,                           Always, Annotation, Same,      Kept;
    Description           "description"           Text,                           Always, Annotation, Same,      Kept;
    Enum                  "enum"                  Values,                         Always, Value,      Same,      Kept;
    Const                 "const"                 Any,                            From31, Value,      Otherwise, Kept;
    Default               "default"               Any,                            Always, Annotation, Same,      Kept;
    Example               "example"               Any,                            Always, Annotation, Same,      LeftOut;
    Examples              "examples"              Values,                         From31, Annotation, Otherwise, Kept;
    Properties            "properties"            Map(ObjectKind::Schema),        Always, Object,     Otherwise, Kept;
    PatternProperties     "patternProperties"     Map(ObjectKind::Schema),        From31, Object,     Otherwise, Kept;
    AdditionalProperties  "additionalProperties"  One(ObjectKind::Schema),        Always, Object,     Otherwise, Kept;
    UnevaluatedProperties "unevaluatedProperties" One(ObjectKind::Schema),        From31, Object,     Otherwise, Kept;
    PropertyNames         "propertyNames"         One(ObjectKind::Schema),        From31, Object,     Lost,      Kept;
    Required              "required"              Texts,                          Always, Object,     Same,      Kept;
    DependentRequired     "dependentRequired"     TextsMap,                       From31, Object,     Lost,      Kept;
    DependentSchemas      "dependentSchemas"      Map(ObjectKind::Schema),        From31, Object,     Lost,      Kept;
    MinProperties         "minProperties"         Count,                          Always, Object,     Same,      Kept;
    MaxProperties         "maxProperties"         Count,                          Always, Object,     Same,      Kept;
    Items                 "items"                 One(ObjectKind::Schema),        Always, List,       Otherwise, Kept;
    PrefixItems           "prefixItems"           List(ObjectKind::Schema),       From31, List,       Otherwise, Kept;
    Contains              "contains"              One(ObjectKind::Schema),        From31, List,       Lost,      Kept;
    MinContains           "minContains"           Count,                          From31, List,       Silent,    Kept;
    MaxContains           "maxContains"           Count,                          From31, List,       Silent,    Kept;
    UnevaluatedItems      "unevaluatedItems"      One(ObjectKind::Schema),        From31, List,       Lost,      Kept;
    MinItems              "minItems"              Count,                          Always, List,       Same,      Kept;
    MaxItems              "maxItems"              Count,                          Always, List,       Same,      Kept;
    UniqueItems           "uniqueItems"           Flag,                           Always, List,       Same,      Kept;
    MinLength             "minLength"             Count,                          Always, Text,       Same,      Kept;
    MaxLength             "maxLength"             Count,                          Always, Text,       Same,      Kept;
    Pattern               "pattern"               Text,                           Always, Text,       Same,      Kept;
    Minimum               "minimum"               Number,                         Always, Number,     Otherwise, Kept;
    Maximum               "maximum"               Number,                         Always, Number,     Otherwise, Kept;
    ExclusiveMinimum      "exclusiveMinimum"      FlagOrNumber,                   Always, Number,     Otherwise, Kept;
    ExclusiveMaximum      "exclusiveMaximum"      FlagOrNumber,                   Always, Number,     Otherwise, Kept;
    MultipleOf            "multipleOf"            Number,                         Always, Number,     Same,      Kept;
    AllOf                 "allOf"                 List(ObjectKind::Schema),       Always, Applicator, Otherwise, Kept;
    OneOf                 "oneOf"                 List(ObjectKind::Schema),       Always, Applicator, Otherwise, Kept;
    AnyOf                 "anyOf"                 List(ObjectKind::Schema),       Always, Applicator, Otherwise, Kept;
    Not                   "not"                   One(ObjectKind::Schema),        Always, Applicator, Otherwise, Kept;
    If                    "if"                    One(ObjectKind::Schema),        From31, Applicator, Lost,      Kept;
    Then                  "then"                  One(ObjectKind::Schema),        From31, Applicator, Silent,    Kept;
    Else                  "else"                  One(ObjectKind::Schema),        From31, Applicator, Silent,    Kept;
    ContentMediaType      "contentMediaType"      Text,                           From31, Text,       Silent,    Kept;
    ContentEncoding       "contentEncoding"       Text,                           From31, Text,       Silent,    Kept;
    ContentSchema         "contentSchema"         One(ObjectKind::Schema),        From31, Text,       Silent,    Kept;
    Nullable              "nullable"              Flag,                           Only30, Value,      Same,      LeftOut;
    ReadOnly              "readOnly"              Flag,                           Always, Annotation, Same,      Kept;
    WriteOnly             "writeOnly"             Flag,                           Always, Annotation, Same,      Kept;
    Deprecated            "deprecated"            Flag,                           Always, Annotation, Same,      Kept;
    Discriminator         "discriminator"         One(ObjectKind::Discriminator), Always, Applicator, Same,      LeftOut;
    Xml                   "xml"                   One(ObjectKind::Xml),           Always, Annotation, Same,      LeftOut;
    ExternalDocs          "externalDocs"          One(ObjectKind::ExternalDocs),  Always, Annotation, Same,      LeftOut;
}

impl Keyword {
    /// The name in documents.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// What it is about.
    #[must_use]
    pub fn group(self) -> Group {
        self.row().group
    }

    /// How OpenAPI 3.0 says the same.
    #[must_use]
    pub fn in_30(self) -> In30 {
        self.row().in_30
    }

    /// Whether files of JSON Schema keep it.
    #[must_use]
    pub fn in_json_schema(self) -> InJsonSchema {
        self.row().in_json_schema
    }

    /// Says what a value consists of; other keywords only narrow that.
    #[must_use]
    pub fn is_structural(self) -> bool {
        matches!(
            self,
            Self::Properties
                | Self::PatternProperties
                | Self::AdditionalProperties
                | Self::Required
                | Self::Items
                | Self::PrefixItems
                | Self::AllOf
                | Self::OneOf
                | Self::AnyOf
        )
    }
}

impl Group {
    /// The group that constrains values of a type, and of no other type.
    #[must_use]
    pub fn of_type(name: &str) -> Option<Self> {
        match name {
            "array" => Some(Self::List),
            "object" => Some(Self::Object),
            "string" => Some(Self::Text),
            "number" | "integer" => Some(Self::Number),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{KEYS, Keyword};

    #[test]
    fn every_keyword_is_found_by_its_name() {
        let names: HashSet<&str> = Keyword::ALL.iter().map(|keyword| keyword.name()).collect();
        assert_eq!(names.len(), Keyword::ALL.len());
        for (keyword, key) in Keyword::ALL.iter().zip(KEYS) {
            assert_eq!(Keyword::named(key.name), Some(*keyword));
            assert_eq!(keyword.name(), key.name);
        }
    }
}

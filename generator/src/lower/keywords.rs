//! What can be asked of the keywords of one schema, its parts aside.

use serde_json::Value;

use crate::openapi::document::{self, Keywords};
use crate::openapi::grammar::{Group, Keyword};
use crate::source::Spanned;

impl Keywords {
    /// An object with fields, put together of nothing else.
    pub(super) fn is_plain_object(&self) -> bool {
        let typed = self.types.as_ref().is_none_or(|types| {
            types.value.0.iter().all(|name| name == "object" || name == "null") && !types.value.0.is_empty()
        });
        let composed = [Keyword::Ref, Keyword::AllOf, Keyword::OneOf, Keyword::AnyOf];
        typed && !self.properties.is_empty() && !composed.iter().any(|keyword| self.has(*keyword))
    }

    /// Says more than a use of a type can carry (words, limits, values), so that what
    /// is referred to is a part of it.
    pub(super) fn has_structure(&self) -> bool {
        self.present().any(makes_a_part)
    }

    /// The name of the format.
    pub(super) fn format_name(&self) -> Option<&str> {
        self.format.as_ref().map(|format| format.value.as_str())
    }

    /// Has a keyword that constrains values of one type only.
    pub(super) fn has_limit_of(&self, group: Group) -> bool {
        self.limits.iter().any(|limit| limit.keyword.group() == group)
    }

    /// Names fields.
    pub(super) fn has_fields(&self) -> bool {
        !self.properties.is_empty() || !self.pattern_properties.is_empty()
    }

    /// Says something on the shape beside its alternatives.
    pub(super) fn has_own_shape(&self) -> bool {
        !self.properties.is_empty() || !self.required.is_empty()
    }

    /// Nothing but `required` (and `not`, which limits too).
    pub(super) fn says_only_required(&self) -> bool {
        let others = |keyword: Keyword| match keyword {
            Keyword::Required => false,
            Keyword::Ref | Keyword::Enum | Keyword::Const => true,
            other => other.is_structural(),
        };
        self.types.as_ref().is_none_or(|types| types.value.0 == ["object"])
            && self.has(Keyword::Required)
            && !self.present().any(others)
    }

    /// Nothing but `items`, and limits.
    pub(super) fn says_only_items(&self) -> bool {
        self.types.as_ref().is_none_or(|types| types.value.0 == ["array"])
            && !self.has_fields()
            && self.required.is_empty()
            && self.all_of.is_empty()
            && self.not.is_empty()
            && !self.present().any(|keyword| keyword != Keyword::Items && self.is_more_than_rules(keyword))
    }

    /// `if`, where something follows from it.
    pub(super) fn conditional(&self) -> Option<document::Conditional> {
        let follows = self.then.is_some() || self.otherwise.is_some();
        self.when.clone().filter(|_| follows).map(|when| document::Conditional {
            when,
            then: self.then.clone(),
            otherwise: self.otherwise.clone(),
        })
    }

    /// Says more than which fields there are and what they hold.
    pub(super) fn has_more_than_rules(&self) -> bool {
        self.present().any(|keyword| self.is_more_than_rules(keyword))
    }

    fn is_more_than_rules(&self, keyword: Keyword) -> bool {
        match keyword {
            Keyword::Properties | Keyword::Required | Keyword::AllOf | Keyword::Not => false,
            // Nothing holds without an `if`.
            Keyword::Then | Keyword::Else => false,
            Keyword::AdditionalProperties => {
                self.additional_properties.as_ref().is_some_and(|more| more.value.boolean != Some(true))
            }
            // Objects have none of what these constrain.
            Keyword::MinItems
            | Keyword::MaxItems
            | Keyword::UniqueItems
            | Keyword::MinContains
            | Keyword::MaxContains => false,
            other => match other.group() {
                // Looked at by who asks.
                Group::Value | Group::Number | Group::Text | Group::Annotation => false,
                Group::Identity | Group::List | Group::Object | Group::Applicator => {
                    other != Keyword::Discriminator
                }
            },
        }
    }

    /// Values that `not` excludes.
    pub(super) fn excluded(&self) -> Vec<Value> {
        let inner = self.not.iter().map(|not| &*not.value.keywords);
        // Beside other keywords, a value is excluded only where these hold too.
        let alone = inner.filter(|inner| {
            let limits = |keyword: Keyword| match keyword {
                Keyword::Enum | Keyword::Const => false,
                other => other.group() != Group::Annotation,
            };
            !inner.present().any(limits)
        });
        alone
            .flat_map(|inner| inner.values.iter().flatten().chain(&inner.constant))
            .map(|value| value.value.clone())
            .collect()
    }

    /// Allows `null` and nothing else.
    pub(super) fn is_null(&self) -> bool {
        self.types.as_ref().is_some_and(|types| types.value.0 == ["null"])
            || self.constant.as_ref().is_some_and(|constant| constant.value.is_null())
            || self
                .values
                .as_ref()
                .is_some_and(|values| !values.is_empty() && values.iter().all(|value| value.value.is_null()))
    }

    /// Allows `null`.
    pub(super) fn allows_null(&self) -> bool {
        self.types.as_ref().is_some_and(|types| types.value.0.iter().any(|name| name == "null"))
            || self.values.as_ref().is_some_and(|values| {
                values.iter().any(|value| value.value.is_null()) && self.types.is_none()
            })
    }

    /// `enum` and `const` as one list, without `null`.
    pub(super) fn all_values(&self) -> Vec<Value> {
        let listed = self.values.iter().flatten().chain(&self.constant).map(|value| &value.value);
        listed.filter(|value| !value.is_null()).cloned().collect()
    }

    /// The one part of an `allOf` beside which only words stand.
    pub(super) fn only_part(&self) -> Option<&Spanned<document::Schema>> {
        let [only] = self.all_of.as_slice() else { return None };
        let others = |keyword: Keyword| match keyword {
            Keyword::AllOf => false,
            Keyword::Ref | Keyword::Enum | Keyword::Const => true,
            other => makes_a_part(other),
        };
        let alone = !self.present().any(others);
        alone.then_some(only)
    }
}

/// A keyword that describes more than a use of a type can carry.
fn makes_a_part(keyword: Keyword) -> bool {
    match keyword {
        Keyword::If | Keyword::DependentRequired | Keyword::DependentSchemas => true,
        other => other.is_structural(),
    }
}

//! Which modules and features there are, and what is in them.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::model::{Id, Schema, Shape, Tag, Type, TypeKind};

use super::super::literal;
use super::super::offered::Offered;
use super::super::types::Types;
use super::models::ModelFile;
use super::operations::{Decided, OperationFile};
use super::waiting::WaitingFile;

/// The module of types that several groups of operations use.
const SHARED: &str = "shared";

/// A module and what is in it.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::target::rust) struct Part<T> {
    pub(in crate::target::rust) module: Module,
    pub(in crate::target::rust) content: T,
}

/// One module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(in crate::target::rust) struct Module {
    pub(in crate::target::rust) name: String,
    /// Predicate of features under which it is there.
    condition: Option<String>,
    deprecated: bool,
    /// Variants of some enum may be of very different size.
    uneven: bool,
    /// Nothing in it is for users.
    private: bool,
}

/// Puts types and operations into modules.
#[derive(Debug)]
pub(super) struct Modules<'a> {
    pub(super) offered: &'a Offered,
    pub(super) types: &'a Types<'a>,
    /// Modules depend on features.
    pub(super) features: bool,
}

impl Modules<'_> {
    /// Types by module: a tag's own, and those that several share.
    pub(super) fn models(&self) -> Vec<Part<ModelFile>> {
        let mut parts = Vec::new();
        for (tag, module) in self.types.names.modules.entries() {
            let ids = self.ids(|tags| tags == [tag]);
            parts.extend(self.model_part(module, &ids, self.condition(&[tag].into())));
        }
        let shared = self.ids(|tags| tags.len() != 1);
        // A type without a tag is there always, and so is the module then.
        let mut tags = BTreeSet::new();
        let mut always = false;
        for id in &shared {
            let used = self.types.get(*id).map(|kind| kind.tags.as_slice()).unwrap_or_default();
            always |= used.is_empty();
            tags.extend(used.iter().copied());
        }
        let condition = if always { None } else { self.condition(&tags) };
        parts.extend(self.model_part(SHARED, &shared, condition));
        parts
    }

    fn ids(&self, wanted: impl Fn(&[Id<Tag>]) -> bool) -> Vec<Id<Type>> {
        let types = self.types.api.types.entries();
        types.filter(|(id, kind)| self.offered.has(*id) && wanted(&kind.tags)).map(|(id, _)| id).collect()
    }

    fn model_part(&self, name: &str, ids: &[Id<Type>], condition: Option<String>) -> Option<Part<ModelFile>> {
        if ids.is_empty() {
            return None;
        }
        let deprecated = ids.iter().any(|id| self.names_deprecated(*id));
        let content = ModelFile::new(self.types, ids, "super");
        let uneven = content.has_unions();
        let module = Module { name: name.to_owned(), condition, deprecated, uneven, private: false };
        Some(Part { module, content })
    }

    /// Code of the type names something deprecated, so that the compiler would warn.
    fn names_deprecated(&self, id: Id<Type>) -> bool {
        let Some(kind) = self.types.get(id) else { return false };
        let by_type = |schema: &Schema| self.is_deprecated(&schema.shape, 0);
        kind.deprecated
            || match &kind.kind {
                TypeKind::Object(object) => {
                    object.fields.iter().any(|field| field.deprecated || by_type(&field.value))
                        || object.additional.as_ref().is_some_and(by_type)
                }
                TypeKind::Enum(_) => false,
                TypeKind::Union(union) => union.variants.iter().any(|variant| by_type(&variant.value)),
                TypeKind::Alias(schema) => by_type(schema),
            }
    }

    fn is_deprecated(&self, shape: &Shape, depth: usize) -> bool {
        match shape {
            Shape::List(item) | Shape::Map(item) if depth < 64 => self.is_deprecated(&item.shape, depth + 1),
            Shape::Named(id) => self.types.get(*id).is_some_and(|kind| kind.deprecated),
            _ => false,
        }
    }

    fn any_deprecated(&self) -> bool {
        self.types.api.types.iter().any(|kind| kind.deprecated)
    }

    /// Operations by tag.
    pub(super) fn operations(&self, decided: Decided<'_>) -> Vec<Part<OperationFile>> {
        let deprecated = self.any_deprecated();
        let mut parts = Vec::new();
        for (tag, module) in self.types.names.modules.entries() {
            let ids: Vec<_> = self.types.api.operations_of(tag).map(|(id, _)| id).collect();
            if ids.is_empty() {
                continue;
            }
            let content = OperationFile::new(decided, &ids);
            let module = Module {
                name: module.clone(),
                condition: self.condition(&[tag].into()),
                deprecated,
                uneven: content.has_choices(),
                private: false,
            };
            parts.push(Part { module, content });
        }
        parts
    }

    /// What calls of several groups need to wait for work.
    pub(super) fn waiting(&self, decided: Decided<'_>) -> Option<Part<WaitingFile>> {
        let (content, tags) = WaitingFile::new(decided, |tags| self.condition(tags))?;
        let module = Module {
            name: "waiting".to_owned(),
            condition: self.condition(&tags),
            deprecated: self.any_deprecated(),
            uneven: false,
            private: true,
        };
        Some(Part { module, content })
    }

    /// The predicate that some of the tags' features is on.
    fn condition(&self, tags: &BTreeSet<Id<Tag>>) -> Option<String> {
        let mut features = Vec::new();
        for tag in tags.iter().filter(|_| self.features).filter_map(|tag| self.types.api.tags.get(*tag)) {
            let feature = format!("feature = {}", literal::string(&tag.feature));
            if !features.contains(&feature) {
                features.push(feature);
            }
        }
        match features.as_slice() {
            [] => None,
            [feature] => Some(feature.clone()),
            _ => Some(format!("any({})", features.join(", "))),
        }
    }
}

//! Families: a schema with a discriminator, and the schemas that build on it by `allOf`.
//!
//! Where the head of a family is meant, any of its members may stand. The document
//! says so in the members alone, so that they have to be looked for.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::Diagnostics;
use crate::model::{Schema, TypeId, TypeKind, Union, Variant};
use crate::openapi::document::{self, Document};
use crate::source::Spanned;

use super::names::Names;
use super::objects::Flat;
use super::types::{Naming, Types};

/// Who builds on whom.
pub(super) struct Families<'d> {
    /// Components by the component of which they name themselves a part of.
    heirs: HashMap<&'d str, Vec<&'d str>>,
    /// Components with a discriminator whose members are found by their heirs.
    heads: HashSet<&'d str>,
}

impl<'d> Families<'d> {
    pub(super) fn of(document: &'d Document) -> Self {
        let schemas = &document.components.schemas;
        let mut heirs: HashMap<&str, Vec<&str>> = HashMap::new();
        for (name, schema) in schemas {
            for part in &schema.value.keywords.all_of {
                let Some(reference) = &part.value.keywords.reference else { continue };
                let Some((base, _)) = document.component::<document::Schema>(&reference.value) else {
                    continue;
                };
                let list = heirs.entry(base).or_default();
                if base != name && !list.contains(&name.as_str()) {
                    list.push(name);
                }
            }
        }
        let heads = schemas
            .iter()
            .filter(|(name, schema)| {
                let keywords = &schema.value.keywords;
                keywords.discriminator.is_some()
                    && keywords.one_of.is_empty()
                    && keywords.any_of.is_empty()
                    && heirs.get(name.as_str()).is_some_and(|list| !list.is_empty())
            })
            .map(|(name, _)| name.as_str())
            .collect();
        Self { heirs, heads }
    }

    /// Any member of the family may stand where this component is meant.
    pub(super) fn is_head(&self, component: &str) -> bool {
        self.heads.contains(component)
    }

    /// All that build on a component, be it through others.
    fn members(&self, head: &str) -> Vec<&'d str> {
        let mut members: Vec<&'d str> = Vec::new();
        let mut known: HashSet<&str> = HashSet::from([head]);
        let mut waiting: Vec<&str> = vec![head];
        while let Some(base) = waiting.pop() {
            for heir in self.heirs.get(base).into_iter().flatten() {
                if known.insert(heir) {
                    members.push(heir);
                    waiting.push(heir);
                }
            }
        }
        members
    }

    /// The one builds on the other, be it through others.
    pub(super) fn builds_on(&self, component: &str, base: &str) -> bool {
        self.heirs.contains_key(base) && self.members(base).contains(&component)
    }
}

impl<'d> Types<'d> {
    /// Reads the members of a family whose place has been opened.
    pub(super) fn family(
        &mut self,
        id: TypeId,
        name: String,
        head: &Spanned<document::Schema>,
        component: &'d str,
        diagnostics: &mut Diagnostics,
    ) {
        let keywords = &*head.value.keywords;
        let discriminator = keywords.discriminator.clone().unwrap_or_default();
        let mut names = Names::default();
        let mut variants = Vec::new();
        for member in std::iter::once(component).chain(self.families.members(component)) {
            let mut tags = discriminator.mapped(member);
            // The head of a family is mostly there to be built on; that it also stands
            // for itself is said by the mapping.
            let is_head = self.families.is_head(member);
            if is_head && tags.is_empty() {
                continue;
            }
            if tags.is_empty() {
                tags.push(member.to_owned());
            }
            let value = if is_head {
                self.head_itself(member, diagnostics)
            } else {
                self.component(member, diagnostics)
            };
            let Some(value) = value else { continue };
            let name = names.claim(&super::names::upper_camel(member, "Value"));
            variants.push(Variant {
                name,
                tags,
                recursive: false,
                value: Schema { nullable: false, ..value },
            });
        }
        let kind = TypeKind::Union(Union { tag: Some(discriminator.property_name), variants });
        let made = super::objects::named(name, Some(component), keywords, kind);
        self.close(id, made, head.span);
    }

    /// The head of a family without its members, as an object.
    fn head_itself(&mut self, component: &'d str, diagnostics: &mut Diagnostics) -> Option<Schema> {
        let schema = self.document.components.schemas.get(component)?;
        let flat = Flat::of(self, schema, diagnostics);
        let naming = Naming::of(&format!("{component}Base"));
        Some(self.object(&flat.keywords, schema.span, &naming, diagnostics))
    }
}

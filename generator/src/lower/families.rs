//! Families: a schema with a discriminator, and the schemas that build on it by `allOf`.
//!
//! Where the head of a family is meant, any of its members may stand. The document
//! says so in the members alone, so that they have to be looked for.

use std::collections::{HashMap, HashSet};

use crate::openapi::document::{self, Document};

/// Who builds on whom.
pub(super) struct Families<'d> {
    /// Components by the component of which they name themselves a part of.
    heirs: HashMap<&'d str, Vec<&'d str>>,
    /// Components with a discriminator whose members are found by their heirs.
    heads: HashSet<&'d str>,
}

impl<'d> Families<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
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
    pub(super) fn members(&self, head: &str) -> Vec<&'d str> {
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

#[cfg(test)]
mod tests {
    use super::Families;
    use crate::diagnostic::Diagnostics;
    use crate::openapi::document::Document;
    use crate::source::{Sources, de};

    /// A document of schemas.
    fn document(schemas: &str) -> Document {
        let text =
            format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\ncomponents: {{schemas: {schemas}}}");
        let mut sources = Sources::new();
        let file = sources.add_text("a.yaml", text, &mut Diagnostics::new()).expect("it is YAML");
        de::from_node(sources.root(file).expect("a root")).expect("a document")
    }

    #[test]
    fn members_build_on_a_head_directly_and_through_others() {
        let document = document(
            "{Pet: {discriminator: {propertyName: kind}},
              Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]},
              Lion: {allOf: [{$ref: '#/components/schemas/Cat'}]},
              Stone: {type: object}}",
        );
        let families = Families::new(&document);
        assert!(families.is_head("Pet") && !families.is_head("Cat") && !families.is_head("Stone"));
        assert_eq!(families.members("Pet"), ["Cat", "Lion"]);
        assert!(families.builds_on("Lion", "Pet") && !families.builds_on("Stone", "Pet"));
    }

    #[test]
    fn a_head_has_no_alternatives_of_its_own_and_a_circle_ends() {
        let document = document(
            "{Pet: {discriminator: {propertyName: kind}, oneOf: [{$ref: '#/components/schemas/Cat'}]},
              Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]},
              A: {discriminator: {propertyName: kind}, allOf: [{$ref: '#/components/schemas/B'}]},
              B: {allOf: [{$ref: '#/components/schemas/A'}]}}",
        );
        let families = Families::new(&document);
        assert!(!families.is_head("Pet") && families.is_head("A"));
        assert_eq!(families.members("A"), ["B"]);
    }
}

//! Which page everything is on. Decided before any page is written, so that links
//! never miss.

use std::collections::{HashMap, HashSet};

use heck::ToKebabCase as _;

use crate::model::{Api, ArenaMap, Id, Operation, Tag, Type, TypeKind};
use crate::target::Guide;

/// Pages of one service, as paths below the folder of the service.
#[derive(Debug)]
pub(super) struct Pages {
    pub(super) operations: ArenaMap<Operation, String>,
    pub(super) tags: ArenaMap<Tag, String>,
    /// The page of each type, with an anchor where the page has several types.
    types: ArenaMap<Type, String>,
    /// The anchor of each type on pages that show several.
    anchors: ArenaMap<Type, String>,
    /// Anchors on the page of error codes, by code.
    error_codes: HashMap<String, String>,
    /// Anchors on the page of permissions, by name.
    permissions: HashMap<String, String>,
}

/// Pages of a service that are there once.
const OWN_PAGES: &[&str] = &[
    "README",
    "index",
    "objects",
    "values",
    "deviations",
    "error-codes",
    "status-codes",
    "regions",
    "metrics",
    "permissions",
    "request-headers",
];

impl Pages {
    pub(super) fn new(api: &Api, guides: &[Guide]) -> Self {
        let mut operations = Slugs::new(OWN_PAGES);
        let mut tags = Slugs::new(&[]);
        // The anchors that pages of operations have of their own.
        let mut types = Slugs::new(OPERATION_ANCHORS);
        guides.iter().for_each(|guide| types.take(guide.language));
        let anchors = api.types.map(|_, kind| types.slug(&kind.name));
        Self {
            operations: api.operations.map(|_, call| format!("{}.md", operations.slug(&call.id))),
            tags: api.tags.map(|_, tag| format!("groups/{}.md", tags.slug(&tag.slug))),
            types: api.types.map(|id, kind| type_page(kind, anchors.get(id).map_or("", String::as_str))),
            anchors,
            error_codes: error_codes(api),
            permissions: permissions(api),
        }
    }

    /// The anchor of an error code on the page of error codes.
    pub(super) fn error_code(&self, code: &str) -> Option<&str> {
        self.error_codes.get(code).map(String::as_str)
    }

    /// The anchor of a permission on the page of permissions.
    pub(super) fn permission(&self, name: &str) -> Option<&str> {
        self.permissions.get(name).map(String::as_str)
    }

    /// The page of a type, with its anchor where it needs one.
    pub(super) fn of_type(&self, id: Id<Type>) -> &str {
        self.types.get(id).map_or("objects.md", String::as_str)
    }

    /// The anchor of a type on pages that show several.
    pub(super) fn anchor(&self, id: Id<Type>) -> &str {
        self.anchors.get(id).map_or("", String::as_str)
    }
}

/// Anchors of the sections on the page of an operation.
const OPERATION_ANCHORS: &[&str] = &[
    "parameters",
    "path-parameters",
    "query-parameters",
    "header-parameters",
    "cookie-parameters",
    "request-body",
    "response",
    "errors",
    "objects",
    "examples",
    "curl",
    "source",
    "deviations",
    "request-examples",
    "response-examples",
];

fn error_codes(api: &Api) -> HashMap<String, String> {
    let entries = &api.catalogs.error_codes.entries;
    // The anchors of the sections.
    let sections = entries.iter().filter_map(|entry| Some(format!("status-{}", entry.status?)));
    let sections: Vec<String> = sections.chain(["error-codes".to_owned(), "any-status".to_owned()]).collect();
    let sections: Vec<&str> = sections.iter().map(String::as_str).collect();
    let mut slugs = Slugs::new(&sections);
    entries.iter().map(|entry| (entry.code.clone(), slugs.slug(&entry.code))).collect()
}

fn permissions(api: &Api) -> HashMap<String, String> {
    let mut slugs = Slugs::new(&["permissions"]);
    let names = api.catalogs.permissions.entries.iter().map(|entry| &entry.name);
    names.map(|name| (name.clone(), slugs.slug(name))).collect()
}

fn type_page(kind: &Type, slug: &str) -> String {
    match kind.kind {
        TypeKind::Enum(_) => format!("values.md#{slug}"),
        _ => format!("types/{slug}.md"),
    }
}

/// Names in kebab case, unique also where a file system ignores case.
struct Slugs {
    taken: HashSet<String>,
}

impl Slugs {
    fn new(taken: &[&str]) -> Self {
        Self { taken: taken.iter().map(|name| name.to_lowercase()).collect() }
    }

    /// Reserves a name.
    fn take(&mut self, name: &str) {
        self.taken.insert(name.to_lowercase());
    }

    fn slug(&mut self, name: &str) -> String {
        let kebab = name.to_kebab_case();
        let safe: String = kebab.chars().filter(|c| c.is_alphanumeric() || *c == '-').collect();
        let base = if safe.is_empty() { "unnamed".to_owned() } else { safe };
        let mut slug = base.clone();
        let mut number = 2_u32;
        while !self.taken.insert(slug.to_lowercase()) {
            slug = format!("{base}-{number}");
            number += 1;
        }
        slug
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_unique() {
        let mut slugs = Slugs::new(&["README"]);
        let names = ["listThings", "ListThings", "readme", "a/../b", "价格", "***"];
        let made: Vec<String> = names.iter().map(|name| slugs.slug(name)).collect();
        assert_eq!(made, ["list-things", "list-things-2", "readme-2", "a-b", "价格", "unnamed"]);
    }
}

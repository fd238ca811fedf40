//! Tags: groups of operations, and the features behind which they stand.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Extensions, Id, Tag};

use super::{Lowering, names};

/// Features that every client has for itself.
const BUILT_IN: &[&str] = &["default", "rustls", "native-tls", "http2", "blocking", "testing", "dynamic"];

impl Lowering<'_> {
    /// The tags that the document declares, in its order.
    pub(super) fn declared_tags(&mut self) {
        let document = self.document;
        for tag in &document.tags {
            let id = self.tag(&tag.value.name, tag.value.description.clone());
            let Some(feature) = &tag.value.feature else { continue };
            if let Some(reason) = unfit(&feature.value) {
                self.diagnostics.push(
                    Diagnostic::new(
                        codes::FEATURE_NAME,
                        format!("`{}` can't be the name of a feature", feature.value),
                    )
                    .at(feature.span, reason)
                    .help("a name has letters, digits, `_` and `-`, and does not begin with `-`"),
                );
                continue;
            }
            if let Some(tag) = self.tags.get_mut(id) {
                tag.feature.clone_from(&feature.value);
            }
        }
    }

    /// A tag that names no feature has one of its own, which no other tag can name.
    pub(super) fn check_features(&mut self) {
        let named = |tag: &Tag| {
            let declared = self.document.tags.iter().find(|declared| declared.value.name == tag.name);
            declared.and_then(|declared| declared.value.feature.as_ref())
        };
        let mut own: HashMap<&str, &Tag> = HashMap::new();
        for tag in self.tags.iter().filter(|tag| named(tag).is_none()) {
            own.insert(&tag.feature, tag);
        }
        let mut collisions = Vec::new();
        for feature in self.tags.iter().filter_map(named) {
            if let Some(other) = own.get(feature.value.as_str()) {
                collisions.push(
                    Diagnostic::new(
                        codes::FEATURE_NAME,
                        format!("`{}` is the feature of the tag `{}` already", feature.value, other.name),
                    )
                    .at(feature.span, "two tags would come together, and one of them does not say so")
                    .help(format!("give `{}` the same `x-feature`, or take another name", other.name)),
                );
            }
        }
        self.diagnostics.extend(collisions);
    }

    /// The tag of a name, added if it is new.
    pub(super) fn tag(&mut self, name: &str, description: Option<String>) -> Id<Tag> {
        if let Some(id) = self.tags.find(|tag| tag.name == name) {
            return id;
        }
        let slug = self.tag_slugs.claim(&names::slug(name));
        let feature = if BUILT_IN.contains(&slug.as_str()) { format!("{slug}-calls") } else { slug.clone() };
        self.tags.push(Tag {
            name: name.to_owned(),
            slug,
            feature,
            description,
            deprecated: false,
            default: true,
            extensions: Extensions::new(),
        })
    }
}

/// Why no feature can have this name.
fn unfit(name: &str) -> Option<&'static str> {
    let word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    if BUILT_IN.contains(&name) {
        Some("every client has a feature of this name for itself")
    } else if name.starts_with(word) && name.chars().all(|letter| word(letter) || letter == '-') {
        None
    } else {
        Some("it is no word that can stand in a manifest")
    }
}

//! Features of a crate.

use indexmap::IndexMap;
use serde::Serialize;

use crate::model::Tag;

use super::super::doc;

/// A feature of the crate: a group of operations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(in crate::target::rust) struct Feature {
    pub(in crate::target::rust) name: String,
    pub(in crate::target::rust) default: bool,
    /// What the group is, on one line.
    description: String,
}

/// Features in the order of the first tag that each brings.
pub(super) fn features<'a>(tags: impl IntoIterator<Item = &'a Tag>) -> Vec<Feature> {
    let mut groups: IndexMap<&str, Vec<&Tag>> = IndexMap::new();
    for tag in tags {
        groups.entry(&tag.feature).or_default().push(tag);
    }
    let feature = |(name, tags): (&str, Vec<&Tag>)| {
        let described = match tags.as_slice() {
            [only] => only.description.as_deref().map(doc::inline).filter(|text| !text.is_empty()),
            _ => None,
        };
        let names = || tags.iter().map(|tag| doc::inline(&tag.name)).collect::<Vec<_>>().join(", ");
        Feature {
            name: name.to_owned(),
            default: tags.iter().any(|tag| tag.default),
            description: described.unwrap_or_else(names),
        }
    };
    groups.into_iter().map(feature).collect()
}

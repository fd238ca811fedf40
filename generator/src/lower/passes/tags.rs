//! The tags that have operations.

use crate::model::{Api, Arena, Tag};

/// Leaves the tags that have operations, and tells which are deprecated, and which
/// features are on by default.
pub(in crate::lower) fn settle(api: &mut Api) {
    let mut kept = Arena::default();
    let moved = api.tags.map(|id, tag| {
        let calls: Vec<_> = api.operations_of(id).map(|(_, operation)| operation.deprecated).collect();
        let deprecated = calls.iter().all(|deprecated| *deprecated);
        (!calls.is_empty()).then(|| kept.push(Tag { deprecated, ..tag.clone() }))
    });
    for operation in api.operations.iter_mut() {
        if let Some(Some(tag)) = moved.get(operation.tag) {
            operation.tag = *tag;
        }
    }
    api.tags = kept;
    let current: Vec<String> =
        api.tags.iter().filter(|tag| !tag.deprecated).map(|tag| tag.feature.clone()).collect();
    for tag in api.tags.iter_mut() {
        // A service whose every call is deprecated is still there to be called.
        tag.default = current.is_empty() || current.contains(&tag.feature);
    }
}

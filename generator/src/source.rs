//! Files, and the trees read from them: every node knows where it stands.

pub(crate) mod de;

mod index;
mod json;
mod members;
mod node;
mod scalar;
mod sources;
mod yaml;

pub(crate) use de::WithJson;
pub use de::{ReadError, Spanned};
pub use node::{Key, Member, Node, NodeValue};
pub use sources::{Position, Sources};

/// Deepest nesting that is read.
///
/// No API is described that deep; everything after this may walk a tree by
/// recursion because of it.
pub(crate) const MAX_DEPTH: usize = 128;

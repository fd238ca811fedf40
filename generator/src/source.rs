//! Files, and the trees read from them: every node knows where it stands.

mod node;
mod span;

pub use node::{Key, Member, Node, NodeValue};
pub use span::{FileId, Span};

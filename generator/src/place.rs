//! Coordinates that every room shares: files, spans of their text, and JSON pointers.

pub(crate) mod pointer;

mod span;

pub use span::{FileId, Span};

use crate::model::{ArenaMap, Operation, Tag};

/// What documentation says about a generated client.
///
/// Programs are code of the client's language; everything else is Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Guide {
    /// Name of the language, such as `Rust`.
    pub language: &'static str,
    /// Info string of a fenced code block in that language.
    pub syntax: &'static str,
    /// What the language calls a package, such as `crate`.
    pub package_kind: &'static str,
    /// Name of the package.
    pub package: String,
    /// A program that calls each operation; `None` if no example can be made.
    pub programs: ArenaMap<Operation, Option<String>>,
    /// What a user has to do to get the operations of each tag; `None` if they are
    /// always there.
    pub tags: ArenaMap<Tag, Option<String>>,
    /// How the client uses the error codes of the service.
    pub error_codes: &'static str,
    /// What the client does with an enum value that the document doesn't list.
    pub unknown_values: &'static str,
}

//! The extensions that are known: one table.

use super::ObjectKind;
use super::ValueForm::{self, Any, Flag, Text, TextOrTexts, Texts};

/// An extension that Specmill reads, or that it knows other tools to read.
#[derive(Clone, Copy, Debug)]
pub struct Extension {
    /// Its name.
    pub name: &'static str,
    /// The objects that may have it.
    pub place: ExtensionPlace,
    /// What its value is, as far as a table can tell.
    pub form: ValueForm,
    /// Who reads it, and as what.
    pub reader: Reader,
}

/// The objects that may have an extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExtensionPlace {
    /// All.
    Anywhere,
    /// Those of some kinds.
    On(&'static [ObjectKind]),
}

/// Who reads an extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Specmill; the line says what the extension means.
    Read(&'static str),
    /// Other tools; outputs that keep extensions have it as it is.
    OfOtherTools,
}

const fn read(
    name: &'static str,
    place: ExtensionPlace,
    form: ValueForm,
    meaning: &'static str,
) -> Extension {
    Extension { name, place, form, reader: Reader::Read(meaning) }
}

const fn foreign(name: &'static str, kinds: &'static [ObjectKind]) -> Extension {
    Extension { name, place: ExtensionPlace::On(kinds), form: Any, reader: Reader::OfOtherTools }
}

const OPERATION: ExtensionPlace = ExtensionPlace::On(&[ObjectKind::Operation]);
const SCHEMA: ExtensionPlace = ExtensionPlace::On(&[ObjectKind::Schema]);
const ROOT: ExtensionPlace = ExtensionPlace::On(&[ObjectKind::Document]);

/// All known extensions: those that Specmill reads first, in the order of its
/// documentation.
pub const EXTENSIONS: &[Extension] = &[
    read(
        "x-source",
        ExtensionPlace::Anywhere,
        Any,
        "which section and tables an operation or component was transcribed from",
    ),
    read(
        "x-source-deviation",
        ExtensionPlace::Anywhere,
        TextOrTexts,
        "why it differs from there, and by what evidence",
    ),
    read("x-alias", OPERATION, TextOrTexts, "other names of an operation"),
    read(
        "x-feature",
        ExtensionPlace::On(&[ObjectKind::Tag]),
        Text,
        "the Cargo feature that enables the operations of a tag; tags may share one",
    ),
    read(
        "x-client-parameter",
        ExtensionPlace::On(&[ObjectKind::Parameter]),
        Flag,
        "the configuration of the client gives the value unless a call sets it",
    ),
    read("x-enum-descriptions", SCHEMA, Any, "descriptions of enum values, in their order or by value"),
    read("x-enum-varnames", SCHEMA, Any, "names of enum values, in their order or by value"),
    read(
        "x-sensitive",
        ExtensionPlace::On(&[ObjectKind::Schema, ObjectKind::Parameter, ObjectKind::Header]),
        Flag,
        "the value is a secret and never printed",
    ),
    read(
        "x-lenient",
        SCHEMA,
        TextOrTexts,
        "types of JSON values that are accepted on reading besides the declared one",
    ),
    read("x-aliases", SCHEMA, Texts, "other names of a property that are accepted on reading"),
    read("x-iam-actions", OPERATION, Texts, "permissions that a call needs"),
    read("x-error-codes", ROOT, Any, "error codes of the service, with meanings and remedies"),
    read("x-status-codes", ROOT, Any, "status codes of the service, with names and meanings"),
    read("x-regions", ROOT, Any, "regions of the service, with endpoints"),
    read("x-metrics", ROOT, Any, "metrics that the service reports, and their dimensions"),
    read("x-permissions", ROOT, Any, "permissions of the service"),
    read("x-request-headers", ROOT, Any, "headers that any request may have"),
    read("x-pagination", OPERATION, Any, "how a list is paged"),
    read("x-job", OPERATION, Any, "how to wait for the job that a call starts"),
    read(
        "x-last-event",
        OPERATION,
        Text,
        "data of the event before which a stream of events ends, such as `[DONE]`",
    ),
    read("x-idempotent", OPERATION, Flag, "whether a call may be repeated; overrides the rule of its method"),
    foreign("x-nullable", &[ObjectKind::Schema, ObjectKind::Parameter]),
    foreign("x-enumNames", &[ObjectKind::Schema]),
    foreign("x-enumDescriptions", &[ObjectKind::Schema]),
    foreign("x-extensible-enum", &[ObjectKind::Schema]),
    foreign("x-ms-enum", &[ObjectKind::Schema]),
    foreign("x-go-name", &[ObjectKind::Schema]),
    foreign("x-displayName", &[ObjectKind::Tag]),
    foreign("x-tagGroups", &[ObjectKind::Document]),
    foreign("x-logo", &[ObjectKind::Info]),
    foreign("x-codeSamples", &[ObjectKind::Operation]),
    foreign("x-internal", &[ObjectKind::Operation, ObjectKind::Schema, ObjectKind::Parameter]),
    foreign("x-codegen-request-body-name", &[ObjectKind::Operation]),
];

impl Extension {
    /// The extension of a name, where it is known.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        EXTENSIONS.iter().find(|extension| extension.name == name)
    }

    /// Specmill reads it.
    #[must_use]
    pub fn is_read(&self) -> bool {
        matches!(self.reader, Reader::Read(_))
    }

    /// Objects of this kind may have it.
    #[must_use]
    pub fn is_for(&self, kind: ObjectKind) -> bool {
        match self.place {
            ExtensionPlace::Anywhere => true,
            ExtensionPlace::On(kinds) => kinds.contains(&kind),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::fs;

    use super::{EXTENSIONS, Reader};

    #[test]
    fn names_are_unique_and_those_of_extensions() {
        let names: HashSet<&str> = EXTENSIONS.iter().map(|extension| extension.name).collect();
        assert_eq!(names.len(), EXTENSIONS.len());
        assert!(names.iter().all(|name| name.starts_with("x-")));
    }

    /// The table in `ARCHITECTURE.md` has these rows.
    #[test]
    fn the_documentation_lists_what_is_read() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../ARCHITECTURE.md");
        // The published package is without it.
        let Ok(text) = fs::read_to_string(path) else { return };
        let listed: Vec<&str> = text.lines().filter(|line| line.starts_with("| `x-")).collect();
        let rows: Vec<String> = EXTENSIONS
            .iter()
            .filter_map(|extension| match extension.reader {
                Reader::Read(meaning) => Some(format!("| `{}` | {meaning} |", extension.name)),
                Reader::OfOtherTools => None,
            })
            .collect();
        assert_eq!(listed, rows);
    }
}

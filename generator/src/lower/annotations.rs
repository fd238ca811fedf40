//! What a document says about a value or a type beside what it looks like.

use crate::model::{Example, Extensions, Provenance, Type, TypeKind};
use crate::openapi::document::{self, Document, Keywords};
use crate::source::Spanned;

/// Annotations of a value: what a schema says apart from its type.
#[derive(Default)]
pub(super) struct Annotations {
    pub(super) description: Option<String>,
    pub(super) deviation: Option<String>,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) sensitive: bool,
    pub(super) deprecated: bool,
    pub(super) aliases: Vec<String>,
}

impl Annotations {
    /// What is said about a value beside its type: at its place, else at the
    /// component that is meant.
    pub(super) fn read(document: &Document, schema: &Spanned<document::Schema>) -> Self {
        let mut notes = Self::default();
        let mut current = Some(schema);
        let mut steps = 0;
        while let Some(schema) = current {
            let keywords = &*schema.value.keywords;
            notes.description =
                notes.description.or_else(|| keywords.description.clone().or_else(|| keywords.title.clone()));
            notes.deviation = notes.deviation.or_else(|| joined(&keywords.deviation));
            notes.read_only |= keywords.read_only;
            notes.write_only |= keywords.write_only;
            notes.sensitive |= keywords.sensitive;
            // A component that is deprecated says so itself; its uses are not by that.
            notes.deprecated |= keywords.deprecated && steps == 0;
            notes.aliases.extend(keywords.aliases.iter().cloned());
            current = match (&keywords.reference, keywords.only_part()) {
                (Some(reference), _) => {
                    document.component::<document::Schema>(&reference.value).map(|(_, schema)| schema)
                }
                (None, part) => part,
            };
            steps += 1;
            // References that go in a circle were found when the types were made.
            if steps > 32 {
                break;
            }
        }
        notes
    }
}

/// A type with a name, with what its schema says about it.
pub(super) fn annotated(name: String, component: Option<&str>, keywords: &Keywords, kind: TypeKind) -> Type {
    Type {
        name,
        component: component.map(str::to_owned),
        title: keywords.title.clone(),
        description: keywords.description.clone(),
        deprecated: keywords.deprecated,
        kind,
        in_request: false,
        in_response: false,
        tags: Vec::new(),
        source: keywords.source.as_ref().map(provenance),
        deviation: joined(&keywords.deviation),
        extensions: Extensions::new(),
        examples: keywords
            .examples
            .iter()
            .enumerate()
            .map(|(index, example)| Example {
                name: format!("example{}", index + 1),
                summary: None,
                value: example.value.clone(),
            })
            .collect(),
    }
}

pub(super) fn provenance(source: &document::Provenance) -> Provenance {
    Provenance {
        document: source.document.clone(),
        section: source.section.clone(),
        tables: source.tables.clone(),
    }
}

/// Several notes as paragraphs of one.
pub(super) fn joined(notes: &Option<document::OneOrMany<String>>) -> Option<String> {
    notes.as_ref().map(|notes| notes.0.join("\n\n"))
}

//! Objects: their fields, and maps where they have none.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{
    Arena, Entity, Extensions, Field, Id, Object, Schema, Shape, StringFormat, Type, TypeKind,
};
use crate::openapi::document::{self, Keywords};
use crate::place::Span;
use crate::source::Spanned;

use super::Lowering;
use super::annotations::{Annotations, annotated};
use super::conditions::conditions;
use super::naming::Naming;

impl<'d> Lowering<'d> {
    /// An object: a type with a name where it has fields, else a map.
    pub(super) fn object(&mut self, keywords: &Keywords, span: Span, naming: &Naming<'d>) -> Schema {
        if keywords.properties.is_empty() {
            // A map has no fields that a condition could speak of; that is told.
            conditions(keywords, self.document, self.diagnostics);
            let value = match &keywords.additional_properties {
                Some(schema) if schema.value.boolean.is_none() => self.schema(schema, &naming.item()),
                _ => match keywords.pattern_properties.values().next() {
                    Some(schema) if keywords.pattern_properties.len() == 1 => {
                        self.schema(schema, &naming.item())
                    }
                    _ => Schema::new(Shape::Any),
                },
            };
            return Schema::new(Shape::Map(Box::new(value)));
        }
        let (id, name) = self.types.open(naming);
        self.fill(id, name, keywords, span, naming.component);
        Schema::new(Shape::Named(id))
    }

    /// Reads the fields of an object whose place has been opened.
    pub(super) fn fill(
        &mut self,
        id: Id<Type>,
        name: String,
        keywords: &Keywords,
        span: Span,
        component: Option<&str>,
    ) {
        let inner = Naming { name: name.clone(), component: None };
        let mut fields = Arena::default();
        for (field_name, schema) in &keywords.properties {
            let value = self.schema(schema, &inner.inside(field_name));
            fields.push(self.field(field_name, schema, value, keywords));
        }
        for required in &keywords.required {
            if !keywords.properties.contains_key(&required.value) {
                self.diagnostics.push(
                    Diagnostic::new(
                        codes::UNKNOWN_REQUIRED,
                        format!("`{}` is required but not a property", required.value),
                    )
                    .at(required.span, "")
                    .help("add it to the properties, or take it out of `required`"),
                );
            }
        }
        let additional = match &keywords.additional_properties {
            Some(schema) if schema.value.boolean == Some(false) => None,
            Some(schema) => Some(self.schema(schema, &inner.inside("Value"))),
            None => None,
        };
        let conditions = conditions(keywords, self.document, self.diagnostics);
        let object =
            Object { fields, additional, dependent: keywords.dependent_required.clone(), conditions };
        for (field, schema) in object.fields.ids().zip(keywords.properties.values()) {
            self.origins.set(Entity::Field(id, field), schema.span);
        }
        let made = annotated(name, component, keywords, TypeKind::Object(object));
        self.close(id, made, span);
    }

    fn field(
        &self,
        name: &str,
        schema: &Spanned<document::Schema>,
        mut value: Schema,
        object: &Keywords,
    ) -> Field {
        let notes = Annotations::read(self.document, schema);
        if notes.sensitive {
            secret(&mut value);
        }
        Field {
            name: name.to_owned(),
            aliases: notes.aliases,
            required: object.required.iter().any(|required| required.value == name),
            recursive: false,
            read_only: notes.read_only,
            write_only: notes.write_only,
            sensitive: notes.sensitive,
            description: notes.description,
            deprecated: notes.deprecated,
            value,
            deviation: notes.deviation,
            extensions: Extensions::new(),
        }
    }
}

/// Text that must not be shown, be it alone or in a list.
fn secret(value: &mut Schema) {
    match &mut value.shape {
        Shape::String(format) => *format = StringFormat::Secret,
        Shape::List(item) | Shape::Map(item) => secret(item),
        _ => {}
    }
}

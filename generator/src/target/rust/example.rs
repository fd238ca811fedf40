//! Example calls: they compile, and they use the document's own values.

use serde_json::Value;

use crate::model::{
    Enum, Example, Id, IntegerFormat, Object, Schema, Shape, StringFormat, Type, TypeKind, Union,
};

use super::literal;
use super::offered::Written;
use super::types::Types;
use super::uses::Uses;

/// How deep an example value may be.
const MAX_DEPTH: usize = 12;

/// How many items of a list or a map are shown.
const MAX_ITEMS: usize = 3;

/// How long a text of an example may be.
const MAX_TEXT: usize = 200;

/// Where a value stands: what is known of its type there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// An argument of type `impl Into<…>` or `impl IntoIterator<…>`.
    Argument,
    /// A place of exactly this type.
    Owned,
}

/// Expressions of one example, with what they need imported.
pub(super) struct Writer<'a> {
    types: &'a Types<'a>,
    /// Path of the crate.
    path: &'a str,
    /// What is named.
    pub(super) uses: Uses,
}

impl<'a> Writer<'a> {
    /// Expressions for users of the crate at `path`.
    pub(super) fn new(types: &'a Types<'a>, path: &'a str) -> Self {
        Self { types, path, uses: Uses::default() }
    }

    fn model(&mut self, name: &str) {
        self.uses.add(&format!("{}::models", self.path), name);
    }

    /// The body of a call; `None` where no example can be made.
    pub(super) fn body(&mut self, written: Written<'_>, examples: &[Example]) -> Option<String> {
        let example = examples.first().map(|example| &example.value);
        match written {
            Written::Json(schema) | Written::Form(schema, _) | Written::Multipart(schema, _) => {
                self.value(schema, example, Form::Argument, 0)
            }
            Written::Text => Some(literal::string(example.and_then(Value::as_str).unwrap_or("text"))),
            Written::Bytes => Some("\"content\"".to_owned()),
        }
    }

    /// An expression for a value of a schema.
    pub(super) fn value(
        &mut self,
        schema: &Schema,
        example: Option<&Value>,
        form: Form,
        depth: usize,
    ) -> Option<String> {
        if depth > MAX_DEPTH {
            return None;
        }
        let types = self.types;
        let chain = types.chain(schema);
        let default = chain.iter().find_map(|schema| schema.default.as_ref());
        let allowed =
            chain.iter().find_map(|schema| schema.constraints.values().first().map(|allowed| &allowed.value));
        let example = example.or(default).or(allowed);
        match types.shape(schema) {
            Shape::Any => {
                // A generated type may be called `Value` too.
                let path = self.path;
                Some(match example {
                    Some(Value::String(text)) => format!("{path}::Value::from({})", literal::string(text)),
                    Some(Value::Bool(flag)) => format!("{path}::Value::from({flag})"),
                    Some(other) if !other.is_null() => {
                        format!("{}.parse()?", literal::string(&other.to_string()))
                    }
                    _ => format!("{path}::Value::Null"),
                })
            }
            Shape::Boolean => Some(example.and_then(Value::as_bool).unwrap_or(true).to_string()),
            Shape::Integer(format) => Some(integer(schema, *format, example)),
            Shape::Number => {
                Some(literal::float(example.and_then(Value::as_f64).or_else(|| least(schema)).unwrap_or(1.0)))
            }
            Shape::String(StringFormat::DateTime) => {
                let text = example.and_then(Value::as_str).unwrap_or("2026-01-31T08:30:00Z");
                Some(format!("{}.parse()?", literal::string(text)))
            }
            Shape::String(format) => {
                let text = match (format, example) {
                    // Nobody should learn to write secrets into code.
                    (StringFormat::Secret, _) => "secret",
                    (StringFormat::File, _) => "content",
                    (_, Some(Value::String(text))) if text.chars().count() <= MAX_TEXT => text,
                    _ => "…",
                };
                let text = literal::string(text);
                Some(if form == Form::Owned { format!("{text}.into()") } else { text })
            }
            Shape::List(item) => {
                let named = matches!(schema.shape, Shape::Named(_));
                self.list(item, example, if named { Form::Owned } else { form }, depth)
            }
            Shape::Map(item) => self.map_of(item, example, depth),
            Shape::Named(id) => self.named(*id, example, depth),
        }
    }

    fn list(&mut self, item: &Schema, example: Option<&Value>, form: Form, depth: usize) -> Option<String> {
        let types = self.types;
        let examples = example.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let text = matches!(&item.shape, Shape::String(StringFormat::Plain | StringFormat::Other(_)));
        let inner = if form == Form::Argument && text && !types.is_nullable(item) {
            Form::Argument
        } else {
            Form::Owned
        };
        let mut items = Vec::new();
        for example in examples.iter().take(MAX_ITEMS) {
            items.push(self.item(item, Some(example), inner, depth + 1)?);
        }
        if items.is_empty() {
            match self.item(item, None, inner, depth + 1) {
                Some(value) => items.push(value),
                // An empty array would not tell its type to `impl IntoIterator`.
                None => return Some("Vec::new()".to_owned()),
            }
        }
        let items = items.join(", ");
        Some(if form == Form::Argument { format!("[{items}]") } else { format!("vec![{items}]") })
    }

    fn map_of(&mut self, item: &Schema, example: Option<&Value>, depth: usize) -> Option<String> {
        self.uses.add("std::collections", "BTreeMap");
        let mut entries = Vec::new();
        for (key, example) in example.and_then(Value::as_object).into_iter().flatten().take(MAX_ITEMS) {
            let value = self.item(item, Some(example), Form::Owned, depth + 1)?;
            entries.push(format!("({}.into(), {value})", literal::string(key)));
        }
        Some(if entries.is_empty() {
            "BTreeMap::new()".to_owned()
        } else {
            format!("BTreeMap::from([{}])", entries.join(", "))
        })
    }

    fn item(&mut self, schema: &Schema, example: Option<&Value>, form: Form, depth: usize) -> Option<String> {
        if !self.types.is_nullable(schema) {
            return self.value(schema, example, form, depth);
        }
        if example.is_some_and(Value::is_null) {
            return Some("None".to_owned());
        }
        self.value(schema, example, Form::Owned, depth).map(|value| format!("Some({value})"))
    }

    fn named(&mut self, id: Id<Type>, example: Option<&Value>, depth: usize) -> Option<String> {
        match &self.types.get(id)?.kind {
            TypeKind::Object(object) => self.object(id, object, example, depth),
            TypeKind::Enum(values) => self.enumeration(id, values, example),
            TypeKind::Union(union) => self.union(id, union, example, depth),
            TypeKind::Alias(_) => None,
        }
    }

    fn enumeration(&mut self, id: Id<Type>, values: &Enum, example: Option<&Value>) -> Option<String> {
        let names = self.types.names.of(id)?;
        let text = example.map(|example| example.as_str().map_or_else(|| example.to_string(), str::to_owned));
        let index = values.values.iter().position(|value| Some(&value.value) == text.as_ref()).unwrap_or(0);
        self.model(&names.ident);
        Some(format!("{}::{}", names.ident, names.variants.get(index)?))
    }

    fn union(
        &mut self,
        id: Id<Type>,
        union: &Union,
        example: Option<&Value>,
        depth: usize,
    ) -> Option<String> {
        let names = self.types.names.of(id)?;
        let tag = union.tag.as_ref().and_then(|tag| example?.get(tag)?.as_str());
        // Without a tag it is not known which alternative the example is of.
        let (index, example) = match tag {
            Some(tag) => {
                let index =
                    union.variants.iter().position(|variant| variant.tags.iter().any(|text| text == tag))?;
                (index, example)
            }
            None => (0, None),
        };
        let variant = union.variants.get(index)?;
        let mut value = self.item(&variant.value, example, Form::Owned, depth + 1)?;
        if self.types.is_boxed(&variant.value, variant.recursive) {
            value = format!("Box::new({value})");
        }
        self.model(&names.ident);
        Some(format!("{}::{}({value})", names.ident, names.variants.get(index)?))
    }

    fn object(
        &mut self,
        id: Id<Type>,
        object: &Object,
        example: Option<&Value>,
        depth: usize,
    ) -> Option<String> {
        let types = self.types;
        if !types.get(id)?.in_request {
            return None;
        }
        let names = types.names.of(id)?;
        let mut arguments = Vec::new();
        let mut setters = Vec::new();
        let count = object.fields.iter().filter(|field| types.holding(id, field).argument).count();
        let form = if count > super::MAX_ARGUMENTS { Form::Owned } else { Form::Argument };
        for (field_id, field) in object.fields.entries() {
            let value = example.and_then(|example| example.get(&field.name));
            let name = names.fields.get(field_id)?;
            let holding = types.holding(id, field);
            if holding.argument {
                let mut argument = self.value(&field.value, value, form, depth + 1)?;
                if form == Form::Owned {
                    if holding.boxed {
                        argument = format!("Box::new({argument})");
                    }
                    argument = format!("{}: {argument}", name.ident);
                }
                arguments.push(argument);
            } else if let Some(value) = value
                && !value.is_null()
                && !field.deprecated
                && !field.read_only
                && let Some(argument) = self.value(&field.value, Some(value), Form::Argument, depth + 1)
            {
                setters.push(format!(".with_{}({argument})", name.part()));
            }
        }
        let mut arguments = arguments.join(", ");
        self.model(&names.ident);
        if form == Form::Owned {
            self.model(&names.required);
            arguments = format!("{} {{ {arguments} }}", names.required);
        }
        Some(format!("{}::new({arguments}){}", names.ident, setters.concat()))
    }
}

fn least(schema: &Schema) -> Option<f64> {
    schema.constraints.minimum()?.as_f64()
}

fn integer(schema: &Schema, format: IntegerFormat, example: Option<&Value>) -> String {
    let number = example
        .and_then(|example| example.as_i64().map(i128::from).or_else(|| example.as_u64().map(i128::from)))
        .or_else(|| schema.constraints.minimum()?.as_i64().map(i128::from));
    let (least, most) = match format {
        IntegerFormat::Int32 => (i128::from(i32::MIN), i128::from(i32::MAX)),
        IntegerFormat::Int64 => (i128::from(i64::MIN), i128::from(i64::MAX)),
        IntegerFormat::Uint64 => (0, i128::from(u64::MAX)),
    };
    literal::integer(number.filter(|number| (least..=most).contains(number)).unwrap_or(1))
}

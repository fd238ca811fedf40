//! Rust types of schemas: how they are written, held and made.

use std::collections::{BTreeSet, HashMap};

use crate::model::{Api, Field, Id, IntegerFormat, Schema, Shape, StringFormat, Type, TypeKind};

use super::names::Names;

/// How many names of one type are followed; more than any sound document has.
const MAX_ALIASES: usize = 64;

/// Names that a generated file has to import.
#[derive(Debug, Default)]
pub(super) struct Imports {
    /// From the root of the runtime.
    pub(super) runtime: BTreeSet<&'static str>,
    /// The room of the runtime for generated code.
    pub(super) codegen: bool,
    /// `std::collections::BTreeMap`.
    pub(super) map: bool,
    /// Generated types.
    pub(super) types: BTreeSet<Id<Type>>,
}

/// What one has to know of a field beyond its schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Holding {
    /// Held as an `Option`.
    pub(super) optional: bool,
    /// Held in a `Box`.
    pub(super) boxed: bool,
    /// An argument of `new`.
    pub(super) argument: bool,
}

/// How an argument is taken.
#[derive(Clone, Debug)]
pub(super) struct Argument {
    /// Its type in a signature.
    pub(super) ty: String,
    /// The type of its value.
    pub(super) value_ty: String,
    kind: ArgumentKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ArgumentKind {
    /// As it is.
    Value,
    /// `impl Into<…>`
    Into,
    /// `impl IntoIterator<Item = …>`
    Items,
    /// `impl IntoIterator<Item = impl Into<String>>`
    Texts,
}

impl Argument {
    /// The value that an argument of this name stands for, where the type of the
    /// place is known.
    pub(super) fn value(&self, name: &str) -> String {
        match self.kind {
            ArgumentKind::Value => name.to_owned(),
            ArgumentKind::Into => format!("{name}.into()"),
            ArgumentKind::Items => format!("{name}.into_iter().collect()"),
            ArgumentKind::Texts => format!("{name}.into_iter().map(Into::into).collect()"),
        }
    }

    /// A reference to the value, where nothing else tells its type.
    pub(super) fn reference(&self, name: &str) -> String {
        match self.kind {
            ArgumentKind::Value => format!("&{name}"),
            ArgumentKind::Into => format!("&{name}.into()"),
            ArgumentKind::Items => format!("&{name}.into_iter().collect::<Vec<_>>()"),
            ArgumentKind::Texts => format!("&{name}.into_iter().map(Into::into).collect::<Vec<String>>()"),
        }
    }
}

/// Answers questions on types.
pub(super) struct Types<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
    defaults: HashMap<Id<Type>, bool>,
}

impl<'a> Types<'a> {
    pub(super) fn new(api: &'a Api, names: &'a Names) -> Self {
        let mut types = Self { api, names, defaults: HashMap::new() };
        types.defaults = types.find_defaults();
        types
    }

    pub(super) fn get(&self, id: Id<Type>) -> Option<&'a Type> {
        self.api.types.get(id)
    }

    /// The schema, then those that it is another name of.
    pub(super) fn chain<'s>(&'s self, schema: &'s Schema) -> Vec<&'s Schema> {
        let mut chain = vec![schema];
        let mut current = schema;
        while let Shape::Named(id) = current.shape
            && let Some(TypeKind::Alias(target)) = self.get(id).map(|kind| &kind.kind)
            && chain.len() < MAX_ALIASES
        {
            chain.push(target);
            current = target;
        }
        chain
    }

    /// The shape behind all other names.
    pub(super) fn shape<'s>(&'s self, schema: &'s Schema) -> &'s Shape {
        self.chain(schema).last().map_or(&schema.shape, |last| &last.shape)
    }

    pub(super) fn is_nullable(&self, schema: &Schema) -> bool {
        // A value of any kind holds `null` itself.
        *self.shape(schema) != Shape::Any && self.chain(schema).iter().any(|schema| schema.nullable)
    }

    /// The type that holds a value that is there.
    pub(super) fn text(&self, schema: &Schema, imports: &mut Imports) -> String {
        match &schema.shape {
            Shape::Any => {
                imports.runtime.insert("Value");
                "Value".to_owned()
            }
            Shape::Boolean => "bool".to_owned(),
            Shape::Integer(IntegerFormat::Int32) => "i32".to_owned(),
            Shape::Integer(IntegerFormat::Int64) => "i64".to_owned(),
            Shape::Integer(IntegerFormat::Uint64) => "u64".to_owned(),
            Shape::Number => "f64".to_owned(),
            Shape::String(StringFormat::DateTime) => {
                imports.runtime.insert("DateTime");
                "DateTime".to_owned()
            }
            Shape::String(StringFormat::Secret) => {
                imports.runtime.insert("Secret");
                "Secret".to_owned()
            }
            Shape::String(_) => "String".to_owned(),
            Shape::List(item) => format!("Vec<{}>", self.item(item, imports)),
            Shape::Map(item) => {
                imports.map = true;
                format!("BTreeMap<String, {}>", self.item(item, imports))
            }
            Shape::Named(id) => {
                imports.types.insert(*id);
                self.names.of(*id).map(|names| names.ident.clone()).unwrap_or_default()
            }
        }
    }

    /// The type of a value that may be `null`.
    pub(super) fn item(&self, schema: &Schema, imports: &mut Imports) -> String {
        let text = self.text(schema, imports);
        if self.is_nullable(schema) { format!("Option<{text}>") } else { text }
    }

    /// The type of a field, with `Option` and `Box`.
    pub(super) fn held(&self, schema: &Schema, holding: Holding, imports: &mut Imports) -> String {
        let mut text = self.text(schema, imports);
        if holding.boxed {
            text = format!("Box<{text}>");
        }
        if holding.optional {
            text = format!("Option<{text}>");
        }
        text
    }

    /// How a field of a type is held.
    pub(super) fn holding(&self, owner: Id<Type>, field: &Field) -> Holding {
        let (request, response) =
            self.get(owner).map_or((false, false), |kind| (kind.in_request, kind.in_response));
        let nullable = self.is_nullable(&field.value);
        let one_way = (request && field.read_only) || (response && field.write_only);
        Holding {
            optional: !field.required || nullable || one_way,
            boxed: self.is_boxed(&field.value, field.recursive),
            argument: field.required && !nullable && !field.read_only,
        }
    }

    /// Lists and maps hold their items elsewhere already.
    pub(super) fn is_boxed(&self, schema: &Schema, recursive: bool) -> bool {
        recursive && matches!(self.shape(schema), Shape::Named(_))
    }

    /// How an argument of this type is taken.
    pub(super) fn argument(&self, schema: &Schema, imports: &mut Imports) -> Argument {
        let text = self.text(schema, imports);
        let value_ty = text.clone();
        let named = matches!(schema.shape, Shape::Named(_));
        let (ty, kind) = match self.shape(schema) {
            Shape::String(StringFormat::DateTime) => (text, ArgumentKind::Value),
            Shape::String(_) => (format!("impl Into<{text}>"), ArgumentKind::Into),
            Shape::List(item) if !named => {
                let plain =
                    matches!(&item.shape, Shape::String(StringFormat::Plain | StringFormat::Other(_)));
                if plain && !self.is_nullable(item) {
                    ("impl IntoIterator<Item = impl Into<String>>".to_owned(), ArgumentKind::Texts)
                } else {
                    let item = self.item(item, imports);
                    (format!("impl IntoIterator<Item = {item}>"), ArgumentKind::Items)
                }
            }
            _ => (text, ArgumentKind::Value),
        };
        Argument { ty, value_ty, kind }
    }

    /// The struct has a `Default`.
    pub(super) fn has_default(&self, id: Id<Type>) -> bool {
        self.defaults.get(&id).copied().unwrap_or_default()
    }

    /// About how many bytes a value takes; enough to tell large from small.
    pub(super) fn size(&self, schema: &Schema) -> usize {
        self.size_within(schema, 0)
    }

    fn size_within(&self, schema: &Schema, depth: usize) -> usize {
        match self.shape(schema) {
            Shape::Any => 72,
            Shape::Boolean => 2,
            Shape::Integer(_) | Shape::Number => 16,
            Shape::String(_) | Shape::List(_) | Shape::Map(_) => 24,
            Shape::Named(_) if depth > 16 => 24,
            Shape::Named(id) => match self.get(*id).map(|kind| &kind.kind) {
                Some(TypeKind::Object(object)) => {
                    let fields = object.fields.iter().map(|field| {
                        if field.recursive { 8 } else { self.size_within(&field.value, depth + 1) }
                    });
                    fields.sum::<usize>() + if object.additional.is_some() { 24 } else { 0 }
                }
                Some(TypeKind::Union(union)) => {
                    let variants = union.variants.iter().map(|variant| {
                        if variant.recursive { 8 } else { self.size_within(&variant.value, depth + 1) }
                    });
                    variants.max().unwrap_or_default().max(72) + 8
                }
                _ => 24,
            },
        }
    }

    /// Structs whose every field has a default. A struct that holds another one by
    /// value has one only if the other has; that is found by rounds, because types
    /// come in any order.
    fn find_defaults(&self) -> HashMap<Id<Type>, bool> {
        let mut defaults: HashMap<Id<Type>, bool> = HashMap::new();
        loop {
            let mut changed = false;
            for (id, kind) in self.api.types.entries() {
                let TypeKind::Object(object) = &kind.kind else { continue };
                if defaults.contains_key(&id) {
                    continue;
                }
                let has = object.fields.iter().all(|field| {
                    let holding = self.holding(id, field);
                    // A request that lacks something should not be easy to make.
                    !(kind.in_request && holding.argument)
                        && (holding.optional || self.defaults_by(&field.value, &defaults))
                });
                if has {
                    defaults.insert(id, true);
                    changed = true;
                }
            }
            if !changed {
                return defaults;
            }
        }
    }

    fn defaults_by(&self, schema: &Schema, known: &HashMap<Id<Type>, bool>) -> bool {
        match self.shape(schema) {
            Shape::Named(id) => known.contains_key(id),
            Shape::String(StringFormat::DateTime) => false,
            _ => true,
        }
    }
}

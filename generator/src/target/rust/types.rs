//! Rust types of schemas: how they are written, held and made.

use std::collections::HashMap;

use crate::model::{Api, Field, Id, IntegerFormat, Schema, Shape, StringFormat, Type, TypeKind};

use super::expressions::Expressions;
use super::names::Names;
use super::rust_type::RustType;

/// How many names of one type are followed; more than any sound document has.
const MAX_ALIASES: usize = 64;

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
    pub(super) ty: RustType,
    /// The type of its value.
    pub(super) value_ty: RustType,
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
#[derive(Debug)]
pub(super) struct Types<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
    /// Patterns that are written once.
    pub(super) expressions: Expressions,
    defaults: HashMap<Id<Type>, bool>,
}

impl<'a> Types<'a> {
    pub(super) fn new(api: &'a Api, names: &'a Names, expressions: Expressions) -> Self {
        let mut types = Self { api, names, expressions, defaults: HashMap::new() };
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
    pub(super) fn plain(&self, schema: &Schema) -> RustType {
        match &schema.shape {
            Shape::Any => RustType::Value,
            Shape::Boolean => RustType::Bool,
            Shape::Integer(IntegerFormat::Int32) => RustType::I32,
            Shape::Integer(IntegerFormat::Int64) => RustType::I64,
            Shape::Integer(IntegerFormat::Uint64) => RustType::U64,
            Shape::Number => RustType::F64,
            Shape::String(StringFormat::DateTime) => RustType::DateTime,
            Shape::String(StringFormat::Secret) => RustType::Secret,
            Shape::String(StringFormat::File) => RustType::FilePart,
            Shape::String(_) => RustType::String,
            Shape::List(item) => RustType::Vec(Box::new(self.item(item))),
            Shape::Map(item) => RustType::Map(Box::new(self.item(item))),
            Shape::Named(id) => {
                RustType::Model(self.names.of(*id).map(|names| names.ident.clone()).unwrap_or_default())
            }
        }
    }

    /// The type of a value that may be `null`.
    pub(super) fn item(&self, schema: &Schema) -> RustType {
        let plain = self.plain(schema);
        if self.is_nullable(schema) { plain.optional() } else { plain }
    }

    /// The type of a field, with `Option` and `Box`.
    pub(super) fn held(&self, schema: &Schema, holding: Holding) -> RustType {
        let mut ty = self.plain(schema);
        if holding.boxed {
            ty = ty.boxed();
        }
        if holding.optional { ty.optional() } else { ty }
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
    pub(super) fn argument(&self, schema: &Schema) -> Argument {
        let value_ty = self.plain(schema);
        let named = matches!(schema.shape, Shape::Named(_));
        let into = |ty: RustType| RustType::Into(Box::new(ty));
        let (ty, kind) = match self.shape(schema) {
            Shape::String(StringFormat::DateTime) => (value_ty.clone(), ArgumentKind::Value),
            Shape::String(_) => (into(value_ty.clone()), ArgumentKind::Into),
            Shape::List(item) if !named => {
                let plain =
                    matches!(&item.shape, Shape::String(StringFormat::Plain | StringFormat::Other(_)));
                if plain && !self.is_nullable(item) {
                    (RustType::Items(Box::new(into(RustType::String))), ArgumentKind::Texts)
                } else {
                    (RustType::Items(Box::new(self.item(item))), ArgumentKind::Items)
                }
            }
            _ => (value_ty.clone(), ArgumentKind::Value),
        };
        Argument { ty, value_ty, kind }
    }

    /// The struct has a `Default`.
    pub(super) fn has_default(&self, id: Id<Type>) -> bool {
        self.defaults.get(&id).copied().unwrap_or_default()
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

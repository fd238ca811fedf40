//! Places inside of JSON values.

use std::borrow::Cow;

use super::{Api, Field, Id, Schema, Shape, Type, TypeKind};
use crate::place::pointer;

/// A place inside of a JSON value: the steps that lead there from the value. No steps
/// mean the value itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValuePath {
    /// The steps in order.
    pub steps: Vec<Step>,
}

/// A step into a JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// Into a field of an object with named fields.
    Field {
        /// The type that has the field.
        owner: Id<Type>,
        /// The field, in [`Object::fields`](super::Object::fields).
        field: Id<Field>,
    },
    /// By the key of a map, the index in a list, or a name in a value of which the type
    /// says no more.
    Key(String),
}

impl ValuePath {
    /// The place as a JSON pointer (RFC 6901).
    #[must_use]
    pub fn pointer(&self, api: &Api) -> String {
        self.steps.iter().map(|step| format!("/{}", pointer::escape(&step.name(api)))).collect()
    }
}

impl Step {
    /// The member's name, or its index in a list.
    #[must_use]
    pub fn name<'a>(&'a self, api: &'a Api) -> Cow<'a, str> {
        match self {
            Self::Key(key) => Cow::Borrowed(key),
            Self::Field { owner, field } => {
                let field = api.object(*owner).and_then(|object| object.fields.get(*field));
                Cow::Borrowed(field.map_or("", |field| field.name.as_str()))
            }
        }
    }
}

impl Api {
    /// Follows a JSON pointer into values of a schema. Returns the path and the shape at
    /// its end; `None` where values of the schema have nothing at the pointer.
    #[must_use]
    pub fn follow<'a>(&'a self, schema: &'a Schema, pointer: &str) -> Option<(ValuePath, &'a Shape)> {
        let mut path = ValuePath::default();
        let mut shape = &schema.shape;
        for token in pointer::tokens(pointer) {
            let (step, next) = self.step(shape, token)?;
            path.steps.push(step);
            shape = next;
        }
        Some((path, shape))
    }

    fn step<'a>(&'a self, shape: &'a Shape, token: String) -> Option<(Step, &'a Shape)> {
        match shape {
            Shape::Named(owner) => match self.kind(*owner)? {
                TypeKind::Object(object) => {
                    let named = object.fields.entries().find(|(_, field)| field.name == token);
                    match (named, &object.additional) {
                        (Some((field, known)), _) => {
                            Some((Step::Field { owner: *owner, field }, &known.value.shape))
                        }
                        (None, Some(additional)) => Some((Step::Key(token), &additional.shape)),
                        (None, None) => None,
                    }
                }
                TypeKind::Alias(_) | TypeKind::Enum(_) | TypeKind::Union(_) => None,
            },
            Shape::Map(value) => Some((Step::Key(token), &value.shape)),
            Shape::List(item) if token.parse::<usize>().is_ok() => Some((Step::Key(token), &item.shape)),
            Shape::Any => Some((Step::Key(token), &Shape::Any)),
            _ => None,
        }
    }
}

//! How generated types are read, written, checked and printed.
//!
//! A generated type is a table (its [`Shape`]) and two thin functions that hand
//! out its fields as [`Slot`]s. Everything that is done with a value is done by a
//! shared walk over slots, so that a type costs little to compile:
//!
//! - reading JSON leniently, with the JSON pointer of whatever could not be understood;
//! - writing JSON;
//! - checking the limits that the document states;
//! - printing without secrets.
//!
//! ```
//! use specmill_runtime::codegen;
//!
//! #[derive(Clone, Default, PartialEq)]
//! struct Volume {
//!     size: i64,
//!     name: Option<String>,
//! }
//!
//! specmill_runtime::model! {
//!     Volume { size.required().checks(&[Minimum(40)]), name }
//! }
//!
//! let volume: Volume = codegen::from_json(br#"{"size": "20", "name": null}"#)?;
//! assert_eq!(volume.size, 20);
//! assert_eq!(volume.validate().unwrap_err().to_string(), "/size: must be at least 40");
//! # Ok::<(), codegen::ReadError>(())
//! ```

mod date_time;
#[cfg(feature = "dynamic")]
mod fill;
pub(crate) mod mask;
#[cfg(feature = "dynamic")]
pub(crate) mod names;
mod open_enum;
pub(crate) mod pointer;
mod print;
mod read;
mod secret;
mod secrets;
mod slots;
pub(crate) mod text;
mod union;
mod validate;
pub(crate) mod view;
pub(crate) mod violation;
mod write;

pub use date_time::{DateTime, DateTimeError};
pub use open_enum::OpenEnum;
pub use read::{ReadError, from_json};
pub use secret::Secret;
pub use union::{Alternative, Union};
pub use validate::{matches, validate};
pub use violation::{At, ValidationError, Violation};
pub use write::{WriteError, to_json};

use crate::table::Shape;
#[cfg(feature = "dynamic")]
pub(crate) use fill::fill;
#[cfg(any(feature = "dynamic", feature = "testing"))]
pub(crate) use pointer::push;
pub(crate) use read::{read_json, read_text};
pub(crate) use secrets::{each_secret, each_text};
pub(crate) use validate::check;
pub(crate) use view::View;
pub(crate) use write::{Direction, write_json, write_view};

/// A place that a JSON value is read into and written from.
///
/// Implemented for `bool`, `i32`, `i64`, `u64`, `f64`, [`String`],
/// [`Secret`](crate::Secret), [`DateTime`](crate::DateTime),
/// [`serde_json::Value`]; for [`Option`], [`Vec`], [`Box`] and
/// [`BTreeMap`](std::collections::BTreeMap) of slots; and, by
/// [`model!`](crate::model!), [`open_enum!`](crate::open_enum),
/// [`integer_enum!`](crate::integer_enum) and [`union!`](crate::union), for generated types. Its methods are the shared
/// walks' business and may change.
pub trait Slot: Send + Sync {
    /// What the place holds.
    #[doc(hidden)]
    fn view(&self) -> view::View<'_>;
    /// What can be put into the place.
    #[doc(hidden)]
    fn target(&mut self) -> view::Target<'_>;
}

/// A placeholder that a value is read into.
///
/// It stands for no value of the service, which is why it isn't [`Default`].
pub trait Blank {
    /// A placeholder.
    fn blank() -> Self
    where
        Self: Sized;
}

/// A generated struct: an object with named fields.
///
/// [`model!`](crate::model!) implements it.
pub trait Model: Sized + Send + Sync {
    /// Names and limits of the fields, in the order of their indices.
    const SHAPE: &'static Shape;
    /// A placeholder to read into.
    fn blank() -> Self;
    /// The place of a field, `None` where there is no such index.
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot>;
    /// A field, `None` where there is no such index.
    fn value(&self, index: usize) -> Option<&dyn Slot>;
}

/// What the macros of this crate stand on.
#[doc(hidden)]
pub mod private {
    pub use super::open_enum::{from_text, text};
    pub use super::print::print;
    pub use super::read::deserialize;
    pub use super::validate::validate;
    pub use super::view::{Choice, Object, Target, Text, View};
    pub use super::write::serialize;
    pub use serde;
}

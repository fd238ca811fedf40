//! Values of one of several types.

use serde_json::Value;

use super::Slot;

/// A generated union: a value of one of several types.
///
/// [`union!`](crate::union) implements it.
pub trait Union: Sized + Send + Sync + 'static {
    /// Field whose text tells the type; `None` where the value itself must tell.
    const TAG: Option<&'static str>;
    /// The types, in order.
    const VARIANTS: &'static [Alternative<Self>];
    /// The place of the value inside.
    fn slot(&mut self) -> &mut dyn Slot;
    /// The value inside.
    fn value(&self) -> &dyn Slot;
    /// The union that keeps a value of no known type.
    fn unknown(value: Value) -> Self;
}

/// One of the types of a [`Union`].
#[derive(Debug)]
pub struct Alternative<U> {
    pub(crate) tags: &'static [&'static str],
    pub(crate) blank: fn() -> U,
}

impl<U> Alternative<U> {
    /// A type that is told by these texts of the tag (none in a union without a
    /// tag), and how a placeholder of it is made.
    #[must_use]
    pub const fn new(tags: &'static [&'static str], blank: fn() -> U) -> Self {
        Self { tags, blank }
    }
}

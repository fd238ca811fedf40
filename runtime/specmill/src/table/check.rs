//! Limits of single values.

/// A limit of a value. A limit that speaks of another kind of value than the one
/// at hand holds.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Check {
    /// Text is at least this long, in characters.
    MinLength(u64),
    /// Text is at most this long, in characters.
    MaxLength(u64),
    /// Text matches an ECMA-262 regular expression, anywhere.
    Pattern(&'static str),
    /// Number is at least this.
    Minimum(i64),
    /// Number is at most this.
    Maximum(i64),
    /// Number is more than this.
    ExclusiveMinimum(i64),
    /// Number is less than this.
    ExclusiveMaximum(i64),
    /// Number is at least this.
    MinimumFloat(f64),
    /// Number is at most this.
    MaximumFloat(f64),
    /// Number is more than this.
    ExclusiveMinimumFloat(f64),
    /// Number is less than this.
    ExclusiveMaximumFloat(f64),
    /// Number is a multiple of this.
    MultipleOf(f64),
    /// List has at least this many items.
    MinItems(u64),
    /// List has at most this many items.
    MaxItems(u64),
    /// No two items of the list are equal.
    UniqueItems,
    /// Object has at least this many fields.
    MinProperties(u64),
    /// Object has at most this many fields.
    MaxProperties(u64),
    /// Value is one of these.
    Values(&'static [Literal]),
    /// Value is none of these.
    Except(&'static [Literal]),
    /// These hold of every item of a list and every value of a map.
    Items(&'static [Check]),
}

/// Whether an expression matches somewhere in a text. The error says why the expression
/// is invalid.
///
/// Tables of operations name the function that does it, [`Operation::patterns`], for only
/// a program that calls such an operation is to link the engine and its Unicode tables.
///
/// [`Operation::patterns`]: crate::Operation::patterns
pub type Matches = fn(&'static str, &str) -> Result<bool, String>;

/// A value that is allowed.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Literal {
    /// Text.
    Text(&'static str),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// `true` or `false`.
    Bool(bool),
    /// `null`.
    Null,
}

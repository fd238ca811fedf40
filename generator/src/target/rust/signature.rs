//! How a client's calls are written: for programs that write code which makes them.

use super::rust_type::RustType;

/// How a client calls an operation. Names and types stand here as in the generated
/// crate; types of its `models` and of its root have no path.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Signature {
    /// Id of the operation.
    pub id: String,
    /// Method of the client.
    pub method: String,
    /// Arguments of the method, in order.
    pub arguments: Vec<Argument>,
    /// Setters of the call, each with one argument.
    pub setters: Vec<Argument>,
    /// What sending the call returns.
    pub answer: Answer,
}

/// An argument of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Argument {
    /// Its name, which is also that of its setter.
    pub name: String,
    /// What of the operation it stands for.
    pub input: Input,
    /// The type of its value. Where the argument is an `impl Into` or an
    /// `impl IntoIterator`, a value of this type can be handed over.
    pub ty: RustType,
}

/// What an argument stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// A parameter, by its index in [`Operation::parameters`](crate::model::Operation::parameters).
    Parameter(usize),
    /// The body.
    Body,
}

/// What sending a call returns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// `()`
    Nothing,
    /// The body, by its type.
    Body(RustType),
    /// A struct of headers and body.
    Fields(Vec<AnswerField>),
    /// An enum by status, by its name.
    Choice(String),
}

/// A field of an answer of headers and body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AnswerField {
    /// Its name.
    pub name: String,
    /// Its type, with an `Option` around where the answer may lack it.
    pub ty: RustType,
    /// Name of the header; `None` for the body.
    pub header: Option<String>,
}

//! How a client's calls are written: for programs that write code which makes them.

use crate::diagnostic::Diagnostics;
use crate::model::{Api, Origins};

use super::context::{Common, OperationFile, Paths};
use super::names;
use super::offered::Offered;
use super::types::Types;

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
    pub ty: String,
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
    Body(String),
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
    pub ty: String,
    /// Name of the header; `None` for the body.
    pub header: Option<String>,
}

/// How a client of an API calls each of its operations, in their order.
///
/// ```no_run
/// use std::path::Path;
///
/// use specmill::diagnostic::Diagnostics;
/// use specmill::source::Sources;
///
/// let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
/// let document = specmill::generate::read(Path::new("openapi.yaml"), &mut sources, &mut diagnostics);
/// for signature in document.iter().flat_map(|document| specmill::target::rust::signatures(&document.api)) {
///     println!("{}: client.{}(…)", signature.id, signature.method);
/// }
/// ```
#[must_use]
pub fn signatures(api: &Api) -> Vec<Signature> {
    // What is left out, and names that collide, are reported where the crate is made.
    let (origins, unheard) = (&Origins::default(), &mut Diagnostics::new());
    let offered = Offered::of(api, origins, unheard);
    let names = names::decide(&offered, origins, unheard);
    let types = Types::new(&offered.api, &names);
    let paths = Paths { root: "crate".to_owned(), public: None };
    let ids: Vec<_> = api.operations.ids().collect();
    OperationFile::new(&types, &ids, &paths, &Common::default()).signatures().collect()
}

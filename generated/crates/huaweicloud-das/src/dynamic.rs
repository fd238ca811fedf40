// Made by specmill from spec/das/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

//! Calls by name: any operation by its id, with one JSON value.
//!
//! The value has a member for each part of a request: `path`, `query`, `header` and
//! `cookie` are objects of parameters by their names, `body` is the body. It is checked,
//! signed, sent and sent again as typed calls are.

pub use specmill_runtime::dynamic::{Dynamic, DynamicCall, Operations};

use crate::{Client, Error, SERVICE, Value};

/// The operations of the features that are on.
pub static OPERATIONS: Operations = Operations::new(
    &SERVICE,
    crate::operations::DYNAMIC,
    include_str!("dynamic.json"),
);

impl Client {
    /// A call of an operation by its id or another name of it, with one value
    /// `{path, query, header, body}`.
    ///
    /// # Errors
    ///
    /// There is no such operation. What is wrong with the value is told when the call is
    /// sent.
    #[inline]
    pub fn call(&self, operation: &str, request: &Value) -> Result<DynamicCall, Error> {
        OPERATIONS.call(&self.connection, operation, request)
    }
}

//! The call of an operation in Rust.

use super::DocsService;
use crate::api::Operation;

/// Makes examples for one service.
pub(super) struct Examples<'a> {
    service: &'a DocsService<'a>,
}

impl<'a> Examples<'a> {
    pub(super) fn new(service: &'a DocsService<'a>) -> Self {
        Self { service }
    }

    /// The example of an operation as a block of code.
    pub(super) fn of(&self, _index: usize, _operation: &Operation) -> Option<String> {
        self.service.crate_name?;
        None
    }
}

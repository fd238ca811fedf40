//! How jobs are waited for.

use super::Operation;

/// How work that an operation starts is waited for. Pointers are JSON pointers into an
/// answer.
#[derive(Clone, Copy, Debug)]
pub struct Job {
    pub(crate) id: &'static str,
    pub(crate) poll: &'static Operation,
    pub(crate) parameter: &'static str,
    pub(crate) state: &'static str,
    pub(crate) done: &'static [&'static str],
    pub(crate) failed: &'static [&'static str],
    pub(crate) reason: Option<&'static str>,
    pub(crate) progress: Option<&'static str>,
}

impl Job {
    /// A job whose id stands at `id` in the answer of the operation that starts it, and
    /// whose state stands at `state` in the answer of the operation `poll`, which takes
    /// the id as `parameter`.
    #[must_use]
    pub const fn new(
        id: &'static str,
        poll: &'static Operation,
        parameter: &'static str,
        state: &'static str,
    ) -> Self {
        Self { id, poll, parameter, state, done: &[], failed: &[], reason: None, progress: None }
    }

    /// States that mean success, and states that mean failure. Any other means that the
    /// work goes on.
    #[must_use]
    pub const fn states(mut self, done: &'static [&'static str], failed: &'static [&'static str]) -> Self {
        self.done = done;
        self.failed = failed;
        self
    }

    /// Pointer to why the work failed.
    #[must_use]
    pub const fn reason(mut self, pointer: &'static str) -> Self {
        self.reason = Some(pointer);
        self
    }

    /// Pointer to how far the work has come, in per cent.
    #[must_use]
    pub const fn progress(mut self, pointer: &'static str) -> Self {
        self.progress = Some(pointer);
        self
    }
}

//! How the work that a call starts is waited for.

use super::{Id, Operation, Parameter, ValuePath};

/// How the work that a call starts is waited for (`x-job`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Job {
    /// The job's id in the response.
    pub id: ValuePath,
    /// The operation that returns the state.
    pub poll: Id<Operation>,
    /// The parameter of that operation that takes the job's id.
    pub parameter: Id<Parameter>,
    /// The state in the response of the poll operation.
    pub state: ValuePath,
    /// States that mean success.
    pub done: Vec<String>,
    /// States that mean failure.
    pub failed: Vec<String>,
    /// Why the work failed, in the same response.
    pub reason: Option<ValuePath>,
    /// How far the work has come, in per cent, in the same response.
    pub progress: Option<ValuePath>,
}

//! How the work that a call starts is waited for.

/// How the work that a call starts is waited for (`x-job`).
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// Pointer to the job's id in the answer.
    pub id: String,
    /// Id of the operation that tells the state.
    pub poll: String,
    /// Parameter of that operation which takes the job's id.
    pub parameter: String,
    /// Pointer to the state in the answer of the poll operation.
    pub state: String,
    /// States that mean success.
    pub done: Vec<String>,
    /// States that mean failure.
    pub failed: Vec<String>,
    /// Pointer to why the work failed, in the same answer.
    pub reason: Option<String>,
    /// Pointer to how far the work has come, in per cent, in the same answer.
    pub progress: Option<String>,
}

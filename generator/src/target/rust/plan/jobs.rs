//! Work that goes on after the answer.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::model::{Id, Job, Operation};

use super::super::layout::{self, Code};
use super::super::rust_type::RustType;
use super::super::types::Types;
use super::paging::json_body;

/// What a call that starts work has beyond others.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct JobPlan {
    /// Type of the answer, and of what tells the state.
    answer: RustType,
    outcome: RustType,
    /// Name of the table of the job.
    table: String,
}

/// The jobs of a service, each once: the definitions of their tables, and the operations
/// that return their states.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::target::rust) struct Jobs {
    list: Vec<(Code, Id<Operation>)>,
}

impl Jobs {
    pub(in crate::target::rust) fn of(types: &Types<'_>) -> Self {
        let mut list: Vec<(Code, Id<Operation>)> = Vec::new();
        for job in types.api.operations.iter().filter_map(|operation| operation.job.as_ref()) {
            let Some(definition) = definition(types, job) else { continue };
            if !list.iter().any(|(known, _)| *known == definition) {
                list.push((definition, job.poll));
            }
        }
        Self { list }
    }

    /// The operation tells the state of some job.
    pub(super) fn is_polled(&self, id: Id<Operation>) -> bool {
        self.list.iter().any(|(_, poll)| *poll == id)
    }

    /// Operations that tell the state of jobs.
    pub(super) fn polled(&self) -> BTreeSet<Id<Operation>> {
        self.list.iter().map(|(_, poll)| *poll).collect()
    }

    /// Definitions of the tables.
    pub(super) fn definitions(&self) -> impl Iterator<Item = &Code> {
        self.list.iter().map(|(definition, _)| definition)
    }

    /// Name of the table of a job.
    pub(super) fn table(&self, types: &Types<'_>, job: &Job) -> Option<String> {
        self.table_of(types, &definition(types, job)?)
    }

    /// Name of the table that is defined so: that of the first of its poll operation is
    /// plain.
    pub(super) fn table_of(&self, types: &Types<'_>, definition: &Code) -> Option<String> {
        let position = self.list.iter().position(|(known, _)| known == definition)?;
        let (_, poll) = self.list.get(position)?;
        let number = self.list.iter().take(position).filter(|(_, other)| other == poll).count() + 1;
        let base = &types.names.operations.get(*poll)?.table;
        Some(if number == 1 { format!("{base}_JOB") } else { format!("{base}_JOB_{number}") })
    }
}

impl JobPlan {
    pub(super) fn new(types: &Types<'_>, operation: &Operation, jobs: &Jobs) -> Option<Self> {
        let job = operation.job.as_ref()?;
        let table = jobs.table(types, job)?;
        let poll = types.api.operations.get(job.poll)?;
        Some(Self { answer: types.item(json_body(operation)?), outcome: types.item(json_body(poll)?), table })
    }

    pub(super) fn table(&self) -> &str {
        &self.table
    }

    pub(super) fn types(&self) -> impl Iterator<Item = &RustType> {
        [&self.answer, &self.outcome].into_iter()
    }
}

/// The definition of the table of a job.
fn definition(types: &Types<'_>, job: &Job) -> Option<Code> {
    let api = types.api;
    let parameter = api.operations.get(job.poll)?.parameters.get(job.parameter)?;
    let mut pieces = vec![
        layout::call(
            "rt::Job::new",
            [
                layout::string(&job.id.pointer(api)),
                layout::text(format!("&{}", types.names.operations.get(job.poll)?.table)),
                layout::string(&parameter.name),
                layout::string(&job.state.pointer(api)),
            ],
        ),
        layout::call(".states", [layout::strings(&job.done), layout::strings(&job.failed)]),
    ];
    for (method, path) in [(".reason", &job.reason), (".progress", &job.progress)] {
        if let Some(path) = path {
            pieces.push(layout::call(method, [layout::string(&path.pointer(api))]));
        }
    }
    Some(layout::chain(pieces))
}

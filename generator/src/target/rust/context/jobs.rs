//! Work that goes on after the answer.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::model::{Id, Job, Operation, Shape, Tag, Type};

use super::super::literal;
use super::super::types::{Imports, Types};
use super::operations::Common;
use super::paging::json_body;
use super::{Paths, Uses, operations};

/// What a call that starts work has beyond others.
#[derive(Debug, Serialize)]
pub(super) struct JobView {
    /// Type of the answer, and of what tells the state.
    answer: String,
    outcome: String,
    /// Name of the table of the job.
    table: String,
}

/// The file of what calls of several groups need to wait for work.
#[derive(Debug, Serialize)]
pub(in crate::target::rust) struct JobFile {
    uses: Vec<String>,
    operations: Vec<PolledView>,
    jobs: Vec<TableView>,
    starts: Vec<StartView>,
    /// Tags whose calls need the file.
    #[serde(skip)]
    pub(in crate::target::rust) tags: BTreeSet<Id<Tag>>,
}

#[derive(Debug, Serialize)]
struct PolledView {
    definition: Vec<String>,
}

#[derive(Debug, Serialize)]
struct TableView {
    table: String,
    definition: String,
}

/// A type of answers that tell of work.
#[derive(Debug, Serialize)]
struct StartView {
    answer: String,
    outcome: String,
    table: String,
    /// Predicate of features under which some call answers so.
    condition: Option<String>,
}

/// The jobs of a service, each once: the definitions of their tables, and the operations
/// that return their states.
struct Jobs {
    list: Vec<(String, Id<Operation>)>,
}

impl Jobs {
    fn of(types: &Types<'_>) -> Self {
        let mut list: Vec<(String, Id<Operation>)> = Vec::new();
        for job in types.api.operations.iter().filter_map(|operation| operation.job.as_ref()) {
            let Some(definition) = definition(types, job) else { continue };
            if !list.iter().any(|(known, _)| *known == definition) {
                list.push((definition, job.poll));
            }
        }
        Self { list }
    }

    /// Name of the table of a job.
    fn table(&self, types: &Types<'_>, job: &Job) -> Option<String> {
        self.table_of(types, &definition(types, job)?)
    }

    /// Name of the table that is defined so: that of the first of its poll operation is
    /// plain.
    fn table_of(&self, types: &Types<'_>, definition: &str) -> Option<String> {
        let position = self.list.iter().position(|(known, _)| known == definition)?;
        let (_, poll) = self.list.get(position)?;
        let number = self.list.iter().take(position).filter(|(_, other)| other == poll).count() + 1;
        let base = &types.names.operations.get(*poll)?.table;
        Some(if number == 1 { format!("{base}_JOB") } else { format!("{base}_JOB_{number}") })
    }
}

impl JobView {
    pub(super) fn new(types: &Types<'_>, operation: &Operation, imports: &mut Imports) -> Option<Self> {
        let job = operation.job.as_ref()?;
        let table = Jobs::of(types).table(types, job)?;
        let poll = types.api.operations.get(job.poll)?;
        Some(Self {
            answer: types.item(json_body(operation)?, imports),
            outcome: types.item(json_body(poll)?, imports),
            table,
        })
    }

    pub(super) fn table(&self) -> &str {
        &self.table
    }
}

/// The operations that tell the state of jobs.
pub(super) fn polled(types: &Types<'_>) -> BTreeSet<Id<Operation>> {
    Jobs::of(types).list.into_iter().map(|(_, poll)| poll).collect()
}

impl JobFile {
    /// The file, if there is work to be waited for; `condition` makes a predicate of tags.
    pub(in crate::target::rust) fn new(
        types: &Types<'_>,
        paths: &Paths,
        shared: &Common<'_>,
        condition: impl Fn(&BTreeSet<Id<Tag>>) -> Option<String>,
    ) -> Option<Self> {
        let jobs = Jobs::of(types);
        if jobs.list.is_empty() {
            return None;
        }
        let imports = Imports { codegen: true, ..Imports::default() };
        let mut tags = BTreeSet::new();
        let mut operations = Vec::new();
        for id in polled(types) {
            let (Some(operation), Some(names)) =
                (types.api.operations.get(id), types.names.operations.get(id))
            else {
                continue;
            };
            tags.insert(operation.tag);
            let table = format!("pub(super) {}", names.table);
            operations
                .push(PolledView { definition: operations::definition(types, operation, &table, shared) });
        }
        let tables = jobs.list.iter().filter_map(|(definition, _)| {
            let table = jobs.table_of(types, definition)?;
            Some(TableView { table, definition: definition.clone() })
        });
        let tables = tables.collect();
        tags.extend(types.api.operations.iter().filter(|one| one.job.is_some()).map(|one| one.tag));
        let starts = starts(types, &jobs, &format!("{}::models", paths.root), condition);
        let uses = Uses::new(types, &imports).finish();
        Some(Self { uses, operations, jobs: tables, starts, tags })
    }
}

/// Types of answers that always tell of the same kind of work.
fn starts(
    types: &Types<'_>,
    jobs: &Jobs,
    models: &str,
    condition: impl Fn(&BTreeSet<Id<Tag>>) -> Option<String>,
) -> Vec<StartView> {
    let mut answers: Vec<(Id<Type>, Vec<&Operation>)> = Vec::new();
    for operation in &types.api.operations {
        let Some(Shape::Named(id)) = json_body(operation).map(|schema| types.shape(schema)) else { continue };
        match answers.iter_mut().find(|(known, _)| known == id) {
            Some((_, operations)) => operations.push(operation),
            None => answers.push((*id, vec![operation])),
        }
    }
    let mut views = Vec::new();
    for (id, operations) in answers {
        let starting: Vec<_> = operations.into_iter().filter(|operation| operation.job.is_some()).collect();
        let Some(job) = starting.first().and_then(|operation| operation.job.as_ref()) else { continue };
        // Which work it tells of must not depend on the call.
        if starting.iter().any(|operation| operation.job.as_ref() != Some(job)) {
            continue;
        }
        let poll = types.api.operations.get(job.poll);
        let (Some(names), Some(table), Some(outcome)) =
            (types.names.of(id), jobs.table(types, job), poll.and_then(json_body))
        else {
            continue;
        };
        // What is there under some features only can't be imported for all.
        let outcome = match &outcome.shape {
            Shape::Named(id) if !types.is_nullable(outcome) => types.names.of(*id),
            _ => None,
        };
        let Some(outcome) = outcome else { continue };
        views.push(StartView {
            answer: format!("{models}::{}", names.ident),
            outcome: format!("{models}::{}", outcome.ident),
            table,
            condition: condition(&starting.iter().map(|operation| operation.tag).collect()),
        });
    }
    views
}

/// The definition of the table of a job.
fn definition(types: &Types<'_>, job: &Job) -> Option<String> {
    let api = types.api;
    let parameter = api.operations.get(job.poll)?.parameters.get(job.parameter)?;
    let mut text = format!(
        "rt::Job::new({}, &{}, {}, {}).states({}, {})",
        literal::string(&job.id.pointer(api)),
        types.names.operations.get(job.poll)?.table,
        literal::string(&parameter.name),
        literal::string(&job.state.pointer(api)),
        literal::strings(&job.done),
        literal::strings(&job.failed),
    );
    for (method, path) in [("reason", &job.reason), ("progress", &job.progress)] {
        if let Some(path) = path {
            text.push_str(&format!(".{method}({})", literal::string(&path.pointer(api))));
        }
    }
    Some(text)
}

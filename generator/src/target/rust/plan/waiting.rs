//! The file of what calls of several groups need to wait for work.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::model::{Id, Operation, Shape, Tag, Type};

use super::super::layout::Code;
use super::super::types::Types;
use super::super::uses::Uses;
use super::jobs::Jobs;
use super::operations::{self, Decided};
use super::paging::json_body;

/// The file of what calls of several groups need to wait for work.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(in crate::target::rust) struct WaitingFile {
    uses: Uses,
    operations: Vec<PolledPlan>,
    jobs: Vec<TablePlan>,
    starts: Vec<StartPlan>,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct PolledPlan {
    definition: Code,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct TablePlan {
    table: String,
    definition: Code,
}

/// A type of answers that tell of work.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct StartPlan {
    answer: String,
    outcome: String,
    table: String,
    /// Predicate of features under which some call answers so.
    condition: Option<String>,
}

impl WaitingFile {
    /// The file with the tags whose calls need it, if there is work to be waited for;
    /// `condition` makes a predicate of tags.
    pub(in crate::target::rust) fn new(
        decided: Decided<'_>,
        condition: impl Fn(&BTreeSet<Id<Tag>>) -> Option<String>,
    ) -> Option<(Self, BTreeSet<Id<Tag>>)> {
        let Decided { types, paths, common, jobs } = decided;
        let mut tags = BTreeSet::new();
        let mut operations = Vec::new();
        for id in jobs.polled() {
            let (Some(operation), Some(names)) =
                (types.api.operations.get(id), types.names.operations.get(id))
            else {
                continue;
            };
            tags.insert(operation.tag);
            let table = format!("pub(super) {}", names.table);
            operations
                .push(PolledPlan { definition: operations::definition(types, operation, &table, common) });
        }
        if operations.is_empty() {
            return None;
        }
        let tables = jobs.definitions().filter_map(|definition| {
            let table = jobs.table_of(types, definition)?;
            Some(TablePlan { table, definition: definition.clone() })
        });
        let tables = tables.collect();
        tags.extend(types.api.operations.iter().filter(|one| one.job.is_some()).map(|one| one.tag));
        let starts = starts(types, jobs, &format!("{}::models", paths.root), condition);
        let mut uses = Uses::default();
        uses.runtime();
        Some((Self { uses, operations, jobs: tables, starts }, tags))
    }
}

/// Types of answers that always tell of the same kind of work.
fn starts(
    types: &Types<'_>,
    jobs: &Jobs,
    models: &str,
    condition: impl Fn(&BTreeSet<Id<Tag>>) -> Option<String>,
) -> Vec<StartPlan> {
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
        views.push(StartPlan {
            answer: format!("{models}::{}", names.ident),
            outcome: format!("{models}::{}", outcome.ident),
            table,
            condition: condition(&starting.iter().map(|operation| operation.tag).collect()),
        });
    }
    views
}

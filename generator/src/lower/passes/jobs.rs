//! Work that goes on after the response: `x-job` against the operation that starts it
//! and the one that returns its state.

use crate::diagnostic::Diagnostics;
use crate::model::{Api, Entity, Id, Job, Operation, Origins, Parameter, ValuePath};
use crate::openapi::document;
use crate::source::Spanned;

use super::{Declared, report, response};

/// Resolves what operations say of the work that they start.
pub(in crate::lower) fn resolve(
    api: &mut Api,
    origins: &Origins,
    declared: &Declared<'_>,
    diagnostics: &mut Diagnostics,
) {
    for (id, operation) in declared {
        let Some(declared) = &operation.job else { continue };
        let job = job(api, origins, *id, declared, diagnostics);
        if let Some(operation) = api.operations.get_mut(*id) {
            operation.job = job;
        }
    }
}

fn job(
    api: &Api,
    origins: &Origins,
    id: Id<Operation>,
    declared: &Spanned<document::Job>,
    diagnostics: &mut Diagnostics,
) -> Option<Job> {
    let value = &declared.value;
    let mut problems = Vec::new();
    let job_id = response(api, id).and_then(|schema| api.follow(schema, &value.id));
    if job_id.is_none() {
        problems.push(format!("nothing stands at `{}` in the answer", value.id));
    }
    if value.done.is_empty() {
        problems.push("it names no state that means success".to_owned());
    }
    if report(diagnostics, "x-job", declared.span, problems) {
        return None;
    }
    let mut problems = Vec::new();
    let polled = polled(api, value, &mut problems);
    if report(diagnostics, "x-job", origins.span(Entity::Operation(id)), problems) {
        return None;
    }
    let polled = polled?;
    Some(Job {
        id: job_id?.0,
        poll: polled.operation,
        parameter: polled.parameter?,
        state: polled.state?,
        done: value.done.clone(),
        failed: value.failed.clone(),
        reason: polled.reason,
        progress: polled.progress,
    })
}

/// What a job names of the operation that returns its state.
struct Polled {
    operation: Id<Operation>,
    parameter: Option<Id<Parameter>>,
    state: Option<ValuePath>,
    reason: Option<ValuePath>,
    progress: Option<ValuePath>,
}

/// Looks up what a job names of the operation that returns its state; `None` where there
/// is no such operation.
fn polled(api: &Api, job: &document::Job, problems: &mut Vec<String>) -> Option<Polled> {
    let Some(id) = api.operations.find(|other| other.id == job.poll) else {
        problems.push(format!("there is no operation `{}` to poll", job.poll));
        return None;
    };
    let operation = api.operations.get(id)?;
    let last = job.id.rsplit('/').next().unwrap_or_default();
    let name = job.parameter.as_deref().unwrap_or(last);
    let parameter = operation.parameters.find(|parameter| parameter.name == name);
    if parameter.is_none() {
        problems.push(format!("`{}` has no parameter `{name}`", operation.id));
    }
    let response = response(api, id);
    let mut place = |pointer: &String| {
        let found = response.and_then(|schema| api.follow(schema, pointer));
        if found.is_none() {
            problems.push(format!("nothing stands at `{pointer}` in the answer of `{}`", operation.id));
        }
        found.map(|(path, _)| path)
    };
    Some(Polled {
        operation: id,
        parameter,
        state: place(&job.state),
        reason: job.reason.as_ref().and_then(&mut place),
        progress: job.progress.as_ref().and_then(&mut place),
    })
}

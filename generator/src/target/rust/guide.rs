use super::options::RustOptions;
use super::plan::{Plan, program};
use crate::model::{Api, ArenaMap, Operation};
use crate::target::Guide;

/// What documentation says about the crate of a service.
pub(super) fn guide(api: &Api, options: &RustOptions, plan: &Plan) -> Guide {
    Guide {
        language: "Rust",
        syntax: "rust",
        package_kind: "crate",
        package: options.crate_name.clone(),
        programs: programs(api, options, plan),
        tags: api.tags.map(|_, tag| (!tag.default).then(|| tag_note(&tag.feature))),
        error_codes: "The Rust client knows them too: an error has its entry of this list, and the line that it \
                      prints ends with what can be done.",
        unknown_values: "the Rust client keeps it as it came",
    }
}

fn tag_note(feature: &str) -> String {
    format!("The Rust crate has these calls behind the Cargo feature `{feature}`, which is off by default.")
}

/// Programs that call each operation.
fn programs(api: &Api, options: &RustOptions, plan: &Plan) -> ArenaMap<Operation, Option<String>> {
    let mut calls = plan.calls().into_iter();
    let path = options.crate_name.replace('-', "_");
    api.operations.map(|_, _| {
        let example = calls.next()?.example()?;
        Some(program(&path, options.client_example.as_deref(), Some(example)).join("\n"))
    })
}

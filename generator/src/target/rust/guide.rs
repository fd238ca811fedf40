use super::context::{Common, OperationFile, Paths, program};
use super::names;
use super::offered::Offered;
use super::types::Types;
use crate::diagnostic::Diagnostics;
use crate::model::{Api, ArenaMap, Operation, Origins};
use crate::target::Guide;

/// What documentation says about the crate of a service.
///
/// `client` are statements that make a client, if the plain builder doesn't do.
pub(super) fn guide(api: &Api, crate_name: &str, client: Option<&str>) -> Guide {
    Guide {
        language: "Rust",
        syntax: "rust",
        package_kind: "crate",
        package: crate_name.to_owned(),
        programs: programs(api, crate_name, client),
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
fn programs(api: &Api, crate_name: &str, client: Option<&str>) -> ArenaMap<Operation, Option<String>> {
    // `render` reports what is left out and collisions of names; they are dropped here.
    let (origins, unheard) = (&Origins::default(), &mut Diagnostics::new());
    let offered = Offered::of(api, origins, unheard);
    let names = names::decide(&offered, origins, unheard);
    let types = Types::new(&offered.api, &names);
    let path = crate_name.replace('-', "_");
    let paths = Paths { root: "crate".to_owned(), public: Some(path.clone()) };
    let ids: Vec<_> = api.operations.ids().collect();
    let file = OperationFile::new(&types, &ids, &paths, &Common::default());
    let mut examples = file.examples();
    api.operations.map(|_, _| {
        let (uses, lines) = examples.next()??;
        Some(program(&path, client, uses, lines).join("\n"))
    })
}

//! Rust clients.
//!
//! Two passes: names are decided for the whole API first, so that a collision is
//! found and told; then each file's values are prepared and handed to its template.
//! What comes out is parsed and laid out before it counts as a file.

mod checks;
mod context;
mod descriptions;
mod doc;
mod example;
mod format;
mod guide;
mod literal;
mod names;
mod offered;
mod options;
mod patterns;
mod section;
mod signature;
mod types;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::path::PathBuf;

use indexmap::IndexMap;
use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Api, Id, Origins, Shape, Tag, Type, TypeKind};
use crate::target::Artifact;
use crate::template::Templates;

use context::{
    CatalogFile, Client, Common, Crate, Dynamic, Feature, JobFile, ModelFile, Module, Modules, OperationFile,
    Paths,
};
use offered::Offered;
use types::Types;

pub use options::{Dependencies, Layout, RustOptions};
pub use section::Section;
pub use signature::{Answer, AnswerField, Argument, Input, Signature, signatures};

/// Keeps `cargo fmt` of a workspace from changing a crate that is generated into it.
const RUSTFMT: &str =
    "# Generated code has the layout that the generator gives it.\ndisable_all_formatting = true\n";

/// How many arguments `new` of a struct takes; more become one struct with names.
const MAX_ARGUMENTS: usize = 3;

/// The module of types that several groups of operations use.
const SHARED: &str = "shared";

/// Makes a client. Findings point to the `origins` of what they are about.
///
/// Paths are relative to the crate's folder. Where something can't be rendered, a
/// finding says so and the file is missing.
#[must_use]
pub fn render(
    api: &Api,
    origins: &Origins,
    options: &RustOptions,
    templates: &Templates,
    diagnostics: &mut Diagnostics,
) -> Vec<Artifact> {
    if options.layout == Layout::Crate && !names::is_crate(&options.crate_name) {
        diagnostics.push(
            Diagnostic::new(
                codes::CRATE_NAME,
                format!("`{}` can't be the name of a crate", options.crate_name),
            )
            .help("a name begins with a letter and goes on with letters, digits, `-` and `_`; set `crate` or `--name`"),
        );
        return Vec::new();
    }
    let offered = &Offered::of(api, origins, diagnostics);
    let api = &offered.api;
    let names = names::decide(offered, origins, diagnostics);
    let types = Types::new(api, &names);
    let common = Common::new(&types);
    let mut renderer = Renderer {
        offered,
        api,
        options,
        templates,
        types: &types,
        common: &common,
        diagnostics,
        files: Vec::new(),
    };
    match options.layout {
        Layout::Crate => renderer.package(),
        Layout::SingleFile => renderer.single_file(),
    }
    renderer.files
}

struct Renderer<'a> {
    offered: &'a Offered,
    api: &'a Api,
    options: &'a RustOptions,
    templates: &'a Templates,
    types: &'a Types<'a>,
    common: &'a Common<'a>,
    diagnostics: &'a mut Diagnostics,
    files: Vec<Artifact>,
}

/// A module's place and content, before it is known whether it becomes a file.
struct Part<T> {
    module: Module,
    content: T,
}

#[derive(Serialize)]
struct Single {
    catalog: Option<String>,
    client: String,
    models: String,
    operations: String,
}

impl Renderer<'_> {
    fn package(&mut self) {
        let paths =
            Paths { root: "crate".to_owned(), public: Some(self.options.crate_name.replace('-', "_")) };
        let models = self.models(true);
        let operations = self.operations(&paths, true);
        let features = self.features();
        self.rust("src/client.rs", "rust/client.rs.tera", &Client::new(self.api, self.options, self.common));
        let modules = self.modules("models", "rust/model.rs.tera", models).0;
        self.rust("src/models.rs", "rust/models.rs.tera", &modules);
        let (mut modules, contents) = self.modules("operations", "rust/operation.rs.tera", operations);
        if let Some(Part { module, content }) = self.jobs(&paths, true) {
            self.rust(&format!("src/operations/{}.rs", module.name), "rust/waiting.rs.tera", &content);
            modules.modules.push(module);
        }
        modules.dynamic = true;
        modules.common = self.common.macros(self.types);
        self.rust("src/operations.rs", "rust/operations.rs.tera", &modules);
        self.rust("src/dynamic.rs", "rust/dynamic.rs.tera", &Dynamic::new(self.api, self.options));
        let text = descriptions::text(self.types);
        self.files.push(Artifact { path: PathBuf::from("src/dynamic.json"), text });
        let catalog = CatalogFile::new(self.api, self.types.names);
        if let Some(catalog) = &catalog {
            self.rust("src/catalog.rs", "rust/catalog.rs.tera", catalog);
        }
        let root = Crate::new(self.api, self.options, features, &contents, catalog.is_some());
        self.rust("src/lib.rs", "rust/lib.rs.tera", &root);
        self.plain("Cargo.toml", "rust/Cargo.toml.tera", &root);
        self.plain("README.md", "rust/README.md.tera", &root);
        self.files.push(Artifact { path: PathBuf::from("rustfmt.toml"), text: RUSTFMT.to_owned() });
        self.files.sort_by(|one, other| one.path.cmp(&other.path));
    }

    /// Writes a file per module and returns the list of them.
    fn modules<T: Serialize>(
        &mut self,
        folder: &str,
        template: &str,
        parts: Vec<Part<T>>,
    ) -> (Modules, Vec<T>) {
        let mut modules = Vec::new();
        let mut contents = Vec::new();
        for Part { module, content } in parts {
            self.rust(&format!("src/{folder}/{}.rs", module.name), template, &content);
            modules.push(module);
            contents.push(content);
        }
        (self.list_of(modules), contents)
    }

    fn single_file(&mut self) {
        // Modules of operations are two below the file's own.
        let paths = Paths { root: "super::super".to_owned(), public: None };
        let models = self.models(false);
        let operations = self.operations(&paths, false);
        let jobs = self.jobs(&paths, false);
        let client = Client::new(self.api, self.options, self.common);
        let Some(client) = self.text("rust/client.rs.tera", &client) else { return };
        let Some(models) = self.inline("rust/model.rs.tera", models) else { return };
        let Some(models) = self.list("rust/models.rs.tera", models) else { return };
        let Some(mut operations) = self.inline("rust/operation.rs.tera", operations) else { return };
        let Some(jobs) = self.inline("rust/waiting.rs.tera", jobs) else { return };
        operations.extend(jobs);
        let mut operations = self.list_of(operations);
        operations.common = self.common.macros(self.types);
        let Some(operations) = self.text("rust/operations.rs.tera", &operations) else { return };
        let catalog = match CatalogFile::new(self.api, self.types.names) {
            Some(catalog) => match self.text("rust/catalog.rs.tera", &catalog) {
                Some(text) => Some(text),
                None => return,
            },
            None => None,
        };
        self.rust("client.rs", "rust/single.rs.tera", &Single { catalog, client, models, operations });
    }

    fn inline<T: Serialize>(
        &mut self,
        template: &str,
        parts: impl IntoIterator<Item = Part<T>>,
    ) -> Option<Vec<Module>> {
        let mut modules = Vec::new();
        for Part { mut module, content } in parts {
            module.text = self.text(template, &content)?;
            modules.push(module);
        }
        Some(modules)
    }

    fn list(&mut self, template: &str, modules: Vec<Module>) -> Option<String> {
        let modules = self.list_of(modules);
        self.text(template, &modules)
    }

    fn list_of(&self, modules: Vec<Module>) -> Modules {
        let title = doc::inline(&self.api.title);
        Modules { modules, title, dynamic: false, common: Vec::new() }
    }

    /// Types by module: a tag's own, and those that several share.
    fn models(&self, features: bool) -> Vec<Part<ModelFile>> {
        let mut parts = Vec::new();
        for (tag, module) in self.types.names.modules.entries() {
            let ids = self.ids(|tags| tags == [tag]);
            let condition = Some(tag).filter(|_| features).and_then(|tag| self.condition(&[tag].into()));
            parts.extend(self.model_part(module, &ids, condition));
        }
        let shared = self.ids(|tags| tags.len() != 1);
        // A type without a tag is there always, and so is the module then.
        let mut tags = BTreeSet::new();
        let mut always = false;
        for id in &shared {
            let used = self.types.get(*id).map(|kind| kind.tags.as_slice()).unwrap_or_default();
            always |= used.is_empty();
            tags.extend(used.iter().copied());
        }
        let condition = if features && !always { self.condition(&tags) } else { None };
        parts.extend(self.model_part(SHARED, &shared, condition));
        parts
    }

    fn ids(&self, wanted: impl Fn(&[Id<Tag>]) -> bool) -> Vec<Id<Type>> {
        let types = self.api.types.entries();
        types.filter(|(id, kind)| self.offered.has(*id) && wanted(&kind.tags)).map(|(id, _)| id).collect()
    }

    fn model_part(&self, name: &str, ids: &[Id<Type>], condition: Option<String>) -> Option<Part<ModelFile>> {
        if ids.is_empty() {
            return None;
        }
        let deprecated = ids.iter().any(|id| self.names_deprecated(*id));
        let module =
            Module { name: name.to_owned(), condition, deprecated, private: false, text: String::new() };
        Some(Part { module, content: ModelFile::new(self.types, ids, "super") })
    }

    /// Code of the type names something deprecated, so that the compiler would warn.
    fn names_deprecated(&self, id: Id<Type>) -> bool {
        let Some(kind) = self.types.get(id) else { return false };
        let by_type = |schema: &crate::model::Schema| self.is_deprecated(&schema.shape, 0);
        kind.deprecated
            || match &kind.kind {
                TypeKind::Object(object) => {
                    object.fields.iter().any(|field| field.deprecated || by_type(&field.value))
                        || object.additional.as_ref().is_some_and(by_type)
                }
                TypeKind::Enum(_) => false,
                TypeKind::Union(union) => union.variants.iter().any(|variant| by_type(&variant.value)),
                TypeKind::Alias(schema) => by_type(schema),
            }
    }

    fn is_deprecated(&self, shape: &Shape, depth: usize) -> bool {
        match shape {
            Shape::List(item) | Shape::Map(item) if depth < 64 => self.is_deprecated(&item.shape, depth + 1),
            Shape::Named(id) => self.types.get(*id).is_some_and(|kind| kind.deprecated),
            _ => false,
        }
    }

    fn operations(&self, paths: &Paths, features: bool) -> Vec<Part<OperationFile>> {
        let any_deprecated = self.api.types.iter().any(|kind| kind.deprecated);
        let mut parts = Vec::new();
        for (tag, module) in self.types.names.modules.entries() {
            let ids: Vec<_> = self.api.operations_of(tag).map(|(id, _)| id).collect();
            if ids.is_empty() {
                continue;
            }
            let condition = Some(tag).filter(|_| features).and_then(|tag| self.condition(&[tag].into()));
            let module = Module {
                name: module.clone(),
                condition,
                deprecated: any_deprecated,
                private: false,
                text: String::new(),
            };
            parts.push(Part { module, content: OperationFile::new(self.types, &ids, paths, self.common) });
        }
        parts
    }

    /// What calls of several groups need to wait for work.
    fn jobs(&self, paths: &Paths, features: bool) -> Option<Part<JobFile>> {
        let condition = |tags: &BTreeSet<Id<Tag>>| if features { self.condition(tags) } else { None };
        let content = JobFile::new(self.types, paths, self.common, condition)?;
        let deprecated = self.api.types.iter().any(|kind| kind.deprecated);
        let name = "waiting".to_owned();
        let condition = condition(&content.tags);
        Some(Part {
            module: Module { name, condition, deprecated, private: true, text: String::new() },
            content,
        })
    }

    /// The predicate that some of the tags' features is on.
    fn condition(&self, tags: &BTreeSet<Id<Tag>>) -> Option<String> {
        let mut features = Vec::new();
        for tag in tags.iter().filter_map(|tag| self.api.tags.get(*tag)) {
            let feature = format!("feature = {}", literal::string(&tag.feature));
            if !features.contains(&feature) {
                features.push(feature);
            }
        }
        match features.as_slice() {
            [] => None,
            [feature] => Some(feature.clone()),
            _ => Some(format!("any({})", features.join(", "))),
        }
    }

    /// Features in the order of the first tag that each brings.
    fn features(&self) -> Vec<Feature> {
        let mut tags: IndexMap<&str, Vec<&Tag>> = IndexMap::new();
        for tag in &self.api.tags {
            tags.entry(&tag.feature).or_default().push(tag);
        }
        tags.into_iter()
            .map(|(name, tags)| {
                let described = match tags.as_slice() {
                    [only] => only.description.as_deref().map(doc::inline).filter(|text| !text.is_empty()),
                    _ => None,
                };
                let names = || tags.iter().map(|tag| doc::inline(&tag.name)).collect::<Vec<_>>().join(", ");
                Feature {
                    name: name.to_owned(),
                    default: tags.iter().any(|tag| tag.default),
                    description: described.unwrap_or_else(names),
                }
            })
            .collect()
    }

    fn text(&mut self, template: &str, values: &impl Serialize) -> Option<String> {
        match self.templates.render(template, values) {
            Ok(text) => Some(text),
            Err(error) => {
                self.diagnostics.push(Diagnostic::new(codes::TEMPLATE_FAILED, error.to_string()));
                None
            }
        }
    }

    fn rust(&mut self, path: &str, template: &str, values: &impl Serialize) {
        let Some(text) = self.text(template, values) else { return };
        let file =
            format::rust(PathBuf::from(path), template, &self.options.document, &text, self.diagnostics);
        self.files.extend(file);
    }

    fn plain(&mut self, path: &str, template: &str, values: &impl Serialize) {
        let Some(text) = self.text(template, values) else { return };
        self.files.push(Artifact { path: PathBuf::from(path), text });
    }
}

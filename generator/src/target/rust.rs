//! Rust clients.
//!
//! Two passes: a plan decides everything on the form of a client; then templates
//! print it. What comes out is parsed and laid out before it counts as a file.

mod checks;
mod descriptions;
mod doc;
mod example;
mod expressions;
mod format;
mod guide;
mod layout;
mod literal;
mod names;
mod offered;
mod options;
mod patterns;
mod plan;
mod rust_type;
mod section;
mod signature;
mod types;
mod unchecked;
mod uses;

#[cfg(test)]
mod tests;

use std::path::PathBuf;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Api, Origins};
use crate::target::Artifact;
use crate::template::Templates;

use plan::{Module, Package, Part, Plan, SetterMacro};

pub use options::{Dependencies, Layout, RustOptions};
pub use plan::signatures;
pub use rust_type::RustType;
pub use section::Section;
pub use signature::{Answer, AnswerField, Argument, Input, Signature};

/// Keeps `cargo fmt` of a workspace from changing a crate that is generated into it.
const RUSTFMT: &str =
    "# Generated code has the layout that the generator gives it.\ndisable_all_formatting = true\n";

/// How many arguments `new` of a struct takes; more become one struct with names.
const MAX_ARGUMENTS: usize = 3;

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
    if !has_name(options, diagnostics) {
        return Vec::new();
    }
    let plan = Plan::new(api, origins, options, diagnostics);
    print(&plan, &options.document, templates, diagnostics)
}

/// Whether a crate has a name that Cargo takes.
fn has_name(options: &RustOptions, diagnostics: &mut Diagnostics) -> bool {
    let fits = options.layout != Layout::Crate || names::is_crate(&options.crate_name);
    if !fits {
        diagnostics.push(
            Diagnostic::new(
                codes::CRATE_NAME,
                format!("`{}` can't be the name of a crate", options.crate_name),
            )
            .help("a name begins with a letter and goes on with letters, digits, `-` and `_`; set `crate` or `--name`"),
        );
    }
    fits
}

/// Prints a plan of a client of a document.
fn print(plan: &Plan, document: &str, templates: &Templates, diagnostics: &mut Diagnostics) -> Vec<Artifact> {
    let mut printer = Printer { plan, document, templates, diagnostics, files: Vec::new() };
    match &plan.package {
        Some(package) => printer.package(package),
        None => printer.single_file(),
    }
    printer.files
}

/// Prints a plan by the templates.
struct Printer<'a> {
    plan: &'a Plan,
    document: &'a str,
    templates: &'a Templates,
    diagnostics: &'a mut Diagnostics,
    files: Vec<Artifact>,
}

/// A list of modules.
#[derive(Serialize)]
struct Modules<'a> {
    modules: Vec<Listed<'a>>,
    /// Operations can be called by name.
    dynamic: bool,
    /// Setters that calls of several groups have.
    common: &'a [SetterMacro],
}

/// A module with its text, where modules are not files.
#[derive(Serialize)]
struct Listed<'a> {
    #[serde(flatten)]
    module: &'a Module,
    text: String,
}

impl<'a> Listed<'a> {
    fn file(module: &'a Module) -> Self {
        Self { module, text: String::new() }
    }
}

#[derive(Serialize)]
struct Single {
    catalog: Option<String>,
    client: String,
    models: String,
    operations: String,
    patterns: Option<String>,
}

impl<'a> Printer<'a> {
    fn package(&mut self, package: &Package) {
        let plan = self.plan;
        self.rust("src/client.rs", "rust/client.rs.tera", &plan.client);
        let modules = self.modules("models", "rust/model.rs.tera", &plan.models);
        self.rust("src/models.rs", "rust/models.rs.tera", &plan.list(modules, false));
        let mut modules = self.modules("operations", "rust/operation.rs.tera", &plan.operations);
        modules.extend(self.modules("operations", "rust/waiting.rs.tera", &plan.waiting));
        self.rust("src/operations.rs", "rust/operations.rs.tera", &plan.list(modules, true));
        self.rust("src/dynamic.rs", "rust/dynamic.rs.tera", &package.dynamic);
        let text = package.descriptions.clone();
        self.files.push(Artifact { path: PathBuf::from("src/dynamic.json"), text });
        if plan.patterns.is_some() {
            self.rust("src/patterns.rs", "rust/patterns.rs.tera", &plan.patterns);
        }
        if let Some(catalog) = &plan.catalog {
            self.rust("src/catalog.rs", "rust/catalog.rs.tera", catalog);
        }
        self.rust("src/lib.rs", "rust/lib.rs.tera", &package.root);
        self.plain("Cargo.toml", "rust/Cargo.toml.tera", &package.root);
        self.plain("README.md", "rust/README.md.tera", &package.root);
        self.files.push(Artifact { path: PathBuf::from("rustfmt.toml"), text: RUSTFMT.to_owned() });
        self.files.sort_by(|one, other| one.path.cmp(&other.path));
    }

    /// Writes a file per module and returns the list of them.
    fn modules<T: Serialize + 'a>(
        &mut self,
        folder: &str,
        template: &str,
        parts: impl IntoIterator<Item = &'a Part<T>>,
    ) -> Vec<Listed<'a>> {
        let mut modules = Vec::new();
        for Part { module, content } in parts {
            self.rust(&format!("src/{folder}/{}.rs", module.name), template, content);
            modules.push(Listed::file(module));
        }
        modules
    }

    fn single_file(&mut self) {
        if let Some(single) = self.single() {
            self.rust("client.rs", "rust/single.rs.tera", &single);
        }
    }

    fn single(&mut self) -> Option<Single> {
        let plan = self.plan;
        let client = self.text("rust/client.rs.tera", &plan.client)?;
        let models = self.inline("rust/model.rs.tera", &plan.models)?;
        let models = self.text("rust/models.rs.tera", &plan.list(models, false))?;
        let mut operations = self.inline("rust/operation.rs.tera", &plan.operations)?;
        operations.extend(self.inline("rust/waiting.rs.tera", &plan.waiting)?);
        let operations = self.text("rust/operations.rs.tera", &plan.list(operations, false))?;
        let catalog = match &plan.catalog {
            Some(catalog) => Some(self.text("rust/catalog.rs.tera", catalog)?),
            None => None,
        };
        let patterns = match &plan.patterns {
            Some(patterns) => Some(self.text("rust/patterns.rs.tera", patterns)?),
            None => None,
        };
        Some(Single { catalog, client, models, operations, patterns })
    }

    fn inline<T: Serialize + 'a>(
        &mut self,
        template: &str,
        parts: impl IntoIterator<Item = &'a Part<T>>,
    ) -> Option<Vec<Listed<'a>>> {
        let text = |part: &'a Part<T>| {
            Some(Listed { module: &part.module, text: self.text(template, &part.content)? })
        };
        parts.into_iter().map(text).collect()
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
        let file = format::rust(PathBuf::from(path), template, self.document, &text, self.diagnostics);
        self.files.extend(file);
    }

    fn plain(&mut self, path: &str, template: &str, values: &impl Serialize) {
        let Some(text) = self.text(template, values) else { return };
        self.files.push(Artifact { path: PathBuf::from(path), text });
    }
}

impl Plan {
    fn list<'a>(&'a self, modules: Vec<Listed<'a>>, dynamic: bool) -> Modules<'a> {
        Modules { modules, dynamic, common: &self.setters }
    }
}

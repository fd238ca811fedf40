//! Outputs: what a target is, and one folder for each of them.
//!
//! A [`Target`] turns services into [`Artifact`]s. Its options are a section of
//! `specmill.yaml`, and only the target knows them. [`registry`] lists all targets; no
//! target knows another. What a client in some language adds to documentation is a
//! [`Guide`].

pub mod book;
pub mod json_schema;
pub mod openapi;
pub mod registry;
pub mod rust;

mod guide;

use std::any::Any;
use std::cell::{OnceCell, RefCell};
use std::fmt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::model::{Api, Origins};
use crate::source::Node;
use crate::template::Templates;

pub use guide::Guide;

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artifact {
    /// Path below the folder of the target, with `/` between the parts.
    pub path: PathBuf,
    /// Content.
    pub text: String,
}

/// An output with its options.
///
/// A new target is a type that implements this trait, and a line in the
/// [`registry`].
pub trait Target: fmt::Debug + Send + Sync {
    /// Folder of the artifacts, below the output folder.
    fn folder(&self) -> &Path;

    /// Renders services: one at a time for a target that each service configures, all
    /// of them at once for a target of the whole run.
    ///
    /// What can't be rendered is reported and its artifact is missing.
    fn render(&self, services: &[Service<'_>], context: &mut Context<'_>) -> Vec<Artifact>;

    /// What documentation says about the client that this target generates; `None` if
    /// the target generates no client.
    fn guide(&self, _service: &Service<'_>) -> Option<Guide> {
        None
    }
}

/// What every rendering needs besides the services.
#[derive(Debug)]
pub struct Context<'a> {
    /// Layout of the artifacts.
    pub templates: &'a Templates,
    /// Receives the findings.
    pub diagnostics: &'a mut Diagnostics,
}

/// A service to render.
#[derive(Debug)]
#[non_exhaustive]
pub struct Service<'a> {
    /// Short name, unique within a run.
    pub name: &'a str,
    /// The document, by the name that the configuration has for it.
    pub document: &'a Path,
    /// The model.
    pub api: &'a Api,
    /// Where the parts of the model come from.
    pub origins: &'a Origins,
    /// The document as one tree of OpenAPI 3.1.
    pub tree: &'a Node,
    /// Clients that other targets generate, for targets of the whole run.
    pub guides: Vec<Guide>,
    json: OnceCell<Value>,
    derived: RefCell<Vec<Rc<dyn Any>>>,
}

impl<'a> Service<'a> {
    /// A service without guides.
    #[must_use]
    pub fn new(
        name: &'a str,
        document: &'a Path,
        api: &'a Api,
        origins: &'a Origins,
        tree: &'a Node,
    ) -> Self {
        Self {
            name,
            document,
            api,
            origins,
            tree,
            guides: Vec::new(),
            json: OnceCell::new(),
            derived: RefCell::default(),
        }
    }

    /// The document as JSON. It is converted once, when the first target asks.
    pub fn json(&self) -> &Value {
        self.json.get_or_init(|| self.tree.to_json())
    }

    /// A value that a target derives from the service: one that fits is made once, and
    /// kept as long as the service.
    pub(crate) fn derived<T: Any>(&self, fits: impl Fn(&T) -> bool, make: impl FnOnce() -> T) -> Rc<T> {
        let known = self
            .derived
            .borrow()
            .iter()
            .find_map(|value| Rc::clone(value).downcast::<T>().ok().filter(|value| fits(value)));
        known.unwrap_or_else(|| {
            let made = Rc::new(make());
            self.derived.borrow_mut().push(Rc::<T>::clone(&made));
            made
        })
    }
}

//! Reads `specmill.yaml`, and reports everything that is wrong with it.

use std::path::PathBuf;

use indexmap::IndexMap;
use serde::de::DeserializeOwned;

use super::defaults::applied;
use super::{Config, Service, Targets};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Span;
use crate::source::{Node, NodeValue, de};
use crate::target::registry::{Scope, TARGETS};

const OUTPUT: &str = "output";
const TEMPLATES: &str = "templates";
const SERVICES: &str = "services";
const DEFAULTS: &str = "defaults";
const DOCUMENT: &str = "document";

/// Reads a configuration; `None` after an error.
pub(super) fn read(node: &Node, diagnostics: &mut Diagnostics) -> Option<Config> {
    let mut reader = Reader { diagnostics, failed: false };
    let config = reader.config(node);
    if reader.failed { None } else { Some(config) }
}

struct Reader<'d> {
    diagnostics: &'d mut Diagnostics,
    failed: bool,
}

impl Reader<'_> {
    fn config(&mut self, node: &Node) -> Config {
        let keys = [OUTPUT, TEMPLATES, DEFAULTS, SERVICES].into_iter().chain(names(Scope::Run));
        let complete = self.keys(node, keys);
        let services = match node.get(SERVICES) {
            Some(services) => {
                let defaults = self.defaults(node);
                self.services(services, defaults)
            }
            None => {
                if complete {
                    self.fail(node.span, format!("`{SERVICES}` is missing"));
                }
                IndexMap::new()
            }
        };
        Config {
            root: PathBuf::new(),
            output: self.value(node, OUTPUT).unwrap_or_else(|| PathBuf::from("generated")),
            templates: self.value(node, TEMPLATES),
            targets: self.targets(node, Scope::Run),
            services,
        }
    }

    /// What services share, where it has the form of a service.
    fn defaults<'n>(&mut self, node: &'n Node) -> Option<&'n Node> {
        let defaults = node.get(DEFAULTS)?;
        self.keys(defaults, service_keys()).then_some(defaults)
    }

    fn services(&mut self, node: &Node, defaults: Option<&Node>) -> IndexMap<String, Service> {
        if !matches!(node.value, NodeValue::Object(_)) {
            self.wrong_kind(node, "an object");
        }
        let mut services = IndexMap::new();
        for member in node.members() {
            let name = &member.key.name;
            if !is_name(name) {
                let message = format!("`{name}` can't be the name of a service");
                self.failed = true;
                self.diagnostics.push(
                    Diagnostic::new(codes::CONFIGURATION_INVALID, message)
                        .at(member.key.span, "becomes part of file names")
                        .help("use letters, digits, `-` and `_`"),
                );
            }
            let service = match defaults {
                Some(defaults) => &applied(defaults, name, &member.value),
                None => &member.value,
            };
            services.extend(self.service(service).map(|service| (name.clone(), service)));
        }
        services
    }

    fn service(&mut self, node: &Node) -> Option<Service> {
        let complete = self.keys(node, service_keys());
        if complete && node.get(DOCUMENT).is_none() {
            self.fail(node.span, format!("`{DOCUMENT}` is missing"));
        }
        let targets = self.targets(node, Scope::Service);
        let left_out = names(Scope::Run).filter(|name| self.value(node, name) == Some(false)).collect();
        Some(Service { document: self.value(node, DOCUMENT)?, targets, left_out })
    }

    /// The targets that have a section.
    fn targets(&mut self, node: &Node, scope: Scope) -> Targets {
        let mut targets = Targets::new();
        for entry in TARGETS.iter().filter(|entry| entry.scope == scope) {
            let left_out =
                |section: &&Node| matches!(section.value, NodeValue::Null | NodeValue::Bool(false));
            let section = node.get(entry.name).filter(|section| !left_out(section));
            match section.map(|section| entry.read(section)) {
                None => {}
                Some(Ok(target)) => drop(targets.insert(entry.name, target)),
                Some(Err(error)) => self.fail(error.span, error.message),
            }
        }
        targets
    }

    /// Reports members that have another key; `false` if there are any.
    fn keys(&mut self, node: &Node, known: impl Iterator<Item = &'static str>) -> bool {
        if !matches!(node.value, NodeValue::Object(_)) {
            self.wrong_kind(node, "an object");
            return false;
        }
        let known: Vec<&str> = known.collect();
        let mut complete = true;
        for member in node.members().filter(|member| !known.contains(&member.key.name.as_str())) {
            complete = false;
            let expected: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
            let message = format!("unknown key `{}`, expected {}", member.key.name, expected.join(", "));
            self.fail(member.key.span, message);
        }
        complete
    }

    /// A member; `None` if it is missing, null or wrong.
    fn value<T: DeserializeOwned>(&mut self, node: &Node, key: &str) -> Option<T> {
        match de::from_node(node.get(key)?) {
            Ok(value) => value,
            Err(error) => {
                self.fail(error.span, error.message);
                None
            }
        }
    }

    fn wrong_kind(&mut self, node: &Node, expected: &str) {
        self.fail(node.span, format!("{} stands where {expected} is expected", node.kind()));
    }

    fn fail(&mut self, span: Span, message: String) {
        self.failed = true;
        self.diagnostics.push(Diagnostic::new(codes::CONFIGURATION_INVALID, message).at(span, ""));
    }
}

/// The keys of a service.
fn service_keys() -> impl Iterator<Item = &'static str> {
    [DOCUMENT].into_iter().chain(names(Scope::Service)).chain(names(Scope::Run))
}

fn names(scope: Scope) -> impl Iterator<Item = &'static str> {
    TARGETS.iter().filter(move |entry| entry.scope == scope).map(|entry| entry.name)
}

/// Names of services become names of files.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

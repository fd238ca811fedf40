//! The first pass: what can be reached, and what it will be called.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::Path;

use super::resolve::{Resolver, Target};
use super::{Meaning, Plan, Role, component_reference, name, pointer};
use crate::diagnostic::{Diagnostic, codes};
use crate::openapi::grammar::{ObjectKind, ValueForm};
use crate::place::{FileId, Span};
use crate::source::{Node, NodeValue};

/// A reference that was met.
struct Site {
    role: Role,
    text: String,
    span: Span,
    /// A value of `discriminator.mapping`, which may also be the bare name of a schema.
    mapping: bool,
}

struct Discovery<'r, 'a> {
    resolver: &'r mut Resolver<'a>,
    root: FileId,
    plan: Plan,
    /// Where the names of a section were given away.
    taken: HashMap<(ObjectKind, String), Span>,
    work: VecDeque<(Target, Role)>,
    seen: HashSet<(Span, Role)>,
    /// Where references lead that say nothing else, by their place; `None` to nowhere.
    ends: HashMap<(Span, ObjectKind), Option<Target>>,
    /// References that are part of a cycle which has been told of.
    cyclic: HashSet<Span>,
}

/// Finds everything that the root reaches.
pub(super) fn discover(resolver: &mut Resolver<'_>, root: FileId) -> Plan {
    let Some(document) = resolver.sources.root(root) else { return Plan::default() };
    let old =
        document.get("openapi").and_then(Node::as_str).is_some_and(|version| version.starts_with("3.0"));
    let whole = Target { file: root, tokens: Vec::new(), span: document.span };
    let mut discovery = Discovery {
        resolver,
        root,
        plan: Plan { old, ..Plan::default() },
        taken: HashMap::new(),
        work: VecDeque::new(),
        seen: HashSet::new(),
        ends: HashMap::new(),
        cyclic: HashSet::new(),
    };
    discovery.own_components();
    discovery.enqueue(whole, Role::Object(ObjectKind::Document));
    while let Some((target, role)) = discovery.work.pop_front() {
        for site in discovery.sites(&target, role) {
            discovery.visit(&site);
        }
    }
    discovery.refuse_cycles();
    discovery.plan
}

impl Discovery<'_, '_> {
    fn enqueue(&mut self, target: Target, role: Role) {
        if self.seen.insert((target.span, role)) {
            self.work.push_back((target, role));
        }
    }

    /// Names of the root's components: theirs, before anything else gets one.
    fn own_components(&mut self) {
        let mut references = Vec::new();
        let Some(document) = self.resolver.sources.root(self.root) else { return };
        for section in document.get("components").into_iter().flat_map(Node::members) {
            let Some(ValueForm::Map(kind)) = ObjectKind::Components.member(&section.key.name) else {
                continue;
            };
            for member in section.value.members() {
                let (name, span) = (member.key.name.clone(), member.value.span);
                self.taken.insert((kind, name.clone()), member.key.span);
                if let Some(reference) = pointer::sole_reference(&member.value) {
                    references.push((
                        kind,
                        name,
                        span,
                        reference.as_str().map(str::to_owned),
                        reference.span,
                    ));
                } else {
                    self.plan.components.insert((span, kind), name);
                }
            }
        }
        for (kind, name, span, text, at) in references {
            let site = text.map(|text| Site { role: Role::Object(kind), text, span: at, mapping: false });
            match site.and_then(|site| self.settle(&site, kind)) {
                // The first component that names something from elsewhere is its home.
                Some(target) if !self.plan.components.contains_key(&(target.span, kind)) => {
                    self.plan.components.insert((target.span, kind), name.clone());
                    self.plan.homes.insert((kind, name), target.clone());
                    self.enqueue(target, Role::Object(kind));
                }
                _ => {
                    self.plan.components.insert((span, kind), name);
                }
            }
        }
    }

    fn sites(&mut self, target: &Target, role: Role) -> Vec<Site> {
        let mut sites = Vec::new();
        let mut notes = Vec::new();
        if let Some(node) = self.resolver.node(target) {
            match role {
                Role::Object(kind) => {
                    collect(node, kind, self.plan.old, &mut sites, &mut notes);
                }
                Role::Extension => collect_extension(node, &mut sites),
            }
        }
        self.resolver.diagnostics.extend(notes);
        sites
    }

    fn visit(&mut self, site: &Site) {
        let key = (site.span, site.role);
        if self.plan.references.contains_key(&key) {
            return;
        }
        let meaning = match site.role {
            Role::Extension => self.visit_extension(site),
            Role::Object(kind) if site.mapping => self.visit_mapping(site, kind),
            Role::Object(ObjectKind::PathItem) => self.settle(site, ObjectKind::PathItem).map(|target| {
                self.enqueue(target.clone(), Role::Object(ObjectKind::PathItem));
                Meaning::Inline(target)
            }),
            Role::Object(kind) => self.settle(site, kind).map(|target| self.component(target, kind, site)),
        };
        if let Some(meaning) = meaning {
            self.plan.references.insert(key, meaning);
        }
    }

    fn visit_extension(&mut self, site: &Site) -> Option<Meaning> {
        // Places in the root stay where they are, whatever reads the extension finds them.
        // Elsewhere `$ref` need not be ours at all: what leads nowhere is left alone.
        if (site.span.file == self.root && site.text.starts_with('#')) || site.text.contains("://") {
            return None;
        }
        let target = self.resolver.resolve(&site.text, site.span)?;
        if target.file == self.root {
            return None;
        }
        self.enqueue(target.clone(), Role::Extension);
        Some(Meaning::Inline(target))
    }

    /// The values of a mapping are names of schemas or references.
    fn visit_mapping(&mut self, site: &Site, kind: ObjectKind) -> Option<Meaning> {
        let sources = &self.resolver.sources;
        let named =
            sources.root(self.root).and_then(|root| root.get("components")?.get("schemas")?.get(&site.text));
        // In a part, a name may also be that of a schema beside.
        let beside = sources.root(site.span.file).and_then(|root| root.get(&site.text));
        let (text, span) = if let Some(named) = named {
            // As if the reference stood in the root.
            (component_reference(kind, &site.text), named.span)
        } else if site.text.contains(['#', '/', '.']) {
            (site.text.clone(), site.span)
        } else if beside.is_some() {
            (format!("#/{}", crate::place::pointer::escape(&site.text)), site.span)
        } else {
            self.resolver.diagnostics.push(
                Diagnostic::new(codes::UNRESOLVED_REFERENCE, format!("`{}` names no schema", site.text))
                    .at(site.span, "a discriminator maps to this"),
            );
            return None;
        };
        let site = Site { role: site.role, text, span, mapping: true };
        let target = self.settle(&site, kind)?;
        Some(self.component(target, kind, &site))
    }

    /// Follows a reference through references that say nothing else, up to what has a
    /// name or is something of its own.
    fn settle(&mut self, site: &Site, kind: ObjectKind) -> Option<Target> {
        let mut way = Vec::new();
        let end = self.follow(site, kind, &mut way);
        // Long chains are walked once, however many references lead into them.
        self.ends.extend(way.into_iter().map(|passed| ((passed, kind), end.clone())));
        end
    }

    fn follow(&mut self, site: &Site, kind: ObjectKind, way: &mut Vec<Span>) -> Option<Target> {
        let mut target = self.resolver.resolve(&site.text, site.span)?;
        let mut places = vec![site.span];
        let mut seen = HashSet::new();
        loop {
            if self.plan.components.contains_key(&(target.span, kind)) {
                return Some(target);
            }
            if let Some(end) = self.ends.get(&(target.span, kind)) {
                return end.clone();
            }
            let node = self.resolver.node(&target)?;
            let Some(reference) = pointer::sole_reference(node) else {
                let Some(wrong) = misfit(node, kind, &target) else { return Some(target) };
                self.misfit(site, kind, &wrong, target.span);
                return None;
            };
            let (at, text) = (reference.span, reference.as_str().map(str::to_owned));
            if !seen.insert(target.span) {
                self.cycle(&places);
                return None;
            }
            way.push(target.span);
            places.push(at);
            target = self.resolver.resolve(&text?, at)?;
        }
    }

    fn misfit(&mut self, site: &Site, kind: ObjectKind, wrong: &str, there: Span) {
        let message = format!("`{}` names no {}", site.text, kind.name().to_lowercase());
        let found = Diagnostic::new(codes::INVALID_REFERENCE, message)
            .at(site.span, format!("it names {wrong}"))
            .and(there, "this is what it names");
        self.resolver.diagnostics.push(found);
    }

    fn cycle(&mut self, places: &[Span]) {
        let known = places.iter().any(|place| self.cyclic.contains(place));
        self.cyclic.extend(places);
        let mut places: Vec<Span> = places.to_vec();
        places.dedup();
        let Some((&first, rest)) = places.split_first() else { return };
        if known {
            return;
        }
        let mut found = Diagnostic::new(codes::REFERENCE_CYCLE, "references lead in a circle")
            .at(first, "from here")
            .help("somewhere on the way something other than a `$ref` must stand");
        for &place in rest.iter().filter(|&&place| place != first) {
            found = found.and(place, "over this one");
        }
        self.resolver.diagnostics.push(found);
    }

    /// The component that something is, made one where it was none before.
    fn component(&mut self, target: Target, kind: ObjectKind, site: &Site) -> Meaning {
        if let Some(name) = self.plan.components.get(&(target.span, kind)) {
            return Meaning::Component(name.clone());
        }
        let stem =
            self.resolver.sources.path(target.file).file_stem().map(Path::new).unwrap_or(Path::new(""));
        let wanted =
            name::name(self.resolver.sources.root(target.file), &stem.to_string_lossy(), &target.tokens);
        let name = self.free_name(&wanted, kind, &target, site);
        self.plan.components.insert((target.span, kind), name.clone());
        self.plan.added.entry(kind).or_default().push((name.clone(), target.clone()));
        self.enqueue(target, Role::Object(kind));
        Meaning::Component(name)
    }

    fn free_name(&mut self, wanted: &str, kind: ObjectKind, target: &Target, site: &Site) -> String {
        let Some(&first) = self.taken.get(&(kind, wanted.to_owned())) else {
            self.taken.insert((kind, wanted.to_owned()), target.span);
            return wanted.to_owned();
        };
        let name = (2..)
            .map(|number| format!("{wanted}{number}"))
            .find(|name| !self.taken.contains_key(&(kind, name.clone())))
            .unwrap_or_default();
        self.taken.insert((kind, name.clone()), target.span);
        self.resolver.diagnostics.push(
            Diagnostic::new(
                codes::COMPONENT_RENAMED,
                format!("`{wanted}` is called `{name}`, as its name is taken"),
            )
            .at(target.span, format!("becomes `{name}`"))
            .and(first, format!("is `{wanted}` already"))
            .and(site.span, "referred to here")
            .help("name it in the root's `components` to decide yourself"),
        );
        name
    }

    /// References with something beside them may form a circle too.
    fn refuse_cycles(&mut self) {
        // Components that begin with a reference, and where it stands.
        let mut homes: HashMap<(ObjectKind, String), Span> = HashMap::new();
        let added =
            self.plan.added.iter().flat_map(|(&kind, list)| {
                list.iter().map(move |(name, target)| ((kind, name.clone()), target))
            });
        let named = self.plan.homes.iter().map(|(name, target)| (name.clone(), target));
        for (name, target) in added.chain(named) {
            if let Some(reference) = self.resolver.node(target).and_then(pointer::reference) {
                homes.insert(name, reference.span);
            }
        }
        let document = self.resolver.sources.root(self.root);
        for section in document.and_then(|root| root.get("components")).into_iter().flat_map(Node::members) {
            let Some(ValueForm::Map(kind)) = ObjectKind::Components.member(&section.key.name) else {
                continue;
            };
            for member in section.value.members() {
                let name = (kind, member.key.name.clone());
                if let Some(reference) =
                    pointer::reference(&member.value).filter(|_| !self.plan.homes.contains_key(&name))
                {
                    homes.insert(name, reference.span);
                }
            }
        }
        let mut done: HashSet<(ObjectKind, String)> = HashSet::new();
        let mut starts: Vec<_> = homes.keys().cloned().collect();
        starts.sort_by_key(|start| homes.get(start).copied());
        for start in starts {
            let mut way: Vec<((ObjectKind, String), Span)> = Vec::new();
            let mut here = start;
            while !done.contains(&here) {
                if let Some(from) = way.iter().position(|(name, _)| *name == here) {
                    let places: Vec<Span> = way.iter().skip(from).map(|&(_, place)| place).collect();
                    self.cycle(&places);
                    break;
                }
                let Some(&place) = homes.get(&here) else { break };
                let kind = here.0;
                way.push((here, place));
                match self.plan.references.get(&(place, Role::Object(kind))) {
                    Some(Meaning::Component(name)) => here = (kind, name.clone()),
                    _ => break,
                }
            }
            done.extend(way.into_iter().map(|(name, _)| name));
        }
    }
}

/// What a reference names instead of an object of a kind.
fn misfit(node: &Node, kind: ObjectKind, target: &Target) -> Option<String> {
    match (&node.value, target.tokens.as_slice()) {
        (NodeValue::Object(_), [components, section, _])
            if components == "components"
                && ObjectKind::Components.member(section).is_some()
                && kind.section() != Some(section.as_str()) =>
        {
            Some(format!("something in `{section}`"))
        }
        (NodeValue::Object(_), []) if node.get("openapi").is_some() => Some("a whole document".to_owned()),
        (NodeValue::Object(_), _) => None,
        (NodeValue::Bool(_), _) if kind == ObjectKind::Schema => None,
        _ => Some(node.kind().to_owned()),
    }
}

/// References in an object that the table knows, and what is to be said about it.
fn collect(node: &Node, kind: ObjectKind, old: bool, sites: &mut Vec<Site>, notes: &mut Vec<Diagnostic>) {
    if kind.section().is_some()
        && let Some(reference) = pointer::reference(node)
    {
        match reference.as_str() {
            Some(text) => {
                sites.push(Site {
                    role: Role::Object(kind),
                    text: text.to_owned(),
                    span: reference.span,
                    mapping: false,
                });
            }
            None => notes.push(
                Diagnostic::new(codes::INVALID_REFERENCE, "a reference must be text")
                    .at(reference.span, format!("this is {}", reference.kind())),
            ),
        }
        if !keeps_all(kind, old) {
            for member in node.members().filter(|member| !stays_beside_reference(&member.key.name)) {
                notes.push(
                    Diagnostic::new(
                        codes::REFERENCE_SIBLING,
                        format!("`{}` beside `$ref` means nothing", member.key.name),
                    )
                    .at(member.key.span, "ignored")
                    .help("put it where the reference leads, or put the reference into `allOf`"),
                );
            }
            node.members()
                .filter(|member| member.key.name.starts_with("x-"))
                .for_each(|member| collect_extension(&member.value, sites));
            return;
        }
    }
    if kind == ObjectKind::Schema {
        for key in ["$id", "$dynamicRef"] {
            if let Some(value) = node.get(key).filter(|_| !old) {
                let what = if key == "$id" {
                    "references below it are taken relative to the file, not to it"
                } else {
                    "it is taken for a plain `$ref`"
                };
                notes.push(
                    Diagnostic::new(
                        codes::SCHEMA_IDENTIFIER,
                        format!("`{key}` is not followed as JSON Schema asks"),
                    )
                    .at(value.span, what),
                );
            }
        }
        if let (Some(dynamic), None, false) = (node.get("$dynamicRef"), pointer::reference(node), old)
            && let Some(text) = dynamic.as_str()
        {
            sites.push(Site {
                role: Role::Object(kind),
                text: text.to_owned(),
                span: dynamic.span,
                mapping: false,
            });
        }
    }
    for member in node.members() {
        let value = &member.value;
        if kind == ObjectKind::Discriminator
            && matches!(member.key.name.as_str(), "mapping" | "defaultMapping")
        {
            let role = Role::Object(ObjectKind::Schema);
            for target in value.members().map(|entry| &entry.value).chain(value.as_str().map(|_| value)) {
                if let Some(text) = target.as_str() {
                    sites.push(Site { role, text: text.to_owned(), span: target.span, mapping: true });
                }
            }
            continue;
        }
        match kind.member(&member.key.name) {
            Some(ValueForm::One(kind)) => collect(value, kind, old, sites, notes),
            Some(ValueForm::List(kind)) => {
                value.items().for_each(|item| collect(item, kind, old, sites, notes));
            }
            Some(ValueForm::Map(kind)) => {
                value.members().for_each(|inner| collect(&inner.value, kind, old, sites, notes));
            }
            None if member.key.name.starts_with("x-") => collect_extension(value, sites),
            _ => {}
        }
    }
}

fn collect_extension(node: &Node, sites: &mut Vec<Site>) {
    if let Some(reference) = pointer::sole_reference(node)
        && let Some(text) = reference.as_str()
    {
        sites.push(Site {
            role: Role::Extension,
            text: text.to_owned(),
            span: reference.span,
            mapping: false,
        });
    }
    node.items()
        .chain(node.members().map(|member| &member.value))
        .for_each(|child| collect_extension(child, sites));
}

/// Whether everything beside a reference to such an object counts.
pub(super) fn keeps_all(kind: ObjectKind, old: bool) -> bool {
    kind == ObjectKind::PathItem || (kind == ObjectKind::Schema && !old)
}

/// Whether a key stays beside a reference that replaces its object.
pub(super) fn stays_beside_reference(name: &str) -> bool {
    matches!(name, "$ref" | "summary" | "description") || name.starts_with("x-")
}

//! One operation of the ledger against the document.

use std::collections::{BTreeSet, HashSet};

use super::deviation::Deviations;
use super::facts;
use super::source::Sources;
use super::{Evidence, Fact, Finding, Place, Proof, Report};
use crate::bundle::{Bundle, Node, Property, escape};
use crate::ledger::{Kind, Ledger, Operation, Row, Table};

/// How deep objects may stand in one another.
const DEPTH: usize = 64;

/// Looks up one operation with all its tables.
pub(super) fn audit(
    ledger: &Ledger,
    operation: &Operation,
    bundle: &Bundle<'_>,
    deviations: &Deviations,
    sources: &Sources,
    report: &mut Report,
) {
    report.operations += 1;
    let path = format!("/paths/{}", escape(&operation.path));
    let item = bundle.at(&path).map(|node| bundle.resolve(&node));
    let node = item.as_ref().and_then(|item| item.get(&operation.method.to_lowercase()));
    let (Some(item), Some(node)) = (item, node) else {
        report.findings.push(Finding {
            service: ledger.service.clone(),
            place: Place { section: operation.section.clone(), ..Place::default() },
            fact: Fact::Operation,
            message: format!("{} {} is not in the document", operation.method, operation.path),
        });
        return;
    };
    let mut auditor = Auditor {
        ledger,
        operation,
        bundle,
        deviations,
        sources,
        report,
        parameters: Parameter::all(bundle, &item, &node),
        reach: reach(bundle, &item, &node),
        node,
        matched: HashSet::new(),
    };
    auditor.operation();
    for table in &operation.tables {
        auditor.table(table);
    }
    auditor.surplus();
}

/// Operations of the document that the ledger does not know.
pub(super) fn surplus(ledger: &Ledger, bundle: &Bundle<'_>) -> Vec<String> {
    let mut messages = Vec::new();
    for (path, item) in bundle.root().get("paths").iter().flat_map(Node::entries) {
        for (method, node) in bundle.resolve(&item).entries() {
            let known = ledger
                .operations
                .iter()
                .any(|operation| operation.path == path && operation.method.eq_ignore_ascii_case(method));
            if !known && node.get("responses").is_some() {
                messages.push(format!("{} {path} stands in no section", method.to_uppercase()));
            }
        }
    }
    messages
}

/// JSON pointers of the operation and of all components that it uses.
fn reach(bundle: &Bundle<'_>, item: &Node<'_>, operation: &Node<'_>) -> BTreeSet<String> {
    let mut reach = bundle.reach(operation);
    reach.extend(item.get("parameters").iter().flat_map(|shared| bundle.reach(shared)));
    reach.insert(operation.pointer.clone());
    reach
}

/// A parameter of an operation.
struct Parameter<'a> {
    /// Where the operation lists it.
    listed: Node<'a>,
    /// The parameter, references followed.
    node: Node<'a>,
}

impl<'a> Parameter<'a> {
    fn all(bundle: &Bundle<'a>, item: &Node<'a>, operation: &Node<'a>) -> Vec<Self> {
        let mut parameters: Vec<Self> = Vec::new();
        for holder in [operation, item] {
            for listed in holder.get("parameters").iter().flat_map(Node::items) {
                let node = bundle.resolve(&listed);
                let replaced = parameters.iter().any(|known| {
                    known.node.text("name") == node.text("name") && known.node.text("in") == node.text("in")
                });
                if !replaced {
                    parameters.push(Self { listed, node });
                }
            }
        }
        parameters
    }

    fn is(&self, place: &str, name: &str) -> bool {
        let here = self.node.text("name").unwrap_or_default();
        let same = if place == "header" { here.eq_ignore_ascii_case(name) } else { here == name };
        same && self.node.text("in") == Some(place)
    }
}

/// Where a row is found in the document.
struct Site<'a> {
    /// What is taken out when the row is.
    row: String,
    /// The schema.
    schema: Node<'a>,
    /// The value is required.
    required: bool,
    /// Pointer of what says so.
    requires: String,
    /// Pointers where a deviation needs no name of a row.
    nearest: Vec<String>,
    /// Pointers where it does.
    around: Vec<String>,
}

/// The audit of one operation.
struct Auditor<'a, 'r> {
    ledger: &'r Ledger,
    operation: &'r Operation,
    bundle: &'r Bundle<'a>,
    deviations: &'r Deviations,
    sources: &'r Sources,
    report: &'r mut Report,
    node: Node<'a>,
    parameters: Vec<Parameter<'a>>,
    reach: BTreeSet<String>,
    /// Pointers of parameters and properties that some row stands for.
    matched: HashSet<String>,
}

impl<'a> Auditor<'a, '_> {
    fn place(&self, table: &str, row: &str) -> Place {
        Place { section: self.operation.section.clone(), table: table.to_owned(), row: row.to_owned() }
    }

    /// Books a fact: it holds, it differs as declared, or it is a finding.
    fn book(
        &mut self,
        place: &Place,
        fact: Fact,
        stated: bool,
        outcome: Result<Vec<String>, String>,
        nearest: &[String],
        around: &[String],
    ) {
        let proof = match outcome {
            Ok(at) => Proof::Values(at),
            Err(message) => match self.deviations.covering(place, fact, nearest, around) {
                Some(holder) => Proof::Deviation(holder),
                None => {
                    self.report.findings.push(Finding {
                        service: self.ledger.service.clone(),
                        place: place.clone(),
                        fact,
                        message,
                    });
                    return;
                }
            },
        };
        if stated {
            self.report.evidence.push(Evidence { place: place.clone(), fact, proof });
        }
    }

    /// Facts of the operation itself.
    fn operation(&mut self) {
        let here = [self.node.pointer.clone()];
        let place = self.place("", "");
        self.book(&place, Fact::Operation, true, Ok(here.to_vec()), &[], &here);

        let deprecated =
            self.node.value.get("deprecated").and_then(serde_json::Value::as_bool).unwrap_or_default();
        let outcome = if deprecated == self.operation.deprecated {
            Ok(here.to_vec())
        } else {
            Err(format!("{} in the source, {deprecated} here", self.operation.deprecated))
        };
        self.book(&place, Fact::Deprecated, true, outcome, &[], &here);

        let sections = self.sources.section_of(self.bundle, &self.node.pointer);
        if !sections.contains(&self.operation.section) {
            let outcome = Err(format!("x-source of the operation names {sections:?}, not its section"));
            self.book(&place, Fact::Table, false, outcome, &[], &here);
        }
        for code in &self.operation.status_codes {
            let place = self.place("", &code.to_string());
            let outcome = match self.response(*code) {
                Some((response, _)) => Ok(vec![response]),
                None => Err("no response is declared for it".to_owned()),
            };
            self.book(&place, Fact::Status, true, outcome, &[], &here);
        }
        for (code, _) in self.node.get("responses").iter().flat_map(Node::entries) {
            let listed = self.operation.status_codes.iter().any(|listed| covers(code, *listed));
            // Sections without a list of codes promise nothing of them.
            if !listed && !self.operation.status_codes.is_empty() {
                let place = self.place("", code);
                self.book(
                    &place,
                    Fact::Status,
                    false,
                    Err("is in no list of the source".to_owned()),
                    &[],
                    &here,
                );
            }
        }
    }

    /// The response for a status: where it is listed, and what it is.
    fn response(&self, code: u16) -> Option<(String, Node<'a>)> {
        let responses = self.node.get("responses")?;
        let listed = responses
            .get(&code.to_string())
            .or_else(|| responses.get(&format!("{}XX", code / 100)))
            .or_else(|| responses.get("default"))?;
        let node = self.bundle.resolve(&listed);
        Some((listed.pointer, node))
    }

    /// The schemas of a body: of the request, or of the answer with a status; where
    /// the table names no status, of all successes.
    fn bodies(&self, response: bool, status: Option<u16>) -> Vec<Node<'a>> {
        let holders: Vec<_> = match (response, status) {
            (false, _) => {
                self.node.get("requestBody").map(|body| self.bundle.resolve(&body)).into_iter().collect()
            }
            (true, Some(code)) => self.response(code).map(|(_, node)| node).into_iter().collect(),
            (true, None) => self
                .node
                .get("responses")
                .iter()
                .flat_map(Node::entries)
                .filter(|(code, _)| code.starts_with('2'))
                .map(|(_, node)| self.bundle.resolve(&node))
                .collect(),
        };
        holders
            .iter()
            .filter_map(|holder| holder.get("content"))
            .flat_map(|content| content.entries().collect::<Vec<_>>())
            .filter_map(|(_, media)| media.get("schema"))
            .collect()
    }

    /// The schemas that a body or object table describes.
    fn schemas(&self, table: &Table, seen: &mut Vec<String>) -> Vec<Node<'a>> {
        let roots = self.bodies(table.kind.is_response(), table.status);
        let Some(object) = &table.object_name else {
            return roots.iter().map(|root| self.bundle.element(root)).collect();
        };
        if seen.contains(&table.number) {
            return Vec::new();
        }
        seen.push(table.number.clone());
        let mut found = Vec::new();
        let same_body = |other: &&Table| {
            is_body(other.kind)
                && other.kind.is_response() == table.kind.is_response()
                && other.status == table.status
        };
        for other in self.operation.tables.iter().filter(same_body) {
            for row in other.rows.iter().filter(|row| row.object.as_ref() == Some(object)) {
                for schema in self.schemas(other, seen) {
                    let properties = self.bundle.property(&schema, &row.name);
                    found.extend(properties.iter().map(|property| self.bundle.element(&property.schema)));
                }
            }
        }
        // Objects that no row refers to by name are where a component says so.
        let holders = self.sources.holders(self.ledger, self.operation, &table.number, &self.reach);
        found.extend(
            holders
                .iter()
                .filter(|holder| **holder != self.node.pointer)
                .filter_map(|holder| self.bundle.at(holder)),
        );
        seen.retain(|number| *number != table.number);
        found
    }

    fn table(&mut self, table: &Table) {
        self.report.tables += 1;
        let place = self.place(&table.number, "");
        let here = [self.node.pointer.clone()];
        let holders = self.sources.holders(self.ledger, self.operation, &table.number, &self.reach);
        let outcome = match holders.as_slice() {
            [_] => Ok(holders),
            [] => Err("no x-source of the operation or of its components names it".to_owned()),
            several => Err(format!("x-source names it more than once: {}", several.join(", "))),
        };
        self.book(&place, Fact::Table, true, outcome, &[], &here);
        if is_body(table.kind) {
            for schema in self.schemas(table, &mut Vec::new()) {
                let kind = facts::describe(self.bundle, &schema, true, facts::DEPTH);
                if kind != "object" {
                    let outcome = Err(format!("{kind} at {}, which must be an object", schema.pointer));
                    self.book(&place, Fact::Type, false, outcome, &[], &here);
                }
            }
        }
        for row in &table.rows {
            self.report.rows += 1;
            self.row(table, row);
        }
    }

    fn row(&mut self, table: &Table, row: &Row) {
        let place = self.place(&table.number, &row.name);
        let here = [self.node.pointer.clone()];
        if table.kind == Kind::Status {
            let code = row.name.parse().ok().and_then(|code| self.response(code));
            let outcome =
                code.map(|(at, _)| vec![at]).ok_or_else(|| "no response is declared for it".to_owned());
            self.book(&place, Fact::Row, true, outcome, &[], &here);
            return;
        }
        let parameter = match (row.place.as_deref(), table.kind) {
            (Some("body"), _) => None,
            (Some(place), _) => Some(place),
            (None, Kind::Path) => Some("path"),
            (None, Kind::Query) => Some("query"),
            (None, Kind::Header) => Some("header"),
            (None, _) => None,
        };
        let sites = match parameter {
            Some("header") if self.header(&place, row) => return,
            Some(location) => self.parameter_sites(location, &row.name),
            None => self.property_sites(table, &row.name),
        };
        let outcome = if sites.is_empty() {
            Err("is not in the document".to_owned())
        } else {
            Ok(sites.iter().map(|site| site.row.clone()).collect())
        };
        self.book(&place, Fact::Row, true, outcome, &[], &here);
        for site in &sites {
            self.mandatory(&place, row, table, site, parameter == Some("path"));
            for comparison in facts::compare(self.bundle, row, &site.schema) {
                self.book(
                    &place,
                    comparison.fact,
                    comparison.stated,
                    comparison.outcome,
                    &site.nearest,
                    &site.around,
                );
            }
        }
    }

    fn mandatory(&mut self, place: &Place, row: &Row, table: &Table, site: &Site<'a>, in_path: bool) {
        let at = || vec![site.requires.clone()];
        let (stated, outcome) = match row.mandatory {
            Some(mandatory) if mandatory == site.required => (true, Ok(at())),
            Some(mandatory) => (true, Err(format!("{mandatory} in the table, {} here", site.required))),
            // A path has no optional parts, so nothing was there to decide.
            None if in_path && site.required => (row.mandatory_lost, Ok(at())),
            None if row.mandatory_lost => {
                (true, Err("lost in the source, so that the choice needs a reason".to_owned()))
            }
            None if site.required => {
                let kind = if table.kind.is_response() { "an answer" } else { "a request" };
                (false, Err(format!("not said of {kind} in the table, required here")))
            }
            None => return,
        };
        self.book(place, Fact::Mandatory, stated, outcome, &site.nearest, &site.around);
    }

    /// Headers that are no parameters: those of security schemes, and the media type.
    fn header(&mut self, place: &Place, row: &Row) -> bool {
        let here = [self.node.pointer.clone()];
        if row.name.eq_ignore_ascii_case("Content-Type") {
            let Some(content) =
                self.node.get("requestBody").and_then(|body| self.bundle.resolve(&body).get("content"))
            else {
                return false;
            };
            let missing = row
                .values
                .iter()
                .flatten()
                .filter_map(|value| value.as_str())
                .find(|value| content.entries().all(|(media, _)| media != *value));
            let outcome = match missing {
                None => Ok(vec![content.pointer.clone()]),
                Some(value) => Err(format!("the body can't be `{value}` at {}", content.pointer)),
            };
            self.book(place, Fact::Row, true, outcome, &[], &here);
            return true;
        }
        let schemes = self.bundle.at("/components/securitySchemes");
        let scheme = schemes.iter().flat_map(Node::entries).find(|(_, scheme)| {
            let name = self.bundle.resolve(scheme);
            name.text("in") == Some("header")
                && name.text("name").is_some_and(|name| name.eq_ignore_ascii_case(&row.name))
        });
        let Some((name, scheme)) = scheme else { return false };
        let Some(security) = self.node.get("security").or_else(|| self.bundle.at("/security")) else {
            return false;
        };
        let alternatives: Vec<_> = security.items().collect();
        if !alternatives.iter().any(|alternative| alternative.get(name).is_some()) {
            return false;
        }
        self.book(place, Fact::Row, true, Ok(vec![scheme.pointer.clone()]), &[], &here);
        if let Some(expected) = &row.kind {
            let outcome =
                match scheme.get("type").filter(|kind| kind.value == "apiKey" && expected == "string") {
                    Some(kind) => Ok(vec![kind.pointer]),
                    None => Err(format!("`{expected}` in the table, no key at {}", scheme.pointer)),
                };
            self.book(place, Fact::Type, true, outcome, &[], &here);
        }
        if let Some(mandatory) = row.mandatory {
            // Signing needs no token, so "mandatory" is that some authentication is.
            let required = alternatives.iter().all(|alternative| alternative.entries().next().is_some());
            let outcome = if required == mandatory {
                Ok(vec![security.pointer])
            } else {
                Err(format!("{mandatory} in the table, {required} here"))
            };
            self.book(place, Fact::Mandatory, true, outcome, &[], &here);
        }
        true
    }

    fn parameter_sites(&mut self, location: &str, name: &str) -> Vec<Site<'a>> {
        let mut sites = Vec::new();
        for parameter in self.parameters.iter().filter(|parameter| parameter.is(location, name)) {
            self.matched.insert(parameter.node.pointer.clone());
            let Some(schema) = parameter.node.get("schema") else { continue };
            let mut nearest = vec![parameter.listed.pointer.clone(), parameter.node.pointer.clone()];
            nearest.extend(self.bundle.layers(&schema).nodes.into_iter().map(|node| node.pointer));
            sites.push(Site {
                row: parameter.listed.pointer.clone(),
                schema,
                required: parameter
                    .node
                    .value
                    .get("required")
                    .and_then(serde_json::Value::as_bool)
                    .unwrap_or_default(),
                requires: parameter.node.pointer.clone(),
                nearest,
                around: vec![self.node.pointer.clone()],
            });
        }
        sites
    }

    fn property_sites(&mut self, table: &Table, name: &str) -> Vec<Site<'a>> {
        let mut sites: Vec<Site<'a>> = Vec::new();
        for schema in self.schemas(table, &mut Vec::new()) {
            for property in self.bundle.property(&schema, name) {
                if sites.iter().any(|site| site.row == property.schema.pointer) {
                    continue;
                }
                self.matched.insert(property.schema.pointer.clone());
                sites.push(self.property_site(property));
            }
        }
        sites
    }

    fn property_site(&self, property: Property<'a>) -> Site<'a> {
        let nearest =
            self.bundle.layers(&property.schema).nodes.into_iter().map(|node| node.pointer).collect();
        let mut around = property.layers;
        around.push(self.node.pointer.clone());
        Site {
            row: property.schema.pointer.clone(),
            schema: property.schema,
            required: property.required,
            requires: property.object.pointer,
            nearest,
            around,
        }
    }

    /// Parameters and properties that no row stands for.
    fn surplus(&mut self) {
        let here = [self.node.pointer.clone()];
        let parameters: Vec<_> = self
            .parameters
            .iter()
            .filter(|parameter| !self.matched.contains(&parameter.node.pointer))
            .map(|parameter| {
                (parameter.node.text("name").unwrap_or_default().to_owned(), parameter.node.pointer.clone())
            })
            .collect();
        for (name, pointer) in parameters {
            let place = self.place("", &name);
            let outcome = Err("the parameter stands in no table".to_owned());
            self.book(&place, Fact::Row, false, outcome, &[pointer], &here);
        }
        let mut schemas = self.bodies(false, None);
        for (code, response) in self.node.get("responses").iter().flat_map(Node::entries) {
            let tabled = code.starts_with('2')
                || self
                    .operation
                    .tables
                    .iter()
                    .any(|table| table.status.is_some_and(|status| covers(code, status)));
            // Errors whose body the section leaves out are described elsewhere.
            if tabled {
                let content = self.bundle.resolve(&response).get("content");
                schemas.extend(
                    content.iter().flat_map(Node::entries).filter_map(|(_, media)| media.get("schema")),
                );
            }
        }
        if !self.operation.tables.iter().any(|table| table.kind == Kind::ResponseBody && !is_error(table)) {
            // An answer without a table is at most an empty object.
            for schema in &self.bodies(true, None) {
                let kind = facts::describe(self.bundle, schema, true, facts::DEPTH);
                if kind != "object" {
                    let place = self.place("", "");
                    let outcome = Err(format!("{kind} at {}, which must be an object", schema.pointer));
                    self.book(
                        &place,
                        Fact::Type,
                        false,
                        outcome,
                        std::slice::from_ref(&schema.pointer),
                        &here,
                    );
                }
            }
        }
        let mut seen = HashSet::new();
        let mut queue: Vec<_> = schemas.into_iter().map(|schema| (schema, DEPTH)).collect();
        while let Some((schema, depth)) = queue.pop() {
            for (name, property) in self.bundle.properties(&self.bundle.element(&schema)) {
                if depth == 0 || !seen.insert(property.schema.pointer.clone()) {
                    continue;
                }
                queue.push((property.schema.clone(), depth - 1));
                if !self.matched.contains(&property.schema.pointer) {
                    let place = self.place("", &name);
                    let site = self.property_site(property);
                    let kind = facts::describe(self.bundle, &site.schema, false, facts::DEPTH);
                    let outcome = Err(format!("{} ({kind}) stands in no table", site.row));
                    self.book(&place, Fact::Row, false, outcome, &site.nearest, &site.around);
                }
            }
        }
    }
}

fn is_body(kind: Kind) -> bool {
    matches!(kind, Kind::RequestBody | Kind::RequestObject | Kind::ResponseBody | Kind::ResponseObject)
}

/// The table belongs to an answer that tells of a failure.
fn is_error(table: &Table) -> bool {
    table.status.is_some_and(|status| status >= 400)
}

/// A key of `responses` stands for a status code.
fn covers(key: &str, code: u16) -> bool {
    key == code.to_string() || key == format!("{}XX", code / 100) || key == "default"
}

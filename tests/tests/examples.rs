//! Examples: each is valid against its schema, in the bundled document and among the
//! JSON Schemas, and goes through its Rust type unchanged; all those of the source are
//! there; and what should have one has one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use jsonschema::{Draft, Registry, Validator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use specmill_tests::bundle::{Bundle, Node};
use specmill_tests::json::{equal, examples, without_nulls};
use specmill_tests::ledger::{Example, Ledger, Operation};
use specmill_tests::repository;

/// The services with a ledger.
const LEDGERS: [&str; 3] = ["dcs", "das", "taurusdb"];
/// Those whose parameters of the path have all values of the request lines as examples.
/// TaurusDB's lines name dozens of instances.
const VALUES: [&str; 2] = ["dcs", "das"];
/// Request lines of the source that contradict the method and path above them: section,
/// what the line says, and what stands above. Of sections that are not described yet,
/// nothing is asked.
const CONTRADICTING: [(&str, &str, &str); 22] = [
    ("4.3.25", "PUT", "POST"),
    ("4.3.26", "POST", "PUT"),
    ("4.3.34", "POST", "PUT"),
    ("4.3.37", "POST", "PUT"),
    // An empty segment.
    (
        "4.3.40",
        "/v3/0483b6b16e954cb88930a360d2c4e663/instances/61a4ea66210545909d74a05c27a7179ein07//nodes/ss62c18799854a919bab633874c159dfno01/priority",
        "/v3/{project_id}/instances/{instance_id}/nodes/{node_id}/priority",
    ),
    ("4.7.13", "instance", "instances"),
    ("4.7.23", "proxyId", "proxy"),
    ("4.8.1", "status", "switch"),
    // An empty segment.
    ("4.8.6", "/v3/0483b6b16e954cb88930a360d2c4e663//logs/lts-configs", "/v3/{project_id}/logs/lts-configs"),
    // Two examples.
    ("4.12.1", "instance", "instances"),
    ("4.12.1", "instance", "instances"),
    ("4.12.2", "instance", "instances"),
    ("4.12.3", "instance", "instances"),
    ("4.12.4", "instance", "instances"),
    ("4.12.5", "instance", "instances"),
    ("4.15.22", "user", "users"),
    ("4.16.1", "user", "users"),
    ("4.16.4", "POST", "PUT"),
    (
        "4.16.6",
        "/v3/619d3e78f61b4be68bc5aa0b59edcf7b/logs/clickhouse/lts-configs",
        "/v3/{project_id}/clickhouse/instances/logs/lts-configs",
    ),
    (
        "4.16.7",
        "/v3/619d3e78f61b4be68bc5aa0b59edcf7b/logs/clickhouse/lts-configs",
        "/v3/{project_id}/clickhouse/instances/logs/lts-configs",
    ),
    (
        "4.16.8",
        "/v3/619d3e78f61b4be68bc5aa0b59edcf7b/logs/lts-configs/clickhouse",
        "/v3/{project_id}/clickhouse/instances/logs/lts-configs",
    ),
    ("5.6.1", "quotas", "project-quotas"),
];
/// Examples of the source with a slip in them, which stand corrected in the document:
/// section, kind and what is wrong.
const CORRECTED: [(&str, &str, &str); 24] = [
    ("4.3.1", "request", "asterisks in place of a password, too few for one"),
    ("4.7.4", "response", "`X86` for the group type `x86`"),
    ("4.7.9", "request", "an object for the list `readonly_nodes`"),
    ("4.8.11", "request", "`null` for filters that are left out"),
    ("4.8.12", "response", "a link broken over several lines"),
    ("4.12.4", "response", "`UDPATE` for the type `UPDATE`"),
    ("4.12.5", "request", "a brace is missing, so that one node stands in the patterns of another"),
    ("4.15.12", "response", "`enter_prise_project_id` for `enterprise_project_id`"),
    ("4.15.15", "response", "`Incremental` for the stage `incremental`, and `null` for the other stage"),
    ("4.15.16", "request", "`table_replconfig` for `table_repl_config`"),
    ("4.15.17", "response", "`table_info` for `table_infos`, and `failed` for the result `fail`"),
    ("4.15.20", "response", "`databases` for `data_bases`"),
    ("4.15.21", "request", "names of three fields in another style"),
    ("4.15.24", "request", "names of two fields in another style"),
    ("4.16.9", "request", "`table_replconfig` for the field `table_repl_config`"),
    ("4.16.13", "response", "texts broken over several lines"),
    ("4.16.14", "request", "a disk of 40 GB, where 50 is the least"),
    ("4.16.20", "response", "`ddl` twice, of which the first is `dml`"),
    ("4.16.24", "response", "stages with a capital, such as `Full` for `full`"),
    ("5.3.1", "request", "a password that is shorter than any may be"),
    ("5.6.2", "response", "spaces at the ends of names"),
    ("5.7.1", "request", "spaces around names"),
    ("5.7.1", "response", "spaces around names"),
    ("5.8.3", "response", "spaces at the ends of names"),
];

/// An example and the schema that it is one of.
struct Sample<'a> {
    schema: Node<'a>,
    example: Node<'a>,
}

/// All examples of a document.
fn samples<'a>(bundle: &Bundle<'a>) -> Vec<Sample<'a>> {
    let mut samples = Vec::new();
    let mut nodes = vec![bundle.root()];
    while let Some(node) = nodes.pop() {
        if let Some(schema) = node.get("schema") {
            samples.extend(
                examples(bundle, &node).into_iter().map(|example| Sample { schema: schema.clone(), example }),
            );
        } else if node.get("examples").is_some_and(|list| list.value.is_array()) {
            let list = node.get("examples").into_iter().flat_map(|list| list.items().collect::<Vec<_>>());
            samples.extend(list.map(|example| Sample { schema: node.clone(), example }));
        }
        let children =
            node.entries().filter(|(key, _)| !key.starts_with("example") && !key.starts_with("x-"));
        nodes.extend(children.map(|(_, child)| child).chain(node.items()));
    }
    samples
}

/// A validator for one schema of a document.
fn validator(document: &Value, schema: &Value) -> Validator {
    let whole = json!({ "allOf": [schema], "components": document["components"] });
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .build(&whole)
        .unwrap_or_else(|error| panic!("{error}: {schema}"))
}

fn errors(validator: &Validator, value: &Value) -> Vec<String> {
    validator.iter_errors(value).map(|error| format!("{error} at `{}`", error.instance_path())).collect()
}

#[test]
fn every_example_is_valid() {
    let mut wrong = Vec::new();
    for service in repository::SERVICES {
        let document = repository::bundle(service).unwrap();
        let samples = samples(&Bundle::new(&document));
        assert!(samples.len() >= 6, "{service}: only {} examples", samples.len());
        for Sample { schema, example } in samples {
            for error in errors(&validator(&document, schema.value), example.value) {
                wrong.push(format!("{service} {}: {error}", example.pointer));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn wrong_examples_are_told() {
    let document = repository::bundle("dcs").unwrap();
    let schema = json!({ "$ref": "#/components/schemas/BigKeyTask" });
    for (example, part) in [
        (json!({ "num": "3" }), "\"3\" is not of type \"integer\""),
        (json!({ "status": "done" }), "\"done\" is not one of"),
        (json!({ "created_at": "yesterday" }), "\"yesterday\" is not a \"date-time\""),
        (json!({ "keys": [{ "db": 1.5 }] }), "/keys/0/db"),
    ] {
        let errors = errors(&validator(&document, &schema), &example);
        assert!(errors.len() == 1 && errors[0].contains(part), "{example}: {errors:?}");
    }
}

/// Every method of every path of a document.
fn operations<'a>(bundle: &Bundle<'a>) -> Vec<Node<'a>> {
    let paths = bundle.root().get("paths").unwrap();
    let items = paths.entries().map(|(_, item)| bundle.resolve(&item)).collect::<Vec<_>>();
    let operations = items.iter().flat_map(Node::entries).map(|(_, operation)| operation);
    operations.filter(|operation| operation.get("responses").is_some()).collect()
}

/// The media types of a request body or of a response.
fn contents<'a>(bundle: &Bundle<'a>, holder: Option<Node<'a>>) -> Vec<Node<'a>> {
    let content = holder.and_then(|holder| bundle.resolve(&holder).get("content"));
    content.iter().flat_map(Node::entries).map(|(_, media)| media).collect()
}

#[test]
fn every_request_and_every_success_has_an_example() {
    let mut bare = Vec::new();
    for service in repository::SERVICES {
        let document = repository::bundle(service).unwrap();
        let bundle = Bundle::new(&document);
        for operation in operations(&bundle) {
            let responses = operation.get("responses").unwrap();
            let successes = responses.entries().filter(|(code, _)| code.starts_with('2'));
            let mut holders = contents(&bundle, operation.get("requestBody"));
            holders.extend(successes.flat_map(|(_, response)| contents(&bundle, Some(response))));
            let parameters = operation.get("parameters");
            holders
                .extend(parameters.iter().flat_map(Node::items).map(|parameter| bundle.resolve(&parameter)));
            // The default of a parameter is as good as an example.
            holders.retain(|holder| {
                let schema = holder.get("schema").map(|schema| bundle.layers(&schema));
                examples(&bundle, holder).is_empty()
                    && schema.is_none_or(|schema| schema.keyword("default").is_none())
            });
            bare.extend(holders.into_iter().map(|holder| format!("{service} {}", holder.pointer)));
        }
    }
    assert!(bare.is_empty(), "{}", bare.join("\n"));
}

/// The responses of an operation that stand for a status; all, where there is none.
fn responses<'a>(bundle: &Bundle<'a>, operation: &Node<'a>, status: Option<u16>) -> Vec<Node<'a>> {
    let matches = |key: &str| match status {
        Some(code) => key == code.to_string() || key == format!("{}XX", code / 100) || key == "default",
        None => true,
    };
    let responses = operation.get("responses").unwrap();
    let kept =
        responses.entries().filter(|(key, _)| matches(key)).map(|(_, response)| bundle.resolve(&response));
    kept.collect()
}

/// Why an example of the source is not in the document, if it isn't.
fn missing(bundle: &Bundle<'_>, source: &Operation, example: &Example, values: bool) -> Vec<String> {
    let path =
        format!("/paths/{}/{}", specmill_tests::bundle::escape(&source.path), source.method.to_lowercase());
    let operation = bundle.at(&path).unwrap();
    let mut reasons = Vec::new();
    if let Some(line) = example.http_line.as_ref().filter(|_| values) {
        reasons.extend(misses_values(bundle, source, &operation, line));
    }
    if let Some(value) = &example.json {
        let holders = if example.kind == "request" {
            contents(bundle, operation.get("requestBody"))
        } else {
            let responses = responses(bundle, &operation, example.status);
            responses.into_iter().flat_map(|response| contents(bundle, Some(response))).collect()
        };
        let found = holders.iter().any(|holder| {
            let schema = holder.get("schema");
            examples(bundle, holder)
                .iter()
                .any(|known| same(bundle, schema.clone().into_iter().collect(), known.value, value))
        });
        if !found {
            reasons.push(format!("{} example {value} is not in the document", example.kind));
        }
    }
    reasons
}

/// An example says what the source says: kind by kind, but where `x-lenient` tells that
/// the source has another kind than the service.
fn same(bundle: &Bundle<'_>, schemas: Vec<Node<'_>>, known: &Value, source: &Value) -> bool {
    if known == source {
        return true;
    }
    let layers: Vec<_> = schemas.iter().map(|schema| bundle.layers(schema)).collect();
    let is_lenient = |kind: &str| {
        let mut kinds = layers.iter().filter_map(|layer| layer.keyword("x-lenient"));
        kinds.any(|kinds| kinds.items().any(|told| *told.value == kind))
    };
    let items = || layers.iter().filter_map(|layer| layer.keyword("items")).collect();
    match (known, source) {
        (Value::Object(here), Value::Object(there)) => {
            here.len() == there.len()
                && here.iter().all(|(name, member)| {
                    let fields = schemas.iter().flat_map(|schema| bundle.property(schema, name));
                    let mut inner: Vec<_> = fields.map(|property| property.schema).collect();
                    inner.extend(layers.iter().filter_map(|layer| layer.map_value()));
                    there.get(name).is_some_and(|other| same(bundle, inner, member, other))
                })
        }
        (Value::Array(here), Value::Array(there)) => {
            here.len() == there.len()
                && here.iter().zip(there).all(|(item, other)| same(bundle, items(), item, other))
        }
        (Value::Array(here), Value::Object(_)) => {
            here.len() == 1 && is_lenient("object") && same(bundle, items(), &here[0], source)
        }
        (Value::Object(_) | Value::Array(_), _) | (_, Value::Object(_) | Value::Array(_)) => false,
        _ => {
            let kind = match source {
                Value::String(_) => "string",
                Value::Bool(_) => "boolean",
                Value::Number(number) if number.is_f64() => "number",
                Value::Number(_) => "integer",
                _ => "null",
            };
            let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            is_lenient(kind) && plain(known) == plain(source)
        }
    }
}

/// Method and path of the first line of a request.
fn request_line(line: &str) -> (&str, &str) {
    let (method, url) = line.split_once(' ').unwrap();
    let path =
        url.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..])).unwrap_or(url);
    (method, path.split('?').next().unwrap_or_default())
}

/// What the first line of a request says, and what method and path of the operation say
/// instead.
fn contradictions<'a>(source: &'a Operation, line: &'a str) -> Vec<(&'a str, &'a str)> {
    let (method, path) = request_line(line);
    let mut found = Vec::new();
    if method != source.method {
        found.push((method, source.method.as_str()));
    }
    if path.split('/').count() != source.path.split('/').count() {
        found.push((path, source.path.as_str()));
        return found;
    }
    let pairs = path.split('/').zip(source.path.split('/'));
    found.extend(pairs.filter(|(part, slot)| {
        let stands_for_it = slot.starts_with('{') && !part.is_empty() && !part.starts_with('{');
        part != slot && !stands_for_it
    }));
    found
}

/// What the first line of a request has for the parameters of the path stands among
/// their examples.
fn misses_values(bundle: &Bundle<'_>, source: &Operation, operation: &Node<'_>, line: &str) -> Vec<String> {
    let pairs = request_line(line).1.split('/').zip(source.path.split('/'));
    let mut reasons = Vec::new();
    for (part, slot) in pairs.filter(|(part, slot)| part != slot) {
        let name = slot.trim_matches(['{', '}']);
        let parameters =
            operation.get("parameters").into_iter().flat_map(|list| list.items().collect::<Vec<_>>());
        let parameter =
            parameters.map(|item| bundle.resolve(&item)).find(|item| item.text("name") == Some(name));
        let known =
            parameter.iter().flat_map(|holder| examples(bundle, holder)).any(|known| known.value == part);
        if !known {
            reasons.push(format!("`{part}` is no example of {name}"));
        }
    }
    reasons
}

#[test]
fn every_example_of_the_source_is_there() {
    let mut reasons = Vec::new();
    let mut count = 0;
    let mut idle = CORRECTED.to_vec();
    for service in LEDGERS {
        let document = repository::bundle(service).unwrap();
        let bundle = Bundle::new(&document);
        for operation in Ledger::read(service).unwrap().operations {
            for example in &operation.examples {
                count += usize::from(VALUES.contains(&service));
                let missing = missing(&bundle, &operation, example, VALUES.contains(&service));
                let is_corrected = |(section, kind, _): &(&str, &str, &str)| {
                    *section == operation.section && *kind == example.kind
                };
                if !missing.is_empty() && CORRECTED.iter().any(is_corrected) {
                    idle.retain(|entry| !is_corrected(entry));
                    continue;
                }
                reasons.extend(
                    missing.into_iter().map(|reason| format!("{service} {}: {reason}", operation.section)),
                );
            }
        }
    }
    assert!(reasons.is_empty(), "{}", reasons.join("\n"));
    assert!(idle.is_empty(), "as the source has them: {idle:?}");
    assert_eq!(count, 12, "examples of DCS and DAS");
}

#[test]
fn every_request_line_is_the_operations() {
    let (mut found, mut sections, mut lines) = (Vec::new(), HashSet::new(), 0);
    for service in LEDGERS {
        for operation in Ledger::read(service).unwrap().operations {
            for line in operation.examples.iter().filter_map(|example| example.http_line.as_ref()) {
                lines += 1;
                found.extend(
                    contradictions(&operation, line)
                        .into_iter()
                        .map(|(says, above)| [&operation.section, says, above].map(str::to_owned)),
                );
            }
            sections.insert(operation.section);
        }
    }
    let listed = CONTRADICTING.iter().filter(|(section, ..)| sections.contains(*section));
    let mut listed: Vec<_> =
        listed.map(|(section, says, above)| [section, says, above].map(|text| (*text).to_owned())).collect();
    found.sort();
    listed.sort();
    assert_eq!(found, listed);
    assert!(lines > 100, "only {lines} lines");
}

#[test]
fn a_request_line_that_is_changed_is_told() {
    for service in LEDGERS {
        for operation in Ledger::read(service).unwrap().operations {
            let line = format!("{} https://example.com{}?a=/b", operation.method, operation.path);
            assert_eq!(contradictions(&operation, &line), [], "{line}");
            for wrong in [
                line.replacen(' ', "X ", 1),
                line.replace("/v", "/w"),
                line.replace("?a", "/more?a"),
                line.replace("/{", "//{"),
            ] {
                assert_eq!(contradictions(&operation, &wrong).is_empty(), wrong == line, "{wrong}");
            }
        }
    }
}

#[test]
fn an_example_that_is_changed_is_missed() {
    for service in LEDGERS {
        let document = repository::bundle(service).unwrap();
        let bundle = Bundle::new(&document);
        for operation in Ledger::read(service).unwrap().operations {
            for mut example in operation.examples.clone() {
                match &mut example.json {
                    Some(Value::Object(json)) => drop(json.insert("surplus".to_owned(), json!(1))),
                    Some(Value::Array(json)) => json.push(json!("surplus")),
                    _ if VALUES.contains(&service) => {
                        example.http_line =
                            example.http_line.map(|line| line.replace("instances/5", "instances/6"));
                    }
                    _ => continue,
                }
                assert!(!missing(&bundle, &operation, &example, true).is_empty(), "{service} {example:?}");
            }
        }
    }
}

#[test]
fn another_kind_is_the_same_where_it_is_told() {
    let document = json!({
        "type": "object",
        "properties": {
            "id": { "type": "string", "x-lenient": ["integer"] },
            "sizes": { "type": "array", "items": { "type": "integer", "x-lenient": ["string"] } },
            "nodes": { "type": "array", "items": { "type": "object" }, "x-lenient": ["object"] },
            "by_zone": { "type": "object", "additionalProperties": { "type": "integer", "x-lenient": ["string"] } },
            "name": { "type": "string" },
        }
    });
    let bundle = Bundle::new(&document);
    for (known, source, is_same) in [
        (json!({ "id": "0" }), json!({ "id": 0 }), true),
        (json!({ "id": "0" }), json!({ "id": 1 }), false),
        (json!({ "id": "0" }), json!({ "id": 0.5 }), false),
        (json!({ "id": "true" }), json!({ "id": true }), false),
        (json!({ "id": "null" }), json!({ "id": null }), false),
        (json!({ "name": "0" }), json!({ "name": 0 }), false),
        (json!({ "id": "0" }), json!({ "id": 0, "name": "a" }), false),
        (json!({ "sizes": [1, 2] }), json!({ "sizes": ["1", 2] }), true),
        (json!({ "sizes": [1, 2] }), json!({ "sizes": ["1"] }), false),
        (json!({ "sizes": [1] }), json!({ "sizes": "1" }), false),
        (json!({ "nodes": [{ "a": 1 }] }), json!({ "nodes": { "a": 1 } }), true),
        (json!({ "nodes": [{ "a": 1 }] }), json!({ "nodes": { "a": 2 } }), false),
        (json!({ "nodes": [{}, {}] }), json!({ "nodes": {} }), false),
        (json!({ "sizes": [{}] }), json!({ "sizes": {} }), false),
        (json!({ "by_zone": { "az1": 1 } }), json!({ "by_zone": { "az1": "1" } }), true),
        (json!({ "by_zone": { "az1": 1 } }), json!({ "by_zone": { "az2": "1" } }), false),
    ] {
        assert_eq!(same(&bundle, vec![bundle.root()], &known, &source), is_same, "{known} {source}");
    }
}

/// All JSON files below a folder, with their paths.
fn files(folder: &Path) -> Vec<(String, Value)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if path.extension().is_some_and(|extension| extension == "json") {
            let text = fs::read_to_string(&path).unwrap();
            files.push((path.display().to_string(), serde_json::from_str(&text).unwrap()));
        }
    }
    files
}

#[test]
fn every_body_example_is_valid_against_the_json_schemas() {
    let mut wrong = Vec::new();
    for service in repository::SERVICES {
        let document = repository::bundle(service).unwrap();
        let bundle = Bundle::new(&document);
        let folder = repository::path(&format!("generated/schemas/{service}"));
        let schemas: Vec<_> =
            files(&folder).into_iter().filter(|(_, schema)| schema.get("$id").is_some()).collect();
        let registry = schemas.iter().fold(Registry::new(), |registry, (_, schema)| {
            registry.add(schema["$id"].as_str().unwrap(), schema.clone()).unwrap()
        });
        let registry = registry.prepare().unwrap();
        let validator = |name: &str| {
            let (_, schema) = schemas
                .iter()
                .find(|(path, _)| Path::new(path) == folder.join(name))
                .unwrap_or_else(|| panic!("{service}: there is no schema {name}"));
            let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
            options.with_registry(&registry).build(schema).unwrap_or_else(|error| panic!("{name}: {error}"))
        };
        let mut check = |name: &str, holders: Vec<Node<'_>>| {
            if holders.is_empty() {
                return;
            }
            let validator = validator(name);
            for example in holders.iter().flat_map(|holder| examples(&bundle, holder)) {
                let errors = errors(&validator, example.value);
                wrong.extend(
                    errors.into_iter().map(|error| format!("{service} {name} {}: {error}", example.pointer)),
                );
            }
        };
        for operation in operations(&bundle) {
            let id = operation.text("operationId").unwrap();
            check(&format!("requests/{id}.json"), contents(&bundle, operation.get("requestBody")));
            for (code, response) in operation.get("responses").unwrap().entries() {
                check(&format!("responses/{id}-{code}.json"), contents(&bundle, Some(response)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Decodes a value into a type and encodes it again.
fn round_trip<T: Serialize + DeserializeOwned>(value: &Value) -> Result<Value, String> {
    let decoded: T = serde_json::from_value(value.clone()).map_err(|error| error.to_string())?;
    serde_json::to_value(&decoded).map_err(|error| error.to_string())
}

type RoundTrip = fn(&Value) -> Result<Value, String>;

macro_rules! types {
    ($($service:literal $krate:ident: $($name:ident)+;)+) => {
        /// The Rust types of all bodies, by service and component.
        const TYPES: &[(&str, &str, RoundTrip)] = &[
            $($(($service, stringify!($name), round_trip::<$krate::models::$name>),)+)+
        ];
    };
}

// One line for each service with all components that are bodies; the build script
// reads them off the bundles.
include!(concat!(env!("OUT_DIR"), "/types.rs"));

#[test]
fn every_body_example_goes_through_its_rust_type_unchanged() {
    let mut wrong = Vec::new();
    let mut used = HashSet::new();
    for service in repository::SERVICES {
        let document = repository::bundle(service).unwrap();
        let bundle = Bundle::new(&document);
        for operation in operations(&bundle) {
            let mut holders = contents(&bundle, operation.get("requestBody"));
            holders.extend(
                responses(&bundle, &operation, None).into_iter().flat_map(|one| contents(&bundle, Some(one))),
            );
            for holder in holders {
                let reference =
                    holder.get("schema").and_then(|schema| schema.text("$ref")).unwrap_or_default();
                let component = reference.rsplit('/').next().unwrap_or_default();
                let schema = document.pointer(&format!("/components/schemas/{component}"));
                if schema.is_some_and(|schema| schema.get("properties").is_none()) {
                    // Without properties it is a map, which keeps whatever it holds.
                    continue;
                }
                let Some((.., round_trip)) =
                    TYPES.iter().find(|known| known.0 == service && known.1 == component)
                else {
                    wrong.push(format!("{service} {}: no type is known for `{component}`", holder.pointer));
                    continue;
                };
                used.insert((service, component.to_owned()));
                for example in examples(&bundle, &holder) {
                    match round_trip(example.value) {
                        Ok(value) if equal(&value, &without_nulls(example.value)) => {}
                        Ok(value) => wrong.push(format!("{service} {}: {value}", example.pointer)),
                        Err(error) => wrong.push(format!("{service} {}: {error}", example.pointer)),
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(used.len(), TYPES.len(), "types that no body has");
}

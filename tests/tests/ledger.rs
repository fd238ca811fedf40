//! The ledger of source facts against the bundled documents.
//!
//! The audit itself is under test as well: every fact that it has found to hold is taken
//! out of the document or changed in it, and the audit must notice, at that very row.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use specmill_tests::audit::{self, Evidence, Fact, Proof, Report};
use specmill_tests::bundle::{Bundle, escape};
use specmill_tests::ledger::{Ledger, Operation};
use specmill_tests::repository;

/// The services with a ledger, and how many operations, tables and rows it must hold.
const LEDGERS: [(&str, usize, usize, usize); 3] =
    [("dcs", 3, 25, 81), ("das", 1, 6, 11), ("taurusdb", 228, 1519, 4169)];

fn load(service: &str) -> (Ledger, Value) {
    (Ledger::read(service).unwrap(), repository::bundle(service).unwrap())
}

#[test]
fn every_fact_of_the_ledger_is_in_the_document() {
    let mut text = String::new();
    for (service, operations, tables, rows) in LEDGERS {
        let (ledger, document) = load(service);
        let report = audit::run(&ledger, &document);
        text.push_str(&report.text());
        assert_eq!((report.operations, report.tables, report.rows), (operations, tables, rows), "{service}");
        assert_eq!(
            (ledger.operations.len(), ledger.tables(), ledger.rows()),
            (operations, tables, rows),
            "{service}"
        );
    }
    assert!(text.is_empty(), "\n{text}");
    let rows = LEDGERS.iter().filter(|(service, ..)| ["dcs", "das"].contains(service)).map(|ledger| ledger.3);
    assert_eq!(rows.sum::<usize>(), 92, "rows of DCS and DAS");
}

/// Counts the facts of a ledger straight from its JSON, without the audit's reading.
fn stated(service: &str) -> BTreeMap<&'static str, usize> {
    let raw = repository::json(&format!("tests/ledger/{service}.json")).unwrap();
    let mut count = BTreeMap::new();
    let mut add = |fact, times: usize| *count.entry(fact).or_default() += times;
    for operation in raw["operations"].as_array().unwrap() {
        add("operation", 1);
        add("deprecated", 1);
        add("status", operation["status_codes"].as_array().unwrap().len());
        for table in operation["tables"].as_array().unwrap() {
            add("table", 1);
            for row in table["rows"].as_array().unwrap().iter().map(|row| row.as_object().unwrap()) {
                add("row", 1);
                let mandatory = row["mandatory"].is_boolean() || row.contains_key("mandatory_lost");
                // The media types of a body say all there is to say of this header.
                let media_type = row["name"] == "Content-Type";
                add("mandatory", usize::from(mandatory && !media_type));
                add("type", usize::from(row.contains_key("type") && !media_type));
                // The two values of a boolean are its type.
                let enumerated = row.contains_key("enum") && row["type"] != "boolean";
                add("enum", usize::from(enumerated && !media_type));
                for fact in ["minimum", "maximum", "minLength", "maxLength", "default"] {
                    add(fact, usize::from(row.contains_key(fact)));
                }
            }
        }
    }
    count.retain(|_, times| *times > 0);
    count
}

#[test]
fn no_fact_of_the_ledger_is_passed_over() {
    for (service, ..) in LEDGERS {
        let (ledger, document) = load(service);
        let mut count = BTreeMap::new();
        for evidence in audit::run(&ledger, &document).evidence {
            *count.entry(evidence.fact.name()).or_default() += 1;
        }
        assert_eq!(count, stated(service), "{service}");
    }
}

/// Every operation of a ledger with the part of the document that it makes use of, so
/// that the many changes below are made to small documents.
fn slices(ledger: &Ledger, document: &Value) -> Vec<(String, Value)> {
    let bundle = Bundle::new(document);
    let slice = |operation: &Operation| {
        (operation.section.clone(), bundle.slice(&operation.path, &operation.method.to_lowercase()))
    };
    ledger.operations.iter().map(slice).collect()
}

#[test]
fn every_fact_that_is_taken_out_or_changed_is_missed() {
    for (service, ..) in LEDGERS {
        let (ledger, document) = load(service);
        let whole = audit::run(&ledger, &document).evidence.len();
        let mut unnoticed = Vec::new();
        let mut audited = 0;
        for (section, slice) in slices(&ledger, &document) {
            for evidence in audit::run_section(&ledger, &slice, &section).evidence {
                audited += 1;
                let mutants = mutants(&slice, &evidence);
                assert!(!mutants.is_empty(), "{service} {evidence:?}: nothing to change");
                for (what, mutant) in mutants {
                    if !notices(&audit::run_section(&ledger, &mutant, &section), &evidence) {
                        unnoticed.push(format!(
                            "{service} {:?} {}: {what}",
                            evidence.place,
                            evidence.fact.name()
                        ));
                    }
                }
            }
        }
        assert!(unnoticed.is_empty(), "{}", unnoticed.join("\n"));
        assert_eq!(audited, whole, "{service}");
    }
}

/// The report has a finding at the place of the fact that was changed.
fn notices(report: &Report, evidence: &Evidence) -> bool {
    report.findings.iter().any(|finding| {
        let lost = finding.fact == Fact::Operation && finding.place.section == evidence.place.section;
        lost || finding.place == evidence.place
            && (finding.fact == evidence.fact || finding.fact == Fact::Row)
    })
}

/// Documents in which what makes a fact hold is gone or different.
fn mutants(document: &Value, evidence: &Evidence) -> Vec<(String, Value)> {
    match &evidence.proof {
        Proof::Deviation(holder) => {
            let without = changed(document, holder, |value| drop(object(value).remove("x-source-deviation")));
            vec![(format!("no deviation at {holder}"), without)]
        }
        Proof::Values(pointers) => {
            let mut mutants = Vec::new();
            let taken =
                pointers.iter().fold(document.clone(), |document, pointer| without(&document, pointer));
            match evidence.fact {
                Fact::Row | Fact::Operation | Fact::Status => {
                    mutants.push((format!("without {pointers:?}"), taken));
                }
                Fact::Table => {
                    let number = json!(evidence.place.table);
                    for (what, replacement) in [("renamed", Some(json!("renamed"))), ("left out", None)] {
                        let mutant = changed(document, &pointers[0], |holder| {
                            let tables = holder["x-source"]["tables"].as_array_mut().unwrap();
                            let position = tables.iter().position(|table| *table == number).unwrap();
                            match replacement {
                                Some(replacement) => tables[position] = replacement,
                                None => drop(tables.remove(position)),
                            }
                        });
                        mutants.push((format!("{what} at {pointers:?}"), mutant));
                    }
                }
                Fact::Deprecated => {
                    mutants.push((
                        "turned".to_owned(),
                        changed(document, &pointers[0], |operation| {
                            let deprecated = operation["deprecated"].as_bool().unwrap_or_default();
                            operation["deprecated"] = json!(!deprecated);
                        }),
                    ));
                }
                Fact::Mandatory => {
                    for pointer in pointers {
                        let turned =
                            changed(document, pointer, |value| turn_required(value, &evidence.place.row));
                        mutants.push((format!("turned at {pointer}"), turned));
                    }
                }
                Fact::Type => {
                    for pointer in pointers {
                        let other = changed(document, pointer, |kind| {
                            let is_boolean = kind.to_string().contains("boolean");
                            *kind = json!(if is_boolean { "string" } else { "boolean" });
                        });
                        mutants.push((format!("another type at {pointer}"), other));
                        mutants.push((format!("no type at {pointer}"), without(document, pointer)));
                        let schema = pointer.rsplit_once('/').unwrap().0;
                        if let Some(format @ ("int32" | "int64")) =
                            document.pointer(schema).and_then(|schema| schema["format"].as_str())
                        {
                            let other = if format == "int32" { "int64" } else { "int32" };
                            let mutant = changed(document, schema, |schema| schema["format"] = json!(other));
                            mutants.push((format!("{other} at {schema}"), mutant));
                        }
                    }
                }
                Fact::Enum => {
                    for pointer in pointers {
                        let values = document.pointer(pointer).unwrap().as_array().unwrap().len();
                        for index in 0..values {
                            let fewer = changed(document, pointer, |list| {
                                drop(list.as_array_mut().unwrap().remove(index));
                            });
                            mutants.push((format!("value {index} left out"), fewer));
                        }
                        let more = changed(document, pointer, |list| {
                            list.as_array_mut().unwrap().push(json!("other"));
                        });
                        mutants.push(("one more value".to_owned(), more));
                    }
                    mutants.push(("no values".to_owned(), taken));
                }
                _ => {
                    for pointer in pointers {
                        let other = changed(document, pointer, |value| {
                            *value = value.as_f64().map_or(json!("other"), |number| json!(number + 1.0));
                        });
                        mutants.push((format!("another value at {pointer}"), other));
                    }
                    mutants.push(("no value".to_owned(), taken));
                }
            }
            mutants
        }
    }
}

fn object(value: &mut Value) -> &mut Map<String, Value> {
    value.as_object_mut().unwrap()
}

fn changed(document: &Value, pointer: &str, change: impl FnOnce(&mut Value)) -> Value {
    let mut document = document.clone();
    change(document.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer} is not in the document")));
    document
}

/// The document without the value at a pointer.
fn without(document: &Value, pointer: &str) -> Value {
    let (holder, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    changed(document, holder, |holder| match holder {
        Value::Array(items) => drop(items.remove(key.parse().unwrap())),
        other => drop(object(other).remove(&key)),
    })
}

/// Makes required what is optional and the other way round: a parameter, a field of an
/// object, or authentication.
fn turn_required(value: &mut Value, name: &str) {
    if let Value::Array(security) = value {
        security.push(json!({}));
    } else if value.get("in").is_some() {
        let required = value["required"].as_bool().unwrap_or_default();
        value["required"] = json!(!required);
    } else {
        let list = object(value).entry("required").or_insert_with(|| json!([])).as_array_mut().unwrap();
        match list.iter().position(|required| required == name) {
            Some(position) => drop(list.remove(position)),
            None => list.push(json!(name)),
        }
    }
}

/// Places whose rows have no type in the source, so that ours has nothing to be held against.
const UNTYPED: [&str; 7] = [
    "/components/schemas/LegacyQuotaSettings/properties/quota_list",
    "/components/schemas/LegacyQuotaSettings",
    "/paths/~1mysql~1v3~1{project_id}~1instances~1{instance_id}~1nodes~1{node_id}/delete/parameters/2/schema",
    "/paths/~1mysql~1v3~1{project_id}~1jobs/get/parameters/1/schema",
    "/paths/~1mysql~1v3~1{project_id}~1quotas/get/parameters/1/schema",
    "/paths/~1mysql~1v3~1{project_id}~1quotas/get/parameters/2/schema",
    "/paths/~1mysql~1v3~1{project_id}~1quotas/get/parameters/3/schema",
];

/// The other way round: whatever the document says of types, limits, values, fields and
/// tables is backed by the ledger, so that no change to it goes unnoticed. What is declared
/// to differ is looked at as well: without the declaration the change would be told.
#[test]
fn every_change_of_the_document_is_noticed() {
    for (service, ..) in LEDGERS {
        let (ledger, document) = load(service);
        // What several operations share may differ from the source, as declared, in some of them.
        let mut noticed: BTreeMap<String, bool> = BTreeMap::new();
        for (section, slice) in slices(&ledger, &document) {
            let mut changes = Vec::new();
            for part in ["/paths", "/components/schemas", "/components/parameters"] {
                if let Some(value) = slice.pointer(part) {
                    collect_changes(value, part, &mut changes);
                }
            }
            assert!(changes.len() > 10, "{service} {section}: {} changes", changes.len());
            let text = |document: &Value| audit::run_section(&ledger, document, &section).text();
            let before = text(&slice);
            let undeclared_before = text(&undeclared(&slice));
            for (pointer, replacement) in changes {
                let mutant = changed(&slice, &pointer, |value| *value = replacement.clone());
                let here = text(&mutant) != before || text(&undeclared(&mutant)) != undeclared_before;
                *noticed.entry(format!("{service} {pointer} = {replacement}")).or_default() |= here;
            }
        }
        noticed.retain(|_, noticed| !*noticed);
        let mut untyped: BTreeSet<&str> = BTreeSet::new();
        noticed.retain(|change, _| {
            let place = UNTYPED.iter().find(|place| {
                let rest = change.strip_prefix(&format!("{service} {place}/"));
                rest.is_some_and(|rest| rest.starts_with("type = ") || rest.starts_with("format = "))
            });
            untyped.extend(place);
            place.is_none()
        });
        assert!(noticed.is_empty(), "{:#?}", noticed.keys());
        let expected = if service == "taurusdb" { UNTYPED.len() } else { 0 };
        assert_eq!(untyped.len(), expected, "some of UNTYPED has a type: {untyped:?}");
    }
}

/// The document without its declarations of what differs from the source.
fn undeclared(document: &Value) -> Value {
    match document {
        Value::Object(members) => {
            let kept = members.iter().filter(|(key, _)| *key != "x-source-deviation");
            Value::Object(kept.map(|(key, member)| (key.clone(), undeclared(member))).collect())
        }
        Value::Array(items) => items.iter().map(undeclared).collect(),
        other => other.clone(),
    }
}

fn collect_changes(value: &Value, pointer: &str, changes: &mut Vec<(String, Value)>) {
    let Value::Object(members) = value else {
        for (index, item) in value.as_array().into_iter().flatten().enumerate() {
            collect_changes(item, &format!("{pointer}/{index}"), changes);
        }
        return;
    };
    for (key, member) in members {
        let here = format!("{pointer}/{}", escape(key));
        match (key.as_str(), member) {
            // Headers of answers and examples stand in no table.
            ("headers" | "example" | "examples", _) => continue,
            // What holds between fields stands in the words of rows, not in what the ledger
            // counts. Fields and values that it names are held against those of the object.
            ("if" | "then" | "else", _) => continue,
            ("properties", Value::Object(properties)) => {
                let mut more = properties.clone();
                more.insert("surplus".to_owned(), json!({ "type": "string" }));
                changes.push((here.clone(), Value::Object(more)));
                for name in properties.keys() {
                    let mut fewer = properties.clone();
                    fewer.remove(name);
                    changes.push((here.clone(), Value::Object(fewer)));
                }
            }
            ("parameters", Value::Array(list)) => {
                let mut more = list.clone();
                more.push(json!({ "name": "surplus", "in": "query", "schema": { "type": "string" } }));
                changes.push((here.clone(), Value::Array(more)));
            }
            ("type", Value::String(kind)) => {
                changes
                    .push((here.clone(), if kind == "boolean" { json!("string") } else { json!("boolean") }));
            }
            ("format", Value::String(format)) if format.starts_with("int") => {
                changes.push((here.clone(), json!("uint8")));
            }
            ("minimum" | "maximum" | "minLength" | "maxLength" | "default", Value::Number(number)) => {
                changes.push((here.clone(), json!(number.as_f64().unwrap() + 1.0)));
            }
            ("tables", Value::Array(tables)) => {
                let more: Vec<_> = tables.iter().cloned().chain([json!("surplus")]).collect();
                changes.push((here.clone(), Value::Array(more)));
            }
            ("section", Value::String(_)) => changes.push((here.clone(), json!("other"))),
            ("x-source-deviation", Value::String(text)) => {
                changes.push((here.clone(), json!(format!("deprecated, {text}"))));
                changes.push((here.clone(), json!("differs for a reason")));
            }
            _ => {}
        }
        if key == "properties" {
            for (name, property) in member.as_object().into_iter().flatten() {
                collect_changes(property, &format!("{here}/{}", escape(name)), changes);
            }
        } else {
            collect_changes(member, &here, changes);
        }
    }
}

#[test]
fn messages_tell_where_and_what() {
    let (ledger, document) = load("dcs");
    let pointer = "/components/schemas/KeyType/enum";
    let mutant = changed(&document, pointer, |list| drop(list.as_array_mut().unwrap().pop()));
    let text = audit::run(&ledger, &mutant).text();
    assert_eq!(
        text,
        "dcs, section dcs-bigkey-create, table 3, row type, enum: [string, list, set, zset, hash] in the table, \
         [string, list, set, zset] at /components/schemas/KeyType/enum\n"
    );
}

#[test]
fn all_differences_are_in_one_report() {
    let (ledger, document) = load("das");
    let mutant = without(&document, "/components/schemas/Fault/properties/error_code");
    let mutant = changed(&mutant, "/components/schemas/Fault/properties/error_msg/maxLength", |value| {
        *value = json!(7);
    });
    let mutant = without(&mutant, "/components/schemas/SpaceAnalysisTask/properties/execution_time");
    let places: Vec<_> = audit::run(&ledger, &mutant)
        .findings
        .iter()
        .map(|finding| format!("{}/{}.{}", finding.place.table, finding.place.row, finding.fact.name()))
        .collect();
    assert_eq!(
        places,
        [
            "4/execution_time.row",
            "5/error_code.row",
            "5/error_msg.maxLength",
            "6/error_code.row",
            "6/error_msg.maxLength"
        ]
    );
}

/// Headers that any request may carry stand in no operation: `x-request-headers` says
/// of each what sends it, and what it names must be there.
#[test]
fn common_headers_are_all_there() {
    let ledger = repository::json("tests/ledger/common-headers.json").unwrap();
    let facts = ledger["headers"].as_array().unwrap();
    assert_eq!(facts.len(), 6);
    for service in repository::SERVICES {
        let document = repository::bundle(service).unwrap();
        let declared = &document["x-request-headers"];
        assert_eq!(declared["source"]["tables"], json!([ledger["table"]]), "{service}");
        let headers = declared["headers"].as_array().unwrap();
        assert_eq!(headers.len(), facts.len(), "{service}");
        for (header, fact) in headers.iter().zip(facts) {
            let name = fact["name"].as_str().unwrap();
            assert_eq!(header["name"], fact["name"], "{service}");
            assert_eq!(header["mandatory"], fact["mandatory"], "{service} {name}");
            assert_eq!(header["values"], fact["enum"], "{service} {name}");
            assert_eq!(header["default"], fact["default"], "{service} {name}");
            assert_eq!(
                header.get("mandatory-with").is_some(),
                fact["conditional"] == true,
                "{service} {name}"
            );
            for scheme in [header.get("scheme"), header.get("mandatory-with")].into_iter().flatten() {
                let scheme = &document["components"]["securitySchemes"][scheme.as_str().unwrap()];
                assert!(scheme.is_object(), "{service} {name}: no such scheme");
                let told = scheme["name"] == *name || scheme["description"].as_str().unwrap().contains(name);
                assert!(told, "{service} {name}: the scheme does not speak of it");
            }
        }
    }
}

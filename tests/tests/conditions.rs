//! Conditions between fields: what the documents say of them, what a client says of
//! requests that break them, and that the two are at one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use huaweicloud_taurusdb::models;
use jsonschema::{Draft, Validator};
use serde_json::{Value, json};
use specmill_tests::bundle::{Bundle, Node};
use specmill_tests::repository;

/// The objects with conditions, and how many fields each has that are required, ruled
/// out or limited by a condition, counted for every condition.
const CONDITIONS: [(&str, usize); 12] = [
    ("CheckResources", 11),
    ("CreateProxy", 3),
    ("CrossRegionBackupPolicy", 1),
    ("InstanceBillingChoice", 4),
    ("InstanceRestorePoint", 2),
    ("LegacyCreateInstance", 2),
    ("LegacyNewBilling", 4),
    ("RestoreBackup", 2),
    ("SwitchProxyNodeAutoAdd", 1),
    ("TagUpdate", 1),
    ("UpdateAutoScalingPolicy", 7),
    ("UpdateBackupEncryption", 2),
];
/// The same of an object whose conditions are many.
const ROUTING: (&str, usize) = ("UpdateProxyRouteMode", 7);

/// The fields that a branch demands something of, with the objects that they are in.
fn demanded(branch: &Value) -> usize {
    let required = branch["required"].as_array().map_or(0, Vec::len);
    let properties = branch["properties"].as_object().into_iter().flatten();
    let inner = properties.map(|(_, property)| match property {
        Value::Object(members) if members.is_empty() => 0,
        property if property["items"].is_object() => demanded(&property["items"]),
        property if property["properties"].is_object() => demanded(property),
        _ => 1,
    });
    required + inner.sum::<usize>()
}

/// The conditions of an object.
fn conditions(schema: &Value) -> Vec<&Value> {
    let parts = schema["allOf"].as_array().into_iter().flatten();
    parts.chain([schema]).filter(|holder| holder["if"].is_object()).collect()
}

#[test]
fn the_conditions_are_there() {
    let document = repository::bundle("taurusdb").unwrap();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let found: BTreeMap<&str, usize> = schemas
        .iter()
        .map(|(name, schema)| (name.as_str(), conditions(schema)))
        .filter(|(_, conditions)| !conditions.is_empty())
        .map(|(name, conditions)| {
            let demands = conditions.iter().flat_map(|condition| [&condition["then"], &condition["else"]]);
            (name, demands.map(demanded).sum())
        })
        .collect();
    assert_eq!(found, CONDITIONS.into_iter().chain([ROUTING]).collect());
}

/// What a condition names is there: fields with such values. Nothing else holds the
/// insides of conditions against the fields.
#[test]
fn conditions_speak_of_fields_and_values_that_there_are() {
    let mut wrong = Vec::new();
    let mut values = 0;
    for service in repository::SERVICES {
        let document = repository::bundle(service).unwrap();
        let bundle = Bundle::new(&document);
        let schemas = bundle.at("/components/schemas").unwrap();
        for (name, schema) in schemas.entries() {
            for condition in conditions(schema.value) {
                for part in ["if", "then", "else"] {
                    if condition[part].is_object() {
                        values += compare(&bundle, &schema, &condition[part], name, &mut wrong);
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(values > 20, "only {values} values");
}

/// Compares part of a condition with the object that it is about; the count of values.
fn compare(
    bundle: &Bundle<'_>,
    object: &Node<'_>,
    part: &Value,
    place: &str,
    wrong: &mut Vec<String>,
) -> usize {
    let mut values = 0;
    for name in part["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if bundle.property(object, name).is_empty() {
            wrong.push(format!("{place}: no field {name}"));
        }
    }
    for (name, asked) in part["properties"].as_object().into_iter().flatten() {
        let fields = bundle.property(object, name);
        let Some(field) = fields.first().map(|property| &property.schema) else {
            wrong.push(format!("{place}: no field {name}"));
            continue;
        };
        let place = format!("{place}.{name}");
        let listed = asked["enum"].as_array().into_iter().flatten();
        for value in listed.chain(asked.get("const")) {
            values += 1;
            let layers = bundle.layers(field);
            let known = layers.keyword("enum");
            let known = match &known {
                Some(list) => list.items().any(|known| known.value == value),
                // Numbers and flags have no lists.
                None => !value.is_string(),
            };
            if !known {
                wrong.push(format!("{place}: no value {value}"));
            }
        }
        if asked["items"].is_object() {
            let items = bundle.layers(field).keyword("items").unwrap();
            values += compare(bundle, &items, &asked["items"], &place, wrong);
        } else {
            values += compare(bundle, field, asked, &place, wrong);
        }
    }
    values
}

/// A validator for a component.
fn validator(document: &Value, name: &str) -> Validator {
    let whole =
        json!({ "$ref": format!("#/components/schemas/{name}"), "components": document["components"] });
    jsonschema::options().with_draft(Draft::Draft202012).build(&whole).unwrap()
}

/// Requests, each with what the client says before it is sent: nothing, where it is
/// sent. The schema has to be of one mind with it.
macro_rules! told {
    ($($name:ident: $value:tt => $message:expr;)*) => {{
        let document = repository::bundle("taurusdb").unwrap();
        let mut objects = std::collections::BTreeSet::new();
        $({
            let value = json!($value);
            let request: models::$name = serde_json::from_value(value.clone()).unwrap();
            let found = request.validate().err().map(|error| error.to_string()).unwrap_or_default();
            assert_eq!(found, $message, "{value}");
            let schema = validator(&document, stringify!($name));
            assert_eq!(schema.is_valid(&value), found.is_empty(), "{value}");
            if !found.is_empty() {
                objects.insert(stringify!($name));
            }
        })*
        objects
    }};
}

#[test]
fn requests_that_break_conditions_are_told_where_and_why() {
    let broken = told! {
        InstanceBillingChoice: { "charge_mode": "prePaid", "period_num": 3 }
            => "/period_type: is required if `charge_mode` is `prePaid`";
        InstanceBillingChoice: { "charge_mode": "prePaid", "period_type": "year", "period_num": 4 }
            => "/period_num: must be at most 3 if `charge_mode` is `prePaid` and `period_type` is `year`";
        InstanceBillingChoice: { "charge_mode": "prePaid", "period_type": "month", "period_num": 4 } => "";
        InstanceBillingChoice: { "charge_mode": "prePaid", "period_type": "month", "period_num": 10 }
            => "/period_num: must be at most 9 if `charge_mode` is `prePaid` and `period_type` is `month`";
        InstanceBillingChoice: { "charge_mode": "postPaid", "period_type": "year", "period_num": 9 } => "";
        LegacyNewBilling: { "charge_mode": "prePaid", "period_type": "month" }
            => "/period_num: is required if `charge_mode` is `prePaid`";
        InstanceRestorePoint: { "source_instance_id": "i" }
            => "/backup_id: is required if `type` is `backup` or left out";
        InstanceRestorePoint: { "source_instance_id": "i", "type": "timestamp" }
            => "/restore_time: is required if `type` is `timestamp`";
        InstanceRestorePoint: { "source_instance_id": "i", "type": "timestamp", "restore_time": 1 } => "";
        RestoreBackup: { "target_instance_id": "a", "source_instance_id": "b", "type": "backup" }
            => "/backup_id: is required if `type` is `backup`";
        UpdateBackupEncryption: { "encryption_status": "on", "type": "kms" }
            => "/kms_key_id: is required if `encryption_status` is `on`";
        UpdateBackupEncryption: { "encryption_status": "off" } => "";
        CrossRegionBackupPolicy: {
            "open_auto_backup": false, "open_incremental_backup": true, "destination_project_id": "p",
            "destination_region": "r", "keep_days": 1
        } => "/open_auto_backup: must be true if `open_incremental_backup` is `true`";
        UpdateAutoScalingPolicy: {
            "status": "ON", "monitor_cycle": 300, "silence_cycle": 300, "enlarge_threshold": 50,
            "reduce_enabled": true, "scaling_strategy": { "flavor_switch": "ON", "read_only_switch": "OFF" }
        } => "/max_flavor: is required if `status` is `ON` and `scaling_strategy.flavor_switch` is `ON`";
        UpdateAutoScalingPolicy: {
            "status": "OFF", "scaling_strategy": { "flavor_switch": "ON", "read_only_switch": "ON" }
        } => "";
        CheckResources: { "action": "createReadOnlyNode", "resource": { "node_num": 1 } }
            => "/resource/instance_id: is required if `action` is `createReadOnlyNode`";
        CheckResources: { "action": "resizeFlavor", "resource": { "instance_id": "i", "flavor_ref": "f" } } => "";
        UpdateProxyRouteMode: {
            "route_mode": 1, "master_weight": 1, "readonly_nodes": [
                { "id": "a", "weight": 1 }, { "id": "b", "weight": 200 }]
        } => "/master_weight: must be 0 if `route_mode` is `1`; \
              /readonly_nodes/1/weight: must be at most 1 if `route_mode` is `1`";
        UpdateProxyRouteMode: { "route_mode": 2, "master_weight": 1 } => "";
        CreateProxy: { "flavor_ref": "f", "node_num": 2, "nodes_read_weight": [{ "id": "a", "weight": 1001 }] }
            => "/nodes_read_weight/0/weight: must be at most 1000 if `route_mode` is `0` or left out";
        CreateProxy: {
            "flavor_ref": "f", "node_num": 2, "route_mode": 2, "nodes_read_weight": [{ "id": "a", "weight": 2 }]
        } => "/nodes_read_weight/0/weight: must be at most 1 if `route_mode` is `1` or `2`";
        SwitchProxyNodeAutoAdd: { "switch_status": "ON", "weight": 1001 }
            => "/weight: must be at most 1000 if `switch_status` is `ON`";
        TagUpdate: { "action": "create", "tags": [{ "key": "a", "value": "" }, { "key": "b" }] }
            => "/tags/1/value: is required if `action` is `create`";
        TagUpdate: { "action": "delete", "tags": [{ "key": "b" }] } => "";
    };
    // The one that is missing needs a whole instance around it.
    let all = CONDITIONS.iter().chain([&ROUTING]).map(|(name, _)| *name);
    assert_eq!(all.filter(|name| !broken.contains(name)).collect::<Vec<_>>(), ["LegacyCreateInstance"]);
}

#[test]
fn the_zone_of_a_primary_node_goes_with_several_zones() {
    let document = repository::bundle("taurusdb").unwrap();
    let schema = validator(&document, "LegacyCreateInstance");
    for (mode, zone, expected) in [
        ("multi", Some("az1"), ""),
        ("multi", None, "/master_availability_zone: is required if `availability_zone_mode` is `multi`"),
        ("single", None, ""),
        (
            "single",
            Some("az1"),
            "/master_availability_zone: must be left out if `availability_zone_mode` is `single`",
        ),
    ] {
        let mut value = json!({
            "name": "orders", "datastore": { "type": "gaussdb-mysql", "version": "8.0" }, "mode": "Cluster",
            "flavor_ref": "f", "vpc_id": "v", "subnet_id": "s", "password": "planted-Pass-1",
            "availability_zone_mode": mode, "slave_count": 1, "region": "r",
        });
        if let Some(zone) = zone {
            value["master_availability_zone"] = json!(zone);
        }
        let request: models::LegacyCreateInstance = serde_json::from_value(value.clone()).unwrap();
        let found = request.validate().err().map(|error| error.to_string()).unwrap_or_default();
        assert_eq!(found, expected);
        assert_eq!(schema.is_valid(&value), expected.is_empty(), "{value}");
    }
}

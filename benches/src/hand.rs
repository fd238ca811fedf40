//! The list of instances as one would write it by hand, strictly.

use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[allow(dead_code, reason = "reading them is what counts")]
pub(crate) struct InstanceList {
    pub(crate) instances: Vec<Instance>,
    total_count: i32,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "reading them is what counts")]
pub(crate) struct Instance {
    id: String,
    name: String,
    status: String,
    private_ips: Vec<String>,
    port: String,
    r#type: String,
    region: String,
    datastore: Engine,
    created: String,
    updated: String,
    volume: Volume,
    vpc_id: String,
    flavor_ref: String,
    enterprise_project_id: String,
    time_zone: String,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "reading them is what counts")]
struct Engine {
    r#type: String,
    version: String,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "reading them is what counts")]
struct Volume {
    r#type: String,
    size: String,
}

/// A list of so many instances, 430 bytes each.
pub(crate) fn list(count: usize) -> Vec<u8> {
    let instances: Vec<Value> = (0..count)
        .map(|number| {
            json!({
                "id": format!("8a2c0f3f5e1b4c6d9b7e2f1a0c3d{number:04}in07"),
                "name": format!("shop-db-{number:04}"),
                "status": "normal",
                "private_ips": ["192.168.0.21"],
                "port": "3306",
                "type": "Cluster",
                "region": "cn-north-4",
                "datastore": {"type": "gaussdb-mysql", "version": "8.0"},
                "created": "2024-03-11T08:15:02+0000",
                "updated": "2024-03-12T06:00:41+0000",
                "volume": {"type": "POOL", "size": "100"},
                "vpc_id": "3cedfc54-b105-4652-a4e0-847b11576b58",
                "flavor_ref": "gaussdb.mysql.c3.small.4",
                "enterprise_project_id": "0",
                "time_zone": "UTC",
            })
        })
        .collect();
    json!({"instances": instances, "total_count": count}).to_string().into_bytes()
}

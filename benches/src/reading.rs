//! Reading a list leniently, beside a strict derive of serde.

use std::hint::black_box;

use huaweicloud_taurusdb::models;
use specmill_runtime::codegen::from_json;

use crate::{Line, duel, hand, ratio};

const INSTANCES: usize = 100;
/// Lists in a round.
const LISTS: u32 = 200;

pub(crate) fn measure(rounds: usize) -> anyhow::Result<Line> {
    let json = hand::list(INSTANCES);
    let page: models::InstanceList = from_json(&json)?;
    anyhow::ensure!(page.instances.is_some_and(|instances| instances.len() == INSTANCES));
    let strict: hand::InstanceList = serde_json::from_slice(&json)?;
    anyhow::ensure!(strict.instances.len() == INSTANCES);

    let (ours, other) = duel(
        rounds,
        || {
            for _ in 0..LISTS {
                black_box(from_json::<models::InstanceList>(black_box(&json)).is_ok());
            }
        },
        || {
            for _ in 0..LISTS {
                black_box(serde_json::from_slice::<hand::InstanceList>(black_box(&json)).is_ok());
            }
        },
    );
    let shown = |time: std::time::Duration| format!("{:.0} µs", time.as_secs_f64() * 1e6 / f64::from(LISTS));
    Ok(Line {
        what: format!("reading {INSTANCES} instances, {:.0} kB", json.len() as f64 / 1000.0),
        ours: shown(ours),
        other: shown(other),
        ratio: ratio(ours, other),
        target: "1.2".to_owned(),
    })
}

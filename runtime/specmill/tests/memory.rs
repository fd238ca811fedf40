//! What reading an answer takes in memory: the value, and next to nothing besides.
//! A test alone in its process, for it counts all that is allocated there.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use common::Instance;
use specmill_runtime::codegen::from_json;

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

#[test]
fn reading_takes_no_memory_that_grows_with_the_answer() {
    let _profiler = dhat::Profiler::builder().testing().build();
    let mut besides = Vec::new();
    for count in [10, 10_000] {
        let item = r#"{"id": "i", "name": "an instance", "unknown": [1, {"a": "b"}], "remark": null}"#;
        let json = format!("[{}]", vec![item; count].join(","));
        let before = dhat::HeapStats::get();
        let list: Vec<Instance> = from_json(json.as_bytes()).unwrap();
        let after = dhat::HeapStats::get();
        assert_eq!(list.len(), count);
        // The longer list is the second one, so that the peak is always that of this one.
        let held = after.curr_bytes - before.curr_bytes;
        besides.push(after.max_bytes - before.curr_bytes - held);
        drop(list);
    }
    assert!(besides.iter().all(|bytes| *bytes < 16 * 1024), "{besides:?}");
}

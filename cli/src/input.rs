//! The request that is given.

use std::fs;
use std::io::{self, Read as _};

use serde_json::{Map, Value};

use crate::Misuse;

/// The request out of a file, with single values set in it.
pub(crate) fn request(file: Option<&str>, sets: &[String]) -> Result<Value, Misuse> {
    let mut request = match file {
        Some(file) => read(file)?,
        None => Value::Object(Map::new()),
    };
    for one in sets {
        set(&mut request, one)?;
    }
    Ok(request)
}

fn read(file: &str) -> Result<Value, Misuse> {
    let (text, name) = match file {
        "-" => {
            let mut text = Vec::new();
            (io::stdin().lock().read_to_end(&mut text).map(|_| text), "the standard input")
        }
        file => (fs::read(file), file),
    };
    let text = text.map_err(|error| Misuse(format!("can't read {name}: {error}")))?;
    // Some editors put the mark of UTF-8 before the text.
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&text);
    serde_json::from_slice(text).map_err(|error| Misuse(format!("{name} is no JSON: {error}")))
}

/// Sets `query.limit=10`.
fn set(request: &mut Value, one: &str) -> Result<(), Misuse> {
    let wrong = |why: &str| Misuse(format!("--set {}: {why}", one.split('=').next().unwrap_or_default()));
    let (place, text) =
        one.split_once('=').ok_or_else(|| wrong("there is no `=` between the place and the value"))?;
    let value = serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned()));
    let mut at = request;
    for name in place.split('.') {
        if name.is_empty() {
            return Err(wrong("a place is names with dots between them, such as body.name"));
        }
        if at.is_null() {
            *at = Value::Object(Map::new());
        }
        at = match at {
            Value::Object(members) => members.entry(name).or_insert(Value::Null),
            Value::Array(items) => name
                .parse::<usize>()
                .ok()
                .and_then(|index| items.get_mut(index))
                .ok_or_else(|| wrong(&format!("there is no item `{name}`")))?,
            _ => return Err(wrong(&format!("what holds `{name}` is no object"))),
        };
    }
    *at = value;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    #[test]
    fn single_values_are_set() {
        let mut request = json!({"body": {"nodes": [{"name": "a"}]}});
        for one in [
            "query.limit=10",
            "path.instance_id=5560",
            "path.name=a=b",
            "body.flag=true",
            "body.nodes.0.name=\"7\"",
            "body.tags=[1]",
        ] {
            set(&mut request, one).unwrap();
        }
        assert_eq!(
            request,
            json!({
                "body": {"nodes": [{"name": "7"}], "flag": true, "tags": [1]},
                "query": {"limit": 10},
                "path": {"instance_id": 5560, "name": "a=b"},
            })
        );
        for (one, message) in [
            ("query", "--set query: there is no `=` between the place and the value"),
            ("a..b=1", "--set a..b: a place is names with dots between them, such as body.name"),
            ("=1", "--set : a place is names with dots between them, such as body.name"),
            ("body.flag.more=SECRET", "--set body.flag.more: what holds `more` is no object"),
            ("body.nodes.1=SECRET", "--set body.nodes.1: there is no item `1`"),
        ] {
            assert_eq!(set(&mut request, one).unwrap_err().to_string(), message);
        }
    }
}

//! Reading, writing, checking and printing of models.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Cat, Dog, Instance, Mode, Node, Pet, Thing, Tree};
use serde_json::json;
use specmill_runtime::codegen::{Slot, from_json, to_json};
use specmill_runtime::{DateTime, Secret, Value};

fn read(json: &str) -> Result<Instance, String> {
    from_json(json.as_bytes()).map_err(|error| error.to_string())
}

/// Reads an instance with one more field and writes it again.
fn again(field: &str) -> Result<Value, String> {
    let value = read(&format!(r#"{{"id": "i", "remark": "r", {field}}}"#))?;
    let mut value: Value = serde_json::from_slice(&to_json(&value).unwrap()).unwrap();
    let object = value.as_object_mut().unwrap();
    object.shift_remove("id");
    object.shift_remove("remark");
    Ok(value)
}

#[test]
fn scalars_are_read_from_whatever_means_the_same() {
    for (field, expected) in [
        (r#""name": "ab""#, json!({"name": "ab"})),
        (r#""name": 8.10"#, json!({"name": "8.10"})),
        (r#""name": -0"#, json!({"name": "-0"})),
        (r#""name": 123456789012345678901234567890"#, json!({"name": "123456789012345678901234567890"})),
        (r#""name": true"#, json!({"name": "true"})),
        (r#""name": "a\u00e9\ud83d\ude00""#, json!({"name": "aé😀"})),
        (r#""name": null"#, json!({})),
        (r#""instance_name": "ab""#, json!({"name": "ab"})),
        (r#""instanceName": "ab", "name": "cd""#, json!({"name": "cd"})),
        (r#""name": "cd", "instanceName": "ab""#, json!({"name": "cd"})),
        (r#""name": "cd", "name": "ab""#, json!({"name": "ab"})),
        (r#""name": "cd", "name": null"#, json!({})),
        (r#""port": 80"#, json!({"port": 80})),
        (r#""port": "80""#, json!({"port": 80})),
        (r#""port": "-080""#, json!({"port": -80})),
        (r#""port": 80.0"#, json!({"port": 80})),
        (r#""port": 8e1"#, json!({"port": 80})),
        (r#""port": null"#, json!({})),
        (r#""size": "9223372036854775807""#, json!({"size": i64::MAX})),
        (r#""size": -9223372036854775808"#, json!({"size": i64::MIN})),
        (r#""bytes": 18446744073709551615"#, json!({"bytes": u64::MAX})),
        (r#""ratio": 1"#, json!({"ratio": 1.0})),
        (r#""ratio": "1.25""#, json!({"ratio": 1.25})),
        (r#""ratio": "1e3""#, json!({"ratio": 1000.0})),
        (r#""public": true"#, json!({"public": true})),
        (r#""public": "false""#, json!({"public": false})),
        (r#""mode": "cluster-2""#, json!({"mode": "cluster-2"})),
        (r#""mode": "new""#, json!({"mode": "new"})),
        (r#""mode": 7"#, json!({"mode": "7"})),
        (r#""created": "yesterday""#, json!({"created": "yesterday"})),
        (r#""created": 1700000000000"#, json!({"created": "1700000000000"})),
        (r#""password": 1234"#, json!({"password": "1234"})),
        (r#""any": {"a": [1, null, 1.5]}"#, json!({"any": {"a": [1, null, 1.5]}})),
        (r#""any": null"#, json!({})),
        (r#""unlisted": {"deep": [1, {"er": null}]}"#, json!({})),
    ] {
        assert_eq!(again(field), Ok(expected), "{field}");
    }
}

#[test]
fn lists_and_maps_are_read_leniently() {
    for (field, expected) in [
        (r#""nodes": [{"name": "a"}, {"name": "b"}]"#, json!({"nodes": [{"name": "a"}, {"name": "b"}]})),
        (r#""nodes": {"name": "a"}"#, json!({"nodes": [{"name": "a"}]})),
        (r#""nodes": []"#, json!({"nodes": []})),
        (r#""nodes": null"#, json!({})),
        (r#""nodes": [{"name": "a", "x": "1", "y": 2}]"#, json!({"nodes": [{"name": "a", "x": 1, "y": 2}]})),
        (r#""nodes": [{"name": "a", "x": null}]"#, json!({"nodes": [{"name": "a"}]})),
        (r#""nodes": [{"name": "a", "x": 1, "x": 2}]"#, json!({"nodes": [{"name": "a", "x": 2}]})),
        (r#""scores": ["1", 2]"#, json!({"scores": [1, 2]})),
        (r#""scores": 3"#, json!({"scores": [3]})),
        (r#""scores": "3""#, json!({"scores": [3]})),
        (r#""tags": {"a": 1.0, "b": null}"#, json!({"tags": {"a": "1.0"}})),
        (
            r#""parent": {"id": 1, "remark": null, "parent": {"id": "2", "remark": "x"}}"#,
            json!({"parent": {"id": "1", "remark": null, "parent": {"id": "2", "remark": "x"}}}),
        ),
    ] {
        assert_eq!(again(field), Ok(expected), "{field}");
    }
}

#[test]
fn null_stays_where_it_is_a_value() {
    let map: std::collections::BTreeMap<String, Option<i64>> =
        from_json(br#"{"a": null, "b": "1"}"#).unwrap();
    assert_eq!(map, [("a".to_owned(), None), ("b".to_owned(), Some(1))].into());
    assert_eq!(from_json::<Vec<Option<String>>>(br#"[null, 1]"#).unwrap(), [None, Some("1".to_owned())]);
    assert_eq!(from_json::<Value>(b"null").unwrap(), Value::Null);
    assert_eq!(from_json::<Option<Instance>>(b"null").unwrap(), None);
}

#[test]
fn what_can_not_be_understood_is_told_with_its_place() {
    for (json, expected) in [
        (r#"{"id": "i", "remark": null, "port": "1.5"}"#, "/port: expected a whole number, found text `1.5`"),
        (
            r#"{"id": "i", "remark": null, "port": 1.5}"#,
            "/port: expected a whole number, found the number `1.5`",
        ),
        (
            r#"{"id": "i", "remark": null, "port": "0x10"}"#,
            "/port: expected a whole number, found text `0x10`",
        ),
        (r#"{"id": "i", "remark": null, "port": ""}"#, "/port: expected a whole number, found text ``"),
        (r#"{"id": "i", "remark": null, "port": true}"#, "/port: expected a whole number, found `true`"),
        (
            r#"{"id": "i", "remark": null, "port": 2147483648}"#,
            "/port: expected a whole number of 32 bits, found the number `2147483648`",
        ),
        (
            r#"{"id": "i", "remark": null, "size": "9223372036854775808"}"#,
            "/size: expected a whole number of 64 bits, found the number `9223372036854775808`",
        ),
        (
            r#"{"id": "i", "remark": null, "size": 1e30}"#,
            "/size: expected a whole number, found the number `1000000000000000000000000000000`",
        ),
        (
            r#"{"id": "i", "remark": null, "bytes": -1}"#,
            "/bytes: expected a whole number of 64 bits, not negative, found the number `-1`",
        ),
        (r#"{"id": "i", "remark": null, "ratio": "NaN"}"#, "/ratio: expected a number, found text `NaN`"),
        (r#"{"id": "i", "remark": null, "ratio": "1,5"}"#, "/ratio: expected a number, found text `1,5`"),
        (r#"{"id": "i", "remark": null, "public": 1}"#, "/public: expected a boolean, found the number `1`"),
        (r#"{"id": "i", "remark": null, "public": "yes"}"#, "/public: expected a boolean, found text `yes`"),
        (r#"{"id": "i", "remark": null, "name": {}}"#, "/name: expected text, found an object"),
        (r#"{"id": "i", "remark": null, "name": ["a"]}"#, "/name: expected text, found a list"),
        (
            r#"{"id": "i", "remark": null, "name": "\ud800"}"#,
            "/name: expected text, found text that is not Unicode",
        ),
        (r#"{"id": "i", "remark": null, "tags": ["a"]}"#, "/tags: expected an object, found a list"),
        (
            r#"{"id": "i", "remark": null, "tags": {"a/b~c": {}}}"#,
            "/tags/a~1b~0c: expected text, found an object",
        ),
        (
            r#"{"id": "i", "remark": null, "nodes": [{"name": "a"}, null]}"#,
            "/nodes/1: expected a value, found null",
        ),
        (
            r#"{"id": "i", "remark": null, "nodes": [{"name": "a"}, {}]}"#,
            "/nodes/1/name: expected a value, which is required, found none",
        ),
        (r#"{"id": "i", "remark": null, "nodes": "x"}"#, "/nodes: expected an object, found text `x`"),
        (r#"{"id": null, "remark": null}"#, "/id: expected a value, which is required, found none"),
        (r#"{"id": "i"}"#, "/remark: expected a value, which is required, found none"),
        (
            r#"{"id": "i", "remark": null, "parent": {"remark": null}}"#,
            "/parent/id: expected a value, which is required, found none",
        ),
        (r#"{"id": "i", "remark": null, "pin": ["1234"]}"#, "/pin: expected text, found a list"),
        (r#"{"id": "i", "remark": nu"#, "/remark: expected JSON, found its end"),
        (
            r#"{"id": "i", "remark": null} x"#,
            "the body: expected JSON, found something else at line 1 column 29 (trailing characters)",
        ),
        ("", "the body: expected JSON, found its end"),
        ("null", "the body: expected a value, found null"),
        ("[]", "the body: expected an object, found a list"),
        ("7", "the body: expected an object, found the number `7`"),
    ] {
        assert_eq!(read(json).map(drop), Err(expected.to_owned()), "{json}");
    }
}

#[test]
fn the_mark_of_utf8_is_no_part_of_the_value() {
    assert_eq!(read("\u{feff} {\"id\": 1, \"remark\": null}").unwrap().id, "1");
}

#[test]
fn nesting_ends() {
    let deep = |levels: usize| {
        format!("{}null{}", r#"{"id":"","remark":"","parent":"#.repeat(levels), "}".repeat(levels))
    };
    assert!(read(&deep(100)).is_ok());
    let error = from_json::<Instance>(deep(200).as_bytes()).unwrap_err();
    assert!(error.pointer().starts_with("/parent/parent/"), "{error}");
    // Values that are skipped or kept are no way around it.
    let list = format!(r#"{{"id":"","remark":"","any":{}1{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    assert!(read(&list).unwrap_err().starts_with("/any: expected JSON, found recursion limit"));
    let skipped = format!(r#"{{"id":"","remark":"","x":{}1{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    assert!(read(&skipped).is_ok());
}

#[test]
fn unions_with_a_tag_follow_it() {
    let read = |json: &str| from_json::<Pet>(json.as_bytes()).map_err(|error| error.to_string());
    let cat = |kind: &str, lives| Pet::Cat(Cat { kind: Some(kind.to_owned()), lives, friend: None });
    assert_eq!(read(r#"{"lives": "9", "kind": "cat"}"#), Ok(cat("cat", Some(9))));
    assert_eq!(read(r#"{"kind": "tiger", "barks": true}"#), Ok(cat("tiger", None)));
    assert_eq!(read(r#"{"kind": 1}"#), Ok(Pet::Dog(Dog { kind: Some("1".to_owned()), ..Dog::default() })));
    assert_eq!(read(r#"{"kind": "cow"}"#), Ok(Pet::Unknown(json!({"kind": "cow"}))));
    assert_eq!(read(r#"{"lives": 9}"#), Ok(Pet::Unknown(json!({"lives": 9}))));
    assert_eq!(
        read(r#"{"kind": "cat", "friend": {"kind": "cat", "lives": "x"}}"#),
        Err("/friend/lives: expected a whole number, found text `x`".to_owned())
    );
}

#[test]
fn unions_without_a_tag_take_what_fits_best() {
    let read = |json: &str| from_json::<Thing>(json.as_bytes()).unwrap();
    let dog = |kind: Option<&str>| Dog { kind: kind.map(str::to_owned), barks: Some(true), collar: None };
    for (json, expected) in [
        ("5", Thing::Number(5)),
        (r#""5""#, Thing::Number(5)),
        (r#""single""#, Thing::Mode(Mode::Single)),
        // Nothing fits exactly; an open enum takes any text.
        (r#""new""#, Thing::Mode(Mode::Unknown("new".to_owned()))),
        ("[1, \"single\"]", Thing::Things(vec![Thing::Number(1), Thing::Mode(Mode::Single)])),
        // A cat may have any fields, but a dog knows these.
        (r#"{"barks": true}"#, Thing::Dog(dog(None))),
        (r#"{"barks": true, "kind": "x", "tail": 1}"#, Thing::Dog(dog(Some("x")))),
        (r#"{"lives": "9"}"#, Thing::Cat(Cat { lives: Some(9), ..Cat::default() })),
    ] {
        assert_eq!(read(json), expected, "{json}");
    }
    assert_eq!(from_json::<Vec<Thing>>(b"5").unwrap(), [Thing::Number(5)]);
}

#[test]
fn types_tried_inside_of_types_tried_have_a_limit() {
    // Unknown fields at the end of a chain are no harm, however long it is.
    let chain = |levels: usize| format!("{}[{{\"x\":1}}]{}", "[".repeat(levels), "]".repeat(levels));
    assert!(matches!(from_json::<Thing>(chain(20).as_bytes()), Ok(Thing::Things(_))));
    assert!(matches!(from_json::<Thing>(chain(200).as_bytes()), Ok(Thing::Unknown(_)) | Err(_)));
    // Nothing fits anywhere in it, so that all is tried everywhere.
    let tree =
        |levels: usize| (0..levels).fold("{\"lives\":[]}".to_owned(), |tree, _| format!("{{\"a\":{tree}}}"));
    let error = from_json::<Tree>(tree(60).as_bytes()).unwrap_err();
    assert_eq!(error.expected(), "values of fewer types inside of each other");
    assert!(from_json::<Tree>(tree(4).as_bytes()).is_ok());
}

#[test]
fn requests_leave_out_what_only_answers_carry() {
    let instance = Instance { id: "i".to_owned(), port: Some(1), ..Instance::default() };
    assert_eq!(to_json(&instance).unwrap(), br#"{"id":"i","port":1,"remark":null}"#);
    assert_eq!(serde_json::to_value(&instance).unwrap(), json!({"id": "i", "port": 1, "remark": null}));
    let error = to_json(&Some(f64::NAN)).unwrap_err().to_string();
    assert_eq!(error, "can't be written as JSON: it holds a number that is not finite");
}

#[test]
fn null_can_be_told_from_nothing() {
    let json = |slot: &dyn Slot| String::from_utf8(to_json(slot).unwrap()).unwrap();
    assert_eq!(json(&vec![Some(Some(1)), Some(None), None]), "[1,null,null]");
    assert_eq!(json(&Some(Value::Null)), "null");
}

#[test]
fn any_serde_format_reads_and_writes() {
    // What only answers carry needn't be there: it may be a request that is read.
    let instance: Instance = serde_json::from_value(json!({"remark": null, "port": "7"})).unwrap();
    assert_eq!(instance.port, Some(7));
    let error = serde_json::from_str::<Instance>(r#"{"remark": null, "nodes": [{"name": []}]}"#)
        .map(drop)
        .unwrap_err();
    assert_eq!(error.to_string(), "/nodes/0/name: expected text, found a list");
    for text in ["\"single\"", "\"new\""] {
        let mode: Mode = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&mode).unwrap(), text);
    }
}

#[test]
fn enums_are_open() {
    assert_eq!(Mode::from("cluster-2"), Mode::Cluster);
    assert_eq!("single".parse(), Ok(Mode::Single));
    assert_eq!(Mode::from(String::from("x")), Mode::Unknown("x".to_owned()));
    assert_eq!(Mode::from("x").as_str(), "x");
    assert_eq!(format!("{:>10}", Mode::Cluster), " cluster-2");
}

fn valid() -> Instance {
    Instance { id: "i".to_owned(), ..Instance::default() }
}

#[test]
fn limits() {
    let violations = |change: &dyn Fn(&mut Instance)| {
        let mut instance = valid();
        change(&mut instance);
        instance.validate().err().map(|error| error.to_string())
    };
    macro_rules! table {
        ($($field:ident = $value:expr => $expected:expr;)*) => {$(
            let expected: Option<&str> = $expected;
            let found = violations(&|instance| instance.$field = Some($value));
            assert_eq!(found.as_deref(), expected, "{} = {}", stringify!($field), stringify!($value));
        )*};
    }
    let node = |name: &str, rest: &[(&str, i64)]| Node {
        name: name.to_owned(),
        rest: rest.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect(),
    };
    let tags =
        |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    assert_eq!(valid().validate(), Ok(()));
    table! {
        name = "abcd".to_owned() => None;
        name = "éééé".to_owned() => None;
        name = "éé".to_owned() => Some("/name: must have at least 4 characters");
        name = "😀".repeat(8) => Some("/name: must match `^[a-zé]`");
        name = "Abcdefghi".to_owned() => Some("/name: must have at most 8 characters; /name: must match `^[a-zé]`");
        size = 10 => None;
        size = 0 => Some("/size: must be more than 0");
        size = 1000 => Some("/size: must be less than 1000");
        size = 15 => Some("/size: must be a multiple of 10");
        bytes = 1 << 63 => Some("/bytes: must be at most 9223372036854775807");
        ratio = 0.7 => None;
        ratio = 0.75 => Some("/ratio: must be a multiple of 0.1");
        ratio = 0.4 => Some("/ratio: must be at least 0.5");
        ratio = 1.6 => Some("/ratio: must be at most 1.5");
        port = 80 => Some("/port: must be at least 1024; /mode: is required beside `port`");
        nodes = vec![] => Some("/nodes: must have at least 1 item");
        nodes = vec![node("a", &[]); 3] => Some("/nodes: must have at most 2 items");
        nodes = vec![node("a", &[]), node("toolong", &[("x", -1)])] =>
            Some("/nodes/1/name: must have at most 5 characters; /nodes/1/x: must be at least 0");
        tags = tags(&[]) => Some("/tags: must have at least 1 field");
        tags = tags(&[("a", "1"), ("b", "2"), ("c", "3")]) => Some("/tags: must have at most 2 fields");
        tags = tags(&[("a/b", "1234")]) => Some("/tags/a~1b: must have at most 3 characters");
        password = Secret::from("short") => Some("/password: must have at least 8 characters");
        pin = "12345".to_owned() => Some("/pin: must have at most 4 characters");
        any = json!(1.0) => None;
        any = json!(null) => None;
        any = json!("x") => None;
        any = json!(2) => Some("/any: must be one of null, 1, `x`");
        scores = vec![1, 2] => None;
        scores = vec![1, 2, 1] => Some("/scores: must have no equal items, as 0 and 2 are");
        scores = vec![11, 12] => Some("/scores/0: must be at most 10; /scores/1: must be at most 10");
        parent = Box::new(Instance { size: Some(5), ..valid() }) => Some("/parent/size: must be a multiple of 10");
        created = DateTime::default() => None;
    }
}

#[test]
fn secrets_are_not_printed() {
    const SECRET: &str = "s3cr3t";
    let dog = Dog { collar: Some(Secret::from(SECRET)), ..Dog::default() };
    let instance = Instance {
        id: "i".to_owned(),
        password: Some(Secret::from(SECRET)),
        pin: Some(SECRET.to_owned()),
        parent: Some(Box::new(Instance { pin: Some(SECRET.to_owned()), ..Instance::default() })),
        ..Instance::default()
    };
    let printed = format!("{instance:?}");
    assert_eq!(
        printed,
        r#"Instance { id: "i", password: ***, parent: Instance { id: "", pin: *** }, pin: *** }"#
    );
    let node = Node { name: "a".to_owned(), rest: [("x".to_owned(), 1)].into() };
    assert_eq!(format!("{node:?}"), r#"Node { name: "a", additional: {"x": 1} }"#);
    for printed in [
        printed,
        format!("{instance:#?}"),
        format!("{:?}", instance.validate()),
        format!("{:?}", Pet::Dog(dog.clone())),
        format!("{:?}", Some(vec![Thing::Dog(dog)])),
    ] {
        assert!(!printed.contains(SECRET), "{printed}");
    }
    for json in [
        format!(r#"{{"id": "i", "remark": null, "pin": ["{SECRET}"]}}"#),
        format!(r#"{{"id": "i", "remark": null, "pin": {{"{SECRET}": "{SECRET}"}}}}"#),
        format!(r#"{{"id": "i", "remark": null, "password": ["{SECRET}"]}}"#),
        format!(r#"{{"id": "i", "remark": null, "password": "{SECRET}", "port": "x"}}"#),
        format!(r#"{{"id": "i", "remark": null, "password": "{SECRET}"#),
    ] {
        let error = from_json::<Instance>(json.as_bytes()).unwrap_err();
        assert!(!format!("{error} {error:?}").contains(SECRET), "{error:?}");
    }
}

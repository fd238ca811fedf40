use crate::model::{IntegerFormat, TypeKind};

use super::{lowered, types};

#[test]
fn enums() {
    for (schemas, expected) in [
        (
            "A: {type: object, properties: {b: {type: string, enum: [x-y, '8.0', '80', '']}}}",
            vec!["A { b: AB }", "AB = XY=\"x-y\" | V8_0=\"8.0\" | V80=\"80\" | Empty=\"\""],
        ),
        (
            "A: {type: object, properties: {b: {type: string, enum: [x, X]}}}",
            vec!["A { b: AB }", "AB = X=\"x\" | X2=\"X\""],
        ),
        ("A: {type: object, properties: {b: {enum: [x, null]}}}", vec!["A { b: AB? }", "AB = X=\"x\""]),
        ("A: {type: object, properties: {b: {type: integer, enum: [1, 2]}}}", vec!["A { b: int64 }"]),
        (
            "A: {type: object, properties: {b: {type: string, enum: [a, b], x-enum-varnames: [First, Second]}}}",
            vec!["A { b: AB }", "AB = First=\"a\" | Second=\"b\""],
        ),
    ] {
        assert_eq!(types(schemas), expected, "{schemas}");
    }
}

#[test]
fn numbers_out_of_a_list() {
    let text = r##"openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    Named: {type: [integer, "null"], format: int32, enum: [0, null, -1], x-enum-varnames: [Dark, null, null], x-enum-descriptions: {0: It is off.}}
    Plain: {type: integer, enum: [1, 2]}
    Wide: {type: integer, format: int32, enum: [1, 3000000000], x-enum-descriptions: [One., Many.]}
    Holder:
      type: object
      properties:
        named: {$ref: "#/components/schemas/Named"}
        plain: {$ref: "#/components/schemas/Plain"}
        inline: {type: integer, enum: [1, 2], x-enum-descriptions: {2: Two.}, x-enum-varnames: [One]}
"##;
    let (api, codes) = lowered(text);
    assert_eq!(codes, ["SM0307 `3000000000` is no whole number that fits", "SM0501 1 texts for 2 values",]);
    let named = api.types.iter().find(|kind| kind.name == "Named").unwrap();
    let TypeKind::Enum(kind) = &named.kind else { panic!("{named:?}") };
    assert_eq!(kind.number, Some(IntegerFormat::Int32));
    let values: Vec<_> = kind
        .values
        .iter()
        .map(|value| (value.value.as_str(), value.name.as_str(), value.description.as_deref()))
        .collect();
    assert_eq!(values, [("0", "Dark", Some("It is off.")), ("-1", "Minus1", None)]);
    assert!(!api.types.iter().any(|kind| kind.name == "Plain" || kind.name == "Wide"));
    let holder = api.types.iter().find(|kind| kind.name == "Holder").unwrap();
    let TypeKind::Object(object) = &holder.kind else { panic!("{holder:?}") };
    assert!(object.fields[0].value.nullable);
    let meanings = |field: usize| {
        let values = object.fields[field].value.constraints.values();
        values.iter().map(|allowed| allowed.meaning.as_deref()).collect::<Vec<_>>()
    };
    assert_eq!(meanings(1), [None, None]);
    assert_eq!(meanings(2), [Some("One"), Some("Two.")]);
}

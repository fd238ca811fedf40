use super::{described, lowered, types, with_schemas};

#[test]
fn objects() {
    for (schemas, expected) in [
        (
            "A: {type: object, properties: {b: {type: integer}, c: {type: integer, format: int32}}}",
            vec!["A { b: int64, c: int32 }"],
        ),
        (
            "A: {type: object, required: [b], properties: {b: {type: [string, 'null']}}}",
            vec!["A { b!: text? }"],
        ),
        ("A: {properties: {b: {items: {type: boolean}}}}", vec!["A { b: [bool] }"]),
        (
            "A: {type: object, properties: {b: {type: object, properties: {c: {}}}}}",
            vec!["A { b: AB }", "AB { c: any }"],
        ),
        // A part that repeats the whole's name is not said twice.
        (
            "A: {type: object, properties: {a_b: {type: object, properties: {c: {}}}}}",
            vec!["A { a_b: AB }", "AB { c: any }"],
        ),
        (
            "A: {type: object, properties: {boxes: {type: array, items: {type: object, properties: {c: {}}}}}}",
            vec!["A { boxes: [ABox] }", "ABox { c: any }"],
        ),
        (
            "A: {type: object, properties: {b: {type: string}}, additionalProperties: {type: number}}",
            vec!["A { b: text, *: number }"],
        ),
        (
            "A: {type: object, properties: {b: {type: string}}, additionalProperties: false}",
            vec!["A { b: text }"],
        ),
        ("A: {type: object, properties: {b: {type: string, x-sensitive: true}}}", vec!["A { b: secret }"]),
        ("A: {type: object, properties: {b: {type: string, format: password}}}", vec!["A { b: secret }"]),
        (
            "A: {type: object, properties: {b: {type: string, format: date-time}, c: {type: string, format: uuid}}}",
            vec!["A { b: datetime, c: text/uuid }"],
        ),
        // Maps, lists and scalars go in where they are used.
        (
            "A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}\nB: {type: object, additionalProperties: {type: string}}",
            vec!["A { b: {text} }"],
        ),
        ("A: {type: array, items: {type: string}}", vec![]),
        // A tuple of one type is a list.
        (
            "A: {type: object, properties: {b: {type: array, prefixItems: [{type: string}, {type: string}]}, c: {type: array, prefixItems: [{type: string}, {type: number}]}}}",
            vec!["A { b: [text], c: [any] }"],
        ),
    ] {
        assert_eq!(types(schemas), expected, "{schemas}");
    }
}

#[test]
fn names_that_fold_to_one_are_told_apart() {
    let (api, _) = lowered(&with_schemas(
        "A: {type: object, properties: {b: {$ref: '#/components/schemas/foo_bar'}, c: {$ref: '#/components/schemas/FooBar'}}}\nfoo_bar: {type: object, properties: {x: {}}}\nFooBar: {type: object, properties: {y: {}}}",
    ));
    assert_eq!(described(&api), ["A { b: FooBar, c: FooBar2 }", "FooBar { x: any }", "FooBar2 { y: any }"]);
}

#[test]
fn long_chains_of_components_are_no_trouble() {
    let mut schemas = String::from("A: {type: object, properties: {n: {$ref: '#/components/schemas/S0'}}}\n");
    for number in 0..3000 {
        let next = number + 1;
        schemas.push_str(&format!(
            "S{number}: {{type: object, properties: {{n: {{$ref: '#/components/schemas/S{next}'}}}}}}\n"
        ));
    }
    schemas.push_str("S3000: {type: string}");
    assert_eq!(types(&schemas).len(), 3001);

    let mut schemas = String::from(
        "A: {type: object, properties: {n: {$ref: '#/components/schemas/S0'}}}\nP: {type: object, properties: {p: {}}}\n",
    );
    for number in 0..300 {
        let next = number + 1;
        schemas.push_str(&format!(
            "S{number}: {{allOf: [{{$ref: '#/components/schemas/P'}}, {{properties: {{n: {{$ref: '#/components/schemas/S{next}'}}}}}}]}}\n"
        ));
    }
    schemas.push_str("S300: {type: string}");
    assert_eq!(types(&schemas).len(), 301);
}

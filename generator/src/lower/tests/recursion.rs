use super::{described, lowered, types, with_schemas};

#[test]
fn recursion() {
    for (schemas, expected) in [
        ("A: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}", vec!["A { a: &A }"]),
        (
            "A: {type: object, properties: {a: {type: array, items: {$ref: '#/components/schemas/A'}}}}",
            vec!["A { a: [A] }"],
        ),
        (
            "A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}\nB: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, c: {$ref: '#/components/schemas/C'}}}\nC: {type: object, properties: {d: {}}}",
            vec!["A { b: &B }", "B { a: &A, c: C }", "C { d: any }"],
        ),
        // A list that leads back to itself through an object keeps its name there.
        (
            "A: {type: array, items: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}}",
            vec!["AItem { a: A }", "A = [AItem]"],
        ),
    ] {
        assert_eq!(types(schemas), expected, "{schemas}");
    }
}

#[test]
fn a_required_circle_is_broken_where_it_closes() {
    let (api, codes) = lowered(&with_schemas(
        "A: {type: object, required: [a, b], properties: {a: {$ref: '#/components/schemas/A'}, b: {type: string}}}",
    ));
    assert_eq!(described(&api), ["A { a: &A, b!: text }"]);
    assert_eq!(codes, ["SM0304 `A` can't exist without another `A`"]);
}

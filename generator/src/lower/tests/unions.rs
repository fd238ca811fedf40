use super::{lowered, types, with_schemas};

#[test]
fn unions() {
    for (schemas, expected) in [
        (
            "A: {type: object, properties: {b: {oneOf: [{type: string}, {type: integer}]}}}",
            vec!["A { b: AB }", "AB = String(text) | Integer(int64)"],
        ),
        (
            "A: {type: object, properties: {b: {type: [string, integer]}}}",
            vec!["A { b: AB }", "AB = String(text) | Integer(int64)"],
        ),
        // Null among the alternatives, one alternative, numbers of two kinds.
        (
            "A: {type: object, properties: {b: {oneOf: [{type: string}, {type: 'null'}]}}}",
            vec!["A { b: text? }"],
        ),
        (
            "A: {type: object, properties: {b: {anyOf: [{type: integer}, {type: number}]}}}",
            vec!["A { b: number }"],
        ),
        (
            "A: {type: object, properties: {b: {anyOf: [{type: string}, {type: string, maxLength: 3}]}}}",
            vec!["A { b: text }"],
        ),
        // Texts out of lists are one enum.
        (
            "A: {type: object, properties: {b: {anyOf: [{type: string}, {enum: [x]}, {const: y}]}}}",
            vec!["A { b: AB }", "AB = X=\"x\" | Y=\"y\""],
        ),
        (
            "A: {discriminator: {propertyName: k, mapping: {bee: '#/components/schemas/B'}}, oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}\nB: {type: object, properties: {k: {type: string}}}\nC: {type: object, properties: {k: {type: string}, a: {$ref: '#/components/schemas/A'}}}",
            vec!["B { k: text }", "C { k: text, a: &A }", "A = [k] bee:B(B) | C:C(&C)"],
        ),
    ] {
        let mut found = types(schemas);
        let mut expected: Vec<String> = expected.into_iter().map(str::to_owned).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{schemas}");
    }
}

#[test]
fn a_head_of_a_family_means_any_member() {
    let member = |name: &str, base: &str| {
        format!(
            "{name}: {{allOf: [{{$ref: '#/components/schemas/{base}'}}, {{properties: {{{}: {{}}}}}}]}}\n",
            name.to_lowercase()
        )
    };
    let family = format!("{}{}", member("C", "B"), member("D", "C"));
    for (head, expected) in [
        // The names of the schemas are the values, be they direct heirs or not.
        (
            "discriminator: {propertyName: k}",
            vec![
                "A { b: B }",
                "B = [k] C:C(C) | D:D(D)",
                "C { k!: text, up: B, c: any }",
                "D { k!: text, up: B, c: any, d: any }",
            ],
        ),
        // A mapping renames them, and says whether the head stands for itself.
        (
            "discriminator: {propertyName: k, mapping: {sea: C, plain: '#/components/schemas/B'}}",
            vec![
                "A { b: B }",
                "B = [k] plain:B(BBase) | sea:C(C) | D:D(D)",
                "BBase { k!: text, up: B }",
                "C { k!: text, up: B, c: any }",
                "D { k!: text, up: B, c: any, d: any }",
            ],
        ),
        // Members that are alternatives of what they build on don't have them again.
        (
            "discriminator: {propertyName: k}, oneOf: [{$ref: '#/components/schemas/C'}, {$ref: '#/components/schemas/D'}]",
            vec![
                "A { b: B }",
                "B = [k] C:C(C) | D:D(D)",
                "C { k!: text, up: B, c: any }",
                "D { k!: text, up: B, c: any, d: any }",
            ],
        ),
    ] {
        let mut found = types(&format!(
            "A: {{type: object, properties: {{b: {{$ref: '#/components/schemas/B'}}}}}}\n{family}\
             B: {{type: object, required: [k], properties: {{k: {{type: string}}, up: {{$ref: '#/components/schemas/B'}}}}, {head}}}"
        ));
        found.sort();
        let found: Vec<String> = found.into_iter().map(|line| line.replace('&', "")).collect();
        assert_eq!(found, expected, "{head}");
    }
}

#[test]
fn an_alternative_of_its_own_part_comes_to_an_end() {
    for schemas in [
        "A: {properties: {a: {}}, oneOf: [{$ref: '#/components/schemas/B'}]}\nB: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {}}}]}",
        "A: {properties: {a: {}}, anyOf: [{allOf: [{$ref: '#/components/schemas/B'}]}, {type: object, properties: {c: {}}}]}\nB: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {}}}]}",
    ] {
        let (api, _) = lowered(&with_schemas(schemas));
        assert!(!api.types.is_empty(), "{schemas}");
    }
}

#[test]
fn alternatives_of_themselves_come_to_an_end() {
    let own = "type: object, properties: {x: {type: string}}";
    let mut schemas = String::new();
    for name in ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"] {
        let others: String = "ABCDEFGHIJKL"
            .chars()
            .filter(|other| !name.starts_with(*other))
            .map(|other| format!("{{$ref: '#/components/schemas/{other}'}}, "))
            .collect();
        schemas.push_str(&format!("{name}: {{{own}, oneOf: [{others}]}}\n"));
    }
    let (_, codes) = lowered(&with_schemas(schemas.trim_end()));
    assert_eq!(codes, ["SM0310 more than 5000 alternatives are put together"]);
}

use serde_json::json;

use crate::model::{Constraint, TypeKind};

use super::{described, lowered, types, with_schemas};

#[test]
fn compositions() {
    let base = "\nB: {type: object, required: [b], properties: {b: {type: string}}}";
    for (schemas, expected) in [
        (
            "A: {allOf: [{$ref: '#/components/schemas/B'}, {type: object, properties: {c: {type: number}}}]}",
            vec!["A { b!: text, c: number }"],
        ),
        ("A: {allOf: [{$ref: '#/components/schemas/B'}], description: Only words.}", vec!["B { b!: text }"]),
        (
            "A: {$ref: '#/components/schemas/B', required: [c], properties: {c: {}}}",
            vec!["A { c!: any, b!: text }"],
        ),
        // Keywords beside alternatives apply to each.
        (
            "A: {type: object, properties: {d: {type: string}}, oneOf: [{$ref: '#/components/schemas/B'}, {type: object, title: other, properties: {c: {}}}]}",
            vec!["AB { b!: text, d: text }", "AOther { c: any, d: text }", "A = B(AB) | Other(AOther)"],
        ),
        // Alternatives that only ask for fields make no other type.
        (
            "A: {type: object, properties: {b: {}, c: {}}, anyOf: [{required: [b]}, {required: [c]}]}",
            vec!["A { b: any, c: any }"],
        ),
    ] {
        assert_eq!(types(&format!("{schemas}{base}")), expected, "{schemas}");
    }
}

#[test]
fn parts_that_are_shared_are_taken_once() {
    let mut schemas =
        String::from("A: {allOf: [{$ref: '#/components/schemas/P0'}, {properties: {a: {}}}]}\n");
    for number in 0..60 {
        let next = format!("{{$ref: '#/components/schemas/P{}'}}", number + 1);
        schemas.push_str(&format!("P{number}: {{allOf: [{next}, {next}]}}\n"));
    }
    schemas.push_str("P60: {type: object, properties: {b: {type: string}}}");
    let (api, _) = lowered(&with_schemas(&schemas));
    assert!(described(&api).iter().any(|line| line.starts_with("A {")), "{:?}", described(&api));
}

#[test]
fn merged_schemas_keep_all_constraints() {
    use crate::model::Constraint as C;
    let (api, codes) = lowered(&with_schemas(
        r##"A:
  type: object
  properties:
    name: {allOf: [{$ref: "#/components/schemas/Name"}, {pattern: "b$", maxLength: 5}]}
    near: {$ref: "#/components/schemas/Name", pattern: "b$", maxLength: 5}
    count: {allOf: [{type: integer, multipleOf: 4, not: {const: 8}}, {multipleOf: 6, not: {enum: [12]}}]}
    level: {$ref: "#/components/schemas/Level", enum: [2, 3]}
    size: {allOf: [{type: array, items: {}, contains: {const: 1}}, {minItems: 2}]}
Name: {type: string, pattern: "^a", maxLength: 9}
Level: {type: integer, enum: [1, 2]}
"##,
    ));
    assert_eq!(codes, Vec::<String>::new());
    let kind = api.types.iter().find(|kind| kind.name == "A").unwrap();
    let TypeKind::Object(object) = &kind.kind else { panic!("{kind:?}") };
    let constraints: Vec<Vec<C>> =
        object.fields.iter().map(|field| field.value.constraints.iter().cloned().collect()).collect();
    let pattern = |text: &str| C::Pattern(text.to_owned());
    let except = C::Except(vec![8.into(), 12.into()]);
    assert_eq!(constraints[0], [C::MaxLength(5), pattern("^a"), pattern("b$")]);
    assert_eq!(constraints[1], [C::MaxLength(5), pattern("^a"), pattern("b$")]);
    assert_eq!(constraints[2], [C::MultipleOf(12.into()), except]);
    let C::Values(values) = &constraints[3][0] else { panic!("{constraints:?}") };
    assert_eq!(values.iter().map(|allowed| allowed.value.clone()).collect::<Vec<_>>(), [2]);
    let one = C::Contains { item: json!({"const": 1}), least: 1, most: None };
    assert_eq!(constraints[4], [C::MinItems(2), one]);
}

#[test]
fn both_schemas_hold_of_a_value() {
    for (a, expected) in [
        // The types that both allow; an integer is a number.
        ("{allOf: [{type: [string, integer]}, {type: integer}]}", "a: int64"),
        ("{allOf: [{type: number}, {type: integer, format: int32}]}", "a: int32"),
        ("{allOf: [{type: [string, 'null']}, {type: string}]}", "a: text?"),
        ("{allOf: [{type: string}, {type: [string, 'null']}]}", "a: text"),
        // The narrower format, and the nearer one where neither is.
        ("{allOf: [{type: integer, format: int64}, {format: int32}]}", "a: int32"),
        ("{allOf: [{type: string, format: uri}, {format: url}]}", "a: text/uri"),
        // Items and other members are values like any other.
        ("{allOf: [{type: array, items: {type: string}}, {items: {format: uuid}}]}", "a: [text/uuid]"),
        ("{allOf: [{type: array, items: {}}, {items: {type: boolean}}]}", "a: [bool]"),
        (
            "{allOf: [{type: object, additionalProperties: true}, {additionalProperties: {type: boolean}}]}",
            "a: {bool}",
        ),
        (
            "{allOf: [{additionalProperties: {type: string}}, {additionalProperties: {format: date}}]}",
            "a: {text/date}",
        ),
        ("{allOf: [{prefixItems: [{type: string}]}, {prefixItems: [{format: date}]}]}", "a: [text/date]"),
    ] {
        let found = types(&format!("A: {{type: object, properties: {{a: {a}}}}}"));
        assert_eq!(found, [format!("A {{ {expected} }}")], "{a}");
    }
}

#[test]
fn what_excludes_each_other_is_reported() {
    for (a, expected) in [
        ("{allOf: [{type: string}, {type: integer}]}", "no value is both string and integer"),
        ("{allOf: [{type: string, format: date}, {format: uuid}]}", "no text is both a `date` and a `uuid`"),
        ("{$ref: '#/components/schemas/E', enum: [z]}", "no value is allowed by both lists of values"),
    ] {
        let schemas =
            format!("A: {{type: object, properties: {{a: {a}}}}}\nE: {{type: string, enum: [x, y]}}");
        let (_, codes) = lowered(&with_schemas(&schemas));
        assert_eq!(codes, [format!("SM0313 {expected}")], "{a}");
    }
}

#[test]
fn what_is_beside_a_reference_is_a_part() {
    let schemas = "A: {type: object, properties: {a: {$ref: '#/components/schemas/E', enum: [x]}, b: {$ref: '#/components/schemas/B', dependentRequired: {c: [d]}}}}
E: {type: string, enum: [x, y]}
B: {type: object, properties: {c: {type: string}, d: {type: string}}}";
    let (api, codes) = lowered(&with_schemas(schemas));
    assert_eq!(codes, Vec::<String>::new());
    assert_eq!(described(&api), ["A { a: AA, b: AB }", "AA = X=\"x\"", "AB { c: text, d: text }"]);
    let TypeKind::Object(object) = &api.types[2].kind else { panic!("{:?}", api.types) };
    assert_eq!(object.dependent["c"], ["d"]);
    // A limit beside a reference to what another part describes holds too.
    let schemas = "A: {allOf: [{type: object, properties: {n: {$ref: '#/components/schemas/N'}}}, {properties: {n: {maxLength: 3}}}]}
N: {type: string, maxLength: 9}";
    let (api, codes) = lowered(&with_schemas(schemas));
    assert_eq!(codes, Vec::<String>::new());
    let TypeKind::Object(object) = &api.types[0].kind else { panic!("{:?}", api.types) };
    assert_eq!(object.fields[0].value.constraints, [Constraint::MaxLength(3)].into());
}

#[test]
fn a_property_of_two_parts_has_the_words_of_both() {
    let schemas = "A: {allOf: [{type: object, properties: {n: {type: string, readOnly: true, x-sensitive: true}}}, {properties: {n: {description: It., x-aliases: [m]}}}]}";
    let (api, codes) = lowered(&with_schemas(schemas));
    assert_eq!(codes, Vec::<String>::new());
    let TypeKind::Object(object) = &api.types[0].kind else { panic!("{:?}", api.types) };
    let field = &object.fields[0];
    assert!(field.read_only && field.sensitive);
    assert_eq!((field.description.as_deref(), &*field.aliases), (Some("It."), &["m".to_owned()][..]));
}

#[test]
fn schemas_of_parts_of_a_value_are_kept() {
    let item = |least, most, value| Constraint::Contains { item: json!({"const": value}), least, most };
    for (a, expected) in [
        ("{type: array, minContains: 2, contains: {const: 1}}", vec![item(2, None, 1)]),
        // Any number of items, or none.
        ("{type: array, minContains: 0, contains: {const: 1}}", vec![]),
        // Each has its own counts.
        (
            "{type: array, allOf: [{contains: {const: 1}, maxContains: 3}, {minContains: 0}, {maxContains: 4, contains: {const: 2}}]}",
            vec![item(1, Some(3), 1), item(1, Some(4), 2)],
        ),
        ("{$ref: '#/components/schemas/L', contains: {const: 1}}", vec![item(1, None, 1)]),
        (
            "{type: array, prefixItems: [{type: string}, {}], unevaluatedItems: false}",
            vec![
                Constraint::PrefixItems(vec![json!({"type": "string"}), json!({})]),
                Constraint::UnevaluatedItems(json!(false)),
            ],
        ),
        (
            "{type: array, prefixItems: [{}], items: false}",
            vec![Constraint::PrefixItems(vec![json!({})]), Constraint::MaxItems(1)],
        ),
        (
            "{type: object, propertyNames: {maxLength: 2}, unevaluatedProperties: true}",
            vec![Constraint::PropertyNames(json!({"maxLength": 2}))],
        ),
        (
            "{$ref: '#/components/schemas/O', unevaluatedProperties: false}",
            vec![Constraint::UnevaluatedProperties(json!(false))],
        ),
    ] {
        let schemas = format!(
            "A: {{type: object, properties: {{a: {a}}}}}
L: {{type: array, items: {{}}}}
O: {{type: object, properties: {{o: {{type: string}}}}}}"
        );
        let (api, codes) = lowered(&with_schemas(&schemas));
        assert_eq!(codes, Vec::<String>::new(), "{a}");
        let TypeKind::Object(object) = &api.types[0].kind else { panic!("{:?}", api.types) };
        assert_eq!(object.fields[0].value.constraints, expected.into_iter().collect(), "{a}");
    }
    let schemas = "A: {type: object, properties: {a: {}}, patternProperties: {^x-: {type: string}}}";
    let (api, _) = lowered(&with_schemas(schemas));
    let body = api.operations[0].responses[0].message.contents[0].payload.schema().unwrap();
    let patterns = json!({"^x-": {"type": "string"}}).as_object().unwrap().clone();
    assert_eq!(body.constraints, [Constraint::PatternProperties(patterns)].into());
}

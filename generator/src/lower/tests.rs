mod events;
mod messages;

use crate::diagnostic::Diagnostics;
use crate::model::{
    Api, FlowKind, Id, IntegerFormat, Location, Operation, PageStyle, Requirement, Rule, Schema, SchemeKind,
    SchemeUse, Security, Shape, StringFormat, TypeKind,
};
use crate::source::Sources;

/// The model of a document, and the codes of the findings about it.
pub(super) fn lowered(text: &str) -> (Api, Vec<String>) {
    let mut sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    let file = sources.add_text("openapi.yaml", text, &mut diagnostics).expect("it is YAML");
    let root = sources.root(file).expect("it has a root").clone();
    let document = crate::openapi::upgrade::upgrade(root, &mut diagnostics).expect("the version is read");
    let api = super::lower(&document, &mut diagnostics);
    let codes =
        diagnostics.iter().map(|found| format!("{} {}", found.code.as_str(), found.message)).collect();
    (api.expect("it has the shape of a document").0, codes)
}

/// The types of a document whose one answer is the schema `A`.
fn types(schemas: &str) -> Vec<String> {
    let (api, codes) = lowered(&with_schemas(schemas));
    assert_eq!(codes, Vec::<String>::new());
    described(&api)
}

fn with_schemas(schemas: &str) -> String {
    let indented: String = schemas.lines().map(|line| format!("    {line}\n")).collect();
    format!(
        r##"openapi: 3.1.0
info: {{title: T, version: "1"}}
paths:
  /a:
    get:
      operationId: showA
      responses:
        "200":
          description: It.
          content: {{application/json: {{schema: {{$ref: "#/components/schemas/A"}}}}}}
components:
  schemas:
{indented}"##
    )
}

/// Types as lines: `Name { field!: shape, … }`, `Name = a | b`.
fn described(api: &Api) -> Vec<String> {
    api.types
        .iter()
        .map(|made| match &made.kind {
            TypeKind::Object(object) => {
                let mut fields: Vec<String> = object
                    .fields
                    .iter()
                    .map(|field| {
                        let required = if field.required { "!" } else { "" };
                        let recursive = if field.recursive { "&" } else { "" };
                        format!("{}{required}: {recursive}{}", field.name, shape(api, &field.value))
                    })
                    .collect();
                fields.extend(
                    object.additional.as_ref().map(|additional| format!("*: {}", shape(api, additional))),
                );
                format!("{} {{ {} }}", made.name, fields.join(", "))
            }
            TypeKind::Enum(of) => {
                let values: Vec<String> =
                    of.values.iter().map(|value| format!("{}={:?}", value.name, value.value)).collect();
                format!("{} = {}", made.name, values.join(" | "))
            }
            TypeKind::Union(union) => {
                let variants: Vec<String> = union
                    .variants
                    .iter()
                    .map(|variant| {
                        let recursive = if variant.recursive { "&" } else { "" };
                        let tags: String = variant.tags.iter().map(|tag| format!("{tag}:")).collect();
                        format!("{tags}{}({recursive}{})", variant.name, shape(api, &variant.value))
                    })
                    .collect();
                let tag = union.tag.as_ref().map_or_else(String::new, |tag| format!("[{tag}] "));
                format!("{} = {tag}{}", made.name, variants.join(" | "))
            }
            TypeKind::Alias(schema) => format!("{} = {}", made.name, shape(api, schema)),
        })
        .collect()
}

fn shape(api: &Api, schema: &Schema) -> String {
    let name = match &schema.shape {
        Shape::Any => "any".to_owned(),
        Shape::Boolean => "bool".to_owned(),
        Shape::Integer(format) => format!("{format:?}").to_lowercase(),
        Shape::Number => "number".to_owned(),
        Shape::String(StringFormat::Plain) => "text".to_owned(),
        Shape::String(StringFormat::Other(format)) => format!("text/{format}"),
        Shape::String(format) => format!("{format:?}").to_lowercase(),
        Shape::List(item) => format!("[{}]", shape(api, item)),
        Shape::Map(value) => format!("{{{}}}", shape(api, value)),
        Shape::Named(id) => api.types.get(*id).unwrap().name.clone(),
    };
    if schema.nullable { format!("{name}?") } else { name }
}

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
        // What stands beside alternatives holds for each.
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

#[test]
fn extensions_are_no_paths_and_no_answers() {
    let (api, codes) = lowered(
        r#"openapi: 3.2.0
info: {title: T, version: "1"}
paths:
  x-nothing: null
  x-text: a
  /a:
    query:
      operationId: queryA
      responses: {"200": {description: It.}, x-list: [1]}
    additionalOperations:
      COPY: {operationId: copyA, responses: {"200": {description: It.}}}"#,
    );
    assert_eq!(codes, Vec::<String>::new());
    let found: Vec<(&str, bool)> =
        api.operations.iter().map(|operation| (operation.method.as_str(), operation.idempotent)).collect();
    assert_eq!(found, [("QUERY", true), ("COPY", false)]);
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

fn operation(text: &str) -> (Api, Vec<String>) {
    let indented: String = text.lines().map(|line| format!("      {line}\n")).collect();
    lowered(&format!(
        r##"openapi: 3.1.0
info: {{title: T, version: "1"}}
security: [{{Key: []}}]
paths:
  /a/{{x}}/{{y}}:
    parameters:
      - {{name: y, in: path, required: true, schema: {{type: string}}}}
      - {{name: q, in: query, schema: {{type: string}}}}
    post:
{indented}
components:
  securitySchemes:
    Key: {{type: apiKey, in: header, name: X-Key}}
"##
    ))
}

/// Names of the schemes that an operation requires.
fn schemes<'a>(api: &'a Api, operation: &'a Operation) -> Vec<Vec<&'a str>> {
    let name = |used: &SchemeUse| api.schemes.get(used.scheme).unwrap().name.as_str();
    let alternatives = operation.security.alternatives().iter();
    alternatives.map(|requirement| requirement.schemes.iter().map(name).collect()).collect()
}

#[test]
fn silence_is_not_the_same_as_no_security() {
    let text = |document: &str, operation: &str| {
        format!(
            r##"openapi: 3.1.0
info: {{title: T, version: "1"}}
{document}
paths:
  /a: {{get: {{operationId: a, responses: {{"200": {{description: It.}}}}{operation}}}}}
components:
  securitySchemes:
    Token: {{type: http, scheme: Bearer, bearerFormat: JWT}}
    Login:
      type: oauth2
      flows:
        clientCredentials: {{tokenUrl: https://example.org/token, scopes: {{read: Reads., write: Writes.}}}}
    Same: {{$ref: "#/components/securitySchemes/Token"}}
"##
        )
    };
    let security = |document: &str, operation: &str| {
        let (api, codes) = lowered(&text(document, operation));
        assert_eq!(codes, Vec::<String>::new());
        (api.operations[0].security.clone(), api)
    };
    assert_eq!(security("", "").0, Security::Silent);
    assert_eq!(security("security: []", "").0, Security::None);
    assert_eq!(security("security: [{Token: []}]", ", security: []").0, Security::None);
    let (required, api) = security("security: []", ", security: [{Token: [], Login: [read]}, {}]");
    let scheme = |index, scopes: &[&str]| SchemeUse {
        scheme: Id::nth(index),
        scopes: scopes.iter().map(|&scope| scope.to_owned()).collect(),
    };
    let both = Requirement { schemes: vec![scheme(0, &[]), scheme(1, &["read"])] };
    assert_eq!(required, Security::Required(vec![both, Requirement::default()]));
    assert_eq!(schemes(&api, &api.operations[0]), [vec!["Token", "Login"], vec![]]);
    let bearer = SchemeKind::Bearer { format: Some("JWT".to_owned()) };
    assert_eq!((&api.schemes[0].kind, &api.schemes[2].kind), (&bearer, &bearer));
    let SchemeKind::OAuth2 { flows } = &api.schemes[1].kind else { panic!("{:?}", api.schemes) };
    let found: Vec<_> = flows.iter().map(|flow| (flow.kind, flow.token_url.as_deref())).collect();
    assert_eq!(found, [(FlowKind::ClientCredentials, Some("https://example.org/token"))]);
    assert_eq!(flows[0].scopes.keys().collect::<Vec<_>>(), ["read", "write"]);
}

#[test]
fn a_model_does_not_depend_on_where_things_are_written() {
    let text = with_schemas(
        "A: {type: object, properties: {b: {type: array, items: {$ref: '#/components/schemas/A'}}}}",
    );
    let (one, _) = lowered(&text);
    let (other, _) = lowered(&text.replace("paths:", "# A comment.\npaths:"));
    assert_eq!(one, other);
    assert_ne!(one, lowered(&text.replace("b:", "c:")).0);
}

#[test]
fn parameters_are_ordered_and_replaced() {
    let (api, codes) = operation(
        r##"parameters:
  - {name: h, in: header, schema: {type: string}}
  - {name: q, in: query, required: true, schema: {type: integer}}
  - {name: Authorization, in: header, schema: {type: string}}
  - {name: x, in: path, required: true, schema: {type: string}}
responses: {"200": {description: It.}}"##,
    );
    assert_eq!(codes, Vec::<String>::new());
    let operation = &api.operations[0];
    assert_eq!(operation.id, "postAByXByY");
    assert_eq!(schemes(&api, operation), [["Key"]]);
    assert!(!operation.idempotent);
    let names: Vec<(&str, Location, bool)> = operation
        .parameters
        .iter()
        .map(|parameter| (parameter.name.as_str(), parameter.location, parameter.required))
        .collect();
    assert_eq!(
        names,
        [
            ("x", Location::Path, true),
            ("y", Location::Path, true),
            ("q", Location::Query, true),
            ("h", Location::Header, false)
        ]
    );
}

const PAGED: &str = r##"openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a:
    get:
      operationId: listA
      parameters:
        - {name: offset, in: query, schema: {type: integer}}
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        "200":
          description: It.
          content:
            application/json:
              schema:
                type: object
                properties:
                  total: {type: integer}
                  items: {type: array, items: {type: string}}
      x-pagination: PAGINATION
"##;

#[test]
fn pagination_fits_its_operation() {
    for (pagination, expected) in [
        ("{style: offset, offset: offset, items: /items, total: /total}", None),
        (
            "{style: offset, offset: start, items: /items}",
            Some(
                "SM0502 `x-pagination` does not fit its operation: the operation has no query parameter or body field `start`",
            ),
        ),
        (
            "{style: offset, offset: offset, items: /item}",
            Some("SM0502 `x-pagination` does not fit its operation: nothing stands at `/item` in the answer"),
        ),
        (
            "{style: offset, offset: offset, items: /total}",
            Some(
                "SM0502 `x-pagination` does not fit its operation: what stands at `/total` in the answer is not a list",
            ),
        ),
        (
            "{style: page, offset: offset, items: /items}",
            Some(
                "SM0502 `x-pagination` does not fit its operation: it does not name the parameter with the position (`offset`, `page` or `marker`)",
            ),
        ),
    ] {
        let (api, codes) = lowered(&PAGED.replace("PAGINATION", pagination));
        assert_eq!(codes, Vec::from_iter(expected), "{pagination}");
        let found = api.operations[0].pagination.as_ref();
        assert_eq!(
            found.map(|found| found.style),
            expected.is_none().then_some(PageStyle::Offset),
            "{pagination}"
        );
    }
}

#[test]
fn tags() {
    let text = r##"openapi: 3.1.0
info: {title: T, version: "1"}
tags: [{name: Unused}, {name: Big keys, description: Words.}]
paths:
  /a:
    get: {operationId: a, tags: [Big keys], responses: {}}
    put: {operationId: b, deprecated: true, tags: [Old], responses: {}}
    post: {operationId: c, responses: {}}
"##;
    let (api, codes) = lowered(text);
    assert_eq!(codes, ["SM0409 the tag `Old` is not declared"]);
    let found: Vec<_> = api.tags.iter().map(|tag| (tag.slug.as_str(), tag.deprecated, tag.default)).collect();
    assert_eq!(found, [("big-keys", false, true), ("old", true, false), ("general", false, true)]);
    assert_eq!(
        api.operations.iter().map(|operation| operation.tag).collect::<Vec<_>>(),
        [0, 1, 2].map(Id::nth)
    );
}

#[test]
fn features() {
    let text = r##"openapi: 3.1.0
info: {title: T, version: "1"}
tags:
  - {name: Old keys, x-feature: legacy}
  - {name: Old users, x-feature: legacy}
  - {name: Mixed keys, x-feature: mixed}
  - {name: Mixed users, x-feature: mixed}
  - {name: rustls}
paths:
  /a:
    get: {operationId: a, tags: [Old keys], deprecated: true, responses: {}}
    put: {operationId: b, tags: [Old users], deprecated: true, responses: {}}
    post: {operationId: c, tags: [Mixed keys], deprecated: true, responses: {}}
    patch: {operationId: d, tags: [Mixed users], responses: {}}
    delete: {operationId: e, tags: [rustls], responses: {}}
"##;
    let (api, codes) = lowered(text);
    assert_eq!(codes, [""; 0]);
    let found: Vec<_> =
        api.tags.iter().map(|tag| (tag.feature.as_str(), tag.deprecated, tag.default)).collect();
    assert_eq!(
        found,
        [
            ("legacy", true, false),
            ("legacy", true, false),
            ("mixed", true, true),
            ("mixed", false, true),
            ("rustls-calls", false, true),
        ]
    );
    for (name, fits) in [
        ("legacy2", true),
        ("2_a-b", true),
        ("rustls", false),
        ("default", false),
        ("native-tls", false),
        ("http2", false),
        ("blocking", false),
        ("testing", false),
        ("dynamic", false),
        ("", false),
        ("-a", false),
        ("a b", false),
        ("a.b", false),
        ("\\u00e9", false),
        // The tag of this name has it for itself.
        ("rustls-calls", false),
    ] {
        let (_, codes) = lowered(&text.replace("x-feature: legacy", &format!("x-feature: \"{name}\"")));
        assert_eq!(codes.is_empty(), fits, "{name}: {codes:?}");
        assert!(codes.iter().all(|code| code.starts_with("SM0503")), "{codes:?}");
    }
}

#[test]
fn differences_to_the_source() {
    let text = r##"openapi: 3.1.0
info: {title: T, version: "1", x-source-deviation: Document.}
paths:
  /b:
    parameters:
      - {name: q, in: query, schema: {type: string}, x-source-deviation: All calls of the path.}
      - $ref: "#/components/parameters/Page"
    post:
      operationId: b
      x-source: {document: D, section: "1", tables: ["1"]}
      x-source-deviation: [One., Two.]
      parameters:
        - {name: h, in: header, schema: {type: array, items: {type: string, x-source-deviation: Items.}}}
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {a: {type: object, additionalProperties: {type: integer, x-source-deviation: Value.}}}}
            example: {x-source-deviation: Only an example.}
      responses:
        "200":
          description: Yes.
          headers: {X-A: {schema: {type: string}, x-source-deviation: Header.}}
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
components:
  parameters:
    Page: {name: page, in: query, schema: {type: string}, x-source-deviation: Shared.}
  schemas:
    Thing:
      type: object
      x-source: {document: D, section: "2"}
      x-source-deviation: Whole.
      properties:
        part: {oneOf: [{type: string}, {type: object, properties: {x: {type: string, x-source-deviation: Deep.}}}]}
    Stray: {type: string, x-source-deviation: Unused.}
"##;
    let (api, _) = lowered(text);
    let found: Vec<String> = api
        .deviations
        .iter()
        .map(|found| {
            let section = found.source.as_ref().map(|source| source.section.as_str());
            format!("{:?} {:?} {section:?} {:?}", found.holder, found.inside, found.text)
        })
        .collect();
    let thing = api.types.iter().position(|kind| kind.name == "Thing").unwrap();
    let expected = [
        r#"Document [Other("info")] None "Document.""#.to_owned(),
        r#"Path("/b") [Parameter { place: "query", name: "q" }] None "All calls of the path.""#.to_owned(),
        r#"Operation(#0) [] Some("1") "One.\n\nTwo.""#.to_owned(),
        r#"Operation(#0) [Parameter { place: "header", name: "h" }, Item] Some("1") "Items.""#.to_owned(),
        r#"Operation(#0) [Body, Field("a"), Value] Some("1") "Value.""#.to_owned(),
        r#"Operation(#0) [Answer("200"), Header("X-A")] Some("1") "Header.""#.to_owned(),
        r#"Component { section: "parameters", name: "Page", users: [Operation(#0)] } [] Some("1") "Shared.""#
            .to_owned(),
        format!(r#"Type(#{thing}) [] Some("2") "Whole.""#),
        format!(r#"Type(#{thing}) [Field("part"), Alternative(2), Field("x")] Some("2") "Deep.""#),
        r#"Component { section: "schemas", name: "Stray", users: [] } [] None "Unused.""#.to_owned(),
    ];
    assert_eq!(found, expected);
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

#[test]
fn conditions_between_fields() {
    let object = |rules: &str| {
        let text = format!(
            r##"openapi: 3.1.0
info: {{title: T, version: "1"}}
paths: {{}}
components:
  schemas:
    A: {{type: object, properties: {{a: {{type: string}}, b: {{type: integer}}, c: {{type: string}},
      o: {{$ref: '#/components/schemas/B'}}, l: {{type: array, items: {{$ref: '#/components/schemas/B'}}}}}}, {rules}}}
    B: {{allOf: [{{type: object, properties: {{x: {{type: string}}}}}}, {{type: object, properties: {{y: {{type: string}}}}}}]}}
"##
        );
        let (api, codes) = lowered(&text);
        let TypeKind::Object(object) = &api.types[0].kind else { panic!("{:?}", api.types) };
        let said = object.conditions.iter().map(|condition| {
            let then: Vec<_> = condition
                .then
                .iter()
                .map(|rule| match rule {
                    Rule::Present(name) => format!("+{name}"),
                    Rule::Absent(name) => format!("-{name}"),
                    Rule::Limits(name, _) => format!("~{name}"),
                    Rule::Inside(name, rules) => format!("{name}[{}]", rules.len()),
                })
                .collect();
            format!("{} {}", condition.words(object, &|text| format!("<{text}>")), then.join(" "))
        });
        (said.collect::<Vec<_>>().join("; "), codes)
    };
    for (rules, expected) in [
        ("if: {required: [a]}, then: {required: [b, c]}", "if <a> is given +b +c"),
        ("if: {required: [a]}, then: {properties: {b: false, c: {maxLength: 3}}}", "if <a> is given -b ~c"),
        ("if: {not: {required: [a]}}, else: {required: [b]}", "unless <a> is left out +b"),
        (
            "if: {properties: {a: {enum: [x, y]}}}, then: {required: [b]}",
            "if <a> is <x> or <y> or left out +b",
        ),
        (
            "if: {required: [a, b], properties: {a: {const: x}}}, then: {}, else: {not: {anyOf: [{required: [b]}, {required: [c]}]}}",
            "unless <b> is given and <a> is <x> -b -c",
        ),
        ("dependentSchemas: {a: {required: [b]}}", "if <a> is given +b"),
        (
            "if: {required: [o], properties: {o: {required: [x], properties: {x: {const: z}}}}}, then: {required: [b]}",
            "if <o.x> is <z> +b",
        ),
        (
            "if: {properties: {o: {properties: {x: {const: z}}}}}, then: {required: [b]}",
            "if <o.x> is <z> or left out or <o> is left out +b",
        ),
        (
            "if: {required: [a], additionalProperties: true}, then: {properties: {a: {}, o: {required: [x, y]}, l: {items: {required: [y]}}}}",
            "if <a> is given o[2] l[1]",
        ),
        ("if: {required: [a]}", ""),
    ] {
        assert_eq!(object(rules), (expected.to_owned(), Vec::new()), "{rules}");
    }
    let map = "M: {type: object, additionalProperties: true, if: {required: [a]}, then: {required: [b]}}";
    let (_, codes) = lowered(&format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{{map}}}}}\n"
    ));
    assert_eq!(codes, ["SM0312 a condition between fields is not checked"]);
    for rules in [
        "if: {properties: {a: {pattern: x}}}, then: {required: [b]}",
        "if: {anyOf: [{required: [a]}]}, then: {required: [b]}",
        "if: {required: [a]}, then: {oneOf: [{required: [b]}]}",
        "if: {required: [a]}, then: {not: {required: [b, c]}}",
        "if: {required: [a]}, then: {required: [d]}",
        "if: {required: [a]}, then: {minProperties: 2}",
        "if: {required: [a]}, then: false",
        "if: {properties: {a: {type: string}}}, then: {required: [b]}",
        "if: {propertyNames: {const: a}}, then: {required: [b]}",
        "if: {properties: {l: {items: {required: [x]}}}}, then: {required: [b]}",
        "if: {required: [a]}, then: {properties: {o: {required: [z]}}}",
        "if: {required: [a]}, then: {properties: {l: {items: {required: [z]}}}}",
        "if: {required: [a]}, then: {properties: {l: {minItems: 1, items: {required: [x]}}}}",
        "if: {required: [a]}, then: {properties: {o: {required: [x], additionalProperties: false}}}",
        "if: {required: [a]}, then: {properties: {a: {required: [x]}}}",
    ] {
        let (said, codes) = object(rules);
        assert_eq!(said, "", "{rules}");
        assert_eq!(codes, ["SM0312 a condition between fields is not checked"], "{rules}");
    }
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
    assert_eq!(constraints[4], [C::MinItems(2)]);
}

use crate::model::{Rule, TypeKind};

use super::lowered;

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

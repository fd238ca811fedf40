#![allow(clippy::unwrap_used, clippy::panic)]

use serde_json::{Value, json};

use super::bundle;
use crate::diagnostic::Diagnostics;
use crate::report;
use crate::source::Sources;

/// Bundles files of which the first one is the root; gives the tree and what was said.
fn run(files: &[(&str, &str)]) -> (Option<Value>, String) {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    // The parts first, so that nothing is looked for on the disk.
    let ids: Vec<_> = files
        .iter()
        .rev()
        .map(|&(name, text)| sources.add_text(format!("no-such-folder/{name}"), text, &mut diagnostics))
        .collect();
    let root = ids.last().copied().flatten().unwrap();
    let tree = bundle(&mut sources, root, &mut diagnostics);
    (tree.map(|node| node.to_json()), report::human(&diagnostics, &sources, false))
}

fn bundled(files: &[(&str, &str)]) -> Value {
    let (tree, said) = run(files);
    assert_eq!(said, "");
    tree.unwrap()
}

fn yaml(text: &str) -> Value {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let file = sources.add_text("expected.yaml", text, &mut diagnostics).unwrap();
    sources.root(file).unwrap().to_json()
}

#[test]
fn a_document_of_one_file_stays_as_it_is() {
    let text = "
openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a:
    get:
      parameters: [{$ref: '#/components/parameters/P'}]
      responses: {'200': {$ref: '#/components/responses/R'}}
components:
  parameters: {P: {name: p, in: query, schema: {$ref: '#/components/schemas/Unused'}}}
  responses: {R: {description: d}}
  schemas:
    Unused: {type: string, example: {$ref: 'this is data.yaml'}}
    Alias: {$ref: '#/components/schemas/Unused'}
    Node: {properties: {next: {$ref: '#/components/schemas/Node'}, $ref: {type: string}}}
x-own: {$ref: '#/components/schemas/Unused'}
";
    assert_eq!(bundled(&[("api.yaml", text)]), yaml(text));
}

#[test]
fn parts_become_components_and_path_items_are_put_in_place() {
    let tree = bundled(&[
        (
            "api.yaml",
            "
openapi: 3.1.0
paths:
  /a/{id}:
    $ref: paths/a.yaml#/~1a~1%7Bid%7D
    summary: nearer
components:
  securitySchemes:
    Token: {$ref: 'common.yaml#/Tokens/X'}
  schemas:
    Renamed: {$ref: 'common.yaml#/Fault'}
x-list: {$ref: common.yaml#/List}
",
        ),
        (
            "paths/a.yaml",
            "
/a/{id}:
  summary: farther
  get:
    parameters: [{$ref: ../common.yaml#/Id}]
    responses:
      '200':
        description: d
        content: {application/json: {schema: {$ref: '#/Answer'}}}
      '400': {$ref: '../responses/fault.yaml', description: kept}
Answer:
  properties:
    self: {$ref: '#/Answer'}
    fault: {$ref: ../common.yaml#/Fault}
Unused: {}
",
        ),
        (
            "responses/fault.yaml",
            "description: d\ncontent: {text/plain: {schema: {$ref: '../common.yaml#/Fault'}}}\n",
        ),
        (
            "common.yaml",
            "
Tokens: {X: {type: http, scheme: bearer}}
Fault: {type: object}
Id: {name: id, in: path, required: true, schema: {type: string}}
List: [{x: {$ref: 'more.yaml'}}]
",
        ),
        ("more.yaml", "1\n"),
    ]);
    assert_eq!(
        tree,
        yaml(
            "
openapi: 3.1.0
paths:
  /a/{id}:
    summary: nearer
    get:
      parameters: [{$ref: '#/components/parameters/Id'}]
      responses:
        '200':
          description: d
          content: {application/json: {schema: {$ref: '#/components/schemas/Answer'}}}
        '400': {$ref: '#/components/responses/fault', description: kept}
components:
  securitySchemes:
    Token: {type: http, scheme: bearer}
  schemas:
    Renamed: {type: object}
    Answer:
      properties:
        self: {$ref: '#/components/schemas/Answer'}
        fault: {$ref: '#/components/schemas/Renamed'}
  parameters:
    Id: {name: id, in: path, required: true, schema: {type: string}}
  responses:
    fault: {description: d, content: {text/plain: {schema: {$ref: '#/components/schemas/Renamed'}}}}
x-list: [{x: 1}]
"
        )
    );
}

#[test]
fn parts_of_components_get_telling_names_and_stand_once() {
    let tree = bundled(&[(
        "api.yaml",
        "
openapi: 3.1.0
paths:
  /a:
    get:
      operationId: listA
      responses: {'200': {description: d, content: {application/json: {schema: {type: object}}}}}
components:
  schemas:
    A: {properties: {inner: {type: string}, tags: {items: {type: integer}}}}
    B: {$ref: '#/components/schemas/A/properties/inner'}
    C: {allOf: [{$ref: '#/components/schemas/A/properties/tags/items'}]}
    D: {not: {$ref: '#/paths/~1a/get/responses/200/content/application~1json/schema'}}
",
    )]);
    let schemas = tree.pointer("/components/schemas").unwrap();
    assert_eq!(
        *schemas,
        json!({
            "A": {"properties": {
                "inner": {"$ref": "#/components/schemas/B"},
                "tags": {"items": {"$ref": "#/components/schemas/ATagsItem"}},
            }},
            "B": {"type": "string"},
            "C": {"allOf": [{"$ref": "#/components/schemas/ATagsItem"}]},
            "D": {"not": {"$ref": "#/components/schemas/ListAResponse200"}},
            "ATagsItem": {"type": "integer"},
            "ListAResponse200": {"type": "object"},
        })
    );
    let body = tree.pointer("/paths/~1a/get/responses/200/content/application~1json/schema").unwrap();
    assert_eq!(*body, json!({"$ref": "#/components/schemas/ListAResponse200"}));
}

#[test]
fn references_are_followed_through_references_anchors_and_mappings() {
    let tree = bundled(&[
        (
            "api.yaml",
            "
openapi: 3.1.0
components:
  schemas:
    Pet:
      discriminator: {propertyName: kind, mapping: {cat: Cat, dog: 'parts.yaml#/Dog', hen: './parts.yaml#/Hen'}}
    Cat: {$anchor: cat, type: object}
    Through: {properties: {a: {$ref: 'parts.yaml#/Link/properties/b'}, c: {$ref: '#cat'}}}
",
        ),
        (
            "parts.yaml",
            "
Dog: {type: object, discriminator: {propertyName: x, mapping: {y: Hen, z: Cat}}}
Hen: {$ref: '#/Bird'}
Bird: {type: object}
Link: {$ref: 'far/deep.yaml'}
",
        ),
        ("far/deep.yaml", "properties: {b: {type: boolean}}\n"),
    ]);
    assert_eq!(
        tree.pointer("/components/schemas").unwrap(),
        &yaml(
            "
Pet:
  discriminator:
    propertyName: kind
    mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog', hen: '#/components/schemas/Bird'}
Cat: {$anchor: cat, type: object}
Through: {properties: {a: {$ref: '#/components/schemas/B'}, c: {$ref: '#/components/schemas/Cat'}}}
Dog:
  type: object
  discriminator: {propertyName: x, mapping: {y: '#/components/schemas/Bird', z: '#/components/schemas/Cat'}}
Bird: {type: object}
B: {type: boolean}
"
        )
    );
}

#[test]
fn siblings_stay_where_they_mean_something() {
    let text = |version: &str| {
        format!(
            "
openapi: {version}
components:
  schemas:
    A: {{}}
    B: {{$ref: '#/components/schemas/A', description: kept, x-a: 1, minimum: 2}}
  parameters:
    P: {{name: p, in: query}}
    Q: {{$ref: '#/components/parameters/P', description: kept}}
"
        )
    };
    let (tree, said) = run(&[("api.yaml", &text("3.1.0"))]);
    assert_eq!((tree.unwrap(), said.as_str()), (yaml(&text("3.1.0")), ""));
    let (tree, said) = run(&[("api.yaml", &text("3.0.3"))]);
    assert_eq!(tree.unwrap(), yaml(&text("3.0.3").replace(", minimum: 2", "")));
    insta::assert_snapshot!(said);
}

#[test]
fn a_taken_name_gets_a_number() {
    let (tree, said) = run(&[
        (
            "api.yaml",
            "openapi: 3.1.0\ncomponents:\n  schemas:\n    A:\n      properties:\n        b: {$ref: b.yaml#/A}\n",
        ),
        ("b.yaml", "A: {type: string}\n"),
    ]);
    assert_eq!(
        tree.unwrap().pointer("/components/schemas").unwrap(),
        &json!({"A": {"properties": {"b": {"$ref": "#/components/schemas/A2"}}}, "A2": {"type": "string"}})
    );
    insta::assert_snapshot!(said);
}

#[test]
fn path_items_of_callbacks_and_components_are_put_in_place() {
    let tree = bundled(&[
        (
            "api.yaml",
            "
openapi: 3.1.0
paths:
  /a: {post: {callbacks: {done: {'{$request.body#/url}': {$ref: '#/components/pathItems/Done'}}}}}
components:
  pathItems: {Done: {$ref: done.yaml}}
",
        ),
        ("done.yaml", "post: {responses: {'200': {description: d}}}\n"),
    ]);
    let item = json!({"post": {"responses": {"200": {"description": "d"}}}});
    assert_eq!(tree.pointer("/components/pathItems/Done"), Some(&item));
    assert_eq!(tree.pointer("/paths/~1a/post/callbacks/done/{$request.body#~1url}"), Some(&item));
}

/// What is wrong, and the codes that are said of it.
#[test]
fn faults_are_told_with_their_place() {
    for (files, codes) in [
        (&[("api.yaml", "components: {schemas: {A: {$ref: '#/components/schemas/B'}}}")][..], "SM0120"),
        (&[("api.yaml", "components: {schemas: {A: {items: {$ref: '#nowhere'}}}}")], "SM0120"),
        (&[("api.yaml", "components: {schemas: {A: {items: {$ref: Pet}}}}")], "SM0120"),
        (&[("api.yaml", "components: {schemas: {A: {items: {$ref: 'no/such.yaml'}}}}")], "SM0001"),
        (&[("api.yaml", "components: {schemas: {A: {$ref: '#/components/schemas/A'}}}")], "SM0121"),
        (
            &[
                ("api.yaml", "components: {schemas: {A: {$ref: b.yaml#/B}}}"),
                ("b.yaml", "B: {$ref: 'api.yaml#/components/schemas/A'}"),
            ],
            "SM0121",
        ),
        (
            &[
                ("api.yaml", "openapi: 3.1.0\ncomponents: {schemas: {A: {items: {$ref: b.yaml#/B}}}}"),
                ("b.yaml", "B: {$ref: '#/C', title: b}\nC: {$ref: '#/B', title: c}"),
            ],
            "SM0121",
        ),
        (&[("api.yaml", "paths: {/a: {$ref: b.yaml#/B}}"), ("b.yaml", "B: {$ref: '#/B'}")], "SM0121"),
        (
            &[
                ("api.yaml", "paths: {/a: {$ref: b.yaml#/B}}"),
                ("b.yaml", "B: {get: {callbacks: {c: {u: {$ref: '#/B'}}}}}"),
            ],
            "SM0121",
        ),
        (&[("api.yaml", "x-a: {$ref: b.yaml}"), ("b.yaml", "c: {$ref: b.yaml}")], "SM0121"),
        (
            &[("api.yaml", "components: {schemas: {A: {items: {$ref: 'https://example.com/a.json'}}}}")],
            "SM0122",
        ),
        (&[("api.yaml", "components: {schemas: {A: {items: {$ref: 1}}}}")], "SM0123"),
        (
            &[("api.yaml", "info: {title: t}\ncomponents: {schemas: {A: {items: {$ref: '#/info/title'}}}}")],
            "SM0123",
        ),
        (
            &[(
                "api.yaml",
                "components: {parameters: {P: {}}, schemas: {A: {items: {$ref: '#/components/parameters/P'}}}}",
            )],
            "SM0123",
        ),
        (&[("api.yaml", "openapi: 3.1.0\ncomponents: {schemas: {A: {items: {$ref: '#'}}}}")], "SM0123"),
        (&[("api.yaml", "components: {schemas: {A: {items: {$ref: '%FF'}}}}")], "SM0123"),
        (&[("api.yaml", "components: {schemas: {A: {discriminator: {mapping: {a: B}}}}}")], "SM0120"),
    ] {
        let (tree, said) = run(files);
        assert_eq!(tree, None, "{files:?}");
        let found: Vec<&str> =
            said.lines().filter_map(|line| line.strip_prefix("error[")?.split(']').next()).collect();
        assert_eq!(found, [codes], "{files:?}\n{said}");
        assert!(said.contains("--> no-such-folder/"), "{said}");
    }
}

#[test]
fn dangling_references_come_with_the_nearest_name() {
    let (_, said) = run(&[(
        "api.yaml",
        "components:\n  schemas:\n    Instance: {}\n    A:\n      items:\n        $ref: '#/components/schemas/Instanse'\n",
    )]);
    insta::assert_snapshot!(said);
}

#[test]
fn cycles_are_told_with_all_their_places() {
    let (_, said) = run(&[
        ("api.yaml", "components:\n  schemas:\n    A:\n      $ref: 'b.yaml#/B'\n"),
        ("b.yaml", "B:\n  $ref: 'api.yaml#/components/schemas/C'\n"),
    ]);
    assert!(said.contains("SM0120"), "{said}");
    let (_, said) = run(&[
        ("api.yaml", "components:\n  schemas:\n    A:\n      $ref: 'b.yaml#/B'\n"),
        ("b.yaml", "B:\n  $ref: 'api.yaml#/components/schemas/A'\n"),
    ]);
    insta::assert_snapshot!(said);
}

#[test]
fn documents_of_swagger_2_are_left_to_the_next_step() {
    let text = "swagger: '2.0'\npaths: {/a: {$ref: 'no/such.yaml'}}\n";
    assert_eq!(bundled(&[("api.yaml", text)]), yaml(text));
}

#[test]
fn dynamic_references_are_taken_for_plain_ones() {
    let (tree, said) = run(&[(
        "api.yaml",
        "openapi: 3.1.0\ncomponents: {schemas: {A: {$dynamicAnchor: node, items: {$dynamicRef: '#node'}}}}\n",
    )]);
    assert_eq!(
        tree.unwrap().pointer("/components/schemas/A"),
        Some(&json!({"$dynamicAnchor": "node", "items": {"$ref": "#/components/schemas/A"}}))
    );
    assert!(said.contains("SM0126"), "{said}");
}

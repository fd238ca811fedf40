use crate::diagnostic::Diagnostics;
use crate::source::Sources;

/// The findings of a document of 3.1, as `code line message`.
fn findings(text: &str) -> Vec<String> {
    let mut sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    let file = sources.add_text("openapi.yaml", text, &mut diagnostics).expect("it is YAML");
    let root = sources.root(file).expect("it has a root").clone();
    let document = crate::openapi::upgrade::upgrade(root, &mut diagnostics).expect("the version is read");
    super::lint(&document, &mut diagnostics);
    diagnostics
        .iter()
        .map(|found| {
            let line = found.primary.as_ref().map_or(0, |label| sources.position(label.span).line);
            format!("{} {line} {}", found.code.as_str(), found.message)
        })
        .collect()
}

fn codes(text: &str) -> Vec<String> {
    findings(text).iter().map(|found| found.split(' ').take(2).collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn a_clean_document() {
    assert_eq!(
        findings(
            r##"openapi: 3.1.0
info: {title: Clean, version: "1"}
paths:
  /a:
    get:
      operationId: showA
      summary: Show it
      responses:
        "200":
          description: It.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/A"}
              examples: {one: {value: {name: x}}}
components:
  schemas:
    A: {type: object, properties: {name: {type: string, default: a}}}
"##
        ),
        Vec::<String>::new()
    );
}

#[test]
fn operations() {
    assert_eq!(
        codes(
            r##"openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a:
    get:
      requestBody: {content: {}}
      responses: {}
"##
        ),
        ["SM0807 6", "SM0805 5", "SM0806 5"]
    );
}

#[test]
fn components() {
    assert_eq!(
        codes(
            r##"openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    Left: {type: string}
    Error: {$ref: "#/components/schemas/Used"}
    Used: {type: string}
    Mapped: {type: object}
    Pet: {discriminator: {propertyName: kind, mapping: {a: Mapped, b: "#/components/schemas/Pet"}}}
"##
        ),
        ["SM0803 6", "SM0803 7", "SM0804 7"]
    );
}

#[cfg(feature = "lint")]
#[test]
fn examples_and_defaults() {
    let found = findings(
        r##"openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a/{id}:
    post:
      operationId: a
      summary: A
      parameters:
        - name: id
          in: path
          required: true
          schema: {type: string, pattern: "^[a-z]+$"}
          example: "123"
      requestBody:
        content:
          application/json:
            schema: {$ref: "#/components/schemas/A"}
            examples:
              lacks:
                value: {}
              wrong:
                value:
                  name: 1
              far: {$ref: "#/components/examples/Far"}
          text/plain:
            schema: {type: integer}
            example: not checked
      responses: {}
components:
  examples:
    Far:
      value: {name: a, level: 9}
  schemas:
    A:
      type: object
      required: [name]
      properties:
        name: {type: string}
        level: {type: integer, maximum: 5, default: 7}
"##,
    );
    let places: Vec<&str> = found.iter().filter_map(|found| found.get(..9)).collect();
    assert_eq!(places, ["SM0801 13", "SM0801 20", "SM0801 23", "SM0801 32", "SM0801 39"], "{found:#?}");
}

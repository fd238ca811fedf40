use crate::lower::tests::lowered;

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

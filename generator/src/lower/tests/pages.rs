use crate::model::PageStyle;

use super::{lowered, with_schemas};

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

use crate::model::Id;

use super::lowered;

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

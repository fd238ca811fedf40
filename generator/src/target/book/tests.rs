#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::render;
use crate::model::*;
use crate::place::Span;
use crate::source::{Node, NodeValue};
use crate::target::{Artifact, Guide, Service};
use crate::template::Templates;

fn field(name: &str, description: &str, value: Schema) -> Field {
    Field {
        name: name.into(),
        aliases: Vec::new(),
        required: false,
        recursive: false,
        read_only: false,
        write_only: false,
        sensitive: false,
        description: Some(description.into()),
        deprecated: false,
        value,
        deviation: None,
        extensions: Extensions::new(),
    }
}

fn kind(name: &str, description: &str, kind: TypeKind) -> Type {
    Type {
        name: name.into(),
        component: Some(name.into()),
        title: None,
        description: Some(description.into()),
        deprecated: false,
        kind,
        in_request: true,
        in_response: true,
        tags: vec![Id::nth(0)],
        source: Some(Provenance {
            document: "Shop Reference".into(),
            section: "things".into(),
            tables: vec!["3".into()],
        }),
        deviation: None,
        extensions: Extensions::new(),
        examples: Vec::new(),
    }
}

fn example(name: &str, value: Value) -> Example {
    Example { name: name.into(), summary: None, value }
}

fn string() -> Schema {
    Schema::new(Shape::String(StringFormat::Plain))
}

fn parameter(name: &str, location: Location, value: Schema) -> Parameter {
    Parameter {
        name: name.into(),
        location,
        required: location == Location::Path,
        from_client: false,
        description: Some(format!("The {name}.")),
        deprecated: false,
        style: if location == Location::Query { Style::Form } else { Style::Simple },
        explode: false,
        allow_reserved: false,
        sensitive: false,
        json: false,
        value,
        examples: Vec::new(),
        deviation: None,
        extensions: Extensions::new(),
    }
}

fn operation(id: &str, method: &str, path: &str) -> Operation {
    Operation { security: required([0, 1]), idempotent: true, ..Operation::new(id, method, path, Id::nth(0)) }
}

fn content(media_type: &str, payload: Payload, examples: Vec<Example>) -> Content {
    Content { media_type: MediaType::new(media_type), payload, examples }
}

fn message(contents: Vec<Content>) -> Message {
    Message { contents, headers: Vec::new(), description: None, required: true }
}

fn success(status: u16, payload: Option<Payload>) -> Response {
    let contents = payload.map(|payload| content("application/json", payload, Vec::new()));
    let message = Message { description: Some("Done.".into()), ..message(contents.into_iter().collect()) };
    Response { status: Status::Code(status), success: true, message, links: Vec::new() }
}

fn required(schemes: [usize; 2]) -> Security {
    let alternative = |scheme| {
        let scheme = SchemeUse { scheme: Id::nth(scheme), scopes: Vec::new() };
        Requirement { schemes: vec![scheme] }
    };
    Security::Required(schemes.map(alternative).into())
}

fn path(name: &str) -> ValuePath {
    ValuePath { steps: vec![Step::Key(name.into())] }
}

/// Everything that a page can show, with text that is hard to show.
fn shop() -> Api {
    let thing = Shape::Named(Id::nth(0));
    let mut id = field("id", "ID of the <b>thing</b> | `a|b`.", string());
    id.required = true;
    id.value.constraints = [Constraint::Pattern("^a|b\\|c$".into()), Constraint::MaxLength(36)].into();
    id.deviation = Some("The example *shows* it.".into());
    let mut count =
        field("count", "How many:\n- one\n- two", Schema::new(Shape::Integer(IntegerFormat::Int32)));
    count.value.constraints = [Constraint::Minimum(1.into())].into();
    count.value.default = Some(json!(10));
    let mut secret = field("secret_word", "Kept back.", Schema::new(Shape::String(StringFormat::Secret)));
    secret.sensitive = true;
    secret.write_only = true;
    let parts = Schema::new(Shape::List(Box::new(Schema::new(thing.clone()))));
    let object = Object {
        fields: Arena::of([
            id,
            count,
            secret,
            field("colour", "", Schema::new(Shape::Named(Id::nth(1)))),
            field("parts", "Parts of it.", parts),
            field("box", "Where it lies.", Schema::new(Shape::Named(Id::nth(2)))),
        ]),
        additional: Some(string()),
        dependent: IndexMap::from([("count".to_owned(), vec!["parts".to_owned()])]),
        conditions: Vec::new(),
    };
    let colours = Enum {
        number: None,
        values: vec![
            EnumValue { value: "red|green".into(), name: "Red".into(), description: Some("Both.".into()) },
            EnumValue { value: String::new(), name: "Empty".into(), description: None },
        ],
    };
    let variant = |name: &str, id: usize| Variant {
        name: name.into(),
        tags: vec![name.to_lowercase()],
        recursive: false,
        value: Schema::new(Shape::Named(Id::nth(id))),
    };
    let choice = Union { tag: Some("kind".into()), variants: vec![variant("Thing", 0), variant("Box", 2)] };
    let size = field("size", "Size.", Schema::new(Shape::Number));

    let mut create = operation("createThing", "POST", "/v1/{project_id}/things/{thing_id}");
    create.summary = Some("Create a <thing> & more".into());
    create.description = Some("Makes a thing.\n\n# Not a heading\n\n```\n{{#include x}}\n```".into());
    create.aliases = vec!["MakeThing".into()];
    create.permissions = vec!["shop:thing:create".into()];
    create.deprecated = true;
    create.parameters = Arena::of([
        parameter("project_id", Location::Path, string()),
        parameter("thing_id", Location::Path, string()),
        parameter("limit", Location::Query, Schema::new(Shape::Integer(IntegerFormat::Int64))),
        parameter("X-Language", Location::Header, string()),
    ]);
    create.parameters[0].from_client = true;
    create.parameters[1].examples = vec![example("one", json!("it's $5"))];
    create.parameters[2].required = true;
    create.parameters[3].deviation = Some("Not in the table.".into());
    create.request = Some(message(vec![content(
        "application/json",
        Payload::Json(Schema::new(thing)),
        vec![example("it's", json!({ "id": "it's", "colour": "red|green" }))],
    )]));
    let mut made = success(201, Some(Payload::Json(Schema::new(Shape::Named(Id::nth(3))))));
    made.message.headers = vec![Header {
        name: "X-Token".into(),
        description: Some("A token.".into()),
        required: true,
        deprecated: false,
        sensitive: true,
        explode: false,
        json: false,
        value: string(),
    }];
    made.message.contents[0].examples = vec![example("made", json!({ "kind": "thing", "id": "```" }))];
    let wrong = message(vec![content(
        "application/json",
        Payload::Json(Schema::new(Shape::Any)),
        vec![example("gone", json!({ "error": { "code": "S|1", "message": "No *thing*." } }))],
    )]);
    create.responses = vec![
        made,
        success(204, None),
        Response {
            status: Status::Range(4),
            success: false,
            message: Message { description: Some("Wrong.".into()), ..wrong },
            links: Vec::new(),
        },
    ];
    create.source = Some(Provenance {
        document: "Shop".into(),
        section: "4.1".into(),
        tables: vec!["1".into(), "2".into()],
    });
    create.deviation = Some("It is so.".into());

    let mut list = operation("list_things", "GET", "/v1/things");
    list.last_event = Some("[DONE]".into());
    list.pagination = Some(Pagination {
        style: PageStyle::Offset,
        limit: Input::Field(path("limit")),
        position: Input::Field(path("offset")),
        items: path("things"),
        total: None,
        next: None,
    });
    list.security = Security::None;
    list.tag = Id::nth(1);

    let tag = |name: &str, slug: &str| Tag {
        name: name.into(),
        slug: slug.into(),
        feature: slug.into(),
        description: Some(format!("All on {name}.")),
        deprecated: false,
        default: slug == "things",
        extensions: Extensions::new(),
    };
    Api {
        extensions: Extensions::new(),
        title: "Shop & Co".into(),
        version: "v1".into(),
        summary: Some("Sells *things*".into()),
        description: Some("A shop.".into()),
        servers: vec![Server {
            url: "https://shop.{region}.example.org".into(),
            description: Some("Of a region".into()),
            variables: IndexMap::from([(
                "region".to_owned(),
                ServerVariable {
                    default: "north".into(),
                    values: vec!["north".into(), "south".into()],
                    description: None,
                },
            )]),
        }],
        tags: Arena::of([tag("Things", "things"), tag("Old | things", "old-things")]),
        operations: Arena::of([create, list]),
        events: Vec::new(),
        types: Arena::of([
            kind("Thing", "A thing with [a link](https://example.org).", TypeKind::Object(object)),
            kind("Colour", "A colour.", TypeKind::Enum(colours)),
            kind(
                "Box",
                "A box.",
                TypeKind::Object(Object { fields: Arena::of([size]), ..Object::default() }),
            ),
            kind("ThingOrBox", "One of them.", TypeKind::Union(choice)),
            kind("Errors", "Has the name of a section.", TypeKind::Alias(string())),
        ]),
        schemes: Arena::of([
            Scheme {
                name: "token".into(),
                description: Some("A token.".into()),
                kind: SchemeKind::ApiKey { location: Location::Header, name: "X-Auth-Token".into() },
            },
            Scheme {
                name: "signature".into(),
                description: None,
                kind: SchemeKind::Other("signature".into()),
            },
        ]),
        deviations: vec![
            Deviation {
                holder: Holder::Operation(Id::nth(0)),
                inside: vec![Inside::Parameter { place: "header".into(), name: "X-Language".into() }],
                source: Some(Provenance {
                    document: "Shop".into(),
                    section: "4.1".into(),
                    tables: vec!["1".into(), "2".into()],
                }),
                text: "Not in the table.".into(),
            },
            Deviation {
                holder: Holder::Type(Id::nth(0)),
                inside: ["parts", "a|b"].map(|name| Inside::Field(name.into())).into(),
                source: None,
                text: "It is so.\n\nAnd <so>.".into(),
            },
            Deviation {
                holder: Holder::Type(Id::nth(1)),
                inside: vec![Inside::Alternative(2), Inside::Field("list".into()), Inside::Item],
                source: None,
                text: "So | so.".into(),
            },
            Deviation {
                holder: Holder::Component {
                    section: "parameters".into(),
                    name: "Page".into(),
                    users: [0, 1, 0, 1].map(|index| Holder::Operation(Id::nth(index))).into(),
                },
                inside: Vec::new(),
                source: None,
                text: "Shared.".into(),
            },
        ],
        catalogs: catalogs(),
    }
}

fn catalogs() -> Catalogs {
    let code = |code: &str, status: Option<u16>, remedy: Option<&str>| ErrorCode {
        code: code.into(),
        status,
        meaning: "The <thing> *is* gone.".into(),
        remedy: remedy.map(Into::into),
    };
    let header = |name: &str| RequestHeader {
        name: name.into(),
        required: false,
        required_with: None,
        description: None,
        values: Vec::new(),
        default: None,
        sent_by: None,
        example: None,
    };
    let source =
        Provenance { document: "Shop Reference".into(), section: "B".into(), tables: vec!["7".into()] };
    Catalogs {
        error_codes: Catalog {
            entries: vec![
                code("SHOP_2", Some(409), Some("Wait | or leave.")),
                code("status-409", Some(404), None),
                code("shop.2", None, None),
                code("SHOP_1", Some(409), None),
            ],
            source: Some(source.clone()),
        },
        status_codes: Catalog {
            entries: vec![StatusCode { status: 409, name: "In *conflict*".into(), meaning: "A | b.".into() }],
            source: None,
        },
        regions: Catalog {
            entries: vec![Region {
                id: "north".into(),
                name: "The North".into(),
                endpoint: "https://shop-north.example.org".into(),
            }],
            source: None,
        },
        metrics: Catalog {
            entries: vec![Metric {
                id: "shop_sold".into(),
                name: "Sold".into(),
                meaning: "Things sold.".into(),
                range: Some("≥0".into()),
                unit: Some("things/s".into()),
                object: Some("till".into()),
                instance_type: None,
                period: Some("1 minute".into()),
            }],
            source: None,
        },
        metric_namespace: Some("SYS.SHOP".into()),
        metric_dimensions: vec![Dimension { key: "till_id".into(), meaning: "A till.".into() }],
        permissions: Catalog {
            entries: vec![Permission {
                name: "shop:thing:create".into(),
                meaning: Some("Create things.".into()),
                scopes: vec!["shop".into(), "street".into()],
                operations: vec![Id::nth(0)],
            }],
            source: Some(source),
        },
        request_headers: Catalog {
            entries: vec![
                RequestHeader {
                    description: Some("Language.".into()),
                    values: vec![json!("a"), json!("b")],
                    default: Some(json!("a")),
                    example: Some(json!("b")),
                    ..header("X-Language")
                },
                RequestHeader { required: true, required_with: Some(Id::nth(0)), ..header("X-Token") },
            ],
            source: None,
        },
    }
}

/// A client in Rust that has every operation but the last.
fn guide(api: &Api) -> Guide {
    let last = api.operations.ids().last();
    let programs =
        api.operations.map(|id, operation| (Some(id) != last).then(|| format!("client.{}();", operation.id)));
    Guide {
        language: "Rust",
        syntax: "rust",
        package_kind: "crate",
        package: "shop-client".to_owned(),
        programs,
        tags: api.tags.map(|_, tag| (!tag.default).then(|| format!("Needs `{}`.", tag.feature))),
        error_codes: "The Rust client knows them too.",
        unknown_values: "the Rust client keeps it",
    }
}

/// The book is printed from the model alone.
fn nothing() -> Node {
    Node { span: Span::default(), value: NodeValue::Null }
}

fn book() -> Vec<Artifact> {
    let api = shop();
    let (tree, document) = (nothing(), Path::new("shop.yaml"));
    let origins = Origins::default();
    let mut service = Service::new("shop", document, &api, &origins, &tree);
    service.guides.push(guide(&api));
    render(&[service], "Our \"APIs\"", &Templates::embedded().unwrap()).unwrap()
}

#[test]
fn everything() {
    let text: String = book()
        .iter()
        .filter(|file| !file.path.ends_with("diagnostics.md") && file.path.extension().unwrap() != "css")
        .map(|file| format!("=== {}\n{}", file.path.display(), file.text))
        .collect();
    insta::assert_snapshot!(text);
}

#[test]
fn every_code_is_explained() {
    let book = book();
    let page = book.iter().find(|file| file.path.ends_with("diagnostics.md")).unwrap();
    for code in crate::diagnostic::codes::ALL {
        assert!(page.text.contains(&format!("{{ #{} }}", code.as_str().to_lowercase())), "{code:?}");
    }
}

/// Pages by path, with the anchors on each.
fn anchors(book: &[Artifact]) -> BTreeMap<String, BTreeSet<String>> {
    let pages = book.iter().filter(|file| file.path.extension().is_some_and(|end| end == "md"));
    pages
        .map(|file| {
            let headings = prose(&file.text).filter(|line| line.starts_with('#'));
            let anchors = headings.map(|line| match line.split_once("{ #") {
                Some((_, id)) => id.trim_end_matches(" }").to_owned(),
                None => line.trim_start_matches('#').trim().to_lowercase().replace(' ', "-"),
            });
            (file.path.display().to_string(), anchors.collect())
        })
        .collect()
}

/// Lines outside of code.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut fenced = false;
    text.lines().filter(move |line| {
        let fence = line.starts_with("```");
        fenced ^= fence;
        !fence && !fenced
    })
}

#[test]
fn every_link_has_a_target() {
    let book = book();
    let pages = anchors(&book);
    let mut seen = 0;
    for file in &book {
        let path = file.path.display().to_string();
        let Some(folder) = path.rsplit_once('/').map(|(folder, _)| folder) else { continue };
        for line in prose(&file.text) {
            for (_, rest) in line.match_indices("](").map(|(at, _)| line.split_at(at + 2)) {
                let target = rest.split_once(')').unwrap().0;
                if target.starts_with("https://") {
                    continue;
                }
                let (page, anchor) = target.split_once('#').unwrap_or((target, ""));
                let mut parts: Vec<&str> = folder.split('/').collect();
                for part in page.split('/') {
                    if part == ".." {
                        parts.pop();
                    } else {
                        parts.push(part);
                    }
                }
                let page = if page.is_empty() { path.clone() } else { parts.join("/") };
                let known = pages.get(&page).unwrap_or_else(|| panic!("{path}: {target}"));
                assert!(anchor.is_empty() || known.contains(anchor), "{path}: {target}");
                seen += 1;
            }
        }
    }
    assert!(seen > 50, "{seen}");
}

#[test]
fn no_anchor_stands_twice() {
    for file in book().iter().filter(|file| file.path.extension().is_some_and(|end| end == "md")) {
        let mut seen = BTreeSet::new();
        for line in prose(&file.text) {
            if let Some((_, id)) = line.split_once("{ #") {
                assert!(seen.insert(id.to_owned()), "{}: {id}", file.path.display());
            }
        }
    }
}

#[test]
fn the_same_input_gives_the_same_book() {
    assert_eq!(book(), book());
}

#[test]
fn a_service_without_anything_has_its_pages() {
    let api = Api { title: "Empty".into(), version: "1".into(), ..Api::default() };
    let tree = nothing();
    let origins = Origins::default();
    let service = Service::new("empty", Path::new("empty.yaml"), &api, &origins, &tree);
    let files = render(&[service], "Empty", &Templates::embedded().unwrap()).unwrap();
    let paths: Vec<String> = files.iter().map(|file| file.path.display().to_string()).collect();
    assert_eq!(
        paths,
        [
            "book.toml",
            "src/SUMMARY.md",
            "src/diagnostics.md",
            "src/empty/index.md",
            "src/index.md",
            "theme/specmill.css",
        ]
    );
}

macro_rules! commands {
    ($($name:ident: $change:expr => $expected:literal;)*) => { $(
        #[test]
        fn $name() {
            let mut api = shop();
            let mut call = operation("call", "GET", "/v1/call");
            call.security = Security::None;
            let change: fn(&mut Api, &mut Operation) = $change;
            change(&mut api, &mut call);
            assert_eq!(super::curl::command(&api, &call), $expected);
        }
    )* };
}

commands! {
    curl_plain: |_, _| {} => "curl \"https://shop.north.example.org/v1/call\"";
    curl_without_server: |api, _| api.servers.clear() => "curl \"/v1/call\"";
    curl_path: |_, call| {
        call.path = "/a/{b}/{c-d}".into();
        call.parameters = Arena::of([parameter("b", Location::Path, string())]);
        call.parameters[0].examples = vec![example("x", json!("a/b$\"`"))];
    } => "curl \"https://shop.north.example.org/a/a%2Fb%24%22%60/${C_D}\"";
    curl_query: |_, call| {
        call.parameters = Arena::of([parameter("a b", Location::Query, string()), parameter("c", Location::Query, string())]);
        call.parameters[0].required = true;
    } => "curl \"https://shop.north.example.org/v1/call?a%20b=${A_B}\"";
    curl_bearer: |api, call| {
        api.schemes.push(Scheme { name: "bearer".into(), description: None, kind: SchemeKind::Bearer { format: None } });
        call.security = required([1, 2]);
        call.method = "DELETE".into();
    } => "curl --request DELETE \\\n  \"https://shop.north.example.org/v1/call\" \\\n  --header \"Authorization: Bearer $TOKEN\"";
    curl_form: |_, call| {
        call.method = "POST".into();
        let form = Form { value: Schema::new(Shape::Any), parts: Vec::new() };
        let examples = vec![example("x", json!({ "a": "it's", "b": [1, 2] }))];
        call.request = Some(message(vec![content("application/x-www-form-urlencoded", Payload::Form(form), examples)]));
    } => "curl --request POST \\\n  \"https://shop.north.example.org/v1/call\" \\\n  --data-urlencode 'a=it'\\''s' \\\n  --data-urlencode 'b=1,2'";
    curl_bytes: |_, call| {
        call.method = "PUT".into();
        call.request = Some(message(vec![content("image/png", Payload::Bytes(None), Vec::new())]));
    } => "curl --request PUT \\\n  \"https://shop.north.example.org/v1/call\" \\\n  --header 'Content-Type: image/png' \\\n  --data-binary @body.bin";
}

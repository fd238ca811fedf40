//! Lists that come page by page.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::{Arc, Mutex};

use futures_util::TryStreamExt as _;
use http::StatusCode;
use serde_json::json;
use specmill_runtime::codegen::{Call, Check, Paging, Parameter};
use specmill_runtime::{
    BoxFuture, ClientBuilder, Connection, Error, ErrorKind, Items, Operation, Pages, Request, Response,
    Service, Transport, TransportError, TransportErrorKind, Value,
};

static SERVICE: Service = Service::new("shop", "Shop", "1.2.3");

macro_rules! list {
    ($name:ident, $paging:expr) => {
        static $name: Operation = Operation::new("listThings", "GET", "/things")
            .parameters(&[
                Parameter::query("limit").checks(&[Check::Maximum(100)]),
                Parameter::query("start"),
            ])
            .paging(&$paging);
    };
}
list!(COUNTED, Paging::offset("start", "limit", "/things").total("/total").default_limit(3));
list!(UNCOUNTED, Paging::offset("start", "limit", "/things").default_limit(3));
list!(UNLIMITED, Paging::offset("start", "limit", "/things"));
list!(NUMBERED, Paging::page("start", "limit", "/things").total("/total").default_limit(3));
list!(MARKED, Paging::marker("start", "limit", "/things").next("/next").default_limit(3));
list!(LAST_MARKED, Paging::marker("start", "limit", "/things").next("/id").default_limit(3));

static BY_BODY: Operation = Operation::new("listThings", "POST", "/things/list")
    .body("application/json", true)
    .paging(&Paging::offset("start", "limit", "/things").total("/total").default_limit(3));

#[derive(Clone, Default, PartialEq)]
struct Page {
    things: Option<Vec<Thing>>,
    total: Option<String>,
    next: Option<String>,
}

#[derive(Clone, Default, PartialEq)]
struct Thing {
    id: Option<i64>,
}

specmill_runtime::model! { Page { things, total, next } }

specmill_runtime::model! { Thing { id } }

/// A service that gives page after page; what it was asked for.
#[derive(Clone)]
struct Shop {
    give: fn(&str, usize) -> Option<Value>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Transport for Shop {
    fn send<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
        let query = request.url().query().unwrap_or_default().to_owned();
        let asked = if query.is_empty() {
            String::from_utf8_lossy(request.body().as_bytes().unwrap()).into_owned()
        } else {
            query
        };
        let count = self.asked.lock().unwrap().len();
        assert!(count < 100, "without end");
        self.asked.lock().unwrap().push(asked.clone());
        let given = (self.give)(&asked, count);
        Box::pin(async move {
            let gone = || TransportError::new(TransportErrorKind::Connect, "gone");
            Ok(Response::new(StatusCode::OK, Default::default(), given.ok_or_else(gone)?.to_string()))
        })
    }
}

fn shop(give: fn(&str, usize) -> Option<Value>) -> (Shop, Connection) {
    let shop = Shop { give, asked: Arc::default() };
    let connection =
        ClientBuilder::new(&SERVICE).base_url("http://localhost:81").transport(shop.clone()).build().unwrap();
    (shop, connection)
}

/// All ids, what the service was asked for, and how it ended.
async fn run(
    operation: &'static Operation,
    set: fn(&mut Call),
    give: fn(&str, usize) -> Option<Value>,
) -> (Vec<i64>, Vec<String>, Option<Error>) {
    let (shop, connection) = shop(give);
    let mut call = Call::new(&connection, operation);
    set(&mut call);
    let mut items: Items<Page, Thing> =
        Items::new(call, |page: &mut Page| page.things.take().unwrap_or_default());
    let (mut ids, mut failure) = (Vec::new(), None);
    while let Some(item) = items.next().await {
        match item {
            Ok(thing) => ids.extend(thing.id),
            Err(error) => failure = Some(error),
        }
    }
    assert!(items.next().await.is_none(), "what has ended stays so");
    let asked = shop.asked.lock().unwrap().clone();
    (ids, asked, failure)
}

/// Things from `start` on, of seven, three at a time.
fn seven(asked: &str, size: i64, step: i64) -> Vec<Value> {
    let start =
        asked.split('&').find_map(|pair| pair.strip_prefix("start=")).map_or(0, |text| text.parse().unwrap());
    (start * step..7).take(size as usize).map(|id| json!({ "id": id })).collect()
}

#[tokio::test]
async fn offsets_with_a_total() {
    let (ids, asked, error) =
        run(&COUNTED, |_| (), |asked, _| Some(json!({"things": seven(asked, 3, 1), "total": "7"}))).await;
    assert_eq!(ids, [0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(asked, ["", "start=3", "start=6"]);
    assert!(error.is_none());
    // A page that the service makes shorter than asked for is not the last one.
    let (ids, asked, _) = run(
        &COUNTED,
        |call| {
            call.set(0, &100);
            call.set(1, &2);
        },
        |asked, _| Some(json!({"things": seven(asked, 3, 1), "total": 7})),
    )
    .await;
    assert_eq!(ids, [2, 3, 4, 5, 6]);
    assert_eq!(asked, ["limit=100&start=2", "limit=100&start=5"]);
    // Whoever counts wrongly is not believed for ever.
    let (ids, asked, _) =
        run(&COUNTED, |_| (), |asked, _| Some(json!({"things": seven(asked, 3, 1), "total": 1000}))).await;
    assert_eq!((ids.len(), asked.len()), (7, 4));
}

#[tokio::test]
async fn offsets_without_a_total() {
    let give: fn(&str, usize) -> Option<Value> = |asked, _| Some(json!({"things": seven(asked, 3, 1)}));
    let (ids, asked, _) = run(&UNCOUNTED, |_| (), give).await;
    assert_eq!((ids.len(), asked.len()), (7, 3));
    let (ids, asked, _) = run(&UNLIMITED, |_| (), give).await;
    assert_eq!((ids.len(), asked.len()), (7, 4));
    // A list that fills its last page ends with an empty one, be it left out.
    let (ids, asked, _) = run(
        &UNCOUNTED,
        |_| (),
        |_, count| Some(if count < 2 { json!({"things": [{"id": count}, {}, {}]}) } else { json!({}) }),
    )
    .await;
    assert_eq!((ids, asked.len()), (vec![0, 1], 3));
}

#[tokio::test]
async fn numbers_of_pages() {
    let (ids, asked, _) = run(
        &NUMBERED,
        |_| (),
        |asked, _| {
            let number = asked.strip_prefix("start=").map_or(1, |text| text.parse().unwrap());
            Some(json!({"things": seven(&format!("start={}", number - 1), 3, 3), "total": 7}))
        },
    )
    .await;
    assert_eq!(ids, [0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(asked, ["", "start=2", "start=3"]);
}

#[tokio::test]
async fn markers_beside_the_list_or_in_its_last_item() {
    let (ids, asked, _) = run(
        &MARKED,
        |_| (),
        |_, count| {
            let next = ["a/b", "", "never"][count];
            Some(json!({"things": [{"id": count}], "next": next}))
        },
    )
    .await;
    assert_eq!((ids, asked), (vec![0, 1], vec![String::new(), "start=a%2Fb".to_owned()]));
    let (ids, asked, _) = run(
        &LAST_MARKED,
        |_| (),
        |asked, _| {
            let last = asked.strip_prefix("start=").map_or(0, |text| text.parse::<i64>().unwrap() + 1);
            Some(json!({"things": seven(&format!("start={last}"), 3, 1)}))
        },
    )
    .await;
    assert_eq!(ids, [0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(asked, ["", "start=2", "start=5"]);
}

#[tokio::test]
async fn positions_in_the_body() {
    let (ids, asked, _) = run(
        &BY_BODY,
        |call| call.json(&json!({"name": "n", "start": 1})),
        |asked, _| {
            let body: Value = serde_json::from_str(asked).unwrap();
            Some(json!({"things": seven(&format!("start={}", body["start"]), 3, 1), "total": 7}))
        },
    )
    .await;
    assert_eq!(ids, [1, 2, 3, 4, 5, 6]);
    assert_eq!(asked, [r#"{"name":"n","start":1}"#, r#"{"name":"n","start":4}"#]);
}

#[tokio::test]
async fn a_service_that_repeats_itself_is_not_followed_for_ever() {
    for (operation, give) in [
        (&UNCOUNTED, (|_, _| Some(json!({"things": [{}, {}, {}]}))) as fn(&str, usize) -> Option<Value>),
        (&COUNTED, |_, _| Some(json!({"things": [{}, {}, {}], "total": 1_000_000}))),
        (&NUMBERED, |_, _| Some(json!({"things": [{}, {}, {}], "total": 1_000_000}))),
        (&MARKED, |_, count| Some(json!({"things": [{"id": count}], "next": "same"}))),
        // In turns.
        (&MARKED, |_, count| Some(json!({"things": [{}], "next": if count % 2 == 0 { "a" } else { "b" }}))),
    ] {
        let (_, asked, error) = run(operation, |_| (), give).await;
        let error = error.expect("an error");
        assert_eq!(error.kind(), ErrorKind::Endless, "{error}");
        assert!(error.to_string().starts_with("listThings: the service gives "), "{error}");
        assert!(asked.len() <= 3, "{asked:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_ends_the_list_after_what_came_before() {
    let (ids, _, error) = run(
        &COUNTED,
        |_| (),
        |asked, count| (count == 0).then(|| json!({"things": seven(asked, 3, 1), "total": 7})),
    )
    .await;
    assert_eq!(ids, [0, 1, 2]);
    assert_eq!(error.map(|error| error.kind()), Some(ErrorKind::Transport));
}

#[tokio::test]
async fn pages_are_streams_and_values() {
    let give: fn(&str, usize) -> Option<Value> =
        |asked, _| Some(json!({"things": seven(asked, 3, 1), "total": 7}));
    let (_, connection) = shop(give);
    let pages: Pages<Value> = Pages::new(Call::new(&connection, &COUNTED));
    assert!(format!("{pages:?}").contains("listThings"));
    let pages: Vec<Value> = pages.try_collect().await.unwrap();
    assert_eq!(pages.len(), 3);
    assert_eq!(pages[2]["things"][0]["id"], 6);
    // What is not paged is one page.
    static PLAIN: Operation = Operation::new("showThings", "GET", "/things");
    let pages: Vec<Value> = Pages::new(Call::new(&connection, &PLAIN)).all().await.unwrap();
    assert_eq!(pages.len(), 1);
}

#[tokio::test]
async fn markers_that_lead_in_a_circle_end_with_an_error() {
    // No two pages are the same, but the third leads back to the second.
    let (ids, asked, error) = run(
        &MARKED,
        |_| (),
        |_, count| {
            let next = ["a", "b", "a", "b", "a"][count];
            Some(json!({"things": [{"id": count}], "next": next}))
        },
    )
    .await;
    assert_eq!((ids, asked), (vec![0, 1], vec![String::new(), "start=a".to_owned(), "start=b".to_owned()]));
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Endless);
    assert!(error.to_string().contains("a marker that it has given before"), "{error}");
}

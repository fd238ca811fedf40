//! The judge is judged: a request that is not what it should be is told.

use serde_json::json;
use specmill_loopback::Received;

use super::calls::SERVICES;
use super::document::{Document, Operation};
use super::every::success;
use super::exchange::{Exchange, Setup};
use super::fill::Scope;

/// The request in many wrong ways, each with what is wrong.
fn spoilt(request: &Received, operation: &Operation<'_>) -> Vec<(String, Received)> {
    let mut spoilt = Vec::new();
    let mut add = |what: String, change: &dyn Fn(&mut Received)| {
        let mut request = request.clone();
        change(&mut request);
        spoilt.push((what, request));
    };
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    add("method".to_owned(), &|request| request.method = "TRACE".to_owned());
    add("path".to_owned(), &|request| request.target = format!("{path}x?{query}"));
    add("a surplus pair".to_owned(), &|request| request.target = format!("{path}?{query}&surplus=1"));
    if !query.is_empty() {
        add("no query".to_owned(), &|request| request.target = path.to_owned());
        add("values of the query".to_owned(), &|request| request.target = format!("{path}?{query}x"));
    }
    add("a surplus header".to_owned(), &|request| {
        request.headers.push(("X-Surplus".to_owned(), "1".to_owned()));
    });
    for (index, (name, _)) in request.headers.iter().enumerate() {
        // Whether a request without a body says so is left to the transport.
        if !(name.eq_ignore_ascii_case("content-length") && request.body.is_empty()) {
            add(format!("no {name}"), &|request| drop(request.headers.remove(index)));
        }
        add(format!("{name} twice"), &|request| request.headers.push(request.headers[index].clone()));
        let is_told = ["authorization", "content-type", "x-sdk-date", "x-project-id", "x-language"];
        if is_told.iter().any(|told| name.eq_ignore_ascii_case(told)) {
            add(format!("value of {name}"), &|request| request.headers[index].1.push('x'));
        }
    }
    add("body".to_owned(), &|request| request.body = json!(["x"]).to_string().into_bytes());
    if !request.body.is_empty() && !operation.open {
        add("a body that was not signed".to_owned(), &|request| request.body.push(b' '));
    }
    spoilt
}

#[tokio::test]
async fn what_is_sent_wrongly_is_told() {
    let mut untold = Vec::new();
    for service in SERVICES {
        let exchange = Exchange::start(*service, Setup::default()).await;
        for operation in &Document::of(service.name).operations() {
            let given = operation.given(Scope::Full);
            let (result, received) = exchange.call(operation, &given, success(operation)).await.unwrap();
            let [request] = received.as_slice() else { panic!("{}: {result:?}", operation.id) };
            exchange.check(operation, &given, request).unwrap();
            for (what, request) in spoilt(request, operation) {
                if exchange.check(operation, &given, &request).is_ok() {
                    untold.push(format!("{} {}: {what}", service.name, operation.id));
                }
            }
        }
    }
    assert!(untold.is_empty(), "{}", untold.join("\n"));
}

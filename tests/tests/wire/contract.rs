//! A service made of its document: it answers with the document's examples, and
//! knows which of its operations were called with what.

use std::collections::BTreeSet;
use std::sync::Arc;

use huaweicloud_core::Credentials;
use serde_json::Value;
use specmill_loopback::{Received, Server, verify};
use specmill_tests::bundle::escape;
use specmill_tests::json::without_nulls;
use specmill_tests::repository;

/// The key that calls are signed with.
const ACCESS_KEY: &str = "AKLOOPBACK";
const SECRET_KEY: &str = "SKLOOPBACK";

/// The project of the clients.
pub(crate) const PROJECT: &str = "054e292c9880d4992f02c0196d3ea468";

/// A service made of its document.
pub(crate) struct Contract {
    document: Arc<Value>,
    pub(crate) server: Server,
}

/// A request that was received, and the operation that it calls.
pub(crate) struct Call {
    pub(crate) id: String,
    pub(crate) request: Received,
}

impl Contract {
    pub(crate) async fn start(service: &str) -> Self {
        let document = Arc::new(repository::bundle(service).unwrap());
        let answers = Arc::clone(&document);
        let server = Server::start(move |request| {
            let Some((_, _, operation)) = operation(&answers, request) else {
                return (404, Vec::new(), format!("no operation at {} {}", request.method, request.target));
            };
            let (status, response) = success(operation);
            let mut headers = vec![("Content-Type", "application/json".to_owned())];
            for name in response["headers"].as_object().into_iter().flat_map(|headers| headers.keys()) {
                if name == "X-Subject-Token" {
                    headers.push(("X-Subject-Token", "TOKEN-OF-THE-LOOPBACK".to_owned()));
                }
            }
            (status, headers, example(response).to_string())
        })
        .await;
        Self { document, server }
    }

    pub(crate) fn credentials() -> Credentials {
        Credentials::access_key(ACCESS_KEY, SECRET_KEY)
    }

    /// The example that the service answers an operation with, without its nulls:
    /// a field that is null and one that is absent are read alike.
    pub(crate) fn answer(&self, id: &str) -> Value {
        let (_, operation) =
            operations(&self.document).find(|(_, operation)| operation["operationId"] == id).unwrap();
        without_nulls(example(success(operation).1))
    }

    /// The calls so far, each of them checked against the document.
    pub(crate) fn calls(&self) -> Vec<Call> {
        self.server.received().into_iter().map(|request| self.checked(request)).collect()
    }

    fn checked(&self, request: Received) -> Call {
        let (path, method, operation) = operation(&self.document, &request)
            .unwrap_or_else(|| panic!("{} is no operation", request.target));
        let id = operation["operationId"].as_str().unwrap().to_owned();
        let parameters = parameters(&self.document, path, operation);

        let query = request.target.split_once('?').map_or("", |(_, query)| query);
        let sent: BTreeSet<&str> = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap().0)
            .collect();
        let declared: BTreeSet<&str> = named(&parameters, "query", false).collect();
        assert!(sent.is_subset(&declared), "{id}: {sent:?} of {declared:?}");
        for name in named(&parameters, "query", true) {
            assert!(sent.contains(name), "{id}: {name} is required");
        }
        for name in named(&parameters, "header", true) {
            assert!(request.header(name).is_some(), "{id}: {name} is required");
        }

        match &operation["requestBody"] {
            Value::Null => assert!(request.body.is_empty(), "{id} has no body"),
            body => {
                assert_eq!(request.header("content-type"), Some("application/json"), "{id}");
                let pointer =
                    format!("#/paths/{}/{method}/requestBody/content/application~1json/schema", escape(path));
                self.assert_valid(&pointer, &serde_json::from_slice(&request.body).unwrap(), &id);
                assert!(body["required"] == true || !request.body.is_empty());
            }
        }

        if operation["security"].as_array().is_some_and(Vec::is_empty) {
            assert_eq!(request.header("authorization"), None, "{id} needs no authentication");
        } else {
            let signed = verify(&request, ACCESS_KEY, SECRET_KEY);
            assert!(signed.iter().any(|name| name == "host"), "{id}: {signed:?}");
        }
        Call { id, request }
    }

    /// A value is what a schema of the document says.
    fn assert_valid(&self, pointer: &str, value: &Value, id: &str) {
        let registry = jsonschema::Registry::new()
            .add("loopback:/document", (*self.document).clone())
            .unwrap()
            .prepare()
            .unwrap();
        let reference = serde_json::json!({"$ref": format!("loopback:/document{}", pointer.replace('{', "%7B").replace('}', "%7D"))});
        let validator = jsonschema::options().with_registry(&registry).build(&reference).unwrap();
        let errors: Vec<String> = validator.iter_errors(value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{id}: {errors:?}");
    }

    /// Every operation of the document has been called so often.
    pub(crate) fn assert_all_called(&self, times: usize) {
        let calls: Vec<String> = self.calls().into_iter().map(|call| call.id).collect();
        for (_, operation) in operations(&self.document) {
            let id = operation["operationId"].as_str().unwrap();
            assert_eq!(calls.iter().filter(|called| *called == id).count(), times, "calls of {id}");
        }
    }
}

/// Operations with their path and method.
fn operations(document: &Value) -> impl Iterator<Item = ((&str, &str), &Value)> {
    let methods = ["get", "put", "post", "delete", "options", "head", "patch"];
    document["paths"].as_object().unwrap().iter().flat_map(move |(path, item)| {
        methods.into_iter().filter_map(move |method| Some(((path.as_str(), method), item.get(method)?)))
    })
}

/// The operation that a request calls.
fn operation<'d>(document: &'d Value, request: &Received) -> Option<(&'d str, &'d str, &'d Value)> {
    operations(document)
        .find(|((path, method), _)| request.method.eq_ignore_ascii_case(method) && fits(path, request.path()))
        .map(|((path, method), operation)| (path, method, operation))
}

/// A path is made of a template.
fn fits(template: &str, path: &str) -> bool {
    let (template, path): (Vec<&str>, Vec<&str>) = (template.split('/').collect(), path.split('/').collect());
    template.len() == path.len()
        && template.iter().zip(&path).all(|(part, sent)| {
            part == sent || (part.starts_with('{') && !sent.is_empty() && !sent.contains('{'))
        })
}

fn parameters<'d>(document: &'d Value, path: &str, operation: &'d Value) -> Vec<&'d Value> {
    let shared = document["paths"][path]["parameters"].as_array().into_iter().flatten();
    let own = operation["parameters"].as_array().into_iter().flatten();
    shared.chain(own).map(|parameter| resolved(document, parameter)).collect()
}

fn named<'a>(parameters: &'a [&Value], place: &'a str, required: bool) -> impl Iterator<Item = &'a str> {
    parameters
        .iter()
        .filter(move |parameter| parameter["in"] == place && (!required || parameter["required"] == true))
        .map(|parameter| parameter["name"].as_str().unwrap())
}

fn resolved<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    match value["$ref"].as_str() {
        Some(reference) => document.pointer(reference.trim_start_matches('#')).unwrap(),
        None => value,
    }
}

fn success(operation: &Value) -> (u16, &Value) {
    let (status, response) = operation["responses"]
        .as_object()
        .unwrap()
        .iter()
        .find(|(status, _)| status.starts_with('2'))
        .unwrap();
    (status.parse().unwrap(), response)
}

/// The richest example of an answer.
fn example(response: &Value) -> &Value {
    let examples = response["content"]["application/json"]["examples"].as_object().unwrap();
    &examples.values().max_by_key(|example| example["value"].to_string().len()).unwrap()["value"]
}

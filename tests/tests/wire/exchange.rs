//! A service on the loopback interface that answers as it is told, and what has to be
//! said of a request that it received.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError};

use huaweicloud_core::Credentials;
use serde_json::Value;
use specmill_loopback::{Answer, Received, Server, encode};
use specmill_runtime::{Connection, Error};
use specmill_tests::json::equal;

use super::calls::{Answered, Function, Given, Service, Settings};
use super::document::{Operation, plain};

/// The key that calls are signed with.
const ACCESS_KEY: &str = "AKLOOPBACK";
const SECRET_KEY: &str = "SKLOOPBACK";

/// The token of calls that are not signed.
const TOKEN: &str = "TOKEN-OF-THE-LOOPBACK";

/// The project of the clients.
pub(crate) const PROJECT: &str = "054e292c9880d4992f02c0196d3ea468";

/// A service on the loopback interface and a client of it.
pub(crate) struct Exchange {
    server: Server,
    answer: Arc<Mutex<Answer>>,
    connection: Connection,
    calls: &'static [(&'static str, Function)],
    proof: Proof,
    project: Option<&'static str>,
}

/// How calls are authenticated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proof {
    Signature,
    Token,
}

/// How a client is made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setup {
    pub(crate) proof: Proof,
    pub(crate) project: Option<&'static str>,
    pub(crate) validate: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self { proof: Proof::Signature, project: Some(PROJECT), validate: true }
    }
}

impl Exchange {
    pub(crate) async fn start(service: Service, setup: Setup) -> Self {
        let answer = Arc::new(Mutex::new((500, Vec::new(), String::new())));
        let told = Arc::clone(&answer);
        let server = Server::start(move |_| locked(&told).clone()).await;
        let credentials = match setup.proof {
            Proof::Signature => Credentials::access_key(ACCESS_KEY, SECRET_KEY),
            Proof::Token => Credentials::token(TOKEN),
        };
        let settings = Settings {
            url: server.url.clone(),
            credentials,
            project: setup.project,
            validate: setup.validate,
        };
        let connection = (service.connect)(&settings);
        let (proof, project) = (setup.proof, setup.project);
        Self { server, answer, connection, calls: service.calls, proof, project }
    }

    /// Calls an operation; what came of it, and what the server received.
    pub(crate) async fn call(
        &self,
        operation: &Operation<'_>,
        given: &Given,
        answer: Answer,
    ) -> Result<(Result<Answered, Error>, Vec<Received>), String> {
        *locked(&self.answer) = answer;
        let (_, call) =
            self.calls.iter().find(|(id, _)| *id == operation.id).ok_or("the crate has no such call")?;
        let result = call(&self.connection, given)?.await;
        Ok((result, self.server.take()))
    }

    /// Calls an operation with values that the document allows, and looks at the
    /// request.
    pub(crate) async fn valid_call(
        &self,
        operation: &Operation<'_>,
        given: &Given,
        answer: Answer,
    ) -> Result<Result<Answered, Error>, String> {
        let errors = operation.errors(given);
        if !errors.is_empty() {
            return Err(format!("not as the document says: {errors:?}"));
        }
        let (result, received) = self.call(operation, given, answer).await?;
        let [request] = received.as_slice() else {
            return Err(format!("{} requests: {result:?}", received.len()));
        };
        self.check(operation, given, request)?;
        Ok(result)
    }

    /// A request is what the document makes of the values.
    pub(crate) fn check(
        &self,
        operation: &Operation<'_>,
        given: &Given,
        request: &Received,
    ) -> Result<(), String> {
        same("method", request.method.as_str(), operation.method.as_str())?;
        same("path", request.path(), self.path(operation, given)?)?;

        let query = request.target.split_once('?').map(|(_, query)| query);
        let mut sent: Vec<&str> = query.into_iter().flat_map(|query| query.split('&')).collect();
        // A signed query is sent as it was signed, where nothing but `=` and `&` stands bare.
        let is_signed = self.proof == Proof::Signature && !operation.open;
        let mut expected = pairs(operation, given, if is_signed { "%2C" } else { "," });
        sent.sort_unstable();
        expected.sort_unstable();
        same("query", sent.as_slice(), expected.as_slice())?;

        self.check_headers(operation, given, request)?;
        match (&given.body, &operation.body) {
            (None, _) => same("body", request.body.as_slice(), [0_u8; 0].as_slice())?,
            (Some(_), None) => return Err("a body is given where none is declared".to_owned()),
            (Some(given), Some(body)) => {
                same("content-type", request.header("content-type"), Some(body.media_type))?;
                let sent: Value =
                    serde_json::from_slice(&request.body).map_err(|error| format!("body: {error}"))?;
                if !equal(&sent, given) {
                    return Err(format!("body: {sent} was sent for {given}"));
                }
            }
        }
        Ok(())
    }

    fn check_headers(
        &self,
        operation: &Operation<'_>,
        given: &Given,
        request: &Received,
    ) -> Result<(), String> {
        let sent: BTreeSet<String> = request.headers.iter().map(|(name, _)| name.to_lowercase()).collect();
        same("number of headers", sent.len(), request.headers.len())?;
        let mut expected: BTreeSet<String> = ["host", "accept", "user-agent"].map(str::to_owned).into();
        for ((place, name), value) in &given.parameters {
            if place == "header" {
                same(name, request.header(name), Some(plain(value).as_str()))?;
                expected.insert(name.to_lowercase());
            }
        }
        if given.body.is_some() {
            expected.extend(["content-type", "content-length"].map(str::to_owned));
        } else if request.header("content-length").is_some() {
            same("content-length", request.header("content-length"), Some("0"))?;
            expected.insert("content-length".to_owned());
        }
        if !operation.open {
            let project = self.project_of(operation, given);
            same("x-project-id", request.header("x-project-id"), project.as_deref())?;
            expected.extend(project.map(|_| "x-project-id".to_owned()));
            match self.proof {
                Proof::Signature => {
                    expected.extend(["authorization", "x-sdk-date"].map(str::to_owned));
                    specmill_loopback::check(request, ACCESS_KEY, SECRET_KEY)?;
                }
                Proof::Token => {
                    expected.insert("x-auth-token".to_owned());
                    same("x-auth-token", request.header("x-auth-token"), Some(TOKEN))?;
                }
            }
        }
        same("headers", sent, expected)
    }

    /// The project that a call is made for: its own, or the client's.
    fn project_of(&self, operation: &Operation<'_>, given: &Given) -> Option<String> {
        let own = given.parameters.get(&("path".to_owned(), "project_id".to_owned())).map(plain);
        own.filter(|_| operation.path.contains("{project_id}")).or(self.project.map(str::to_owned))
    }

    fn path(&self, operation: &Operation<'_>, given: &Given) -> Result<String, String> {
        let mut path = operation.path.to_owned();
        for parameter in operation.parameters.iter().filter(|parameter| parameter.place == "path") {
            let value = given.parameters.get(&parameter.key()).map(plain);
            let value = value.or_else(|| self.project.filter(|_| parameter.from_client).map(str::to_owned));
            let value = value.ok_or_else(|| format!("nothing is given for {}", parameter.name))?;
            path = path.replace(&format!("{{{}}}", parameter.name), &encode(value.as_bytes()));
        }
        Ok(path)
    }
}

/// The pairs of the query, with what stands between the items of a list.
fn pairs(operation: &Operation<'_>, given: &Given, comma: &str) -> Vec<String> {
    let mut pairs = Vec::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.place == "query") {
        let name = encode(parameter.name.as_bytes());
        let escaped = |value: &Value| encode(plain(value).as_bytes());
        match given.parameters.get(&parameter.key()) {
            None => {}
            Some(Value::Array(items)) if parameter.explode => {
                pairs.extend(items.iter().map(|item| format!("{name}={}", escaped(item))));
            }
            Some(Value::Array(items)) => {
                let items: Vec<_> = items.iter().map(escaped).collect();
                pairs.push(format!("{name}={}", items.join(comma)));
            }
            Some(value) => pairs.push(format!("{name}={}", escaped(value))),
        }
    }
    pairs
}

/// Two things are the same.
pub(crate) fn same<T: PartialEq<U> + Debug, U: Debug>(
    what: &str,
    found: T,
    expected: U,
) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("{what}: {found:?} instead of {expected:?}")) }
}

/// What is behind a lock is a plain value, which no panic leaves half made.
fn locked<T>(lock: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

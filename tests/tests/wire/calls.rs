//! The calls of all operations as functions of JSON values.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use huaweicloud_core::{ClientBuilder, Credentials};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use specmill_runtime::{Connection, DateTime, Error};

/// A service and what its crate can call.
#[derive(Clone, Copy)]
pub(crate) struct Service {
    pub(crate) name: &'static str,
    /// Makes a client of the crate, and hands out its connection.
    pub(crate) connect: fn(&Settings) -> Connection,
    /// Ids of operations, and functions that call them.
    pub(crate) calls: &'static [(&'static str, Function)],
}

pub(crate) type Function = fn(&Connection, &Given) -> Result<Sending, String>;

/// A call on its way.
pub(crate) type Sending = Pin<Box<dyn Future<Output = Result<Answered, Error>> + Send>>;

/// How a client is made.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) url: String,
    pub(crate) credentials: Credentials,
    pub(crate) project: Option<&'static str>,
    pub(crate) validate: bool,
}

impl Settings {
    fn build<C: From<Connection>>(&self, builder: ClientBuilder<C>) -> C {
        let builder =
            builder.endpoint(&self.url).credentials(self.credentials.clone()).validate(self.validate);
        let builder = match self.project {
            Some(project) => builder.project_id(project),
            None => builder,
        };
        builder.build().unwrap()
    }
}

/// What a call is made with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Given {
    /// Values of parameters by place and name.
    pub(crate) parameters: BTreeMap<(String, String), Value>,
    pub(crate) body: Option<Value>,
}

/// A parameter by place and name, or the body.
type Input<'a> = Option<(&'a str, &'a str)>;

impl Given {
    fn json(&self, input: Input<'_>) -> Option<&Value> {
        match input {
            Some((place, name)) => self.parameters.get(&(place.to_owned(), name.to_owned())),
            None => self.body.as_ref(),
        }
    }

    fn optional<T: DeserializeOwned>(&self, input: Input<'_>) -> Result<Option<T>, String> {
        let value = self.json(input).map(|value| serde_json::from_value(value.clone())).transpose();
        value.map_err(|error| format!("{}: {error}", name(input)))
    }

    fn value<T: DeserializeOwned>(&self, input: Input<'_>) -> Result<T, String> {
        self.optional(input)?.ok_or_else(|| format!("{} is an argument, and not required", name(input)))
    }

    #[allow(dead_code, reason = "which calls there are is a matter of the documents")]
    fn optional_time(&self, input: Input<'_>) -> Result<Option<DateTime>, String> {
        let text: Option<String> = self.optional(input)?;
        text.map(|text| text.parse().map_err(|error| format!("{}: {error}", name(input)))).transpose()
    }

    #[allow(dead_code, reason = "which calls there are is a matter of the documents")]
    fn value_time(&self, input: Input<'_>) -> Result<DateTime, String> {
        self.optional_time(input)?.ok_or_else(|| format!("{} is an argument, and not required", name(input)))
    }
}

fn name(input: Input<'_>) -> String {
    input.map_or_else(|| "body".to_owned(), |(place, name)| format!("{place}.{name}"))
}

/// What a call returned.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Answered {
    /// Headers by their names, as far as the crate has fields for them.
    pub(crate) headers: BTreeMap<String, String>,
    /// The body, encoded again; null where there is none.
    pub(crate) body: Value,
}

impl Answered {
    fn body(mut self, body: impl Serialize) -> Self {
        self.body = serde_json::to_value(body).unwrap();
        self
    }

    fn header(mut self, name: &str, value: Option<impl ToString>) -> Self {
        self.headers.extend(value.map(|value| (name.to_owned(), value.to_string())));
        self
    }
}

// A module for each service, and `SERVICES`; the build script reads them off the bundles.
include!(concat!(env!("OUT_DIR"), "/calls.rs"));

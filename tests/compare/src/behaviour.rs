//! What is played: calls, and what the service does with them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// Behaviours of one kind.
#[derive(Clone, Debug, Deserialize)]
pub struct Group {
    /// Title of their table.
    pub title: String,
    /// The behaviours.
    pub behaviours: Vec<Behaviour>,
}

/// A call, and what the service does with it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Behaviour {
    /// Its name in the files.
    pub id: String,
    /// What readers see.
    pub title: String,
    /// What is called.
    pub call: String,
    /// With which arguments.
    #[serde(default)]
    pub with: Value,
    /// What the service does with the first request, the second and so on; the last goes
    /// for all that follow.
    pub answers: Vec<Answer>,
    /// Pointers to the values of the answer that are told.
    #[serde(default)]
    pub show: Vec<String>,
    /// What is told instead of them.
    #[serde(default)]
    pub observe: Option<String>,
    /// The project in the settings, where it is not the usual one.
    #[serde(default, deserialize_with = "given")]
    pub project: Option<Option<String>>,
    /// Whether someone listens at the port.
    #[serde(default = "yes")]
    pub listen: bool,
    /// Whether the service speaks TLS, with a certificate that nobody trusts.
    #[serde(default)]
    pub tls: bool,
    /// Whether it is told how long the call takes.
    #[serde(default)]
    pub time: bool,
}

/// What the service does with a request.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Status, 200 where nothing is said.
    #[serde(default = "ok")]
    pub status: u16,
    /// Headers beside those that every answer has, or instead of them.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// The body as JSON.
    #[serde(default)]
    pub body: Value,
    /// The body as it is sent.
    pub text: Option<String>,
    /// A length that is not the body's.
    pub length: Option<usize>,
    /// `close`: the connection ends after this.
    pub then: Option<String>,
    /// Instead of an answer: `close`, `reset` or `stall`.
    pub fault: Option<String>,
}

fn given<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Option<String>>, D::Error> {
    Option::<String>::deserialize(from).map(Some)
}

fn yes() -> bool {
    true
}

fn ok() -> u16 {
    200
}

/// The behaviours of `behaviours.json`.
#[must_use]
pub fn groups() -> Vec<Group> {
    serde_json::from_str(include_str!("../behaviours.json")).unwrap()
}

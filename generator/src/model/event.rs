//! Requests that the service sends.

use super::{Arena, Id, Message, Operation, Parameter, Response, Schema};

/// A request that the service sends, and the responses that it expects.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// Name of the webhook or the callback.
    pub name: String,
    /// What makes the service send it.
    pub trigger: Trigger,
    /// Id of the operation that the receiver offers, where the document names one.
    pub id: Option<String>,
    /// Method in capitals.
    pub method: String,
    /// One line, without a full stop.
    pub summary: Option<String>,
    /// What it tells, in Markdown.
    pub description: Option<String>,
    /// Not to be used in new code.
    pub deprecated: bool,
    /// Parameters, in the order of an operation's.
    pub parameters: Arena<Parameter>,
    /// Body of the request, where it has one.
    pub request: Option<Message>,
    /// Responses that the service expects, by ascending status, `default` last.
    pub responses: Vec<Response>,
}

/// What makes a service send a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trigger {
    /// Something that happens in the service (`webhooks`). Where it is sent is agreed on
    /// outside of the API.
    Webhook,
    /// A call that asked for it (`callbacks`).
    Callback {
        /// The call.
        operation: Id<Operation>,
        /// The address to which it is sent, as a runtime expression.
        address: String,
    },
}

impl Event {
    /// Every type that the event names itself.
    pub fn schemas(&self) -> impl Iterator<Item = &Schema> {
        let responses = self.responses.iter().map(|response| &response.message);
        let messages = self.request.iter().chain(responses).flat_map(Message::schemas);
        self.parameters.iter().map(|parameter| &parameter.value).chain(messages)
    }
}

//! Events: webhooks of the document, and callbacks of its operations.

use crate::model::{Arena, Entity, Event, Trigger};
use crate::openapi::document::PathItem;

use super::Lowering;
use super::naming::Naming;

impl<'d> Lowering<'d> {
    /// The webhooks in the order of the document, then the callbacks in that of their
    /// operations.
    ///
    /// They are read after all operations, so that a type of an event does not take the
    /// name of one that calls need.
    pub(super) fn events(&mut self) -> Vec<Event> {
        let document = self.document;
        let mut events = Vec::new();
        for (name, item) in &document.webhooks {
            self.events_of(name, &Trigger::Webhook, &item.value, &mut events);
        }
        for (operation, declared) in self.declared.clone() {
            for (name, callback) in &declared.callbacks {
                let Some(callback) = self.resolve(callback) else { continue };
                for (address, item) in &callback.value.paths {
                    let trigger = Trigger::Callback { operation, address: address.clone() };
                    self.events_of(name, &trigger, &item.value, &mut events);
                }
            }
        }
        events
    }

    /// The events of a path item, which has one for each method.
    fn events_of(&mut self, name: &str, trigger: &Trigger, item: &'d PathItem, events: &mut Vec<Event>) {
        for (method, operation) in item.operations() {
            let value = &operation.value;
            let id = value.operation_id.as_ref().map(|id| id.value.trim()).filter(|id| !id.is_empty());
            let naming = Naming::new(id.unwrap_or(name));
            let parameters = self.parameters("", item, operation, &naming);
            let mut list = Arena::default();
            for parameter in parameters {
                list.push(parameter.value);
            }
            let request = value.request_body.as_ref().and_then(|body| self.request(body, &naming));
            let responses = self.responses(operation, &naming);
            self.origins.set(Entity::Event(events.len()), operation.span);
            self.settle();
            events.push(Event {
                name: name.to_owned(),
                trigger: trigger.clone(),
                id: id.map(str::to_owned),
                method: method.to_owned(),
                summary: value
                    .summary
                    .as_ref()
                    .map(|summary| summary.trim().trim_end_matches('.').to_owned()),
                description: value.description.clone(),
                deprecated: value.deprecated,
                parameters: list,
                request: request.map(|request| request.value),
                responses: responses.into_iter().map(|response| response.value).collect(),
            });
        }
    }
}

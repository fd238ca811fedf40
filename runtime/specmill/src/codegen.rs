//! What generated code names: tables, calls, and how its types are read and written.
//!
//! Nothing here is for users of a generated crate; it changes together with the
//! generator, without notice.
//!
//! # A client by hand
//!
//! A generated crate consists of these parts.
//!
//! A [`Service`] says where one gets to, an [`Operation`] what is sent there. A struct
//! lists its fields (see [`Model`]); a call is a shell around [`Call`].
//!
//! ```
//! use specmill_runtime::codegen::{Server, Service};
//! use specmill_runtime::{Connection, Error};
//!
//! static SERVICE: Service =
//!     Service::new("pets", "Pet shop", "1.0.0").servers(&[Server::new("https://pets.example.com/v1", &[])]);
//!
//! specmill_runtime::operation! {
//!     SHOW_PET = "showPet", "GET", "/pets/{pet_id}" {
//!         path("pet_id"), query("weeks").checks(&[Minimum(1)]),
//!     }
//! }
//!
//! #[derive(Clone, Default, PartialEq)]
//! pub struct Pet {
//!     pub name: Option<String>,
//!     pub age: Option<i64>,
//! }
//!
//! specmill_runtime::model! { Pet { name, age } }
//!
//! #[derive(Clone, Debug)]
//! pub struct Client {
//!     connection: Connection,
//! }
//!
//! impl From<Connection> for Client {
//!     fn from(connection: Connection) -> Self {
//!         Self { connection }
//!     }
//! }
//!
//! specmill_runtime::methods! {
//!     Client {
//!         /// Shows a pet.
//!         show_pet(pet_id: impl Into<String> = set(0, &pet_id.into())) -> ShowPetCall = SHOW_PET;
//!     }
//! }
//!
//! specmill_runtime::call! {
//!     /// A call of [`Client::show_pet`].
//!     ShowPetCall {
//!         weeks: i64 = set(1, &weeks);
//!     }
//!     send -> Pet;
//! }
//!
//! // And this is how it is used; the transport stands in for a service.
//! use specmill_runtime::{Bearer, BoxFuture, ClientBuilder, ErrorKind, Request, Response, Transport, TransportError};
//!
//! struct Shop;
//!
//! impl Transport for Shop {
//!     fn send<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
//!         let known = request.url().path() == "/v1/pets/7%2F8";
//!         let (status, body) = match known {
//!             true => (http::StatusCode::OK, r#"{"name": "Rex", "age": "3", "colour": "brown"}"#),
//!             false => (http::StatusCode::NOT_FOUND, r#"{"code": "PET.1", "message": "No such pet."}"#),
//!         };
//!         Box::pin(async move { Ok(Response::new(status, Default::default(), body)) })
//!     }
//! }
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! let client: Client = ClientBuilder::new(&SERVICE).auth(Bearer::new("token")).transport(Shop).build()?;
//!
//! let pet = client.show_pet("7/8").weeks(2).send().await?;
//! assert_eq!(pet.age, Some(3));
//!
//! let error = client.show_pet("9").send().await.unwrap_err();
//! assert_eq!(error.to_string(), "showPet: 404 Not Found: PET.1: No such pet.");
//!
//! // What breaks a limit is not even sent.
//! let error = client.show_pet("").weeks(0).send().await.unwrap_err();
//! assert_eq!(error.kind(), ErrorKind::Validation);
//! assert_eq!(error.violations().len(), 2);
//! # Ok::<(), Error>(())
//! # }).unwrap();
//! ```

pub use crate::call::{
    Answer, Call, ClientBuilder, Connection, Download, FilePart, Opening, Retries, Sending,
};
#[cfg(feature = "dynamic")]
pub use crate::dynamic::{Dynamic, DynamicCall, MakeBlank, Operations, blank};
pub use crate::error::Error;
pub use crate::follow::{Event, Events, Finished, Items, Pages, Records, StartsJob, Waiter};
pub use crate::table::{
    Check, Condition, Field, Job, Literal, Matches, Operation, Paging, Parameter, Part, Place, Rule,
    SecurityKind, SecurityScheme, Server, Service, Shape, Style, Variable, catalog,
};
pub use crate::value::{
    Alternative, Blank, DateTime, Model, OpenEnum, ReadError, Secret, Slot, Union, ValidationError,
    Violation, WriteError, from_json, matches, to_json, validate,
};
pub use crate::{
    call, call_setters, dynamic, integer_enum, methods, model, open_enum, operation, setters, union,
};

pub use bytes::Bytes;
pub use serde_json::Value;

pub use crate::value::private;

/// What the tables of fields and parameters name without a path.
pub mod vocabulary {
    pub use super::Check::*;
    pub use super::Condition;
    pub use super::Literal::*;
    pub use super::Rule::*;
    pub use super::Style::*;
    pub use super::{Paging, Server, Variable};
}

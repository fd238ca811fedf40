//! The model that every output is made from.
//!
//! An [`Api`] is what `lower` makes of a document: operations, types and
//! constraints with every decision taken. Names are unique, every reference is an
//! [`Id`], nothing of OpenAPI's spelling is left and nothing of Rust's has come in.
//! Emitters read it and decide nothing but form.

mod arena;
mod catalogs;
mod conditions;
mod constraints;
mod event;
mod example;
mod form;
mod graph;
mod job;
mod link;
mod media_type;
mod message;
mod operation;
mod origins;
mod paging;
mod parameter;
pub mod prose;
mod provenance;
pub(crate) mod sample;
mod schema;
mod security;
mod service;
mod tag;
mod types;
mod value_path;

pub(crate) use arena::ArenaBuilder;
pub use arena::{Arena, ArenaMap, Id};
pub use catalogs::{
    Catalog, Catalogs, Dimension, ErrorCode, Metric, Permission, Region, RequestHeader, Sender, StatusCode,
};
pub use conditions::{Condition, Demand, DemandKind, Rule};
pub use constraints::{Allowed, Constraint, Constraints};
pub use event::{Event, Trigger};
pub use example::Example;
pub use form::{Form, FormPart, FormStyle};
pub(crate) use graph::{Graph, Part, Role};
pub use job::Job;
pub use link::{Link, LinkTarget};
pub use media_type::{Framing, MediaKind, MediaType};
pub(crate) use message::is_binary;
pub use message::{Content, Header, Message, Payload, Response, Status};
pub use operation::Operation;
pub use origins::{Entity, Origins};
pub use paging::{Input, PageStyle, Pagination};
pub use parameter::{Location, Parameter, Style};
pub use provenance::{Deviation, Holder, Inside, Provenance};
pub use schema::{IntegerFormat, Schema, Shape, StringFormat};
pub use security::{Flow, FlowKind, Requirement, Scheme, SchemeKind, SchemeUse, Security};
pub use service::{Api, Extensions, Server, ServerVariable};
pub use tag::Tag;
pub use types::{Enum, EnumValue, Field, Object, Type, TypeKind, Union, Variant};
pub use value_path::{Step, ValuePath};

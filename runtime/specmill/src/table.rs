//! What is known before the first call: constants that generated code writes down.

pub mod catalog;
mod check;
mod job;
mod operation;
mod paging;
mod parameter;
mod part;
mod service;
mod shape;

pub use self::check::{Check, Literal, Matches};
pub use self::job::Job;
pub use self::operation::Operation;
pub(crate) use self::paging::PageStyle;
pub use self::paging::Paging;
pub use self::parameter::{Parameter, Place, Style};
pub use self::part::Part;
pub use self::service::{SecurityKind, SecurityScheme, Server, Service, Variable};
pub use self::shape::{Condition, Field, Rule, Shape};

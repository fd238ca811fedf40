//! Calls without async, for small tools.
//!
//! With the feature `blocking` every call has `send_blocking` beside `send`; lists have
//! [`blocking`](crate::Pages::blocking), which gives an iterator, and so have [downloads](crate::Download::blocking); what waits for work has
//! [`wait_blocking`](crate::Waiter::wait_blocking), and so has [`Sending`](crate::Sending),
//! which `send` returns. They mean the same and fail the same
//! way, and need no runtime.
//!
//! ```
//! use specmill_runtime::testing::{Mock, json};
//! use specmill_runtime::codegen::Call;
//! use specmill_runtime::{ClientBuilder, Connection, Error, Operation, Service, Value};
//!
//! static SERVICE: Service = Service::new("pets", "Pet shop", "1.0.0");
//! static SHOW_PET: Operation = Operation::new("showPet", "GET", "/pet");
//!
//! fn main() -> Result<(), Error> {
//!     let mock = Mock::new();
//!     mock.on("showPet").reply(200, json!({"name": "Rex"}));
//!     let shop: Connection =
//!         ClientBuilder::new(&SERVICE).base_url("http://localhost").transport(mock).build()?;
//!
//!     let pet: Value = Call::new(&shop, &SHOW_PET).send().wait_blocking()?;
//!     assert_eq!(pet["name"], "Rex");
//!     Ok(())
//! }
//! ```
//!
//! Behind them all is one thread, started with the first call, on which a runtime does
//! the work of as many calls as there are threads that wait. So they may be used
//! anywhere, also inside an async task; but that task's thread does nothing else
//! meanwhile. The default transport keeps connections of its own for them.
//!
//! A [`Transport`](crate::Transport) or [`Authenticate`](crate::Authenticate) can't use
//! them for its own work, which is done on that thread: they fail there.

pub use crate::call::download::blocking::Download;
pub use crate::follow::blocking::{Events, Items, Pages, Records};

//! The services that can be called.

use specmill_runtime::dynamic::Operations;

use crate::Misuse;

/// All services, by name.
pub(crate) static ALL: &[&Operations] = include!(concat!(env!("OUT_DIR"), "/services.rs"));

/// Names of all services.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|operations| operations.service().name())
}

/// The operations of a service.
pub(crate) fn get(name: &str) -> Result<&'static Operations, Misuse> {
    let found = ALL.iter().copied().find(|operations| operations.service().name() == name);
    found.ok_or_else(|| Misuse(format!("`{name}` is no service that is known here")))
}

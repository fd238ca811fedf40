//! What the tests across the rooms share: the repository's folders, the ledger of
//! source facts, a view of bundled documents, and the audit of one against the other.

pub mod audit;
pub mod bundle;
pub mod json;
pub mod ledger;
pub mod repository;

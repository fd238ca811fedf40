//! A client that is generated while the crate that uses it is built; nothing of it
//! is kept in version control.

/// The client of the notes service.
pub mod notes {
    include!(concat!(env!("OUT_DIR"), "/notes.rs"));
}

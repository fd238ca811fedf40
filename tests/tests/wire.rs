//! Every operation of every service is called through its crate against a server on
//! the loopback interface: with everything and with nothing but what is required, with
//! every example, with texts that have to be encoded, and with those that can't be sent.
//! What arrives is compared with the document, the signature is checked as a service
//! would, and the answers are the document's own examples.
//!
//! The build script makes a function of each operation, so that one which is added to a
//! document is called without a line of code here.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod wire {
    pub(crate) mod calls;
    pub(crate) mod document;
    mod every;
    pub(crate) mod exchange;
    mod fill;
    mod iam;
    mod wrong;
}

//! Every operation of every service is called through its crate against a server on
//! the loopback interface, once with everything and once with nothing but what is
//! required. What arrives is compared with the document, the signature is checked
//! as a service would, and the answer is the document's own example.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod wire {
    pub(crate) mod contract;
    mod das;
    mod dcs;
    mod iam;
}

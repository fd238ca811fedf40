//! Secrets are planted wherever there is a place for one, and searched for in everything
//! that is printed: values, clients, calls, errors and what causes them, spans and
//! events down to the finest, messages of panics. The service repeats what it is sent.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod secrets {
    mod errors;
    mod listener;
    mod planted;
    mod values;
}

//! What clients make of a network and of services that fail, over TCP on the loopback
//! interface: what comes of each call, that it comes in time, and that the service sees
//! no request twice that must not be repeated.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod faults {
    mod answers;
    mod leaving;
    mod runs;
    mod scene;
    mod time;
    mod tokens;
}

// Made by specmill from spec/dcs/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

#[cfg(feature = "big-key-analysis")]
mod big_key_analysis;
#[cfg(feature = "offline-key-analysis")]
mod offline_key_analysis;
#[cfg(any(feature = "big-key-analysis", feature = "offline-key-analysis"))]
mod shared;

#[cfg(feature = "big-key-analysis")]
pub use big_key_analysis::*;
#[cfg(feature = "offline-key-analysis")]
pub use offline_key_analysis::*;
#[cfg(any(feature = "big-key-analysis", feature = "offline-key-analysis"))]
pub use shared::*;

// Made by specmill from spec/dcs/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

#[cfg(feature = "big-key-analysis")]
mod big_key_analysis;
#[cfg(feature = "offline-key-analysis")]
mod offline_key_analysis;

#[cfg(feature = "big-key-analysis")]
pub use big_key_analysis::*;
#[cfg(feature = "offline-key-analysis")]
pub use offline_key_analysis::*;

/// What calls by name go by, group by group.
#[cfg(feature = "dynamic")]
pub(crate) static DYNAMIC: &[&[specmill_runtime::codegen::Dynamic]] = &[
    #[cfg(feature = "big-key-analysis")]
    big_key_analysis::dynamic(),
    #[cfg(feature = "offline-key-analysis")]
    offline_key_analysis::dynamic(),
];

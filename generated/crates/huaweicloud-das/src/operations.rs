// Made by specmill from spec/das/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

#[cfg(feature = "space-analysis")]
mod space_analysis;

#[cfg(feature = "space-analysis")]
pub use space_analysis::*;

/// What calls by name go by, group by group.
#[cfg(feature = "dynamic")]
pub(crate) static DYNAMIC: &[&[specmill_runtime::codegen::Dynamic]] = &[
    #[cfg(feature = "space-analysis")]
    space_analysis::dynamic(),
];

// Made by specmill from spec/iam/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

#[cfg(feature = "tokens")]
mod tokens;
#[cfg(feature = "projects")]
mod projects;

#[cfg(feature = "tokens")]
pub use tokens::*;
#[cfg(feature = "projects")]
pub use projects::*;

/// What calls by name go by, group by group.
#[cfg(feature = "dynamic")]
pub(crate) static DYNAMIC: &[&[specmill_runtime::codegen::Dynamic]] = &[
    #[cfg(feature = "tokens")]
    tokens::dynamic(),
    #[cfg(feature = "projects")]
    projects::dynamic(),
];

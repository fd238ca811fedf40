// Made by specmill from spec/iam/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

#[cfg(feature = "tokens")]
mod tokens;
#[cfg(feature = "projects")]
mod projects;
#[cfg(any(feature = "tokens", feature = "projects"))]
mod shared;

#[cfg(feature = "tokens")]
pub use tokens::*;
#[cfg(feature = "projects")]
pub use projects::*;
#[cfg(any(feature = "tokens", feature = "projects"))]
pub use shared::*;

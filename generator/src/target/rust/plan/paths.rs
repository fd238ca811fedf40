//! Where things are, seen from a file.

/// Where generated types and the client are, seen from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::target::rust) struct Paths {
    /// Path of the root module.
    pub(in crate::target::rust) root: String,
    /// Path of the crate in examples; `None` where examples can't know it.
    pub(in crate::target::rust) public: Option<String>,
}

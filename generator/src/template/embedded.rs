//! The list of our own templates.

macro_rules! embedded {
    ($($name:literal,)*) => {
        /// Names and texts, sorted by name.
        pub(super) static EMBEDDED: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../../templates/", $name)))),*];
    };
}

// Every file below `templates/`, sorted; a template that is not named here does not exist.
embedded! {
    "rust/Cargo.toml.tera",
    "rust/README.md.tera",
    "rust/client.rs.tera",
    "rust/lib.rs.tera",
    "rust/model.rs.tera",
    "rust/models.rs.tera",
    "rust/operation.rs.tera",
    "rust/operations.rs.tera",
    "rust/single.rs.tera",
}

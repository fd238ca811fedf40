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
    "docs/README.md.tera",
    "docs/SUMMARY.md.tera",
    "docs/book.toml.tera",
    "docs/deviations.md.tera",
    "docs/diagnostics.md.tera",
    "docs/error-codes.md.tera",
    "docs/fields.md.tera",
    "docs/group.md.tera",
    "docs/metrics.md.tera",
    "docs/objects.md.tera",
    "docs/operation.md.tera",
    "docs/permissions.md.tera",
    "docs/regions.md.tera",
    "docs/request-headers.md.tera",
    "docs/service.md.tera",
    "docs/specmill.css.tera",
    "docs/status-codes.md.tera",
    "docs/type.md.tera",
    "docs/values.md.tera",
    "rust/Cargo.toml.tera",
    "rust/README.md.tera",
    "rust/catalog.rs.tera",
    "rust/client.rs.tera",
    "rust/components.rs.tera",
    "rust/dynamic.rs.tera",
    "rust/lib.rs.tera",
    "rust/model.rs.tera",
    "rust/models.rs.tera",
    "rust/operation.rs.tera",
    "rust/operations.rs.tera",
    "rust/single.rs.tera",
    "rust/waiting.rs.tera",
}

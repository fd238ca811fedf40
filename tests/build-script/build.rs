//! Generates the client before the crate is compiled.

fn main() -> Result<(), specmill::Error> {
    specmill::Builder::new("openapi.yaml").file_name("notes.rs").generate()
}

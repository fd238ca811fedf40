//! From a reference to the component that it names.

use super::{
    Callback, Components, Document, Example, Header, Link, Map, Parameter, RequestBody, Response, Schema,
    SecurityScheme,
};
use crate::diagnostic::{Diagnostic, codes};
use crate::place::pointer;
use crate::source::Spanned;

/// References that are followed from one component to the next. A bundle has no
/// cycles of them, and hardly ever two in a row.
const LONGEST_CHAIN: usize = 32;

/// An object that has a section of `components`, and that references can stand for.
pub trait Component: Sized {
    /// The key of the section.
    const SECTION: &'static str;

    /// The components of this kind.
    fn section(components: &Components) -> &Map<Spanned<Self>>;

    /// The reference that stands in place of the object.
    fn reference(&self) -> Option<&Spanned<String>>;
}

macro_rules! components {
    ($($kind:ident: $field:ident, $section:literal, |$object:ident| $reference:expr;)*) => {$(
        impl Component for $kind {
            const SECTION: &'static str = $section;

            fn section(components: &Components) -> &Map<Spanned<Self>> {
                &components.$field
            }

            fn reference(&self) -> Option<&Spanned<String>> {
                let $object = self;
                $reference
            }
        }
    )*};
}

components! {
    Schema: schemas, "schemas", |schema| schema.keywords.reference.as_ref();
    Parameter: parameters, "parameters", |parameter| parameter.reference.as_ref();
    RequestBody: request_bodies, "requestBodies", |body| body.reference.as_ref();
    Response: responses, "responses", |response| response.reference.as_ref();
    Header: headers, "headers", |header| header.reference.as_ref();
    Example: examples, "examples", |example| example.reference.as_ref();
    Link: links, "links", |link| link.reference.as_ref();
    Callback: callbacks, "callbacks", |callback| callback.reference.as_ref();
    SecurityScheme: security_schemes, "securitySchemes", |scheme| scheme.reference.as_ref();
}

/// The name of the component of a kind that a reference
/// (`#/components/<section>/<name>`) stands for; `None` for any other reference.
#[must_use]
pub fn component_name<T: Component>(reference: &str) -> Option<String> {
    let rest = reference.strip_prefix("#/components/")?;
    let name = rest.strip_prefix(T::SECTION)?.strip_prefix('/')?;
    (!name.contains('/')).then(|| pointer::unescape(name))
}

/// Reports a reference that names no component.
#[must_use]
pub fn unresolved(reference: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(codes::UNRESOLVED_REFERENCE, format!("`{}` names nothing", reference.value))
        .at(reference.span, "")
}

impl Document {
    /// The component that a reference names, with its name; `None` where there is no
    /// component of this kind with that name.
    #[must_use]
    pub fn component<T: Component>(&self, reference: &str) -> Option<(&str, &Spanned<T>)> {
        let name = component_name::<T>(reference)?;
        let (name, component) = T::section(&self.components).get_key_value(&name)?;
        Some((name, component))
    }

    /// The object itself, or the component that the reference in its place leads to.
    ///
    /// # Errors
    /// The reference that leads nowhere.
    pub fn resolve<'d, T: Component>(
        &'d self,
        object: &'d Spanned<T>,
    ) -> Result<&'d Spanned<T>, &'d Spanned<String>> {
        let mut object = object;
        let mut left = LONGEST_CHAIN;
        while let Some(reference) = object.value.reference() {
            let component = self.component::<T>(&reference.value).filter(|_| left > 0);
            object = component.ok_or(reference)?.1;
            left -= 1;
        }
        Ok(object)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::*, component_name};

    fn document(components: &str) -> Document {
        serde_yaml::from_str::<Value>(components)
            .map(|value| {
                let text = value.to_string();
                let mut sources = crate::source::Sources::new();
                let mut diagnostics = crate::diagnostic::Diagnostics::new();
                let file = sources.add_text("a.json", text, &mut diagnostics).expect("it is JSON");
                let root = sources.root(file).expect("it has a root");
                crate::source::de::from_node(root).expect("it has the shape of a document")
            })
            .expect("it is YAML")
    }

    #[test]
    fn names_belong_to_a_section() {
        for (reference, name) in [
            ("#/components/headers/Total", Some("Total")),
            ("#/components/headers/a~1b~01", Some("a/b~1")),
            ("#/components/responses/Total", None),
            ("#/components/headers/Total/schema", None),
            ("#/components/headersX/Total", None),
            ("other.yaml#/components/headers/Total", None),
            ("Total", None),
            ("", None),
        ] {
            assert_eq!(component_name::<Header>(reference).as_deref(), name, "{reference}");
        }
    }

    #[test]
    fn chains_are_followed_to_their_end() {
        let document = document(
            r##"
components:
  headers:
    First: {$ref: "#/components/headers/Second"}
    Second: {$ref: "#/components/headers/Third"}
    Third: {description: It.}
    Ring: {$ref: "#/components/headers/Ring"}
    Lost: {$ref: "#/components/headers/Gone"}
    Strange: {$ref: "#/components/responses/Third"}
  responses:
    Third: {description: Another kind.}
"##,
        );
        let found = |name: &str| {
            let header = document.components.headers.get(name).expect("it is there");
            document.resolve(header).map(|header| header.value.description.clone())
        };
        assert_eq!(found("First").ok().flatten().as_deref(), Some("It."));
        for name in ["Ring", "Lost", "Strange"] {
            assert!(found(name).is_err(), "{name}");
        }
    }
}

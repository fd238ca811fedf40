//! Parameters: what is sent beside the body.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Extensions, Location, Parameter, Schema, Shape, StringFormat, Style};
use crate::openapi::document;
use crate::source::Spanned;

use super::Lowering;
use super::annotations::{Annotations, joined};
use super::naming::Naming;

impl<'d> Lowering<'d> {
    /// Parameters of an operation: those of its path, replaced by its own where both
    /// mean the same; path parameters in the order of the template, then the others.
    pub(super) fn parameters(
        &mut self,
        path: &str,
        item: &'d document::PathItem,
        operation: &'d Spanned<document::Operation>,
        naming: &Naming<'d>,
    ) -> Vec<Spanned<Parameter>> {
        let shared = self.list(&item.parameters, naming);
        let own = self.list(&operation.value.parameters, naming);
        let mut all = shared;
        for parameter in own {
            match all.iter_mut().find(|known| is_twin(&known.value, &parameter.value)) {
                Some(known) => *known = parameter,
                None => all.push(parameter),
            }
        }

        let mut sorted = Vec::with_capacity(all.len());
        for name in template_names(path) {
            match all
                .iter()
                .position(|known| known.value.location == Location::Path && known.value.name == name)
            {
                Some(index) => sorted.push(all.remove(index)),
                None if sorted.iter().any(|known: &Spanned<Parameter>| known.value.name == name) => {}
                None => self.diagnostics.push(
                    Diagnostic::new(
                        codes::UNDECLARED_PATH_PARAMETER,
                        format!("`{{{name}}}` of `{path}` is not declared"),
                    )
                    .at(operation.span, "this operation has no such path parameter")
                    .help(if name.is_empty() {
                        "put the name of a path parameter between the braces".to_owned()
                    } else {
                        format!("add a parameter `name: {name}`, `in: path`, `required: true`")
                    }),
                ),
            }
        }
        for location in [Location::Query, Location::Header, Location::Cookie] {
            let (here, others) =
                all.into_iter().partition::<Vec<_>, _>(|known| known.value.location == location);
            sorted.extend(here);
            all = others;
        }
        for stray in all {
            self.diagnostics.push(
                Diagnostic::new(
                    codes::UNUSED_PATH_PARAMETER,
                    format!("the path `{path}` has no `{{{}}}`", stray.value.name),
                )
                .at(stray.span, "this parameter is nowhere to be put")
                .help("add it to the path, or take the parameter out"),
            );
        }
        sorted
    }

    /// The parameters of one list, each once.
    fn list(
        &mut self,
        list: &'d [Spanned<document::Parameter>],
        naming: &Naming<'d>,
    ) -> Vec<Spanned<Parameter>> {
        let mut parameters: Vec<Spanned<Parameter>> = Vec::new();
        for parameter in list {
            let Some(lowered) = self.parameter(parameter, naming) else { continue };
            if let Some(twin) = parameters.iter().find(|known| is_twin(&known.value, &lowered)) {
                self.diagnostics.push(
                    Diagnostic::new(
                        codes::PARAMETER_TWICE,
                        format!("the parameter `{}` stands twice", lowered.name),
                    )
                    .at(parameter.span, "here")
                    .and(twin.span, "and here")
                    .help("take one of them out"),
                );
                continue;
            }
            parameters.push(Spanned::new(parameter.span, lowered));
        }
        parameters
    }

    fn parameter(
        &mut self,
        parameter: &'d Spanned<document::Parameter>,
        naming: &Naming<'d>,
    ) -> Option<Parameter> {
        let resolved = self.resolve(parameter)?;
        let value = &resolved.value;
        let location = match value.place.as_ref().map(|place| place.value.as_str()) {
            Some("path") => Location::Path,
            Some("query") => Location::Query,
            Some("header") => Location::Header,
            Some("cookie") => Location::Cookie,
            other => {
                let given = other.unwrap_or("nothing");
                self.diagnostics.push(
                    Diagnostic::new(codes::PARAMETER_PLACE, format!("a parameter can't be in `{given}`"))
                        .at(value.place.as_ref().map_or(resolved.span, |place| place.span), "")
                        .help("`in` is one of path, query, header and cookie"),
                );
                return None;
            }
        };
        // OpenAPI takes these from the body, the answer and the security scheme.
        let reserved = ["accept", "content-type", "authorization"];
        if location == Location::Header && reserved.contains(&value.name.to_ascii_lowercase().as_str()) {
            return None;
        }
        let style = self.style(value, location);
        let inner = naming.inside(&value.name);
        let (mut schema, json, examples) = match (&value.schema, value.content.first()) {
            (Some(schema), _) => (self.schema(schema, &inner), false, &value.examples),
            (None, Some((_, media))) => {
                let schema = match &media.value.schema {
                    Some(schema) => self.schema(schema, &inner),
                    None => Schema::new(Shape::Any),
                };
                let examples =
                    if value.examples.is_empty() { &media.value.examples } else { &value.examples };
                (schema, true, examples)
            }
            (None, None) => (Schema::new(Shape::String(StringFormat::Plain)), false, &value.examples),
        };
        let notes =
            value.schema.as_ref().map(|schema| Annotations::read(self.document, schema)).unwrap_or_default();
        let sensitive = value.sensitive || notes.sensitive;
        if sensitive && matches!(schema.shape, Shape::String(_)) {
            schema.shape = Shape::String(StringFormat::Secret);
        }
        let examples = self.examples(examples);
        Some(Parameter {
            name: value.name.clone(),
            location,
            required: value.required || location == Location::Path,
            from_client: value.client_parameter,
            description: parameter
                .value
                .description
                .clone()
                .or_else(|| value.description.clone())
                .or(notes.description),
            deprecated: value.deprecated || notes.deprecated,
            style,
            explode: value.explode.unwrap_or(style == Style::Form),
            allow_reserved: value.allow_reserved,
            sensitive,
            json,
            value: schema,
            examples,
            deviation: joined(&value.deviation).or(notes.deviation),
            extensions: Extensions::new(),
        })
    }

    /// The style of a parameter, which must be one of its place.
    fn style(&mut self, parameter: &document::Parameter, location: Location) -> Style {
        let usual = match location {
            Location::Path | Location::Header => Style::Simple,
            Location::Query | Location::Cookie => Style::Form,
        };
        let Some(name) = &parameter.style else { return usual };
        let style = match (name.value.as_str(), location) {
            ("form", Location::Query | Location::Cookie) => Some(Style::Form),
            ("simple", Location::Path | Location::Header) => Some(Style::Simple),
            ("label", Location::Path) => Some(Style::Label),
            ("matrix", Location::Path) => Some(Style::Matrix),
            ("spaceDelimited", Location::Query) => Some(Style::SpaceDelimited),
            ("pipeDelimited", Location::Query) => Some(Style::PipeDelimited),
            ("deepObject", Location::Query) => Some(Style::DeepObject),
            _ => None,
        };
        style.unwrap_or_else(|| {
            self.diagnostics.push(
                Diagnostic::new(codes::PARAMETER_STYLE, format!("the style `{}` has no meaning here", name.value))
                    .at(name.span, "")
                    .help(match location {
                        Location::Path => "path parameters are written in the style simple, label or matrix",
                        Location::Query => {
                            "query parameters are written in the style form, spaceDelimited, pipeDelimited or deepObject"
                        }
                        Location::Header => "headers are written in the style simple",
                        Location::Cookie => "cookies are written in the style form",
                    }),
            );
            usual
        })
    }
}

/// Two parameters that mean the same place of a request.
fn is_twin(one: &Parameter, other: &Parameter) -> bool {
    one.name == other.name && one.location == other.location
}

/// The names in the braces of a path template.
pub(super) fn template_names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

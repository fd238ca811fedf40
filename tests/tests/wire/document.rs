//! What a document says of its operations, read without the generator's help.

use std::sync::LazyLock;

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};
use specmill_tests::bundle::{Bundle, Node};
use specmill_tests::json::examples;
use specmill_tests::repository;

use super::calls::Given;
use super::fill::{Scope, fill};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The documents of all services.
static DOCUMENTS: LazyLock<Vec<(&str, Document)>> = LazyLock::new(|| {
    repository::SERVICES.iter().map(|service| (*service, Document::read(service))).collect()
});

/// The document of a service.
pub(crate) struct Document {
    root: Value,
    /// The document as a place that schemas are compiled from.
    registry: Registry<'static>,
}

/// An operation of a document.
pub(crate) struct Operation<'d> {
    pub(crate) id: &'d str,
    /// In capitals.
    pub(crate) method: String,
    pub(crate) path: &'d str,
    pub(crate) parameters: Vec<Parameter<'d>>,
    pub(crate) body: Option<Body<'d>>,
    /// Needs no proof of who calls.
    pub(crate) open: bool,
    pub(crate) answers: Vec<Answer<'d>>,
    document: &'d Document,
}

/// A parameter of an operation.
pub(crate) struct Parameter<'d> {
    pub(crate) name: &'d str,
    pub(crate) place: &'d str,
    pub(crate) required: bool,
    /// The client's value is taken where the call has none.
    pub(crate) from_client: bool,
    pub(crate) explode: bool,
    schema: Node<'d>,
    examples: Vec<&'d Value>,
    validator: Validator,
}

/// The body of a request.
pub(crate) struct Body<'d> {
    pub(crate) media_type: &'d str,
    pub(crate) examples: Vec<&'d Value>,
    required: bool,
    schema: Node<'d>,
    validator: Validator,
}

/// An answer of an operation.
pub(crate) struct Answer<'d> {
    /// `200`, or `4XX`.
    pub(crate) status: &'d str,
    pub(crate) media_type: Option<&'d str>,
    pub(crate) examples: Vec<&'d Value>,
    /// Headers with a value for each.
    pub(crate) headers: Vec<(&'d str, String)>,
}

impl Document {
    /// The document of a service, read once.
    pub(crate) fn of(service: &str) -> &'static Self {
        let known = DOCUMENTS.iter().find(|(name, _)| *name == service);
        known.map(|(_, document)| document).expect("a service of the repository")
    }

    fn read(service: &str) -> Self {
        let root = repository::bundle(service).unwrap();
        let registry = Registry::new().add("loopback:/document", root.clone()).unwrap().prepare().unwrap();
        Self { root, registry }
    }

    /// All operations, in the order of the document.
    pub(crate) fn operations(&self) -> Vec<Operation<'_>> {
        let bundle = Bundle::new(&self.root);
        let mut operations = Vec::new();
        for (path, item) in bundle.root().get("paths").unwrap().entries() {
            let item = bundle.resolve(&item);
            for method in METHODS {
                operations.extend(item.get(method).map(|node| self.operation(path, method, &item, &node)));
            }
        }
        operations
    }

    fn operation<'d>(
        &'d self,
        path: &'d str,
        method: &str,
        item: &Node<'d>,
        node: &Node<'d>,
    ) -> Operation<'d> {
        let bundle = Bundle::new(&self.root);
        let lists = [item.get("parameters"), node.get("parameters")];
        let parameters = lists.iter().flatten().flat_map(Node::items);
        let answers = node.get("responses").unwrap();
        let security = node.get("security").or_else(|| bundle.root().get("security"));
        Operation {
            id: node.text("operationId").unwrap(),
            method: method.to_uppercase(),
            path,
            parameters: parameters.map(|node| self.parameter(&bundle.resolve(&node))).collect(),
            body: node.get("requestBody").map(|body| self.body(&bundle.resolve(&body))),
            open: security.is_none_or(|list| list.items().next().is_none()),
            answers: answers
                .entries()
                .map(|(status, answer)| self.answer(status, &bundle.resolve(&answer)))
                .collect(),
            document: self,
        }
    }

    fn parameter<'d>(&'d self, node: &Node<'d>) -> Parameter<'d> {
        let flag = |name: &str| node.get(name).map(|flag| flag.value.as_bool().unwrap());
        let (name, place) = (node.text("name").unwrap(), node.text("in").unwrap());
        let usual = if matches!(place, "query" | "cookie") { "form" } else { "simple" };
        let style = node.text("style").unwrap_or(usual);
        assert_eq!(style, usual, "{name}: say here how this style is written");
        let schema = node.get("schema").expect("a parameter has a schema");
        Parameter {
            name,
            place,
            required: flag("required").unwrap_or_default(),
            from_client: flag("x-client-parameter").unwrap_or_default(),
            explode: flag("explode").unwrap_or(style == "form"),
            validator: self.validator(&schema),
            examples: self.examples(node),
            schema,
        }
    }

    fn body<'d>(&'d self, node: &Node<'d>) -> Body<'d> {
        let content = node.get("content").unwrap();
        let (media_type, media) = content.entries().next().unwrap();
        let schema = media.get("schema").unwrap();
        Body {
            media_type,
            examples: self.examples(&media),
            required: node.get("required").is_some_and(|flag| *flag.value == true),
            validator: self.validator(&schema),
            schema,
        }
    }

    fn answer<'d>(&'d self, status: &'d str, node: &Node<'d>) -> Answer<'d> {
        let bundle = Bundle::new(&self.root);
        let media = node.get("content").and_then(|content| content.entries().next());
        let headers =
            node.get("headers").into_iter().flat_map(|headers| headers.entries().collect::<Vec<_>>());
        Answer {
            status,
            media_type: media.as_ref().map(|(name, _)| *name),
            examples: media.map(|(_, media)| self.examples(&media)).unwrap_or_default(),
            headers: headers.map(|(name, node)| (name, self.text(&bundle.resolve(&node)))).collect(),
        }
    }

    /// The text of a header: an example, or one that fits its schema.
    fn text(&self, node: &Node<'_>) -> String {
        let value = match self.examples(node).first() {
            Some(example) => (*example).clone(),
            None => fill(&Bundle::new(&self.root), &node.get("schema").unwrap(), None, Scope::Full),
        };
        plain(&value)
    }

    fn examples<'d>(&'d self, holder: &Node<'d>) -> Vec<&'d Value> {
        examples(&Bundle::new(&self.root), holder).into_iter().map(|example| example.value).collect()
    }

    fn validator(&self, schema: &Node<'_>) -> Validator {
        let pointer = schema.pointer.replace('{', "%7B").replace('}', "%7D");
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .should_validate_formats(true)
            .with_registry(&self.registry)
            .build(&json!({ "$ref": format!("loopback:/document#{pointer}") }))
            .unwrap()
    }
}

impl<'d> Operation<'d> {
    /// Values for what is required, or for everything there is.
    pub(crate) fn given(&self, scope: Scope) -> Given {
        let bundle = Bundle::new(&self.document.root);
        let mut given = Given::default();
        for parameter in &self.parameters {
            if scope == Scope::Full || (parameter.required && !parameter.from_client) {
                let example = parameter.examples.first().copied();
                given
                    .parameters
                    .insert(parameter.key(), fill(&bundle, &parameter.schema, example, Scope::Full));
            }
        }
        if let Some(body) = self.body.as_ref().filter(|body| scope == Scope::Full || body.required) {
            let richest = body.examples.iter().copied().max_by_key(|example| example.to_string().len());
            given.body = Some(fill(&bundle, &body.schema, richest, scope));
        }
        given
    }

    /// What of the values is not as the document says.
    pub(crate) fn errors(&self, given: &Given) -> Vec<String> {
        let mut errors = Vec::new();
        for parameter in &self.parameters {
            if let Some(value) = given.parameters.get(&parameter.key()) {
                errors.extend(
                    parameter.errors(value).into_iter().map(|error| format!("{}: {error}", parameter.name)),
                );
            }
        }
        if let (Some(value), Some(body)) = (&given.body, &self.body) {
            errors.extend(body.validator.iter_errors(value).map(|error| error.to_string()));
        }
        errors
    }

    /// The declared successes.
    pub(crate) fn successes(&self) -> impl Iterator<Item = &Answer<'d>> {
        self.answers.iter().filter(|answer| answer.status.starts_with('2'))
    }
}

impl Parameter<'_> {
    pub(crate) fn key(&self) -> (String, String) {
        (self.place.to_owned(), self.name.to_owned())
    }

    /// The value is a text.
    pub(crate) fn is_text(&self, document: &Document) -> bool {
        let bundle = Bundle::new(&document.root);
        bundle.layers(&self.schema).kind() == Some("string")
    }

    /// What of a value is not as the document says.
    pub(crate) fn errors(&self, value: &Value) -> Vec<String> {
        self.validator.iter_errors(value).map(|error| error.to_string()).collect()
    }
}

impl Answer<'_> {
    /// The code, or one of the range.
    pub(crate) fn code(&self) -> u16 {
        self.status.replace("XX", "04").parse().unwrap()
    }
}

/// A single value as it stands in text.
pub(crate) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(_) | Value::Object(_) | Value::Null => panic!("{value} is no single value"),
        other => other.to_string(),
    }
}

//! A file of operations.

mod answers;
mod common;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::model::{
    Api, Id, Location, Message, Operation, Parameter, Requirement, Schema, Shape, Status, Style,
};

use self::answers::{ChoiceView, OutputView, answer};
pub(in crate::target::rust) use self::common::{Common, SetterMacro};
use super::super::example::{Form, Writer};
use super::super::names::{Name, OperationNames};
use super::super::offered::{Written, written};
use super::super::signature::{Answer, AnswerField, Argument, Input, Signature};
use super::super::types::{Imports, Types};
use super::super::{checks, doc, format, literal, patterns};
use super::jobs::{JobView, polled};
use super::paging::PagingView;
use super::{Paths, Uses, describe, paging, paragraph, source};

/// A file of operations.
#[derive(Debug, Serialize)]
pub(in crate::target::rust) struct OperationFile {
    uses: Vec<String>,
    operations: Vec<OperationView>,
    /// Setters that are made for calls of several groups.
    common: Vec<CommonView>,
    /// Lines of the table for calls by name.
    dynamic: Vec<String>,
}

#[derive(Debug, Serialize)]
struct CommonView {
    /// Name of the macro.
    name: String,
    /// Calls, each with the index of its parameter.
    calls: Vec<String>,
}

#[derive(Debug, Serialize)]
struct OperationView {
    #[serde(skip)]
    id: String,
    /// Name of the static table, and its lines where it is made here.
    table: String,
    definition: Option<Vec<String>>,
    method: String,
    /// The method's name in links, which have no `r#`.
    link: String,
    docs: Vec<String>,
    /// Method and path as code.
    line: String,
    permissions: Vec<String>,
    /// Declared failures, as lines of a list.
    errors: Vec<String>,
    source: Option<String>,
    aliases: Vec<String>,
    deprecated: bool,
    example: Option<ExampleView>,
    arguments: Vec<SetterView>,
    too_many: bool,
    call: String,
    setters: Vec<SetterView>,
    /// Setters that are made elsewhere.
    #[serde(skip)]
    common: Vec<SetterView>,
    /// The type that `send` returns.
    #[serde(skip)]
    answer: String,
    answer_docs: Vec<String>,
    /// How the call is sent, in lines.
    send: Vec<String>,
    output: Option<OutputView>,
    choice: Option<ChoiceView>,
    paging: Option<PagingView>,
    job: Option<JobView>,
}

#[derive(Debug, Serialize)]
struct SetterView {
    name: String,
    docs: Vec<String>,
    ty: String,
    /// How `call` takes the value.
    statement: String,
    deprecated: bool,
    /// What it stands for, and the type of its value.
    #[serde(skip)]
    input: Input,
    #[serde(skip)]
    value_ty: String,
}

#[derive(Debug, Serialize)]
struct ExampleView {
    lines: Vec<String>,
    /// Imports as they are shown.
    uses: Vec<String>,
    #[serde(skip)]
    imports: Vec<String>,
    path: String,
}

impl OperationFile {
    /// A file of operations.
    pub(in crate::target::rust) fn new(
        types: &Types<'_>,
        ids: &[Id<Operation>],
        paths: &Paths,
        shared: &Common<'_>,
    ) -> Self {
        let mut imports = Imports { codegen: true, ..Imports::default() };
        let mut dynamic = Vec::new();
        let mut common: Vec<CommonView> = Vec::new();
        let polled = polled(types);
        let mut tables = BTreeSet::new();
        let operations: Vec<_> = ids
            .iter()
            .filter_map(|id| {
                let operation = types.api.operations.get(*id)?;
                let names = types.names.operations.get(*id)?;
                let mut view = operation_view(types, operation, names, paths, shared, &mut imports);
                if polled.contains(id) {
                    tables.insert(view.table.clone());
                } else {
                    view.definition = Some(definition(types, operation, &names.table, shared));
                }
                tables.extend(view.job.as_ref().map(|job| job.table().to_owned()));
                // What is no crate of its own has no features.
                if paths.public.is_some() {
                    let job = view.job.as_ref().map(JobView::table);
                    dynamic.extend(super::dynamic::entry(types, operation, &view.table, job, &mut imports));
                }
                for (index, name) in shared.of(operation, names) {
                    let call = format!("{} {index}", view.call);
                    match common.iter_mut().find(|known| known.name == name) {
                        Some(known) => known.calls.push(call),
                        None => common.push(CommonView { name: name.to_owned(), calls: vec![call] }),
                    }
                }
                Some(view)
            })
            .collect();
        let mut uses = Uses::new(types, &imports).line(format!("use {}::client::Client;", paths.root)).types(
            &format!("{}::models", paths.root),
            &imports,
            &[],
        );
        if !tables.is_empty() {
            uses = uses.line(super::group("super::waiting", tables.iter().map(String::as_str)));
        }
        Self { uses: uses.finish(), operations, common, dynamic }
    }
}

fn operation_view(
    types: &Types<'_>,
    operation: &Operation,
    names: &OperationNames,
    paths: &Paths,
    shared: &Common<'_>,
    imports: &mut Imports,
) -> OperationView {
    let mut arguments = Vec::new();
    let mut setters = Vec::new();
    let mut common = Vec::new();
    let made_elsewhere: BTreeSet<_> = shared.of(operation, names).map(|(index, _)| index).collect();
    for ((index, parameter), name) in (0..).zip(&operation.parameters).zip(&names.parameters) {
        let positional = common::is_positional(parameter);
        let argument = types.argument(&parameter.value, imports);
        let view = SetterView {
            input: Input::Parameter(index),
            value_ty: argument.value_ty.clone(),
            statement: format!("set({index}, {});", argument.reference(&name.ident)),
            docs: parameter_docs(types, parameter),
            name: name.ident.clone(),
            ty: argument.ty,
            deprecated: parameter.deprecated,
        };
        if positional {
            arguments.push(SetterView { statement: format!("call.{}", view.statement), ..view });
        } else if made_elsewhere.contains(&index) {
            common.push(view);
        } else {
            setters.push(view);
        }
    }
    if let Some(request) = &operation.request
        && let Some((_, written)) = written(request)
    {
        let view = body_view(types, request, written, &names.argument, imports);
        if request.required {
            arguments.push(SetterView { statement: format!("call.{}", view.statement), ..view });
        } else {
            setters.insert(0, view);
        }
    }
    let id = &operation.id;
    let permissions = operation.permissions.iter().map(|permission| doc::code(permission)).collect();
    let mut view = OperationView {
        id: id.clone(),
        table: names.table.clone(),
        definition: None,
        method: names.method.ident.clone(),
        link: names.method.base.clone(),
        docs: describe(
            operation.summary.as_deref(),
            operation.description.as_deref(),
            &format!("Calls {}.", doc::code(id)),
        ),
        line: doc::code(&format!("{} {}", operation.method, operation.path)),
        permissions,
        errors: if shared.is_usual(operation) { Vec::new() } else { errors(operation) },
        source: source(operation.source.as_ref()),
        aliases: aliases(operation, names),
        deprecated: operation.deprecated,
        example: None,
        too_many: arguments.len() + 1 > 7,
        arguments,
        call: names.call.clone(),
        setters,
        common,
        answer: String::new(),
        answer_docs: Vec::new(),
        send: Vec::new(),
        output: None,
        choice: None,
        paging: PagingView::new(types, operation, imports),
        job: JobView::new(types, operation, imports),
    };
    answer(types, operation, names, imports, &mut view);
    view.example = paths.public.as_ref().and_then(|path| example(types, operation, names, path, &view));
    view
}

fn aliases(operation: &Operation, names: &OperationNames) -> Vec<String> {
    let mut aliases = BTreeSet::new();
    for name in std::iter::once(&operation.id).chain(&operation.aliases) {
        if super::models::is_alias(name) && !is_found(name, &names.method.base) {
            aliases.insert(literal::string(name));
        }
    }
    aliases.into_iter().collect()
}

/// A search of the documentation finds the name by the other one: it ignores case and
/// underscores.
pub(super) fn is_found(name: &str, other: &str) -> bool {
    let letters = |name: &str| name.replace('_', "").to_lowercase();
    letters(name) == letters(other)
}

fn parameter_docs(types: &Types<'_>, parameter: &Parameter) -> Vec<String> {
    let mut docs =
        describe(None, parameter.description.as_deref(), &format!("{}.", doc::code(&parameter.name)));
    let mut words = checks::words(types, &parameter.value);
    if let Some(example) = parameter.examples.first().filter(|_| !parameter.sensitive) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&format!("Example: {}.", checks::json(&example.value)));
    }
    paragraph(&mut docs, &words);
    if parameter.from_client {
        paragraph(&mut docs, "The client's value is sent where none is set here.");
    }
    docs
}

fn body_view(
    types: &Types<'_>,
    request: &Message,
    written: Written<'_>,
    name: &Name,
    imports: &mut Imports,
) -> SetterView {
    let (ty, value_ty, statement) = match written {
        Written::Json(schema) => sent(types, schema, "json", name, imports),
        Written::Form(schema) => sent(types, schema, "form", name, imports),
        Written::Text => {
            let statement = format!("text({});", name.ident);
            ("impl Into<String>".to_owned(), "String".to_owned(), statement)
        }
        Written::Bytes => {
            imports.runtime.insert("Bytes");
            let statement = format!("bytes({});", name.ident);
            ("impl Into<Bytes>".to_owned(), "Bytes".to_owned(), statement)
        }
    };
    SetterView {
        name: name.ident.clone(),
        docs: describe(None, request.description.as_deref(), "The body of the request."),
        ty,
        statement,
        deprecated: false,
        input: Input::Body,
        value_ty,
    }
}

/// How a body is taken, the type of its value, and how it is handed on.
fn sent(
    types: &Types<'_>,
    schema: &Schema,
    method: &str,
    name: &Name,
    imports: &mut Imports,
) -> (String, String, String) {
    let argument = types.argument(schema, imports);
    let statement = format!("{method}({});", argument.reference(&name.ident));
    (argument.ty, argument.value_ty, statement)
}

/// The lines of the static table of an operation.
pub(super) fn definition(
    types: &Types<'_>,
    operation: &Operation,
    table: &str,
    shared: &Common<'_>,
) -> Vec<String> {
    let head = format!(
        "{table} = {}, {}, {}",
        literal::string(&operation.id),
        literal::string(&operation.method),
        literal::string(&operation.path)
    );
    let parameters = operation.parameters.iter().map(|parameter| parameter_table(types, parameter)).collect();
    let mut text = String::new();
    if let Some(request) = &operation.request
        && let Some((content, _)) = written(request)
    {
        let media_type = literal::string(content.media_type.as_str());
        text.push_str(&format!(".body({media_type}, {})", request.required));
    }
    let mut codes = Vec::new();
    for success in operation.successes() {
        match success.status {
            // All of 2xx are successes for the runtime anyhow.
            Status::Code(200..=299) | Status::Range(2) => {}
            Status::Code(code) => codes.push(code.to_string()),
            Status::Range(hundred) => text.push_str(&format!(".success_range({hundred})")),
            Status::Default => {}
        }
    }
    if !codes.is_empty() {
        text.push_str(&format!(".successes(&[{}])", codes.join(", ")));
    }
    let alternatives = operation.security.alternatives();
    let security = security(types.api, alternatives);
    if alternatives.is_empty() {
        text.push_str(".no_auth()");
    } else if shared.security() != Some(&security) {
        text.push_str(&format!(".security({security})"));
    }
    // What the method says already need not be said.
    let by_method =
        matches!(operation.method.as_str(), "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE");
    if operation.idempotent != by_method {
        text.push_str(&format!(".idempotent({})", operation.idempotent));
    }
    if !operation.servers.is_empty() {
        let servers = super::package::servers(&operation.servers);
        text.push_str(&format!(".servers({servers})"));
    }
    if patterns::are_sent(types, operation) {
        text.push_str(".patterns(specmill_runtime::codegen::matches)");
    }
    if let Some(pagination) = &operation.pagination {
        text.push_str(&format!(".paging(&{})", paging::table(types.api, operation, pagination)));
    }
    format::list(&head, parameters, &text)
}

/// Names of the security schemes one of which is needed, as alternatives of sets.
pub(super) fn security(api: &Api, alternatives: &[Requirement]) -> String {
    let names = |requirement: &Requirement| {
        let schemes = requirement.schemes.iter().filter_map(|used| api.schemes.get(used.scheme));
        literal::strings(schemes.map(|scheme| &scheme.name))
    };
    let alternatives: Vec<_> = alternatives.iter().map(names).collect();
    format!("&[{}]", alternatives.join(", "))
}

fn parameter_table(types: &Types<'_>, parameter: &Parameter) -> String {
    let (constructor, style, explode) = match parameter.location {
        Location::Path => ("path", Style::Simple, false),
        Location::Query => ("query", Style::Form, true),
        Location::Header => ("header", Style::Simple, false),
        Location::Cookie => ("cookie", Style::Form, true),
    };
    let mut text = format!("{constructor}({})", literal::string(&parameter.name));
    if parameter.required && parameter.location != Location::Path {
        text.push_str(".required()");
    }
    if parameter.from_client {
        text.push_str(".from_client()");
    }
    // Styles say nothing of a single value.
    let compound = match types.shape(&parameter.value) {
        Shape::List(_) | Shape::Map(_) | Shape::Any => true,
        Shape::Named(id) => {
            !matches!(types.get(*id).map(|kind| &kind.kind), Some(crate::model::TypeKind::Enum(_)))
        }
        _ => false,
    };
    if parameter.style != style && (compound || matches!(parameter.style, Style::Label | Style::Matrix)) {
        text.push_str(&format!(".style({:?})", parameter.style));
    }
    if parameter.explode != explode && compound {
        text.push_str(&format!(".explode({})", parameter.explode));
    }
    if parameter.allow_reserved {
        text.push_str(".allow_reserved()");
    }
    if parameter.sensitive {
        text.push_str(".sensitive()");
    }
    if parameter.json {
        text.push_str(".json()");
    }
    let checks = checks::table(types, &parameter.value);
    if !checks.is_empty() {
        text.push_str(&format!(".checks(&[{}])", checks.join(", ")));
    }
    text
}

pub(super) fn errors(operation: &Operation) -> Vec<String> {
    let mut lines = Vec::new();
    for error in operation.errors() {
        let status = match error.status {
            Status::Code(code) => format!("`{code}`"),
            Status::Range(hundred) => format!("`{hundred}XX`"),
            Status::Default => "Any other status".to_owned(),
        };
        let text = match error.message.description.as_deref().map(doc::inline).filter(|text| !text.is_empty())
        {
            Some(text) => format!("{status}: {text}"),
            None => status,
        };
        lines.extend(doc::wrap(&text, "- ", 2));
    }
    lines
}

/// A call with the document's own values.
fn example(
    types: &Types<'_>,
    operation: &Operation,
    names: &OperationNames,
    path: &str,
    view: &OperationView,
) -> Option<ExampleView> {
    let mut writer = Writer::new(types);
    let mut arguments = Vec::new();
    let mut body = String::new();
    for parameter in &operation.parameters {
        if common::is_positional(parameter) {
            let example = parameter.examples.first().map(|example| &example.value);
            arguments.push(writer.value(&parameter.value, example, Form::Argument, 0)?);
        }
    }
    let request = operation.request.as_ref().filter(|request| request.required);
    if let Some((content, written)) = request.and_then(written) {
        let value = writer.body(written, &content.examples)?;
        // What is short stands where it is used.
        if value.len() > 40 && matches!(written, Written::Json(_) | Written::Form(_)) {
            body = format!("let body = {value};");
            arguments.push("body".to_owned());
        } else {
            arguments.push(value);
        }
    }
    let call = format!("client.{}({}).send().await?", names.method.ident, arguments.join(", "));
    let statements = match view.answer.as_str() {
        "()" => format!("{body} {call};"),
        "Bytes" => format!("{body} let content = {call}; println!(\"{{}} bytes\", content.len());"),
        _ => format!("{body} let answer = {call}; println!(\"{{answer:?}}\");"),
    };
    let lines = format::statements(&statements)?;
    let mut uses = Vec::new();
    if writer.map {
        uses.push("use std::collections::BTreeMap;".to_owned());
    }
    if !writer.root.is_empty() {
        uses.push(super::group(path, writer.root.iter().copied()));
    }
    if !writer.models.is_empty() {
        uses.push(super::group(&format!("{path}::models"), writer.models.iter().map(String::as_str)));
    }
    let (imports, uses) = (uses.clone(), format::statements(&uses.join(" "))?);
    Some(ExampleView { lines, uses, imports, path: path.to_owned() })
}

impl SetterView {
    fn argument(self) -> Argument {
        Argument { name: self.name, input: self.input, ty: self.value_ty }
    }
}

impl OperationView {
    fn signature(self) -> Signature {
        let arguments = |views: Vec<SetterView>| -> Vec<Argument> {
            views.into_iter().map(SetterView::argument).collect()
        };
        let answer = match (self.output, self.choice) {
            (Some(output), _) => Answer::Fields(
                output
                    .fields
                    .into_iter()
                    .map(|field| AnswerField { name: field.name, ty: field.ty, header: field.header })
                    .collect(),
            ),
            (None, Some(choice)) => Answer::Choice(choice.name),
            (None, None) if self.answer == "()" => Answer::Nothing,
            (None, None) => Answer::Body(self.answer),
        };
        let mut setters = arguments(self.setters);
        setters.extend(arguments(self.common));
        setters.sort_by_key(|setter| match setter.input {
            Input::Body => 0,
            Input::Parameter(index) => index + 1,
        });
        Signature { id: self.id, method: self.method, arguments: arguments(self.arguments), setters, answer }
    }
}

impl OperationFile {
    /// How every call is written.
    pub(in crate::target::rust) fn signatures(self) -> impl Iterator<Item = Signature> {
        self.operations.into_iter().map(OperationView::signature)
    }

    /// Imports and statements of every call's example.
    pub(in crate::target::rust) fn examples(
        self,
    ) -> impl Iterator<Item = Option<(Vec<String>, Vec<String>)>> {
        self.operations
            .into_iter()
            .map(|operation| operation.example.map(|example| (example.imports, example.lines)))
    }

    /// Imports and statements of the examples whose operations are still in use.
    pub(super) fn current_examples(&self) -> impl Iterator<Item = (Vec<String>, Vec<String>)> {
        self.operations
            .iter()
            .filter(|operation| !operation.deprecated)
            .filter_map(|operation| operation.example.as_ref())
            .map(|example| (example.imports.clone(), example.lines.clone()))
    }
}

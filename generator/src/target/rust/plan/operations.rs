//! A file of operations.

mod answers;
mod common;
mod streams;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::model::{
    Api, FormPart, Id, Location, MediaKind, Message, Operation, Parameter, Requirement, Security, Shape,
    Status, Style,
};

use self::answers::AnswerPlan;
pub(in crate::target::rust) use self::common::{Common, SetterMacro};
use self::streams::StreamPlan;
use super::super::example::{Form, Writer};
use super::super::layout::{self, Code};
use super::super::names::OperationNames;
use super::super::offered::{Written, written};
use super::super::rust_type::RustType;
use super::super::signature::{Argument, Input, Signature};
use super::super::types::Types;
use super::super::uses::Uses;
use super::super::{checks, doc, format, literal, patterns};
use super::jobs::{JobPlan, Jobs};
use super::paging::{self, PagingPlan};
use super::paths::Paths;
use super::prose::{describe, paragraph, source};
use super::servers::servers;

/// A file of operations.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(in crate::target::rust) struct OperationFile {
    uses: Uses,
    operations: Vec<OperationPlan>,
    /// Setters that are made for calls of several groups.
    common: Vec<CommonCalls>,
    /// The table for calls by name.
    dynamic: Vec<Code>,
}

/// Calls that have a setter which is made for several groups.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct CommonCalls {
    /// Name of the macro.
    name: String,
    calls: Vec<CommonCall>,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct CommonCall {
    call: String,
    /// Index of the parameter.
    index: usize,
}

/// An operation: the method of the client, the table, and the call.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(in crate::target::rust) struct OperationPlan {
    #[serde(skip)]
    position: Id<Operation>,
    #[serde(skip)]
    id: String,
    /// Name of the static table, and the table if it is in this file.
    table: String,
    definition: Option<Code>,
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
    example: Option<ExamplePlan>,
    /// How the method is listed.
    row: Code,
    #[serde(skip)]
    arguments: Vec<InputPlan>,
    call: String,
    setters: Vec<InputPlan>,
    /// Setters that are made elsewhere.
    #[serde(skip)]
    common: Vec<InputPlan>,
    answer: AnswerPlan,
    paging: Option<PagingPlan>,
    job: Option<JobPlan>,
    stream: Option<StreamPlan>,
}

/// An argument or a setter of a call.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct InputPlan {
    name: String,
    docs: Vec<String>,
    ty: RustType,
    /// The method of `Call` that takes the value, with its arguments.
    take: String,
    deprecated: bool,
    /// What it stands for, and the type of its value.
    #[serde(skip)]
    input: Input,
    #[serde(skip)]
    value_ty: RustType,
}

/// A call with the document's own values.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(in crate::target::rust) struct ExamplePlan {
    /// Imports as they are shown.
    uses: Vec<String>,
    lines: Vec<String>,
    path: String,
    #[serde(skip)]
    imports: Uses,
}

/// What is decided before calls are.
#[derive(Clone, Copy, Debug)]
pub(in crate::target::rust) struct Decided<'a> {
    pub(in crate::target::rust) types: &'a Types<'a>,
    pub(in crate::target::rust) paths: &'a Paths,
    pub(in crate::target::rust) common: &'a Common<'a>,
    pub(in crate::target::rust) jobs: &'a Jobs,
}

impl OperationFile {
    /// A file of operations.
    pub(in crate::target::rust) fn new(decided: Decided<'_>, ids: &[Id<Operation>]) -> Self {
        let Decided { types, paths, common: shared, jobs } = decided;
        let mut dynamic = Vec::new();
        let mut common: Vec<CommonCalls> = Vec::new();
        let mut tables = BTreeSet::new();
        let mut uses = Uses::default();
        let models = format!("{}::models", paths.root);
        let operations: Vec<_> = ids
            .iter()
            .filter_map(|id| {
                let operation = types.api.operations.get(*id)?;
                let names = types.names.operations.get(*id)?;
                let mut plan = OperationPlan::new(decided, *id, operation, names);
                if jobs.is_polled(*id) {
                    tables.insert(plan.table.clone());
                } else {
                    plan.definition = Some(definition(types, operation, &names.table, shared));
                }
                tables.extend(plan.job.as_ref().map(|job| job.table().to_owned()));
                // What is no crate of its own has no features.
                if paths.public.is_some() {
                    let job = plan.job.as_ref().map(JobPlan::table);
                    dynamic.push(super::dynamic::entry(types, operation, &plan.table, job));
                    for ty in super::dynamic::types(types, operation) {
                        uses.types(&ty, &models, &BTreeSet::new());
                    }
                }
                for (index, name) in shared.of(operation, names) {
                    let call = CommonCall { call: plan.call.clone(), index };
                    match common.iter_mut().find(|known| known.name == name) {
                        Some(known) => known.calls.push(call),
                        None => common.push(CommonCalls { name: name.to_owned(), calls: vec![call] }),
                    }
                }
                plan.types().for_each(|ty| uses.types(ty, &models, &BTreeSet::new()));
                Some(plan)
            })
            .collect();
        uses.runtime();
        uses.add(&format!("{}::client", paths.root), "Client");
        for table in tables {
            uses.add("super::waiting", table);
        }
        Self { uses, operations, common, dynamic }
    }

    /// Some answer is an enum of bodies.
    pub(super) fn has_choices(&self) -> bool {
        self.operations.iter().any(|operation| operation.answer.has_choice())
    }

    /// The operations, in their order.
    pub(in crate::target::rust) fn operations(&self) -> &[OperationPlan] {
        &self.operations
    }
}

impl OperationPlan {
    fn new(
        decided: Decided<'_>,
        position: Id<Operation>,
        operation: &Operation,
        names: &OperationNames,
    ) -> Self {
        let Decided { types, paths, common: shared, jobs } = decided;
        let mut arguments = Vec::new();
        let mut setters = Vec::new();
        let mut common = Vec::new();
        let made_elsewhere: BTreeSet<_> = shared.of(operation, names).map(|(index, _)| index).collect();
        for ((index, parameter), name) in (0..).zip(&operation.parameters).zip(&names.parameters) {
            let argument = types.argument(&parameter.value);
            let plan = InputPlan {
                input: Input::Parameter(index),
                take: format!("set({index}, {})", argument.reference(&name.ident)),
                value_ty: argument.value_ty,
                docs: parameter_docs(types, parameter),
                name: name.ident.clone(),
                ty: argument.ty,
                deprecated: parameter.deprecated,
            };
            if common::is_positional(parameter) {
                arguments.push(plan);
            } else if made_elsewhere.contains(&index) {
                common.push(plan);
            } else {
                setters.push(plan);
            }
        }
        if let Some(request) = &operation.request
            && let Some((_, written)) = written(request)
        {
            let plan = InputPlan::body(types, request, written, &names.argument.ident);
            if request.required {
                arguments.push(plan);
            } else {
                setters.insert(0, plan);
            }
        }
        let id = &operation.id;
        let answer = AnswerPlan::new(types, operation, names);
        let path = paths.public.as_deref();
        Self {
            position,
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
            permissions: operation.permissions.iter().map(|permission| doc::code(permission)).collect(),
            errors: shared.errors(operation),
            source: source(operation.source.as_ref()),
            aliases: aliases(operation, names),
            deprecated: operation.deprecated,
            example: path.and_then(|path| ExamplePlan::new(types, operation, names, path, answer.ty())),
            row: layout::chain([
                layout::call(&names.method.ident, arguments.iter().map(InputPlan::row)),
                layout::text(format!(" -> {} = {};", names.call, names.table)),
            ]),
            arguments,
            call: names.call.clone(),
            setters,
            common,
            paging: PagingPlan::new(types, operation),
            job: JobPlan::new(types, operation, jobs),
            stream: StreamPlan::new(types, operation),
            answer,
        }
    }

    /// Types that the code of the operation names.
    fn types(&self) -> impl Iterator<Item = &RustType> {
        let inputs = self.arguments.iter().chain(&self.setters).chain(&self.common).map(|input| &input.ty);
        let paging = self.paging.iter().flat_map(PagingPlan::types);
        let stream = self.stream.iter().map(StreamPlan::ty);
        let job = self.job.iter().flat_map(JobPlan::types);
        inputs.chain(self.answer.types()).chain(paging).chain(job).chain(stream)
    }

    /// How the call is written.
    pub(in crate::target::rust) fn signature(&self) -> Signature {
        let arguments = |plans: &[InputPlan]| plans.iter().map(InputPlan::argument).collect::<Vec<_>>();
        let mut setters = arguments(&self.setters);
        setters.extend(arguments(&self.common));
        setters.sort_by_key(|setter| match setter.input {
            Input::Body => 0,
            Input::Parameter(index) => index + 1,
        });
        Signature {
            id: self.id.clone(),
            method: self.method.clone(),
            arguments: arguments(&self.arguments),
            setters,
            answer: self.answer.signature(),
        }
    }

    /// Where the operation is in the document.
    pub(super) fn position(&self) -> Id<Operation> {
        self.position
    }

    /// The example, if there is one.
    pub(in crate::target::rust) fn example(&self) -> Option<&ExamplePlan> {
        self.example.as_ref()
    }

    pub(in crate::target::rust) fn is_deprecated(&self) -> bool {
        self.deprecated
    }
}

impl InputPlan {
    fn body(types: &Types<'_>, request: &Message, written: Written<'_>, name: &str) -> Self {
        let into = |ty: &RustType| RustType::Into(Box::new(ty.clone()));
        let typed = |method: &str, schema| {
            let argument = types.argument(schema);
            (format!("{method}({})", argument.reference(name)), argument.ty, argument.value_ty)
        };
        let (take, ty, value_ty) = match written {
            Written::Json(schema) => typed("json", schema),
            Written::Form(schema, _) => typed("form", schema),
            Written::Multipart(schema, _) => typed("multipart", schema),
            Written::Text => (format!("text({name})"), into(&RustType::String), RustType::String),
            Written::Bytes => (format!("bytes({name})"), into(&RustType::Bytes), RustType::Bytes),
        };
        Self {
            name: name.to_owned(),
            docs: describe(None, request.description.as_deref(), "The body of the request."),
            ty,
            take,
            deprecated: false,
            input: Input::Body,
            value_ty,
        }
    }

    /// How it is listed as an argument of a method.
    fn row(&self) -> Code {
        layout::text(format!("{}: {} = {}", self.name, self.ty.written(), self.take))
    }

    fn argument(&self) -> Argument {
        Argument { name: self.name.clone(), input: self.input, ty: self.value_ty.clone() }
    }
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
        paragraph(&mut docs, "Defaults to the value of the client.");
    }
    docs
}

/// The static table of an operation.
pub(super) fn definition(types: &Types<'_>, operation: &Operation, table: &str, shared: &Common<'_>) -> Code {
    let head = format!(
        "{table} = {}, {}, {}",
        literal::string(&operation.id),
        literal::string(&operation.method),
        literal::string(&operation.path)
    );
    let parameters = operation.parameters.iter().map(|parameter| parameter_table(types, parameter));
    let mut pieces = vec![layout::block(&head, parameters)];
    let mut add = |method: &str, arguments: Vec<Code>| pieces.push(layout::call(method, arguments));
    if let Some(request) = &operation.request
        && let Some((content, written)) = written(request)
    {
        let media_type = layout::string(content.media_type.as_str());
        add(".body", vec![media_type, layout::text(request.required.to_string())]);
        if let Written::Form(_, parts) = written {
            let fields: Vec<_> = parts.iter().filter_map(field).collect();
            if !fields.is_empty() {
                add(".fields", vec![layout::slice(fields)]);
            }
        }
        if let Written::Multipart(_, parts) = written {
            let parts: Vec<_> = parts.iter().filter_map(part).collect();
            if !parts.is_empty() {
                add(".parts", vec![layout::slice(parts)]);
            }
        }
    }
    let mut codes = Vec::new();
    for success in operation.successes() {
        match success.status {
            // All of 2xx are successes for the runtime anyhow.
            Status::Code(200..=299) | Status::Range(2) => {}
            Status::Code(code) => codes.push(layout::text(code.to_string())),
            Status::Range(hundred) => add(".success_range", vec![layout::text(hundred.to_string())]),
            Status::Default => {}
        }
    }
    if !codes.is_empty() {
        add(".successes", vec![layout::slice(codes)]);
    }
    match &operation.security {
        // What the client is given for authentication is sent: most documents that say
        // nothing of security are of services that need it.
        Security::Silent if shared.security().is_none() => {}
        Security::None => add(".no_auth", Vec::new()),
        stated => {
            let security = security(types.api, stated.alternatives());
            if shared.security() != Some(&security) {
                add(".security", vec![security]);
            }
        }
    }
    // What the method says already need not be said.
    let by_method =
        matches!(operation.method.as_str(), "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE");
    if operation.idempotent != by_method {
        add(".idempotent", vec![layout::text(operation.idempotent.to_string())]);
    }
    if !operation.servers.is_empty() {
        add(".servers", vec![servers(&operation.servers, "")]);
    }
    if patterns::are_sent(types, operation) {
        add(".patterns", vec![layout::text("rt::matches")]);
    }
    if let Some(data) = &operation.last_event {
        add(".ends_before", vec![layout::string(data)]);
    }
    if let Some(pagination) = &operation.pagination {
        let table = paging::table(types.api, operation, pagination);
        add(".paging", vec![layout::chain([layout::text("&"), table])]);
    }
    layout::chain(pieces)
}

/// Names of the security schemes one of which is needed, as alternatives of sets.
pub(super) fn security(api: &Api, alternatives: &[Requirement]) -> Code {
    let names = |requirement: &Requirement| {
        let schemes = requirement.schemes.iter().filter_map(|used| api.schemes.get(used.scheme));
        layout::strings(schemes.map(|scheme| &scheme.name))
    };
    layout::slice(alternatives.iter().map(names))
}

fn parameter_table(types: &Types<'_>, parameter: &Parameter) -> Code {
    let (constructor, style, explode) = match parameter.location {
        Location::Path => ("path", Style::Simple, false),
        Location::Query => ("query", Style::Form, true),
        Location::Header => ("header", Style::Simple, false),
        Location::Cookie => ("cookie", Style::Form, true),
    };
    let mut pieces = vec![layout::call(constructor, [layout::string(&parameter.name)])];
    let mut add = |text: &str| pieces.push(layout::text(text));
    if parameter.required && parameter.location != Location::Path {
        add(".required()");
    }
    if parameter.from_client {
        add(".from_client()");
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
        add(&format!(".style({:?})", parameter.style));
    }
    if parameter.explode != explode && compound {
        add(&format!(".explode({})", parameter.explode));
    }
    if parameter.allow_reserved {
        add(".allow_reserved()");
    }
    if parameter.sensitive {
        add(".sensitive()");
    }
    if parameter.json {
        add(".json()");
    }
    let checks = checks::table(types, &parameter.value);
    if !checks.is_empty() {
        pieces.push(layout::call(".checks", [layout::slice(checks)]));
    }
    layout::chain(pieces)
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

impl ExamplePlan {
    /// A call whose values are the document's; `None` if no example can be made.
    fn new(
        types: &Types<'_>,
        operation: &Operation,
        names: &OperationNames,
        path: &str,
        answer: &RustType,
    ) -> Option<Self> {
        let mut writer = Writer::new(types, path);
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
            // A short body is written where it is used.
            if value.len() > 40 && !matches!(written, Written::Text | Written::Bytes) {
                body = format!("let body = {value};");
                arguments.push("body".to_owned());
            } else {
                arguments.push(value);
            }
        }
        let call = format!("client.{}({}).send().await?", names.method.ident, arguments.join(", "));
        let lines = format::statements(&match answer {
            RustType::Unit => format!("{body} {call};"),
            RustType::Bytes => {
                format!("{body} let content = {call}; println!(\"{{}} bytes\", content.len());")
            }
            _ => format!("{body} let answer = {call}; println!(\"{{answer:?}}\");"),
        })?;
        let imports = writer.uses;
        let uses = format::statements(&imports.lines().concat().join(" "))?;
        Some(Self { uses, lines, path: path.to_owned(), imports })
    }

    /// Imports and statements.
    pub(in crate::target::rust) fn parts(&self) -> (&Uses, &[String]) {
        (&self.imports, &self.lines)
    }
}

/// How a field of a form is written, where the document says so.
fn field(part: &FormPart) -> Option<Code> {
    let mut pieces = vec![layout::call("rt::Parameter::query", [layout::string(&part.name)])];
    match &part.style {
        Some(style) => {
            if style.style != Style::Form {
                pieces.push(layout::text(format!(".style({:?})", style.style)));
            }
            if !style.explode {
                pieces.push(layout::text(".explode(false)"));
            }
            if style.allow_reserved {
                pieces.push(layout::text(".allow_reserved()"));
            }
        }
        None if part.whole => pieces.push(layout::text(".json()")),
        None => return None,
    }
    Some(layout::chain(pieces))
}

/// How a part is written, where its value doesn't say so.
fn part(part: &FormPart) -> Option<Code> {
    let mut pieces = vec![layout::call("rt::Part::new", [layout::string(&part.name)])];
    // One of several is the caller's choice.
    if let [media_type] = part.content_types.as_slice()
        && !media_type.is_range()
        && (part.file || matches!(media_type.kind(), MediaKind::Json | MediaKind::Text))
    {
        pieces.push(layout::call(".media_type", [layout::string(media_type.as_str())]));
    }
    if part.whole {
        pieces.push(layout::text(".whole()"));
    }
    (pieces.len() > 1).then(|| layout::chain(pieces))
}

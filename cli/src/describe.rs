//! What there is to say of an operation.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::arguments::Describe;
use crate::{Misuse, output, services};

/// Columns of a terminal that are written to.
const WIDTH: usize = 100;

/// How deep objects in objects are shown.
const DEEPEST: usize = 12;

#[derive(Debug, Deserialize)]
struct Described {
    operation: Operation,
    types: BTreeMap<String, Kind>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Operation {
    summary: Option<String>,
    description: Option<String>,
    aliases: Vec<String>,
    deprecated: bool,
    method: String,
    path: String,
    feature: Option<String>,
    permissions: Vec<String>,
    parameters: Vec<Part>,
    body: Option<Part>,
    answers: Vec<Answer>,
    pages: Option<Pages>,
    job: Option<Job>,
    example: Value,
}

/// A parameter, a field, or the body.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Part {
    name: String,
    place: Option<String>,
    required: bool,
    from_client: bool,
    sensitive: bool,
    deprecated: bool,
    media_type: Option<String>,
    #[serde(rename = "type")]
    kind: String,
    of: Option<String>,
    limits: Option<String>,
    description: Option<String>,
    tags: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Kind {
    description: Option<String>,
    fields: Vec<Part>,
    others: Option<Part>,
    values: Vec<Named>,
    tag: Option<String>,
    variants: Vec<Part>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Named {
    value: String,
    description: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Answer {
    status: String,
    media_type: Option<String>,
    description: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Pages {
    items: String,
}

#[derive(Debug, Deserialize)]
struct Job {
    poll: String,
}

/// Prints what is known of an operation.
pub(crate) fn run(arguments: &Describe) -> anyhow::Result<()> {
    let operations = services::get(&arguments.service)?;
    let id = operations.get(&arguments.operation)?.id();
    let described = operations.describe(id)?;
    if arguments.json {
        return output::json(&described, false);
    }
    let described: Described = serde_json::from_value(described)
        .map_err(|error| Misuse(format!("what is said of `{id}` can't be understood: {error}")))?;
    if arguments.example {
        return output::json(&described.operation.example, false);
    }
    let mut page = Page { text: String::new(), types: &described.types, open: Vec::new() };
    page.operation(&arguments.service, id, &described.operation)?;
    output::bytes(page.text.as_bytes())
}

struct Page<'a> {
    text: String,
    types: &'a BTreeMap<String, Kind>,
    /// Types whose parts are being shown.
    open: Vec<&'a str>,
}

impl<'a> Page<'a> {
    fn line(&mut self, indent: usize, line: &str) {
        if !line.is_empty() {
            self.text.push_str(&" ".repeat(indent));
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// A text as lines of words; lines that were made by hand stay.
    fn paragraph(&mut self, indent: usize, text: &str) {
        for given in text.lines() {
            let mut line = String::new();
            for word in given.split_whitespace() {
                let length = indent + line.chars().count() + 1 + word.chars().count();
                if !line.is_empty() && length > WIDTH {
                    self.line(indent, &line);
                    line.clear();
                }
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
            self.line(indent, &line);
        }
    }

    fn heading(&mut self, heading: &str) {
        self.line(0, "");
        self.line(0, heading);
    }

    fn operation(&mut self, service: &str, id: &str, operation: &'a Operation) -> anyhow::Result<()> {
        match &operation.summary {
            Some(summary) => self.line(0, &format!("{id}: {summary}")),
            None => self.line(0, id),
        }
        self.line(0, &format!("{} {}", operation.method, operation.path));
        if let Some(description) = &operation.description {
            self.line(0, "");
            self.paragraph(0, description);
        }
        let mut notes = Vec::new();
        if operation.deprecated {
            notes.push("Deprecated: the service advises against this call.".to_owned());
        }
        if !operation.aliases.is_empty() {
            notes.push(format!("Also called {}.", operation.aliases.join(", ")));
        }
        if !operation.permissions.is_empty() {
            notes.push(format!("Needs the permissions {}.", operation.permissions.join(", ")));
        }
        if let Some(feature) = &operation.feature {
            notes.push(format!("In Rust by the feature {feature}."));
        }
        if let Some(pages) = &operation.pages {
            notes.push(format!("Gives a list ({}) page by page: --all fetches all of it.", pages.items));
        }
        if let Some(job) = &operation.job {
            notes.push(format!("Starts work whose state {} tells: --wait waits for it.", job.poll));
        }
        if !notes.is_empty() {
            self.line(0, "");
        }
        for note in notes {
            self.paragraph(0, &note);
        }
        if !operation.parameters.is_empty() {
            self.heading("Parameters");
            for parameter in &operation.parameters {
                self.part(2, parameter);
            }
        }
        if let Some(body) = &operation.body {
            self.heading("Body");
            self.part(2, body);
        }
        if !operation.answers.is_empty() {
            self.heading("Answers");
            for answer in &operation.answers {
                let media_type = answer.media_type.as_deref().unwrap_or("no body");
                let description = answer.description.as_deref().unwrap_or_default();
                self.paragraph(2, &format!("{} ({media_type}) {description}", answer.status));
            }
        }
        self.heading("Example of a request");
        let example = serde_json::to_string_pretty(&operation.example)?;
        for line in example.lines() {
            self.line(2, line);
        }
        self.line(0, "");
        self.line(0, &format!("huaweicloud describe {service} {id} --example > request.json"));
        self.line(0, &format!("huaweicloud call {service} {id} --input request.json"));
        Ok(())
    }

    fn part(&mut self, indent: usize, part: &'a Part) {
        let mut marks = vec![part.kind.clone()];
        if part.from_client {
            marks.push("the client's where it is not given".to_owned());
        } else if part.required {
            marks.push("required".to_owned());
        }
        for (holds, mark) in [(part.sensitive, "secret"), (part.deprecated, "deprecated")] {
            if holds {
                marks.push(mark.to_owned());
            }
        }
        marks.extend(part.media_type.clone());
        let name = match &part.place {
            Some(place) => format!("{place}.{}", part.name),
            None => part.name.clone(),
        };
        let separator = if name.is_empty() { "" } else { ": " };
        self.line(indent, &format!("{name}{separator}{}", marks.join(", ")));
        for text in [&part.description, &part.limits].into_iter().flatten() {
            self.paragraph(indent + 4, text);
        }
        if let Some(of) = &part.of {
            self.kind(indent + 4, of, part.description.is_none());
        }
    }

    /// What a type is made of, and what it is where nothing tells what it is for.
    fn kind(&mut self, indent: usize, name: &'a str, described: bool) {
        let Some(kind) = self.types.get(name) else { return };
        if self.open.contains(&name) || self.open.len() >= DEEPEST {
            self.line(indent, &format!("({name}, as above)"));
            return;
        }
        self.open.push(name);
        if let Some(description) = kind.description.as_ref().filter(|_| described) {
            self.paragraph(indent, description);
        }
        for value in &kind.values {
            match &value.description {
                Some(description) => self.paragraph(indent, &format!("- {}: {description}", value.value)),
                None => self.line(indent, &format!("- {}", value.value)),
            }
        }
        for field in &kind.fields {
            self.part(indent, field);
        }
        if let Some(others) = &kind.others {
            self.line(indent, "fields of any other name:");
            self.part(indent + 2, others);
        }
        if !kind.variants.is_empty() {
            self.line(indent, "one of:");
        }
        for variant in &kind.variants {
            if let (Some(tag), false) = (&kind.tag, variant.tags.is_empty()) {
                self.line(indent + 2, &format!("where {tag} is {}", variant.tags.join(" or ")));
            }
            self.part(indent + 2, variant);
        }
        self.open.pop();
    }
}

//! Rust names for everything that gets one, decided before anything is printed.

mod words;

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{
    Api, ArenaMap, Entity, Field, Header, Id, Operation, Origins, Parameter, Tag, Type, TypeKind,
};
use crate::place::Span;

use super::offered::Offered;

pub(super) use words::{is_crate, module, shouty, snake, upper_camel};

/// Types that generated files name without a path: those of the standard library, and
/// the client. Types of the runtime have a path, so that a document may use their names.
const TAKEN_TYPES: &[&str] = &[
    "BTreeMap",
    "Box",
    "Client",
    "Err",
    "Into",
    "IntoIterator",
    "None",
    "Ok",
    "Option",
    "Some",
    "String",
    "Vec",
];

/// Methods that the standard traits and lints claim, of clients and of calls.
const TAKEN_METHODS: &[&str] = &[
    "add",
    "as_mut",
    "as_ref",
    "bitand",
    "bitor",
    "bitxor",
    "borrow",
    "borrow_mut",
    "clone",
    "cmp",
    "default",
    "deref",
    "deref_mut",
    "div",
    "drop",
    "eq",
    "fmt",
    "from",
    "from_iter",
    "from_str",
    "hash",
    "index",
    "index_mut",
    "into",
    "into_iter",
    "mul",
    "neg",
    "next",
    "not",
    "rem",
    "shl",
    "shr",
    "sub",
];

/// Methods of every client.
const CLIENT_METHODS: &[&str] = &["builder", "call", "connection", "wait_for"];

/// Methods of every call.
const CALL_METHODS: &[&str] = &[
    "answer",
    "attempt_timeout",
    "events",
    "header",
    "items",
    "pages",
    "records",
    "retries",
    "send",
    "send_and_wait",
    "send_blocking",
    "stream",
    "timeout",
];

/// A name in snake case: as links name it, and as it stands in code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Name {
    /// `type`
    pub(super) base: String,
    /// `r#type`
    pub(super) ident: String,
}

impl Name {
    fn of(base: String) -> Self {
        Self { ident: words::escape(&base), base }
    }

    /// The name after `with_`; the `_` before a digit is of no use there.
    pub(super) fn part(&self) -> &str {
        self.base.trim_start_matches('_')
    }
}

/// All names of an API.
#[derive(Debug, Default)]
pub(super) struct Names {
    pub(super) types: ArenaMap<Type, TypeNames>,
    pub(super) operations: ArenaMap<Operation, OperationNames>,
    /// Modules of the tags.
    pub(super) modules: ArenaMap<Tag, String>,
    /// Constants of the error codes, in the order of the document.
    pub(super) error_codes: Vec<String>,
    /// Constants of the regions, in the order of the document.
    pub(super) regions: Vec<String>,
    /// Constants of the metrics, in the order of the document.
    pub(super) metrics: Vec<String>,
}

impl Names {
    /// Names of a type.
    pub(super) fn of(&self, id: Id<Type>) -> Option<&TypeNames> {
        self.types.get(id)
    }
}

/// Names of a type and its parts.
#[derive(Debug)]
pub(super) struct TypeNames {
    pub(super) ident: String,
    /// The struct of required fields, where there is one.
    pub(super) required: String,
    /// Fields of a struct.
    pub(super) fields: ArenaMap<Field, Name>,
    /// The field of what is not listed.
    pub(super) additional: Name,
    /// Variants of an enum or a union.
    pub(super) variants: Vec<String>,
}

/// Names of an operation and its parts.
#[derive(Debug)]
pub(super) struct OperationNames {
    pub(super) method: Name,
    pub(super) table: String,
    pub(super) call: String,
    /// What the answer becomes, where it is more than a body.
    pub(super) output: String,
    /// Bodies by status, where headers stand beside them.
    pub(super) body: String,
    pub(super) parameters: ArenaMap<Parameter, Name>,
    /// The argument or setter of the body.
    pub(super) argument: Name,
    /// Headers of the answers, by their names in lower case.
    pub(super) headers: HashMap<String, Name>,
    /// The field of the body beside the headers.
    pub(super) output_body: Name,
}

/// Names in use, with the place of what has them.
#[derive(Default)]
struct Scope {
    taken: HashMap<String, Option<Span>>,
}

impl Scope {
    fn without<'a>(reserved: impl IntoIterator<Item = &'a &'a str>) -> Self {
        Self { taken: reserved.into_iter().map(|name| ((*name).to_owned(), None)).collect() }
    }

    fn is_free(&self, name: &str) -> bool {
        !self.taken.contains_key(name)
    }

    /// The name, or one made of it. Two things of the document that want one name are
    /// worth a warning; a name that Rust or the runtime holds is not.
    fn claim(
        &mut self,
        wanted: String,
        instead: &str,
        original: &str,
        span: Span,
        diagnostics: &mut Diagnostics,
    ) -> String {
        let rival = self.taken.get(&wanted).copied();
        let name = match rival {
            None => wanted,
            Some(rival) => {
                let base = if rival.is_none() { format!("{wanted}{instead}") } else { wanted.clone() };
                let name = if rival.is_none() && self.is_free(&base) { base } else { self.number(&base) };
                if let Some(rival) = rival {
                    diagnostics.push(
                        Diagnostic::new(
                            codes::RUST_NAME_COLLISION,
                            format!("two names become `{wanted}` in Rust; `{original}` is called `{name}`"),
                        )
                        .at(span, format!("called `{name}`"))
                        .and(rival, format!("called `{wanted}`"))
                        .help("rename one of them, so that the name does not depend on their order"),
                    );
                }
                name
            }
        };
        self.taken.insert(name.clone(), Some(span));
        name
    }

    fn number(&self, base: &str) -> String {
        let gap = if base.ends_with(|last: char| last.is_ascii_digit()) { "_" } else { "" };
        (2..=self.taken.len() + 2)
            .map(|number| format!("{base}{gap}{number}"))
            .find(|name| self.is_free(name))
            .unwrap_or_else(|| format!("{base}_{}", self.taken.len()))
    }

    fn field(&mut self, original: &str, span: Span, diagnostics: &mut Diagnostics) -> Name {
        Name::of(self.claim(snake(original), "_value", original, span, diagnostics))
    }
}

/// Names everything.
pub(super) fn decide(offered: &Offered, origins: &Origins, diagnostics: &mut Diagnostics) -> Names {
    let api = &offered.api;
    let mut types = Scope::without(TAKEN_TYPES);
    let operations = operations(api, origins, &mut types, diagnostics);
    let types = api.types.map(|id, kind| match offered.has(id) {
        true => type_names(id, kind, origins, &mut types, diagnostics),
        // What the client does not have takes no name from what it has.
        false => type_names(id, kind, origins, &mut Scope::without(TAKEN_TYPES), &mut Diagnostics::new()),
    });
    let mut scope = Scope::without(&["shared", "waiting"]);
    let modules = api
        .tags
        .map(|_, tag| scope.claim(module(&tag.slug), "_calls", &tag.slug, Span::default(), diagnostics));
    let tables = &api.catalogs;
    let placed = |entity: fn(usize) -> Entity| (0..).map(move |position| origins.span(entity(position)));
    let error_codes = tables.error_codes.entries.iter().map(|entry| entry.code.as_str());
    let regions = tables.regions.entries.iter().map(|entry| entry.id.as_str());
    let metrics = tables.metrics.entries.iter().map(|entry| entry.id.as_str());
    Names {
        types,
        operations,
        modules,
        error_codes: constants(error_codes.zip(placed(Entity::ErrorCode)), diagnostics),
        regions: constants(regions.zip(placed(Entity::Region)), diagnostics),
        metrics: constants(metrics.zip(placed(Entity::Metric)), diagnostics),
    }
}

/// Names of constants, unique in their module.
fn constants<'a>(names: impl Iterator<Item = (&'a str, Span)>, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut scope = Scope::default();
    names.map(|(name, span)| scope.claim(shouty(&snake(name)), "_", name, span, diagnostics)).collect()
}

fn operations(
    api: &Api,
    origins: &Origins,
    types: &mut Scope,
    diagnostics: &mut Diagnostics,
) -> ArenaMap<Operation, OperationNames> {
    let mut methods = Scope::without(TAKEN_METHODS.iter().chain(CLIENT_METHODS));
    let mut ids = HashSet::new();
    api.operations.map(|id, operation| {
        // Two operations with one id are an error that has been said.
        let mut said = Diagnostics::new();
        let diagnostics = if ids.insert(&operation.id) { &mut *diagnostics } else { &mut said };
        operation_names(id, operation, origins, &mut methods, types, diagnostics)
    })
}

fn operation_names(
    id: Id<Operation>,
    operation: &Operation,
    origins: &Origins,
    methods: &mut Scope,
    types: &mut Scope,
    diagnostics: &mut Diagnostics,
) -> OperationNames {
    let span = origins.span(Entity::Operation(id));
    let wanted = snake(&operation.id);
    let collides = methods.taken.get(&wanted).is_some_and(Option::is_some);
    let method = Name::of(methods.claim(wanted.clone(), "_call", &operation.id, span, diagnostics));
    // Types take over the number of the method, so that a collision is said once.
    let stem = upper_camel(if collides { &method.base } else { &wanted }, "Call");
    let call = types.claim(format!("{stem}Call"), "Builder", &operation.id, span, diagnostics);
    let output = types.claim(format!("{stem}Output"), "Value", &operation.id, span, diagnostics);
    let body = types.claim(format!("{stem}OutputBody"), "Value", &operation.id, span, diagnostics);
    let mut scope = Scope::without(TAKEN_METHODS.iter().chain(CALL_METHODS));
    // `call` is the local variable that the arguments go to.
    scope.taken.insert("call".to_owned(), None);
    let argument = Name::of("body".to_owned());
    if operation.request.is_some() {
        scope.taken.insert("body".to_owned(), None);
    }
    let parameters = operation.parameters.map(|parameter_id, parameter| {
        let wanted = snake(&parameter.name);
        let span = origins.span(Entity::Parameter(id, parameter_id));
        Name::of(scope.claim(wanted, "_parameter", &parameter.name, span, diagnostics))
    });
    let mut scope = Scope::without(&["body"]);
    let mut headers = HashMap::new();
    for (position, header) in all_headers(operation) {
        let key = header.name.to_lowercase();
        if let Entry::Vacant(entry) = headers.entry(key) {
            // `X-Subject-Token` is `subject_token` to everybody.
            let key = entry.key();
            let plain = key.strip_prefix("x-").filter(|rest| !rest.is_empty()).unwrap_or(key);
            let wanted = Some(snake(plain)).filter(|name| scope.is_free(name)).unwrap_or_else(|| snake(key));
            let span = origins.span(Entity::Response(id, position));
            let name = scope.claim(wanted, "_header", &header.name, span, diagnostics);
            entry.insert(Name::of(name));
        }
    }
    OperationNames {
        table: shouty(&method.base),
        method,
        call,
        output,
        body,
        parameters,
        argument,
        headers,
        output_body: Name::of("body".to_owned()),
    }
}

/// Headers of successful responses, with the positions of these.
fn all_headers(operation: &Operation) -> impl Iterator<Item = (usize, &Header)> {
    let responses = operation.responses.iter().enumerate().filter(|(_, response)| response.success);
    responses.flat_map(|(position, response)| {
        response.message.headers.iter().map(move |header| (position, header))
    })
}

fn type_names(
    id: Id<Type>,
    kind: &Type,
    origins: &Origins,
    types: &mut Scope,
    diagnostics: &mut Diagnostics,
) -> TypeNames {
    let span = origins.span(Entity::Type(id));
    let ident = types.claim(upper_camel(&kind.name, "Type"), "Model", &kind.name, span, diagnostics);
    let mut scope = Scope::default();
    let (mut fields, mut variants) = (ArenaMap::default(), Vec::new());
    let mut required = String::new();
    match &kind.kind {
        TypeKind::Object(object) => {
            if kind.in_request {
                let wanted = format!("{}Required", ident.trim_end_matches('_'));
                required = types.claim(wanted, "Fields", &kind.name, span, diagnostics);
            }
            // `new` takes the required fields by this name.
            scope.taken.insert("self".to_owned(), None);
            fields = object.fields.map(|field_id, field| {
                scope.field(&field.name, origins.span(Entity::Field(id, field_id)), diagnostics)
            });
        }
        TypeKind::Enum(values) if values.number.is_some() => {
            let names = values.values.iter();
            variants = names
                .map(|value| scope.claim(shouty(&value.name), "_VALUE", &value.value, span, diagnostics))
                .collect();
        }
        TypeKind::Enum(values) => {
            scope.taken.insert("Unknown".to_owned(), None);
            variants = values
                .values
                .iter()
                .map(|value| {
                    let wanted = upper_camel(&value.name, "Value");
                    scope.claim(wanted, "Value", &value.value, span, diagnostics)
                })
                .collect();
        }
        TypeKind::Union(union) => {
            scope.taken.insert("Unknown".to_owned(), None);
            variants = union
                .variants
                .iter()
                .map(|variant| {
                    let wanted = upper_camel(&variant.name, "Value");
                    scope.claim(wanted, "Value", &variant.name, span, diagnostics)
                })
                .collect();
        }
        TypeKind::Alias(_) => {}
    }
    let additional = if scope.is_free("additional") { "additional" } else { "additional_fields" };
    let additional = Name::of(scope.claim(additional.to_owned(), "_more", "additional", span, diagnostics));
    TypeNames { ident, required, fields, additional, variants }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, clippy::indexing_slicing)]

    use super::*;
    use crate::place::FileId;

    fn span(start: u32) -> Span {
        Span::new(FileId(0), start, start + 1)
    }

    #[test]
    fn a_collision_is_named_with_both_places() {
        let mut diagnostics = Diagnostics::new();
        let mut scope = Scope::default();
        assert_eq!(scope.field("userId", span(1), &mut diagnostics).ident, "user_id");
        assert_eq!(scope.field("user_id", span(2), &mut diagnostics).ident, "user_id2");
        assert_eq!(scope.field("UserId", span(3), &mut diagnostics).ident, "user_id3");
        let found: Vec<_> = diagnostics.iter().collect();
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].message, "two names become `user_id` in Rust; `user_id` is called `user_id2`");
        assert_eq!(found[0].primary.as_ref().map(|label| label.span), Some(span(2)));
        assert_eq!(found[0].related[0].span, span(1));
    }

    #[test]
    fn a_reserved_name_changes_silently() {
        let mut diagnostics = Diagnostics::new();
        let mut scope = Scope::without(TAKEN_TYPES);
        for (wanted, expected) in [("Option", "OptionModel"), ("Error", "Error"), ("Volume", "Volume")] {
            assert_eq!(scope.claim(wanted.to_owned(), "Model", wanted, span(0), &mut diagnostics), expected);
        }
        assert!(diagnostics.is_empty());
    }

    #[test]
    fn the_lists_are_sorted() {
        for list in [TAKEN_TYPES, TAKEN_METHODS, CLIENT_METHODS, CALL_METHODS] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }

    /// Names of the public functions in a text.
    fn functions(text: &str) -> HashSet<&str> {
        let after = text.split("pub fn ").skip(1);
        after
            .map(|rest| rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default())
            .collect()
    }

    #[test]
    fn the_lists_are_what_the_runtime_and_the_templates_have() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
        let read = |path: &str| std::fs::read_to_string(format!("{root}/{path}")).expect("it is there");
        let macros = read("runtime/specmill/src/macros.rs");
        let of = |name: &str| {
            let start = macros.find(&format!("macro_rules! {name} {{")).expect("it is there");
            functions(macros[start..].split("\n}\n").next().unwrap_or_default())
        };
        let calls: HashSet<&str> = of("call").union(&of("__blocking")).copied().collect();
        assert_eq!(calls, CALL_METHODS.iter().copied().collect());
        let client = read("templates/rust/client.rs.tera") + &read("templates/rust/dynamic.rs.tera");
        assert_eq!(functions(&client), CLIENT_METHODS.iter().copied().collect());
    }
}

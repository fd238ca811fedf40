//! A file of types.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use crate::model::{
    ArenaMap, Condition, Enum, Field, Id, IntegerFormat, Object, Rule, Schema, Shape, Type, TypeKind, Union,
};

use super::super::layout::{self, Code};
use super::super::names::Name;
use super::super::rust_type::RustType;
use super::super::types::{Holding, Types};
use super::super::uses::Uses;
use super::super::{MAX_ARGUMENTS, checks, doc, literal};
use super::prose::{describe, paragraph, source};

/// How long an example of a type may be, in lines.
const MAX_EXAMPLE: usize = 40;

/// A file of types.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(in crate::target::rust) struct ModelFile {
    uses: Uses,
    types: Vec<TypePlan>,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct TypePlan {
    kind: &'static str,
    name: String,
    docs: Vec<String>,
    example: Vec<String>,
    source: Option<String>,
    /// Literals of the other names.
    aliases: Vec<String>,
    deprecated: bool,
    object: Option<ObjectPlan>,
    variants: Vec<VariantPlan>,
    /// The table of a union.
    table: Option<Code>,
    /// Values of an enum: with documentation one by one, others as many on a line as fit.
    rows: Vec<RowPlan>,
    /// What an alias stands for, or the numbers of an enum are.
    target: Option<RustType>,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct ObjectPlan {
    default: bool,
    request: bool,
    fields: Vec<FieldPlan>,
    additional: Option<AdditionalPlan>,
    /// The table of fields.
    table: Code,
    /// Arguments of `new`.
    #[serde(skip)]
    arguments: Vec<ArgumentPlan>,
    /// The struct that is the argument of `new` instead.
    required: Option<RequiredPlan>,
    /// `new`, as it is listed.
    constructor: Option<Code>,
    setters: Vec<SetterPlan>,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct ArgumentPlan {
    name: String,
    ty: RustType,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct RequiredPlan {
    name: String,
    fields: Vec<FieldPlan>,
    /// Everything in it may be printed.
    debug: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct FieldPlan {
    name: String,
    docs: Vec<String>,
    ty: RustType,
    deprecated: bool,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct SetterPlan {
    /// The name after `with_`.
    part: String,
    name: String,
    /// Type of the argument.
    ty: RustType,
    /// What is put into the field.
    value: String,
    deprecated: bool,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct AdditionalPlan {
    name: String,
    ty: RustType,
}

/// Values of an enum that are listed together.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct RowPlan {
    docs: Vec<String>,
    lines: Vec<String>,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct VariantPlan {
    name: String,
    docs: Vec<String>,
    wire: String,
    ty: Option<RustType>,
}

impl ModelFile {
    /// A file of these types; others are imported from a module.
    pub(in crate::target::rust) fn new(types: &Types<'_>, ids: &[Id<Type>], path: &str) -> Self {
        let types: Vec<_> = ids.iter().filter_map(|id| type_plan(types, *id)).collect();
        let own: BTreeSet<&str> = types.iter().map(|made| made.name.as_str()).collect();
        let mut uses = Uses::default();
        for made in &types {
            if made.needs_runtime() {
                uses.runtime();
            }
            made.types().for_each(|ty| uses.types(ty, path, &own));
        }
        Self { uses, types }
    }
}

impl TypePlan {
    /// Its code names the runtime.
    fn needs_runtime(&self) -> bool {
        self.kind != "alias" || self.types().any(RustType::is_of_runtime)
    }

    /// Types that its code names.
    fn types(&self) -> impl Iterator<Item = &RustType> {
        let fields = self.object.iter().flat_map(|object| {
            let fields = object.fields.iter().map(|field| &field.ty);
            let arguments = object.arguments.iter().map(|argument| &argument.ty);
            let setters = object.setters.iter().map(|setter| &setter.ty);
            let additional = object.additional.iter().map(|additional| &additional.ty);
            fields.chain(arguments).chain(setters).chain(additional)
        });
        let variants = self.variants.iter().filter_map(|variant| variant.ty.as_ref());
        fields.chain(variants).chain(&self.target)
    }
}

impl ModelFile {
    /// Some type is a union.
    pub(super) fn has_unions(&self) -> bool {
        self.types.iter().any(|made| made.kind == "union")
    }
}

fn type_plan(types: &Types<'_>, id: Id<Type>) -> Option<TypePlan> {
    let kind = types.get(id)?;
    let names = types.names.of(id)?;
    let mut aliases = Vec::new();
    for other in std::iter::once(&kind.name).chain(&kind.component) {
        let literal = literal::string(other);
        if *other != names.ident && is_alias(other) && !aliases.contains(&literal) {
            aliases.push(literal);
        }
    }
    let otherwise = format!("`{}` of the service.", names.ident);
    let mut plan = TypePlan {
        kind: "",
        name: names.ident.clone(),
        docs: describe(kind.title.as_deref(), kind.description.as_deref(), &otherwise),
        example: example(kind),
        source: source(kind.source.as_ref()),
        aliases,
        deprecated: kind.deprecated,
        object: None,
        variants: Vec::new(),
        table: None,
        rows: Vec::new(),
        target: None,
    };
    match &kind.kind {
        TypeKind::Object(object) => {
            plan.kind = "struct";
            for (field, others) in &object.dependent {
                let others: Vec<_> = others.iter().map(|other| doc::code(other)).collect();
                paragraph(&mut plan.docs, &format!("{} requires {}.", doc::code(field), others.join(", ")));
            }
            plan.object = Some(object_plan(types, id, kind, object));
        }
        TypeKind::Enum(values) if values.number.is_some() => {
            plan.kind = "number";
            plan.variants = enum_variants(types, id, values);
            plan.target = Some(match values.number {
                Some(IntegerFormat::Int32) => RustType::I32,
                Some(IntegerFormat::Uint64) => RustType::U64,
                Some(IntegerFormat::Int64) | None => RustType::I64,
            });
        }
        TypeKind::Enum(values) => {
            plan.kind = "enum";
            plan.variants = enum_variants(types, id, values);
            plan.rows = rows(&plan.variants);
        }
        TypeKind::Union(union) => {
            plan.kind = "union";
            plan.variants = union_variants(types, id, union);
            let head = match &union.tag {
                Some(tag) => format!("{} by {}", names.ident, literal::string(tag)),
                None => names.ident.clone(),
            };
            plan.table = Some(layout::block(&head, union_entries(types, id, union)));
        }
        TypeKind::Alias(schema) => {
            plan.kind = "alias";
            paragraph(&mut plan.docs, &checks::words(types, schema));
            plan.target = Some(types.plain(schema));
        }
    }
    Some(plan)
}

/// `doc(alias)` takes neither quotes nor spaces at the ends.
pub(super) fn is_alias(name: &str) -> bool {
    !name.is_empty() && !name.contains(['"', '\'', '\n', '\t', '\\']) && name.trim() == name
}

fn example(kind: &Type) -> Vec<String> {
    let Some(example) = kind.examples.first() else { return Vec::new() };
    if !matches!(example.value, Value::Object(_) | Value::Array(_)) {
        return Vec::new();
    }
    let text = serde_json::to_string_pretty(&example.value).unwrap_or_default();
    let lines: Vec<_> = text.lines().map(str::to_owned).collect();
    if lines.len() > MAX_EXAMPLE { Vec::new() } else { lines }
}

fn object_plan(types: &Types<'_>, id: Id<Type>, kind: &Type, object: &Object) -> ObjectPlan {
    let empty = ArenaMap::default();
    let names = types.names.of(id);
    let idents = names.map_or(&empty, |names| &names.fields);
    let ident = names.map(|names| names.ident.as_str()).unwrap_or_default();
    let fields: Vec<_> = object.fields.iter().zip(idents).collect();
    let arguments = fields.iter().filter(|(field, _)| types.holding(id, field).argument).count();
    let bundled = kind.in_request && arguments > MAX_ARGUMENTS;
    let mut plan = ObjectPlan {
        default: types.has_default(id),
        request: kind.in_request,
        fields: Vec::new(),
        additional: None,
        table: layout::text(""),
        constructor: None,
        arguments: Vec::new(),
        required: None,
        setters: Vec::new(),
    };
    let mut entries = Vec::new();
    let mut required = Vec::new();
    let mut debug = true;
    let mut initialisers = Vec::new();
    let mut partial = false;
    for (field, name) in fields {
        let holding = types.holding(id, field);
        let mut docs = describe(None, field.description.as_deref(), &format!("{}.", doc::code(&field.name)));
        paragraph(&mut docs, &checks::words(types, &field.value));
        paragraph(&mut docs, &checks::conditions(object, &field.name));
        if field.read_only && kind.in_request {
            paragraph(&mut docs, "Only in responses.");
        }
        if field.write_only && kind.in_response {
            paragraph(&mut docs, "Only in requests.");
        }
        let argument = types.argument(&field.value);
        let field_plan = FieldPlan {
            name: name.ident.clone(),
            docs,
            ty: types.held(&field.value, holding),
            deprecated: field.deprecated,
        };
        if kind.in_request && holding.argument {
            let initial = if bundled {
                let value = format!("required.{}", name.ident);
                if holding.optional { format!("Some({value})") } else { value }
            } else {
                wrap(&argument.value(&name.ident), holding)
            };
            initialisers.push(layout::text(format!("{}: {initial}", name.ident)));
        } else if kind.in_request {
            partial = true;
            if !field.read_only {
                plan.setters.push(SetterPlan {
                    part: name.part().to_owned(),
                    name: name.ident.clone(),
                    ty: argument.ty.clone(),
                    value: wrap(&argument.value(&name.ident), holding),
                    deprecated: field.deprecated,
                });
            }
        }
        if holding.argument && bundled {
            let plain = Holding { optional: false, ..holding };
            let docs = vec![format!("See [`{ident}::{}`].", name.base)];
            required.push(FieldPlan { ty: types.held(&field.value, plain), docs, ..field_plan.clone() });
            debug &= !field.sensitive || matches!(types.shape(&field.value), Shape::String(_));
        } else if holding.argument && kind.in_request {
            plan.arguments.push(ArgumentPlan { name: name.ident.clone(), ty: argument.ty });
        }
        entries.push(entry(types, field, name));
        plan.fields.push(field_plan);
    }
    if let Some(item) = &object.additional {
        let name = names.map(|names| names.additional.clone()).unwrap_or_default();
        let checks = checked(checks::of_items(types, item));
        entries.push(layout::chain([layout::text(&name.ident)].into_iter().chain(checks)));
        let ty = RustType::Map(Box::new(types.item(item)));
        if kind.in_request {
            partial = true;
            plan.setters.push(SetterPlan {
                part: name.base,
                name: name.ident.clone(),
                ty: ty.clone(),
                value: name.ident.clone(),
                deprecated: false,
            });
        }
        plan.additional = Some(AdditionalPlan { name: name.ident, ty });
    }
    let table = [layout::block(ident, entries)].into_iter();
    plan.table = layout::chain(table.chain(more(types, kind, object, ident)));
    if bundled {
        let name = names.map(|names| names.required.clone()).unwrap_or_default();
        plan.required = Some(RequiredPlan { name, fields: required, debug });
    }
    if kind.in_request {
        plan.constructor = Some(constructor(&plan, initialisers, partial));
    }
    plan
}

/// `new` with its arguments and the fields that it sets.
fn constructor(plan: &ObjectPlan, initialisers: Vec<Code>, partial: bool) -> Code {
    let arguments = match &plan.required {
        Some(required) => vec![layout::text(format!("required: {}", required.name))],
        None => {
            let argument = |made: &ArgumentPlan| format!("{}: {}", made.name, made.ty.written());
            plan.arguments.iter().map(|made| layout::text(argument(made))).collect()
        }
    };
    let others = if partial || initialisers.is_empty() { " ..blank" } else { "" };
    layout::chain([layout::call("new", arguments), layout::block("", initialisers), layout::text(others)])
}

/// What the table of a struct says beyond the fields.
fn more(types: &Types<'_>, kind: &Type, object: &Object, ident: &str) -> Vec<Code> {
    let mut pieces = Vec::new();
    if kind.name != ident {
        pieces.push(layout::call(".wire", [layout::string(&kind.name)]));
    }
    if !object.dependent.is_empty() {
        let entries = object
            .dependent
            .iter()
            .map(|(field, others)| layout::call("", [layout::string(field), layout::strings(others)]));
        pieces.push(layout::call(".dependent", [layout::slice(entries)]));
    }
    if !object.conditions.is_empty() {
        let conditions = object.conditions.iter().map(|condition| condition_entry(types, object, condition));
        pieces.push(layout::call(".conditions", [layout::slice(conditions)]));
    }
    if object.additional.is_some() {
        pieces.push(layout::text(".additional()"));
    }
    pieces
}

/// A value as it is held in a field.
fn wrap(value: &str, holding: Holding) -> String {
    let value = if holding.boxed { format!("Box::new({value})") } else { value.to_owned() };
    if holding.optional { format!("Some({value})") } else { value }
}

/// An entry of the table of fields.
fn entry(types: &Types<'_>, field: &Field, name: &Name) -> Code {
    let mut pieces = vec![layout::text(&name.ident)];
    if field.name != name.base {
        pieces.push(layout::call(".wire", [layout::string(&field.name)]));
    }
    let flags = [
        (field.required, ".required()"),
        (types.is_nullable(&field.value), ".nullable()"),
        (field.sensitive, ".sensitive()"),
        (field.read_only, ".read_only()"),
        (field.write_only, ".write_only()"),
    ];
    pieces.extend(flags.into_iter().filter(|(set, _)| *set).map(|(_, flag)| layout::text(flag)));
    if !field.aliases.is_empty() {
        pieces.push(layout::call(".aliases", [layout::strings(&field.aliases)]));
    }
    pieces.extend(checked(checks::table(types, &field.value)));
    layout::chain(pieces)
}

fn checked(checks: Vec<Code>) -> Option<Code> {
    (!checks.is_empty()).then(|| layout::call(".checks", [layout::slice(checks)]))
}

/// An entry of the table of conditions.
fn condition_entry(types: &Types<'_>, object: &Object, condition: &Condition) -> Code {
    let rules = |rules: &[Rule]| layout::slice(rules.iter().map(|rule| rule_entry(types, object, rule)));
    let words = condition.words(object, &|text| format!("`{text}`"));
    let (when, then) = (rules(&condition.when), rules(&condition.then));
    let mut pieces = vec![layout::call("Condition::new", [layout::string(&words), when, then])];
    if condition.negated {
        pieces.push(layout::text(".negated()"));
    }
    layout::chain(pieces)
}

/// An entry of a condition, for an object of which the fields are known.
fn rule_entry(types: &Types<'_>, object: &Object, rule: &Rule) -> Code {
    let name = layout::string(rule.field());
    let field = object.fields.iter().find(|known| known.name == rule.field());
    let shape = field.map_or(&Shape::Any, |field| types.shape(&field.value));
    match rule {
        Rule::Present(_) => layout::call("Present", [name]),
        Rule::Absent(_) => layout::call("Absent", [name]),
        Rule::Limits(_, limits) => {
            layout::call("Checks", [name, layout::slice(checks::of_limits(types, limits, shape))])
        }
        Rule::Inside(_, rules) => {
            let inner = match shape {
                Shape::List(item) => types.shape(item),
                shape => shape,
            };
            let kind = match inner {
                Shape::Named(id) => types.get(*id).map(|named| &named.kind),
                _ => None,
            };
            let nothing = Object::default();
            let inner = if let Some(TypeKind::Object(inner)) = kind { inner } else { &nothing };
            let rules = rules.iter().map(|rule| rule_entry(types, inner, rule));
            layout::call("Inside", [name, layout::slice(rules)])
        }
    }
}

/// Values of an enum as its macro lists them.
fn rows(variants: &[VariantPlan]) -> Vec<RowPlan> {
    let value = |variant: &VariantPlan| layout::text(format!("{} = {}", variant.name, variant.wire));
    let mut rows = Vec::new();
    for group in variants.chunk_by(|one, other| one.docs.is_empty() && other.docs.is_empty()) {
        let docs = group.first().map(|variant| variant.docs.clone()).unwrap_or_default();
        rows.push(RowPlan { docs, lines: layout::fill(group.iter().map(value)) });
    }
    rows
}

fn enum_variants(types: &Types<'_>, id: Id<Type>, values: &Enum) -> Vec<VariantPlan> {
    let Some(names) = types.names.of(id) else { return Vec::new() };
    // The macro says the text of a value itself.
    let otherwise = |value: &str| match values.number {
        Some(_) => format!("{}.", doc::code(value)),
        None => String::new(),
    };
    values
        .values
        .iter()
        .zip(&names.variants)
        .map(|(value, name)| VariantPlan {
            name: name.clone(),
            docs: describe(None, value.description.as_deref(), &otherwise(&value.value)),
            wire: match values.number {
                Some(_) => literal::integer(value.value.parse().unwrap_or_default()),
                None => literal::string(&value.value),
            },
            ty: None,
        })
        .collect()
}

fn union_variants(types: &Types<'_>, id: Id<Type>, union: &Union) -> Vec<VariantPlan> {
    let Some(names) = types.names.of(id) else { return Vec::new() };
    union
        .variants
        .iter()
        .zip(&names.variants)
        .map(|(variant, name)| {
            let holding = Holding {
                optional: types.is_nullable(&variant.value),
                boxed: types.is_boxed(&variant.value, variant.recursive),
                argument: false,
            };
            VariantPlan {
                name: name.clone(),
                docs: describe(None, None, &what_variant(types, &variant.value)),
                wire: String::new(),
                ty: Some(types.held(&variant.value, holding)),
            }
        })
        .collect()
}

fn what_variant(types: &Types<'_>, schema: &Schema) -> String {
    match types.shape(schema) {
        Shape::Any => "Any JSON value.".to_owned(),
        Shape::Boolean => "True or false.".to_owned(),
        Shape::Integer(_) => "A whole number.".to_owned(),
        Shape::Number => "A number.".to_owned(),
        Shape::String(_) => "Text.".to_owned(),
        Shape::List(_) => "A list.".to_owned(),
        Shape::Map(_) => "An object with any names.".to_owned(),
        Shape::Named(id) => {
            let name = types.names.of(*id).map(|names| names.ident.as_str()).unwrap_or_default();
            format!("A [`{name}`].")
        }
    }
}

/// Entries of the table of a union: variants with the texts of the tag that mean them,
/// and the struct that becomes such a variant, if it becomes no other one.
fn union_entries(types: &Types<'_>, id: Id<Type>, union: &Union) -> Vec<Code> {
    let names = types.names.of(id).map(|names| names.variants.as_slice()).unwrap_or_default();
    let payload = |schema: &Schema| match types.shape(schema) {
        Shape::Named(target) if *target != id && !types.is_nullable(schema) => Some(*target),
        _ => None,
    };
    let source = |schema: &Schema| {
        let target = payload(schema)?;
        let once = union.variants.iter().filter(|other| payload(&other.value) == Some(target)).count() == 1;
        let is_struct = matches!(types.get(target)?.kind, TypeKind::Object(_));
        types.names.of(target).filter(|_| once && is_struct).map(|names| names.ident.as_str())
    };
    union
        .variants
        .iter()
        .zip(names)
        .map(|(variant, name)| {
            let mut entry = name.clone();
            if !variant.tags.is_empty() {
                let tags: Vec<_> = variant.tags.iter().map(|tag| literal::string(tag)).collect();
                entry.push_str(&format!("({})", tags.join(", ")));
            }
            if let Some(source) = source(&variant.value) {
                entry.push_str(&format!(" from {source}"));
            }
            layout::text(entry)
        })
        .collect()
}

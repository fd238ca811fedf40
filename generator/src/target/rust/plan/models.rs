//! A file of types.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use crate::model::{
    ArenaMap, Condition, Enum, Field, Id, IntegerFormat, Object, Rule, Schema, Shape, Type, TypeKind, Union,
};

use super::super::names::Name;
use super::super::rust_type::RustType;
use super::super::types::{Holding, Types};
use super::super::uses::Uses;
use super::super::{MAX_ARGUMENTS, checks, doc, format, literal};
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
    /// Lines of the table of an enum or a union.
    table: Vec<String>,
    /// What an alias stands for, or the numbers of an enum are.
    target: Option<RustType>,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct ObjectPlan {
    default: bool,
    request: bool,
    fields: Vec<FieldPlan>,
    additional: Option<AdditionalPlan>,
    /// Lines of the table of fields.
    table: Vec<String>,
    /// Arguments of `new` with their types.
    arguments: Vec<ArgumentPlan>,
    /// The struct that is the argument of `new` instead.
    required: Option<RequiredPlan>,
    /// Initialisers in `new`, and whether fields are left to be blank.
    initialisers: Vec<String>,
    partial: bool,
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
        table: Vec::new(),
        target: None,
    };
    match &kind.kind {
        TypeKind::Object(object) => {
            plan.kind = "struct";
            for (field, others) in &object.dependent {
                let others: Vec<_> = others.iter().map(|other| doc::code(other)).collect();
                paragraph(
                    &mut plan.docs,
                    &format!("{} needs {} beside it.", doc::code(field), others.join(", ")),
                );
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
            let entries =
                plan.variants.iter().map(|variant| format!("{} => {}", variant.wire, variant.name)).collect();
            plan.table = format::list(&names.ident, entries, "");
        }
        TypeKind::Union(union) => {
            plan.kind = "union";
            plan.variants = union_variants(types, id, union);
            let head = match &union.tag {
                Some(tag) => format!("{} by {}", names.ident, literal::string(tag)),
                None => names.ident.clone(),
            };
            plan.table = format::list(&head, union_entries(types, id, union), "");
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
    let fields: Vec<_> = object.fields.iter().zip(idents).collect();
    let arguments = fields.iter().filter(|(field, _)| types.holding(id, field).argument).count();
    let bundled = kind.in_request && arguments > MAX_ARGUMENTS;
    let mut plan = ObjectPlan {
        default: types.has_default(id),
        request: kind.in_request,
        fields: Vec::new(),
        additional: None,
        table: Vec::new(),
        arguments: Vec::new(),
        required: None,
        initialisers: Vec::new(),
        partial: false,
        setters: Vec::new(),
    };
    let mut entries = Vec::new();
    let mut required = Vec::new();
    let mut debug = true;
    for (field, name) in fields {
        let holding = types.holding(id, field);
        let mut docs = describe(None, field.description.as_deref(), &format!("{}.", doc::code(&field.name)));
        paragraph(&mut docs, &checks::words(types, &field.value));
        paragraph(&mut docs, &checks::conditions(object, &field.name));
        if field.read_only && kind.in_request {
            paragraph(&mut docs, "Only answers carry it.");
        }
        if field.write_only && kind.in_response {
            paragraph(&mut docs, "Only requests carry it.");
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
            plan.initialisers.push(if initial == name.ident {
                initial
            } else {
                format!("{}: {initial}", name.ident)
            });
        } else if kind.in_request {
            plan.partial = true;
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
            required.push(FieldPlan { ty: types.held(&field.value, plain), ..field_plan.clone() });
            debug &= !field.sensitive || matches!(types.shape(&field.value), Shape::String(_));
        } else if holding.argument && kind.in_request {
            plan.arguments.push(ArgumentPlan { name: name.ident.clone(), ty: argument.ty });
        }
        entries.push(entry(types, field, name));
        plan.fields.push(field_plan);
    }
    if let Some(item) = &object.additional {
        let name = names.map(|names| names.additional.clone()).unwrap_or_default();
        let checks = checks::of_items(types, item);
        let checks =
            if checks.is_empty() { String::new() } else { format!(".checks(&[{}])", checks.join(", ")) };
        entries.push(format!("{}{checks}", name.ident));
        let ty = RustType::Map(Box::new(types.item(item)));
        if kind.in_request {
            plan.partial = true;
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
    let ident = names.map(|names| names.ident.as_str()).unwrap_or_default();
    plan.table = format::list(ident, entries, &more(types, kind, object, ident));
    if bundled {
        let name = names.map(|names| names.required.clone()).unwrap_or_default();
        plan.required = Some(RequiredPlan { name, fields: required, debug });
    }
    plan
}

/// What the table of a struct says beyond the fields.
fn more(types: &Types<'_>, kind: &Type, object: &Object, ident: &str) -> String {
    let mut text = String::new();
    if kind.name != ident {
        text.push_str(&format!(".wire({})", literal::string(&kind.name)));
    }
    if !object.dependent.is_empty() {
        let entries: Vec<_> = object
            .dependent
            .iter()
            .map(|(field, others)| format!("({}, {})", literal::string(field), literal::strings(others)))
            .collect();
        text.push_str(&format!(".dependent(&[{}])", entries.join(", ")));
    }
    if !object.conditions.is_empty() {
        let conditions: Vec<_> =
            object.conditions.iter().map(|condition| condition_entry(types, object, condition)).collect();
        text.push_str(&format!(".conditions(&[{}])", conditions.join(", ")));
    }
    if object.additional.is_some() {
        text.push_str(".additional()");
    }
    text
}

/// A value as it is held in a field.
fn wrap(value: &str, holding: Holding) -> String {
    let value = if holding.boxed { format!("Box::new({value})") } else { value.to_owned() };
    if holding.optional { format!("Some({value})") } else { value }
}

/// An entry of the table of fields.
fn entry(types: &Types<'_>, field: &Field, name: &Name) -> String {
    let mut entry = name.ident.clone();
    if field.name != name.base {
        entry.push_str(&format!(".wire({})", literal::string(&field.name)));
    }
    let flags = [
        (field.required, ".required()"),
        (types.is_nullable(&field.value), ".nullable()"),
        (field.sensitive, ".sensitive()"),
        (field.read_only, ".read_only()"),
        (field.write_only, ".write_only()"),
    ];
    entry.extend(flags.into_iter().filter(|(set, _)| *set).map(|(_, flag)| flag));
    if !field.aliases.is_empty() {
        entry.push_str(&format!(".aliases({})", literal::strings(&field.aliases)));
    }
    let checks = checks::table(types, &field.value);
    if !checks.is_empty() {
        entry.push_str(&format!(".checks(&[{}])", checks.join(", ")));
    }
    entry
}

/// An entry of the table of conditions.
fn condition_entry(types: &Types<'_>, object: &Object, condition: &Condition) -> String {
    let rules = |rules: &[Rule]| {
        let rules: Vec<_> = rules.iter().map(|rule| rule_entry(types, object, rule)).collect();
        format!("&[{}]", rules.join(", "))
    };
    let words = condition.words(object, &|text| format!("`{text}`"));
    let negated = if condition.negated { ".negated()" } else { "" };
    format!(
        "Condition::new({}, {}, {}){negated}",
        literal::string(&words),
        rules(&condition.when),
        rules(&condition.then)
    )
}

/// An entry of a condition, for an object of which the fields are known.
fn rule_entry(types: &Types<'_>, object: &Object, rule: &Rule) -> String {
    let name = literal::string(rule.field());
    let field = object.fields.iter().find(|known| known.name == rule.field());
    let shape = field.map_or(&Shape::Any, |field| types.shape(&field.value));
    match rule {
        Rule::Present(_) => format!("Present({name})"),
        Rule::Absent(_) => format!("Absent({name})"),
        Rule::Limits(_, limits) => {
            format!("Checks({name}, &[{}])", checks::of_limits(limits, shape).join(", "))
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
            let rules: Vec<_> = rules.iter().map(|rule| rule_entry(types, inner, rule)).collect();
            format!("Inside({name}, &[{}])", rules.join(", "))
        }
    }
}

fn enum_variants(types: &Types<'_>, id: Id<Type>, values: &Enum) -> Vec<VariantPlan> {
    let Some(names) = types.names.of(id) else { return Vec::new() };
    values
        .values
        .iter()
        .zip(&names.variants)
        .map(|(value, name)| VariantPlan {
            name: name.clone(),
            docs: describe(None, value.description.as_deref(), &format!("{}.", doc::code(&value.value))),
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
fn union_entries(types: &Types<'_>, id: Id<Type>, union: &Union) -> Vec<String> {
    let Some(names) = types.names.of(id) else { return Vec::new() };
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
        .zip(&names.variants)
        .map(|(variant, name)| {
            let mut entry = name.clone();
            if !variant.tags.is_empty() {
                let tags: Vec<_> = variant.tags.iter().map(|tag| literal::string(tag)).collect();
                entry.push_str(&format!("({})", tags.join(", ")));
            }
            if let Some(source) = source(&variant.value) {
                entry.push_str(&format!(" from {source}"));
            }
            entry
        })
        .collect()
}

//! A file of types.

use serde::Serialize;
use serde_json::Value;

use crate::model::{
    ArenaMap, Condition, Enum, Field, Id, IntegerFormat, Object, Rule, Schema, Shape, Type, TypeKind, Union,
};

use super::super::names::Name;
use super::super::types::{Holding, Imports, Types};
use super::super::{MAX_ARGUMENTS, checks, doc, format, literal};
use super::{Uses, describe, paragraph, source};

/// How long an example of a type may be, in lines.
const MAX_EXAMPLE: usize = 40;

/// A file of types.
#[derive(Debug, Serialize)]
pub(in crate::target::rust) struct ModelFile {
    uses: Vec<String>,
    types: Vec<TypeView>,
}

#[derive(Debug, Serialize)]
struct TypeView {
    kind: &'static str,
    name: String,
    docs: Vec<String>,
    example: Vec<String>,
    source: Option<String>,
    /// Literals of the other names.
    aliases: Vec<String>,
    deprecated: bool,
    object: Option<ObjectView>,
    variants: Vec<VariantView>,
    /// Lines of the table of an enum or a union.
    table: Vec<String>,
    /// Some variant is much larger than the others.
    uneven: bool,
    /// What an alias stands for, or the numbers of an enum are.
    target: String,
}

#[derive(Debug, Serialize)]
struct ObjectView {
    default: bool,
    request: bool,
    fields: Vec<FieldView>,
    additional: Option<AdditionalView>,
    /// Lines of the table of fields.
    table: Vec<String>,
    /// Arguments of `new` with their types.
    arguments: Vec<ArgumentView>,
    /// The struct that is the argument of `new` instead.
    required: Option<RequiredView>,
    /// Initialisers in `new`, and whether fields are left to be blank.
    initialisers: Vec<String>,
    partial: bool,
    setters: Vec<SetterView>,
}

#[derive(Debug, Serialize)]
struct ArgumentView {
    name: String,
    ty: String,
}

#[derive(Debug, Serialize)]
struct RequiredView {
    name: String,
    fields: Vec<FieldView>,
    /// Everything in it may be printed.
    debug: bool,
}

#[derive(Clone, Debug, Serialize)]
struct FieldView {
    name: String,
    docs: Vec<String>,
    ty: String,
    deprecated: bool,
}

#[derive(Debug, Serialize)]
struct SetterView {
    /// The name after `with_`.
    part: String,
    name: String,
    /// Type of the argument.
    ty: String,
    /// What is put into the field.
    value: String,
    deprecated: bool,
}

#[derive(Debug, Serialize)]
struct AdditionalView {
    name: String,
    ty: String,
}

#[derive(Debug, Serialize)]
struct VariantView {
    name: String,
    docs: Vec<String>,
    wire: String,
    ty: String,
}

impl ModelFile {
    /// A file of these types; others are imported from a module.
    pub(in crate::target::rust) fn new(types: &Types<'_>, ids: &[Id<Type>], path: &str) -> Self {
        let mut imports = Imports::default();
        let mut views = Vec::new();
        for id in ids {
            views.extend(type_view(types, *id, &mut imports));
        }
        let own: Vec<String> = views.iter().map(|view| view.name.clone()).collect();
        let uses = Uses::new(types, &imports).types(path, &imports, &own).finish();
        Self { uses, types: views }
    }
}

fn type_view(types: &Types<'_>, id: Id<Type>, imports: &mut Imports) -> Option<TypeView> {
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
    let mut view = TypeView {
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
        uneven: false,
        target: String::new(),
    };
    imports.codegen |= !matches!(kind.kind, TypeKind::Alias(_));
    match &kind.kind {
        TypeKind::Object(object) => {
            view.kind = "struct";
            for (field, others) in &object.dependent {
                let others: Vec<_> = others.iter().map(|other| doc::code(other)).collect();
                paragraph(
                    &mut view.docs,
                    &format!("{} needs {} beside it.", doc::code(field), others.join(", ")),
                );
            }
            view.object = Some(object_view(types, id, kind, object, imports));
        }
        TypeKind::Enum(values) if values.number.is_some() => {
            view.kind = "number";
            view.variants = enum_variants(types, id, values);
            view.target = match values.number {
                Some(IntegerFormat::Int32) => "i32",
                Some(IntegerFormat::Uint64) => "u64",
                Some(IntegerFormat::Int64) | None => "i64",
            }
            .to_owned();
        }
        TypeKind::Enum(values) => {
            view.kind = "enum";
            view.variants = enum_variants(types, id, values);
            let entries =
                view.variants.iter().map(|variant| format!("{} => {}", variant.wire, variant.name)).collect();
            view.table = format::list(&names.ident, entries, "");
        }
        TypeKind::Union(union) => {
            view.kind = "union";
            imports.runtime.insert("Value");
            let mut sizes: Vec<_> = union
                .variants
                .iter()
                .map(|variant| if variant.recursive { 8 } else { types.size(&variant.value) })
                .collect();
            sizes.push(72);
            view.uneven = is_uneven(&mut sizes);
            view.variants = union_variants(types, id, union, imports);
            let head = match &union.tag {
                Some(tag) => format!("{} by {}", names.ident, literal::string(tag)),
                None => names.ident.clone(),
            };
            view.table = format::list(&head, union_entries(types, id, union), "");
        }
        TypeKind::Alias(schema) => {
            view.kind = "alias";
            paragraph(&mut view.docs, &checks::words(types, schema));
            view.target = types.text(schema, imports);
        }
    }
    Some(view)
}

/// `doc(alias)` takes neither quotes nor spaces at the ends.
pub(super) fn is_alias(name: &str) -> bool {
    !name.is_empty() && !name.contains(['"', '\'', '\n', '\t', '\\']) && name.trim() == name
}

/// The largest is so much larger than the next that clippy would tell.
pub(super) fn is_uneven(sizes: &mut [usize]) -> bool {
    sizes.sort_unstable();
    match sizes {
        [.., second, largest] => *largest >= *second + 150,
        _ => false,
    }
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

fn object_view(
    types: &Types<'_>,
    id: Id<Type>,
    kind: &Type,
    object: &Object,
    imports: &mut Imports,
) -> ObjectView {
    let empty = ArenaMap::default();
    let names = types.names.of(id);
    let idents = names.map_or(&empty, |names| &names.fields);
    let fields: Vec<_> = object.fields.iter().zip(idents).collect();
    let arguments = fields.iter().filter(|(field, _)| types.holding(id, field).argument).count();
    let bundled = kind.in_request && arguments > MAX_ARGUMENTS;
    let mut view = ObjectView {
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
        let argument = types.argument(&field.value, imports);
        let field_view = FieldView {
            name: name.ident.clone(),
            docs,
            ty: types.held(&field.value, holding, imports),
            deprecated: field.deprecated,
        };
        if kind.in_request && holding.argument {
            let initial = if bundled {
                let value = format!("required.{}", name.ident);
                if holding.optional { format!("Some({value})") } else { value }
            } else {
                wrap(&argument.value(&name.ident), holding)
            };
            view.initialisers.push(if initial == name.ident {
                initial
            } else {
                format!("{}: {initial}", name.ident)
            });
        } else if kind.in_request {
            view.partial = true;
            if !field.read_only {
                view.setters.push(SetterView {
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
            required.push(FieldView { ty: types.held(&field.value, plain, imports), ..field_view.clone() });
            debug &= !field.sensitive || matches!(types.shape(&field.value), Shape::String(_));
        } else if holding.argument && kind.in_request {
            view.arguments.push(ArgumentView { name: name.ident.clone(), ty: argument.ty });
        }
        entries.push(entry(types, field, name));
        view.fields.push(field_view);
    }
    if let Some(item) = &object.additional {
        imports.map = true;
        let name = names.map(|names| names.additional.clone()).unwrap_or_default();
        let checks = checks::of_items(types, item);
        let checks =
            if checks.is_empty() { String::new() } else { format!(".checks(&[{}])", checks.join(", ")) };
        entries.push(format!("{}{checks}", name.ident));
        let ty = format!("BTreeMap<String, {}>", types.item(item, imports));
        if kind.in_request {
            view.partial = true;
            view.setters.push(SetterView {
                part: name.base,
                name: name.ident.clone(),
                ty: ty.clone(),
                value: name.ident.clone(),
                deprecated: false,
            });
        }
        view.additional = Some(AdditionalView { name: name.ident, ty });
    }
    let ident = names.map(|names| names.ident.as_str()).unwrap_or_default();
    view.table = format::list(ident, entries, &more(types, kind, object, ident));
    if bundled {
        let name = names.map(|names| names.required.clone()).unwrap_or_default();
        view.required = Some(RequiredView { name, fields: required, debug });
    }
    view
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

fn enum_variants(types: &Types<'_>, id: Id<Type>, values: &Enum) -> Vec<VariantView> {
    let Some(names) = types.names.of(id) else { return Vec::new() };
    values
        .values
        .iter()
        .zip(&names.variants)
        .map(|(value, name)| VariantView {
            name: name.clone(),
            docs: describe(None, value.description.as_deref(), &format!("{}.", doc::code(&value.value))),
            wire: match values.number {
                Some(_) => literal::integer(value.value.parse().unwrap_or_default()),
                None => literal::string(&value.value),
            },
            ty: String::new(),
        })
        .collect()
}

fn union_variants(types: &Types<'_>, id: Id<Type>, union: &Union, imports: &mut Imports) -> Vec<VariantView> {
    let Some(names) = types.names.of(id) else { return Vec::new() };
    union
        .variants
        .iter()
        .zip(&names.variants)
        .map(|(variant, name)| {
            let mut ty = types.text(&variant.value, imports);
            if types.is_boxed(&variant.value, variant.recursive) {
                ty = format!("Box<{ty}>");
            }
            if types.is_nullable(&variant.value) {
                ty = format!("Option<{ty}>");
            }
            VariantView {
                name: name.clone(),
                docs: describe(None, None, &what_variant(types, &variant.value)),
                wire: String::new(),
                ty,
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

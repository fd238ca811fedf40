//! Rules between the fields of an object: `if`, `then` and `else`, `dependentSchemas`.

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Condition, Constraint, Rule};
use crate::openapi::document::{Conditional, Document, Keywords, Schema};
use crate::place::Span;
use crate::source::Spanned;

use super::constraints::{allowed, constraints};

/// How deep parts of a rule may be.
const DEPTH: usize = 16;

/// A part of a rule that has no form here.
struct Unsaid {
    span: Span,
    what: &'static str,
}

/// The rules of an object, as far as they have a form here; the others are told.
pub(super) fn conditions(
    keywords: &Keywords,
    document: &Document,
    diagnostics: &mut Diagnostics,
) -> Vec<Condition> {
    let object = Subject { parts: vec![keywords] };
    let mut list = Vec::new();
    let own = keywords.conditional();
    for conditional in own.iter().chain(&keywords.conditions) {
        let mut found = Diagnostics::new();
        let mut reader = Reader { document, diagnostics: &mut found, asking: false };
        match reader.conditional(conditional, &object) {
            Ok(conditions) => list.extend(conditions),
            Err(unsaid) => diagnostics.push(told(&unsaid)),
        }
        diagnostics.extend(found);
    }
    for (name, schema) in &keywords.dependent_schemas {
        let mut found = Diagnostics::new();
        let mut reader = Reader { document, diagnostics: &mut found, asking: false };
        match reader.rules(schema, &object, 0) {
            Ok(then) if then.is_empty() => {}
            Ok(then) => {
                let when = vec![Rule::Present(name.clone())];
                list.push(Condition { when, negated: false, then });
            }
            Err(unsaid) => diagnostics.push(told(&unsaid)),
        }
        diagnostics.extend(found);
    }
    list
}

fn told(unsaid: &Unsaid) -> Diagnostic {
    Diagnostic::new(codes::CONDITION_UNCHECKED, "a condition between fields is not checked")
        .at(unsaid.span, unsaid.what)
        .help("let conditions speak of fields of the same object: whether they are given, and what values they have")
}

/// What a rule speaks of: the schema of an object, and those that it refers to or
/// is put together from.
struct Subject<'a> {
    parts: Vec<&'a Keywords>,
}

impl<'a> Subject<'a> {
    fn has(&self, name: &str) -> bool {
        self.parts.iter().any(|part| part.properties.contains_key(name))
    }

    /// The place of a field.
    fn field(&self, name: &str, document: &'a Document) -> Self {
        Self::new(self.parts.iter().filter_map(|part| part.properties.get(name)), document)
    }

    /// The place of the items of a list.
    fn items(&self, document: &'a Document) -> Self {
        Self::new(self.parts.iter().filter_map(|part| part.items.as_ref()), document)
    }

    fn new(schemas: impl Iterator<Item = &'a Spanned<Schema>>, document: &'a Document) -> Self {
        let mut parts = Vec::new();
        let mut waiting: Vec<(&Spanned<Schema>, usize)> = schemas.map(|schema| (schema, 0)).collect();
        while let Some((schema, depth)) = waiting.pop() {
            let keywords = &*schema.value.keywords;
            parts.push(keywords);
            // What refers to itself is told where types are made of it.
            if depth < DEPTH {
                let target =
                    keywords.reference.as_ref().and_then(|name| document.component::<Schema>(&name.value));
                waiting.extend(target.map(|(_, schema)| (schema, depth + 1)));
                waiting.extend(keywords.all_of.iter().map(|part| (part, depth + 1)));
            }
        }
        Self { parts }
    }
}

struct Reader<'a> {
    document: &'a Document,
    diagnostics: &'a mut Diagnostics,
    /// It reads `if`.
    asking: bool,
}

impl Reader<'_> {
    fn conditional(
        &mut self,
        conditional: &Conditional,
        object: &Subject<'_>,
    ) -> Result<Vec<Condition>, Unsaid> {
        self.asking = true;
        let when = self.rules(&conditional.when, object, 0)?;
        self.asking = false;
        if !when.iter().all(can_be_asked) {
            return Err(Unsaid {
                span: conditional.when.span,
                what: "it asks for more than whether a field is given and which values it has",
            });
        }
        let mut list = Vec::new();
        for (negated, branch) in [(false, &conditional.then), (true, &conditional.otherwise)] {
            let Some(branch) = branch else { continue };
            let then = self.rules(branch, object, 0)?;
            if !then.is_empty() {
                list.push(Condition { when: when.clone(), negated, then });
            }
        }
        Ok(list)
    }

    /// What a schema asks of the fields of an object.
    fn rules(
        &mut self,
        schema: &Spanned<Schema>,
        object: &Subject<'_>,
        depth: usize,
    ) -> Result<Vec<Rule>, Unsaid> {
        let unsaid = |what| Err(Unsaid { span: schema.span, what });
        if depth > DEPTH {
            return unsaid("its parts are nested too deep");
        }
        match schema.value.boolean {
            Some(true) => return Ok(Vec::new()),
            Some(false) => return unsaid("nothing would be allowed"),
            None => {}
        }
        let keywords = &*schema.value.keywords;
        let types = keywords.types.as_ref().map(|types| types.value.0.as_slice()).unwrap_or_default();
        if keywords.has_more_than_rules() || !(types.is_empty() || types == ["object"]) {
            return unsaid("it says more than which fields are given and what they hold");
        }
        let mut rules = Vec::new();
        for name in &keywords.required {
            known(object, &name.value, name.span)?;
            rules.push(Rule::Present(name.value.clone()));
        }
        for (name, property) in &keywords.properties {
            known(object, name, property.span)?;
            match property.value.boolean {
                Some(true) => {}
                Some(false) => rules.push(Rule::Absent(name.clone())),
                None => rules.extend(self.of_field(name, property, object, depth)?),
            }
        }
        for part in &keywords.all_of {
            rules.extend(self.rules(part, object, depth + 1)?);
        }
        for not in &keywords.not {
            rules.extend(forbidden(not, object)?);
        }
        Ok(rules)
    }

    /// What a schema asks of a field: limits, or something of the objects in it.
    fn of_field(
        &mut self,
        name: &str,
        property: &Spanned<Schema>,
        object: &Subject<'_>,
        depth: usize,
    ) -> Result<Option<Rule>, Unsaid> {
        let keywords = &*property.value.keywords;
        let place = object.field(name, self.document);
        let inside = if let Some(items) = &keywords.items
            && keywords.says_only_items()
        {
            if self.asking {
                return Err(Unsaid { span: property.span, what: "it asks something of each item of a list" });
            }
            self.rules(items, &place.items(self.document), depth + 1)?
        } else if keywords.has_fields() || !keywords.required.is_empty() {
            self.rules(property, &place, depth + 1)?
        } else {
            return self.limited(name, property);
        };
        if !constraints(keywords, property.span, self.diagnostics).is_empty()
            || !keywords.all_values().is_empty()
        {
            return Err(Unsaid { span: property.span, what: "it says more of the field than what is in it" });
        }
        Ok((!inside.is_empty()).then(|| Rule::Inside(name.to_owned(), inside)))
    }

    /// Limits of a field, without anything that goes into it.
    fn limited(&mut self, name: &str, property: &Spanned<Schema>) -> Result<Option<Rule>, Unsaid> {
        let keywords = &*property.value.keywords;
        let plain = keywords.reference.is_none()
            && !keywords.has_structure()
            && !keywords.has_more_than_rules()
            && keywords.conditional().is_none();
        // A list of values says the type too.
        let values = allowed(keywords, self.diagnostics);
        if !plain || keywords.allows_null() || (keywords.types.is_some() && values.is_none()) {
            return Err(Unsaid {
                span: property.span,
                what: "it says more of the field than limits and values",
            });
        }
        let mut limits = constraints(keywords, property.span, self.diagnostics);
        limits.extend(&values.into_iter().collect());
        Ok((!limits.is_empty()).then(|| Rule::Limits(name.to_owned(), Box::new(limits))))
    }
}

/// `not` with `required`: fields that must not be given.
fn forbidden(not: &Spanned<Schema>, object: &Subject<'_>) -> Result<Vec<Rule>, Unsaid> {
    let mut rules = Vec::new();
    let keywords = &*not.value.keywords;
    let parts = if keywords.any_of.is_empty() { std::slice::from_ref(not) } else { &keywords.any_of };
    for part in parts {
        match part.value.keywords.required.as_slice() {
            [only] if part.value.keywords.says_only_required() => {
                known(object, &only.value, only.span)?;
                rules.push(Rule::Absent(only.value.clone()));
            }
            _ => {
                return Err(Unsaid {
                    span: part.span,
                    what: "`not` has a form here where it holds one required field",
                });
            }
        }
    }
    Ok(rules)
}

/// Asks whether a field is given and which values it has, and nothing else.
fn can_be_asked(rule: &Rule) -> bool {
    match rule {
        Rule::Present(_) | Rule::Absent(_) => true,
        Rule::Limits(_, limits) => {
            limits.iter().all(|limit| matches!(limit, Constraint::Values(_) | Constraint::Except(_)))
        }
        Rule::Inside(_, rules) => rules.iter().all(can_be_asked),
    }
}

fn known(object: &Subject<'_>, name: &str, span: Span) -> Result<(), Unsaid> {
    if object.has(name) {
        return Ok(());
    }
    Err(Unsaid { span, what: "the object has no property of this name" })
}

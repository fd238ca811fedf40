//! Rules between the fields of an object: `if`, `then` and `else`, `dependentSchemas`.

use crate::api::{Condition, Field, Limits, Rule};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::openapi::document::{Conditional, Keywords, Schema};
use crate::source::{Span, Spanned};

use super::limits::limits;

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
    fields: &[Field],
    diagnostics: &mut Diagnostics,
) -> Vec<Condition> {
    let mut list = Vec::new();
    let own = keywords.conditional();
    for conditional in own.iter().chain(&keywords.conditions) {
        let mut found = Diagnostics::new();
        let mut reader = Reader { fields, diagnostics: &mut found };
        match reader.conditional(conditional) {
            Ok(conditions) => list.extend(conditions),
            Err(unsaid) => diagnostics.push(told(&unsaid)),
        }
        diagnostics.extend(found);
    }
    for (name, schema) in &keywords.dependent_schemas {
        let mut found = Diagnostics::new();
        let mut reader = Reader { fields, diagnostics: &mut found };
        match reader.rules(schema, 0) {
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

struct Reader<'a> {
    fields: &'a [Field],
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn conditional(&mut self, conditional: &Conditional) -> Result<Vec<Condition>, Unsaid> {
        let when = self.rules(&conditional.when, 0)?;
        for rule in &when {
            if let Rule::Limits(_, limits) = rule
                && (Limits { values: Vec::new(), excluded: Vec::new(), ..(**limits).clone() })
                    != Limits::default()
            {
                return Err(Unsaid {
                    span: conditional.when.span,
                    what: "it asks for more than whether a field is given and which values it has",
                });
            }
        }
        let mut list = Vec::new();
        for (negated, branch) in [(false, &conditional.then), (true, &conditional.otherwise)] {
            let Some(branch) = branch else { continue };
            let then = self.rules(branch, 0)?;
            if !then.is_empty() {
                list.push(Condition { when: when.clone(), negated, then });
            }
        }
        Ok(list)
    }

    /// What a schema asks of the fields of an object.
    fn rules(&mut self, schema: &Spanned<Schema>, depth: usize) -> Result<Vec<Rule>, Unsaid> {
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
            self.known(&name.value, name.span)?;
            rules.push(Rule::Present(name.value.clone()));
        }
        for (name, property) in &keywords.properties {
            self.known(name, property.span)?;
            match property.value.boolean {
                Some(true) => {}
                Some(false) => rules.push(Rule::Absent(name.clone())),
                None => rules.extend(self.limited(name, property)?),
            }
        }
        for part in &keywords.all_of {
            rules.extend(self.rules(part, depth + 1)?);
        }
        if let Some(not) = &keywords.not {
            rules.extend(self.forbidden(not)?);
        }
        Ok(rules)
    }

    /// `not` with `required`: fields that must not be given.
    fn forbidden(&mut self, not: &Spanned<Schema>) -> Result<Vec<Rule>, Unsaid> {
        let mut rules = Vec::new();
        let keywords = &*not.value.keywords;
        let parts = if keywords.any_of.is_empty() { std::slice::from_ref(not) } else { &keywords.any_of };
        for part in parts {
            match part.value.keywords.required.as_slice() {
                [only] if part.value.keywords.says_only_required() => {
                    self.known(&only.value, only.span)?;
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

    /// Limits of a field, without anything that goes into it.
    fn limited(&mut self, name: &str, property: &Spanned<Schema>) -> Result<Option<Rule>, Unsaid> {
        let keywords = &*property.value.keywords;
        let plain = keywords.reference.is_none()
            && !keywords.has_structure()
            && !keywords.has_more_than_rules()
            && keywords.conditional().is_none();
        // A list of values says the type too.
        let values = keywords.all_values();
        if !plain || keywords.allows_null() || (keywords.types.is_some() && values.is_empty()) {
            return Err(Unsaid {
                span: property.span,
                what: "it says more of the field than limits and values",
            });
        }
        let mut limits = limits(keywords, property.span, self.diagnostics);
        limits.values = values;
        Ok((!limits.is_empty()).then(|| Rule::Limits(name.to_owned(), Box::new(limits))))
    }

    fn known(&self, name: &str, span: Span) -> Result<(), Unsaid> {
        if self.fields.iter().any(|field| field.name == name) {
            return Ok(());
        }
        Err(Unsaid { span, what: "the object has no property of this name" })
    }
}

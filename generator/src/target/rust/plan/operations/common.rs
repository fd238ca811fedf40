//! What many operations of a service have in common is said once.

use std::collections::HashMap;

use serde::Serialize;

use crate::model::{Api, Location, Operation, Parameter, Response, Status};

use super::super::super::doc;
use super::super::super::layout::Code;
use super::super::super::names::{Name, OperationNames};
use super::super::super::rust_type::RustType;
use super::super::super::types::Types;
use super::{errors, parameter_docs, security};

/// How many operations must have a parameter before its setter is made once for all.
const MANY: usize = 8;

/// What many operations have in common.
#[derive(Debug, Default)]
pub(in crate::target::rust) struct Common<'a> {
    setters: Vec<Setter<'a>>,
    /// The schemes that most operations need, as an expression.
    security: Option<Code>,
    /// The failures that most operations declare, and an operation that does.
    failures: Option<&'a Operation>,
}

/// A parameter whose setter is made once.
#[derive(Debug)]
struct Setter<'a> {
    /// Name of the macro.
    name: String,
    ident: &'a Name,
    parameter: &'a Parameter,
    count: usize,
}

/// The macro that makes a setter.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(in crate::target::rust) struct SetterMacro {
    name: String,
    wire: String,
    setter: String,
    docs: Vec<String>,
    ty: RustType,
    value: String,
    deprecated: bool,
}

impl<'a> Common<'a> {
    pub(in crate::target::rust) fn new(types: &'a Types<'_>) -> Self {
        let mut known: HashMap<&str, Vec<Setter<'a>>> = HashMap::new();
        for (operation, names) in types.api.operations.iter().zip(&types.names.operations) {
            for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
                if is_positional(parameter) {
                    continue;
                }
                let setters = known.entry(&parameter.name).or_default();
                match setters.iter_mut().find(|setter| setter.is(parameter, name)) {
                    Some(setter) => setter.count += 1,
                    None => setters.push(Setter { name: String::new(), ident: name, parameter, count: 1 }),
                }
            }
        }
        let mut setters: Vec<_> =
            known.into_values().flatten().filter(|setter| setter.count >= MANY).collect();
        setters.sort_by_key(|setter| {
            (&setter.ident.base, std::cmp::Reverse(setter.count), &setter.parameter.name)
        });
        let mut last = (String::new(), 1);
        for setter in &mut setters {
            let name = format!("set_{}", setter.ident.part());
            last = if last.0 == name { (name, last.1 + 1) } else { (name, 1) };
            setter.name = if last.1 == 1 { last.0.clone() } else { format!("{}_{}", last.0, last.1) };
        }
        Self { setters, security: usual_security(types.api), failures: usual_failures(types.api) }
    }

    /// Indices of the parameters of an operation whose setters are made once, with the
    /// names of their macros.
    pub(super) fn of(
        &self,
        operation: &Operation,
        names: &OperationNames,
    ) -> impl Iterator<Item = (usize, &str)> {
        (0..).zip(operation.parameters.iter().zip(&names.parameters)).filter_map(
            |(index, (parameter, name))| {
                let setter = self.setters.iter().find(|setter| setter.is(parameter, name))?;
                (!is_positional(parameter)).then_some((index, setter.name.as_str()))
            },
        )
    }

    /// The macros that make the setters.
    pub(in crate::target::rust) fn macros(&self, types: &Types<'_>) -> Vec<SetterMacro> {
        let macros = self.setters.iter().map(|setter| {
            let argument = types.argument(&setter.parameter.value);
            SetterMacro {
                name: setter.name.clone(),
                wire: doc::inline(&setter.parameter.name),
                setter: setter.ident.ident.clone(),
                docs: parameter_docs(types, setter.parameter),
                value: argument.reference(&setter.ident.ident),
                ty: argument.ty,
                deprecated: setter.parameter.deprecated,
            }
        });
        macros.collect()
    }

    /// The schemes that an operation needs that does not say, as an expression.
    pub(in crate::target::rust) fn security(&self) -> Option<&Code> {
        self.security.as_ref()
    }

    /// The failures that an operation declares that lists none, as lines of a list.
    pub(in crate::target::rust) fn failures(&self) -> Vec<String> {
        self.failures.map(errors).unwrap_or_default()
    }

    /// The failures that an operation lists, as lines; none if they are the usual ones.
    pub(super) fn errors(&self, operation: &Operation) -> Vec<String> {
        let declared = errors(operation);
        match self.failures {
            Some(usual) if same_failures(usual, operation) => Vec::new(),
            // Else the usual ones would seem to be declared.
            Some(_) if declared.is_empty() => vec!["The service declares none.".to_owned()],
            _ => declared,
        }
    }
}

impl Setter<'_> {
    /// The parameter has this very setter.
    fn is(&self, parameter: &Parameter, name: &Name) -> bool {
        let known = self.parameter;
        known.name == parameter.name
            && *self.ident == *name
            && known.description == parameter.description
            && known.deprecated == parameter.deprecated
            && known.from_client == parameter.from_client
            && known.sensitive == parameter.sensitive
            && known.value == parameter.value
            && known.examples.first().map(|example| &example.value)
                == parameter.examples.first().map(|example| &example.value)
    }
}

/// The parameter is an argument of the call.
pub(super) fn is_positional(parameter: &Parameter) -> bool {
    (parameter.required || parameter.location == Location::Path) && !parameter.from_client
}

fn usual_security(api: &Api) -> Option<Code> {
    let mut counts: Vec<(Code, usize)> = Vec::new();
    let needed = api.operations.iter().map(|operation| operation.security.alternatives());
    for alternatives in needed.filter(|alternatives| !alternatives.is_empty()) {
        let needed = security(api, alternatives);
        match counts.iter_mut().find(|(known, _)| *known == needed) {
            Some((_, count)) => *count += 1,
            None => counts.push((needed, 1)),
        }
    }
    most(counts)
}

/// The failures that more than half of the operations declare.
fn usual_failures(api: &Api) -> Option<&Operation> {
    let mut counts: Vec<(&Operation, usize)> = Vec::new();
    for operation in api.operations.iter().filter(|operation| operation.errors().next().is_some()) {
        match counts.iter_mut().find(|(known, _)| same_failures(known, operation)) {
            Some((_, count)) => *count += 1,
            None => counts.push((operation, 1)),
        }
    }
    counts.retain(|(_, count)| count * 2 > api.operations.len());
    most(counts)
}

/// What is counted most often; of equals, the first.
fn most<T>(counts: Vec<(T, usize)>) -> Option<T> {
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(usual, _)| usual)
}

fn same_failures(one: &Operation, other: &Operation) -> bool {
    fn said(error: &Response) -> (Status, Option<&str>) {
        (error.status, error.message.description.as_deref())
    }
    one.errors().map(said).eq(other.errors().map(said))
}

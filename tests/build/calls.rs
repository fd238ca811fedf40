//! The calls of all operations: a function each, which hands JSON values to the typed
//! method and setters, sends the call, and makes JSON of its answer.

use std::error::Error;

use specmill::diagnostic::Diagnostics;
use specmill::generate;
use specmill::model::Api;
use specmill::report;
use specmill::source::Sources;
use specmill::target::rust::{Answer, Argument, Input, RustType, Signature, signatures};

use crate::Bundle;

/// A module for each service with its functions, and a table of all.
pub(crate) fn list(bundles: &[Bundle]) -> Result<String, Box<dyn Error>> {
    let mut text = String::new();
    let mut services = Vec::new();
    for Bundle { service, file } in bundles {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let document = generate::read(file, &mut sources, &mut diagnostics);
        let document = document.ok_or_else(|| report::human(&diagnostics, &sources, false))?;
        text.push_str(&module(service, &document.api)?);
        services.push(format!("{service}::SERVICE"));
    }
    let services = services.join(", ");
    text.push_str(&format!("pub(crate) const SERVICES: &[Service] = &[{services}];\n"));
    Ok(text)
}

fn module(service: &str, api: &Api) -> Result<String, Box<dyn Error>> {
    let path = format!("huaweicloud_{service}");
    let mut functions = String::new();
    let mut table = Vec::new();
    for signature in signatures(api) {
        functions.push_str(&function(&signature, api)?);
        table.push(format!("({:?}, {})", signature.id, signature.method));
    }
    Ok(format!(
        "mod {service} {{
    #![allow(deprecated, unused_imports, reason = \"calls out of use are made too\")]

    use super::*;
    use {path}::models::*;
    use {path}::{{Client, DateTime, Value}};

    pub(super) const SERVICE: Service = Service {{ name: {service:?}, connect, calls: &[{}] }};

    fn connect(settings: &Settings) -> Connection {{
        settings.build(Client::builder()).connection().clone()
    }}
{functions}}}

",
        table.join(", ")
    ))
}

fn function(signature: &Signature, api: &Api) -> Result<String, Box<dyn Error>> {
    let Signature { id, method, arguments, setters, answer, .. } = signature;
    let operation = api.operations.iter().find(|operation| operation.id == *id).ok_or("no such operation")?;
    let input = |argument: &Argument| -> Result<String, Box<dyn Error>> {
        Ok(match argument.input {
            Input::Body => "None".to_owned(),
            Input::Parameter(index) => {
                let parameter = operation.parameters.iter().nth(index).ok_or("no such parameter")?;
                format!("Some(({:?}, {:?}))", parameter.location.name(), parameter.name)
            }
        })
    };
    let mut text = String::new();
    let mut given = Vec::new();
    for argument in arguments {
        given.push(format!("given.{}({})?", reader(&argument.ty, "value"), input(argument)?));
    }
    text.push_str(&format!(
        "
    fn {method}(connection: &Connection, given: &Given) -> Result<Sending, String> {{
        let client = Client::from(connection.clone());
        let call = client.{method}({});
",
        given.join(", ")
    ));
    for setter in setters {
        text.push_str(&format!(
            "        let call = match given.{}({})? {{ Some(value) => call.{}(value), None => call }};\n",
            reader(&setter.ty, "optional"),
            input(setter)?,
            setter.name
        ));
    }
    let answer = match answer {
        Answer::Nothing => "|()| Answered::default()".to_owned(),
        Answer::Body(_) => "|body| Answered::default().body(body)".to_owned(),
        Answer::Fields(fields) => {
            let mut chain = String::from("|answer| Answered::default()");
            for field in fields {
                let name = &field.name;
                chain.push_str(&match &field.header {
                    None => format!(".body(answer.{name})"),
                    Some(header) => match &field.ty {
                        RustType::Secret => format!(".header({header:?}, Some(answer.{name}.expose()))"),
                        RustType::Option(inner) if **inner == RustType::Secret => {
                            format!(".header({header:?}, answer.{name}.as_ref().map(|text| text.expose()))")
                        }
                        RustType::Option(_) => format!(".header({header:?}, answer.{name})"),
                        _ => format!(".header({header:?}, Some(answer.{name}))"),
                    },
                });
            }
            chain
        }
        Answer::Choice(name) => return Err(format!("{id} answers with {name}: write down how").into()),
    };
    text.push_str(&format!(
        "        Ok(Box::pin(async move {{ call.send().await.map({answer}) }}))
    }}
"
    ));
    Ok(text)
}

/// The method of `Given` that makes a value of a type.
fn reader(ty: &RustType, method: &str) -> String {
    match ty {
        // Nothing makes a secret of JSON; the argument takes text.
        RustType::Secret => format!("{method}::<String>"),
        RustType::DateTime => format!("{method}_time"),
        _ => format!("{method}::<{ty}>"),
    }
}

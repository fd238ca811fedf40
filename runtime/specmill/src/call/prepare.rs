//! The request of a call.

use http::header::{CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::{Call, Given};
use crate::error::Error;
use crate::table::{Parameter, Place};
use crate::transport::Request;
use crate::value::text::component;
use crate::value::violation::Base;
use crate::value::{At, ValidationError, Violation};

/// What can't stand in a path template as it is.
const TEMPLATE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// An address, and the same without secrets where it has some.
struct Address {
    sent: String,
    shown: Option<String>,
}

impl Address {
    /// Adds text that may be printed.
    fn push(&mut self, text: &str) {
        self.sent.push_str(text);
        if let Some(shown) = &mut self.shown {
            shown.push_str(text);
        }
    }

    /// Adds text that is printed as something else.
    fn push_secret(&mut self, text: &str, shown: &str) {
        self.shown.get_or_insert_with(|| self.sent.clone()).push_str(shown);
        self.sent.push_str(text);
    }
}

impl Call {
    /// The request, complete but for who makes the call. It takes the body with it.
    pub(super) fn prepare(&mut self) -> Result<Request, Error> {
        let operation = self.operation;
        let mut violations = self.take_client_parameters();
        violations.append(&mut self.violations);
        if self.body.is_none() && operation.needs_body() {
            violations.push(Violation::new(At::Body(String::new()), "is required"));
        }
        let base = self.connection.base_for(operation);
        let address = self.address(base.as_deref().unwrap_or_default(), &mut violations);
        let headers = self.all_headers(&mut violations);
        if self.one {
            violations =
                violations.iter().map(|one| Violation::new(one.at().in_one(), one.message())).collect();
        }
        ValidationError::of(violations).map_err(|error| Error::validation(operation, error))?;
        base?;

        let shared = self.connection.shared();
        let invalid = |message| {
            let violation = Violation::new(At::Request("request".into()), message);
            Error::validation(operation, ValidationError::only(violation))
        };
        let method =
            Method::from_bytes(operation.method().as_bytes()).map_err(|error| invalid(error.to_string()))?;
        let shown = address.shown.unwrap_or_else(|| address.sent.clone());
        let request = Request::of(
            operation,
            method,
            &address.sent,
            shown,
            shared.max_body,
            std::mem::take(&mut self.mask),
        );
        let mut request = request.map_err(|error| invalid(error.to_string()))?;
        *request.headers_mut() = headers;
        if let Some(body) = self.body.take() {
            request.set_body(body);
        }
        Ok(request)
    }

    /// Puts the client's values where the call has none; what is wrong or missing.
    fn take_client_parameters(&mut self) -> Vec<Violation> {
        let mut violations = Vec::new();
        for (index, parameter) in self.operation.all_parameters().iter().enumerate() {
            let nothing = matches!(self.parameters.get(index), Some(Given::Nothing));
            if nothing
                && parameter.from_client
                && let Some(value) = self.connection.parameter(parameter.name)
            {
                let value = value.to_owned();
                self.set(index, &value);
            }
            match self.parameters.get_mut(index) {
                Some(Given::Wrong(wrong)) => violations.append(wrong),
                Some(Given::Nothing) if parameter.required => {
                    let message = if parameter.from_client {
                        "is required, of the call or of the client"
                    } else {
                        "is required"
                    };
                    violations.push(Violation::new(Base::Parameter(parameter).at(""), message));
                }
                _ => {}
            }
        }
        violations
    }

    /// Parameters that have values, of one place.
    fn given_in(&self, place: Place) -> impl Iterator<Item = (&'static Parameter, &str)> {
        let parameters = self.operation.all_parameters().iter().zip(&self.parameters);
        parameters.filter_map(move |(parameter, given)| match given {
            Given::Text(text) if parameter.place == place => Some((parameter, text.as_str())),
            _ => None,
        })
    }

    /// The address: what it begins with, path and query.
    fn address(&self, base: &str, violations: &mut Vec<Violation>) -> Address {
        let mut address = Address { sent: String::with_capacity(base.len() + 128), shown: None };
        address.push(base);
        let mut rest = self.operation.path();
        while let Some((before, (name, after))) =
            rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
        {
            utf8_percent_encode(before, TEMPLATE).for_each(|part| address.push(part));
            // A parameter that is missing is told already.
            if let Some((parameter, text)) = self.given_in(Place::Path).find(|(known, _)| known.name == name)
            {
                if parameter.sensitive {
                    address.push_secret(text, "***");
                } else {
                    address.push(text);
                }
            }
            rest = after;
        }
        utf8_percent_encode(rest, TEMPLATE).for_each(|part| address.push(part));
        let path = address.sent.get(base.len()..).unwrap_or_default();
        let path = path.split('?').next().unwrap_or_default();
        // Few paths have a segment that begins with a dot.
        let dotted = path.starts_with('.') || path.contains("/.");
        if dotted && path.split('/').any(|segment| matches!(segment, "." | "..")) {
            violations.push(Violation::new(At::Place(Place::Path), "must not have `.` or `..` as a segment"));
        }

        let mut separator =
            if address.sent.get(base.len()..).is_some_and(|text| text.contains('?')) { "&" } else { "?" };
        for (parameter, text) in self.given_in(Place::Query) {
            address.push(separator);
            separator = "&";
            if parameter.sensitive {
                address.push_secret(text, &format!("{}=***", component(parameter.name)));
            } else {
                address.push(text);
            }
        }
        address
    }

    /// The client's headers, over them those of parameters, over them the call's own.
    fn all_headers(&self, violations: &mut Vec<Violation>) -> HeaderMap {
        let mut headers = self.connection.shared().headers.clone();
        for (parameter, text) in self.given_in(Place::Header) {
            match (HeaderName::from_bytes(parameter.name.as_bytes()), value(text)) {
                (Ok(name), Some(value)) => {
                    headers.insert(name, value);
                }
                _ => violations
                    .push(Violation::new(Base::Parameter(parameter).at(""), "can't be sent as a header")),
            }
        }
        let cookies: Vec<&str> = self.given_in(Place::Cookie).map(|(_, text)| text).collect();
        if !cookies.is_empty()
            && let Some(value) = value(&cookies.join("; "))
        {
            headers.insert(COOKIE, value);
        }
        if let (Some(_), Some(media_type)) =
            (&self.body, self.media_type.as_deref().or(self.operation.media_type()))
        {
            match HeaderValue::from_str(media_type) {
                Ok(value) => {
                    headers.insert(CONTENT_TYPE, value);
                }
                Err(_) => {
                    violations.push(Violation::new(At::header("content-type"), "can't be sent as a header"));
                }
            }
        }
        for name in self.headers.keys() {
            headers.remove(name);
        }
        for (name, value) in &self.headers {
            headers.append(name, value.clone());
        }
        headers
    }
}

/// A value of a header; it may be a secret.
fn value(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_bytes(text.as_bytes()).ok()?;
    value.set_sensitive(true);
    Some(value)
}

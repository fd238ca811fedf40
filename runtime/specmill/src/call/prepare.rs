//! The request of a call.

use http::header::{CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::{Call, Given, place_of};
use crate::error::Error;
use crate::table::{Parameter, Place};
use crate::transport::Request;
use crate::value::mask::holds_secret;
use crate::value::text::component;
use crate::value::{ValidationError, Violation};

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

/// An address, and the same without secrets.
#[derive(Default)]
struct Address {
    sent: String,
    shown: String,
}

impl Address {
    fn push(&mut self, text: &str) {
        self.sent.push_str(text);
        self.shown.push_str(text);
    }
}

impl Call {
    /// The request, complete but for who makes the call.
    pub(super) fn prepare(mut self) -> Result<Request, Error> {
        let operation = self.operation;
        let mut violations = self.take_client_parameters();
        violations.append(&mut self.violations);
        if self.body.is_none() && operation.needs_body() {
            violations.push(Violation::new("", "is required"));
        }
        let (address, headers) = (self.address(&mut violations), self.all_headers(&mut violations));
        if self.one {
            violations = violations.iter().map(in_one).collect();
        }
        ValidationError::of(violations).map_err(|error| Error::validation(operation, error))?;

        let base = self.connection.base_for(operation)?;
        let shared = self.connection.shared();
        let invalid = |message| {
            let violation = Violation::new("request", message);
            Error::validation(operation, ValidationError::only(violation))
        };
        let method =
            Method::from_bytes(operation.method().as_bytes()).map_err(|error| invalid(error.to_string()))?;
        let request = Request::new(method, &format!("{base}{}", address.sent));
        for (name, value) in &shared.headers {
            if let Some(text) = value.to_str().ok().filter(|_| holds_secret(name)) {
                self.mask.add(text);
            }
        }
        let mut request = request.map_err(|error| invalid(error.to_string()))?.of(
            operation,
            format!("{base}{}", address.shown),
            shared.max_body,
            self.mask,
        );
        *request.headers_mut() = headers;
        if let Some(body) = self.body {
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
                    violations.push(Violation::new(place_of(parameter), message));
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

    /// Path and query.
    fn address(&self, violations: &mut Vec<Violation>) -> Address {
        let mut address = Address::default();
        let mut rest = self.operation.path();
        while let Some((before, (name, after))) =
            rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
        {
            address.push(&utf8_percent_encode(before, TEMPLATE).to_string());
            // A parameter that is missing is told already.
            if let Some((parameter, text)) = self.given_in(Place::Path).find(|(known, _)| known.name == name)
            {
                address.sent.push_str(text);
                address.shown.push_str(if parameter.sensitive { "***" } else { text });
            }
            rest = after;
        }
        address.push(&utf8_percent_encode(rest, TEMPLATE).to_string());
        let path = address.sent.split('?').next().unwrap_or_default();
        if path.split('/').any(|segment| matches!(segment, "." | "..")) {
            violations.push(Violation::new("path", "must not have `.` or `..` as a segment"));
        }

        let mut separator = if address.sent.contains('?') { "&" } else { "?" };
        for (parameter, text) in self.given_in(Place::Query) {
            address.push(separator);
            separator = "&";
            address.sent.push_str(text);
            let name = component(parameter.name);
            address.shown.push_str(&if parameter.sensitive {
                format!("{name}=***")
            } else {
                text.to_owned()
            });
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
                _ => violations.push(Violation::new(place_of(parameter), "can't be sent as a header")),
            }
        }
        let cookies: Vec<&str> = self.given_in(Place::Cookie).map(|(_, text)| text).collect();
        if let Some(value) = value(&cookies.join("; ")).filter(|_| !cookies.is_empty()) {
            headers.insert(COOKIE, value);
        }
        if let (Some(_), Some(media_type)) = (&self.body, self.operation.media_type()) {
            match HeaderValue::from_str(media_type) {
                Ok(value) => {
                    headers.insert(CONTENT_TYPE, value);
                }
                Err(_) => violations.push(Violation::new("header.content-type", "can't be sent as a header")),
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

/// A violation with a pointer into the one value `{path, query, header, body}`.
fn in_one(violation: &Violation) -> Violation {
    let pointer = violation.pointer();
    let (part, rest) = pointer.split_once('.').unwrap_or((pointer, ""));
    let pointer = match part {
        "" => "/body".to_owned(),
        "path" | "query" | "header" | "cookie" if rest.is_empty() => format!("/{part}"),
        "path" | "query" | "header" | "cookie" => format!("/{part}/{rest}"),
        _ => pointer.to_owned(),
    };
    Violation::new(pointer, violation.message())
}

/// A value of a header; it may be a secret.
fn value(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_bytes(text.as_bytes()).ok()?;
    value.set_sensitive(true);
    Some(value)
}

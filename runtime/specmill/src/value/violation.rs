//! What is wrong with a request, and where.

use std::borrow::Cow;
use std::fmt;

use super::pointer::push;
use crate::table::{Parameter, Place};

/// A value breaks limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    violations: Vec<Violation>,
}

/// A limit that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    at: At,
    /// `at` as text.
    pointer: String,
    message: String,
}

/// Where in a request a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum At {
    /// In the body, at this JSON pointer (RFC 6901); the body itself where it is empty.
    Body(String),
    /// In a parameter or a header of this name.
    Parameter {
        /// Where the parameter is sent.
        place: Place,
        /// Name on the wire.
        name: Cow<'static, str>,
        /// JSON pointer into the value; empty for the value itself.
        pointer: String,
    },
    /// In the path, the query, the headers or the cookies as a whole.
    Place(Place),
    /// In a request that was given as one JSON value, at this JSON pointer; or the request
    /// as a whole, in words.
    Request(Cow<'static, str>),
}

impl At {
    /// A header that is set by its name.
    pub(crate) fn header(name: impl Into<Cow<'static, str>>) -> Self {
        Self::Parameter { place: Place::Header, name: name.into(), pointer: String::new() }
    }

    /// The same place in the request as one value `{path, query, header, cookie, body}`.
    pub(crate) fn in_one(&self) -> Self {
        Self::Request(match self {
            Self::Body(pointer) => format!("/body{pointer}").into(),
            Self::Parameter { place, name, pointer } => {
                let mut whole = format!("/{}", place.name());
                push(&mut whole, name);
                (whole + pointer).into()
            }
            Self::Place(place) => format!("/{}", place.name()).into(),
            Self::Request(text) => text.clone(),
        })
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body(pointer) => f.write_str(pointer),
            Self::Parameter { place, name, pointer } => write!(f, "{}.{name}{pointer}", place.name()),
            Self::Place(place) => f.write_str(place.name()),
            Self::Request(text) => f.write_str(text),
        }
    }
}

/// Where a value is that is walked through. Most values are valid, so it becomes an [`At`]
/// only for a violation.
#[derive(Clone, Copy)]
pub(crate) enum Base<'a> {
    Body,
    Parameter(&'a Parameter),
    /// At this JSON pointer of a request that was given as one value.
    #[cfg(feature = "dynamic")]
    Request(&'a str),
}

impl Base<'_> {
    /// The place of what is at a JSON pointer of the value.
    pub(crate) fn at(self, pointer: &str) -> At {
        match self {
            Self::Body => At::Body(pointer.to_owned()),
            Self::Parameter(parameter) => At::Parameter {
                place: parameter.place,
                name: parameter.name.into(),
                pointer: pointer.to_owned(),
            },
            #[cfg(feature = "dynamic")]
            Self::Request(base) => At::Request(format!("{base}{pointer}").into()),
        }
    }
}

impl ValidationError {
    /// An error, unless nothing is violated.
    pub(crate) fn of(violations: Vec<Violation>) -> Result<(), Self> {
        if violations.is_empty() { Ok(()) } else { Err(Self { violations }) }
    }

    /// An error with one violation.
    pub(crate) fn only(violation: Violation) -> Self {
        Self { violations: vec![violation] }
    }

    /// Everything that does not hold.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }
}

impl Violation {
    pub(crate) fn new(at: At, message: impl Into<String>) -> Self {
        Self { pointer: at.to_string(), at, message: message.into() }
    }

    /// Where the value is.
    #[must_use]
    pub fn at(&self) -> &At {
        &self.at
    }

    /// Where the value is, as text: its JSON pointer in the body, or the place and name of
    /// a parameter, such as `query.limit`.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What should be, in one clause, without the value.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "the body" } else { &self.pointer };
        write!(f, "{pointer}: {}", self.message)
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.violations.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for ValidationError {}

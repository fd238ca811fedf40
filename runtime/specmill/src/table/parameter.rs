//! Parameters outside of the body.

use super::Check;

/// A parameter outside of the body.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) place: Place,
    pub(crate) style: Style,
    pub(crate) explode: bool,
    pub(crate) required: bool,
    pub(crate) from_client: bool,
    pub(crate) allow_reserved: bool,
    pub(crate) sensitive: bool,
    pub(crate) json: bool,
    pub(crate) checks: &'static [Check],
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// In the path template.
    Path,
    /// In the query.
    Query,
    /// As a header.
    Header,
    /// As a cookie.
    Cookie,
}

impl Place {
    /// What the place is called in messages and in requests that are given as one value.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How a list or an object is written as a parameter (OpenAPI's `style`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// `a=1&a=2` or `a=1,2`.
    Form,
    /// `1,2`.
    Simple,
    /// `.1.2`.
    Label,
    /// `;a=1;a=2`.
    Matrix,
    /// `a=1%202`.
    SpaceDelimited,
    /// `a=1%7C2`.
    PipeDelimited,
    /// `a%5Bb%5D=1`.
    DeepObject,
}

impl Parameter {
    const fn new(name: &'static str, place: Place, style: Style, explode: bool, required: bool) -> Self {
        Self {
            name,
            place,
            style,
            explode,
            required,
            from_client: false,
            allow_reserved: false,
            sensitive: false,
            json: false,
            checks: &[],
        }
    }

    /// A parameter in the path: always required, in simple style.
    #[must_use]
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, Place::Path, Style::Simple, false, true)
    }

    /// A parameter in the query, in exploded form style.
    #[must_use]
    pub const fn query(name: &'static str) -> Self {
        Self::new(name, Place::Query, Style::Form, true, false)
    }

    /// A header, in simple style.
    #[must_use]
    pub const fn header(name: &'static str) -> Self {
        Self::new(name, Place::Header, Style::Simple, false, false)
    }

    /// A cookie, in exploded form style.
    #[must_use]
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(name, Place::Cookie, Style::Form, true, false)
    }

    /// The call makes no sense without it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The client's configuration gives the value where the call does not.
    #[must_use]
    pub const fn from_client(mut self) -> Self {
        self.from_client = true;
        self
    }

    /// How lists and objects are written.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Lists and objects are written as repeated pairs.
    #[must_use]
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// Reserved characters go unescaped, but for those that would end the parameter.
    #[must_use]
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// The value is a secret and never printed.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The value is written as JSON.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.json = true;
        self
    }

    /// Limits of the value.
    #[must_use]
    pub const fn checks(mut self, checks: &'static [Check]) -> Self {
        self.checks = checks;
        self
    }

    /// Name on the wire.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Where it is sent.
    #[must_use]
    pub const fn place(&self) -> Place {
        self.place
    }

    /// The client's configuration gives the value where the call does not.
    #[must_use]
    pub const fn is_from_client(&self) -> bool {
        self.from_client
    }
}

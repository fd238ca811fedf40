//! How lists are paged.

use super::{Api, Id, Operation, Parameter, ValuePath};

/// How lists are paged (`x-pagination`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pagination {
    /// What the position counts.
    pub style: PageStyle,
    /// Where a request says how many items a page has.
    pub limit: Input,
    /// Where a request says which page it wants.
    pub position: Input,
    /// The list in the response.
    pub items: ValuePath,
    /// The total in the response.
    pub total: Option<ValuePath>,
    /// The next marker in the response, or inside of the last item.
    pub next: Option<ValuePath>,
}

/// A value that a request carries.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Input {
    /// A query parameter of the operation.
    Parameter(Id<Parameter>),
    /// A field of the body.
    Field(ValuePath),
}

impl Input {
    /// Name of the parameter or of the field.
    #[must_use]
    pub fn name<'a>(&'a self, api: &'a Api, operation: &'a Operation) -> std::borrow::Cow<'a, str> {
        match self {
            Self::Parameter(id) => {
                operation.parameters.get(*id).map_or("", |parameter| &parameter.name).into()
            }
            Self::Field(path) => path.steps.last().map(|step| step.name(api)).unwrap_or_default(),
        }
    }
}

/// What the position of a page counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageStyle {
    /// Items skipped.
    Offset,
    /// Pages, from one.
    Page,
    /// A marker out of the page before.
    Marker,
}

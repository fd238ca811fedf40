//! How lists are paged.

/// How the list of an operation is paged. Pointers are JSON pointers into an answer.
///
/// ```
/// use specmill_runtime::codegen::Paging;
/// use specmill_runtime::Operation;
///
/// static LIST_TASKS: Operation = Operation::new("listTasks", "GET", "/tasks")
///     .paging(&Paging::offset("offset", "limit", "/tasks").total("/total_count").default_limit(100));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    pub(crate) style: PageStyle,
    pub(crate) position: &'static str,
    pub(crate) limit: &'static str,
    pub(crate) items: &'static str,
    pub(crate) total: Option<&'static str>,
    pub(crate) next: Option<&'static str>,
    pub(crate) default_limit: Option<u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageStyle {
    Offset,
    Page,
    Marker,
}

impl Paging {
    const fn new(style: PageStyle, position: &'static str, limit: &'static str, items: &'static str) -> Self {
        Self { style, position, limit, items, total: None, next: None, default_limit: None }
    }

    /// The parameter `position` counts items to skip, `limit` is the size of a page;
    /// both are query parameters or fields of the body.
    #[must_use]
    pub const fn offset(position: &'static str, limit: &'static str, items: &'static str) -> Self {
        Self::new(PageStyle::Offset, position, limit, items)
    }

    /// The parameter `position` counts pages from one.
    #[must_use]
    pub const fn page(position: &'static str, limit: &'static str, items: &'static str) -> Self {
        Self::new(PageStyle::Page, position, limit, items)
    }

    /// The parameter `position` takes a marker out of the page before.
    #[must_use]
    pub const fn marker(position: &'static str, limit: &'static str, items: &'static str) -> Self {
        Self::new(PageStyle::Marker, position, limit, items)
    }

    /// Pointer to the number of all items.
    #[must_use]
    pub const fn total(mut self, pointer: &'static str) -> Self {
        self.total = Some(pointer);
        self
    }

    /// Pointer to the marker of the next page, in the answer or in its last item.
    #[must_use]
    pub const fn next(mut self, pointer: &'static str) -> Self {
        self.next = Some(pointer);
        self
    }

    /// The page is asked for by this query parameter or field of the body.
    pub(crate) fn asks_by(&self, name: &str) -> bool {
        name == self.position || name == self.limit
    }

    #[cfg(feature = "dynamic")]
    pub(crate) const fn items(&self) -> &'static str {
        self.items
    }

    /// The size of a page where the call does not set it.
    #[must_use]
    pub const fn default_limit(mut self, limit: u64) -> Self {
        self.default_limit = Some(limit);
        self
    }
}

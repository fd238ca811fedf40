//! How lists are paged.

/// How lists are paged (`x-pagination`). Pointers are JSON pointers into the body.
#[derive(Clone, Debug, PartialEq)]
pub struct Pagination {
    /// What the position counts.
    pub style: PageStyle,
    /// Query parameter or body field with the size of a page.
    pub limit: String,
    /// Query parameter or body field with the position.
    pub position: String,
    /// Pointer to the list in the answer.
    pub items: String,
    /// Pointer to the total in the answer.
    pub total: Option<String>,
    /// Pointer to the next marker in the answer, or inside the last item.
    pub next: Option<String>,
}

/// What the position of a page counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageStyle {
    /// Items skipped.
    Offset,
    /// Pages, from one.
    Page,
    /// A marker out of the page before.
    Marker,
}

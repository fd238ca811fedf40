//! Lists and events as iterators, without async.

use std::fmt;

use super::{events, pages};
use crate::error::Error;
use crate::value::{Blank, Slot};

/// The pages of a list, fetched as they are asked for: an iterator.
///
/// It ends and fails as [`Pages`](crate::Pages) do.
#[must_use = "nothing is fetched until it is asked for"]
pub struct Pages<P>(pub(super) pages::Pages<P>);

impl<P: Slot + Blank> Iterator for Pages<P> {
    type Item = Result<P, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next_page_blocking()
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The items of a list, whose pages are fetched as they are needed: an iterator.
///
/// It ends and fails as [`Items`](crate::Items) do.
#[must_use = "nothing is fetched until it is asked for"]
pub struct Items<P, T>(pub(super) pages::Items<P, T>);

impl<P: Slot + Blank, T> Iterator for Items<P, T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next_item_blocking()
    }
}

impl<P, T> fmt::Debug for Items<P, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Server-sent events as they come: an iterator.
///
/// It ends and fails as [`Events`](crate::Events) do.
#[must_use = "nothing is read until it is asked for"]
pub struct Events<T>(pub(super) events::Events<T>);

impl<T> Iterator for Events<T> {
    type Item = Result<events::Event<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next_blocking()
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// JSON values as they come: an iterator.
///
/// It ends and fails as [`Records`](crate::Records) do.
#[must_use = "nothing is read until it is asked for"]
pub struct Records<T>(pub(super) events::Records<T>);

impl<T: Slot + Blank> Iterator for Records<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next_blocking()
    }
}

impl<T> fmt::Debug for Records<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

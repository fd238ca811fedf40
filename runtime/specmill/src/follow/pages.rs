//! Lists that come page by page.

use std::collections::HashSet;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

use futures_util::Stream;
use serde_json::Value;

#[cfg(feature = "blocking")]
use super::blocking;
use crate::call::{Answer, Call};
use crate::error::Error;
use crate::table::{PageStyle, Paging};
use crate::transport::BoxFuture;
use crate::value::pointer::{at, at_last, count, length, text};
use crate::value::{Blank, Slot};

/// Goes from page to page. Not generic, so that the types of pages cost little.
struct Pager {
    call: Call,
    paging: Option<&'static Paging>,
    /// Items skipped, or the number of the page; markers stand in the call only.
    position: u64,
    limit: Option<u64>,
    /// Hashes of the pages and markers so far: a service that repeats one would lead in a
    /// circle, however long.
    seen: HashSet<u64>,
}

impl Pager {
    fn new(call: Call) -> Self {
        let paging = call.operation().paging_table();
        let given = |name: &str| call.input(name).and_then(|text| text.trim().parse().ok());
        let first = match paging.map(|paging| paging.style) {
            Some(PageStyle::Page) => 1,
            _ => 0,
        };
        let position = paging.and_then(|paging| given(paging.position)).unwrap_or(first);
        let limit = paging.and_then(|paging| given(paging.limit).or(paging.default_limit));
        let mut pager = Self { call, paging, position, limit, seen: HashSet::new() };
        if let Some(paging) = paging.filter(|paging| paging.style == PageStyle::Marker)
            && let Some(marker) = pager.call.input(paging.position)
        {
            pager.is_new(&("marker", marker));
        }
        pager
    }

    /// Remembers a page or a marker; `false` if it came before.
    fn is_new(&mut self, what: &impl Hash) -> bool {
        let mut hasher = DefaultHasher::new();
        what.hash(&mut hasher);
        self.seen.insert(hasher.finish())
    }

    /// Fetches the page where this stands.
    async fn fetch(self: Box<Self>) -> Fetched {
        let answer = self.call.clone().json_answer().await;
        (self, answer)
    }

    /// Goes on to the page that follows one; `None` where none does.
    fn follow(mut self: Box<Self>, answer: &Answer, page: &dyn Slot) -> Result<Option<Box<Self>>, Error> {
        let Some(paging) = self.paging else { return Ok(None) };
        let items = at(page, paging.items);
        let found = length(items).unwrap_or(0) as u64;
        if found == 0 {
            return Ok(None);
        }
        if !self.is_new(&("page", answer.bytes())) {
            return Err(answer.endless("the service gives a page that it has given before"));
        }
        let short = self.limit.is_some_and(|limit| found < limit);
        let total = paging.total.and_then(|pointer| count(at(page, pointer)));
        let value = match paging.style {
            PageStyle::Offset => {
                self.position = self.position.saturating_add(found);
                if total.map_or(short, |total| self.position >= total) {
                    return Ok(None);
                }
                Value::from(self.position)
            }
            PageStyle::Page => {
                let size = self.limit.unwrap_or(found);
                if total.map_or(short, |total| self.position.saturating_mul(size) >= total) {
                    return Ok(None);
                }
                self.position = self.position.saturating_add(1);
                Value::from(self.position)
            }
            PageStyle::Marker => {
                let pointer = paging.next.unwrap_or_default();
                let marker = match text(at(page, pointer)) {
                    None if short => None,
                    None => text(at_last(items, pointer)),
                    marker => marker,
                };
                let Some(marker) = marker.filter(|marker| !marker.is_empty()) else { return Ok(None) };
                if !self.is_new(&("marker", &marker)) {
                    let same = self.call.input(paging.position).is_some_and(|before| before == marker);
                    return Err(answer.endless(match same {
                        true => "the service gives the marker that it was given",
                        false => "the service gives a marker that it has given before",
                    }));
                }
                Value::from(marker)
            }
        };
        self.call.set_input(paging.position, value);
        Ok(Some(self))
    }
}

/// Where the list stands, and what the service says there.
type Fetched = (Box<Pager>, Result<Answer, Error>);

/// An answer, and where the list stood for it.
type Next = (Box<Pager>, Answer);

enum State {
    Ready(Box<Pager>),
    Waiting(BoxFuture<'static, Fetched>),
    Done,
}

impl State {
    /// The next answer; what follows it must be set then.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Next, Error>>> {
        loop {
            match std::mem::replace(self, Self::Done) {
                Self::Ready(pager) => *self = Self::Waiting(Box::pin(pager.fetch())),
                Self::Waiting(mut fetch) => {
                    let Poll::Ready((pager, answer)) = fetch.as_mut().poll(context) else {
                        *self = Self::Waiting(fetch);
                        return Poll::Pending;
                    };
                    return Poll::Ready(Some(answer.map(|answer| (pager, answer))));
                }
                Self::Done => return Poll::Ready(None),
            }
        }
    }

    /// [`poll`](Self::poll) without async.
    #[cfg(feature = "blocking")]
    fn wait(&mut self) -> Option<Result<Next, Error>> {
        let mut state = std::mem::replace(self, Self::Done);
        if matches!(state, Self::Done) {
            return None;
        }
        let fetch = async move { Ok(std::future::poll_fn(|context| state.poll(context)).await) };
        crate::call::blocking::wait(Box::pin(fetch)).unwrap_or_else(|error| Some(Err(error)))
    }
}

/// The pages of a list, fetched as they are asked for.
///
/// It is a [`Stream`]; [`next`](Pages::next) does without any further crate. After an
/// error nothing more comes. It ends with the last page by the service's count, with a
/// page that is not full where the service does not count, or with an empty one; a
/// service that gives the same page or marker again is an error.
#[must_use = "nothing is fetched until it is asked for"]
pub struct Pages<P> {
    state: State,
    page: PhantomData<fn() -> P>,
}

impl<P: Slot + Blank> Pages<P> {
    /// The pages that a call begins.
    pub fn new(call: Call) -> Self {
        Self { state: State::Ready(Box::new(Pager::new(call))), page: PhantomData }
    }

    /// The next page; `None` after the last one.
    ///
    /// # Errors
    /// As with `send`, and where the service repeats itself.
    pub async fn next(&mut self) -> Option<Result<P, Error>> {
        std::future::poll_fn(|context| self.poll_page(context)).await
    }

    /// All pages.
    ///
    /// # Errors
    /// As with [`next`](Self::next).
    pub async fn all(mut self) -> Result<Vec<P>, Error> {
        let mut all = Vec::new();
        while let Some(page) = self.next().await {
            all.push(page?);
        }
        Ok(all)
    }

    /// The pages as an iterator, without async.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> blocking::Pages<P> {
        blocking::Pages(self)
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P, Error>>> {
        let Some(fetched) = ready!(self.state.poll(context)) else { return Poll::Ready(None) };
        Poll::Ready(Some(fetched.and_then(|(pager, answer)| self.turn(pager, &answer))))
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn next_page_blocking(&mut self) -> Option<Result<P, Error>> {
        let fetched = self.state.wait()?;
        Some(fetched.and_then(|(pager, answer)| self.turn(pager, &answer)))
    }

    /// Reads a page, and goes on to the next one.
    fn turn(&mut self, pager: Box<Pager>, answer: &Answer) -> Result<P, Error> {
        let page: P = answer.json()?;
        if let Some(pager) = pager.follow(answer, &page)? {
            self.state = State::Ready(pager);
        }
        Ok(page)
    }
}

impl<P: Slot + Blank> Stream for Pages<P> {
    type Item = Result<P, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_state("Pages", &self.state, f)
    }
}

/// The items of a list, whose pages are fetched as they are needed.
///
/// It is a [`Stream`]; [`next`](Items::next) does without any further crate. It ends and
/// fails as [`Pages`] do.
#[must_use = "nothing is fetched until it is asked for"]
pub struct Items<P, T> {
    pages: Pages<P>,
    /// What is left of the page at hand.
    left: IntoIter<T>,
    take: fn(&mut P) -> Vec<T>,
}

impl<P: Slot + Blank, T> Items<P, T> {
    /// The items of the pages that a call begins; `take` takes them out of a page.
    pub fn new(call: Call, take: fn(&mut P) -> Vec<T>) -> Self {
        Self { pages: Pages::new(call), left: Vec::new().into_iter(), take }
    }

    /// The next item; `None` after the last one.
    ///
    /// # Errors
    /// As with [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| self.poll_item(context)).await
    }

    /// All items.
    ///
    /// # Errors
    /// As with [`Pages::next`].
    pub async fn all(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    /// The items as an iterator, without async.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> blocking::Items<P, T> {
        blocking::Items(self)
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn next_item_blocking(&mut self) -> Option<Result<T, Error>> {
        loop {
            if let Some(item) = self.left.next() {
                return Some(Ok(item));
            }
            match self.pages.next_page_blocking()? {
                Ok(mut page) => self.left = (self.take)(&mut page).into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.left.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(mut page)) => self.left = (self.take)(&mut page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<P: Slot + Blank, T> Stream for Items<P, T>
where
    IntoIter<T>: Unpin,
{
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<P, T> fmt::Debug for Items<P, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_state("Items", &self.pages.state, f)
    }
}

fn fmt_state(name: &str, state: &State, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    match state {
        State::Ready(pager) => shown.field("call", &pager.call),
        State::Waiting(_) => shown.field("waiting", &true),
        State::Done => shown.field("done", &true),
    };
    shown.finish_non_exhaustive()
}

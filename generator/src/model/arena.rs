//! Typed ids, and the lists that they lead into.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// The place of an entry in an [`Arena`].
///
/// Ids are made where entries are added to an arena, which only this crate does. An id
/// means something in its own arena. In another one it leads to nothing or to an
/// unrelated entry, as a key of another map would; it never panics.
pub struct Id<T> {
    index: u32,
    entry: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    fn new(index: usize) -> Self {
        // An arena never gets that long: its entries alone would fill the memory.
        Self { index: u32::try_from(index).unwrap_or(u32::MAX), entry: PhantomData }
    }

    /// The id that the entry at a position gets, for models that tests write by hand.
    #[cfg(test)]
    pub(crate) fn nth(index: usize) -> Self {
        Self::new(index)
    }

    /// Position of the entry in its arena.
    pub(crate) fn index(self) -> usize {
        self.index as usize
    }
}

// Derived, these would ask for the same of `T`.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.index.cmp(&other.index)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}

/// Entries in order, each of which has an [`Id`]. It can grow but has no holes.
#[derive(Clone, PartialEq, Eq)]
pub struct Arena<T> {
    entries: Vec<T>,
}

impl<T> Arena<T> {
    /// Adds an entry.
    pub(crate) fn push(&mut self, entry: T) -> Id<T> {
        let id = Id::new(self.entries.len());
        self.entries.push(entry);
        id
    }

    /// The id that the next entry gets.
    pub(crate) fn next_id(&self) -> Id<T> {
        Id::new(self.entries.len())
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no entries.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entry of an id; `None` for an id of another, longer arena.
    #[must_use]
    pub fn get(&self, id: Id<T>) -> Option<&T> {
        self.entries.get(id.index())
    }

    /// The entry of an id, to be changed.
    pub(crate) fn get_mut(&mut self, id: Id<T>) -> Option<&mut T> {
        self.entries.get_mut(id.index())
    }

    /// The entries in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.entries.iter()
    }

    /// The entries in order, to be changed.
    pub(crate) fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.entries.iter_mut()
    }

    /// The ids in order.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = Id<T>> + use<T> {
        (0..self.entries.len()).map(Id::new)
    }

    /// The entries in order, with their ids.
    pub fn entries(&self) -> impl Iterator<Item = (Id<T>, &T)> {
        self.ids().zip(&self.entries)
    }

    /// The entries in order, with their ids, to be changed.
    pub(crate) fn entries_mut(&mut self) -> impl Iterator<Item = (Id<T>, &mut T)> {
        (0..).map(Id::new).zip(&mut self.entries)
    }

    /// The id of the first entry that fits.
    #[must_use]
    pub fn find(&self, fits: impl FnMut(&T) -> bool) -> Option<Id<T>> {
        self.entries.iter().position(fits).map(Id::new)
    }

    /// The arena of some entries, for models that tests write by hand.
    #[cfg(test)]
    pub(crate) fn of(entries: impl IntoIterator<Item = T>) -> Self {
        Self { entries: entries.into_iter().collect() }
    }

    /// Computes a value for each entry.
    #[must_use]
    pub fn map<'a, V>(&'a self, mut value: impl FnMut(Id<T>, &'a T) -> V) -> ArenaMap<T, V> {
        let values = self.entries().map(|(id, entry)| value(id, entry)).collect();
        ArenaMap { values, entry: PhantomData }
    }
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

impl<T: fmt::Debug> fmt::Debug for Arena<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.entries()).finish()
    }
}

/// Tests know which entries their documents have.
#[cfg(test)]
impl<T> std::ops::Index<usize> for Arena<T> {
    type Output = T;

    fn index(&self, index: usize) -> &T {
        &self.entries[index]
    }
}

#[cfg(test)]
impl<T> std::ops::IndexMut<usize> for Arena<T> {
    fn index_mut(&mut self, index: usize) -> &mut T {
        &mut self.entries[index]
    }
}

impl<'a, T> IntoIterator for &'a Arena<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A value for each entry of an [`Arena`], which [`Arena::map`] makes.
#[derive(Clone, Debug)]
pub struct ArenaMap<T, V> {
    values: Vec<V>,
    entry: PhantomData<fn() -> T>,
}

impl<T, V> ArenaMap<T, V> {
    /// The value of an entry; `None` for an id of another, longer arena.
    #[must_use]
    pub fn get(&self, id: Id<T>) -> Option<&V> {
        self.values.get(id.index())
    }

    /// The value of an entry, to be changed.
    pub fn get_mut(&mut self, id: Id<T>) -> Option<&mut V> {
        self.values.get_mut(id.index())
    }

    /// The values in the order of the arena, with the ids of their entries.
    pub fn entries(&self) -> impl Iterator<Item = (Id<T>, &V)> {
        self.values.iter().enumerate().map(|(index, value)| (Id::new(index), value))
    }

    /// Computes a value from each value.
    #[must_use]
    pub fn map<'a, W>(&'a self, value: impl FnMut(&'a V) -> W) -> ArenaMap<T, W> {
        ArenaMap { values: self.values.iter().map(value).collect(), entry: PhantomData }
    }

    /// The values in the order of the arena.
    pub fn values(&self) -> std::slice::Iter<'_, V> {
        self.values.iter()
    }
}

impl<'a, T, V> IntoIterator for &'a ArenaMap<T, V> {
    type Item = &'a V;
    type IntoIter = std::slice::Iter<'a, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.values()
    }
}

impl<T, V: PartialEq> PartialEq for ArenaMap<T, V> {
    fn eq(&self, other: &Self) -> bool {
        self.values == other.values
    }
}

impl<T, V: Eq> Eq for ArenaMap<T, V> {}

impl<T, V> Default for ArenaMap<T, V> {
    fn default() -> Self {
        Self { values: Vec::new(), entry: PhantomData }
    }
}

/// An arena in the making: entries may be referred to before they are complete.
#[derive(Clone, Debug)]
pub(crate) struct ArenaBuilder<T> {
    places: Vec<Option<T>>,
}

impl<T> ArenaBuilder<T> {
    /// Reserves the id of an entry.
    pub(crate) fn open(&mut self) -> Id<T> {
        let id = Id::new(self.places.len());
        self.places.push(None);
        id
    }

    /// Sets the entry of an id.
    pub(crate) fn close(&mut self, id: Id<T>, entry: T) {
        if let Some(place) = self.places.get_mut(id.index()) {
            *place = Some(entry);
        }
    }

    /// The entry of an id, once it is complete.
    pub(crate) fn get(&self, id: Id<T>) -> Option<&T> {
        self.places.get(id.index())?.as_ref()
    }

    /// How many ids were reserved.
    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

    /// The arena. `missing` makes the entries of ids that were never closed.
    pub(crate) fn finish(self, mut missing: impl FnMut(Id<T>) -> T) -> Arena<T> {
        let places = self.places.into_iter().enumerate();
        let entries = places.map(|(index, place)| place.unwrap_or_else(|| missing(Id::new(index))));
        Arena { entries: entries.collect() }
    }
}

impl<T> Default for ArenaBuilder<T> {
    fn default() -> Self {
        Self { places: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_leads_to_its_entry() {
        let mut arena = Arena::default();
        let one = arena.push("one");
        let two = arena.push("two");
        assert_eq!((arena.get(one), arena.get(two)), (Some(&"one"), Some(&"two")));
        assert_eq!(arena.entries().collect::<Vec<_>>(), [(one, &"one"), (two, &"two")]);
        assert_eq!(arena.find(|entry| *entry == "two"), Some(two));
        assert!(one < two);
        assert_eq!(format!("{arena:?}"), r##"{#0: "one", #1: "two"}"##);
    }

    #[test]
    fn an_id_of_a_longer_arena_leads_nowhere() {
        let mut long = Arena::default();
        long.push(1);
        let second = long.push(2);
        let mut short = Arena::default();
        short.push(1);
        assert_eq!(short.get(second), None);
        assert_eq!(short.map(|_, entry| *entry).get(second), None);
    }

    #[test]
    fn a_map_has_a_value_for_each_entry() {
        let mut arena = Arena::default();
        let one = arena.push("one");
        let three = arena.push("three");
        let lengths = arena.map(|_, entry| entry.len());
        assert_eq!((lengths.get(one), lengths.get(three)), (Some(&3), Some(&5)));
        assert_eq!(lengths.entries().map(|(id, _)| id).collect::<Vec<_>>(), [one, three]);
    }

    #[test]
    fn a_finished_arena_has_no_holes() {
        let mut builder = ArenaBuilder::default();
        let first = builder.open();
        let second = builder.open();
        assert_eq!(builder.get(first), None);
        builder.close(second, "second");
        let mut asked = Vec::new();
        let arena = builder.finish(|id| {
            asked.push(id);
            "missing"
        });
        assert_eq!(asked, [first]);
        assert_eq!(arena.iter().collect::<Vec<_>>(), [&"missing", &"second"]);
    }

    #[test]
    fn an_id_is_small() {
        assert_eq!(std::mem::size_of::<Id<String>>(), 4);
    }
}

//! The way to the value at hand. Most values are read well, so it becomes a text only
//! when somebody has to be told.

use crate::value::pointer::push;

/// A step into a value.
pub(super) enum Step {
    /// A field of a generated struct.
    Field(&'static str),
    /// A name of a map.
    Name(String),
    /// An item of a list.
    Item(usize),
}

/// The steps to a value, from a place that may itself have a name.
#[derive(Default)]
pub(super) struct Path {
    place: String,
    steps: Vec<Step>,
}

impl Path {
    pub(super) fn of(place: &str) -> Self {
        Self { place: place.to_owned(), steps: Vec::new() }
    }

    #[inline]
    pub(super) fn push(&mut self, step: Step) {
        self.steps.push(step);
    }

    /// Goes one step back.
    #[inline]
    pub(super) fn pop(&mut self) {
        self.steps.pop();
    }

    pub(super) fn len(&self) -> usize {
        self.steps.len()
    }

    pub(super) fn truncate(&mut self, length: usize) {
        self.steps.truncate(length);
    }

    /// The JSON pointer.
    pub(super) fn pointer(&self) -> String {
        let mut pointer = self.place.clone();
        for step in &self.steps {
            match step {
                Step::Field(name) => push(&mut pointer, name),
                Step::Name(name) => push(&mut pointer, name),
                Step::Item(index) => push(&mut pointer, &index.to_string()),
            }
        }
        pointer
    }
}

//! Slots of the types that aren't generated.

use std::collections::BTreeMap;

use serde_json::Value;

use super::view::{List, Map, Optional, Target, View};
use super::{Blank, DateTime, Secret, Slot};

macro_rules! scalars {
    ($($type:ty, $target:ident, |$value:ident| $view:expr, $blank:expr;)*) => {$(
        impl Slot for $type {
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }

            fn target(&mut self) -> Target<'_> {
                Target::$target(self)
            }
        }

        impl Blank for $type {
            fn blank() -> Self {
                $blank
            }
        }
    )*};
}

scalars! {
    bool, Bool, |value| View::Bool(*value), false;
    i32, I32, |value| View::Integer(i64::from(*value)), 0;
    i64, I64, |value| View::Integer(*value), 0;
    u64, U64, |value| View::Unsigned(*value), 0;
    f64, F64, |value| View::Float(*value), 0.0;
    String, String, |value| View::Text(value), String::new();
    Secret, Secret, |value| View::Secret(value.expose()), Secret::default();
    DateTime, DateTime, |value| View::Text(value.as_str()), DateTime::default();
    Value, Json, |value| View::Json(value), Value::Null;
}

impl<T: Slot + Blank> Slot for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            None => View::Absent,
            // Something that holds nothing: the only way to tell `null` from absent.
            Some(value) => match value.view() {
                View::Absent => View::Null,
                view => view,
            },
        }
    }

    fn target(&mut self) -> Target<'_> {
        Target::Optional(self)
    }
}

impl<T: Slot + Blank> Optional for Option<T> {
    fn clear(&mut self) {
        *self = None;
    }

    fn fill(&mut self) -> &mut dyn Slot {
        self.get_or_insert_with(T::blank)
    }
}

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T: Slot + Blank> Slot for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn target(&mut self) -> Target<'_> {
        Target::List(self)
    }
}

impl<T: Slot + Blank> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<&dyn Slot> {
        self.get(index).map(|item| item as &dyn Slot)
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn push(&mut self) -> &mut dyn Slot {
        let index = Vec::len(self);
        Vec::push(self, T::blank());
        #[allow(clippy::indexing_slicing, reason = "the item was pushed on the line before")]
        &mut self[index]
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Slot + Blank> Slot for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn target(&mut self) -> Target<'_> {
        Target::Map(self)
    }
}

impl<T: Slot + Blank> Map for BTreeMap<String, T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn each(&self, each: &mut dyn FnMut(&str, &dyn Slot) -> bool) {
        for (name, value) in self {
            if !each(name, value) {
                return;
            }
        }
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn insert(&mut self, name: &str) -> &mut dyn Slot {
        Self::remove(self, name);
        self.entry(name.to_owned()).or_insert_with(T::blank)
    }

    fn remove(&mut self, name: &str) {
        Self::remove(self, name);
    }
}

impl<T> Blank for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Slot> Slot for Box<T> {
    fn view(&self) -> View<'_> {
        (**self).view()
    }

    fn target(&mut self) -> Target<'_> {
        (**self).target()
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

//! Constraints on values.

use serde_json::{Number, Value};

/// A constraint on a value.
///
/// Variants are in the order in which outputs list them.
///
/// # Schemas
///
/// Some constraints ask a part of a value to fit a schema that no type stands for. Such a
/// schema is kept as JSON Schema in the words of the document, brought to OpenAPI 3.1;
/// `#/components/schemas/<name>` in it is the type of that
/// [component](super::Type::component).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Constraint {
    /// A string has this many characters or more.
    MinLength(u64),
    /// A string has this many characters or fewer.
    MaxLength(u64),
    /// An array has this many items or more.
    MinItems(u64),
    /// An array has this many items or fewer.
    MaxItems(u64),
    /// An object has this many members or more.
    MinProperties(u64),
    /// An object has this many members or fewer.
    MaxProperties(u64),
    /// No item of an array equals another.
    UniqueItems,
    /// A string matches an ECMA-262 regular expression, which compiles.
    Pattern(String),
    /// A number is this large or larger.
    Minimum(Number),
    /// A number is this large or smaller.
    Maximum(Number),
    /// A number is larger.
    ExclusiveMinimum(Number),
    /// A number is smaller.
    ExclusiveMaximum(Number),
    /// A number is a multiple of another.
    MultipleOf(Number),
    /// The value is one of these, where no enum type stands for them.
    Values(Vec<Allowed>),
    /// The value is none of these.
    Except(Vec<Value>),
    /// An array has items that fit a schema: this many or more, and this many or fewer.
    Contains {
        /// The schema, as [JSON Schema](Self#schemas).
        item: Value,
        /// How many items fit at least.
        least: u64,
        /// How many items fit at most.
        most: Option<u64>,
    },
    /// The first items of an array fit these schemas, one each.
    PrefixItems(Vec<Value>),
    /// Items of an array that nothing else describes fit a schema.
    UnevaluatedItems(Value),
    /// The names of an object's members fit a schema.
    PropertyNames(Value),
    /// Members of an object whose names match a pattern fit a schema: schemas by pattern.
    PatternProperties(serde_json::Map<String, Value>),
    /// Members of an object that nothing else describes fit a schema.
    UnevaluatedProperties(Value),
}

/// An allowed value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Allowed {
    /// The value.
    pub value: Value,
    /// What it means, where the document says so.
    pub meaning: Option<String>,
}

/// The constraints on a value, all of which hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Constraints {
    /// In the order of the variants.
    list: Vec<Constraint>,
}

impl Constraints {
    /// Nothing is constrained.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The constraints in the order in which outputs list them.
    pub fn iter(&self) -> impl Iterator<Item = &Constraint> {
        self.list.iter()
    }

    /// Adds a constraint. Of two that say the same of a value, the narrower one stays;
    /// two that neither imply nor contain each other are both kept.
    pub fn add(&mut self, new: Constraint) {
        use Constraint as C;
        if matches!(new, C::MinLength(0) | C::MinItems(0) | C::MinProperties(0)) {
            return;
        }
        for old in &mut self.list {
            match (old, &new) {
                (C::MinLength(old), C::MinLength(new))
                | (C::MinItems(old), C::MinItems(new))
                | (C::MinProperties(old), C::MinProperties(new)) => *old = (*old).max(*new),
                (C::MaxLength(old), C::MaxLength(new))
                | (C::MaxItems(old), C::MaxItems(new))
                | (C::MaxProperties(old), C::MaxProperties(new)) => *old = (*old).min(*new),
                (C::Minimum(old), C::Minimum(new)) | (C::ExclusiveMinimum(old), C::ExclusiveMinimum(new)) => {
                    if old.as_f64() < new.as_f64() {
                        old.clone_from(new);
                    }
                }
                (C::Maximum(old), C::Maximum(new)) | (C::ExclusiveMaximum(old), C::ExclusiveMaximum(new)) => {
                    if new.as_f64() < old.as_f64() {
                        old.clone_from(new);
                    }
                }
                (C::MultipleOf(old), C::MultipleOf(new)) => match common_multiple(old, new) {
                    Some(both) => *old = both,
                    None if old == new => {}
                    None => continue,
                },
                (C::Pattern(old), C::Pattern(new)) if old == new => {}
                (C::UniqueItems, C::UniqueItems) => {}
                (C::Values(old), C::Values(new)) => {
                    old.retain(|old| new.iter().any(|new| new.value == old.value));
                }
                (C::Except(old), C::Except(new)) => {
                    for value in new {
                        if !old.contains(value) {
                            old.push(value.clone());
                        }
                    }
                }
                // Both schemas hold; one of them said twice holds once.
                (old, new) if *old == *new => {}
                _ => continue,
            }
            return;
        }
        let place = self.list.partition_point(|old| rank(old) <= rank(&new));
        self.list.insert(place, new);
    }

    /// Adds what another place says of the same value.
    pub fn extend(&mut self, others: &Self) {
        others.iter().cloned().for_each(|other| self.add(other));
    }

    /// Keeps the constraints for which something holds.
    pub fn retain(&mut self, keep: impl FnMut(&Constraint) -> bool) {
        self.list.retain(keep);
    }

    /// Two constraints that no value satisfies together, or one that none satisfies.
    #[must_use]
    pub fn contradiction(&self) -> Option<(&Constraint, &Constraint)> {
        use Constraint as C;
        self.list.iter().find_map(|lower| {
            let excludes = |upper: &&C| match (lower, upper) {
                (C::MinLength(least), C::MaxLength(most))
                | (C::MinItems(least), C::MaxItems(most))
                | (C::MinProperties(least), C::MaxProperties(most)) => least > most,
                (C::Minimum(least), C::Maximum(most)) => least.as_f64() > most.as_f64(),
                (C::ExclusiveMinimum(least), C::Maximum(most) | C::ExclusiveMaximum(most))
                | (C::Minimum(least), C::ExclusiveMaximum(most)) => least.as_f64() >= most.as_f64(),
                (C::Values(values), C::Values(_)) => values.is_empty(),
                _ => false,
            };
            self.list.iter().find(excludes).map(|upper| (lower, upper))
        })
    }

    /// The allowed values; none where every value is.
    #[must_use]
    pub fn values(&self) -> &[Allowed] {
        self.find(|one| match one {
            Constraint::Values(values) => Some(values.as_slice()),
            _ => None,
        })
        .unwrap_or_default()
    }

    /// The values that are not allowed.
    #[must_use]
    pub fn excluded(&self) -> &[Value] {
        self.find(|one| match one {
            Constraint::Except(values) => Some(values.as_slice()),
            _ => None,
        })
        .unwrap_or_default()
    }

    /// The smallest number that is allowed.
    #[must_use]
    pub fn minimum(&self) -> Option<&Number> {
        self.find(|one| match one {
            Constraint::Minimum(least) => Some(least),
            _ => None,
        })
    }

    /// What the first constraint says that the function knows an answer for.
    pub fn find<'a, T>(&'a self, what: impl FnMut(&'a Constraint) -> Option<T>) -> Option<T> {
        self.list.iter().find_map(what)
    }
}

impl FromIterator<Constraint> for Constraints {
    fn from_iter<I: IntoIterator<Item = Constraint>>(list: I) -> Self {
        let mut constraints = Self::default();
        list.into_iter().for_each(|one| constraints.add(one));
        constraints
    }
}

impl<const N: usize> From<[Constraint; N]> for Constraints {
    fn from(list: [Constraint; N]) -> Self {
        list.into_iter().collect()
    }
}

/// The place of a constraint in the order of outputs.
fn rank(constraint: &Constraint) -> usize {
    match constraint {
        Constraint::MinLength(_) => 0,
        Constraint::MaxLength(_) => 1,
        Constraint::MinItems(_) => 2,
        Constraint::MaxItems(_) => 3,
        Constraint::MinProperties(_) => 4,
        Constraint::MaxProperties(_) => 5,
        Constraint::UniqueItems => 6,
        Constraint::Pattern(_) => 7,
        Constraint::Minimum(_) => 8,
        Constraint::Maximum(_) => 9,
        Constraint::ExclusiveMinimum(_) => 10,
        Constraint::ExclusiveMaximum(_) => 11,
        Constraint::MultipleOf(_) => 12,
        Constraint::Values(_) => 13,
        Constraint::Except(_) => 14,
        Constraint::Contains { .. } => 15,
        Constraint::PrefixItems(_) => 16,
        Constraint::UnevaluatedItems(_) => 17,
        Constraint::PropertyNames(_) => 18,
        Constraint::PatternProperties(_) => 19,
        Constraint::UnevaluatedProperties(_) => 20,
    }
}

/// The least common multiple of two whole numbers, where it is one of 64 bits.
fn common_multiple(one: &Number, other: &Number) -> Option<Number> {
    let (one, other) = (one.as_u64().filter(|one| *one > 0)?, other.as_u64().filter(|other| *other > 0)?);
    let (mut divisor, mut rest) = (one, other);
    while rest > 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    one.checked_div(divisor)?.checked_mul(other).map(Number::from)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use Constraint as C;

    #[test]
    fn the_narrower_constraint_stays_and_others_are_kept_both() {
        let pattern = |text: &str| C::Pattern(text.to_owned());
        let allowed = |list: &[i64]| {
            C::Values(list.iter().map(|n| Allowed { value: json!(n), meaning: None }).collect())
        };
        let half = || C::MultipleOf(Number::from_f64(0.5).expect("it is finite"));
        for (list, expected) in [
            (vec![C::MinLength(0)], vec![]),
            (vec![C::MaxLength(9), C::MinLength(2), C::MaxLength(5)], vec![C::MinLength(2), C::MaxLength(5)]),
            (vec![C::Minimum(1.into()), C::Minimum(3.into())], vec![C::Minimum(3.into())]),
            (vec![C::Maximum(1.into()), C::Maximum(3.into())], vec![C::Maximum(1.into())]),
            (vec![pattern("a"), pattern("b"), pattern("a")], vec![pattern("a"), pattern("b")]),
            (vec![C::MultipleOf(4.into()), C::MultipleOf(6.into())], vec![C::MultipleOf(12.into())]),
            (vec![half(), C::MultipleOf(3.into())], vec![half(), C::MultipleOf(3.into())]),
            (vec![allowed(&[1, 2, 3]), allowed(&[3, 2])], vec![allowed(&[2, 3])]),
            (
                vec![C::Except(vec![json!(1)]), C::Except(vec![json!(2), json!(1)])],
                vec![C::Except(vec![json!(1), json!(2)])],
            ),
        ] {
            assert_eq!(Constraints::from_iter(list).list, expected);
        }
    }

    #[test]
    fn contradictions_are_found() {
        for (list, contradicts) in [
            ([C::MinLength(3), C::MaxLength(2)], true),
            ([C::MinLength(2), C::MaxLength(2)], false),
            ([C::MinItems(3), C::MaxLength(2)], false),
            ([C::Minimum(1.into()), C::Maximum(0.into())], true),
            ([C::Minimum(1.into()), C::ExclusiveMaximum(1.into())], true),
            ([C::ExclusiveMinimum(1.into()), C::Maximum(1.into())], true),
            ([C::Minimum(1.into()), C::Maximum(1.into())], false),
        ] {
            assert_eq!(Constraints::from(list.clone()).contradiction().is_some(), contradicts, "{list:?}");
        }
    }
}

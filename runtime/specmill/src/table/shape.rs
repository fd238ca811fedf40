//! Tables of fields and of the rules between them.

use super::Check;

/// Names and limits of the fields of a generated struct.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shape {
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [Field],
    pub(crate) dependent: &'static [(&'static str, &'static [&'static str])],
    pub(crate) conditions: &'static [Condition],
    pub(crate) additional: bool,
}

/// Something that has to hold for fields of an object where other things hold of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Condition {
    pub(crate) words: &'static str,
    pub(crate) when: &'static [Rule],
    pub(crate) then: &'static [Rule],
    pub(crate) negated: bool,
}

impl Condition {
    /// Where all of `when` holds, so must all of `then`. The words tell when that is,
    /// in messages.
    #[must_use]
    pub const fn new(words: &'static str, when: &'static [Rule], then: &'static [Rule]) -> Self {
        Self { words, when, then, negated: false }
    }

    /// It is where not all of `when` holds.
    #[must_use]
    pub const fn negated(mut self) -> Self {
        self.negated = true;
        self
    }
}

/// A rule for a field, by its name on the wire.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// The field is there.
    Present(&'static str),
    /// The field is not there.
    Absent(&'static str),
    /// The field is not there, or these hold of its value.
    Checks(&'static str, &'static [Check]),
    /// The field is not there, or these hold of the object that it is, or of each object
    /// of the list that it is.
    Inside(&'static str, &'static [Rule]),
}

impl Shape {
    /// A struct of this name with these fields, in the order of their indices.
    #[must_use]
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        Self { name, fields, dependent: &[], conditions: &[], additional: false }
    }

    /// Fields that need others beside them (`dependentRequired`).
    #[must_use]
    pub const fn dependent(mut self, dependent: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.dependent = dependent;
        self
    }

    /// What else holds between fields (`if` and `then`).
    #[must_use]
    pub const fn conditions(mut self, conditions: &'static [Condition]) -> Self {
        self.conditions = conditions;
        self
    }

    /// The last field is the map of all fields that are not listed before it; its
    /// name never goes on the wire, its checks hold of the map.
    #[must_use]
    pub const fn additional(mut self) -> Self {
        self.additional = true;
        self
    }

    /// Name of the struct in the document, where it isn't the one in code.
    #[must_use]
    pub const fn wire(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// Name of the struct.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The field of an index that has a name on the wire.
    pub(crate) fn get(&self, index: usize) -> Option<&'static Field> {
        let fields: &'static [Field] = self.fields;
        let named = index + usize::from(self.additional) < fields.len();
        if named { fields.get(index) } else { None }
    }

    /// The fields that have names on the wire, with their indices.
    pub(crate) fn named(&self) -> impl Iterator<Item = (usize, &'static Field)> + use<> {
        let fields: &'static [Field] = self.fields;
        let count = self.fields.len().saturating_sub(usize::from(self.additional));
        fields.iter().take(count).enumerate()
    }

    /// The map of the fields that are not listed, with its index.
    pub(crate) fn rest(&self) -> Option<(usize, &'static Field)> {
        let last = self.fields.len().checked_sub(1).filter(|_| self.additional)?;
        self.fields.get(last).map(|field| (last, field))
    }
}

/// A field of a generated struct.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    pub(crate) name: &'static str,
    pub(crate) aliases: &'static [&'static str],
    pub(crate) checks: &'static [Check],
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) sensitive: bool,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
}

impl Field {
    /// An optional field of this name on the wire.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            aliases: &[],
            checks: &[],
            required: false,
            nullable: false,
            sensitive: false,
            read_only: false,
            write_only: false,
        }
    }

    /// An optional field whose name on the wire is an identifier, in code perhaps a raw
    /// one.
    #[doc(hidden)]
    #[must_use]
    pub const fn of(ident: &'static str) -> Self {
        match ident.as_bytes() {
            [b'r', b'#', ..] => Self::new(ident.split_at(2).1),
            _ => Self::new(ident),
        }
    }

    /// Name on the wire, where it isn't the identifier.
    #[must_use]
    pub const fn wire(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// The field is always there: reading fails without it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The field may be `null`; one that is required too is written as `null`
    /// where it holds nothing.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// The field is a secret and never printed.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// Other names under which the field is read.
    #[must_use]
    pub const fn aliases(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }

    /// Limits of the value.
    #[must_use]
    pub const fn checks(mut self, checks: &'static [Check]) -> Self {
        self.checks = checks;
        self
    }

    /// Only answers carry the field; it is left out of requests.
    #[must_use]
    pub const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// Only requests carry the field; answers needn't have it.
    #[must_use]
    pub const fn write_only(mut self) -> Self {
        self.write_only = true;
        self
    }
}

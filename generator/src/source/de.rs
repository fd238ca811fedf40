//! Typed values from trees, through serde, with places in the errors.

use std::fmt;

use serde::de::value::{SeqDeserializer, StrDeserializer};
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};

use crate::place::{FileId, Span};

use super::{Key, Member, Node, NodeValue};

/// Reads a typed value off a tree.
///
/// A type that keeps places has [`Spanned`] or [`Node`] in it.
///
/// # Errors
/// The tree does not have the shape of the type. The place is that of the innermost
/// value that is wrong, or of the key where that is unknown.
pub(crate) fn from_node<'de, T: Deserialize<'de>>(node: &'de Node) -> Result<T, ReadError> {
    T::deserialize(node)
        .map_err(|error| ReadError { span: error.span.unwrap_or(node.span), message: error.message })
}

/// A tree does not have the shape that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// Where it differs.
    pub span: Span,
    /// How it differs.
    pub message: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ReadError {}

/// What serde hands through; the place is filled in by the first node on the way out.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct Error {
    span: Option<Span>,
    message: String,
}

impl Error {
    fn within(mut self, span: Span) -> Self {
        self.span.get_or_insert(span);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { span: None, message: message.to_string() }
    }

    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let found = match found {
            de::Unexpected::Str(_) => "text",
            de::Unexpected::Seq => "a list",
            de::Unexpected::Map => "an object",
            de::Unexpected::Bool(_) => "a boolean",
            de::Unexpected::Unit => "null",
            de::Unexpected::Unsigned(_) | de::Unexpected::Signed(_) | de::Unexpected::Float(_) => "a number",
            _ => return Self::custom(format_args!("{found} stands where {expected} is expected")),
        };
        Self::custom(format_args!("{found} stands where {expected} is expected"))
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self::unknown("key", field, expected)
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::unknown("value", variant, expected)
    }

    fn missing_field(field: &'static str) -> Self {
        Self::custom(format_args!("`{field}` is missing"))
    }
}

impl Error {
    fn unknown(what: &str, found: &str, expected: &[&str]) -> Self {
        let list = expected.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let message = if list.is_empty() {
            format!("unknown {what} `{found}`, none is expected")
        } else {
            format!("unknown {what} `{found}`, expected {list}")
        };
        Self { span: None, message }
    }
}

impl<'de> Deserializer<'de> for &'de Node {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            NodeValue::Null => visitor.visit_unit(),
            NodeValue::Bool(flag) => visitor.visit_bool(*flag),
            NodeValue::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(number), _, _) => visitor.visit_u64(number),
                (_, Some(number), _) => visitor.visit_i64(number),
                (_, _, Some(number)) => visitor.visit_f64(number),
                _ => Err(de::Error::custom("a number can't be read")),
            },
            NodeValue::String(text) => visitor.visit_borrowed_str(text),
            NodeValue::Array(items) => {
                let mut items = SeqDeserializer::new(items.iter());
                visitor.visit_seq(&mut items).and_then(|value| items.end().map(|()| value))
            }
            NodeValue::Object(members) => visitor.visit_map(Members { members: members.iter(), value: None }),
        }
        .map_err(|error| error.within(self.span))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            NodeValue::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
        .map_err(|error| error.within(self.span))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self).map_err(|error| error.within(self.span))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name == SPANNED {
            return visitor
                .visit_map(Places::new(self.span, Inner::Value(self)))
                .map_err(|error| error.within(self.span));
        }
        // Serde would take a list for the fields in their order.
        if matches!(self.value, NodeValue::Array(_)) {
            return Err(Error::custom_at(self.span, "a list stands where an object is expected"));
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let variant = match &self.value {
            NodeValue::String(_) => Variant { name: self, value: None },
            NodeValue::Object(members) => match members.as_slice() {
                [member] => Variant { name: self, value: Some(member) },
                _ => {
                    return Err(Error::custom_at(self.span, "an object with exactly one member is expected"));
                }
            },
            _ => {
                let message = format!("{} stands where text is expected", self.kind());
                return Err(Error::custom_at(self.span, message));
            }
        };
        visitor.visit_enum(variant).map_err(|error| error.within(self.span))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string
        bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier ignored_any
    }
}

impl Error {
    fn custom_at(span: Span, message: impl Into<String>) -> Self {
        Self { span: Some(span), message: message.into() }
    }
}

impl<'de> IntoDeserializer<'de, Error> for &'de Node {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

struct Members<'de> {
    members: std::slice::Iter<'de, Member>,
    value: Option<&'de Node>,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some(member) = self.members.next() else { return Ok(None) };
        self.value = Some(&member.value);
        seed.deserialize(Name(&member.key)).map(Some).map_err(|error| error.within(member.key.span))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let Some(value) = self.value.take() else {
            return Err(de::Error::custom("a value is read before its key"));
        };
        seed.deserialize(value).map_err(|error| error.within(value.span))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.members.len())
    }
}

/// The name of a member.
struct Name<'de>(&'de Key);

impl<'de> Deserializer<'de> for Name<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_borrowed_str(&self.0.name)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name == SPANNED {
            return visitor.visit_map(Places::new(self.0.span, Inner::Name(self.0)));
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        StrDeserializer::<Error>::new(&self.0.name).deserialize_enum(name, variants, visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string
        bytes byte_buf option unit unit_struct seq tuple
        tuple_struct map identifier ignored_any
    }
}

/// A variant: its name as text, or an object whose one member is named like it.
struct Variant<'de> {
    name: &'de Node,
    value: Option<&'de Member>,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Error;
    type Variant = Content<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self::Variant), Error> {
        match self.value {
            Some(member) => {
                let name =
                    seed.deserialize(Name(&member.key)).map_err(|error| error.within(member.key.span))?;
                Ok((name, Content(Some(&member.value))))
            }
            None => Ok((seed.deserialize(self.name)?, Content(None))),
        }
    }
}

/// What belongs to a variant; nothing where only its name stands.
struct Content<'de>(Option<&'de Node>);

impl<'de> VariantAccess<'de> for Content<'de> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        match self.0 {
            None => Ok(()),
            Some(value) => Err(Error::custom_at(value.span, "nothing is expected in this")),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        match self.0 {
            Some(value) => seed.deserialize(value),
            None => Err(de::Error::custom("a value is expected in this")),
        }
    }

    fn tuple_variant<V: Visitor<'de>>(self, _length: usize, visitor: V) -> Result<V::Value, Error> {
        self.struct_variant(&[], visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.0 {
            Some(value) => value.deserialize_any(visitor),
            None => Err(de::Error::custom("a value is expected in this")),
        }
    }
}

/// A value and the place where it stands.
///
/// Works with `#[derive(Deserialize)]`, for values and for keys of maps, when read
/// by `from_node`; no other source has places. It does not work below
/// `#[serde(flatten)]`, `untagged` and the like, where serde reads a copy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Spanned<T> {
    /// Where the value stands.
    pub span: Span,
    /// The value.
    pub value: T,
}

impl<T> Spanned<T> {
    /// A value with its place.
    pub fn new(span: Span, value: T) -> Self {
        Self { span, value }
    }
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// By this name a type asks for its place; no type of a document is named so.
const SPANNED: &str = "$specmill::Spanned";
const FIELDS: &[&str] = &["file", "start", "end", "value"];

#[derive(Clone, Copy)]
enum Inner<'de> {
    Value(&'de Node),
    Name(&'de Key),
}

/// Hands out the three numbers of a span, then what stands there.
struct Places<'de> {
    numbers: std::array::IntoIter<u32, 3>,
    next: usize,
    inner: Inner<'de>,
}

impl<'de> Places<'de> {
    fn new(span: Span, inner: Inner<'de>) -> Self {
        Self { numbers: [span.file.0, span.start, span.end].into_iter(), next: 0, inner }
    }
}

impl<'de> MapAccess<'de> for Places<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some(&field) = FIELDS.get(self.next) else { return Ok(None) };
        self.next += 1;
        seed.deserialize(StrDeserializer::<Error>::new(field)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        match (self.numbers.next(), self.inner) {
            (Some(number), _) => seed.deserialize(number.into_deserializer()),
            (None, Inner::Value(node)) => seed.deserialize(node),
            (None, Inner::Name(key)) => seed.deserialize(Name(key)),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SpannedVisitor<T>(std::marker::PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for SpannedVisitor<T> {
            type Value = Spanned<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value with its place")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Spanned<T>, A::Error> {
                Ok(Spanned { span: place(&mut map)?, value: map.next_value()? })
            }
        }

        deserializer.deserialize_struct(SPANNED, FIELDS, SpannedVisitor(std::marker::PhantomData))
    }
}

/// A value, and the JSON that it was read from. Like [`Spanned`], only [`from_node`] can
/// read it.
#[derive(Clone, Debug)]
pub(crate) struct WithJson<T> {
    /// The JSON, and where it stands.
    pub(crate) json: Spanned<serde_json::Value>,
    /// The value.
    pub(crate) value: T,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for WithJson<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct WithJsonVisitor<T>(std::marker::PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for WithJsonVisitor<T> {
            type Value = WithJson<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value with its place")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<WithJson<T>, A::Error> {
                let span = place(&mut map)?;
                // What stands at a place is handed out as often as it is asked for.
                let json = Spanned { span, value: map.next_value()? };
                Ok(WithJson { json, value: map.next_value()? })
            }
        }

        deserializer.deserialize_struct(SPANNED, FIELDS, WithJsonVisitor(std::marker::PhantomData))
    }
}

/// Reads the numbers of a span, and goes on to what stands there.
fn place<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Span, A::Error> {
    let mut numbers = [0; 3];
    for number in &mut numbers {
        map.next_key::<de::IgnoredAny>()?;
        *number = map.next_value()?;
    }
    map.next_key::<de::IgnoredAny>()?;
    let [file, start, end] = numbers;
    Ok(Span::new(FileId(file), start, end))
}

/// A part of a tree as it stands, for what has no type of its own (examples,
/// extensions). Like [`Spanned`], only `from_node` can read it.
impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Spanned { span, value } = Spanned::<NodeValue>::deserialize(deserializer)?;
        Ok(Self { span, value })
    }
}

impl<'de> Deserialize<'de> for NodeValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ValueVisitor;

        impl<'de> Visitor<'de> for ValueVisitor {
            type Value = NodeValue;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_unit<E>(self) -> Result<NodeValue, E> {
                Ok(NodeValue::Null)
            }

            fn visit_bool<E>(self, flag: bool) -> Result<NodeValue, E> {
                Ok(NodeValue::Bool(flag))
            }

            fn visit_u64<E>(self, number: u64) -> Result<NodeValue, E> {
                Ok(NodeValue::Number(number.into()))
            }

            fn visit_i64<E>(self, number: i64) -> Result<NodeValue, E> {
                Ok(NodeValue::Number(number.into()))
            }

            fn visit_f64<E: de::Error>(self, number: f64) -> Result<NodeValue, E> {
                let number = serde_json::Number::from_f64(number);
                number.map(NodeValue::Number).ok_or_else(|| E::custom("a number can't be read"))
            }

            fn visit_str<E>(self, text: &str) -> Result<NodeValue, E> {
                Ok(NodeValue::String(text.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<NodeValue, A::Error> {
                let mut items = Vec::with_capacity(seq.size_hint().unwrap_or_default());
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(NodeValue::Array(items))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<NodeValue, A::Error> {
                let mut members = Vec::with_capacity(map.size_hint().unwrap_or_default());
                while let Some(name) = map.next_key::<Spanned<String>>()? {
                    let key = Key { span: name.span, name: name.value };
                    members.push(Member { key, value: map.next_value()? });
                }
                Ok(NodeValue::Object(members))
            }
        }

        deserializer.deserialize_any(ValueVisitor)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use indexmap::IndexMap;
    use serde::Deserialize;

    use crate::place::FileId;

    use super::{Node, Spanned, from_node};
    use crate::diagnostic::Diagnostics;
    use crate::source::Sources;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Thing {
        name: Spanned<String>,
        count: Option<i32>,
        kind: Option<Size>,
        #[serde(default)]
        tags: Vec<Spanned<String>>,
        #[serde(default)]
        by_name: IndexMap<Spanned<String>, Thing>,
        extra: Option<Node>,
        large: Option<u64>,
        maybe: Option<Spanned<bool>>,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "lowercase")]
    enum Size {
        Small,
        Big,
    }

    fn read(text: &str) -> (Sources, FileId) {
        let mut sources = Sources::new();
        let id = sources.add_text("a.yaml", text, &mut Diagnostics::new()).unwrap();
        (sources, id)
    }

    #[test]
    fn values_and_places_are_read() {
        let text = "name: é\ncount: -3\nkind: big\ntags: [x, yy]\nlarge: 18446744073709551615\nmaybe: true\nby_name:\n  kü: {name: z}\nextra: {a: [1, null, 2.5]}\n";
        let (sources, id) = read(text);
        let thing: Thing = from_node(sources.root(id).unwrap()).unwrap();
        assert_eq!(sources.excerpt(thing.name.span), "é");
        assert_eq!((thing.count, thing.kind, thing.large), (Some(-3), Some(Size::Big), Some(u64::MAX)));
        assert_eq!(thing.tags.iter().map(|tag| sources.excerpt(tag.span)).collect::<Vec<_>>(), ["x", "yy"]);
        assert_eq!(sources.excerpt(thing.maybe.unwrap().span), "true");
        let (key, inner) = thing.by_name.first().unwrap();
        assert_eq!((sources.excerpt(key.span), inner.name.as_str()), ("kü", "z"));
        assert_eq!(Some(&thing.extra.unwrap()), sources.root(id).unwrap().get("extra"));
    }

    #[test]
    fn errors_point_at_the_innermost_place() {
        for (text, place, message) in [
            ("name: 1\n", "1", "a number stands where a string is expected"),
            ("name: a\ncount: x\n", "x", "text stands where i32 is expected"),
            (
                "name: a\ncount: 3000000000\n",
                "3000000000",
                "invalid value: integer `3000000000`, expected i32",
            ),
            ("name: a\ncount: 1.5\n", "1.5", "a number stands where i32 is expected"),
            ("name: a\nkind: medium\n", "medium", "unknown value `medium`, expected `small`, `big`"),
            ("name: a\nkind: [x]\n", "[x]", "a list stands where text is expected"),
            ("name: a\ntags: [b, {c: d}]\n", "{c: d}", "an object stands where a string is expected"),
            (
                "by_name:\n  k: {nam: x}\nname: a\n",
                "nam",
                "unknown key `nam`, expected `name`, `count`, `kind`, `tags`, `by_name`, `extra`, `large`, `maybe`",
            ),
            ("name: a\nby_name: {k: {count: 1}}\n", "{count: 1}", "`name` is missing"),
        ] {
            let (sources, id) = read(text);
            let error = from_node::<Thing>(sources.root(id).unwrap()).unwrap_err();
            assert_eq!((sources.excerpt(error.span), error.message.as_str()), (place, message));
        }
    }
}

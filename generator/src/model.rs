//! The model that every output is made from.
//!
//! An [`Api`] is what `lower` makes of a document: operations, types and
//! constraints with every decision taken. Names are unique, every reference is an
//! index, nothing of OpenAPI's spelling is left and nothing of Rust's has come in.
//! Emitters read it and decide nothing but form.

mod catalogs;
mod conditions;

use indexmap::IndexMap;
use serde_json::Value;

use crate::place::Span;

pub use catalogs::{
    Catalog, Catalogs, Dimension, ErrorCode, Metric, Permission, Region, RequestHeader, StatusCode,
};
pub use conditions::{Condition, Demand, DemandKind, Rule};

/// A whole service.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// Title of the service, as in `info.title`.
    pub title: String,
    /// Version of the described API, as in `info.version`.
    pub version: String,
    /// One line on what the service is.
    pub summary: Option<String>,
    /// What the service is, in Markdown.
    pub description: Option<String>,
    /// Where the service is reached.
    pub servers: Vec<Server>,
    /// Groups of operations, in the order of the document; never empty where
    /// there is an operation.
    pub tags: Vec<Tag>,
    /// Operations in the order of the document.
    pub operations: Vec<Operation>,
    /// Types, in the order in which they were first met.
    pub types: Vec<Type>,
    /// Ways of authenticating, by name.
    pub security: IndexMap<String, SecurityScheme>,
    /// Everything that is declared to differ from its source, in the order of the
    /// document.
    pub deviations: Vec<Deviation>,
    /// What the service says of itself in tables.
    pub catalogs: Catalogs,
}

impl Api {
    /// The type behind an index.
    ///
    /// Indices are made by `lower` only, so an index of this API always has a type.
    #[must_use]
    pub fn get(&self, id: TypeId) -> &Type {
        #[allow(clippy::indexing_slicing, reason = "a TypeId is only made for a type of this API")]
        &self.types[id.0]
    }

    /// Operations of one tag, in order.
    pub fn operations_of(&self, tag: usize) -> impl Iterator<Item = &Operation> {
        self.operations.iter().filter(move |operation| operation.tag == tag)
    }
}

/// Where the service is reached. Variables stand in the address as `{name}`.
#[derive(Clone, Debug)]
pub struct Server {
    /// Address, without a slash at the end.
    pub url: String,
    /// What the address is for.
    pub description: Option<String>,
    /// Variables of the address.
    pub variables: IndexMap<String, ServerVariable>,
}

/// A variable of a server address.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// Value that stands where none is given.
    pub default: String,
    /// Values that are allowed; empty where any is.
    pub values: Vec<String>,
    /// What the variable is for.
    pub description: Option<String>,
}

/// A group of operations; becomes a module and a chapter, and stands behind a feature.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Name as in the document.
    pub name: String,
    /// Name in `kebab-case`, unique; file names and anchors use it.
    pub slug: String,
    /// The feature that brings the group, by itself or with others of the same
    /// feature (`x-feature`).
    pub feature: String,
    /// What the group is.
    pub description: Option<String>,
    /// Every operation of the group is deprecated.
    pub deprecated: bool,
    /// The feature is on by default: not all that it brings is deprecated.
    pub default: bool,
}

/// One call.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Unique, `lowerCamelCase` where the document has it so.
    pub id: String,
    /// Names by which others know the operation (`x-alias`).
    pub aliases: Vec<String>,
    /// Index of the tag in [`Api::tags`].
    pub tag: usize,
    /// Method in capitals.
    pub method: String,
    /// Path template, `/v3/{project_id}/…`; every `{name}` has a path parameter.
    pub path: String,
    /// One line, without a full stop.
    pub summary: Option<String>,
    /// What the call does, in Markdown.
    pub description: Option<String>,
    /// Not to be used in new code.
    pub deprecated: bool,
    /// Parameters: path (in the order of the template), then query, header, cookie
    /// in the order of the document. Headers that OpenAPI reserves (`Accept`,
    /// `Content-Type`, `Authorization`) are not here.
    pub parameters: Vec<Parameter>,
    /// Body of the request.
    pub body: Option<Body>,
    /// What a successful answer holds.
    pub output: Output,
    /// Declared answers that are not successes.
    pub errors: Vec<ErrorResponse>,
    /// Names of the security schemes one of which is needed, as alternatives of
    /// sets; empty where the call needs no authentication.
    pub security: Vec<Vec<String>>,
    /// May be sent again without doing the work twice.
    pub idempotent: bool,
    /// How lists are paged.
    pub pagination: Option<Pagination>,
    /// How the work that the call starts is waited for.
    pub job: Option<Job>,
    /// Permissions that the call needs (`x-iam-actions`).
    pub permissions: Vec<String>,
    /// Where the operation was transcribed from (`x-source`).
    pub source: Option<Provenance>,
    /// Where this differs from its source, and why (`x-source-deviation`).
    pub deviation: Option<String>,
    /// Server addresses that replace the service's; mostly empty.
    pub servers: Vec<Server>,
    /// Where the operation stands in the document.
    pub span: Span,
}

/// A parameter outside of the body.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Name on the wire.
    pub name: String,
    /// Where it is sent.
    pub place: Place,
    /// The call makes no sense without it.
    pub required: bool,
    /// The client's configuration gives the value where the call does not
    /// (`x-client-parameter`); such a parameter is never a positional argument.
    pub from_client: bool,
    /// What it is.
    pub description: Option<String>,
    /// Not to be used in new code.
    pub deprecated: bool,
    /// How lists and objects are written.
    pub style: Style,
    /// Lists and objects are written as repeated pairs.
    pub explode: bool,
    /// Reserved characters go unescaped (`allowReserved`).
    pub allow_reserved: bool,
    /// A secret (`x-sensitive`).
    pub sensitive: bool,
    /// The value is JSON text (a parameter with `content`).
    pub json: bool,
    /// Type and limits of the value.
    pub value: Schema,
    /// Examples, by name.
    pub examples: Vec<Example>,
    /// Where this differs from its source, and why.
    pub deviation: Option<String>,
    /// Where the parameter stands in the document.
    pub span: Span,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the path template.
    Path,
    /// In the query.
    Query,
    /// As a header.
    Header,
    /// As a cookie.
    Cookie,
}

/// How a list or an object is written as a parameter (OpenAPI's `style`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// `a=1&a=2` or `a=1,2`.
    Form,
    /// `1,2`.
    Simple,
    /// `.1.2`.
    Label,
    /// `;a=1;a=2`.
    Matrix,
    /// `a=1%202`.
    SpaceDelimited,
    /// `a=1|2`.
    PipeDelimited,
    /// `a[b]=1`.
    DeepObject,
}

/// Body of a request.
#[derive(Clone, Debug)]
pub struct Body {
    /// Must be sent.
    pub required: bool,
    /// What the body is.
    pub description: Option<String>,
    /// The media type that is sent, as declared.
    pub media_type: String,
    /// How it is written.
    pub content: Content,
    /// Examples, by name.
    pub examples: Vec<Example>,
    /// Where the body stands in the document.
    pub span: Span,
}

/// How a body is written.
#[derive(Clone, Debug)]
pub enum Content {
    /// JSON of a type.
    Json(Schema),
    /// `application/x-www-form-urlencoded` of an object type.
    Form(Schema),
    /// Text as it is.
    Text,
    /// Bytes as they are; also what stands for media types that have no better
    /// reading here.
    Binary,
}

/// What a successful answer holds.
#[derive(Clone, Debug, Default)]
pub struct Output {
    /// Declared successes, by ascending status. Empty where the document declares
    /// none: then any 2xx is a success and the body is not read.
    pub successes: Vec<Success>,
}

/// One declared success.
#[derive(Clone, Debug)]
pub struct Success {
    /// `200`, or `2XX` for the whole range (also what `default` becomes where no
    /// success is declared).
    pub status: Status,
    /// What the answer means.
    pub description: Option<String>,
    /// Media type of the body.
    pub media_type: Option<String>,
    /// The body; `None` where there is none.
    pub content: Option<Content>,
    /// Headers of the answer worth a field of their own: all that are declared.
    pub headers: Vec<ResponseHeader>,
    /// Examples of the body, by name.
    pub examples: Vec<Example>,
    /// Where it stands in the document.
    pub span: Span,
}

/// A status code, or a range of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// One code.
    Code(u16),
    /// All codes of a hundred: `2` is 200 to 299.
    Range(u8),
    /// Whatever is not declared otherwise.
    Default,
}

/// A header of an answer.
#[derive(Clone, Debug)]
pub struct ResponseHeader {
    /// Name on the wire.
    pub name: String,
    /// What it is.
    pub description: Option<String>,
    /// Every such answer carries it.
    pub required: bool,
    /// A secret (`x-sensitive`).
    pub sensitive: bool,
    /// Type and limits of the value.
    pub value: Schema,
}

/// A declared answer that is not a success.
#[derive(Clone, Debug)]
pub struct ErrorResponse {
    /// Which statuses.
    pub status: Status,
    /// When it is given.
    pub description: Option<String>,
    /// The body, where one is declared.
    pub content: Option<Content>,
    /// Examples of the body, by name.
    pub examples: Vec<Example>,
}

/// A named example.
#[derive(Clone, Debug)]
pub struct Example {
    /// Name, unique in its place.
    pub name: String,
    /// One line on what it shows.
    pub summary: Option<String>,
    /// The value.
    pub value: Value,
    /// Where it stands in the document.
    pub span: Span,
}

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

/// How the work that a call starts is waited for (`x-job`).
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// Pointer to the job's id in the answer.
    pub id: String,
    /// Id of the operation that tells the state.
    pub poll: String,
    /// Parameter of that operation which takes the job's id.
    pub parameter: String,
    /// Pointer to the state in the answer of the poll operation.
    pub state: String,
    /// States that mean success.
    pub done: Vec<String>,
    /// States that mean failure.
    pub failed: Vec<String>,
    /// Pointer to why the work failed, in the same answer.
    pub reason: Option<String>,
    /// Pointer to how far the work has come, in per cent, in the same answer.
    pub progress: Option<String>,
}

/// Where a table was transcribed from (`x-source`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Provenance {
    /// Name of the document.
    pub document: String,
    /// Its section.
    pub section: String,
    /// Numbers of its tables.
    pub tables: Vec<String>,
}

/// A difference to the source (`x-source-deviation`).
#[derive(Clone, Debug, PartialEq)]
pub struct Deviation {
    /// What declares it, or holds what does.
    pub holder: Holder,
    /// The way from the holder to what differs; empty where it is the holder itself.
    pub inside: Vec<Inside>,
    /// Where the nearest object around was transcribed from; for a component that does
    /// not say, where the first was that refers to it.
    pub source: Option<Provenance>,
    /// What differs, and why.
    pub text: String,
}

/// A part of a document that has a place of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Holder {
    /// An operation, by its position in [`Api::operations`].
    Operation(usize),
    /// A type.
    Type(TypeId),
    /// A component that is no type.
    Component {
        /// The section of `components`.
        section: String,
        /// Its name there.
        name: String,
        /// Operations and types that refer to it.
        users: Vec<Holder>,
    },
    /// A path with all its operations.
    Path(String),
    /// The document itself.
    Document,
}

/// A step from a part of a document to something in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inside {
    /// A parameter.
    Parameter {
        /// `path`, `query`, `header` or `cookie`.
        place: String,
        /// Its name on the wire.
        name: String,
    },
    /// The body of the request.
    Body,
    /// The answer of a status.
    Answer(String),
    /// A header of an answer.
    Header(String),
    /// A field of an object.
    Field(String),
    /// The items of a list.
    Item,
    /// The values of a map.
    Value,
    /// One of several alternatives, counted from one.
    Alternative(usize),
    /// Anything else, by its key.
    Other(String),
}

/// A way of authenticating.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// What it is, in Markdown.
    pub description: Option<String>,
    /// Which kind.
    pub kind: SecurityKind,
}

/// Kinds of authentication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// A key in a header, the query or a cookie.
    ApiKey {
        /// Where the key is sent.
        place: Place,
        /// Name of the header, parameter or cookie.
        name: String,
    },
    /// `Authorization: <scheme> …`.
    Http {
        /// `basic`, `bearer` or another, in lower case.
        scheme: String,
    },
    /// Anything else: OAuth 2 flows, OpenID Connect, mutual TLS.
    Other {
        /// The type as in the document.
        name: String,
    },
}

/// Index of a type in [`Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// A use of a type, with the limits that hold at that place.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Which type.
    pub shape: Shape,
    /// May be `null`.
    pub nullable: bool,
    /// Limits that the type itself does not say.
    pub limits: Limits,
    /// Value that the service assumes where none is sent.
    pub default: Option<Value>,
    /// Kinds of JSON value seen on the wire besides the declared one (`x-lenient`).
    pub lenient: Vec<String>,
}

impl Schema {
    /// A use without limits.
    #[must_use]
    pub fn of(shape: Shape) -> Self {
        Self { shape, nullable: false, limits: Limits::default(), default: None, lenient: Vec::new() }
    }
}

/// What a value looks like.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer(IntegerFormat),
    /// A number.
    Number,
    /// Text.
    String(StringFormat),
    /// A list; the items have limits of their own.
    List(Box<Schema>),
    /// An object with any names and values of one type.
    Map(Box<Schema>),
    /// A type with a name.
    Named(TypeId),
}

impl PartialEq for Schema {
    fn eq(&self, other: &Self) -> bool {
        self.shape == other.shape
            && self.nullable == other.nullable
            && self.limits == other.limits
            && self.default == other.default
            && self.lenient == other.lenient
    }
}

/// Width of a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntegerFormat {
    /// 32 bits, signed.
    Int32,
    /// 64 bits, signed; also where the document names no width.
    Int64,
    /// 64 bits, unsigned (`format: uint64`).
    Uint64,
}

/// What is written in a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StringFormat {
    /// Anything.
    Plain,
    /// RFC 3339 date and time.
    DateTime,
    /// A secret: `format: password` or `x-sensitive`.
    Secret,
    /// Another format, kept as text: `uuid`, `date`, `byte`, `uri`, …
    Other(String),
}

/// Limits of a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// `minimum`.
    pub minimum: Option<serde_json::Number>,
    /// `maximum`.
    pub maximum: Option<serde_json::Number>,
    /// `exclusiveMinimum`.
    pub exclusive_minimum: Option<serde_json::Number>,
    /// `exclusiveMaximum`.
    pub exclusive_maximum: Option<serde_json::Number>,
    /// `multipleOf`.
    pub multiple_of: Option<serde_json::Number>,
    /// `minLength`, in characters.
    pub min_length: Option<u64>,
    /// `maxLength`, in characters.
    pub max_length: Option<u64>,
    /// `pattern`, an ECMA-262 regular expression that has been compiled once.
    pub pattern: Option<String>,
    /// `minItems`.
    pub min_items: Option<u64>,
    /// `maxItems`.
    pub max_items: Option<u64>,
    /// `uniqueItems`.
    pub unique_items: bool,
    /// `minProperties`.
    pub min_properties: Option<u64>,
    /// `maxProperties`.
    pub max_properties: Option<u64>,
    /// Values that are allowed where no enum type stands for them (numbers, mixed).
    pub values: Vec<Value>,
    /// Values that are not allowed.
    pub excluded: Vec<Value>,
    /// What each of the values means; empty where the document does not say.
    pub meanings: Vec<Option<String>>,
}

impl Limits {
    /// Nothing is limited.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A type with a name.
#[derive(Clone, Debug)]
pub struct Type {
    /// Unique, `UpperCamelCase`.
    pub name: String,
    /// Name of the component, where it is one; its schema file is called so.
    pub component: Option<String>,
    /// One line on what it is.
    pub title: Option<String>,
    /// What it is, in Markdown.
    pub description: Option<String>,
    /// Not to be used in new code.
    pub deprecated: bool,
    /// What it is made of.
    pub kind: TypeKind,
    /// Some request holds it.
    pub in_request: bool,
    /// Some answer holds it.
    pub in_response: bool,
    /// Indices of the tags whose operations use it, ascending.
    pub tags: Vec<usize>,
    /// Where it was transcribed from.
    pub source: Option<Provenance>,
    /// Where this differs from its source, and why.
    pub deviation: Option<String>,
    /// Examples, by name.
    pub examples: Vec<Example>,
    /// Where it stands in the document.
    pub span: Span,
}

/// What a named type is made of.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An object with named fields.
    Object(Object),
    /// Text, or a whole number, out of a list of values.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// Another name of a type that is not an object, enum or union.
    Alias(Schema),
}

/// An object with named fields.
#[derive(Clone, Debug, Default)]
pub struct Object {
    /// Fields, in order.
    pub fields: Vec<Field>,
    /// Type of the fields that are not listed, where they carry something
    /// (`additionalProperties` with a schema).
    pub additional: Option<Schema>,
    /// Fields that need others beside them (`dependentRequired`).
    pub dependent: IndexMap<String, Vec<String>>,
    /// What else holds between fields.
    pub conditions: Vec<Condition>,
}

/// A field of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// Other spellings accepted on reading (`x-aliases`).
    pub aliases: Vec<String>,
    /// Always there.
    pub required: bool,
    /// The value holds its own object, directly or around corners, so that it
    /// must be held by reference.
    pub recursive: bool,
    /// Only answers carry it.
    pub read_only: bool,
    /// Only requests carry it.
    pub write_only: bool,
    /// A secret (`x-sensitive`).
    pub sensitive: bool,
    /// What it is, in Markdown.
    pub description: Option<String>,
    /// Not to be used in new code.
    pub deprecated: bool,
    /// Type and limits.
    pub value: Schema,
    /// Where this differs from its source, and why.
    pub deviation: Option<String>,
    /// Where it stands in the document.
    pub span: Span,
}

/// Text, or a whole number, out of a list of values.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Width of the numbers; `None` where the values are text.
    pub number: Option<IntegerFormat>,
    /// Values in order, unique.
    pub values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// Text on the wire, or the digits of the number.
    pub value: String,
    /// `UpperCamelCase` name, unique in its enum.
    pub name: String,
    /// What it means.
    pub description: Option<String>,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// Field whose text tells which (`discriminator.propertyName`).
    pub tag: Option<String>,
    /// Alternatives, in order.
    pub variants: Vec<Variant>,
}

/// An alternative of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// `UpperCamelCase` name, unique in its union.
    pub name: String,
    /// Texts of the tag field that mean this one; empty in a union without a tag.
    pub tags: Vec<String>,
    /// The alternative holds its own union, so that it must be held by reference.
    pub recursive: bool,
    /// What the alternative looks like.
    pub value: Schema,
}

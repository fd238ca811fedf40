//! The object model of OpenAPI 3.1, as far as outputs depend on it.
//!
//! It is read off a bundled tree that has been brought to 3.1 (see
//! [`super::bundle`] and [`super::upgrade`]): every reference is internal and names
//! a component. Objects that may stand as a reference carry `reference`; what is
//! required there stands as an option here, because the grammar check has already
//! said what is missing.

mod components;
mod schema;

use std::fmt;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

pub use schema::{Conditional, Keywords, Limit, Schema};

use crate::source::Spanned;

pub use components::{Component, component_name, unresolved};

/// Named things in the order of the document.
pub type Map<T> = IndexMap<String, T>;

/// A whole document.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Document {
    /// What the API is.
    pub info: Info,
    /// Where the API is reached.
    pub servers: Vec<Server>,
    /// Operations by path.
    #[serde(deserialize_with = "without_extensions")]
    pub paths: Map<Spanned<PathItem>>,
    /// Requests that the service sends, since 3.1.
    pub webhooks: Map<Spanned<PathItem>>,
    /// What references name.
    pub components: Components,
    /// Authentication of operations that say nothing of their own.
    pub security: Option<Vec<Map<Vec<String>>>>,
    /// Groups of operations.
    pub tags: Vec<Spanned<Tag>>,
}

/// What the API is.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Info {
    /// Name of the API.
    pub title: String,
    /// One line on it.
    pub summary: Option<String>,
    /// What it is, in Markdown.
    pub description: Option<String>,
    /// Version of the description.
    pub version: String,
}

/// Where the API is reached.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Server {
    /// Address, with `{variables}`.
    pub url: String,
    /// What is there.
    pub description: Option<String>,
    /// Variables of the address.
    pub variables: Map<ServerVariable>,
}

/// A variable of a server's address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ServerVariable {
    /// Allowed values.
    #[serde(rename = "enum")]
    pub values: Vec<String>,
    /// Value where none is given.
    pub default: String,
    /// What it is.
    pub description: Option<String>,
}

/// A group of operations.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Tag {
    /// Name.
    pub name: String,
    /// What it is.
    pub description: Option<String>,
    /// Feature that brings its operations.
    #[serde(rename = "x-feature")]
    pub feature: Option<Spanned<String>>,
}

/// What references name.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Components {
    /// Schemas.
    pub schemas: Map<Spanned<Schema>>,
    /// Parameters.
    pub parameters: Map<Spanned<Parameter>>,
    /// Request bodies.
    pub request_bodies: Map<Spanned<RequestBody>>,
    /// Responses.
    pub responses: Map<Spanned<Response>>,
    /// Headers.
    pub headers: Map<Spanned<Header>>,
    /// Examples.
    pub examples: Map<Spanned<Example>>,
    /// Links.
    pub links: Map<Spanned<Link>>,
    /// Callbacks.
    pub callbacks: Map<Spanned<Callback>>,
    /// Ways of authenticating.
    pub security_schemes: Map<Spanned<SecurityScheme>>,
}

/// Operations on a path.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct PathItem {
    /// Parameters of all operations of the path.
    pub parameters: Vec<Spanned<Parameter>>,
    /// Servers of all operations of the path.
    pub servers: Vec<Server>,
    /// `GET`.
    pub get: Option<Spanned<Operation>>,
    /// `PUT`.
    pub put: Option<Spanned<Operation>>,
    /// `POST`.
    pub post: Option<Spanned<Operation>>,
    /// `DELETE`.
    pub delete: Option<Spanned<Operation>>,
    /// `OPTIONS`.
    pub options: Option<Spanned<Operation>>,
    /// `HEAD`.
    pub head: Option<Spanned<Operation>>,
    /// `PATCH`.
    pub patch: Option<Spanned<Operation>>,
    /// `TRACE`.
    pub trace: Option<Spanned<Operation>>,
    /// `QUERY`, since 3.2.
    pub query: Option<Spanned<Operation>>,
    /// Other methods by their names as sent, since 3.2.
    #[serde(rename = "additionalOperations")]
    pub additional: Map<Spanned<Operation>>,
}

impl PathItem {
    /// The operations with their methods, in the order in which they stand.
    #[must_use]
    pub fn operations(&self) -> Vec<(&str, &Spanned<Operation>)> {
        let mut list: Vec<_> = [
            ("GET", &self.get),
            ("PUT", &self.put),
            ("POST", &self.post),
            ("DELETE", &self.delete),
            ("OPTIONS", &self.options),
            ("HEAD", &self.head),
            ("PATCH", &self.patch),
            ("TRACE", &self.trace),
            ("QUERY", &self.query),
        ]
        .into_iter()
        .filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
        .chain(self.additional.iter().map(|(method, operation)| (method.as_str(), operation)))
        .collect();
        list.sort_by_key(|(_, operation)| operation.span);
        list
    }
}

/// One call.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Operation {
    /// Groups.
    pub tags: Vec<Spanned<String>>,
    /// One line.
    pub summary: Option<String>,
    /// What it does, in Markdown.
    pub description: Option<String>,
    /// Unique name.
    pub operation_id: Option<Spanned<String>>,
    /// Parameters.
    pub parameters: Vec<Spanned<Parameter>>,
    /// Body of the request.
    pub request_body: Option<Spanned<RequestBody>>,
    /// Answers by status.
    #[serde(deserialize_with = "without_extensions")]
    pub responses: Map<Spanned<Response>>,
    /// Requests that the service sends because of the call.
    pub callbacks: Map<Spanned<Callback>>,
    /// Not to be used any more.
    pub deprecated: bool,
    /// Authentication; that of the document where it is absent.
    pub security: Option<Vec<Map<Vec<String>>>>,
    /// Servers that replace those of the document.
    pub servers: Vec<Server>,
    /// Names by which others know the call.
    #[serde(rename = "x-alias")]
    pub alias: Option<OneOrMany<String>>,
    /// How lists are paged.
    #[serde(rename = "x-pagination")]
    pub pagination: Option<Spanned<Pagination>>,
    /// How the work that the call starts is waited for.
    #[serde(rename = "x-job")]
    pub job: Option<Spanned<Job>>,
    /// Data of the event that ends a stream of events.
    #[serde(rename = "x-last-event")]
    pub last_event: Option<String>,
    /// Overrides the retry rule of the method.
    #[serde(rename = "x-idempotent")]
    pub idempotent: Option<bool>,
    /// Permissions.
    #[serde(rename = "x-iam-actions")]
    pub permissions: Vec<String>,
    /// Where it was transcribed from.
    #[serde(rename = "x-source")]
    pub source: Option<Provenance>,
    /// Why it differs from its source.
    #[serde(rename = "x-source-deviation")]
    pub deviation: Option<OneOrMany<String>>,
}

/// `x-pagination`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pagination {
    /// `offset`, `page` or `marker`.
    pub style: PageStyle,
    /// Name of the parameter with the size of a page.
    pub limit: Option<String>,
    /// Name of the parameter with the position: items.
    pub offset: Option<String>,
    /// Name of the parameter with the position: pages.
    pub page: Option<String>,
    /// Name of the parameter with the position: a marker.
    pub marker: Option<String>,
    /// Pointer to the list.
    pub items: String,
    /// Pointer to the total.
    pub total: Option<String>,
    /// Pointer to the next marker.
    pub next: Option<String>,
}

/// What a page's position counts.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PageStyle {
    /// Items.
    Offset,
    /// Pages.
    Page,
    /// A marker.
    Marker,
}

/// `x-job`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Job {
    /// Pointer to the id of the job.
    pub id: String,
    /// Id of the operation that tells the state.
    pub poll: String,
    /// Parameter of that operation which takes the id; the last segment of `id`
    /// where it is absent.
    pub parameter: Option<String>,
    /// Pointer to the state.
    pub state: String,
    /// States that mean success.
    pub done: Vec<String>,
    /// States that mean failure.
    #[serde(default)]
    pub failed: Vec<String>,
    /// Pointer to why the work failed.
    pub reason: Option<String>,
    /// Pointer to how far the work has come, in per cent.
    pub progress: Option<String>,
}

/// `x-source`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Provenance {
    /// Name of the document.
    pub document: String,
    /// Its section.
    pub section: String,
    /// Numbers of its tables.
    pub tables: Vec<String>,
}

/// A parameter, or a reference to one.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Parameter {
    /// The component meant.
    #[serde(rename = "$ref")]
    pub reference: Option<Spanned<String>>,
    /// Name.
    pub name: String,
    /// Place: `path`, `query`, `header`, `cookie`.
    #[serde(rename = "in")]
    pub place: Option<Spanned<String>>,
    /// What it is.
    pub description: Option<String>,
    /// Must be sent.
    pub required: bool,
    /// Not to be used any more.
    pub deprecated: bool,
    /// How lists and objects are written.
    pub style: Option<Spanned<String>>,
    /// Repeated pairs.
    pub explode: Option<bool>,
    /// Reserved characters stay as they are.
    pub allow_reserved: bool,
    /// Type.
    pub schema: Option<Spanned<Schema>>,
    /// Media type and type, for values that are documents of their own.
    pub content: Map<Spanned<MediaType>>,
    /// Examples.
    pub examples: Map<Spanned<Example>>,
    /// The client's configuration gives the value.
    #[serde(rename = "x-client-parameter")]
    pub client_parameter: bool,
    /// A secret.
    #[serde(rename = "x-sensitive")]
    pub sensitive: bool,
    /// Why it differs from its source.
    #[serde(rename = "x-source-deviation")]
    pub deviation: Option<OneOrMany<String>>,
}

/// A header, or a reference to one.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Header {
    /// The component meant.
    #[serde(rename = "$ref")]
    pub reference: Option<Spanned<String>>,
    /// What it is.
    pub description: Option<String>,
    /// Always there.
    pub required: bool,
    /// Not to be used any more.
    pub deprecated: bool,
    /// Repeated pairs.
    pub explode: bool,
    /// Type.
    pub schema: Option<Spanned<Schema>>,
    /// Media type and type, for values that are documents of their own.
    pub content: Map<Spanned<MediaType>>,
    /// A secret.
    #[serde(rename = "x-sensitive")]
    pub sensitive: bool,
}

/// A request body, or a reference to one.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct RequestBody {
    /// The component meant.
    #[serde(rename = "$ref")]
    pub reference: Option<Spanned<String>>,
    /// What it is.
    pub description: Option<String>,
    /// Types by media type.
    pub content: Map<Spanned<MediaType>>,
    /// Must be sent.
    pub required: bool,
}

/// A response, or a reference to one.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Response {
    /// The component meant.
    #[serde(rename = "$ref")]
    pub reference: Option<Spanned<String>>,
    /// When it is given.
    pub description: Option<String>,
    /// Headers.
    pub headers: Map<Spanned<Header>>,
    /// Types by media type.
    pub content: Map<Spanned<MediaType>>,
    /// Operations that take values of it.
    pub links: Map<Spanned<Link>>,
}

/// An operation that takes values of a response, or a reference to such a link.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Link {
    /// The component meant.
    #[serde(rename = "$ref")]
    pub reference: Option<Spanned<String>>,
    /// Id of the operation.
    pub operation_id: Option<Spanned<String>>,
    /// Reference to the operation.
    pub operation_ref: Option<Spanned<String>>,
    /// Values of its parameters.
    pub parameters: Map<Value>,
    /// Body of its request.
    pub request_body: Option<Value>,
    /// What it is for.
    pub description: Option<String>,
}

/// Requests that the service sends because of a call, or a reference to them.
#[derive(Clone, Debug, Default)]
pub struct Callback {
    /// The component meant.
    pub reference: Option<Spanned<String>>,
    /// Requests by the expression of their address.
    pub paths: Map<Spanned<PathItem>>,
}

/// A body in one media type.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct MediaType {
    /// Type.
    pub schema: Option<Spanned<Schema>>,
    /// Type of an item of a stream, since 3.2.
    pub item_schema: Option<Spanned<Schema>>,
    /// How fields of a form are written.
    pub encoding: Map<Encoding>,
    /// Examples.
    pub examples: Map<Spanned<Example>>,
}

/// How a field of a form is written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Encoding {
    /// Media types of the value, separated by commas.
    pub content_type: Option<String>,
    /// Headers of the part.
    pub headers: Map<Spanned<Header>>,
    /// How lists and objects are written.
    pub style: Option<Spanned<String>>,
    /// Repeated pairs.
    pub explode: Option<bool>,
    /// Reserved characters stay as they are.
    pub allow_reserved: Option<bool>,
}

/// An example, or a reference to one.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Example {
    /// The component meant.
    #[serde(rename = "$ref")]
    pub reference: Option<Spanned<String>>,
    /// One line.
    pub summary: Option<String>,
    /// What it shows.
    pub description: Option<String>,
    /// The value.
    pub value: Option<Value>,
}

/// A way of authenticating, or a reference to one.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct SecurityScheme {
    /// The component meant.
    #[serde(rename = "$ref")]
    pub reference: Option<Spanned<String>>,
    /// `apiKey`, `http`, `oauth2`, …
    #[serde(rename = "type")]
    pub kind: String,
    /// What it is.
    pub description: Option<String>,
    /// Name of the header, parameter or cookie.
    pub name: String,
    /// Place of an API key.
    #[serde(rename = "in")]
    pub place: String,
    /// Scheme of `http`.
    pub scheme: String,
    /// What a bearer token is.
    pub bearer_format: Option<String>,
    /// Flows of `oauth2`.
    pub flows: OAuthFlows,
    /// Discovery document of `openIdConnect`.
    pub open_id_connect_url: String,
}

/// Ways to a token of OAuth 2.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[allow(missing_docs, reason = "the names are OpenAPI's")]
pub struct OAuthFlows {
    pub implicit: Option<OAuthFlow>,
    pub password: Option<OAuthFlow>,
    pub client_credentials: Option<OAuthFlow>,
    pub authorization_code: Option<OAuthFlow>,
    pub device_authorization: Option<OAuthFlow>,
}

/// A way to a token of OAuth 2.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct OAuthFlow {
    /// Where a person gives their consent.
    pub authorization_url: Option<String>,
    /// Where a device asks for its code.
    pub device_authorization_url: Option<String>,
    /// Where tokens are requested.
    pub token_url: Option<String>,
    /// Where tokens are renewed.
    pub refresh_url: Option<String>,
    /// Scopes with what they allow.
    pub scopes: Map<String>,
}

/// One value, or a list of them.
#[derive(Clone, Debug)]
pub struct OneOrMany<T>(pub Vec<T>);

/// Texts for the values of an enum: in their order, or by value.
#[derive(Clone, Debug)]
pub enum Texts {
    /// In the order of the values.
    List(Vec<Option<String>>),
    /// By value.
    Map(Map<String>),
}

/// The members of an object whose other members are extensions of any form.
fn without_extensions<'de, D, T>(deserializer: D) -> Result<Map<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct MapVisitor<T>(std::marker::PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for MapVisitor<T> {
        type Value = Map<T>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Map<T>, A::Error> {
            let mut members = Map::new();
            while let Some(name) = map.next_key::<String>()? {
                if name.starts_with("x-") {
                    map.next_value::<IgnoredAny>()?;
                } else {
                    members.insert(name, map.next_value()?);
                }
            }
            Ok(members)
        }
    }
    deserializer.deserialize_map(MapVisitor(std::marker::PhantomData))
}

impl<'de, T: Deserialize<'de> + From<String>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListVisitor<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de> + From<String>> Visitor<'de> for ListVisitor<T> {
            type Value = OneOrMany<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text, or a list of texts")
            }
            fn visit_str<E>(self, value: &str) -> Result<OneOrMany<T>, E> {
                Ok(OneOrMany(vec![T::from(value.to_owned())]))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<OneOrMany<T>, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(seq)).map(OneOrMany)
            }
        }
        deserializer.deserialize_any(ListVisitor(std::marker::PhantomData))
    }
}

impl<'de> Deserialize<'de> for Callback {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CallbackVisitor;
        impl<'de> Visitor<'de> for CallbackVisitor {
            type Value = Callback;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of requests by the expression of their address")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Callback, A::Error> {
                let mut callback = Callback::default();
                while let Some(name) = map.next_key::<String>()? {
                    if name == "$ref" {
                        callback.reference = Some(map.next_value()?);
                    } else if name.starts_with("x-") {
                        map.next_value::<IgnoredAny>()?;
                    } else {
                        callback.paths.insert(name, map.next_value()?);
                    }
                }
                Ok(callback)
            }
        }
        deserializer.deserialize_map(CallbackVisitor)
    }
}

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextsVisitor;
        impl<'de> Visitor<'de> for TextsVisitor {
            type Value = Texts;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of texts in the order of the values, or an object of texts by value")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Texts, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(seq)).map(Texts::List)
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Texts, A::Error> {
                Map::deserialize(MapAccessDeserializer::new(map)).map(Texts::Map)
            }
        }
        deserializer.deserialize_any(TextsVisitor)
    }
}

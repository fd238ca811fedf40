use super::{Form, Key, Kind, Since};

use Form::{Any, Flag, List, Map, One, Text, TextMap, Texts};
use Since::{Always, From31, From32};

const fn key(name: &'static str, form: Form, since: Since) -> Key {
    Key { name, form, since, required: false }
}

const fn required(name: &'static str, form: Form) -> Key {
    Key { name, form, since: Always, required: true }
}

/// The keys of a kind of object, extensions aside.
#[must_use]
pub fn keys(kind: Kind) -> &'static [Key] {
    match kind {
        Kind::Document => {
            const {
                &[
                    required("openapi", Text),
                    required("info", One(Kind::Info)),
                    key("$self", Text, From32),
                    key("jsonSchemaDialect", Text, From31),
                    key("servers", List(Kind::Server), Always),
                    key("paths", One(Kind::Paths), Always),
                    key("webhooks", Map(Kind::PathItem), From31),
                    key("components", One(Kind::Components), Always),
                    key("security", List(Kind::SecurityRequirement), Always),
                    key("tags", List(Kind::Tag), Always),
                    key("externalDocs", One(Kind::ExternalDocs), Always),
                ]
            }
        }
        Kind::Info => {
            const {
                &[
                    required("title", Text),
                    required("version", Text),
                    key("summary", Text, From31),
                    key("description", Text, Always),
                    key("termsOfService", Text, Always),
                    key("contact", One(Kind::Contact), Always),
                    key("license", One(Kind::License), Always),
                ]
            }
        }
        Kind::Contact => {
            const { &[key("name", Text, Always), key("url", Text, Always), key("email", Text, Always)] }
        }
        Kind::License => {
            const { &[required("name", Text), key("identifier", Text, From31), key("url", Text, Always)] }
        }
        Kind::Server => {
            const {
                &[
                    required("url", Text),
                    key("description", Text, Always),
                    key("name", Text, From32),
                    key("variables", Map(Kind::ServerVariable), Always),
                ]
            }
        }
        Kind::ServerVariable => {
            const { &[key("enum", Texts, Always), required("default", Text), key("description", Text, Always)] }
        }
        Kind::Components => {
            const {
                &[
                    key("schemas", Map(Kind::Schema), Always),
                    key("responses", Map(Kind::Response), Always),
                    key("parameters", Map(Kind::Parameter), Always),
                    key("examples", Map(Kind::Example), Always),
                    key("requestBodies", Map(Kind::RequestBody), Always),
                    key("headers", Map(Kind::Header), Always),
                    key("securitySchemes", Map(Kind::SecurityScheme), Always),
                    key("links", Map(Kind::Link), Always),
                    key("callbacks", Map(Kind::Callback), Always),
                    key("pathItems", Map(Kind::PathItem), From31),
                    key("mediaTypes", Map(Kind::MediaType), From32),
                ]
            }
        }
        Kind::PathItem => {
            const {
                &[
                    key("$ref", Text, Always),
                    key("summary", Text, Always),
                    key("description", Text, Always),
                    key("get", One(Kind::Operation), Always),
                    key("put", One(Kind::Operation), Always),
                    key("post", One(Kind::Operation), Always),
                    key("delete", One(Kind::Operation), Always),
                    key("options", One(Kind::Operation), Always),
                    key("head", One(Kind::Operation), Always),
                    key("patch", One(Kind::Operation), Always),
                    key("trace", One(Kind::Operation), Always),
                    key("query", One(Kind::Operation), From32),
                    key("additionalOperations", Map(Kind::Operation), From32),
                    key("servers", List(Kind::Server), Always),
                    key("parameters", List(Kind::Parameter), Always),
                ]
            }
        }
        Kind::Operation => {
            const {
                &[
                    key("tags", Texts, Always),
                    key("summary", Text, Always),
                    key("description", Text, Always),
                    key("externalDocs", One(Kind::ExternalDocs), Always),
                    key("operationId", Text, Always),
                    key("parameters", List(Kind::Parameter), Always),
                    key("requestBody", One(Kind::RequestBody), Always),
                    key("responses", One(Kind::Responses), Always),
                    key("callbacks", Map(Kind::Callback), Always),
                    key("deprecated", Flag, Always),
                    key("security", List(Kind::SecurityRequirement), Always),
                    key("servers", List(Kind::Server), Always),
                ]
            }
        }
        Kind::ExternalDocs => const { &[key("description", Text, Always), required("url", Text)] },
        Kind::Parameter => {
            const {
                &[
                    key("$ref", Text, Always),
                    required("name", Text),
                    required("in", Text),
                    key("description", Text, Always),
                    key("required", Flag, Always),
                    key("deprecated", Flag, Always),
                    key("allowEmptyValue", Flag, Always),
                    key("style", Text, Always),
                    key("explode", Flag, Always),
                    key("allowReserved", Flag, Always),
                    key("schema", One(Kind::Schema), Always),
                    key("example", Any, Always),
                    key("examples", Map(Kind::Example), Always),
                    key("content", Map(Kind::MediaType), Always),
                ]
            }
        }
        Kind::RequestBody => {
            const {
                &[
                    key("$ref", Text, Always),
                    key("description", Text, Always),
                    required("content", Map(Kind::MediaType)),
                    key("required", Flag, Always),
                ]
            }
        }
        Kind::MediaType => {
            const {
                &[
                    key("schema", One(Kind::Schema), Always),
                    key("itemSchema", One(Kind::Schema), From32),
                    key("example", Any, Always),
                    key("examples", Map(Kind::Example), Always),
                    key("encoding", Map(Kind::Encoding), Always),
                    key("prefixEncoding", List(Kind::Encoding), From32),
                    key("itemEncoding", One(Kind::Encoding), From32),
                ]
            }
        }
        Kind::Encoding => {
            const {
                &[
                    key("contentType", Text, Always),
                    key("headers", Map(Kind::Header), Always),
                    key("style", Text, Always),
                    key("explode", Flag, Always),
                    key("allowReserved", Flag, Always),
                    key("encoding", Map(Kind::Encoding), From32),
                    key("prefixEncoding", List(Kind::Encoding), From32),
                    key("itemEncoding", One(Kind::Encoding), From32),
                ]
            }
        }
        Kind::Response => {
            const {
                &[
                    key("$ref", Text, Always),
                    key("summary", Text, From32),
                    required("description", Text),
                    key("headers", Map(Kind::Header), Always),
                    key("content", Map(Kind::MediaType), Always),
                    key("links", Map(Kind::Link), Always),
                ]
            }
        }
        Kind::Example => {
            const {
                &[
                    key("$ref", Text, Always),
                    key("summary", Text, Always),
                    key("description", Text, Always),
                    key("value", Any, Always),
                    key("dataValue", Any, From32),
                    key("serializedValue", Text, From32),
                    key("externalValue", Text, Always),
                ]
            }
        }
        Kind::Link => {
            const {
                &[
                    key("$ref", Text, Always),
                    key("operationRef", Text, Always),
                    key("operationId", Text, Always),
                    key("parameters", Any, Always),
                    key("requestBody", Any, Always),
                    key("description", Text, Always),
                    key("server", One(Kind::Server), Always),
                ]
            }
        }
        Kind::Header => {
            const {
                &[
                    key("$ref", Text, Always),
                    key("description", Text, Always),
                    key("required", Flag, Always),
                    key("deprecated", Flag, Always),
                    key("allowEmptyValue", Flag, Always),
                    key("style", Text, Always),
                    key("explode", Flag, Always),
                    key("allowReserved", Flag, Always),
                    key("schema", One(Kind::Schema), Always),
                    key("example", Any, Always),
                    key("examples", Map(Kind::Example), Always),
                    key("content", Map(Kind::MediaType), Always),
                ]
            }
        }
        Kind::Tag => {
            const {
                &[
                    required("name", Text),
                    key("summary", Text, From32),
                    key("description", Text, Always),
                    key("externalDocs", One(Kind::ExternalDocs), Always),
                    key("parent", Text, From32),
                    key("kind", Text, From32),
                ]
            }
        }
        Kind::Schema => super::keywords::KEYS,
        Kind::Discriminator => {
            const {
                &[
                    required("propertyName", Text),
                    key("mapping", TextMap, Always),
                    key("defaultMapping", Text, From32),
                ]
            }
        }
        Kind::Xml => {
            const {
                &[
                    key("name", Text, Always),
                    key("namespace", Text, Always),
                    key("prefix", Text, Always),
                    key("attribute", Flag, Always),
                    key("wrapped", Flag, Always),
                    key("nodeType", Text, From32),
                ]
            }
        }
        Kind::SecurityScheme => {
            const {
                &[
                    key("$ref", Text, Always),
                    required("type", Text),
                    key("description", Text, Always),
                    key("name", Text, Always),
                    key("in", Text, Always),
                    key("scheme", Text, Always),
                    key("bearerFormat", Text, Always),
                    key("flows", One(Kind::OAuthFlows), Always),
                    key("openIdConnectUrl", Text, Always),
                    key("oauth2MetadataUrl", Text, From32),
                    key("deprecated", Flag, From32),
                ]
            }
        }
        Kind::OAuthFlows => {
            const {
                &[
                    key("implicit", One(Kind::OAuthFlow), Always),
                    key("password", One(Kind::OAuthFlow), Always),
                    key("clientCredentials", One(Kind::OAuthFlow), Always),
                    key("authorizationCode", One(Kind::OAuthFlow), Always),
                    key("deviceAuthorization", One(Kind::OAuthFlow), From32),
                ]
            }
        }
        Kind::OAuthFlow => {
            const {
                &[
                    key("authorizationUrl", Text, Always),
                    key("deviceAuthorizationUrl", Text, From32),
                    key("tokenUrl", Text, Always),
                    key("refreshUrl", Text, Always),
                    key("scopes", TextMap, Always),
                ]
            }
        }
        Kind::Paths | Kind::Callback | Kind::Responses | Kind::SecurityRequirement => &[],
    }
}

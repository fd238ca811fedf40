use super::{Key, ObjectKind, Since, ValueForm};

use Since::{Always, From31, From32};
use ValueForm::{Any, Flag, List, Map, One, Text, TextMap, Texts};

const fn key(name: &'static str, form: ValueForm, since: Since) -> Key {
    Key { name, form, since, required: false }
}

const fn required(name: &'static str, form: ValueForm) -> Key {
    Key { name, form, since: Always, required: true }
}

/// The keys of a kind of object, extensions aside.
#[must_use]
pub fn keys(kind: ObjectKind) -> &'static [Key] {
    match kind {
        ObjectKind::Document => {
            const {
                &[
                    required("openapi", Text),
                    required("info", One(ObjectKind::Info)),
                    key("$self", Text, From32),
                    key("jsonSchemaDialect", Text, From31),
                    key("servers", List(ObjectKind::Server), Always),
                    key("paths", One(ObjectKind::Paths), Always),
                    key("webhooks", Map(ObjectKind::PathItem), From31),
                    key("components", One(ObjectKind::Components), Always),
                    key("security", List(ObjectKind::SecurityRequirement), Always),
                    key("tags", List(ObjectKind::Tag), Always),
                    key("externalDocs", One(ObjectKind::ExternalDocs), Always),
                ]
            }
        }
        ObjectKind::Info => {
            const {
                &[
                    required("title", Text),
                    required("version", Text),
                    key("summary", Text, From31),
                    key("description", Text, Always),
                    key("termsOfService", Text, Always),
                    key("contact", One(ObjectKind::Contact), Always),
                    key("license", One(ObjectKind::License), Always),
                ]
            }
        }
        ObjectKind::Contact => {
            const { &[key("name", Text, Always), key("url", Text, Always), key("email", Text, Always)] }
        }
        ObjectKind::License => {
            const { &[required("name", Text), key("identifier", Text, From31), key("url", Text, Always)] }
        }
        ObjectKind::Server => {
            const {
                &[
                    required("url", Text),
                    key("description", Text, Always),
                    key("name", Text, From32),
                    key("variables", Map(ObjectKind::ServerVariable), Always),
                ]
            }
        }
        ObjectKind::ServerVariable => {
            const { &[key("enum", Texts, Always), required("default", Text), key("description", Text, Always)] }
        }
        ObjectKind::Components => {
            const {
                &[
                    key("schemas", Map(ObjectKind::Schema), Always),
                    key("responses", Map(ObjectKind::Response), Always),
                    key("parameters", Map(ObjectKind::Parameter), Always),
                    key("examples", Map(ObjectKind::Example), Always),
                    key("requestBodies", Map(ObjectKind::RequestBody), Always),
                    key("headers", Map(ObjectKind::Header), Always),
                    key("securitySchemes", Map(ObjectKind::SecurityScheme), Always),
                    key("links", Map(ObjectKind::Link), Always),
                    key("callbacks", Map(ObjectKind::Callback), Always),
                    key("pathItems", Map(ObjectKind::PathItem), From31),
                    key("mediaTypes", Map(ObjectKind::MediaType), From32),
                ]
            }
        }
        ObjectKind::PathItem => {
            const {
                &[
                    key("$ref", Text, Always),
                    key("summary", Text, Always),
                    key("description", Text, Always),
                    key("get", One(ObjectKind::Operation), Always),
                    key("put", One(ObjectKind::Operation), Always),
                    key("post", One(ObjectKind::Operation), Always),
                    key("delete", One(ObjectKind::Operation), Always),
                    key("options", One(ObjectKind::Operation), Always),
                    key("head", One(ObjectKind::Operation), Always),
                    key("patch", One(ObjectKind::Operation), Always),
                    key("trace", One(ObjectKind::Operation), Always),
                    key("query", One(ObjectKind::Operation), From32),
                    key("additionalOperations", Map(ObjectKind::Operation), From32),
                    key("servers", List(ObjectKind::Server), Always),
                    key("parameters", List(ObjectKind::Parameter), Always),
                ]
            }
        }
        ObjectKind::Operation => {
            const {
                &[
                    key("tags", Texts, Always),
                    key("summary", Text, Always),
                    key("description", Text, Always),
                    key("externalDocs", One(ObjectKind::ExternalDocs), Always),
                    key("operationId", Text, Always),
                    key("parameters", List(ObjectKind::Parameter), Always),
                    key("requestBody", One(ObjectKind::RequestBody), Always),
                    key("responses", One(ObjectKind::Responses), Always),
                    key("callbacks", Map(ObjectKind::Callback), Always),
                    key("deprecated", Flag, Always),
                    key("security", List(ObjectKind::SecurityRequirement), Always),
                    key("servers", List(ObjectKind::Server), Always),
                ]
            }
        }
        ObjectKind::ExternalDocs => const { &[key("description", Text, Always), required("url", Text)] },
        ObjectKind::Parameter => {
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
                    key("schema", One(ObjectKind::Schema), Always),
                    key("example", Any, Always),
                    key("examples", Map(ObjectKind::Example), Always),
                    key("content", Map(ObjectKind::MediaType), Always),
                ]
            }
        }
        ObjectKind::RequestBody => {
            const {
                &[
                    key("$ref", Text, Always),
                    key("description", Text, Always),
                    required("content", Map(ObjectKind::MediaType)),
                    key("required", Flag, Always),
                ]
            }
        }
        ObjectKind::MediaType => {
            const {
                &[
                    key("schema", One(ObjectKind::Schema), Always),
                    key("itemSchema", One(ObjectKind::Schema), From32),
                    key("example", Any, Always),
                    key("examples", Map(ObjectKind::Example), Always),
                    key("encoding", Map(ObjectKind::Encoding), Always),
                    key("prefixEncoding", List(ObjectKind::Encoding), From32),
                    key("itemEncoding", One(ObjectKind::Encoding), From32),
                ]
            }
        }
        ObjectKind::Encoding => {
            const {
                &[
                    key("contentType", Text, Always),
                    key("headers", Map(ObjectKind::Header), Always),
                    key("style", Text, Always),
                    key("explode", Flag, Always),
                    key("allowReserved", Flag, Always),
                    key("encoding", Map(ObjectKind::Encoding), From32),
                    key("prefixEncoding", List(ObjectKind::Encoding), From32),
                    key("itemEncoding", One(ObjectKind::Encoding), From32),
                ]
            }
        }
        ObjectKind::Response => {
            const {
                &[
                    key("$ref", Text, Always),
                    key("summary", Text, From32),
                    required("description", Text),
                    key("headers", Map(ObjectKind::Header), Always),
                    key("content", Map(ObjectKind::MediaType), Always),
                    key("links", Map(ObjectKind::Link), Always),
                ]
            }
        }
        ObjectKind::Example => {
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
        ObjectKind::Link => {
            const {
                &[
                    key("$ref", Text, Always),
                    key("operationRef", Text, Always),
                    key("operationId", Text, Always),
                    key("parameters", Any, Always),
                    key("requestBody", Any, Always),
                    key("description", Text, Always),
                    key("server", One(ObjectKind::Server), Always),
                ]
            }
        }
        ObjectKind::Header => {
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
                    key("schema", One(ObjectKind::Schema), Always),
                    key("example", Any, Always),
                    key("examples", Map(ObjectKind::Example), Always),
                    key("content", Map(ObjectKind::MediaType), Always),
                ]
            }
        }
        ObjectKind::Tag => {
            const {
                &[
                    required("name", Text),
                    key("summary", Text, From32),
                    key("description", Text, Always),
                    key("externalDocs", One(ObjectKind::ExternalDocs), Always),
                    key("parent", Text, From32),
                    key("kind", Text, From32),
                ]
            }
        }
        ObjectKind::Schema => super::keywords::KEYS,
        ObjectKind::Discriminator => {
            const {
                &[
                    required("propertyName", Text),
                    key("mapping", TextMap, Always),
                    key("defaultMapping", Text, From32),
                ]
            }
        }
        ObjectKind::Xml => {
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
        ObjectKind::SecurityScheme => {
            const {
                &[
                    key("$ref", Text, Always),
                    required("type", Text),
                    key("description", Text, Always),
                    key("name", Text, Always),
                    key("in", Text, Always),
                    key("scheme", Text, Always),
                    key("bearerFormat", Text, Always),
                    key("flows", One(ObjectKind::OAuthFlows), Always),
                    key("openIdConnectUrl", Text, Always),
                    key("oauth2MetadataUrl", Text, From32),
                    key("deprecated", Flag, From32),
                ]
            }
        }
        ObjectKind::OAuthFlows => {
            const {
                &[
                    key("implicit", One(ObjectKind::OAuthFlow), Always),
                    key("password", One(ObjectKind::OAuthFlow), Always),
                    key("clientCredentials", One(ObjectKind::OAuthFlow), Always),
                    key("authorizationCode", One(ObjectKind::OAuthFlow), Always),
                    key("deviceAuthorization", One(ObjectKind::OAuthFlow), From32),
                ]
            }
        }
        ObjectKind::OAuthFlow => {
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
        ObjectKind::Paths
        | ObjectKind::Callback
        | ObjectKind::Responses
        | ObjectKind::SecurityRequirement => &[],
    }
}

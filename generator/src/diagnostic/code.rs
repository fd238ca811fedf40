use std::fmt;

use super::Level;

/// A kind of finding.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Code(&'static Entry);

#[derive(PartialEq, Eq, Hash)]
struct Entry {
    code: &'static str,
    level: Level,
    title: &'static str,
    explanation: &'static str,
}

impl Code {
    /// `SM0102`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0.code
    }

    /// What findings of this kind do to a run where no policy says otherwise.
    #[must_use]
    pub fn default_level(self) -> Level {
        self.0.level
    }

    /// A few words on the kind.
    #[must_use]
    pub fn title(self) -> &'static str {
        self.0.title
    }

    /// A paragraph on the kind: what it means, why it matters, what to do.
    #[must_use]
    pub fn explanation(self) -> &'static str {
        self.0.explanation
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.code)
    }
}

macro_rules! codes {
    ($($name:ident = $code:literal $level:ident $title:literal: $explanation:literal;)*) => {
        /// All kinds of findings.
        pub mod codes {
            use super::{Code, Entry, Level};
            $(
                #[doc = $title]
                pub const $name: Code = Code(&Entry {
                    code: $code,
                    level: Level::$level,
                    title: $title,
                    explanation: $explanation,
                });
            )*
            /// Every code, ascending.
            pub const ALL: &[Code] = &[$($name),*];
        }
    };
}

// SM00xx files and flags · SM01xx syntax and references · SM02xx the document ·
// SM03xx schemas · SM04xx operations · SM05xx extensions · SM06xx names · SM07xx output
codes! {
    FILE_UNREADABLE = "SM0001" Deny "a file can't be read": "A document, or a file that one of its references names, does not exist or can't be read. References are relative to the file in which they stand.";
    FILE_NOT_UTF8 = "SM0002" Deny "a file is not UTF-8": "Documents are read as UTF-8, with or without a byte order mark. The byte named in the message begins no character. Most often the file was saved in another encoding (UTF-16, Latin-1, GBK): save it as UTF-8.";
    FILE_TOO_LARGE = "SM0003" Deny "a file is too large": "Files of more than 256 MiB are not read. No OpenAPI document comes near it; the path probably names something else.";
    CONFIGURATION_INVALID = "SM0004" Deny "the configuration is not understood": "A key of `specmill.yaml` is not known, is missing, or has a value of the wrong kind. Keys are spelt exactly; paths are text; names of services consist of letters, digits, hyphens and underscores, because files are called after them. `specmill init <document>` writes a file to start from.";
    SYNTAX = "SM0101" Deny "a file is neither YAML nor JSON": "The text breaks the rules of its format at the place shown. Files named `.json`, and files that begin with `{` or `[`, are read as strict JSON: without comments, without a comma after the last member, with names in double quotes. All others are read as YAML 1.2.";
    EMPTY_DOCUMENT = "SM0102" Deny "a file holds no document": "The file is empty, or holds only comments or a single null. Perhaps it was not saved, or the path names the wrong file.";
    SEVERAL_DOCUMENTS = "SM0103" Deny "a file holds several documents": "YAML allows several documents in one file, separated by `---`. Which of them a reference means can't be told, so a file must hold exactly one.";
    DUPLICATE_KEY = "SM0104" Deny "a key stands twice in one object": "Readers differ in which of the two values they keep, and most say nothing, so one of them is lost in silence. Keep one. In YAML this is often a copied block whose key was not renamed.";
    MERGE_KEY = "SM0105" Warn "a merge key is used": "Merge keys (`<<`) belong to YAML 1.1; JSON has nothing like them and YAML 1.2 readers differ in what they make of them. They are read as YAML 1.1 does: members of the object itself count before merged ones, those of the first merged object before later ones. Write the members out, or share them by `$ref` or `allOf`.";
    ALIAS = "SM0106" Deny "an alias can't be followed": "An alias (`*name`) stands inside of what it stands for, or the aliases of the file together stand for an absurd number of nodes. Describe recursion with `$ref`.";
    TOO_DEEP = "SM0107" Deny "a document is nested too deep": "No more than 128 levels of nesting are read. Move the inner parts to `components` and refer to them.";
    KEY_NOT_TEXT = "SM0108" Deny "a key is not text": "JSON knows only text as the name of a member. Numbers and booleans are taken as they are written, so response codes need no quotes; lists, objects and null are refused.";
    UNKNOWN_TAG = "SM0109" Deny "a YAML tag is unknown": "OpenAPI documents are JSON values, and only the tags of the JSON and core schemas mean something in them: `!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!map`, `!!seq`. Take the tag out.";
    AMBIGUOUS_SCALAR = "SM0110" Warn "a YAML scalar that readers disagree on": "The scalar has no quotes and is text by YAML 1.2, which OpenAPI asks for, but readers of YAML 1.1 (many of them in use) see a boolean (`yes`, `off`), an octal number (`012`), a date, or a number (`1_000`, `12:30`). Put it in quotes and all agree.";
    NUMBER_OUT_OF_RANGE = "SM0111" Deny "a number that JSON can't hold": "Infinity, not-a-number and numbers beyond 64-bit floating point have no counterpart in JSON. Put the value in quotes if it is meant as text.";
    TAG_MISMATCH = "SM0112" Deny "a value is not what its YAML tag says": "A tag such as `!!int` stands at a scalar that can't be read as that. Correct the value or take the tag out.";
    UNRESOLVED_REFERENCE = "SM0120" Deny "a reference that names nothing": "Nothing stands at the place that the reference names: mostly the name is misspelt, or was changed at one place only. References are relative to the file in which they stand, `/` inside of a name is written `~1` and `~` is written `~0`. Names are compared letter by letter.";
    REFERENCE_CYCLE = "SM0121" Deny "references lead in a circle": "Each of the references shown leads to the next one, and the last one back to the first, so that nothing is ever named. A schema may well contain itself in a property, in `items` or in an alternative; it may not be itself.";
    REMOTE_REFERENCE = "SM0122" Deny "a reference goes to a server": "Nothing is fetched over the network, so that the same files always make the same output. Save the document beside this one and refer to the file.";
    INVALID_REFERENCE = "SM0123" Deny "a reference to the wrong thing": "The value of `$ref` must be text, and must name an object of the kind that is expected at this place: a schema where a schema stands, a parameter where a parameter stands.";
    COMPONENT_RENAMED = "SM0124" Warn "two components want one name": "Things from several files become components under the last part of their pointer. Two different ones had the same, so the later got a number. Give it a name of its own in the file, or list it in the `components` of the root under the name that it should have.";
    REFERENCE_SIBLING = "SM0125" Warn "a key beside `$ref` is ignored": "A reference stands for what it names, and other keys beside it have no meaning; only schemas of OpenAPI 3.1 may have more. `summary`, `description` and extensions are kept nevertheless. Put the key where the reference leads; in a schema, put the reference into `allOf`.";
    SCHEMA_IDENTIFIER = "SM0126" Warn "a JSON Schema identifier is not followed": "`$id` would change what references below it are relative to, and `$dynamicRef` would depend on the way by which a schema was reached. References are taken relative to the file, and dynamic references as plain ones. Both are rare in OpenAPI documents; where they matter, write plain references.";
    DOCUMENT_SHAPE = "SM0201" Deny "a value is not what belongs there": "A part of the document has another form than the OpenAPI specification gives it: text where a list belongs, an unknown field in an extension that Specmill reads, a number where a name belongs. The place is the value, or the name of the field.";
    UNKNOWN_KEY = "SM0202" Warn "an unknown key": "The OpenAPI specification has no such key at this kind of object. Mostly it is misspelt or stands one level too high or too low; it is ignored. Extensions begin with `x-`.";
    MISSING_KEY = "SM0203" Warn "a key that is missing": "The OpenAPI specification requires this key. Outputs are made without it, but other tools will refuse the document.";
    KEY_OF_OTHER_VERSION = "SM0204" Warn "a key of another version": "The key belongs to another version of OpenAPI than the document says at its top. It is read all the same; other tools may ignore it.";
    VERSION = "SM0205" Deny "a version that is not read": "Specmill reads OpenAPI 3.0 and 3.1, and tells them by `openapi` at the top of the document, which is text in three parts. Swagger 2.0 documents must be converted first.";
    SERVER_VARIABLE = "SM0206" Warn "a server variable that can't have its default": "A variable of a server's address lists the values that it may have, and its default is not among them, or the list is empty. The default is used all the same where no value is given.";
    ADDRESS = "SM0207" Warn "an address that is none": "The value can't be the address of a page, or of a person, so that what the documentation makes of it leads nowhere. Addresses may be relative to that of the service; they have no blanks, angle brackets, quotes, braces or backslashes in them.";
    SCALAR_AS_TEXT = "SM0208" Warn "a number or boolean where text belongs": "The value is not in quotes, so that readers of YAML and JSON take it for a number or for true or false, where OpenAPI has text. It is read as the text that the value prints as; zeros at the end of a number, as in `1.10`, are lost by that.";
    UNKNOWN_TYPE = "SM0301" Deny "an unknown type": "`type` names something that JSON Schema does not know. The types are string, number, integer, boolean, array, object and null.";
    ENDLESS_TYPE = "SM0302" Warn "a schema that is made of nothing but itself": "A schema leads back to itself without an object between, as a list of itself does. No language can give such a type a name; it is treated as any value.";
    COMPOSITION_CYCLE = "SM0303" Deny "a schema that is part of itself": "Following `allOf` and `$ref` from a schema leads back to it. Recursion is fine inside of a property, but what a schema is composed of must come to an end.";
    IMPOSSIBLE_RECURSION = "SM0304" Warn "required properties that lead in a circle": "A property is required, and its type requires in the end another value of the type that it is in, so that no finite value satisfies the schema. The property that closes the circle is treated as optional.";
    INVALID_PATTERN = "SM0305" Warn "a pattern that is not a regular expression": "`pattern` is a regular expression as ECMA-262 defines it, and this one can't be compiled, so that it is not checked before sending. Other languages have their own dialects, with inline flags such as `(?i)`. Mind that YAML and JSON take a part of the backslashes for themselves.";
    UNKNOWN_REQUIRED = "SM0306" Warn "a required property that is not described": "`required` names a property that `properties` does not have. Mostly one of both is misspelt. Outputs have no field for it.";
    ENUM_VALUE_TYPE = "SM0307" Warn "an enum value of another type": "A value in `enum` is not of the type that the schema declares, so that it could never be sent. Values that look like numbers or booleans must be quoted where text is meant.";
    ENUM_VALUE_TWICE = "SM0308" Warn "an enum value that stands twice": "The same value is listed more than once in an `enum`. It is taken once.";
    DISCRIMINATOR_UNUSABLE = "SM0309" Warn "a discriminator that can't tell the alternatives": "A discriminator tells alternatives by the name of their schema, and one of them is not a reference to a component. The alternatives are told by trying them instead.";
    SCHEMAS_TOO_DEEP = "SM0310" Deny "schemas made of each other without end in sight": "Schemas that are lists, unions or compositions of each other are followed up to a limit, which only documents made by accident or malice reach. Objects may refer to each other as deep as they like.";
    REQUIRED_TWICE = "SM0311" Warn "a property that is required twice": "`required` is a set of names, and one of them stands in it twice. Mostly another name was meant.";
    CONDITION_UNCHECKED = "SM0312" Warn "a condition between fields that is not checked": "`if`, `then`, `else` and `dependentSchemas` are checked before a request is sent, and told in the documentation, where they speak of fields of the same object, or of objects in it: which are given, which values they have, and what limits others keep then. Of the items of a list, things can be demanded but not asked. Anything else stays in the schemas and bundles, and clients learn of it from the service. Say such a condition in a description too.";
    CONTRADICTION = "SM0313" Warn "schemas that exclude each other": "The parts of an `allOf`, and what stands beside a `$ref`, all describe the same value, and two of them can't hold of one: their types differ, their lists of values share none, or a lower limit is above an upper one. Nothing could ever be sent or received there. Mostly one of the two was changed and the other forgotten.";
    PATH_TWICE = "SM0401" Deny "two operations on one path": "Two paths with the same method differ in nothing but the names of their parameters, and a server could not tell them apart.";
    OPERATION_ID_TWICE = "SM0402" Warn "two operations with one name": "`operationId` names a function, a page and a file in every output, so no two operations can share one. The second one is named by its method and path.";
    UNDECLARED_PATH_PARAMETER = "SM0403" Deny "a path parameter that is not described": "The path has a name in braces, and neither the path item nor the operation has a parameter `in: path` of that name, so that nothing could fill it.";
    UNUSED_PATH_PARAMETER = "SM0404" Warn "a path parameter without a place": "A parameter says `in: path`, but the path has no such name in braces. It is left out.";
    PARAMETER_TWICE = "SM0405" Deny "a parameter that stands twice": "A list of parameters has two with the same name in the same place.";
    PARAMETER_PLACE = "SM0406" Deny "a parameter in an unknown place": "`in` of a parameter is one of path, query, header and cookie.";
    PARAMETER_STYLE = "SM0407" Warn "a style that its place does not have": "Each place of a parameter has styles of its own; this one is not among them. The usual style of the place is used.";
    STATUS = "SM0408" Deny "an answer without a status": "The answers of an operation are named by a status code in quotes (`\"200\"`), a range of codes (`4XX`) or `default`.";
    UNDECLARED_TAG = "SM0409" Warn "a tag that is not declared": "An operation has a tag that the document's `tags` do not list, so that it has no description and no place in the order.";
    UNDEFINED_SECURITY = "SM0410" Deny "an unknown security scheme": "`security`, or a header in `x-request-headers`, names a scheme that components/securitySchemes does not describe.";
    OPAQUE_BODY = "SM0411" Warn "a body that is not typed": "The document does not say what the body is made of, so the caller builds it as bytes. Of a multipart body, declare an object with a property for each part.";
    CALLED_BACK = "SM0412" Warn "requests that the service sends": "Callbacks and webhooks describe requests that the service sends, and a Rust client is for those who call the service. No code is made of them; they stay in the bundles, their schemas with them.";
    LINK_TARGET = "SM0413" Warn "a link to an operation that does not exist": "`operationId` or `operationRef` of a link names the operation that takes values of the response, and the document has no such operation. The link is left out.";
    ENUM_TEXTS = "SM0501" Warn "texts that do not fit their enum": "`x-enum-descriptions` and `x-enum-varnames` give one text for each value of the enum, in the same order, or are an object of texts by value.";
    EXTENSION_MISFIT = "SM0502" Deny "an extension that does not fit its operation": "`x-pagination` and `x-job` name parameters, fields of answers and other operations, and one of these does not exist. Correct the name or the JSON pointer.";
    FEATURE_NAME = "SM0503" Deny "a feature that can't have this name": "`x-feature` at a tag names the feature that brings its operations; tags with the same one come together. A name has letters, digits, `_` and `-`, every client has `default`, `rustls`, `native-tls`, `http2`, `blocking`, `testing` and `dynamic` for itself, and a tag without `x-feature` has a feature of its own name, which another tag can't name.";
    CATALOG_ENTRY = "SM0504" Deny "an entry of a table that can't be used": "`x-error-codes`, `x-status-codes`, `x-regions`, `x-metrics`, `x-permissions` and `x-request-headers` at the root of a document are tables of the service: objects with a list of entries, each with the keys that its table has. Here a key is missing or unknown, or a value is not what belongs there.";
    CATALOG_ENTRY_TWICE = "SM0505" Deny "two entries of a table with one name": "Codes, statuses, ids and names tell the entries of a table apart: crates look entries up by them, and pages have anchors called after them. No two entries of a table can share one.";
    UNKNOWN_PERMISSION = "SM0506" Warn "a permission that is not listed": "An operation needs a permission (`x-iam-actions`) that `x-permissions` does not list. Mostly the name is misspelt at one of the two places, and whoever writes a policy by it grants nothing.";
    EXTENSION_IGNORED = "SM0507" Warn "an extension that is ignored": "The name of an extension is almost that of one that Specmill reads, or it is at an object where it has no meaning. Extensions of your own and of other tools are never reported.";
    RUST_NAME_COLLISION = "SM0650" Warn "two names are one in Rust": "Two names of the document that differ only in case, in signs or in what Rust does not allow become one identifier. The second one gets a number. Both work, but which of them has the number depends on their order in the document: rename one of them, or give it a name of its own.";
    CRATE_NAME = "SM0651" Deny "a crate can't have this name": "Cargo takes letters, digits, `-` and `_` for the name of a package, and the first sign has to be a letter. Keywords of Rust and the names of its own libraries would make paths that lead elsewhere. The name stands in `crate`, in `--name`, or is the last part of the path.";
    LEFT_OUT_OF_RUST = "SM0652" Warn "a description of a body that Rust does not follow": "A call sends or reads a body in one media type: JSON where it is declared, else a form, else text, else the first one. Fields of forms and parts that are lists or objects are JSON where `encoding` gives them another format, and parts of multipart bodies have no styles. Each is reported once for a document, at the first place.";
    UNCHECKED_IN_RUST = "SM0653" Warn "a constraint that Rust does not check": "Limits of values are checked before a request is sent. `contains`, `prefixItems`, `propertyNames`, `patternProperties`, `unevaluatedItems` and `unevaluatedProperties` ask parts of a value to fit schemas of their own, and clients have no check for that: they learn of it from the service. Documentation, schemas and bundles have the constraint. Each keyword is reported once for a document, at the first place.";
    LOST_IN_OPENAPI_30 = "SM0720" Warn "OpenAPI 3.0 can't say this": "Every document is also printed as OpenAPI 3.0.3, for tools that read nothing newer. A few keywords of 3.1 have no counterpart there (conditions between fields, tuples, patterns of names, webhooks): they are left out, and readers of the 3.0 file accept more than the service does. The 3.1 files are complete. Say such a fact in a description too, or switch the report off for documents where the loss is known. A condition between fields is not reported where the description of every field that it is about names the other field, or the value that the other field must have.";
    TEMPLATE_FAILED = "SM0750" Deny "a template can't be rendered": "A template names a value that it is not given, or uses one in a way that does not fit. Only templates that replace ours can fail so; the message names the template and the place in it.";
    RUST_INVALID = "SM0751" Deny "generated code is no Rust": "Every generated file is parsed before it is written, and this one could not be. Where a template of yours made it, correct the template; otherwise the generator is at fault, and the document would help to correct it.";
    EXAMPLE_INVALID = "SM0801" Warn "an example that breaks its schema": "An example or a default is not a value that its schema allows. One of both is wrong, and whoever copies the example will find out which. Mock servers and generated tests take examples at their word.";
    SCHEMA_UNUSABLE = "SM0802" Warn "a schema that can't be used to check values": "Examples are checked with a JSON Schema validator, and it can't make sense of this schema, so its examples are not checked. Mostly another finding says what is wrong with it.";
    UNUSED_COMPONENT = "SM0803" Warn "a component that nothing uses": "No reference names the component, so that no output has it. It may be left over, or a reference to it be missing.";
    PLUMBING_NAME = "SM0804" Warn "a schema with a generator's name": "Generators in other languages have classes of this name themselves, and their output for this document does not compile or shadows one with the other.";
    OPERATION_WITHOUT_ID = "SM0805" Warn "an operation without a name": "Without `operationId`, the name of an operation is made of its method and path, and changes when the path does.";
    OPERATION_WITHOUT_WORDS = "SM0806" Warn "an operation without a description": "Neither `summary` nor `description` says what the operation does. They are the documentation in every language.";
    BODY_WITHOUT_MEANING = "SM0807" Warn "a body where bodies have no meaning": "HTTP gives the body of a GET or HEAD request no meaning; servers, proxies and client libraries may refuse or drop it.";
}

#[cfg(test)]
mod tests {
    use super::codes::ALL;

    #[test]
    fn codes_are_unique_and_ascending() {
        assert!(ALL.is_sorted_by(|a, b| a.as_str() < b.as_str()));
    }

    #[test]
    fn every_code_is_explained() {
        for code in ALL {
            assert!(!code.title().is_empty() && !code.title().ends_with('.'), "{code:?}");
            assert!(code.explanation().len() > 60 && code.explanation().ends_with('.'), "{code:?}");
        }
    }
}

//! The ledger: every fact of the tables that the specification was transcribed from.
//!
//! It holds no wording, only numbers, names and values. A key that is not known here
//! is an error, so that no kind of fact is passed over in silence.

use serde::Deserialize;
use serde_json::{Number, Value};

use crate::repository;

/// All tables of one service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ledger {
    /// The service, as its document is called.
    pub service: String,
    /// Its operations, in the order of the reference.
    pub operations: Vec<Operation>,
}

/// One operation of the reference.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Number or key of the section.
    pub section: String,
    /// Heading of the section.
    pub title: String,
    /// Headings above it.
    pub category: String,
    /// The reference calls it out of use.
    pub deprecated: bool,
    /// Method, in capitals.
    pub method: String,
    /// Path template.
    pub path: String,
    /// Tables of the section.
    pub tables: Vec<Table>,
    /// Examples of the section.
    pub examples: Vec<Example>,
    /// Status codes that the section lists.
    pub status_codes: Vec<u16>,
}

/// One table.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Number; unique in its section, in most references in the whole document.
    pub number: String,
    /// What the rows are.
    pub kind: Kind,
    /// Status of the answer that the table belongs to.
    pub status: Option<u16>,
    /// Name of the object that the rows are fields of.
    pub object_name: Option<String>,
    /// Rows, in order.
    pub rows: Vec<Row>,
}

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Parts of the path; in old layouts parameters of any place.
    Path,
    /// Parameters in the query.
    Query,
    /// Headers of the request.
    Header,
    /// Fields of the request body.
    RequestBody,
    /// Fields of an object inside the request body.
    RequestObject,
    /// Fields of the body of an answer.
    ResponseBody,
    /// Fields of an object inside the body of an answer.
    ResponseObject,
    /// Status codes.
    Status,
}

/// One row: a parameter or a field with its facts.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Name on the wire.
    pub name: String,
    /// Must be sent; `None` where the table does not say.
    pub mandatory: Option<bool>,
    /// The table has said it, but the text at hand has lost it.
    #[serde(default)]
    pub mandatory_lost: bool,
    /// Must be sent under a condition.
    #[serde(default)]
    pub conditional: bool,
    /// Type, such as `string`, `long` or `array<object>`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Place, where it is not that of the table.
    #[serde(rename = "in")]
    pub place: Option<String>,
    /// Name of the object, where the type is one or a list of them.
    #[serde(rename = "ref")]
    pub object: Option<String>,
    /// Values that are allowed.
    #[serde(rename = "enum")]
    pub values: Option<Vec<Value>>,
    /// Smallest value.
    pub minimum: Option<Number>,
    /// Greatest value.
    pub maximum: Option<Number>,
    /// Smallest count of characters.
    #[serde(rename = "minLength")]
    pub min_length: Option<Number>,
    /// Greatest count of characters.
    #[serde(rename = "maxLength")]
    pub max_length: Option<Number>,
    /// Value that is assumed where none is sent.
    pub default: Option<Value>,
}

/// One example.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// `request` or `response`.
    pub kind: String,
    /// Status of the answer.
    pub status: Option<u16>,
    /// First line of a request.
    pub http_line: Option<String>,
    /// The body.
    pub json: Option<Value>,
    /// The text of the body had to be repaired to be read.
    #[serde(default)]
    pub tolerant: bool,
}

impl Ledger {
    /// Reads the ledger of a service.
    ///
    /// # Errors
    ///
    /// Says which file can't be read, or what in it is not known.
    pub fn read(service: &str) -> Result<Self, String> {
        let file = format!("tests/ledger/{service}.json");
        serde_json::from_value(repository::json(&file)?).map_err(|error| format!("{file}: {error}"))
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.operations.iter().flat_map(|operation| &operation.tables).map(|table| table.rows.len()).sum()
    }

    /// How many tables there are.
    #[must_use]
    pub fn tables(&self) -> usize {
        self.operations.iter().map(|operation| operation.tables.len()).sum()
    }
}

impl Kind {
    /// The table belongs to an answer.
    #[must_use]
    pub fn is_response(self) -> bool {
        matches!(self, Self::ResponseBody | Self::ResponseObject)
    }
}

//! The outputs: one folder for each, and none of them knows another.

pub mod book;
pub mod json_schema;
pub mod openapi;
pub mod rust;

// Made by specmill from spec/iam/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// Why a request failed. Some failures fill `error`, others `error_code` and `error_msg`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// A failure in the form of the OpenStack identity API.
    pub error: Option<FaultDetail>,
    /// Code of the failure, which programs can tell apart.
    pub error_code: Option<String>,
    /// What went wrong, for people to read.
    pub error_msg: Option<String>,
}

rt::model! { Fault { error, error_code, error_msg } }

/// A failure in the form of the OpenStack identity API.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaultDetail {
    /// Status code of the answer.
    pub code: Option<i32>,
    /// What went wrong, for people to read.
    pub message: Option<String>,
    /// Name of the status.
    pub title: Option<String>,
}

rt::model! { FaultDetail { code, message, title } }

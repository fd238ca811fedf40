// Made by specmill from spec/dcs/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// Why a request failed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// What went wrong, for people to read.
    ///
    /// At most 1024 characters.
    pub error_msg: Option<String>,
    /// Code of the failure, which programs can tell apart.
    ///
    /// At most 9 characters.
    pub error_code: Option<String>,
    /// More on the failure. The service does not use it so far and leaves it `null`.
    ///
    /// At most 1024 characters.
    pub error_ext_msg: Option<String>,
}

rt::model! {
    Fault {
        error_msg.checks(&[MaxLength(1024)]), error_code.checks(&[MaxLength(9)]),
        error_ext_msg.nullable().checks(&[MaxLength(1024)]),
    }
}

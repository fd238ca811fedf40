// Made by specmill from spec/dcs/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Check, Field, Model, Shape, Slot};

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

impl Model for Fault {
    const SHAPE: &'static Shape = &Shape::new(
        "Fault",
        &[
            Field::new("error_msg").checks(&[Check::MaxLength(1024)]),
            Field::new("error_code").checks(&[Check::MaxLength(9)]),
            Field::new("error_ext_msg").nullable().checks(&[Check::MaxLength(1024)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.error_msg,
                1 => &mut self.error_code,
                2 => &mut self.error_ext_msg,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.error_msg,
                1 => &self.error_code,
                2 => &self.error_ext_msg,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(Fault);

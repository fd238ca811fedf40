// Made by specmill from spec/iam/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Field, Model, Shape, Slot};

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

impl Model for Fault {
    const SHAPE: &'static Shape = &Shape::new(
        "Fault",
        &[Field::new("error"), Field::new("error_code"), Field::new("error_msg")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.error,
                1 => &mut self.error_code,
                2 => &mut self.error_msg,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.error,
                1 => &self.error_code,
                2 => &self.error_msg,
                _ => return None,
            },
        )
    }
}

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

impl Model for FaultDetail {
    const SHAPE: &'static Shape = &Shape::new(
        "FaultDetail",
        &[Field::new("code"), Field::new("message"), Field::new("title")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.code,
                1 => &mut self.message,
                2 => &mut self.title,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.code,
                1 => &self.message,
                2 => &self.title,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(Fault, FaultDetail);

// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Field, Model, Shape, Slot};

/// How many instances are abnormal, by metric.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosisCountList {
    /// The counts, one for each metric.
    pub diagnosis_info: Option<Vec<DiagnosisCount>>,
}

impl Model for DiagnosisCountList {
    const SHAPE: &'static Shape = &Shape::new(
        "DiagnosisCountList",
        &[Field::new("diagnosis_info")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.diagnosis_info,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.diagnosis_info,
                _ => return None,
            },
        )
    }
}

/// How many instances are abnormal by a metric.
///
/// Source: TaurusDB API Reference, 4.14.1, table 4-929.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosisCount {
    /// Name of the metric, such as `high_pressure`, `insufficient_capacity`, `slow_sql_frequency`,
    /// `mem_overrun` or `connections_exceed`.
    pub metric_name: Option<String>,
    /// How many instances are abnormal.
    pub count: Option<i32>,
}

impl Model for DiagnosisCount {
    const SHAPE: &'static Shape = &Shape::new(
        "DiagnosisCount",
        &[Field::new("metric_name"), Field::new("count")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.metric_name,
                1 => &mut self.count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.metric_name,
                1 => &self.count,
                _ => return None,
            },
        )
    }
}

/// A page of instances that are abnormal by a metric.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosisInstanceList {
    /// How many instances there are on all pages.
    pub total_count: Option<i32>,
    /// The instances of this page.
    pub instance_infos: Option<Vec<DiagnosisInstance>>,
}

impl Model for DiagnosisInstanceList {
    const SHAPE: &'static Shape = &Shape::new(
        "DiagnosisInstanceList",
        &[Field::new("total_count"), Field::new("instance_infos")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.total_count,
                1 => &mut self.instance_infos,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_count,
                1 => &self.instance_infos,
                _ => return None,
            },
        )
    }
}

/// An instance that is abnormal by a metric.
///
/// Source: TaurusDB API Reference, 4.14.2, table 4-936.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosisInstance {
    /// ID of the instance.
    pub instance_id: Option<String>,
    /// ID of its primary node.
    pub master_node_id: Option<String>,
}

impl Model for DiagnosisInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "DiagnosisInstance",
        &[Field::new("instance_id"), Field::new("master_node_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance_id,
                1 => &mut self.master_node_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance_id,
                1 => &self.master_node_id,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    DiagnosisCountList, DiagnosisCount, DiagnosisInstanceList, DiagnosisInstance,
);

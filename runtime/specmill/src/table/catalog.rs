//! What a service says of itself in tables: codes of errors, statuses, regions, metrics,
//! permissions.
//!
//! Generated crates have such tables in their module `catalog`. The errors and the
//! regions also hang on the [`Service`](crate::Service), so that an
//! [`Error`](crate::Error) knows what its code means and a client finds the endpoint of
//! its region.

/// What a code in the answer to a refused call means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ErrorCode {
    code: &'static str,
    status: Option<u16>,
    meaning: &'static str,
    remedy: Option<&'static str>,
}

impl ErrorCode {
    /// A code, the status that it comes with, what it means and what can be done.
    #[must_use]
    pub const fn new(
        code: &'static str,
        status: Option<u16>,
        meaning: &'static str,
        remedy: Option<&'static str>,
    ) -> Self {
        Self { code, status, meaning, remedy }
    }

    /// The code, as answers have it.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// Status of the answers that have it.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        self.status
    }

    /// What went wrong.
    #[must_use]
    pub const fn meaning(&self) -> &'static str {
        self.meaning
    }

    /// What the caller can do.
    #[must_use]
    pub const fn remedy(&self) -> Option<&'static str> {
        self.remedy
    }
}

/// What a status means to a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Status {
    status: u16,
    name: &'static str,
    meaning: &'static str,
}

impl Status {
    /// A status with its name and meaning.
    #[must_use]
    pub const fn new(status: u16, name: &'static str, meaning: &'static str) -> Self {
        Self { status, name, meaning }
    }

    /// The number.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// The name that the service has for it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What it means.
    #[must_use]
    pub const fn meaning(&self) -> &'static str {
        self.meaning
    }
}

/// A region and the address of a service in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Region {
    id: &'static str,
    name: &'static str,
    endpoint: &'static str,
}

impl Region {
    /// A region of this id and name, and the address of the service there.
    #[must_use]
    pub const fn new(id: &'static str, name: &'static str, endpoint: &'static str) -> Self {
        Self { id, name, endpoint }
    }

    /// The id, such as `north-1`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The name that people know it by.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Address of the service in the region, `https://…`.
    #[must_use]
    pub const fn endpoint(&self) -> &'static str {
        self.endpoint
    }
}

/// Something that is measured of a service's resources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Metric {
    id: &'static str,
    name: &'static str,
    meaning: &'static str,
    range: Option<&'static str>,
    unit: Option<&'static str>,
    object: Option<&'static str>,
    instance_type: Option<&'static str>,
    period: Option<&'static str>,
}

impl Metric {
    /// A metric of this id, name and meaning, of which nothing else is known.
    #[must_use]
    pub const fn new(id: &'static str, name: &'static str, meaning: &'static str) -> Self {
        Self { id, name, meaning, range: None, unit: None, object: None, instance_type: None, period: None }
    }

    /// Which values there are, and what they count.
    #[must_use]
    pub const fn values(mut self, range: Option<&'static str>, unit: Option<&'static str>) -> Self {
        self.range = range;
        self.unit = unit;
        self
    }

    /// What is measured, and what it belongs to.
    #[must_use]
    pub const fn of(mut self, object: Option<&'static str>, instance_type: Option<&'static str>) -> Self {
        self.object = object;
        self.instance_type = instance_type;
        self
    }

    /// How often it is measured.
    #[must_use]
    pub const fn every(mut self, period: &'static str) -> Self {
        self.period = Some(period);
        self
    }

    /// The id, as the monitoring service has it.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The name that people know it by.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What is measured.
    #[must_use]
    pub const fn meaning(&self) -> &'static str {
        self.meaning
    }

    /// Which values there are, as the service writes it: `0-100`, `≥0`.
    #[must_use]
    pub const fn range(&self) -> Option<&'static str> {
        self.range
    }

    /// What the values count.
    #[must_use]
    pub const fn unit(&self) -> Option<&'static str> {
        self.unit
    }

    /// Kind of object that is measured.
    #[must_use]
    pub const fn object(&self) -> Option<&'static str> {
        self.object
    }

    /// Kind of instance that the object belongs to.
    #[must_use]
    pub const fn instance_type(&self) -> Option<&'static str> {
        self.instance_type
    }

    /// How often it is measured, as the service writes it: `1 minute`.
    #[must_use]
    pub const fn period(&self) -> Option<&'static str> {
        self.period
    }
}

/// A key by which values of metrics are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Dimension {
    key: &'static str,
    meaning: &'static str,
}

impl Dimension {
    /// A key and what its values are.
    #[must_use]
    pub const fn new(key: &'static str, meaning: &'static str) -> Self {
        Self { key, meaning }
    }

    /// The key.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// What its values are.
    #[must_use]
    pub const fn meaning(&self) -> &'static str {
        self.meaning
    }
}

/// Something that a caller can be allowed to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Permission {
    name: &'static str,
    meaning: Option<&'static str>,
    scopes: &'static [&'static str],
    operations: &'static [&'static str],
}

impl Permission {
    /// A permission of this name: what it allows, where it can be given, and the ids of
    /// the operations that need it.
    #[must_use]
    pub const fn new(
        name: &'static str,
        meaning: Option<&'static str>,
        scopes: &'static [&'static str],
        operations: &'static [&'static str],
    ) -> Self {
        Self { name, meaning, scopes, operations }
    }

    /// The name, as policies have it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What it allows.
    #[must_use]
    pub const fn meaning(&self) -> Option<&'static str> {
        self.meaning
    }

    /// Where it can be given; empty where the service does not say.
    #[must_use]
    pub const fn scopes(&self) -> &'static [&'static str] {
        self.scopes
    }

    /// Ids of the operations that need it.
    #[must_use]
    pub const fn operations(&self) -> &'static [&'static str] {
        self.operations
    }
}

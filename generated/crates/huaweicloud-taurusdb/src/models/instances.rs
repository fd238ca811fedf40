// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::model::{
    Blank, Check, Field, Literal, Model, OpenEnum, Shape, Slot,
};
use specmill_runtime::{Secret, Value};
use super::{
    AvailabilityZoneMode, BackupRestoreType, DatabaseEngine,
    DatabaseSpecificationInstanceMode, InstanceTag,
};

/// How a new instance shall be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Region in which the instance runs. It must not be empty.
    ///
    /// At least 1 character.
    pub region: String,
    /// Name of the instance: a letter, then letters, digits, hyphens and underscores. Case matters,
    /// and names need not be unique.
    ///
    /// 4 to 64 characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: String,
    /// The database engine of a new instance.
    pub datastore: InstanceEngineChoice,
    /// Kind of instance.
    pub mode: DatabaseSpecificationInstanceMode,
    /// Code of the specification of the nodes, as `listDatabaseSpecifications` gives it in
    /// `spec_code`.
    pub flavor_ref: String,
    /// VPC that the instance is in.
    pub vpc_id: String,
    /// Subnet of the VPC, by its network ID.
    pub subnet_id: String,
    /// Password of the database administrator: 8 to 32 characters of at least three kinds out of
    /// capital letters, small letters, digits and `~!@#$%^*_-=+?,()&`. Weak ones are refused.
    ///
    /// 8 to 32 characters. Matches `^[A-Za-z0-9~!@#$%^*_=+?,()&-]+$`.
    pub password: Secret,
    /// How the nodes of an instance spread over availability zones.
    pub availability_zone_mode: AvailabilityZoneMode,
    /// How many read replicas the instance gets.
    ///
    /// At most 9.
    pub slave_count: i32,
    /// How the instance is paid for: by use, unless this says otherwise. Instances in a dedicated
    /// cloud (DeC) can only be paid for by use.
    pub charge_info: Option<InstanceBillingChoice>,
    /// Security group of the instance. Required where network ACLs are disabled, not allowed where
    /// they are enabled.
    pub security_group_id: Option<String>,
    /// Parameter template that the instance starts with.
    pub configuration_id: Option<String>,
    /// When backups of a new instance are made by themselves, and how long they are kept.
    pub backup_strategy: Option<InstanceBackupScheduleChoice>,
    /// Time zone of the instance. UTC if left out.
    pub time_zone: Option<String>,
    /// Availability zone of the primary node. It must not be empty.
    ///
    /// At least 1 character.
    pub master_availability_zone: Option<String>,
    /// Storage to order. Only for instances that are paid by the month or year.
    pub volume: Option<InstanceVolumeChoice>,
    /// Tags of the instance, at most 10. Each key may occur once.
    ///
    /// At most 10 items.
    pub tags: Option<Vec<NewInstanceTag>>,
    /// What the case of letters means in names of tables: 0 that it tells them apart, 1 that names
    /// are kept in lower case.
    ///
    /// Default: `1`.
    pub lower_case_table_names: Option<InstanceTableNameCase>,
    /// Enterprise project of the instance; that of the default one is `0`. Required where
    /// enterprise projects are enabled.
    pub enterprise_project_id: Option<String>,
    /// Dedicated resource pool to create the instance in. Only where such pools are enabled.
    pub dedicated_resource_id: Option<String>,
    /// Where the data of a new instance comes from: a backup of another instance, or its state at
    /// some moment.
    pub restore_point: Option<InstanceRestorePoint>,
    /// Transparent data encryption (TDE) of a new instance, in open beta, which a service ticket
    /// opens.
    pub tde_info: Option<InstanceTdeChoice>,
}

/// What a [`CreateInstance`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInstanceRequired {
    /// Region in which the instance runs. It must not be empty.
    ///
    /// At least 1 character.
    pub region: String,
    /// Name of the instance: a letter, then letters, digits, hyphens and underscores. Case matters,
    /// and names need not be unique.
    ///
    /// 4 to 64 characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: String,
    /// The database engine of a new instance.
    pub datastore: InstanceEngineChoice,
    /// Kind of instance.
    pub mode: DatabaseSpecificationInstanceMode,
    /// Code of the specification of the nodes, as `listDatabaseSpecifications` gives it in
    /// `spec_code`.
    pub flavor_ref: String,
    /// VPC that the instance is in.
    pub vpc_id: String,
    /// Subnet of the VPC, by its network ID.
    pub subnet_id: String,
    /// Password of the database administrator: 8 to 32 characters of at least three kinds out of
    /// capital letters, small letters, digits and `~!@#$%^*_-=+?,()&`. Weak ones are refused.
    ///
    /// 8 to 32 characters. Matches `^[A-Za-z0-9~!@#$%^*_=+?,()&-]+$`.
    pub password: Secret,
    /// How the nodes of an instance spread over availability zones.
    pub availability_zone_mode: AvailabilityZoneMode,
    /// How many read replicas the instance gets.
    ///
    /// At most 9.
    pub slave_count: i32,
}

impl CreateInstance {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(required: CreateInstanceRequired) -> Self {
        Self {
            region: required.region,
            name: required.name,
            datastore: required.datastore,
            mode: required.mode,
            flavor_ref: required.flavor_ref,
            vpc_id: required.vpc_id,
            subnet_id: required.subnet_id,
            password: required.password,
            availability_zone_mode: required.availability_zone_mode,
            slave_count: required.slave_count,
            charge_info: None,
            security_group_id: None,
            configuration_id: None,
            backup_strategy: None,
            time_zone: None,
            master_availability_zone: None,
            volume: None,
            tags: None,
            lower_case_table_names: None,
            enterprise_project_id: None,
            dedicated_resource_id: None,
            restore_point: None,
            tde_info: None,
        }
    }

    /// Sets [`charge_info`](Self::charge_info).
    #[must_use]
    #[inline]
    pub fn with_charge_info(mut self, charge_info: InstanceBillingChoice) -> Self {
        self.charge_info = Some(charge_info);
        self
    }

    /// Sets [`security_group_id`](Self::security_group_id).
    #[must_use]
    #[inline]
    pub fn with_security_group_id(
        mut self,
        security_group_id: impl Into<String>,
    ) -> Self {
        self.security_group_id = Some(security_group_id.into());
        self
    }

    /// Sets [`configuration_id`](Self::configuration_id).
    #[must_use]
    #[inline]
    pub fn with_configuration_id(mut self, configuration_id: impl Into<String>) -> Self {
        self.configuration_id = Some(configuration_id.into());
        self
    }

    /// Sets [`backup_strategy`](Self::backup_strategy).
    #[must_use]
    #[inline]
    pub fn with_backup_strategy(
        mut self,
        backup_strategy: InstanceBackupScheduleChoice,
    ) -> Self {
        self.backup_strategy = Some(backup_strategy);
        self
    }

    /// Sets [`time_zone`](Self::time_zone).
    #[must_use]
    #[inline]
    pub fn with_time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }

    /// Sets [`master_availability_zone`](Self::master_availability_zone).
    #[must_use]
    #[inline]
    pub fn with_master_availability_zone(
        mut self,
        master_availability_zone: impl Into<String>,
    ) -> Self {
        self.master_availability_zone = Some(master_availability_zone.into());
        self
    }

    /// Sets [`volume`](Self::volume).
    #[must_use]
    #[inline]
    pub fn with_volume(mut self, volume: InstanceVolumeChoice) -> Self {
        self.volume = Some(volume);
        self
    }

    /// Sets [`tags`](Self::tags).
    #[must_use]
    #[inline]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = NewInstanceTag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// Sets [`lower_case_table_names`](Self::lower_case_table_names).
    #[must_use]
    #[inline]
    pub fn with_lower_case_table_names(
        mut self,
        lower_case_table_names: InstanceTableNameCase,
    ) -> Self {
        self.lower_case_table_names = Some(lower_case_table_names);
        self
    }

    /// Sets [`enterprise_project_id`](Self::enterprise_project_id).
    #[must_use]
    #[inline]
    pub fn with_enterprise_project_id(
        mut self,
        enterprise_project_id: impl Into<String>,
    ) -> Self {
        self.enterprise_project_id = Some(enterprise_project_id.into());
        self
    }

    /// Sets [`dedicated_resource_id`](Self::dedicated_resource_id).
    #[must_use]
    #[inline]
    pub fn with_dedicated_resource_id(
        mut self,
        dedicated_resource_id: impl Into<String>,
    ) -> Self {
        self.dedicated_resource_id = Some(dedicated_resource_id.into());
        self
    }

    /// Sets [`restore_point`](Self::restore_point).
    #[must_use]
    #[inline]
    pub fn with_restore_point(mut self, restore_point: InstanceRestorePoint) -> Self {
        self.restore_point = Some(restore_point);
        self
    }

    /// Sets [`tde_info`](Self::tde_info).
    #[must_use]
    #[inline]
    pub fn with_tde_info(mut self, tde_info: InstanceTdeChoice) -> Self {
        self.tde_info = Some(tde_info);
        self
    }
}

impl Model for CreateInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateInstance",
        &[
            Field::new("region").required().checks(&[Check::MinLength(1)]),
            Field::new("name")
                .required()
                .checks(&[
                    Check::MinLength(4),
                    Check::MaxLength(64),
                    Check::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
                ]),
            Field::new("datastore").required(),
            Field::new("mode").required(),
            Field::new("flavor_ref").required(),
            Field::new("vpc_id").required(),
            Field::new("subnet_id").required(),
            Field::new("password")
                .required()
                .sensitive()
                .checks(&[
                    Check::MinLength(8),
                    Check::MaxLength(32),
                    Check::Pattern("^[A-Za-z0-9~!@#$%^*_=+?,()&-]+$"),
                ]),
            Field::new("availability_zone_mode").required(),
            Field::new("slave_count").required().checks(&[Check::Maximum(9)]),
            Field::new("charge_info"),
            Field::new("security_group_id"),
            Field::new("configuration_id"),
            Field::new("backup_strategy"),
            Field::new("time_zone"),
            Field::new("master_availability_zone").checks(&[Check::MinLength(1)]),
            Field::new("volume"),
            Field::new("tags").checks(&[Check::MaxItems(10)]),
            Field::new("lower_case_table_names"),
            Field::new("enterprise_project_id"),
            Field::new("dedicated_resource_id"),
            Field::new("restore_point"),
            Field::new("tde_info"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            region: Blank::blank(),
            name: Blank::blank(),
            datastore: Blank::blank(),
            mode: Blank::blank(),
            flavor_ref: Blank::blank(),
            vpc_id: Blank::blank(),
            subnet_id: Blank::blank(),
            password: Blank::blank(),
            availability_zone_mode: Blank::blank(),
            slave_count: Blank::blank(),
            charge_info: Blank::blank(),
            security_group_id: Blank::blank(),
            configuration_id: Blank::blank(),
            backup_strategy: Blank::blank(),
            time_zone: Blank::blank(),
            master_availability_zone: Blank::blank(),
            volume: Blank::blank(),
            tags: Blank::blank(),
            lower_case_table_names: Blank::blank(),
            enterprise_project_id: Blank::blank(),
            dedicated_resource_id: Blank::blank(),
            restore_point: Blank::blank(),
            tde_info: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.region,
                1 => &mut self.name,
                2 => &mut self.datastore,
                3 => &mut self.mode,
                4 => &mut self.flavor_ref,
                5 => &mut self.vpc_id,
                6 => &mut self.subnet_id,
                7 => &mut self.password,
                8 => &mut self.availability_zone_mode,
                9 => &mut self.slave_count,
                10 => &mut self.charge_info,
                11 => &mut self.security_group_id,
                12 => &mut self.configuration_id,
                13 => &mut self.backup_strategy,
                14 => &mut self.time_zone,
                15 => &mut self.master_availability_zone,
                16 => &mut self.volume,
                17 => &mut self.tags,
                18 => &mut self.lower_case_table_names,
                19 => &mut self.enterprise_project_id,
                20 => &mut self.dedicated_resource_id,
                21 => &mut self.restore_point,
                22 => &mut self.tde_info,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.region,
                1 => &self.name,
                2 => &self.datastore,
                3 => &self.mode,
                4 => &self.flavor_ref,
                5 => &self.vpc_id,
                6 => &self.subnet_id,
                7 => &self.password,
                8 => &self.availability_zone_mode,
                9 => &self.slave_count,
                10 => &self.charge_info,
                11 => &self.security_group_id,
                12 => &self.configuration_id,
                13 => &self.backup_strategy,
                14 => &self.time_zone,
                15 => &self.master_availability_zone,
                16 => &self.volume,
                17 => &self.tags,
                18 => &self.lower_case_table_names,
                19 => &self.enterprise_project_id,
                20 => &self.dedicated_resource_id,
                21 => &self.restore_point,
                22 => &self.tde_info,
                _ => return None,
            },
        )
    }
}

/// An instance that is being created.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceCreation {
    /// A new instance, mostly as it was asked for.
    pub instance: Option<CreatedInstance>,
    /// ID of the task that creates the instance. Only where it is paid for by use.
    pub job_id: Option<String>,
    /// ID of the order. Only where the instance is paid for by the month or year.
    pub order_id: Option<String>,
}

impl Model for InstanceCreation {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceCreation",
        &[Field::new("instance"), Field::new("job_id"), Field::new("order_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance,
                1 => &mut self.job_id,
                2 => &mut self.order_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance,
                1 => &self.job_id,
                2 => &self.order_id,
                _ => return None,
            },
        )
    }
}

/// The database engine of a new instance.
///
/// Source: TaurusDB API Reference, 4.3.1, table 4-17.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InstanceEngineChoice {
    /// A database engine.
    pub r#type: DatabaseEngine,
    /// Main version of the engine, of two numbers, as `listDatabaseEngineVersions` gives it in
    /// `name`.
    pub version: String,
    /// Kernel version, of four numbers, as `listDatabaseEngineVersions` gives it. Ask customer
    /// service before choosing one.
    pub kernel_version: Option<String>,
}

impl InstanceEngineChoice {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(r#type: DatabaseEngine, version: impl Into<String>) -> Self {
        Self {
            r#type,
            version: version.into(),
            kernel_version: None,
        }
    }

    /// Sets [`kernel_version`](Self::kernel_version).
    #[must_use]
    #[inline]
    pub fn with_kernel_version(mut self, kernel_version: impl Into<String>) -> Self {
        self.kernel_version = Some(kernel_version.into());
        self
    }
}

impl Model for InstanceEngineChoice {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceEngineChoice",
        &[
            Field::new("type").required(),
            Field::new("version").required(),
            Field::new("kernel_version"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            r#type: Blank::blank(),
            version: Blank::blank(),
            kernel_version: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.version,
                2 => &mut self.kernel_version,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.version,
                2 => &self.kernel_version,
                _ => return None,
            },
        )
    }
}

/// How a new instance is paid for.
///
/// Source: TaurusDB API Reference, 4.3.1, table 4-18.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InstanceBillingChoice {
    /// How an instance is paid for.
    pub charge_mode: InstanceBillingMode,
    /// Unit of the subscription. Required with `prePaid`, and only then of effect.
    ///
    /// Required if `charge_mode` is `prePaid`.
    pub period_type: Option<InstancePeriodType>,
    /// How many months (1 to 9) or years (1 to 3) are ordered. Required with `prePaid`, and only
    /// then of effect.
    ///
    /// Required if `charge_mode` is `prePaid`. From 1 to 9 if `charge_mode` is `prePaid` and
    /// `period_type` is `month`. From 1 to 3 if `charge_mode` is `prePaid` and `period_type` is
    /// `year`.
    pub period_num: Option<i32>,
    /// Whether the subscription is renewed by itself, each time for as long as it was ordered, and
    /// paid for at once.
    ///
    /// Default: `false`.
    pub is_auto_renew: Option<InstanceFlag>,
    /// Whether the order is paid automatically; with `false` it is paid by hand. How renewals are
    /// paid does not depend on this.
    ///
    /// Default: `false`.
    pub is_auto_pay: Option<InstanceFlag>,
}

impl InstanceBillingChoice {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(charge_mode: InstanceBillingMode) -> Self {
        Self {
            charge_mode,
            period_type: None,
            period_num: None,
            is_auto_renew: None,
            is_auto_pay: None,
        }
    }

    /// Sets [`period_type`](Self::period_type).
    #[must_use]
    #[inline]
    pub fn with_period_type(mut self, period_type: InstancePeriodType) -> Self {
        self.period_type = Some(period_type);
        self
    }

    /// Sets [`period_num`](Self::period_num).
    #[must_use]
    #[inline]
    pub fn with_period_num(mut self, period_num: i32) -> Self {
        self.period_num = Some(period_num);
        self
    }

    /// Sets [`is_auto_renew`](Self::is_auto_renew).
    #[must_use]
    #[inline]
    pub fn with_is_auto_renew(mut self, is_auto_renew: InstanceFlag) -> Self {
        self.is_auto_renew = Some(is_auto_renew);
        self
    }

    /// Sets [`is_auto_pay`](Self::is_auto_pay).
    #[must_use]
    #[inline]
    pub fn with_is_auto_pay(mut self, is_auto_pay: InstanceFlag) -> Self {
        self.is_auto_pay = Some(is_auto_pay);
        self
    }
}

impl Model for InstanceBillingChoice {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceBillingChoice",
        &[
            Field::new("charge_mode").required(),
            Field::new("period_type"),
            Field::new("period_num"),
            Field::new("is_auto_renew"),
            Field::new("is_auto_pay"),
        ],
    )
    .conditions(&[
        specmill_runtime::model::Condition::new(
            "if `charge_mode` is `prePaid`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "charge_mode",
                    &[Check::Values(&[Literal::Text("prePaid")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Present("period_type"),
                specmill_runtime::model::Rule::Present("period_num"),
            ],
        ),
        specmill_runtime::model::Condition::new(
            "if `charge_mode` is `prePaid` and `period_type` is `month`",
            &[
                specmill_runtime::model::Rule::Present("period_type"),
                specmill_runtime::model::Rule::Checks(
                    "charge_mode",
                    &[Check::Values(&[Literal::Text("prePaid")])],
                ),
                specmill_runtime::model::Rule::Checks(
                    "period_type",
                    &[Check::Values(&[Literal::Text("month")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Checks(
                    "period_num",
                    &[Check::Minimum(1), Check::Maximum(9)],
                ),
            ],
        ),
        specmill_runtime::model::Condition::new(
            "if `charge_mode` is `prePaid` and `period_type` is `year`",
            &[
                specmill_runtime::model::Rule::Present("period_type"),
                specmill_runtime::model::Rule::Checks(
                    "charge_mode",
                    &[Check::Values(&[Literal::Text("prePaid")])],
                ),
                specmill_runtime::model::Rule::Checks(
                    "period_type",
                    &[Check::Values(&[Literal::Text("year")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Checks(
                    "period_num",
                    &[Check::Minimum(1), Check::Maximum(3)],
                ),
            ],
        ),
    ]);

    #[inline]
    fn blank() -> Self {
        Self {
            charge_mode: Blank::blank(),
            period_type: Blank::blank(),
            period_num: Blank::blank(),
            is_auto_renew: Blank::blank(),
            is_auto_pay: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.charge_mode,
                1 => &mut self.period_type,
                2 => &mut self.period_num,
                3 => &mut self.is_auto_renew,
                4 => &mut self.is_auto_pay,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.charge_mode,
                1 => &self.period_type,
                2 => &self.period_num,
                3 => &self.is_auto_renew,
                4 => &self.is_auto_pay,
                _ => return None,
            },
        )
    }
}

/// When backups of a new instance are made by themselves, and how long they are kept.
///
/// Source: TaurusDB API Reference, 4.3.1, table 4-19.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InstanceBackupScheduleChoice {
    /// Hour of the day in UTC within which a backup starts, as two full hours that follow each
    /// other, such as `21:00-22:00`.
    ///
    /// Matches `^([01][0-9]|2[0-3]):00-([01][0-9]|2[0-3]):00$`.
    pub start_time: String,
    /// How many days backups are kept, from 1 to 732, as a number in text.
    ///
    /// Matches `^([1-9][0-9]?|[1-6][0-9]{2}|7[0-2][0-9]|73[0-2])$`.
    pub keep_days: Option<String>,
}

impl InstanceBackupScheduleChoice {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(start_time: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            keep_days: None,
        }
    }

    /// Sets [`keep_days`](Self::keep_days).
    #[must_use]
    #[inline]
    pub fn with_keep_days(mut self, keep_days: impl Into<String>) -> Self {
        self.keep_days = Some(keep_days.into());
        self
    }
}

impl Model for InstanceBackupScheduleChoice {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceBackupScheduleChoice",
        &[
            Field::new("start_time")
                .required()
                .checks(&[Check::Pattern("^([01][0-9]|2[0-3]):00-([01][0-9]|2[0-3]):00$")]),
            Field::new("keep_days")
                .checks(&[
                    Check::Pattern("^([1-9][0-9]?|[1-6][0-9]{2}|7[0-2][0-9]|73[0-2])$"),
                ]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            start_time: Blank::blank(),
            keep_days: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.start_time,
                1 => &mut self.keep_days,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.start_time,
                1 => &self.keep_days,
                _ => return None,
            },
        )
    }
}

/// Storage of a new instance.
///
/// Source: TaurusDB API Reference, 4.3.1, table 4-20.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InstanceVolumeChoice {
    /// Size in GB as a number in text: 10 to 128000 in steps of 10.
    ///
    /// Matches `^([1-9][0-9]{0,3}0|1[01][0-9]{3}0|12[0-7][0-9]{2}0|128000)$`. Default: `10`.
    pub size: String,
}

impl InstanceVolumeChoice {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(size: impl Into<String>) -> Self {
        Self { size: size.into() }
    }
}

impl Model for InstanceVolumeChoice {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceVolumeChoice",
        &[
            Field::new("size")
                .required()
                .checks(&[
                    Check::Pattern("^([1-9][0-9]{0,3}0|1[01][0-9]{3}0|12[0-7][0-9]{2}0|128000)$"),
                ]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self { size: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.size,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.size,
                _ => return None,
            },
        )
    }
}

/// A tag of a new instance.
///
/// Source: TaurusDB API Reference, 4.3.1, table 4-21.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewInstanceTag {
    /// Key of the tag, of letters, digits, `_` and `-`. It must not be empty.
    ///
    /// At most 36 characters. Matches `^[0-9A-Za-z_-]+$`.
    pub key: String,
    /// Value of the tag, of letters, digits, `_`, `.` and `-`; it may be empty.
    ///
    /// At most 43 characters. Matches `^[0-9A-Za-z_.-]*$`.
    pub value: String,
}

impl NewInstanceTag {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

impl Model for NewInstanceTag {
    const SHAPE: &'static Shape = &Shape::new(
        "NewInstanceTag",
        &[
            Field::new("key")
                .required()
                .checks(&[Check::MaxLength(36), Check::Pattern("^[0-9A-Za-z_-]+$")]),
            Field::new("value")
                .required()
                .checks(&[Check::MaxLength(43), Check::Pattern("^[0-9A-Za-z_.-]*$")]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            key: Blank::blank(),
            value: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.key,
                1 => &mut self.value,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.key,
                1 => &self.value,
                _ => return None,
            },
        )
    }
}

/// What the case of letters means in names of tables: 0 that it tells them apart, 1 that names
/// are kept in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InstanceTableNameCase(pub i32);

impl InstanceTableNameCase {
    /// Upper and lower case differ; names stay as they are.
    pub const SENSITIVE: Self = Self(0);

    /// Upper and lower case are alike; names are stored in lower case.
    pub const INSENSITIVE: Self = Self(1);
}

/// Where the data of a new instance comes from: a backup of another instance, or its state at
/// some moment.
///
/// Source: TaurusDB API Reference, 4.3.1, table 4-22.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InstanceRestorePoint {
    /// The instance whose data is taken.
    pub source_instance_id: String,
    /// The moment to restore, in milliseconds since 1970 (UTC). Required if `type` is `timestamp`.
    ///
    /// Required if `type` is `timestamp`.
    pub restore_time: Option<i64>,
    /// The backup to restore. Required if `type` is `backup` or left out.
    ///
    /// Required if `type` is `backup` or left out.
    pub backup_id: Option<String>,
    /// What data is restored from: a backup, if left out.
    pub r#type: Option<BackupRestoreType>,
}

impl InstanceRestorePoint {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(source_instance_id: impl Into<String>) -> Self {
        Self {
            source_instance_id: source_instance_id.into(),
            restore_time: None,
            backup_id: None,
            r#type: None,
        }
    }

    /// Sets [`restore_time`](Self::restore_time).
    #[must_use]
    #[inline]
    pub fn with_restore_time(mut self, restore_time: i64) -> Self {
        self.restore_time = Some(restore_time);
        self
    }

    /// Sets [`backup_id`](Self::backup_id).
    #[must_use]
    #[inline]
    pub fn with_backup_id(mut self, backup_id: impl Into<String>) -> Self {
        self.backup_id = Some(backup_id.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, r#type: BackupRestoreType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

impl Model for InstanceRestorePoint {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceRestorePoint",
        &[
            Field::new("source_instance_id").required(),
            Field::new("restore_time"),
            Field::new("backup_id"),
            Field::new("type"),
        ],
    )
    .conditions(&[
        specmill_runtime::model::Condition::new(
            "if `type` is `timestamp`",
            &[
                specmill_runtime::model::Rule::Present("type"),
                specmill_runtime::model::Rule::Checks(
                    "type",
                    &[Check::Values(&[Literal::Text("timestamp")])],
                ),
            ],
            &[specmill_runtime::model::Rule::Present("restore_time")],
        ),
        specmill_runtime::model::Condition::new(
            "if `type` is `backup` or left out",
            &[
                specmill_runtime::model::Rule::Checks(
                    "type",
                    &[Check::Values(&[Literal::Text("backup")])],
                ),
            ],
            &[specmill_runtime::model::Rule::Present("backup_id")],
        ),
    ]);

    #[inline]
    fn blank() -> Self {
        Self {
            source_instance_id: Blank::blank(),
            restore_time: Blank::blank(),
            backup_id: Blank::blank(),
            r#type: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_instance_id,
                1 => &mut self.restore_time,
                2 => &mut self.backup_id,
                3 => &mut self.r#type,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_instance_id,
                1 => &self.restore_time,
                2 => &self.backup_id,
                3 => &self.r#type,
                _ => return None,
            },
        )
    }
}

/// Transparent data encryption (TDE) of a new instance, in open beta, which a service ticket
/// opens.
///
/// Source: TaurusDB API Reference, 4.3.1, table 4-23.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InstanceTdeChoice {
    /// Whether data is encrypted.
    pub enable_tde: bool,
    /// Algorithm: AES 256 or SM4.
    pub encryption_type: String,
}

impl InstanceTdeChoice {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(enable_tde: bool, encryption_type: impl Into<String>) -> Self {
        Self {
            enable_tde,
            encryption_type: encryption_type.into(),
        }
    }
}

impl Model for InstanceTdeChoice {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceTdeChoice",
        &[Field::new("enable_tde").required(), Field::new("encryption_type").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            enable_tde: Blank::blank(),
            encryption_type: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.enable_tde,
                1 => &mut self.encryption_type,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.enable_tde,
                1 => &self.encryption_type,
                _ => return None,
            },
        )
    }
}

/// A new instance, mostly as it was asked for.
///
/// Source: TaurusDB API Reference, 4.3.1, table 4-25.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedInstance {
    /// ID of the instance.
    pub id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
    /// State of the instance, such as `BUILD`.
    pub status: Option<String>,
    /// The database engine of an instance.
    pub datastore: Option<InstanceEngine>,
    /// Kind of instance: `Cluster`.
    pub mode: Option<String>,
    /// Parameter template of the instance.
    pub configuration_id: Option<String>,
    /// Port of the database.
    pub port: Option<String>,
    /// When backups of an instance are made by themselves, and how long they are kept.
    pub backup_strategy: Option<InstanceBackupSchedule>,
    /// Enterprise project of the instance.
    pub enterprise_project_id: Option<String>,
    /// Region of the instance.
    pub region: Option<String>,
    /// Whether the nodes are in one availability zone (`single`) or several (`multi`).
    pub availability_zone_mode: Option<String>,
    /// Availability zone of the primary node.
    pub master_availability_zone: Option<String>,
    /// VPC of the instance.
    pub vpc_id: Option<String>,
    /// Security group of the instance.
    pub security_group_id: Option<String>,
    /// Subnet of the instance, by its network ID.
    pub subnet_id: Option<String>,
    /// Code of the specification of the nodes.
    pub flavor_ref: Option<String>,
    /// How an instance is paid for.
    pub charge_info: Option<InstanceBilling>,
    /// Storage that is ordered. Only where the instance is paid for by the month or year.
    pub volume: Option<CreatedInstanceVolume>,
}

impl Model for CreatedInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "CreatedInstance",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("status"),
            Field::new("datastore"),
            Field::new("mode"),
            Field::new("configuration_id"),
            Field::new("port"),
            Field::new("backup_strategy"),
            Field::new("enterprise_project_id"),
            Field::new("region"),
            Field::new("availability_zone_mode"),
            Field::new("master_availability_zone"),
            Field::new("vpc_id"),
            Field::new("security_group_id"),
            Field::new("subnet_id"),
            Field::new("flavor_ref"),
            Field::new("charge_info"),
            Field::new("volume"),
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
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.status,
                3 => &mut self.datastore,
                4 => &mut self.mode,
                5 => &mut self.configuration_id,
                6 => &mut self.port,
                7 => &mut self.backup_strategy,
                8 => &mut self.enterprise_project_id,
                9 => &mut self.region,
                10 => &mut self.availability_zone_mode,
                11 => &mut self.master_availability_zone,
                12 => &mut self.vpc_id,
                13 => &mut self.security_group_id,
                14 => &mut self.subnet_id,
                15 => &mut self.flavor_ref,
                16 => &mut self.charge_info,
                17 => &mut self.volume,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.status,
                3 => &self.datastore,
                4 => &self.mode,
                5 => &self.configuration_id,
                6 => &self.port,
                7 => &self.backup_strategy,
                8 => &self.enterprise_project_id,
                9 => &self.region,
                10 => &self.availability_zone_mode,
                11 => &self.master_availability_zone,
                12 => &self.vpc_id,
                13 => &self.security_group_id,
                14 => &self.subnet_id,
                15 => &self.flavor_ref,
                16 => &self.charge_info,
                17 => &self.volume,
                _ => return None,
            },
        )
    }
}

/// How an instance is paid for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceBillingMode {
    /// In advance, by the month or year.
    Prepaid,
    /// Afterwards, by use.
    PayPerUse,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for InstanceBillingMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("prePaid", Self::Prepaid),
        ("postPaid", Self::PayPerUse),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// Unit of a subscription.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstancePeriodType {
    /// A month.
    Month,
    /// A year.
    Year,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for InstancePeriodType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("month", Self::Month),
        ("year", Self::Year),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// Yes or no, written as text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceFlag {
    /// Yes.
    Yes,
    /// No.
    No,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for InstanceFlag {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::Yes),
        ("false", Self::No),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// The database engine of an instance.
///
/// Source: TaurusDB API Reference, 4.3.1, tables 4-26, 4-211, 4-224, 4-239.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceEngine {
    /// Name of the engine: `gaussdb-mysql` so far.
    pub r#type: Option<String>,
    /// Main version, of two numbers.
    pub version: Option<String>,
    /// Version of the kernel, of four numbers.
    pub kernel_version: Option<String>,
}

impl Model for InstanceEngine {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceEngine",
        &[Field::new("type"), Field::new("version"), Field::new("kernel_version")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.version,
                2 => &mut self.kernel_version,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.version,
                2 => &self.kernel_version,
                _ => return None,
            },
        )
    }
}

/// When backups of an instance are made by themselves, and how long they are kept.
///
/// Source: TaurusDB API Reference, 4.3.1, tables 4-27, 4-214, 4-225, 4-240.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceBackupSchedule {
    /// Hour of the day in UTC within which a backup starts, such as `21:00-22:00`.
    pub start_time: Option<String>,
    /// How many days backups are kept.
    ///
    /// From 1 to 732.
    pub keep_days: Option<i32>,
}

impl Model for InstanceBackupSchedule {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceBackupSchedule",
        &[
            Field::new("start_time"),
            Field::new("keep_days").checks(&[Check::Minimum(1), Check::Maximum(732)]),
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
                0 => &mut self.start_time,
                1 => &mut self.keep_days,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.start_time,
                1 => &self.keep_days,
                _ => return None,
            },
        )
    }
}

/// How an instance is paid for.
///
/// Source: TaurusDB API Reference, 4.3.1, tables 4-28, 4-215.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceBilling {
    /// How an instance is paid for.
    pub charge_mode: Option<InstanceBillingMode>,
    /// Unit of the subscription. Only with `prePaid`.
    pub period_type: Option<InstancePeriodType>,
    /// How many months or years were ordered. Only with `prePaid`.
    pub period_num: Option<i32>,
    /// Whether the subscription is renewed by itself.
    ///
    /// Default: `false`.
    pub is_auto_renew: Option<InstanceFlag>,
    /// Whether the order is paid automatically from the account; with `false` it is paid by hand.
    ///
    /// Default: `true`.
    pub is_auto_pay: Option<InstanceFlag>,
}

impl Model for InstanceBilling {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceBilling",
        &[
            Field::new("charge_mode"),
            Field::new("period_type"),
            Field::new("period_num"),
            Field::new("is_auto_renew"),
            Field::new("is_auto_pay"),
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
                0 => &mut self.charge_mode,
                1 => &mut self.period_type,
                2 => &mut self.period_num,
                3 => &mut self.is_auto_renew,
                4 => &mut self.is_auto_pay,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.charge_mode,
                1 => &self.period_type,
                2 => &self.period_num,
                3 => &self.is_auto_renew,
                4 => &self.is_auto_pay,
                _ => return None,
            },
        )
    }
}

/// Storage of a new instance.
///
/// Source: TaurusDB API Reference, 4.3.1, table 4-29.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedInstanceVolume {
    /// Size in GB, in steps of 10.
    ///
    /// From 10 to 128000. A multiple of 10.
    pub size: Option<i32>,
}

impl Model for CreatedInstanceVolume {
    const SHAPE: &'static Shape = &Shape::new(
        "CreatedInstanceVolume",
        &[
            Field::new("size")
                .checks(&[
                    Check::Minimum(10),
                    Check::Maximum(128_000),
                    Check::MultipleOf(10.0),
                ]),
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
                0 => &mut self.size,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.size,
                _ => return None,
            },
        )
    }
}

/// When work that interrupts an instance or a node is done.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceWorkTiming {
    /// Waits for the maintenance window if `true`, begins at once if `false`.
    ///
    /// Default: `false`.
    pub delay: Option<bool>,
}

impl InstanceWorkTiming {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delay`](Self::delay).
    #[must_use]
    #[inline]
    pub fn with_delay(mut self, delay: bool) -> Self {
        self.delay = Some(delay);
        self
    }
}

impl Model for InstanceWorkTiming {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceWorkTiming",
        &[Field::new("delay")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.delay,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.delay,
                _ => return None,
            },
        )
    }
}

/// The task that carries out a request in the background, or the order for it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTask {
    /// ID of the task. `showJob` tells how far it has come.
    pub job_id: Option<String>,
    /// ID of the order. Only where the instance is paid for by the month or year.
    pub order_id: Option<String>,
}

impl Model for InstanceTask {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceTask",
        &[Field::new("job_id"), Field::new("order_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.job_id,
                1 => &mut self.order_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.job_id,
                1 => &self.order_id,
                _ => return None,
            },
        )
    }
}

/// The read replicas to add.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateReadReplicas {
    /// Failover priority of each new replica, at most 9: 1 is promoted first and 16 last. Replicas
    /// of the same priority have equal chances. -1 keeps a replica from being promoted; those
    /// without a priority here have it.
    ///
    /// At most 9 items. Each item: from -1 to 16; not `0`.
    pub priorities: Vec<i32>,
    /// Whether an order for replicas by the month or year is paid automatically from the account;
    /// with `false` it is paid by hand. How renewals are paid does not depend on this.
    ///
    /// Default: `true`.
    pub is_auto_pay: Option<InstanceFlag>,
    /// Availability zone of each new replica, from the keys of `az_status` in
    /// `listDatabaseSpecifications`. The service chooses if this is left out. In open beta: a
    /// service ticket opens it. It fails where a zone has too little left.
    pub availability_zones: Option<Vec<String>>,
}

impl CreateReadReplicas {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(priorities: impl IntoIterator<Item = i32>) -> Self {
        Self {
            priorities: priorities.into_iter().collect(),
            is_auto_pay: None,
            availability_zones: None,
        }
    }

    /// Sets [`is_auto_pay`](Self::is_auto_pay).
    #[must_use]
    #[inline]
    pub fn with_is_auto_pay(mut self, is_auto_pay: InstanceFlag) -> Self {
        self.is_auto_pay = Some(is_auto_pay);
        self
    }

    /// Sets [`availability_zones`](Self::availability_zones).
    #[must_use]
    #[inline]
    pub fn with_availability_zones(
        mut self,
        availability_zones: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.availability_zones = Some(availability_zones.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for CreateReadReplicas {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateReadReplicas",
        &[
            Field::new("priorities")
                .required()
                .checks(&[
                    Check::MaxItems(9),
                    Check::Items(&[
                        Check::Minimum(-1),
                        Check::Maximum(16),
                        Check::Except(&[Literal::Integer(0)]),
                    ]),
                ]),
            Field::new("is_auto_pay"),
            Field::new("availability_zones"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            priorities: Blank::blank(),
            is_auto_pay: Blank::blank(),
            availability_zones: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.priorities,
                1 => &mut self.is_auto_pay,
                2 => &mut self.availability_zones,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.priorities,
                1 => &self.is_auto_pay,
                2 => &self.availability_zones,
                _ => return None,
            },
        )
    }
}

/// Read replicas that are being created.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadReplicaCreation {
    /// ID of the instance.
    pub instance_id: Option<String>,
    /// Names of the new nodes.
    pub node_names: Option<Vec<String>>,
    /// ID of the task that creates the replicas. Only where they are paid for by use.
    pub job_id: Option<String>,
    /// ID of the order. Only where the replicas are paid for by the month or year.
    pub order_id: Option<String>,
}

impl Model for ReadReplicaCreation {
    const SHAPE: &'static Shape = &Shape::new(
        "ReadReplicaCreation",
        &[
            Field::new("instance_id"),
            Field::new("node_names"),
            Field::new("job_id"),
            Field::new("order_id"),
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
                0 => &mut self.instance_id,
                1 => &mut self.node_names,
                2 => &mut self.job_id,
                3 => &mut self.order_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance_id,
                1 => &self.node_names,
                2 => &self.job_id,
                3 => &self.order_id,
                _ => return None,
            },
        )
    }
}

/// The new size of the storage of an instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtendInstanceVolume {
    /// Size in GB, in steps of 10, and more than is in use. When storage grows, it becomes at
    /// least 20.
    ///
    /// From 10 to 128000. A multiple of 10.
    pub size: i32,
    /// Whether the order is paid automatically from the account; with `false` it is paid by hand.
    ///
    /// Default: `true`.
    pub is_auto_pay: Option<InstanceFlag>,
}

impl ExtendInstanceVolume {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(size: i32) -> Self {
        Self { size, is_auto_pay: None }
    }

    /// Sets [`is_auto_pay`](Self::is_auto_pay).
    #[must_use]
    #[inline]
    pub fn with_is_auto_pay(mut self, is_auto_pay: InstanceFlag) -> Self {
        self.is_auto_pay = Some(is_auto_pay);
        self
    }
}

impl Model for ExtendInstanceVolume {
    const SHAPE: &'static Shape = &Shape::new(
        "ExtendInstanceVolume",
        &[
            Field::new("size")
                .required()
                .checks(&[
                    Check::Minimum(10),
                    Check::Maximum(128_000),
                    Check::MultipleOf(10.0),
                ]),
            Field::new("is_auto_pay"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            size: Blank::blank(),
            is_auto_pay: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.size,
                1 => &mut self.is_auto_pay,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.size,
                1 => &self.is_auto_pay,
                _ => return None,
            },
        )
    }
}

/// The order for a new size of storage.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceVolumeOrder {
    /// New size in GB.
    pub size: Option<i32>,
    /// ID of the order.
    pub order_id: Option<String>,
}

impl Model for InstanceVolumeOrder {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceVolumeOrder",
        &[Field::new("size"), Field::new("order_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.size,
                1 => &mut self.order_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.size,
                1 => &self.order_id,
                _ => return None,
            },
        )
    }
}

/// The new name of an instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstanceName {
    /// Name of the instance: a letter, then letters, digits, hyphens and underscores. Case matters,
    /// and names need not be unique.
    ///
    /// 4 to 64 characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: String,
    /// Whether the nodes are renamed as well.
    ///
    /// Default: `true`.
    pub is_modify_node_name: Option<InstanceFlag>,
}

impl UpdateInstanceName {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            is_modify_node_name: None,
        }
    }

    /// Sets [`is_modify_node_name`](Self::is_modify_node_name).
    #[must_use]
    #[inline]
    pub fn with_is_modify_node_name(
        mut self,
        is_modify_node_name: InstanceFlag,
    ) -> Self {
        self.is_modify_node_name = Some(is_modify_node_name);
        self
    }
}

impl Model for UpdateInstanceName {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateInstanceName",
        &[
            Field::new("name")
                .required()
                .checks(&[
                    Check::MinLength(4),
                    Check::MaxLength(64),
                    Check::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
                ]),
            Field::new("is_modify_node_name"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            is_modify_node_name: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.is_modify_node_name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.is_modify_node_name,
                _ => return None,
            },
        )
    }
}

/// The new password of the database administrator.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResetInstancePassword {
    /// The password: 8 to 32 characters of at least three kinds out of capital letters, small
    /// letters, digits and `~!@#$%^*_-=+?,()&`. Weak ones are refused.
    ///
    /// 8 to 32 characters. Matches `^[A-Za-z0-9~!@#$%^*_=+?,()&-]+$`.
    pub password: Secret,
}

impl ResetInstancePassword {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(password: impl Into<Secret>) -> Self {
        Self { password: password.into() }
    }
}

impl Model for ResetInstancePassword {
    const SHAPE: &'static Shape = &Shape::new(
        "ResetInstancePassword",
        &[
            Field::new("password")
                .required()
                .sensitive()
                .checks(&[
                    Check::MinLength(8),
                    Check::MaxLength(32),
                    Check::Pattern("^[A-Za-z0-9~!@#$%^*_=+?,()&-]+$"),
                ]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self { password: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.password,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.password,
                _ => return None,
            },
        )
    }
}

/// The specification that an instance changes to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResizeInstance {
    /// A specification of nodes.
    pub resize_flavor: InstanceFlavorChoice,
    /// Whether the order is paid automatically from the account, if the instance is paid for by the
    /// month or year; with `false` it is paid by hand.
    ///
    /// Default: `true`.
    pub is_auto_pay: Option<InstanceFlag>,
}

impl ResizeInstance {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(resize_flavor: InstanceFlavorChoice) -> Self {
        Self {
            resize_flavor,
            is_auto_pay: None,
        }
    }

    /// Sets [`is_auto_pay`](Self::is_auto_pay).
    #[must_use]
    #[inline]
    pub fn with_is_auto_pay(mut self, is_auto_pay: InstanceFlag) -> Self {
        self.is_auto_pay = Some(is_auto_pay);
        self
    }
}

impl Model for ResizeInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "ResizeInstance",
        &[Field::new("resize_flavor").required(), Field::new("is_auto_pay")],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            resize_flavor: Blank::blank(),
            is_auto_pay: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.resize_flavor,
                1 => &mut self.is_auto_pay,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.resize_flavor,
                1 => &self.is_auto_pay,
                _ => return None,
            },
        )
    }
}

/// A specification of nodes.
///
/// Source: TaurusDB API Reference, 4.3.9, table 4-74.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InstanceFlavorChoice {
    /// Code of the specification, such as `gaussdb.mysql.xlarge.arm.8`.
    pub spec_code: String,
}

impl InstanceFlavorChoice {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(spec_code: impl Into<String>) -> Self {
        Self {
            spec_code: spec_code.into(),
        }
    }
}

impl Model for InstanceFlavorChoice {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceFlavorChoice",
        &[Field::new("spec_code").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { spec_code: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.spec_code,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.spec_code,
                _ => return None,
            },
        )
    }
}

/// A page of dedicated resource pools.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedResourcePoolList {
    /// The pools of this page.
    pub resources: Option<Vec<DedicatedResourcePool>>,
    /// How many pools there are in all.
    pub total_count: Option<i32>,
}

impl Model for DedicatedResourcePoolList {
    const SHAPE: &'static Shape = &Shape::new(
        "DedicatedResourcePoolList",
        &[Field::new("resources"), Field::new("total_count")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.resources,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.resources,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

/// Computing power and storage that only one customer uses.
///
/// Source: TaurusDB API Reference, 4.3.10, table 4-82.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedResourcePool {
    /// ID of the pool.
    pub id: Option<String>,
    /// Name of the pool.
    pub resource_name: Option<String>,
    /// Database engine that the pool is for.
    pub engine_name: Option<String>,
    /// CPU architecture of the pool, such as `ARM`.
    pub architecture: Option<String>,
    /// State of a dedicated resource pool.
    pub status: Option<DedicatedResourcePoolStatus>,
    /// What a dedicated resource pool holds.
    pub capacity: Option<DedicatedResourcePoolCapacity>,
    /// Availability zones of the pool.
    pub availability_zone: Option<Vec<String>>,
}

impl Model for DedicatedResourcePool {
    const SHAPE: &'static Shape = &Shape::new(
        "DedicatedResourcePool",
        &[
            Field::new("id"),
            Field::new("resource_name"),
            Field::new("engine_name"),
            Field::new("architecture"),
            Field::new("status"),
            Field::new("capacity"),
            Field::new("availability_zone"),
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
                0 => &mut self.id,
                1 => &mut self.resource_name,
                2 => &mut self.engine_name,
                3 => &mut self.architecture,
                4 => &mut self.status,
                5 => &mut self.capacity,
                6 => &mut self.availability_zone,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.resource_name,
                2 => &self.engine_name,
                3 => &self.architecture,
                4 => &self.status,
                5 => &self.capacity,
                6 => &self.availability_zone,
                _ => return None,
            },
        )
    }
}

/// State of a dedicated resource pool.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DedicatedResourcePoolStatus {
    /// In order.
    Normal,
    /// Being built.
    Building,
    /// Getting more resources.
    Extending,
    /// Deleted.
    Deleted,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for DedicatedResourcePoolStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("BUILDING", Self::Building),
        ("EXTENDING", Self::Extending),
        ("DELETED", Self::Deleted),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// What a dedicated resource pool holds.
///
/// Source: TaurusDB API Reference, 4.3.10, table 4-83.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedResourcePoolCapacity {
    /// Memory in GB.
    pub ram: Option<i32>,
    /// Storage in GB.
    pub volume: Option<i64>,
    /// Count of vCPUs.
    pub vcpus: Option<i32>,
}

impl Model for DedicatedResourcePoolCapacity {
    const SHAPE: &'static Shape = &Shape::new(
        "DedicatedResourcePoolCapacity",
        &[Field::new("ram"), Field::new("volume"), Field::new("vcpus")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.ram,
                1 => &mut self.volume,
                2 => &mut self.vcpus,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.ram,
                1 => &self.volume,
                2 => &self.vcpus,
                _ => return None,
            },
        )
    }
}

/// A dedicated resource pool, and how much of it is in use.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedResourcePoolDetail {
    /// ID of the pool.
    pub id: Option<String>,
    /// Name of the pool.
    pub resource_name: Option<String>,
    /// Database engine that the pool is for, such as `taurus`.
    pub engine_name: Option<String>,
    /// Availability zones of the pool.
    pub availability_zone_ids: Option<Vec<String>>,
    /// CPU architecture of the pool, such as `ARM`.
    pub architecture: Option<String>,
    /// State of the pool, such as `normal`.
    pub status: Option<String>,
    /// Computing power of a dedicated resource pool.
    pub dedicated_compute_info: Option<DedicatedComputeResources>,
    /// Storage of a dedicated resource pool.
    pub dedicated_storage_info: Option<DedicatedStorageResources>,
}

impl Model for DedicatedResourcePoolDetail {
    const SHAPE: &'static Shape = &Shape::new(
        "DedicatedResourcePoolDetail",
        &[
            Field::new("id"),
            Field::new("resource_name"),
            Field::new("engine_name"),
            Field::new("availability_zone_ids"),
            Field::new("architecture"),
            Field::new("status"),
            Field::new("dedicated_compute_info"),
            Field::new("dedicated_storage_info"),
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
                0 => &mut self.id,
                1 => &mut self.resource_name,
                2 => &mut self.engine_name,
                3 => &mut self.availability_zone_ids,
                4 => &mut self.architecture,
                5 => &mut self.status,
                6 => &mut self.dedicated_compute_info,
                7 => &mut self.dedicated_storage_info,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.resource_name,
                2 => &self.engine_name,
                3 => &self.availability_zone_ids,
                4 => &self.architecture,
                5 => &self.status,
                6 => &self.dedicated_compute_info,
                7 => &self.dedicated_storage_info,
                _ => return None,
            },
        )
    }
}

/// Computing power of a dedicated resource pool.
///
/// Source: TaurusDB API Reference, 4.3.11, table 4-89.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedComputeResources {
    /// How many vCPUs the pool has.
    pub vcpus_total: Option<i32>,
    /// How many vCPUs are in use.
    pub vcpus_used: Option<i32>,
    /// Memory of the pool in GB.
    pub ram_total: Option<i32>,
    /// Memory in use, in GB.
    pub ram_used: Option<i32>,
    /// Code of the specification of the hosts.
    pub spec_code: Option<String>,
    /// How many hosts compute.
    pub host_num: Option<i32>,
}

impl Model for DedicatedComputeResources {
    const SHAPE: &'static Shape = &Shape::new(
        "DedicatedComputeResources",
        &[
            Field::new("vcpus_total"),
            Field::new("vcpus_used"),
            Field::new("ram_total"),
            Field::new("ram_used"),
            Field::new("spec_code"),
            Field::new("host_num"),
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
                0 => &mut self.vcpus_total,
                1 => &mut self.vcpus_used,
                2 => &mut self.ram_total,
                3 => &mut self.ram_used,
                4 => &mut self.spec_code,
                5 => &mut self.host_num,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.vcpus_total,
                1 => &self.vcpus_used,
                2 => &self.ram_total,
                3 => &self.ram_used,
                4 => &self.spec_code,
                5 => &self.host_num,
                _ => return None,
            },
        )
    }
}

/// Storage of a dedicated resource pool.
///
/// Source: TaurusDB API Reference, 4.3.11, table 4-90.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedStorageResources {
    /// Code of the specification of the hosts.
    pub spec_code: Option<String>,
    /// How many hosts store data.
    pub host_num: Option<i32>,
}

impl Model for DedicatedStorageResources {
    const SHAPE: &'static Shape = &Shape::new(
        "DedicatedStorageResources",
        &[Field::new("spec_code"), Field::new("host_num")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.spec_code,
                1 => &mut self.host_num,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.spec_code,
                1 => &self.host_num,
                _ => return None,
            },
        )
    }
}

/// Whether metrics are taken by the second, and how often.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstanceMonitoring {
    /// Turns monitoring by the second on or off.
    pub monitor_switch: bool,
    /// Seconds between two samples. Only where monitoring by the second is on.
    ///
    /// Default: `5`.
    pub period: Option<InstanceMonitoringPeriod>,
}

impl UpdateInstanceMonitoring {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(monitor_switch: bool) -> Self {
        Self {
            monitor_switch,
            period: None,
        }
    }

    /// Sets [`period`](Self::period).
    #[must_use]
    #[inline]
    pub fn with_period(mut self, period: InstanceMonitoringPeriod) -> Self {
        self.period = Some(period);
        self
    }
}

impl Model for UpdateInstanceMonitoring {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateInstanceMonitoring",
        &[Field::new("monitor_switch").required(), Field::new("period")],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            monitor_switch: Blank::blank(),
            period: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.monitor_switch,
                1 => &mut self.period,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.monitor_switch,
                1 => &self.period,
                _ => return None,
            },
        )
    }
}

/// Seconds between two samples. Only where monitoring by the second is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InstanceMonitoringPeriod(pub i32);

impl InstanceMonitoringPeriod {
    /// One second.
    pub const ONE_SECOND: Self = Self(1);

    /// Five seconds.
    pub const FIVE_SECONDS: Self = Self(5);
}

/// Whether metrics of an instance are taken by the second, and how often.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceMonitoring {
    /// Whether monitoring by the second is on.
    pub monitor_switch: Option<bool>,
    /// Seconds between two samples. Only where monitoring by the second is on.
    pub period: Option<InstanceMonitoringPeriod>,
}

impl Model for InstanceMonitoring {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceMonitoring",
        &[Field::new("monitor_switch"), Field::new("period")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.monitor_switch,
                1 => &mut self.period,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.monitor_switch,
                1 => &self.period,
                _ => return None,
            },
        )
    }
}

/// Whether connections to an instance can be encrypted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchInstanceSsl {
    /// Turns SSL on or off.
    pub ssl_option: bool,
}

impl SwitchInstanceSsl {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(ssl_option: bool) -> Self {
        Self { ssl_option }
    }
}

impl Model for SwitchInstanceSsl {
    const SHAPE: &'static Shape = &Shape::new(
        "SwitchInstanceSsl",
        &[Field::new("ssl_option").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { ssl_option: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.ssl_option,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.ssl_option,
                _ => return None,
            },
        )
    }
}

/// The elastic IP address (EIP) that an instance gets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BindInstanceEip {
    /// The EIP to bind.
    pub public_ip: String,
    /// ID of the EIP.
    pub public_ip_id: String,
}

impl BindInstanceEip {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(public_ip: impl Into<String>, public_ip_id: impl Into<String>) -> Self {
        Self {
            public_ip: public_ip.into(),
            public_ip_id: public_ip_id.into(),
        }
    }
}

impl Model for BindInstanceEip {
    const SHAPE: &'static Shape = &Shape::new(
        "BindInstanceEip",
        &[Field::new("public_ip").required(), Field::new("public_ip_id").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            public_ip: Blank::blank(),
            public_ip_id: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.public_ip,
                1 => &mut self.public_ip_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.public_ip,
                1 => &self.public_ip_id,
                _ => return None,
            },
        )
    }
}

/// The read replica that becomes the primary node.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PromoteReadReplica {
    /// ID of the read replica.
    pub node_id: String,
}

impl PromoteReadReplica {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(node_id: impl Into<String>) -> Self {
        Self { node_id: node_id.into() }
    }
}

impl Model for PromoteReadReplica {
    const SHAPE: &'static Shape = &Shape::new(
        "PromoteReadReplica",
        &[Field::new("node_id").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { node_id: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.node_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.node_id,
                _ => return None,
            },
        )
    }
}

/// Four hours of the day, each time in UTC, in which an instance is maintained.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateMaintenanceWindow {
    /// Full hour in UTC at which the window opens, such as `22:00`.
    ///
    /// Matches `^([01][0-9]|2[0-3]):00$`.
    pub start_time: String,
    /// Full hour in UTC at which the window closes, four hours after `start_time`.
    ///
    /// Matches `^([01][0-9]|2[0-3]):00$`.
    pub end_time: String,
}

impl UpdateMaintenanceWindow {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
        }
    }
}

impl Model for UpdateMaintenanceWindow {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateMaintenanceWindow",
        &[
            Field::new("start_time")
                .required()
                .checks(&[Check::Pattern("^([01][0-9]|2[0-3]):00$")]),
            Field::new("end_time")
                .required()
                .checks(&[Check::Pattern("^([01][0-9]|2[0-3]):00$")]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            start_time: Blank::blank(),
            end_time: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.start_time,
                1 => &mut self.end_time,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.start_time,
                1 => &self.end_time,
                _ => return None,
            },
        )
    }
}

/// The new security group of an instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstanceSecurityGroup {
    /// ID of the security group.
    pub security_group_id: String,
}

impl UpdateInstanceSecurityGroup {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
        }
    }
}

impl Model for UpdateInstanceSecurityGroup {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateInstanceSecurityGroup",
        &[Field::new("security_group_id").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            security_group_id: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.security_group_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.security_group_id,
                _ => return None,
            },
        )
    }
}

/// The new private IP address of an instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstancePrivateIp {
    /// The private IP address.
    pub internal_ip: String,
}

impl UpdateInstancePrivateIp {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(internal_ip: impl Into<String>) -> Self {
        Self {
            internal_ip: internal_ip.into(),
        }
    }
}

impl Model for UpdateInstancePrivateIp {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateInstancePrivateIp",
        &[Field::new("internal_ip").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            internal_ip: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.internal_ip,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.internal_ip,
                _ => return None,
            },
        )
    }
}

/// The new port of the database.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstancePort {
    /// The port. Not allowed are 12017, 20000, 20201, 20202, 33062, 33071 and all from 5342
    /// to 5345.
    ///
    /// From 1024 to 65535. Not `5342` or `5343` or `5344` or `5345` or `12017` or `20000` or
    /// `20201` or `20202` or `33062` or `33071`.
    pub port: i32,
}

impl UpdateInstancePort {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(port: i32) -> Self {
        Self { port }
    }
}

impl Model for UpdateInstancePort {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateInstancePort",
        &[
            Field::new("port")
                .required()
                .checks(&[
                    Check::Minimum(1024),
                    Check::Maximum(65535),
                    Check::Except(&[
                        Literal::Integer(5342),
                        Literal::Integer(5343),
                        Literal::Integer(5344),
                        Literal::Integer(5345),
                        Literal::Integer(12017),
                        Literal::Integer(20000),
                        Literal::Integer(20201),
                        Literal::Integer(20202),
                        Literal::Integer(33062),
                        Literal::Integer(33071),
                    ]),
                ]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self { port: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.port,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.port,
                _ => return None,
            },
        )
    }
}

/// What an instance is for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstanceDescription {
    /// The description, of letters, digits, `.`, `_` and `-`. An empty one removes it.
    ///
    /// At most 64 characters. Matches `^[A-Za-z0-9._-]*$`.
    pub alias: String,
}

impl UpdateInstanceDescription {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(alias: impl Into<String>) -> Self {
        Self { alias: alias.into() }
    }
}

impl Model for UpdateInstanceDescription {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateInstanceDescription",
        &[
            Field::new("alias")
                .required()
                .checks(&[Check::MaxLength(64), Check::Pattern("^[A-Za-z0-9._-]*$")]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self { alias: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.alias,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.alias,
                _ => return None,
            },
        )
    }
}

/// The kind of domain name that an instance gets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInstanceDomainName {
    /// Kind of domain name.
    pub dns_type: InstanceDomainNameType,
}

impl CreateInstanceDomainName {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(dns_type: InstanceDomainNameType) -> Self {
        Self { dns_type }
    }
}

impl Model for CreateInstanceDomainName {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateInstanceDomainName",
        &[Field::new("dns_type").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { dns_type: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.dns_type,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.dns_type,
                _ => return None,
            },
        )
    }
}

/// Kind of domain name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceDomainNameType {
    /// Known only inside the VPC.
    Private,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for InstanceDomainNameType {
    const VALUES: &'static [(&'static str, Self)] = &[("private", Self::Private)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// The new domain name of an instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstanceDomainName {
    /// First part of the domain name, of letters and digits.
    ///
    /// 8 to 63 characters. Matches `^[A-Za-z0-9]+$`.
    pub dns_name: String,
}

impl UpdateInstanceDomainName {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(dns_name: impl Into<String>) -> Self {
        Self { dns_name: dns_name.into() }
    }
}

impl Model for UpdateInstanceDomainName {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateInstanceDomainName",
        &[
            Field::new("dns_name")
                .required()
                .checks(&[
                    Check::MinLength(8),
                    Check::MaxLength(63),
                    Check::Pattern("^[A-Za-z0-9]+$"),
                ]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self { dns_name: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.dns_name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.dns_name,
                _ => return None,
            },
        )
    }
}

/// Which version an instance runs, and whether there is a newer one.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceVersion {
    /// The version of an instance beside the latest one.
    pub datastore: Option<InstanceVersionComparison>,
    /// Whether the instance can be upgraded.
    pub upgrade_flag: Option<bool>,
}

impl Model for InstanceVersion {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceVersion",
        &[Field::new("datastore"), Field::new("upgrade_flag")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.datastore,
                1 => &mut self.upgrade_flag,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.datastore,
                1 => &self.upgrade_flag,
                _ => return None,
            },
        )
    }
}

/// The version of an instance beside the latest one.
///
/// Source: TaurusDB API Reference, 4.3.27, table 4-182.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceVersionComparison {
    /// Version of the database that the instance runs.
    pub current_version: Option<String>,
    /// Version of the kernel that the instance runs.
    pub current_kernel_version: Option<String>,
    /// Newest version of the database.
    pub latest_version: Option<String>,
    /// Newest version of the kernel.
    pub latest_kernel_version: Option<String>,
}

impl Model for InstanceVersionComparison {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceVersionComparison",
        &[
            Field::new("current_version"),
            Field::new("current_kernel_version"),
            Field::new("latest_version"),
            Field::new("latest_kernel_version"),
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
                0 => &mut self.current_version,
                1 => &mut self.current_kernel_version,
                2 => &mut self.latest_version,
                3 => &mut self.latest_kernel_version,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.current_version,
                1 => &self.current_kernel_version,
                2 => &self.latest_version,
                3 => &self.latest_kernel_version,
                _ => return None,
            },
        )
    }
}

/// When an instance gets more or less resources by itself.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutoScalingPolicy {
    /// Turns auto scaling on or off.
    pub status: AutoScalingSwitch,
    /// What scales by itself.
    pub scaling_strategy: AutoScalingStrategyChoice,
    /// How many seconds CPU usage is watched. Resources grow when its average over all of them
    /// reaches `enlarge_threshold`. Required with `status` `ON`.
    ///
    /// Required if `status` is `ON`.
    pub monitor_cycle: Option<AutoScalingObservationPeriod>,
    /// How many seconds pass at least between two steps up or two steps down. Required with
    /// `status` `ON`.
    ///
    /// Required if `status` is `ON`.
    pub silence_cycle: Option<AutoScalingSilentPeriod>,
    /// Average CPU usage, in percent, from which resources grow. Required with `status` `ON`.
    ///
    /// From 50 to 100.
    ///
    /// Required if `status` is `ON`.
    pub enlarge_threshold: Option<i32>,
    /// Largest specification, by its code. Required where specifications scale (`flavor_switch` is
    /// `ON`).
    ///
    /// Required if `status` is `ON` and `scaling_strategy.flavor_switch` is `ON`.
    pub max_flavor: Option<String>,
    /// Whether resources shrink again. Required with `status` `ON`.
    ///
    /// Required if `status` is `ON`.
    pub reduce_enabled: Option<bool>,
    /// Largest count of read replicas. Required where read replicas scale (`read_only_switch` is
    /// `ON`).
    ///
    /// Required if `status` is `ON` and `scaling_strategy.read_only_switch` is `ON`.
    pub max_read_only_count: Option<i32>,
    /// Read weight of read replicas. Required where read replicas scale (`read_only_switch` is
    /// `ON`).
    ///
    /// Required if `status` is `ON` and `scaling_strategy.read_only_switch` is `ON`.
    pub read_only_weight: Option<i32>,
}

impl UpdateAutoScalingPolicy {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        status: AutoScalingSwitch,
        scaling_strategy: AutoScalingStrategyChoice,
    ) -> Self {
        Self {
            status,
            scaling_strategy,
            monitor_cycle: None,
            silence_cycle: None,
            enlarge_threshold: None,
            max_flavor: None,
            reduce_enabled: None,
            max_read_only_count: None,
            read_only_weight: None,
        }
    }

    /// Sets [`monitor_cycle`](Self::monitor_cycle).
    #[must_use]
    #[inline]
    pub fn with_monitor_cycle(
        mut self,
        monitor_cycle: AutoScalingObservationPeriod,
    ) -> Self {
        self.monitor_cycle = Some(monitor_cycle);
        self
    }

    /// Sets [`silence_cycle`](Self::silence_cycle).
    #[must_use]
    #[inline]
    pub fn with_silence_cycle(mut self, silence_cycle: AutoScalingSilentPeriod) -> Self {
        self.silence_cycle = Some(silence_cycle);
        self
    }

    /// Sets [`enlarge_threshold`](Self::enlarge_threshold).
    #[must_use]
    #[inline]
    pub fn with_enlarge_threshold(mut self, enlarge_threshold: i32) -> Self {
        self.enlarge_threshold = Some(enlarge_threshold);
        self
    }

    /// Sets [`max_flavor`](Self::max_flavor).
    #[must_use]
    #[inline]
    pub fn with_max_flavor(mut self, max_flavor: impl Into<String>) -> Self {
        self.max_flavor = Some(max_flavor.into());
        self
    }

    /// Sets [`reduce_enabled`](Self::reduce_enabled).
    #[must_use]
    #[inline]
    pub fn with_reduce_enabled(mut self, reduce_enabled: bool) -> Self {
        self.reduce_enabled = Some(reduce_enabled);
        self
    }

    /// Sets [`max_read_only_count`](Self::max_read_only_count).
    #[must_use]
    #[inline]
    pub fn with_max_read_only_count(mut self, max_read_only_count: i32) -> Self {
        self.max_read_only_count = Some(max_read_only_count);
        self
    }

    /// Sets [`read_only_weight`](Self::read_only_weight).
    #[must_use]
    #[inline]
    pub fn with_read_only_weight(mut self, read_only_weight: i32) -> Self {
        self.read_only_weight = Some(read_only_weight);
        self
    }
}

impl Model for UpdateAutoScalingPolicy {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateAutoScalingPolicy",
        &[
            Field::new("status").required(),
            Field::new("scaling_strategy").required(),
            Field::new("monitor_cycle"),
            Field::new("silence_cycle"),
            Field::new("enlarge_threshold")
                .checks(&[Check::Minimum(50), Check::Maximum(100)]),
            Field::new("max_flavor"),
            Field::new("reduce_enabled"),
            Field::new("max_read_only_count"),
            Field::new("read_only_weight"),
        ],
    )
    .conditions(&[
        specmill_runtime::model::Condition::new(
            "if `status` is `ON`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "status",
                    &[Check::Values(&[Literal::Text("ON")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Present("monitor_cycle"),
                specmill_runtime::model::Rule::Present("silence_cycle"),
                specmill_runtime::model::Rule::Present("enlarge_threshold"),
                specmill_runtime::model::Rule::Present("reduce_enabled"),
            ],
        ),
        specmill_runtime::model::Condition::new(
            "if `status` is `ON` and `scaling_strategy.flavor_switch` is `ON`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "status",
                    &[Check::Values(&[Literal::Text("ON")])],
                ),
                specmill_runtime::model::Rule::Inside(
                    "scaling_strategy",
                    &[
                        specmill_runtime::model::Rule::Present("flavor_switch"),
                        specmill_runtime::model::Rule::Checks(
                            "flavor_switch",
                            &[Check::Values(&[Literal::Text("ON")])],
                        ),
                    ],
                ),
            ],
            &[specmill_runtime::model::Rule::Present("max_flavor")],
        ),
        specmill_runtime::model::Condition::new(
            "if `status` is `ON` and `scaling_strategy.read_only_switch` is `ON`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "status",
                    &[Check::Values(&[Literal::Text("ON")])],
                ),
                specmill_runtime::model::Rule::Inside(
                    "scaling_strategy",
                    &[
                        specmill_runtime::model::Rule::Present("read_only_switch"),
                        specmill_runtime::model::Rule::Checks(
                            "read_only_switch",
                            &[Check::Values(&[Literal::Text("ON")])],
                        ),
                    ],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Present("max_read_only_count"),
                specmill_runtime::model::Rule::Present("read_only_weight"),
            ],
        ),
    ]);

    #[inline]
    fn blank() -> Self {
        Self {
            status: Blank::blank(),
            scaling_strategy: Blank::blank(),
            monitor_cycle: Blank::blank(),
            silence_cycle: Blank::blank(),
            enlarge_threshold: Blank::blank(),
            max_flavor: Blank::blank(),
            reduce_enabled: Blank::blank(),
            max_read_only_count: Blank::blank(),
            read_only_weight: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.status,
                1 => &mut self.scaling_strategy,
                2 => &mut self.monitor_cycle,
                3 => &mut self.silence_cycle,
                4 => &mut self.enlarge_threshold,
                5 => &mut self.max_flavor,
                6 => &mut self.reduce_enabled,
                7 => &mut self.max_read_only_count,
                8 => &mut self.read_only_weight,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.status,
                1 => &self.scaling_strategy,
                2 => &self.monitor_cycle,
                3 => &self.silence_cycle,
                4 => &self.enlarge_threshold,
                5 => &self.max_flavor,
                6 => &self.reduce_enabled,
                7 => &self.max_read_only_count,
                8 => &self.read_only_weight,
                _ => return None,
            },
        )
    }
}

/// The instance whose auto scaling is changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalingUpdate {
    /// ID of the instance.
    pub instance_id: Option<String>,
    /// Name of the instance.
    pub instance_name: Option<String>,
    /// Which parts of auto scaling are on.
    pub switch_status: Option<AutoScalingSwitches>,
}

impl Model for AutoScalingUpdate {
    const SHAPE: &'static Shape = &Shape::new(
        "AutoScalingUpdate",
        &[
            Field::new("instance_id"),
            Field::new("instance_name"),
            Field::new("switch_status"),
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
                0 => &mut self.instance_id,
                1 => &mut self.instance_name,
                2 => &mut self.switch_status,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance_id,
                1 => &self.instance_name,
                2 => &self.switch_status,
                _ => return None,
            },
        )
    }
}

/// Whether a part of auto scaling is on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoScalingSwitch {
    /// It is on.
    On,
    /// It is off.
    Off,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for AutoScalingSwitch {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ON", Self::On),
        ("OFF", Self::Off),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// What scales by itself.
///
/// Source: TaurusDB API Reference, 4.3.28, table 4-188.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AutoScalingStrategyChoice {
    /// Whether specifications scale.
    pub flavor_switch: AutoScalingSwitch,
    /// Whether read replicas are added and deleted. This needs exactly one proxy.
    pub read_only_switch: AutoScalingSwitch,
}

impl AutoScalingStrategyChoice {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        flavor_switch: AutoScalingSwitch,
        read_only_switch: AutoScalingSwitch,
    ) -> Self {
        Self {
            flavor_switch,
            read_only_switch,
        }
    }
}

impl Model for AutoScalingStrategyChoice {
    const SHAPE: &'static Shape = &Shape::new(
        "AutoScalingStrategyChoice",
        &[
            Field::new("flavor_switch").required(),
            Field::new("read_only_switch").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            flavor_switch: Blank::blank(),
            read_only_switch: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.flavor_switch,
                1 => &mut self.read_only_switch,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.flavor_switch,
                1 => &self.read_only_switch,
                _ => return None,
            },
        )
    }
}

/// How many seconds CPU usage is watched before resources grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AutoScalingObservationPeriod(pub i32);

impl AutoScalingObservationPeriod {
    /// `300`.
    pub const FIVE_MINUTES: Self = Self(300);

    /// `600`.
    pub const TEN_MINUTES: Self = Self(600);

    /// `900`.
    pub const FIFTEEN_MINUTES: Self = Self(900);

    /// `1800`.
    pub const HALF_HOUR: Self = Self(1800);
}

/// How many seconds pass at least between two steps in the same direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AutoScalingSilentPeriod(pub i32);

impl AutoScalingSilentPeriod {
    /// `300`.
    pub const FIVE_MINUTES: Self = Self(300);

    /// `600`.
    pub const TEN_MINUTES: Self = Self(600);

    /// `1800`.
    pub const HALF_HOUR: Self = Self(1800);

    /// `3600`.
    pub const ONE_HOUR: Self = Self(3600);

    /// `7200`.
    pub const TWO_HOURS: Self = Self(7200);

    /// `10800`.
    pub const THREE_HOURS: Self = Self(10800);

    /// `86400`.
    pub const ONE_DAY: Self = Self(86400);

    /// `604800`.
    pub const ONE_WEEK: Self = Self(604_800);
}

/// Which parts of auto scaling are on.
///
/// Source: TaurusDB API Reference, 4.3.28, table 4-190.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalingSwitches {
    /// Whether auto scaling is on at all.
    pub scaling_switch: Option<AutoScalingSwitch>,
    /// Whether specifications scale.
    pub flavor_switch: Option<AutoScalingSwitch>,
    /// Whether read replicas are added and deleted.
    pub read_only_switch: Option<AutoScalingSwitch>,
}

impl Model for AutoScalingSwitches {
    const SHAPE: &'static Shape = &Shape::new(
        "AutoScalingSwitches",
        &[
            Field::new("scaling_switch"),
            Field::new("flavor_switch"),
            Field::new("read_only_switch"),
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
                0 => &mut self.scaling_switch,
                1 => &mut self.flavor_switch,
                2 => &mut self.read_only_switch,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.scaling_switch,
                1 => &self.flavor_switch,
                2 => &self.read_only_switch,
                _ => return None,
            },
        )
    }
}

/// When an instance gets more or less resources by itself. While auto scaling is off, most
/// fields are `null`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalingPolicy {
    /// ID of the policy.
    pub id: Option<String>,
    /// The instance. Its ID has 36 letters and digits and ends in `in07`.
    ///
    /// At most 36 characters.
    pub instance_id: Option<String>,
    /// Name of the instance: a letter, then letters, digits, hyphens and underscores. Case matters.
    ///
    /// 4 to 64 characters.
    pub instance_name: Option<String>,
    /// Whether auto scaling is on.
    pub status: Option<AutoScalingSwitch>,
    /// How many seconds CPU usage is watched. Resources grow when its average over all of them
    /// reaches `enlarge_threshold`.
    ///
    /// One of `300`, `600`, `900`, `1800`.
    pub monitor_cycle: Option<i32>,
    /// How many seconds pass at least between two steps up or two steps down.
    ///
    /// One of `300`, `600`, `1800`, `3600`, `7200`, `10800`, `86400`, `604800`.
    pub silence_cycle: Option<i32>,
    /// Average CPU usage, in percent, from which resources grow.
    ///
    /// From 50 to 100.
    pub enlarge_threshold: Option<i32>,
    /// Largest specification that the instance can change to at its site.
    pub max_flavor: Option<String>,
    /// Whether resources shrink again.
    pub reduce_enabled: Option<bool>,
    /// Smallest specification that the instance can change to at its site.
    pub min_flavor: Option<String>,
    /// When the last change ended and the silent period began, as `yyyy-mm-ddThh:mm:ssZ`, where `Z`
    /// is an offset such as `+0100`. Empty while auto scaling is off.
    pub silence_start_at: Option<String>,
    /// What scales by itself.
    pub scaling_strategy: Option<AutoScalingStrategy>,
    /// Largest count of read replicas: more than there are now, and 15 at most.
    pub max_read_only_count: Option<i32>,
    /// Smallest count of read replicas.
    ///
    /// From 1 to 14.
    pub min_read_only_count: Option<i32>,
    /// Read weight of read replicas.
    ///
    /// From 0 to 1000.
    pub read_only_weight: Option<i32>,
}

impl Model for AutoScalingPolicy {
    const SHAPE: &'static Shape = &Shape::new(
        "AutoScalingPolicy",
        &[
            Field::new("id").nullable(),
            Field::new("instance_id").checks(&[Check::MaxLength(36)]),
            Field::new("instance_name")
                .checks(&[Check::MinLength(4), Check::MaxLength(64)]),
            Field::new("status"),
            Field::new("monitor_cycle")
                .nullable()
                .checks(&[
                    Check::Values(&[
                        Literal::Integer(300),
                        Literal::Integer(600),
                        Literal::Integer(900),
                        Literal::Integer(1800),
                    ]),
                ]),
            Field::new("silence_cycle")
                .nullable()
                .checks(&[
                    Check::Values(&[
                        Literal::Integer(300),
                        Literal::Integer(600),
                        Literal::Integer(1800),
                        Literal::Integer(3600),
                        Literal::Integer(7200),
                        Literal::Integer(10800),
                        Literal::Integer(86400),
                        Literal::Integer(604_800),
                    ]),
                ]),
            Field::new("enlarge_threshold")
                .nullable()
                .checks(&[Check::Minimum(50), Check::Maximum(100)]),
            Field::new("max_flavor").nullable(),
            Field::new("reduce_enabled").nullable(),
            Field::new("min_flavor").nullable(),
            Field::new("silence_start_at"),
            Field::new("scaling_strategy"),
            Field::new("max_read_only_count").nullable(),
            Field::new("min_read_only_count")
                .nullable()
                .checks(&[Check::Minimum(1), Check::Maximum(14)]),
            Field::new("read_only_weight")
                .nullable()
                .checks(&[Check::Minimum(0), Check::Maximum(1000)]),
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
                0 => &mut self.id,
                1 => &mut self.instance_id,
                2 => &mut self.instance_name,
                3 => &mut self.status,
                4 => &mut self.monitor_cycle,
                5 => &mut self.silence_cycle,
                6 => &mut self.enlarge_threshold,
                7 => &mut self.max_flavor,
                8 => &mut self.reduce_enabled,
                9 => &mut self.min_flavor,
                10 => &mut self.silence_start_at,
                11 => &mut self.scaling_strategy,
                12 => &mut self.max_read_only_count,
                13 => &mut self.min_read_only_count,
                14 => &mut self.read_only_weight,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.instance_id,
                2 => &self.instance_name,
                3 => &self.status,
                4 => &self.monitor_cycle,
                5 => &self.silence_cycle,
                6 => &self.enlarge_threshold,
                7 => &self.max_flavor,
                8 => &self.reduce_enabled,
                9 => &self.min_flavor,
                10 => &self.silence_start_at,
                11 => &self.scaling_strategy,
                12 => &self.max_read_only_count,
                13 => &self.min_read_only_count,
                14 => &self.read_only_weight,
                _ => return None,
            },
        )
    }
}

/// What scales by itself.
///
/// Source: TaurusDB API Reference, 4.3.29, table 4-196.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalingStrategy {
    /// Whether specifications scale.
    pub flavor_switch: Option<AutoScalingPartState>,
    /// Whether read replicas are added and deleted.
    pub read_only_switch: Option<AutoScalingPartState>,
}

impl Model for AutoScalingStrategy {
    const SHAPE: &'static Shape = &Shape::new(
        "AutoScalingStrategy",
        &[Field::new("flavor_switch"), Field::new("read_only_switch")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.flavor_switch,
                1 => &mut self.read_only_switch,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.flavor_switch,
                1 => &self.read_only_switch,
                _ => return None,
            },
        )
    }
}

/// Whether something scales by itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoScalingPartState {
    /// It does.
    On,
    /// It does not.
    Off,
    /// Auto scaling is off as a whole.
    Unset,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for AutoScalingPartState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ON", Self::On),
        ("OFF", Self::Off),
        ("", Self::Unset),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// What is planned, and with which resources.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckResources {
    /// What resources are checked for.
    pub action: ResourceCheckAction,
    /// The resources that are needed.
    ///
    /// `enterprise_project_id`, `instance_num`, `mode`, `availability_zone_mode`, `node_num`,
    /// `flavor_ref` and `subnet_id` are required if `action` is `createInstance`. `node_num` and
    /// `instance_id` are required if `action` is `createReadOnlyNode`. `flavor_ref` and
    /// `instance_id` are required if `action` is `resizeFlavor`.
    pub resource: ResourceCheckTarget,
}

impl CheckResources {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(action: ResourceCheckAction, resource: ResourceCheckTarget) -> Self {
        Self { action, resource }
    }
}

impl Model for CheckResources {
    const SHAPE: &'static Shape = &Shape::new(
        "CheckResources",
        &[Field::new("action").required(), Field::new("resource").required()],
    )
    .conditions(&[
        specmill_runtime::model::Condition::new(
            "if `action` is `createInstance`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "action",
                    &[Check::Values(&[Literal::Text("createInstance")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Inside(
                    "resource",
                    &[
                        specmill_runtime::model::Rule::Present("enterprise_project_id"),
                        specmill_runtime::model::Rule::Present("instance_num"),
                        specmill_runtime::model::Rule::Present("mode"),
                        specmill_runtime::model::Rule::Present("availability_zone_mode"),
                        specmill_runtime::model::Rule::Present("node_num"),
                        specmill_runtime::model::Rule::Present("flavor_ref"),
                        specmill_runtime::model::Rule::Present("subnet_id"),
                    ],
                ),
            ],
        ),
        specmill_runtime::model::Condition::new(
            "if `action` is `createReadOnlyNode`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "action",
                    &[Check::Values(&[Literal::Text("createReadOnlyNode")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Inside(
                    "resource",
                    &[
                        specmill_runtime::model::Rule::Present("node_num"),
                        specmill_runtime::model::Rule::Present("instance_id"),
                    ],
                ),
            ],
        ),
        specmill_runtime::model::Condition::new(
            "if `action` is `resizeFlavor`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "action",
                    &[Check::Values(&[Literal::Text("resizeFlavor")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Inside(
                    "resource",
                    &[
                        specmill_runtime::model::Rule::Present("flavor_ref"),
                        specmill_runtime::model::Rule::Present("instance_id"),
                    ],
                ),
            ],
        ),
    ]);

    #[inline]
    fn blank() -> Self {
        Self {
            action: Blank::blank(),
            resource: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.action,
                1 => &mut self.resource,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.action,
                1 => &self.resource,
                _ => return None,
            },
        )
    }
}

/// Whether there are enough resources.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceCheck {
    /// Whether the check is passed.
    pub result: Option<bool>,
}

impl Model for ResourceCheck {
    const SHAPE: &'static Shape = &Shape::new("ResourceCheck", &[Field::new("result")]);

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.result,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.result,
                _ => return None,
            },
        )
    }
}

/// What resources are checked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceCheckAction {
    /// Creating an instance.
    CreateInstance,
    /// Adding read replicas.
    CreateReadOnlyNode,
    /// Changing the specification of an instance.
    ResizeFlavor,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ResourceCheckAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("createInstance", Self::CreateInstance),
        ("createReadOnlyNode", Self::CreateReadOnlyNode),
        ("resizeFlavor", Self::ResizeFlavor),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// The resources that are needed.
///
/// Source: TaurusDB API Reference, 4.3.30, table 4-202.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceCheckTarget {
    /// Enterprise project of the instance. Required if `action` is `createInstance`.
    pub enterprise_project_id: Option<String>,
    /// How many instances are created. Required if `action` is `createInstance`.
    pub instance_num: Option<i32>,
    /// Kind of instance. Required if `action` is `createInstance`.
    pub mode: Option<DatabaseSpecificationInstanceMode>,
    /// How the nodes spread over availability zones. Required if `action` is `createInstance`.
    pub availability_zone_mode: Option<AvailabilityZoneMode>,
    /// How many nodes are needed. Required if `action` is `createInstance` or `createReadOnlyNode`.
    pub node_num: Option<i32>,
    /// Code of the specification. Required if `action` is `createInstance` or `resizeFlavor`.
    pub flavor_ref: Option<String>,
    /// Code of the availability zone.
    pub availability_zone: Option<String>,
    /// Subnet of the instance. Required if `action` is `createInstance`.
    pub subnet_id: Option<String>,
    /// The instance. Required if `action` is `createReadOnlyNode` or `resizeFlavor`.
    pub instance_id: Option<String>,
}

impl ResourceCheckTarget {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enterprise_project_id`](Self::enterprise_project_id).
    #[must_use]
    #[inline]
    pub fn with_enterprise_project_id(
        mut self,
        enterprise_project_id: impl Into<String>,
    ) -> Self {
        self.enterprise_project_id = Some(enterprise_project_id.into());
        self
    }

    /// Sets [`instance_num`](Self::instance_num).
    #[must_use]
    #[inline]
    pub fn with_instance_num(mut self, instance_num: i32) -> Self {
        self.instance_num = Some(instance_num);
        self
    }

    /// Sets [`mode`](Self::mode).
    #[must_use]
    #[inline]
    pub fn with_mode(mut self, mode: DatabaseSpecificationInstanceMode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Sets [`availability_zone_mode`](Self::availability_zone_mode).
    #[must_use]
    #[inline]
    pub fn with_availability_zone_mode(
        mut self,
        availability_zone_mode: AvailabilityZoneMode,
    ) -> Self {
        self.availability_zone_mode = Some(availability_zone_mode);
        self
    }

    /// Sets [`node_num`](Self::node_num).
    #[must_use]
    #[inline]
    pub fn with_node_num(mut self, node_num: i32) -> Self {
        self.node_num = Some(node_num);
        self
    }

    /// Sets [`flavor_ref`](Self::flavor_ref).
    #[must_use]
    #[inline]
    pub fn with_flavor_ref(mut self, flavor_ref: impl Into<String>) -> Self {
        self.flavor_ref = Some(flavor_ref.into());
        self
    }

    /// Sets [`availability_zone`](Self::availability_zone).
    #[must_use]
    #[inline]
    pub fn with_availability_zone(
        mut self,
        availability_zone: impl Into<String>,
    ) -> Self {
        self.availability_zone = Some(availability_zone.into());
        self
    }

    /// Sets [`subnet_id`](Self::subnet_id).
    #[must_use]
    #[inline]
    pub fn with_subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.subnet_id = Some(subnet_id.into());
        self
    }

    /// Sets [`instance_id`](Self::instance_id).
    #[must_use]
    #[inline]
    pub fn with_instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }
}

impl Model for ResourceCheckTarget {
    const SHAPE: &'static Shape = &Shape::new(
        "ResourceCheckTarget",
        &[
            Field::new("enterprise_project_id"),
            Field::new("instance_num"),
            Field::new("mode"),
            Field::new("availability_zone_mode"),
            Field::new("node_num"),
            Field::new("flavor_ref"),
            Field::new("availability_zone"),
            Field::new("subnet_id"),
            Field::new("instance_id"),
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
                0 => &mut self.enterprise_project_id,
                1 => &mut self.instance_num,
                2 => &mut self.mode,
                3 => &mut self.availability_zone_mode,
                4 => &mut self.node_num,
                5 => &mut self.flavor_ref,
                6 => &mut self.availability_zone,
                7 => &mut self.subnet_id,
                8 => &mut self.instance_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.enterprise_project_id,
                1 => &self.instance_num,
                2 => &self.mode,
                3 => &self.availability_zone_mode,
                4 => &self.node_num,
                5 => &self.flavor_ref,
                6 => &self.availability_zone,
                7 => &self.subnet_id,
                8 => &self.instance_id,
                _ => return None,
            },
        )
    }
}

/// A page of instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceList {
    /// The instances of this page.
    pub instances: Option<Vec<Instance>>,
    /// How many instances there are in all.
    pub total_count: Option<i32>,
}

impl Model for InstanceList {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceList",
        &[Field::new("instances"), Field::new("total_count")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instances,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instances,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

/// An instance, without its nodes.
///
/// Source: TaurusDB API Reference, 4.3.31, table 4-210.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Instance {
    /// ID of the instance.
    pub id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
    /// State of an instance.
    pub status: Option<InstanceStatus>,
    /// Private IP addresses for writing. Empty until the servers are created.
    pub private_ips: Option<Vec<String>>,
    /// IP addresses of proxies. Empty while the instance has none.
    pub proxy_ips: Option<Vec<String>>,
    /// Private IP addresses for reading. Empty until the servers are created.
    pub readonly_private_ips: Option<Vec<String>>,
    /// Elastic IP addresses (EIPs).
    pub public_ips: Option<Vec<String>>,
    /// Port of the database.
    pub port: Option<String>,
    /// Kind of instance: `Cluster`.
    pub r#type: Option<String>,
    /// Region of the instance.
    pub region: Option<String>,
    /// The database engine of an instance.
    pub datastore: Option<InstanceEngine>,
    /// When the instance was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub created: Option<String>,
    /// When the instance was last changed, written like `created`.
    pub updated: Option<String>,
    /// Name of the database administrator.
    pub db_user_name: Option<String>,
    /// VPC of the instance.
    pub vpc_id: Option<String>,
    /// Subnet of the instance, by its network ID.
    pub subnet_id: Option<String>,
    /// Security group of the instance.
    pub security_group_id: Option<String>,
    /// Code of the specification of the nodes.
    pub flavor_ref: Option<String>,
    /// The computing power and memory of the nodes of an instance.
    pub flavor_info: Option<InstanceFlavor>,
    /// Storage of an instance.
    pub volume: Option<InstanceVolume>,
    /// When backups of an instance are made by themselves, and how long they are kept.
    pub backup_strategy: Option<InstanceBackupSchedule>,
    /// Enterprise project of the instance.
    pub enterprise_project_id: Option<String>,
    /// Time zone of the instance.
    pub time_zone: Option<String>,
    /// How an instance is paid for.
    pub charge_info: Option<InstanceBilling>,
    /// Dedicated resource pool of the instance. Only where it is in one.
    pub dedicated_resource_id: Option<String>,
    /// Tags of the instance.
    pub tags: Option<Vec<InstanceTag>>,
}

impl Model for Instance {
    const SHAPE: &'static Shape = &Shape::new(
        "Instance",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("status"),
            Field::new("private_ips"),
            Field::new("proxy_ips"),
            Field::new("readonly_private_ips"),
            Field::new("public_ips"),
            Field::new("port"),
            Field::new("type"),
            Field::new("region"),
            Field::new("datastore"),
            Field::new("created"),
            Field::new("updated"),
            Field::new("db_user_name"),
            Field::new("vpc_id"),
            Field::new("subnet_id"),
            Field::new("security_group_id"),
            Field::new("flavor_ref"),
            Field::new("flavor_info"),
            Field::new("volume"),
            Field::new("backup_strategy"),
            Field::new("enterprise_project_id"),
            Field::new("time_zone"),
            Field::new("charge_info"),
            Field::new("dedicated_resource_id"),
            Field::new("tags"),
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
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.status,
                3 => &mut self.private_ips,
                4 => &mut self.proxy_ips,
                5 => &mut self.readonly_private_ips,
                6 => &mut self.public_ips,
                7 => &mut self.port,
                8 => &mut self.r#type,
                9 => &mut self.region,
                10 => &mut self.datastore,
                11 => &mut self.created,
                12 => &mut self.updated,
                13 => &mut self.db_user_name,
                14 => &mut self.vpc_id,
                15 => &mut self.subnet_id,
                16 => &mut self.security_group_id,
                17 => &mut self.flavor_ref,
                18 => &mut self.flavor_info,
                19 => &mut self.volume,
                20 => &mut self.backup_strategy,
                21 => &mut self.enterprise_project_id,
                22 => &mut self.time_zone,
                23 => &mut self.charge_info,
                24 => &mut self.dedicated_resource_id,
                25 => &mut self.tags,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.status,
                3 => &self.private_ips,
                4 => &self.proxy_ips,
                5 => &self.readonly_private_ips,
                6 => &self.public_ips,
                7 => &self.port,
                8 => &self.r#type,
                9 => &self.region,
                10 => &self.datastore,
                11 => &self.created,
                12 => &self.updated,
                13 => &self.db_user_name,
                14 => &self.vpc_id,
                15 => &self.subnet_id,
                16 => &self.security_group_id,
                17 => &self.flavor_ref,
                18 => &self.flavor_info,
                19 => &self.volume,
                20 => &self.backup_strategy,
                21 => &self.enterprise_project_id,
                22 => &self.time_zone,
                23 => &self.charge_info,
                24 => &self.dedicated_resource_id,
                25 => &self.tags,
                _ => return None,
            },
        )
    }
}

/// State of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// Being created.
    Creating,
    /// Running as it should.
    Normal,
    /// Not running as it should.
    Abnormal,
    /// Could not be created.
    CreateFailed,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for InstanceStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("creating", Self::Creating),
        ("normal", Self::Normal),
        ("abnormal", Self::Abnormal),
        ("createfail", Self::CreateFailed),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// The computing power and memory of the nodes of an instance.
///
/// Source: TaurusDB API Reference, 4.3.31, table 4-212.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceFlavor {
    /// Count of vCPUs, as a number in text.
    pub vcpus: Option<String>,
    /// Memory in GB, as a number in text.
    pub ram: Option<String>,
}

impl Model for InstanceFlavor {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceFlavor",
        &[Field::new("vcpus"), Field::new("ram")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.vcpus,
                1 => &mut self.ram,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.vcpus,
                1 => &self.ram,
                _ => return None,
            },
        )
    }
}

/// Storage of an instance.
///
/// Source: TaurusDB API Reference, 4.3.31, table 4-213.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceVolume {
    /// Kind of storage, such as `POOL`.
    pub r#type: Option<String>,
    /// Storage in use, in GB, as a number in text.
    pub size: Option<String>,
}

impl Model for InstanceVolume {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceVolume",
        &[Field::new("type"), Field::new("size")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.size,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.size,
                _ => return None,
            },
        )
    }
}

/// The instance that was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceReport {
    /// An instance with its nodes and proxies.
    pub instance: Option<InstanceDetail>,
}

impl Model for InstanceReport {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceReport",
        &[Field::new("instance")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance,
                _ => return None,
            },
        )
    }
}

/// An instance with its nodes and proxies.
///
/// Source: TaurusDB API Reference, 4.3.32, tables 4-222, 4-237.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceDetail {
    /// ID of the instance.
    pub id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Project of the instance.
    pub project_id: Option<String>,
    /// State of an instance.
    pub status: Option<InstanceStatus>,
    /// Port of the database.
    pub port: Option<String>,
    /// What the instance is for.
    pub alias: Option<String>,
    /// Kind of instance: `Cluster`.
    pub r#type: Option<String>,
    /// How an instance is paid for, and by which order.
    pub charge_info: Option<InstanceCharge>,
    /// How many nodes the instance has.
    pub node_count: Option<i32>,
    /// The database engine of an instance.
    pub datastore: Option<InstanceEngine>,
    /// Storage that backups take, in GB.
    pub backup_used_space: Option<f64>,
    /// When the instance was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub created: Option<String>,
    /// When the instance was last changed, written like `created`.
    pub updated: Option<String>,
    /// Private IP addresses for writing.
    pub private_write_ips: Option<Vec<String>>,
    /// Private domain names. Empty until one is applied for.
    pub private_dns_names: Option<Vec<String>>,
    /// Elastic IP addresses (EIPs).
    pub public_ips: Option<String>,
    /// Name of the database administrator.
    pub db_user_name: Option<String>,
    /// The same under the name that the reference has for it. The service is not known to send it.
    pub db_username: Option<String>,
    /// VPC of the instance.
    pub vpc_id: Option<String>,
    /// Subnet of the instance, by its network ID.
    pub subnet_id: Option<String>,
    /// Security group of the instance.
    pub security_group_id: Option<String>,
    /// Parameter template that was applied last, or that the instance was created with.
    pub configuration_id: Option<String>,
    /// When backups of an instance are made by themselves, and how long they are kept.
    pub backup_strategy: Option<InstanceBackupSchedule>,
    /// Nodes of the instance.
    pub nodes: Option<Vec<InstanceNode>>,
    /// Enterprise project of the instance.
    pub enterprise_project_id: Option<String>,
    /// Time zone of the instance.
    pub time_zone: Option<String>,
    /// How the nodes of an instance spread over availability zones.
    pub az_mode: Option<AvailabilityZoneMode>,
    /// Availability zone of the primary node.
    pub master_az_code: Option<String>,
    /// Hours of the day, in UTC, in which the instance is maintained, such as `18:00-22:00`.
    pub maintenance_window: Option<String>,
    /// Tags of the instance.
    pub tags: Option<Vec<InstanceDetailTag>>,
    /// Dedicated resource pool of the instance. Only where it is in one.
    pub dedicated_resource_id: Option<String>,
    /// Proxies of the instance.
    pub proxies: Option<Vec<InstanceProxy>>,
    /// Transparent data encryption (TDE) of an instance, in open beta, which a service ticket
    /// opens.
    pub tde_info: Option<InstanceTde>,
}

impl Model for InstanceDetail {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceDetail",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("project_id"),
            Field::new("status"),
            Field::new("port"),
            Field::new("alias"),
            Field::new("type"),
            Field::new("charge_info"),
            Field::new("node_count"),
            Field::new("datastore"),
            Field::new("backup_used_space"),
            Field::new("created"),
            Field::new("updated"),
            Field::new("private_write_ips"),
            Field::new("private_dns_names"),
            Field::new("public_ips"),
            Field::new("db_user_name"),
            Field::new("db_username"),
            Field::new("vpc_id"),
            Field::new("subnet_id"),
            Field::new("security_group_id"),
            Field::new("configuration_id"),
            Field::new("backup_strategy"),
            Field::new("nodes"),
            Field::new("enterprise_project_id"),
            Field::new("time_zone"),
            Field::new("az_mode"),
            Field::new("master_az_code"),
            Field::new("maintenance_window"),
            Field::new("tags"),
            Field::new("dedicated_resource_id"),
            Field::new("proxies"),
            Field::new("tde_info"),
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
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.project_id,
                3 => &mut self.status,
                4 => &mut self.port,
                5 => &mut self.alias,
                6 => &mut self.r#type,
                7 => &mut self.charge_info,
                8 => &mut self.node_count,
                9 => &mut self.datastore,
                10 => &mut self.backup_used_space,
                11 => &mut self.created,
                12 => &mut self.updated,
                13 => &mut self.private_write_ips,
                14 => &mut self.private_dns_names,
                15 => &mut self.public_ips,
                16 => &mut self.db_user_name,
                17 => &mut self.db_username,
                18 => &mut self.vpc_id,
                19 => &mut self.subnet_id,
                20 => &mut self.security_group_id,
                21 => &mut self.configuration_id,
                22 => &mut self.backup_strategy,
                23 => &mut self.nodes,
                24 => &mut self.enterprise_project_id,
                25 => &mut self.time_zone,
                26 => &mut self.az_mode,
                27 => &mut self.master_az_code,
                28 => &mut self.maintenance_window,
                29 => &mut self.tags,
                30 => &mut self.dedicated_resource_id,
                31 => &mut self.proxies,
                32 => &mut self.tde_info,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.project_id,
                3 => &self.status,
                4 => &self.port,
                5 => &self.alias,
                6 => &self.r#type,
                7 => &self.charge_info,
                8 => &self.node_count,
                9 => &self.datastore,
                10 => &self.backup_used_space,
                11 => &self.created,
                12 => &self.updated,
                13 => &self.private_write_ips,
                14 => &self.private_dns_names,
                15 => &self.public_ips,
                16 => &self.db_user_name,
                17 => &self.db_username,
                18 => &self.vpc_id,
                19 => &self.subnet_id,
                20 => &self.security_group_id,
                21 => &self.configuration_id,
                22 => &self.backup_strategy,
                23 => &self.nodes,
                24 => &self.enterprise_project_id,
                25 => &self.time_zone,
                26 => &self.az_mode,
                27 => &self.master_az_code,
                28 => &self.maintenance_window,
                29 => &self.tags,
                30 => &self.dedicated_resource_id,
                31 => &self.proxies,
                32 => &self.tde_info,
                _ => return None,
            },
        )
    }
}

/// How an instance is paid for, and by which order.
///
/// Source: TaurusDB API Reference, 4.3.32, tables 4-223, 4-238.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceCharge {
    /// How the instance is paid for: `prePaid` or `postPaid`.
    pub charge_mode: Option<String>,
    /// ID of the order. Only where the instance is paid for by the month or year.
    pub order_id: Option<String>,
}

impl Model for InstanceCharge {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceCharge",
        &[Field::new("charge_mode"), Field::new("order_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.charge_mode,
                1 => &mut self.order_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.charge_mode,
                1 => &self.order_id,
                _ => return None,
            },
        )
    }
}

/// A node of an instance.
///
/// Source: TaurusDB API Reference, 4.3.32, tables 4-226, 4-241.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceNode {
    /// ID of the node.
    pub id: Option<String>,
    /// Name of the node.
    pub name: Option<String>,
    /// What a node of an instance is among the others.
    pub r#type: Option<InstanceNodeRole>,
    /// State of the node, such as `normal`.
    pub status: Option<String>,
    /// Port of the database.
    pub port: Option<i32>,
    /// Private IP addresses for reading.
    pub private_read_ips: Option<Vec<String>>,
    /// Storage of a node.
    pub volume: Option<InstanceNodeVolume>,
    /// Availability zone of the node.
    pub az_code: Option<String>,
    /// Region of the instance.
    pub region_code: Option<String>,
    /// When the node was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub created: Option<String>,
    /// When the node was last changed, written like `created`.
    pub updated: Option<String>,
    /// ID of the specification.
    pub flavor_id: Option<String>,
    /// Code of the specification.
    pub flavor_ref: Option<String>,
    /// How many connections are possible at a time, as a number in text.
    pub max_connections: Option<String>,
    /// Count of vCPUs, as a number in text.
    pub vcpus: Option<String>,
    /// Memory in GB, as a number in text.
    pub ram: Option<String>,
    /// Whether changed parameters wait for a restart.
    pub need_restart: Option<bool>,
    /// Failover priority: 1 is promoted first and 16 last, -1 never.
    pub priority: Option<i32>,
}

impl Model for InstanceNode {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceNode",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("type"),
            Field::new("status"),
            Field::new("port"),
            Field::new("private_read_ips"),
            Field::new("volume"),
            Field::new("az_code"),
            Field::new("region_code"),
            Field::new("created"),
            Field::new("updated"),
            Field::new("flavor_id"),
            Field::new("flavor_ref"),
            Field::new("max_connections"),
            Field::new("vcpus"),
            Field::new("ram"),
            Field::new("need_restart"),
            Field::new("priority"),
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
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.r#type,
                3 => &mut self.status,
                4 => &mut self.port,
                5 => &mut self.private_read_ips,
                6 => &mut self.volume,
                7 => &mut self.az_code,
                8 => &mut self.region_code,
                9 => &mut self.created,
                10 => &mut self.updated,
                11 => &mut self.flavor_id,
                12 => &mut self.flavor_ref,
                13 => &mut self.max_connections,
                14 => &mut self.vcpus,
                15 => &mut self.ram,
                16 => &mut self.need_restart,
                17 => &mut self.priority,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.r#type,
                3 => &self.status,
                4 => &self.port,
                5 => &self.private_read_ips,
                6 => &self.volume,
                7 => &self.az_code,
                8 => &self.region_code,
                9 => &self.created,
                10 => &self.updated,
                11 => &self.flavor_id,
                12 => &self.flavor_ref,
                13 => &self.max_connections,
                14 => &self.vcpus,
                15 => &self.ram,
                16 => &self.need_restart,
                17 => &self.priority,
                _ => return None,
            },
        )
    }
}

/// A tag of an instance.
///
/// Source: TaurusDB API Reference, 4.3.32, tables 4-228, 4-243.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceDetailTag {
    /// Key of the tag.
    ///
    /// At most 36 characters.
    pub key: Option<String>,
    /// Value of the tag; it may be empty.
    ///
    /// At most 43 characters.
    pub value: Option<String>,
}

impl Model for InstanceDetailTag {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceDetailTag",
        &[
            Field::new("key").checks(&[Check::MaxLength(36)]),
            Field::new("value").checks(&[Check::MaxLength(43)]),
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
                0 => &mut self.key,
                1 => &mut self.value,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.key,
                1 => &self.value,
                _ => return None,
            },
        )
    }
}

/// A proxy of an instance.
///
/// Source: TaurusDB API Reference, 4.3.32, tables 4-229, 4-244.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceProxy {
    /// ID of the proxy.
    pub pool_id: Option<String>,
    /// Name of the proxy.
    pub name: Option<String>,
    /// Address at which the proxy splits reads from writes.
    pub address: Option<String>,
}

impl Model for InstanceProxy {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceProxy",
        &[Field::new("pool_id"), Field::new("name"), Field::new("address")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.pool_id,
                1 => &mut self.name,
                2 => &mut self.address,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.pool_id,
                1 => &self.name,
                2 => &self.address,
                _ => return None,
            },
        )
    }
}

/// Transparent data encryption (TDE) of an instance, in open beta, which a service ticket
/// opens.
///
/// Source: TaurusDB API Reference, 4.3.32, tables 4-230, 4-245.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTde {
    /// Whether data is encrypted.
    pub enable_tde: Option<bool>,
    /// Algorithm: AES 256 or SM4.
    pub encryption_type: Option<String>,
}

impl Model for InstanceTde {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceTde",
        &[Field::new("enable_tde"), Field::new("encryption_type")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.enable_tde,
                1 => &mut self.encryption_type,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.enable_tde,
                1 => &self.encryption_type,
                _ => return None,
            },
        )
    }
}

/// What a node of an instance is among the others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceNodeRole {
    /// The primary node.
    Primary,
    /// A read replica.
    Replica,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for InstanceNodeRole {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("master", Self::Primary),
        ("slave", Self::Replica),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// Storage of a node.
///
/// Source: TaurusDB API Reference, 4.3.32, tables 4-227, 4-242.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceNodeVolume {
    /// Kind of storage, such as `POOL`.
    pub r#type: Option<String>,
    /// Storage in use, in GB, as a number in text.
    pub used: Option<String>,
    /// Storage that was ordered, in GB. Only where the instance is paid for by the month or year.
    pub size: Option<i64>,
}

impl Model for InstanceNodeVolume {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceNodeVolume",
        &[Field::new("type"), Field::new("used"), Field::new("size")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.used,
                2 => &mut self.size,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.used,
                2 => &self.size,
                _ => return None,
            },
        )
    }
}

/// Instances with their nodes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceDetailList {
    /// The instances.
    pub instances: Option<Vec<InstanceDetail>>,
}

impl Model for InstanceDetailList {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceDetailList",
        &[Field::new("instances")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instances,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instances,
                _ => return None,
            },
        )
    }
}

/// A new policy for deleted instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecyclingPolicy {
    /// How long deleted instances are kept.
    pub recycle_policy: Option<RecyclingPolicyChoice>,
}

impl UpdateRecyclingPolicy {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`recycle_policy`](Self::recycle_policy).
    #[must_use]
    #[inline]
    pub fn with_recycle_policy(mut self, recycle_policy: RecyclingPolicyChoice) -> Self {
        self.recycle_policy = Some(recycle_policy);
        self
    }
}

impl Model for UpdateRecyclingPolicy {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateRecyclingPolicy",
        &[Field::new("recycle_policy")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.recycle_policy,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.recycle_policy,
                _ => return None,
            },
        )
    }
}

/// How long deleted instances are kept.
///
/// Source: TaurusDB API Reference, 4.3.34, table 4-251.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecyclingPolicyChoice {
    /// How many days a deleted instance stays in the recycle bin.
    ///
    /// From 1 to 7.
    pub retention_period_in_days: i32,
}

impl RecyclingPolicyChoice {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(retention_period_in_days: i32) -> Self {
        Self { retention_period_in_days }
    }
}

impl Model for RecyclingPolicyChoice {
    const SHAPE: &'static Shape = &Shape::new(
        "RecyclingPolicyChoice",
        &[
            Field::new("retention_period_in_days")
                .required()
                .checks(&[Check::Minimum(1), Check::Maximum(7)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            retention_period_in_days: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.retention_period_in_days,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.retention_period_in_days,
                _ => return None,
            },
        )
    }
}

/// The policy for deleted instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecyclingPolicyReport {
    /// How long deleted instances are kept.
    pub recycle_policy: Option<RecyclingPolicy>,
}

impl Model for RecyclingPolicyReport {
    const SHAPE: &'static Shape = &Shape::new(
        "RecyclingPolicyReport",
        &[Field::new("recycle_policy")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.recycle_policy,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.recycle_policy,
                _ => return None,
            },
        )
    }
}

/// How long deleted instances are kept.
///
/// Source: TaurusDB API Reference, 4.3.35, table 4-257.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecyclingPolicy {
    /// How many days a deleted instance stays in the recycle bin.
    ///
    /// From 1 to 7.
    pub retention_period_in_days: Option<i32>,
}

impl Model for RecyclingPolicy {
    const SHAPE: &'static Shape = &Shape::new(
        "RecyclingPolicy",
        &[
            Field::new("retention_period_in_days")
                .checks(&[Check::Minimum(1), Check::Maximum(7)]),
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
                0 => &mut self.retention_period_in_days,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.retention_period_in_days,
                _ => return None,
            },
        )
    }
}

/// A page of the recycle bin.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecycledInstanceList {
    /// How many instances the recycle bin holds.
    pub total_count: Option<i32>,
    /// The instances of this page.
    pub instances: Option<Vec<RecycledInstance>>,
}

impl Model for RecycledInstanceList {
    const SHAPE: &'static Shape = &Shape::new(
        "RecycledInstanceList",
        &[Field::new("total_count"), Field::new("instances")],
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
                1 => &mut self.instances,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_count,
                1 => &self.instances,
                _ => return None,
            },
        )
    }
}

/// A deleted instance that can still be restored.
///
/// Source: TaurusDB API Reference, 4.3.36, table 4-264.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecycledInstance {
    /// ID of the instance.
    pub id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Kind of instance, such as `StandSingle`.
    pub ha_mode: Option<String>,
    /// Name of the database engine, such as `taurus`.
    pub engine_name: Option<String>,
    /// Version of the database engine.
    pub engine_version: Option<String>,
    /// How the instance was paid for, as a number in text.
    pub pay_model: Option<String>,
    /// When the instance was created, in milliseconds since 1970 (UTC).
    pub create_at: Option<i64>,
    /// When the instance was deleted, in milliseconds since 1970 (UTC).
    pub deleted_at: Option<i64>,
    /// Kind of storage.
    pub volume_type: Option<String>,
    /// Size of the storage, as a number in text.
    pub volume_size: Option<String>,
    /// Virtual IP address under which the data was reached.
    pub data_vip: Option<String>,
    /// IPv6 address under which the data was reached; `null` where there was none.
    pub data_vip_ipv6: Option<String>,
    /// Enterprise project of the instance.
    pub enterprise_project_id: Option<String>,
    /// Name of the enterprise project.
    pub enterprise_project_name: Option<String>,
    /// Level of the backup, as a number in text.
    pub backup_level: Option<String>,
    /// The backup from which the instance can be restored.
    pub recycle_backup_id: Option<String>,
    /// State of the instance in the recycle bin, such as `Active`.
    pub recycle_status: Option<String>,
}

impl Model for RecycledInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "RecycledInstance",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("ha_mode"),
            Field::new("engine_name"),
            Field::new("engine_version"),
            Field::new("pay_model"),
            Field::new("create_at"),
            Field::new("deleted_at"),
            Field::new("volume_type"),
            Field::new("volume_size"),
            Field::new("data_vip"),
            Field::new("data_vip_ipv6").nullable(),
            Field::new("enterprise_project_id"),
            Field::new("enterprise_project_name"),
            Field::new("backup_level"),
            Field::new("recycle_backup_id"),
            Field::new("recycle_status"),
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
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.ha_mode,
                3 => &mut self.engine_name,
                4 => &mut self.engine_version,
                5 => &mut self.pay_model,
                6 => &mut self.create_at,
                7 => &mut self.deleted_at,
                8 => &mut self.volume_type,
                9 => &mut self.volume_size,
                10 => &mut self.data_vip,
                11 => &mut self.data_vip_ipv6,
                12 => &mut self.enterprise_project_id,
                13 => &mut self.enterprise_project_name,
                14 => &mut self.backup_level,
                15 => &mut self.recycle_backup_id,
                16 => &mut self.recycle_status,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.ha_mode,
                3 => &self.engine_name,
                4 => &self.engine_version,
                5 => &self.pay_model,
                6 => &self.create_at,
                7 => &self.deleted_at,
                8 => &self.volume_type,
                9 => &self.volume_size,
                10 => &self.data_vip,
                11 => &self.data_vip_ipv6,
                12 => &self.enterprise_project_id,
                13 => &self.enterprise_project_name,
                14 => &self.backup_level,
                15 => &self.recycle_backup_id,
                16 => &self.recycle_status,
                _ => return None,
            },
        )
    }
}

/// The nodes to rename.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateNodeNames {
    /// The nodes with their new names.
    pub node_list: Vec<NodeName>,
}

impl UpdateNodeNames {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(node_list: impl IntoIterator<Item = NodeName>) -> Self {
        Self {
            node_list: node_list.into_iter().collect(),
        }
    }
}

impl Model for UpdateNodeNames {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateNodeNames",
        &[Field::new("node_list").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { node_list: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.node_list,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.node_list,
                _ => return None,
            },
        )
    }
}

/// A node and its new name.
///
/// Source: TaurusDB API Reference, 4.3.37, table 4-270.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NodeName {
    /// ID of the node.
    pub node_id: String,
    /// Name of the node, of letters, digits, hyphens and underscores.
    ///
    /// 4 to 128 characters. Matches `^[A-Za-z0-9_-]+$`.
    pub name: String,
}

impl NodeName {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(node_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            node_id: node_id.into(),
            name: name.into(),
        }
    }
}

impl Model for NodeName {
    const SHAPE: &'static Shape = &Shape::new(
        "NodeName",
        &[
            Field::new("node_id").required(),
            Field::new("name")
                .required()
                .checks(&[
                    Check::MinLength(4),
                    Check::MaxLength(128),
                    Check::Pattern("^[A-Za-z0-9_-]+$"),
                ]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            node_id: Blank::blank(),
            name: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.node_id,
                1 => &mut self.name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.node_id,
                1 => &self.name,
                _ => return None,
            },
        )
    }
}

/// A page of what auto scaling has done.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalingRecordList {
    /// How many records there are in all.
    pub total_count: Option<i32>,
    /// The records of this page.
    pub records: Option<Vec<AutoScalingRecord>>,
}

impl Model for AutoScalingRecordList {
    const SHAPE: &'static Shape = &Shape::new(
        "AutoScalingRecordList",
        &[Field::new("total_count"), Field::new("records")],
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
                1 => &mut self.records,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_count,
                1 => &self.records,
                _ => return None,
            },
        )
    }
}

/// A step that auto scaling has taken.
///
/// Source: TaurusDB API Reference, 4.3.38, table 4-278.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalingRecord {
    /// ID of the record.
    pub id: Option<String>,
    /// ID of the instance.
    pub instance_id: Option<String>,
    /// Name of the instance.
    pub instance_name: Option<String>,
    /// What was done, such as `ENLARGE_FLAVOR`.
    pub scaling_type: Option<String>,
    /// What it was before.
    pub original_value: Option<String>,
    /// What it was to become.
    pub target_value: Option<String>,
    /// How it went, such as `SUCCESSFUL`.
    pub result: Option<String>,
    /// When it was done, such as `2023-04-30 16:47:40.877`.
    pub create_at: Option<String>,
}

impl Model for AutoScalingRecord {
    const SHAPE: &'static Shape = &Shape::new(
        "AutoScalingRecord",
        &[
            Field::new("id"),
            Field::new("instance_id"),
            Field::new("instance_name"),
            Field::new("scaling_type"),
            Field::new("original_value"),
            Field::new("target_value"),
            Field::new("result"),
            Field::new("create_at"),
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
                0 => &mut self.id,
                1 => &mut self.instance_id,
                2 => &mut self.instance_name,
                3 => &mut self.scaling_type,
                4 => &mut self.original_value,
                5 => &mut self.target_value,
                6 => &mut self.result,
                7 => &mut self.create_at,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.instance_id,
                2 => &self.instance_name,
                3 => &self.scaling_type,
                4 => &self.original_value,
                5 => &self.target_value,
                6 => &self.result,
                7 => &self.create_at,
                _ => return None,
            },
        )
    }
}

/// Between which limits the computing power of a serverless instance moves.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateServerlessPolicy {
    /// Fewest vCPUs of a node. `listDatabaseSpecifications` tells which are possible.
    pub min_vcpus: i32,
    /// Most vCPUs of a node. `listDatabaseSpecifications` tells which are possible.
    pub max_vcpus: i32,
}

impl UpdateServerlessPolicy {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(min_vcpus: i32, max_vcpus: i32) -> Self {
        Self { min_vcpus, max_vcpus }
    }
}

impl Model for UpdateServerlessPolicy {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateServerlessPolicy",
        &[Field::new("min_vcpus").required(), Field::new("max_vcpus").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            min_vcpus: Blank::blank(),
            max_vcpus: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.min_vcpus,
                1 => &mut self.max_vcpus,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.min_vcpus,
                1 => &self.max_vcpus,
                _ => return None,
            },
        )
    }
}

/// The new failover priority of a read replica.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateReadReplicaPriority {
    /// Failover priority: 1 is promoted first and 16 last. Replicas of the same priority have equal
    /// chances; -1 keeps a replica from being promoted. Before -1 is set, an instance in one zone
    /// needs another read replica, and one in several zones needs its other nodes in different
    /// zones.
    ///
    /// From -1 to 16. Not `0`.
    pub priority: i32,
}

impl UpdateReadReplicaPriority {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(priority: i32) -> Self {
        Self { priority }
    }
}

impl Model for UpdateReadReplicaPriority {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateReadReplicaPriority",
        &[
            Field::new("priority")
                .required()
                .checks(&[
                    Check::Minimum(-1),
                    Check::Maximum(16),
                    Check::Except(&[Literal::Integer(0)]),
                ]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self { priority: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.priority,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.priority,
                _ => return None,
            },
        )
    }
}

/// The elastic IP address (EIP) of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceEip {
    /// Whether the instance can be made reachable from the Internet.
    pub can_enable_public_access: Option<bool>,
    /// ID of the EIP.
    pub id: Option<String>,
    /// Kind of network of the EIP, such as `5_bgp`.
    pub r#type: Option<String>,
    /// ID of the network port that the EIP is bound to.
    pub port_id: Option<String>,
    /// The address itself.
    pub public_ip_address: Option<String>,
    /// Private IP address that the EIP leads to.
    pub private_ip_address: Option<String>,
    /// State of the EIP, such as `ACTIVE`.
    pub status: Option<String>,
    /// Tenant that the EIP belongs to.
    pub tenant_id: Option<String>,
    /// When the EIP was created, such as `2024-04-09 13:42:11`.
    pub create_time: Option<String>,
    /// ID of the bandwidth.
    pub bandwidth_id: Option<String>,
    /// Name of the bandwidth.
    pub bandwidth_name: Option<String>,
    /// Size of the bandwidth.
    pub bandwidth_size: Option<i32>,
    /// Whether a bandwidth belongs to one EIP or to several.
    pub bandwidth_share_type: Option<InstanceBandwidthType>,
    /// More on the EIP, such as the order and the product. Not empty where the EIP is paid for by
    /// the month or year.
    pub profile: Option<BTreeMap<String, Value>>,
}

impl Model for InstanceEip {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceEip",
        &[
            Field::new("can_enable_public_access"),
            Field::new("id"),
            Field::new("type"),
            Field::new("port_id"),
            Field::new("public_ip_address"),
            Field::new("private_ip_address"),
            Field::new("status"),
            Field::new("tenant_id"),
            Field::new("create_time"),
            Field::new("bandwidth_id"),
            Field::new("bandwidth_name"),
            Field::new("bandwidth_size"),
            Field::new("bandwidth_share_type"),
            Field::new("profile"),
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
                0 => &mut self.can_enable_public_access,
                1 => &mut self.id,
                2 => &mut self.r#type,
                3 => &mut self.port_id,
                4 => &mut self.public_ip_address,
                5 => &mut self.private_ip_address,
                6 => &mut self.status,
                7 => &mut self.tenant_id,
                8 => &mut self.create_time,
                9 => &mut self.bandwidth_id,
                10 => &mut self.bandwidth_name,
                11 => &mut self.bandwidth_size,
                12 => &mut self.bandwidth_share_type,
                13 => &mut self.profile,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.can_enable_public_access,
                1 => &self.id,
                2 => &self.r#type,
                3 => &self.port_id,
                4 => &self.public_ip_address,
                5 => &self.private_ip_address,
                6 => &self.status,
                7 => &self.tenant_id,
                8 => &self.create_time,
                9 => &self.bandwidth_id,
                10 => &self.bandwidth_name,
                11 => &self.bandwidth_size,
                12 => &self.bandwidth_share_type,
                13 => &self.profile,
                _ => return None,
            },
        )
    }
}

/// Whether a bandwidth belongs to one EIP or to several.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceBandwidthType {
    /// To one.
    Dedicated,
    /// To several, which share it.
    Shared,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for InstanceBandwidthType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PER", Self::Dedicated),
        ("WHOLE", Self::Shared),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

specmill_runtime::models!(
    CreateInstance, InstanceCreation, InstanceEngineChoice, InstanceBillingChoice,
    InstanceBackupScheduleChoice, InstanceVolumeChoice, NewInstanceTag, InstanceRestorePoint,
    InstanceTdeChoice, CreatedInstance, InstanceEngine, InstanceBackupSchedule, InstanceBilling,
    CreatedInstanceVolume, InstanceWorkTiming, InstanceTask, CreateReadReplicas,
    ReadReplicaCreation, ExtendInstanceVolume, InstanceVolumeOrder, UpdateInstanceName,
    ResetInstancePassword, ResizeInstance, InstanceFlavorChoice, DedicatedResourcePoolList,
    DedicatedResourcePool, DedicatedResourcePoolCapacity, DedicatedResourcePoolDetail,
    DedicatedComputeResources, DedicatedStorageResources, UpdateInstanceMonitoring,
    InstanceMonitoring, SwitchInstanceSsl, BindInstanceEip, PromoteReadReplica,
    UpdateMaintenanceWindow, UpdateInstanceSecurityGroup, UpdateInstancePrivateIp,
    UpdateInstancePort, UpdateInstanceDescription, CreateInstanceDomainName,
    UpdateInstanceDomainName, InstanceVersion, InstanceVersionComparison, UpdateAutoScalingPolicy,
    AutoScalingUpdate, AutoScalingStrategyChoice, AutoScalingSwitches, AutoScalingPolicy,
    AutoScalingStrategy, CheckResources, ResourceCheck, ResourceCheckTarget, InstanceList, Instance,
    InstanceFlavor, InstanceVolume, InstanceReport, InstanceDetail, InstanceCharge, InstanceNode,
    InstanceDetailTag, InstanceProxy, InstanceTde, InstanceNodeVolume, InstanceDetailList,
    UpdateRecyclingPolicy, RecyclingPolicyChoice, RecyclingPolicyReport, RecyclingPolicy,
    RecycledInstanceList, RecycledInstance, UpdateNodeNames, NodeName, AutoScalingRecordList,
    AutoScalingRecord, UpdateServerlessPolicy, UpdateReadReplicaPriority, InstanceEip,
);
specmill_runtime::open_enums!(
    InstanceBillingMode, InstancePeriodType, InstanceFlag, DedicatedResourcePoolStatus,
    InstanceDomainNameType, AutoScalingSwitch, AutoScalingPartState, ResourceCheckAction,
    InstanceStatus, InstanceNodeRole, InstanceBandwidthType,
);
specmill_runtime::integer_enums!(
    InstanceTableNameCase : i32, InstanceMonitoringPeriod : i32, AutoScalingObservationPeriod : i32,
    AutoScalingSilentPeriod : i32,
);

// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::codegen as rt;
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
    pub password: rt::Secret,
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

/// The required fields of a [`CreateInstance`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateInstanceRequired {
    /// See [`CreateInstance::region`].
    pub region: String,
    /// See [`CreateInstance::name`].
    pub name: String,
    /// See [`CreateInstance::datastore`].
    pub datastore: InstanceEngineChoice,
    /// See [`CreateInstance::mode`].
    pub mode: DatabaseSpecificationInstanceMode,
    /// See [`CreateInstance::flavor_ref`].
    pub flavor_ref: String,
    /// See [`CreateInstance::vpc_id`].
    pub vpc_id: String,
    /// See [`CreateInstance::subnet_id`].
    pub subnet_id: String,
    /// See [`CreateInstance::password`].
    pub password: rt::Secret,
    /// See [`CreateInstance::availability_zone_mode`].
    pub availability_zone_mode: AvailabilityZoneMode,
    /// See [`CreateInstance::slave_count`].
    pub slave_count: i32,
}

rt::model! {
    CreateInstance {
        region.required().checks(&[MinLength(1)]),
        name.required().checks(&[
            MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
        ]),
        datastore.required(), mode.required(), flavor_ref.required(), vpc_id.required(),
        subnet_id.required(),
        password.required().sensitive().checks(&[
            MinLength(8), MaxLength(32), Pattern("^[A-Za-z0-9~!@#$%^*_=+?,()&-]+$"),
        ]),
        availability_zone_mode.required(), slave_count.required().checks(&[Maximum(9)]),
        charge_info, security_group_id, configuration_id, backup_strategy, time_zone,
        master_availability_zone.checks(&[MinLength(1)]), volume, tags.checks(&[MaxItems(10)]),
        lower_case_table_names, enterprise_project_id, dedicated_resource_id, restore_point,
        tde_info,
    }
}

rt::setters! {
    CreateInstance {
        new(required: CreateInstanceRequired) {
            region: required.region, name: required.name, datastore: required.datastore,
            mode: required.mode, flavor_ref: required.flavor_ref, vpc_id: required.vpc_id,
            subnet_id: required.subnet_id, password: required.password,
            availability_zone_mode: required.availability_zone_mode,
            slave_count: required.slave_count,
        } ..blank
        with_charge_info(charge_info: InstanceBillingChoice) = Some(charge_info);
        with_security_group_id(security_group_id: impl Into<String>) = Some(security_group_id.into());
        with_configuration_id(configuration_id: impl Into<String>) = Some(configuration_id.into());
        with_backup_strategy(backup_strategy: InstanceBackupScheduleChoice) = Some(backup_strategy);
        with_time_zone(time_zone: impl Into<String>) = Some(time_zone.into());
        with_master_availability_zone(master_availability_zone: impl Into<String>) = Some(master_availability_zone.into());
        with_volume(volume: InstanceVolumeChoice) = Some(volume);
        with_tags(tags: impl IntoIterator<Item = NewInstanceTag>) = Some(tags.into_iter().collect());
        with_lower_case_table_names(lower_case_table_names: InstanceTableNameCase) = Some(lower_case_table_names);
        with_enterprise_project_id(enterprise_project_id: impl Into<String>) = Some(enterprise_project_id.into());
        with_dedicated_resource_id(dedicated_resource_id: impl Into<String>) = Some(dedicated_resource_id.into());
        with_restore_point(restore_point: InstanceRestorePoint) = Some(restore_point);
        with_tde_info(tde_info: InstanceTdeChoice) = Some(tde_info);
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

rt::model! { InstanceCreation { instance, job_id, order_id } }

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

rt::model! { InstanceEngineChoice { r#type.required(), version.required(), kernel_version } }

rt::setters! {
    InstanceEngineChoice {
        new(r#type: DatabaseEngine, version: impl Into<String>) {
            r#type: r#type, version: version.into(),
        } ..blank
        with_kernel_version(kernel_version: impl Into<String>) = Some(kernel_version.into());
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

rt::model! {
    InstanceBillingChoice {
        charge_mode.required(), period_type, period_num, is_auto_renew, is_auto_pay,
    }.conditions(&[
        Condition::new(
            "if `charge_mode` is `prePaid`",
            &[Checks("charge_mode", &[Values(&[Text("prePaid")])])],
            &[Present("period_type"), Present("period_num")],
        ),
        Condition::new(
            "if `charge_mode` is `prePaid` and `period_type` is `month`",
            &[
                Present("period_type"), Checks("charge_mode", &[Values(&[Text("prePaid")])]),
                Checks("period_type", &[Values(&[Text("month")])]),
            ],
            &[Checks("period_num", &[Minimum(1), Maximum(9)])],
        ),
        Condition::new(
            "if `charge_mode` is `prePaid` and `period_type` is `year`",
            &[
                Present("period_type"), Checks("charge_mode", &[Values(&[Text("prePaid")])]),
                Checks("period_type", &[Values(&[Text("year")])]),
            ],
            &[Checks("period_num", &[Minimum(1), Maximum(3)])],
        ),
    ])
}

rt::setters! {
    InstanceBillingChoice {
        new(charge_mode: InstanceBillingMode) { charge_mode: charge_mode } ..blank
        with_period_type(period_type: InstancePeriodType) = Some(period_type);
        with_period_num(period_num: i32) = Some(period_num);
        with_is_auto_renew(is_auto_renew: InstanceFlag) = Some(is_auto_renew);
        with_is_auto_pay(is_auto_pay: InstanceFlag) = Some(is_auto_pay);
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

rt::model! {
    InstanceBackupScheduleChoice {
        start_time.required().checks(&[
            Pattern("^([01][0-9]|2[0-3]):00-([01][0-9]|2[0-3]):00$"),
        ]),
        keep_days.checks(&[Pattern("^([1-9][0-9]?|[1-6][0-9]{2}|7[0-2][0-9]|73[0-2])$")]),
    }
}

rt::setters! {
    InstanceBackupScheduleChoice {
        new(start_time: impl Into<String>) { start_time: start_time.into() } ..blank
        with_keep_days(keep_days: impl Into<String>) = Some(keep_days.into());
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

rt::model! {
    InstanceVolumeChoice {
        size.required().checks(&[
            Pattern("^([1-9][0-9]{0,3}0|1[01][0-9]{3}0|12[0-7][0-9]{2}0|128000)$"),
        ]),
    }
}

rt::setters! {
    InstanceVolumeChoice {
        new(size: impl Into<String>) { size: size.into() }
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

rt::model! {
    NewInstanceTag {
        key.required().checks(&[MaxLength(36), Pattern("^[0-9A-Za-z_-]+$")]),
        value.required().checks(&[MaxLength(43), Pattern("^[0-9A-Za-z_.-]*$")]),
    }
}

rt::setters! {
    NewInstanceTag {
        new(key: impl Into<String>, value: impl Into<String>) {
            key: key.into(), value: value.into(),
        }
    }
}

/// What the case of letters means in names of tables: 0 that it tells them apart, 1 that names
/// are kept in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InstanceTableNameCase(pub i32);

rt::integer_enum! {
    InstanceTableNameCase: i32 {
        /// Upper and lower case differ; names stay as they are.
        SENSITIVE = 0,
        /// Upper and lower case are alike; names are stored in lower case.
        INSENSITIVE = 1,
    }
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

rt::model! {
    InstanceRestorePoint {
        source_instance_id.required(), restore_time, backup_id, r#type,
    }.conditions(&[
        Condition::new(
            "if `type` is `timestamp`",
            &[Present("type"), Checks("type", &[Values(&[Text("timestamp")])])],
            &[Present("restore_time")],
        ),
        Condition::new(
            "if `type` is `backup` or left out",
            &[Checks("type", &[Values(&[Text("backup")])])], &[Present("backup_id")],
        ),
    ])
}

rt::setters! {
    InstanceRestorePoint {
        new(source_instance_id: impl Into<String>) {
            source_instance_id: source_instance_id.into(),
        } ..blank
        with_restore_time(restore_time: i64) = Some(restore_time);
        with_backup_id(backup_id: impl Into<String>) = Some(backup_id.into());
        with_type(r#type: BackupRestoreType) = Some(r#type);
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

rt::model! { InstanceTdeChoice { enable_tde.required(), encryption_type.required() } }

rt::setters! {
    InstanceTdeChoice {
        new(enable_tde: bool, encryption_type: impl Into<String>) {
            enable_tde: enable_tde, encryption_type: encryption_type.into(),
        }
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

rt::model! {
    CreatedInstance {
        id, name, status, datastore, mode, configuration_id, port, backup_strategy,
        enterprise_project_id, region, availability_zone_mode, master_availability_zone, vpc_id,
        security_group_id, subnet_id, flavor_ref, charge_info, volume,
    }
}

rt::open_enum! {
    /// How an instance is paid for.
    pub enum InstanceBillingMode {
        /// In advance, by the month or year.
        Prepaid = "prePaid",
        /// Afterwards, by use.
        PayPerUse = "postPaid",
    }
}

rt::open_enum! {
    /// Unit of a subscription.
    pub enum InstancePeriodType {
        /// A month.
        Month = "month",
        /// A year.
        Year = "year",
    }
}

rt::open_enum! {
    /// Yes or no, written as text.
    pub enum InstanceFlag {
        /// Yes.
        Yes = "true",
        /// No.
        No = "false",
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

rt::model! { InstanceEngine { r#type, version, kernel_version } }

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

rt::model! { InstanceBackupSchedule { start_time, keep_days.checks(&[Minimum(1), Maximum(732)]) } }

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

rt::model! { InstanceBilling { charge_mode, period_type, period_num, is_auto_renew, is_auto_pay } }

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

rt::model! {
    CreatedInstanceVolume { size.checks(&[Minimum(10), Maximum(128_000), MultipleOf(10.0)]) }
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

rt::model! { InstanceWorkTiming { delay } }

rt::setters! {
    InstanceWorkTiming {
        new() {} ..blank
        with_delay(delay: bool) = Some(delay);
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

rt::model! { InstanceTask { job_id, order_id } }

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

rt::model! {
    CreateReadReplicas {
        priorities.required().checks(&[
            MaxItems(9), Items(&[Minimum(-1), Maximum(16), Except(&[Integer(0)])]),
        ]),
        is_auto_pay, availability_zones,
    }
}

rt::setters! {
    CreateReadReplicas {
        new(priorities: impl IntoIterator<Item = i32>) {
            priorities: priorities.into_iter().collect(),
        } ..blank
        with_is_auto_pay(is_auto_pay: InstanceFlag) = Some(is_auto_pay);
        with_availability_zones(availability_zones: impl IntoIterator<Item = impl Into<String>>) = Some(availability_zones.into_iter().map(Into::into).collect());
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

rt::model! { ReadReplicaCreation { instance_id, node_names, job_id, order_id } }

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

rt::model! {
    ExtendInstanceVolume {
        size.required().checks(&[Minimum(10), Maximum(128_000), MultipleOf(10.0)]), is_auto_pay,
    }
}

rt::setters! {
    ExtendInstanceVolume {
        new(size: i32) { size: size } ..blank
        with_is_auto_pay(is_auto_pay: InstanceFlag) = Some(is_auto_pay);
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

rt::model! { InstanceVolumeOrder { size, order_id } }

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

rt::model! {
    UpdateInstanceName {
        name.required().checks(&[
            MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
        ]),
        is_modify_node_name,
    }
}

rt::setters! {
    UpdateInstanceName {
        new(name: impl Into<String>) { name: name.into() } ..blank
        with_is_modify_node_name(is_modify_node_name: InstanceFlag) = Some(is_modify_node_name);
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
    pub password: rt::Secret,
}

rt::model! {
    ResetInstancePassword {
        password.required().sensitive().checks(&[
            MinLength(8), MaxLength(32), Pattern("^[A-Za-z0-9~!@#$%^*_=+?,()&-]+$"),
        ]),
    }
}

rt::setters! {
    ResetInstancePassword {
        new(password: impl Into<rt::Secret>) { password: password.into() }
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

rt::model! { ResizeInstance { resize_flavor.required(), is_auto_pay } }

rt::setters! {
    ResizeInstance {
        new(resize_flavor: InstanceFlavorChoice) { resize_flavor: resize_flavor } ..blank
        with_is_auto_pay(is_auto_pay: InstanceFlag) = Some(is_auto_pay);
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

rt::model! { InstanceFlavorChoice { spec_code.required() } }

rt::setters! {
    InstanceFlavorChoice {
        new(spec_code: impl Into<String>) { spec_code: spec_code.into() }
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

rt::model! { DedicatedResourcePoolList { resources, total_count } }

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

rt::model! {
    DedicatedResourcePool {
        id, resource_name, engine_name, architecture, status, capacity, availability_zone,
    }
}

rt::open_enum! {
    /// State of a dedicated resource pool.
    pub enum DedicatedResourcePoolStatus {
        /// In order.
        Normal = "NORMAL",
        /// Being built.
        Building = "BUILDING",
        /// Getting more resources.
        Extending = "EXTENDING",
        /// Deleted.
        Deleted = "DELETED",
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

rt::model! { DedicatedResourcePoolCapacity { ram, volume, vcpus } }

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

rt::model! {
    DedicatedResourcePoolDetail {
        id, resource_name, engine_name, availability_zone_ids, architecture, status,
        dedicated_compute_info, dedicated_storage_info,
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

rt::model! {
    DedicatedComputeResources {
        vcpus_total, vcpus_used, ram_total, ram_used, spec_code, host_num,
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

rt::model! { DedicatedStorageResources { spec_code, host_num } }

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

rt::model! { UpdateInstanceMonitoring { monitor_switch.required(), period } }

rt::setters! {
    UpdateInstanceMonitoring {
        new(monitor_switch: bool) { monitor_switch: monitor_switch } ..blank
        with_period(period: InstanceMonitoringPeriod) = Some(period);
    }
}

/// Seconds between two samples. Only where monitoring by the second is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InstanceMonitoringPeriod(pub i32);

rt::integer_enum! {
    InstanceMonitoringPeriod: i32 {
        /// One second.
        ONE_SECOND = 1,
        /// Five seconds.
        FIVE_SECONDS = 5,
    }
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

rt::model! { InstanceMonitoring { monitor_switch, period } }

/// Whether connections to an instance can be encrypted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchInstanceSsl {
    /// Turns SSL on or off.
    pub ssl_option: bool,
}

rt::model! { SwitchInstanceSsl { ssl_option.required() } }

rt::setters! {
    SwitchInstanceSsl {
        new(ssl_option: bool) { ssl_option: ssl_option }
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

rt::model! { BindInstanceEip { public_ip.required(), public_ip_id.required() } }

rt::setters! {
    BindInstanceEip {
        new(public_ip: impl Into<String>, public_ip_id: impl Into<String>) {
            public_ip: public_ip.into(), public_ip_id: public_ip_id.into(),
        }
    }
}

/// The read replica that becomes the primary node.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PromoteReadReplica {
    /// ID of the read replica.
    pub node_id: String,
}

rt::model! { PromoteReadReplica { node_id.required() } }

rt::setters! {
    PromoteReadReplica {
        new(node_id: impl Into<String>) { node_id: node_id.into() }
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

rt::model! {
    UpdateMaintenanceWindow {
        start_time.required().checks(&[Pattern("^([01][0-9]|2[0-3]):00$")]),
        end_time.required().checks(&[Pattern("^([01][0-9]|2[0-3]):00$")]),
    }
}

rt::setters! {
    UpdateMaintenanceWindow {
        new(start_time: impl Into<String>, end_time: impl Into<String>) {
            start_time: start_time.into(), end_time: end_time.into(),
        }
    }
}

/// The new security group of an instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstanceSecurityGroup {
    /// ID of the security group.
    pub security_group_id: String,
}

rt::model! { UpdateInstanceSecurityGroup { security_group_id.required() } }

rt::setters! {
    UpdateInstanceSecurityGroup {
        new(security_group_id: impl Into<String>) { security_group_id: security_group_id.into() }
    }
}

/// The new private IP address of an instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstancePrivateIp {
    /// The private IP address.
    pub internal_ip: String,
}

rt::model! { UpdateInstancePrivateIp { internal_ip.required() } }

rt::setters! {
    UpdateInstancePrivateIp {
        new(internal_ip: impl Into<String>) { internal_ip: internal_ip.into() }
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

rt::model! {
    UpdateInstancePort {
        port.required().checks(&[
            Minimum(1024), Maximum(65535),
            Except(&[
                Integer(5342), Integer(5343), Integer(5344), Integer(5345), Integer(12017),
                Integer(20000), Integer(20201), Integer(20202), Integer(33062), Integer(33071),
            ]),
        ]),
    }
}

rt::setters! {
    UpdateInstancePort {
        new(port: i32) { port: port }
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

rt::model! {
    UpdateInstanceDescription {
        alias.required().checks(&[MaxLength(64), Pattern("^[A-Za-z0-9._-]*$")]),
    }
}

rt::setters! {
    UpdateInstanceDescription {
        new(alias: impl Into<String>) { alias: alias.into() }
    }
}

/// The kind of domain name that an instance gets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInstanceDomainName {
    /// Kind of domain name.
    pub dns_type: InstanceDomainNameType,
}

rt::model! { CreateInstanceDomainName { dns_type.required() } }

rt::setters! {
    CreateInstanceDomainName {
        new(dns_type: InstanceDomainNameType) { dns_type: dns_type }
    }
}

rt::open_enum! {
    /// Kind of domain name.
    pub enum InstanceDomainNameType {
        /// Known only inside the VPC.
        Private = "private",
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

rt::model! {
    UpdateInstanceDomainName {
        dns_name.required().checks(&[MinLength(8), MaxLength(63), Pattern("^[A-Za-z0-9]+$")]),
    }
}

rt::setters! {
    UpdateInstanceDomainName {
        new(dns_name: impl Into<String>) { dns_name: dns_name.into() }
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

rt::model! { InstanceVersion { datastore, upgrade_flag } }

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

rt::model! {
    InstanceVersionComparison {
        current_version, current_kernel_version, latest_version, latest_kernel_version,
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

rt::model! {
    UpdateAutoScalingPolicy {
        status.required(), scaling_strategy.required(), monitor_cycle, silence_cycle,
        enlarge_threshold.checks(&[Minimum(50), Maximum(100)]), max_flavor, reduce_enabled,
        max_read_only_count, read_only_weight,
    }.conditions(&[
        Condition::new(
            "if `status` is `ON`", &[Checks("status", &[Values(&[Text("ON")])])],
            &[
                Present("monitor_cycle"), Present("silence_cycle"),
                Present("enlarge_threshold"), Present("reduce_enabled"),
            ],
        ),
        Condition::new(
            "if `status` is `ON` and `scaling_strategy.flavor_switch` is `ON`",
            &[
                Checks("status", &[Values(&[Text("ON")])]),
                Inside(
                    "scaling_strategy",
                    &[
                        Present("flavor_switch"),
                        Checks("flavor_switch", &[Values(&[Text("ON")])]),
                    ],
                ),
            ],
            &[Present("max_flavor")],
        ),
        Condition::new(
            "if `status` is `ON` and `scaling_strategy.read_only_switch` is `ON`",
            &[
                Checks("status", &[Values(&[Text("ON")])]),
                Inside(
                    "scaling_strategy",
                    &[
                        Present("read_only_switch"),
                        Checks("read_only_switch", &[Values(&[Text("ON")])]),
                    ],
                ),
            ],
            &[Present("max_read_only_count"), Present("read_only_weight")],
        ),
    ])
}

rt::setters! {
    UpdateAutoScalingPolicy {
        new(status: AutoScalingSwitch, scaling_strategy: AutoScalingStrategyChoice) {
            status: status, scaling_strategy: scaling_strategy,
        } ..blank
        with_monitor_cycle(monitor_cycle: AutoScalingObservationPeriod) = Some(monitor_cycle);
        with_silence_cycle(silence_cycle: AutoScalingSilentPeriod) = Some(silence_cycle);
        with_enlarge_threshold(enlarge_threshold: i32) = Some(enlarge_threshold);
        with_max_flavor(max_flavor: impl Into<String>) = Some(max_flavor.into());
        with_reduce_enabled(reduce_enabled: bool) = Some(reduce_enabled);
        with_max_read_only_count(max_read_only_count: i32) = Some(max_read_only_count);
        with_read_only_weight(read_only_weight: i32) = Some(read_only_weight);
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

rt::model! { AutoScalingUpdate { instance_id, instance_name, switch_status } }

rt::open_enum! {
    /// Whether a part of auto scaling is on.
    pub enum AutoScalingSwitch {
        /// It is on.
        On = "ON",
        /// It is off.
        Off = "OFF",
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

rt::model! { AutoScalingStrategyChoice { flavor_switch.required(), read_only_switch.required() } }

rt::setters! {
    AutoScalingStrategyChoice {
        new(flavor_switch: AutoScalingSwitch, read_only_switch: AutoScalingSwitch) {
            flavor_switch: flavor_switch, read_only_switch: read_only_switch,
        }
    }
}

/// How many seconds CPU usage is watched before resources grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AutoScalingObservationPeriod(pub i32);

rt::integer_enum! {
    AutoScalingObservationPeriod: i32 {
        /// `300`.
        FIVE_MINUTES = 300,
        /// `600`.
        TEN_MINUTES = 600,
        /// `900`.
        FIFTEEN_MINUTES = 900,
        /// `1800`.
        HALF_HOUR = 1800,
    }
}

/// How many seconds pass at least between two steps in the same direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AutoScalingSilentPeriod(pub i32);

rt::integer_enum! {
    AutoScalingSilentPeriod: i32 {
        /// `300`.
        FIVE_MINUTES = 300,
        /// `600`.
        TEN_MINUTES = 600,
        /// `1800`.
        HALF_HOUR = 1800,
        /// `3600`.
        ONE_HOUR = 3600,
        /// `7200`.
        TWO_HOURS = 7200,
        /// `10800`.
        THREE_HOURS = 10800,
        /// `86400`.
        ONE_DAY = 86400,
        /// `604800`.
        ONE_WEEK = 604_800,
    }
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

rt::model! { AutoScalingSwitches { scaling_switch, flavor_switch, read_only_switch } }

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

rt::model! {
    AutoScalingPolicy {
        id.nullable(), instance_id.checks(&[MaxLength(36)]),
        instance_name.checks(&[MinLength(4), MaxLength(64)]), status,
        monitor_cycle.nullable().checks(&[
            Values(&[Integer(300), Integer(600), Integer(900), Integer(1800)]),
        ]),
        silence_cycle.nullable().checks(&[
            Values(&[
                Integer(300), Integer(600), Integer(1800), Integer(3600), Integer(7200),
                Integer(10800), Integer(86400), Integer(604_800),
            ]),
        ]),
        enlarge_threshold.nullable().checks(&[Minimum(50), Maximum(100)]),
        max_flavor.nullable(), reduce_enabled.nullable(), min_flavor.nullable(),
        silence_start_at, scaling_strategy, max_read_only_count.nullable(),
        min_read_only_count.nullable().checks(&[Minimum(1), Maximum(14)]),
        read_only_weight.nullable().checks(&[Minimum(0), Maximum(1000)]),
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

rt::model! { AutoScalingStrategy { flavor_switch, read_only_switch } }

rt::open_enum! {
    /// Whether something scales by itself.
    pub enum AutoScalingPartState {
        /// It does.
        On = "ON",
        /// It does not.
        Off = "OFF",
        /// Auto scaling is off as a whole.
        Unset = "",
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

rt::model! {
    CheckResources {
        action.required(), resource.required(),
    }.conditions(&[
        Condition::new(
            "if `action` is `createInstance`",
            &[Checks("action", &[Values(&[Text("createInstance")])])],
            &[
                Inside(
                    "resource",
                    &[
                        Present("enterprise_project_id"), Present("instance_num"),
                        Present("mode"), Present("availability_zone_mode"), Present("node_num"),
                        Present("flavor_ref"), Present("subnet_id"),
                    ],
                ),
            ],
        ),
        Condition::new(
            "if `action` is `createReadOnlyNode`",
            &[Checks("action", &[Values(&[Text("createReadOnlyNode")])])],
            &[Inside("resource", &[Present("node_num"), Present("instance_id")])],
        ),
        Condition::new(
            "if `action` is `resizeFlavor`",
            &[Checks("action", &[Values(&[Text("resizeFlavor")])])],
            &[Inside("resource", &[Present("flavor_ref"), Present("instance_id")])],
        ),
    ])
}

rt::setters! {
    CheckResources {
        new(action: ResourceCheckAction, resource: ResourceCheckTarget) {
            action: action, resource: resource,
        }
    }
}

/// Whether there are enough resources.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceCheck {
    /// Whether the check is passed.
    pub result: Option<bool>,
}

rt::model! { ResourceCheck { result } }

rt::open_enum! {
    /// What resources are checked for.
    pub enum ResourceCheckAction {
        /// Creating an instance.
        CreateInstance = "createInstance",
        /// Adding read replicas.
        CreateReadOnlyNode = "createReadOnlyNode",
        /// Changing the specification of an instance.
        ResizeFlavor = "resizeFlavor",
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

rt::model! {
    ResourceCheckTarget {
        enterprise_project_id, instance_num, mode, availability_zone_mode, node_num, flavor_ref,
        availability_zone, subnet_id, instance_id,
    }
}

rt::setters! {
    ResourceCheckTarget {
        new() {} ..blank
        with_enterprise_project_id(enterprise_project_id: impl Into<String>) = Some(enterprise_project_id.into());
        with_instance_num(instance_num: i32) = Some(instance_num);
        with_mode(mode: DatabaseSpecificationInstanceMode) = Some(mode);
        with_availability_zone_mode(availability_zone_mode: AvailabilityZoneMode) = Some(availability_zone_mode);
        with_node_num(node_num: i32) = Some(node_num);
        with_flavor_ref(flavor_ref: impl Into<String>) = Some(flavor_ref.into());
        with_availability_zone(availability_zone: impl Into<String>) = Some(availability_zone.into());
        with_subnet_id(subnet_id: impl Into<String>) = Some(subnet_id.into());
        with_instance_id(instance_id: impl Into<String>) = Some(instance_id.into());
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

rt::model! { InstanceList { instances, total_count } }

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

rt::model! {
    Instance {
        id, name, status, private_ips, proxy_ips, readonly_private_ips, public_ips, port,
        r#type, region, datastore, created, updated, db_user_name, vpc_id, subnet_id,
        security_group_id, flavor_ref, flavor_info, volume, backup_strategy,
        enterprise_project_id, time_zone, charge_info, dedicated_resource_id, tags,
    }
}

rt::open_enum! {
    /// State of an instance.
    pub enum InstanceStatus {
        /// Being created.
        Creating = "creating",
        /// Running as it should.
        Normal = "normal",
        /// Not running as it should.
        Abnormal = "abnormal",
        /// Could not be created.
        CreateFailed = "createfail",
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

rt::model! { InstanceFlavor { vcpus, ram } }

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

rt::model! { InstanceVolume { r#type, size } }

/// The instance that was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceReport {
    /// An instance with its nodes and proxies.
    pub instance: Option<InstanceDetail>,
}

rt::model! { InstanceReport { instance } }

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

rt::model! {
    InstanceDetail {
        id, name, project_id, status, port, alias, r#type, charge_info, node_count, datastore,
        backup_used_space, created, updated, private_write_ips, private_dns_names, public_ips,
        db_user_name, db_username, vpc_id, subnet_id, security_group_id, configuration_id,
        backup_strategy, nodes, enterprise_project_id, time_zone, az_mode, master_az_code,
        maintenance_window, tags, dedicated_resource_id, proxies, tde_info,
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

rt::model! { InstanceCharge { charge_mode, order_id } }

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

rt::model! {
    InstanceNode {
        id, name, r#type, status, port, private_read_ips, volume, az_code, region_code, created,
        updated, flavor_id, flavor_ref, max_connections, vcpus, ram, need_restart, priority,
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

rt::model! { InstanceDetailTag { key.checks(&[MaxLength(36)]), value.checks(&[MaxLength(43)]) } }

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

rt::model! { InstanceProxy { pool_id, name, address } }

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

rt::model! { InstanceTde { enable_tde, encryption_type } }

rt::open_enum! {
    /// What a node of an instance is among the others.
    pub enum InstanceNodeRole {
        /// The primary node.
        Primary = "master",
        /// A read replica.
        Replica = "slave",
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

rt::model! { InstanceNodeVolume { r#type, used, size } }

/// Instances with their nodes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceDetailList {
    /// The instances.
    pub instances: Option<Vec<InstanceDetail>>,
}

rt::model! { InstanceDetailList { instances } }

/// A new policy for deleted instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecyclingPolicy {
    /// How long deleted instances are kept.
    pub recycle_policy: Option<RecyclingPolicyChoice>,
}

rt::model! { UpdateRecyclingPolicy { recycle_policy } }

rt::setters! {
    UpdateRecyclingPolicy {
        new() {} ..blank
        with_recycle_policy(recycle_policy: RecyclingPolicyChoice) = Some(recycle_policy);
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

rt::model! {
    RecyclingPolicyChoice {
        retention_period_in_days.required().checks(&[Minimum(1), Maximum(7)]),
    }
}

rt::setters! {
    RecyclingPolicyChoice {
        new(retention_period_in_days: i32) { retention_period_in_days: retention_period_in_days }
    }
}

/// The policy for deleted instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecyclingPolicyReport {
    /// How long deleted instances are kept.
    pub recycle_policy: Option<RecyclingPolicy>,
}

rt::model! { RecyclingPolicyReport { recycle_policy } }

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

rt::model! { RecyclingPolicy { retention_period_in_days.checks(&[Minimum(1), Maximum(7)]) } }

/// A page of the recycle bin.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecycledInstanceList {
    /// How many instances the recycle bin holds.
    pub total_count: Option<i32>,
    /// The instances of this page.
    pub instances: Option<Vec<RecycledInstance>>,
}

rt::model! { RecycledInstanceList { total_count, instances } }

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

rt::model! {
    RecycledInstance {
        id, name, ha_mode, engine_name, engine_version, pay_model, create_at, deleted_at,
        volume_type, volume_size, data_vip, data_vip_ipv6.nullable(), enterprise_project_id,
        enterprise_project_name, backup_level, recycle_backup_id, recycle_status,
    }
}

/// The nodes to rename.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateNodeNames {
    /// The nodes with their new names.
    pub node_list: Vec<NodeName>,
}

rt::model! { UpdateNodeNames { node_list.required() } }

rt::setters! {
    UpdateNodeNames {
        new(node_list: impl IntoIterator<Item = NodeName>) {
            node_list: node_list.into_iter().collect(),
        }
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

rt::model! {
    NodeName {
        node_id.required(),
        name.required().checks(&[MinLength(4), MaxLength(128), Pattern("^[A-Za-z0-9_-]+$")]),
    }
}

rt::setters! {
    NodeName {
        new(node_id: impl Into<String>, name: impl Into<String>) {
            node_id: node_id.into(), name: name.into(),
        }
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

rt::model! { AutoScalingRecordList { total_count, records } }

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

rt::model! {
    AutoScalingRecord {
        id, instance_id, instance_name, scaling_type, original_value, target_value, result,
        create_at,
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

rt::model! { UpdateServerlessPolicy { min_vcpus.required(), max_vcpus.required() } }

rt::setters! {
    UpdateServerlessPolicy {
        new(min_vcpus: i32, max_vcpus: i32) { min_vcpus: min_vcpus, max_vcpus: max_vcpus }
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

rt::model! {
    UpdateReadReplicaPriority {
        priority.required().checks(&[Minimum(-1), Maximum(16), Except(&[Integer(0)])]),
    }
}

rt::setters! {
    UpdateReadReplicaPriority {
        new(priority: i32) { priority: priority }
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
    pub profile: Option<BTreeMap<String, rt::Value>>,
}

rt::model! {
    InstanceEip {
        can_enable_public_access, id, r#type, port_id, public_ip_address, private_ip_address,
        status, tenant_id, create_time, bandwidth_id, bandwidth_name, bandwidth_size,
        bandwidth_share_type, profile,
    }
}

rt::open_enum! {
    /// Whether a bandwidth belongs to one EIP or to several.
    pub enum InstanceBandwidthType {
        /// To one.
        Dedicated = "PER",
        /// To several, which share it.
        Shared = "WHOLE",
    }
}

// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::catalog::{
    Dimension, ErrorCode, Metric, Permission, Region, Status,
};

/// Name under which the monitoring service keeps the metrics.
pub const METRIC_NAMESPACE: &str = "SYS.GAUSSDB";

/// What the codes in answers to refused calls mean, ascending by code.
pub static ERROR_CODES: &[ErrorCode] = &[
    ErrorCode::new(
        "DBS.05000000",
        Some(500),
        "An error inside the service stopped the request.",
        Some("Report it to customer service, with the ID of the request."),
    ),
    ErrorCode::new(
        "DBS.05000001",
        Some(400),
        "The kernel of the instance is too old to have a proxy.",
        Some("Upgrade the kernel of the instance, then create the proxy."),
    ),
    ErrorCode::new(
        "DBS.05000006",
        Some(400),
        "The password equals the name of the user.",
        Some("Choose a strong password that differs from the name."),
    ),
    ErrorCode::new(
        "DBS.05000007",
        Some(400),
        "The password is the name of the user written backwards.",
        Some("Choose a strong password that is not made from the name."),
    ),
    ErrorCode::new(
        "DBS.05000008",
        Some(400),
        "There is nothing newer to upgrade to: the latest version runs already.",
        Some("Name a version above the present one, once there is one."),
    ),
    ErrorCode::new(
        "DBS.05000009",
        Some(400),
        "`truncate_lsn` is above its threshold.",
        Some(
            "Make the change at a time of little load, or ask technical support for help.",
        ),
    ),
    ErrorCode::new(
        "DBS.05000010",
        Some(400),
        "Two nodes of the proxy have the same write priority.",
        Some("Give every node of the proxy a write priority of its own."),
    ),
    ErrorCode::new(
        "DBS.05000011",
        Some(400),
        "The number is no positive integer, or not smaller than the number of primary nodes.",
        Some("Give a whole number above zero and below the number of primary nodes."),
    ),
    ErrorCode::new(
        "DBS.05000012",
        Some(400),
        "This upgrade is none that callers can start.",
        Some("Have the upgrade carried out by customer service."),
    ),
    ErrorCode::new(
        "DBS.05000014",
        Some(400),
        "The instance is of the dedicated edition and can't become one of the general-purpose edition.",
        Some("Choose specifications of the dedicated edition."),
    ),
    ErrorCode::new(
        "DBS.05000015",
        Some(400),
        "Specifications of the general-purpose edition can't be used here.",
        Some("Choose specifications of another edition."),
    ),
    ErrorCode::new(
        "DBS.05000018",
        Some(400),
        "The list of parameters in the request has no entries.",
        Some("Send at least one parameter."),
    ),
    ErrorCode::new(
        "DBS.05000019",
        Some(400),
        "DBA Assistant is not open to the account.",
        Some("Have DBA Assistant turned on by customer service."),
    ),
    ErrorCode::new(
        "DBS.05000020",
        Some(400),
        "The subnet has too few free IP addresses; the message tells how many are needed and how many are left.",
        Some("Choose another subnet for the instance."),
    ),
    ErrorCode::new(
        "DBS.05000021",
        Some(400),
        "The private domain name is taken.",
        Some("Choose another private domain name."),
    ),
    ErrorCode::new(
        "DBS.05000022",
        Some(400),
        "The proxy belongs to another instance.",
        Some("Send the ID of a proxy of this instance."),
    ),
    ErrorCode::new(
        "DBS.05000023",
        Some(400),
        "The operation is not available for this resource.",
        Some("Ask customer service whether it can be made available."),
    ),
    ErrorCode::new(
        "DBS.05000024",
        Some(400),
        "Large transactions are running in the database and stand in the way.",
        Some("Finish or cancel these transactions, or ask customer service for help."),
    ),
    ErrorCode::new(
        "DBS.05000025",
        Some(400),
        "The resource package could not be locked.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.05000026",
        Some(400),
        "There is such a resource package already.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.05000027",
        Some(400),
        "While auto scaling may add and remove read replicas, proxies can be neither created nor deleted.",
        Some("Leave the proxies as they are while auto scaling of read replicas is on."),
    ),
    ErrorCode::new(
        "DBS.05000028",
        Some(400),
        "The account lacks the permission that the message names.",
        Some("Check in IAM what the account may do."),
    ),
    ErrorCode::new(
        "DBS.05000029",
        Some(400),
        "Backups are encrypted, and encrypted backups can't go to another region.",
        Some("Turn off the encryption of backups first."),
    ),
    ErrorCode::new(
        "DBS.05000030",
        Some(400),
        "Backups go to another region, and such backups can't be encrypted.",
        Some("Turn off cross-region backup first."),
    ),
    ErrorCode::new(
        "DBS.05000031",
        Some(400),
        "The algorithm of the KMS key is not fit for encrypting backups.",
        Some("Choose a key of the algorithm SM4 or AES."),
    ),
    ErrorCode::new(
        "DBS.05000032",
        Some(400),
        "The port is none that a proxy can have.",
        Some("Choose a port that the documentation of proxies allows."),
    ),
    ErrorCode::new(
        "DBS.05000033",
        Some(400),
        "The domain name for the address of the proxy is taken.",
        Some("Choose another domain name for the address of the proxy."),
    ),
    ErrorCode::new(
        "DBS.05000034",
        Some(400),
        "The new instance would have an older kernel than the one that it is made from.",
        Some("Choose the kernel version of the original instance or a later one."),
    ),
    ErrorCode::new(
        "DBS.05000035",
        Some(400),
        "The account may not name a kernel version down to its fourth number.",
        Some("Have this opened for the account by customer service."),
    ),
    ErrorCode::new(
        "DBS.05000036",
        Some(400),
        "What is given as records is invalid.",
        Some("Correct the value."),
    ),
    ErrorCode::new(
        "DBS.05000037",
        Some(400),
        "There is no such character set; the message lists those that there are.",
        Some("Choose one of the character sets in the message."),
    ),
    ErrorCode::new(
        "DBS.05000038",
        Some(400),
        "The tag breaks the tag policy that applies to it.",
        Some("Choose a tag that the policy allows, or ask customer service."),
    ),
    ErrorCode::new(
        "DBS.05000042",
        Some(400),
        "One of the databases or tables is invalid.",
        Some("Check the names of the databases and tables."),
    ),
    ErrorCode::new(
        "DBS.05000043",
        Some(400),
        "`last_table_info` names no valid table.",
        Some("Check the table that `last_table_info` names."),
    ),
    ErrorCode::new(
        "DBS.05000044",
        Some(400),
        "A parameter is wrong; the message says which.",
        Some("Correct the parameter as the message tells."),
    ),
    ErrorCode::new(
        "DBS.05000045",
        Some(400),
        "The request names a database more than once.",
        Some("Name each database once."),
    ),
    ErrorCode::new(
        "DBS.05000046",
        Some(400),
        "The request names a table more than once.",
        Some("Name each table once."),
    ),
    ErrorCode::new(
        "DBS.05000047",
        Some(400),
        "There is no such source database.",
        Some("Check the names of the source databases."),
    ),
    ErrorCode::new(
        "DBS.05000048",
        Some(400),
        "There is no such source table.",
        Some("Check the names of the source tables."),
    ),
    ErrorCode::new(
        "DBS.05000049",
        Some(400),
        "The binlog has no metadata.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.05000058",
        Some(400),
        "Specifications for extended use can't be exchanged for other ones, nor the reverse.",
        Some("Choose specifications of the kind that the instance has."),
    ),
    ErrorCode::new(
        "DBS.05000062",
        Some(400),
        "A kernel parameter has to have a certain value; the message names both.",
        Some("Set the parameter to the value in the message."),
    ),
    ErrorCode::new(
        "DBS.05000068",
        Some(400),
        "Transparent data encryption (TDE) is not open to the account.",
        Some("Have TDE opened for the account by customer service."),
    ),
    ErrorCode::new(
        "DBS.05000069",
        Some(400),
        "The kernel version of the instance is without TDE.",
        Some("Choose a kernel version that has TDE."),
    ),
    ErrorCode::new(
        "DBS.05000070",
        Some(400),
        "The encryption of TDE is neither SM4 nor AES-256.",
        Some("Set the encryption type to SM4 or AES256."),
    ),
    ErrorCode::new(
        "DBS.05000071",
        Some(400),
        "The settings of TDE could not be changed.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.05000072",
        Some(400),
        "The user is on a blacklist and may not create instances.",
        Some("Ask customer service to lift the block."),
    ),
    ErrorCode::new(
        "DBS.05000073",
        Some(400),
        "TDE is on, and the instance would get a kernel version without it.",
        Some("Choose a kernel version that has TDE."),
    ),
    ErrorCode::new(
        "DBS.05000074",
        Some(400),
        "The account may not choose the availability zones of read replicas.",
        Some(
            "Leave the zones out, or have this opened for the account by customer service.",
        ),
    ),
    ErrorCode::new(
        "DBS.05000076",
        Some(400),
        "The name of the proxy is invalid.",
        Some("Choose a name that proxies may have."),
    ),
    ErrorCode::new(
        "DBS.05000077",
        Some(400),
        "The node was not deleted because data is left on it.",
        Some("Remove what is left on the node, then delete it."),
    ),
    ErrorCode::new(
        "DBS.05000078",
        Some(400),
        "The new node has no weight.",
        Some("Send a weight with every node that is added."),
    ),
    ErrorCode::new(
        "DBS.05000079",
        Some(400),
        "The settings for synchronizing databases did not pass the check; the message names what is wrong.",
        Some("Correct what the message names."),
    ),
    ErrorCode::new(
        "DBS.05000080",
        Some(400),
        "The settings for synchronizing tables did not pass the check; the message names what is wrong.",
        Some("Correct what the message names."),
    ),
    ErrorCode::new(
        "DBS.05000081",
        Some(400),
        "There are more nodes than allowed.",
        Some("Choose a smaller number of nodes."),
    ),
    ErrorCode::new(
        "DBS.05000084",
        Some(400),
        "Auto scaling can't be turned off while read replicas are being created.",
        Some("Wait until the read replicas are there, then turn auto scaling off."),
    ),
    ErrorCode::new(
        "DBS.05000085",
        Some(400),
        "The mode of availability zones that the message names is not available.",
        Some("Choose another mode of availability zones."),
    ),
    ErrorCode::new(
        "DBS.05000086",
        Some(400),
        "The availability zone that the message names is invalid.",
        Some("Correct the availability zone."),
    ),
    ErrorCode::new(
        "DBS.05000087",
        Some(400),
        "The ID of a dedicated resource that the message names is invalid.",
        Some("Correct the ID of the dedicated resource."),
    ),
    ErrorCode::new(
        "DBS.05000088",
        Some(400),
        "The backup time that the message names is invalid.",
        Some("Correct the backup time."),
    ),
    ErrorCode::new(
        "DBS.05000089",
        Some(400),
        "The number of nodes that the message names is invalid.",
        Some("Correct the number of nodes."),
    ),
    ErrorCode::new(
        "DBS.05000090",
        Some(400),
        "The security group that the message names is invalid.",
        Some("Correct the security group."),
    ),
    ErrorCode::new(
        "DBS.05000091",
        Some(400),
        "The operation that the message names is not available.",
        Some("Check the operation that the message names."),
    ),
    ErrorCode::new(
        "DBS.05000092",
        Some(400),
        "General-purpose storage is not open to the account.",
        Some("Choose another storage type, or have this one opened by customer service."),
    ),
    ErrorCode::new(
        "DBS.05000093",
        Some(400),
        "A read-only proxy that balances load can't send statements to the primary node.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.05000094",
        Some(400),
        "`cv_lsn` is above its threshold.",
        Some(
            "Make the change at a time of little load, or ask customer service for help.",
        ),
    ),
    ErrorCode::new(
        "DBS.05000095",
        Some(400),
        "Transactions have been running in the database for long and stand in the way.",
        Some("Finish or cancel these transactions, or ask customer service for help."),
    ),
    ErrorCode::new(
        "DBS.05000096",
        Some(400),
        "The CPU is too busy, or there are too many tables, for another diagnosis.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.05000097",
        Some(409),
        "An account of this name exists for the host already.",
        Some("Choose another name or another host."),
    ),
    ErrorCode::new(
        "DBS.05000098",
        Some(400),
        "The kernel version of the instance is without level-1 backups.",
        Some("Choose a kernel version that has level-1 backups."),
    ),
    ErrorCode::new(
        "DBS.05000099",
        Some(400),
        "Instances of the standard edition on Arm keep the specifications that they were created with.",
        Some("Check the code of the specifications."),
    ),
    ErrorCode::new(
        "DBS.05000100",
        Some(400),
        "The node differs from the primary node in its specifications, so that its failover priority can't be 1.",
        Some("Set another failover priority."),
    ),
    ErrorCode::new(
        "DBS.05000101",
        Some(400),
        "Only a node whose failover priority is 1 can become the primary node by hand.",
        Some(
            "Choose a node of failover priority 1, or give the node that priority first.",
        ),
    ),
    ErrorCode::new(
        "DBS.05000102",
        Some(400),
        "No node would be left with a failover priority of 1.",
        Some("Leave a failover priority of 1 to at least one node."),
    ),
    ErrorCode::new(
        "DBS.05000103",
        Some(400),
        "One change can't raise and lower specifications of an instance that is paid by the month or year.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.108000",
        Some(500),
        "The server failed.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.108002",
        Some(500),
        "The server failed.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.108005",
        Some(500),
        "The server failed.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.200001",
        Some(400),
        "A parameter or the address of the call is wrong.",
        Some("Check the parameters and the URL."),
    ),
    ErrorCode::new(
        "DBS.200002",
        Some(404),
        "There is no such instance.",
        Some("Check the ID of the instance and that the instance exists."),
    ),
    ErrorCode::new(
        "DBS.200004",
        Some(400),
        "A parameter or the address of the call is wrong.",
        Some("Check the parameters and the URL."),
    ),
    ErrorCode::new(
        "DBS.200005",
        Some(500),
        "The server failed.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.200006",
        Some(400),
        "The request is empty.",
        Some("Send all parameters that are required."),
    ),
    ErrorCode::new(
        "DBS.200008",
        Some(404),
        "Nothing is known of the cloud server (ECS) on which the instance runs.",
        Some("Check the parameters and the status of the instance."),
    ),
    ErrorCode::new(
        "DBS.200010",
        Some(403),
        "The ID of the instance or of the user is missing, or the caller may not do this.",
        Some(
            "Check the parameters, that the instance exists, and what the tenant may do.",
        ),
    ),
    ErrorCode::new(
        "DBS.200011",
        Some(409),
        "The instance is faulty, or something else is being done with it.",
        Some(
            "Check the status of the instance, and wait for what is being done with it.",
        ),
    ),
    ErrorCode::new(
        "DBS.200013",
        Some(404),
        "The instance to start from does not exist.",
        Some("Check the ID of the instance and that the instance exists."),
    ),
    ErrorCode::new(
        "DBS.200019",
        Some(409),
        "The instance is faulty, or something else is being done with it.",
        Some(
            "Check the status of the instance, and wait for what is being done with it.",
        ),
    ),
    ErrorCode::new(
        "DBS.200021",
        Some(400),
        "The name of the instance is invalid.",
        Some("Choose a name that instances may have."),
    ),
    ErrorCode::new(
        "DBS.200022",
        Some(409),
        "An instance of this name exists already.",
        Some("Choose a name that no other instance has."),
    ),
    ErrorCode::new(
        "DBS.200023",
        Some(400),
        "The storage space is too small or too large.",
        Some("Choose a size inside the permitted range."),
    ),
    ErrorCode::new(
        "DBS.200024",
        Some(400),
        "The region is invalid.",
        Some("Check the ID of the region and that the region can be used."),
    ),
    ErrorCode::new(
        "DBS.200025",
        Some(400),
        "The availability zone is invalid.",
        Some("Check the code of the zone and that the zone can be used."),
    ),
    ErrorCode::new(
        "DBS.200026",
        Some(400),
        "The storage type is invalid.",
        Some("Choose a storage type that there is."),
    ),
    ErrorCode::new(
        "DBS.200027",
        Some(400),
        "The storage space is no multiple of 10.",
        Some("Round the size to a multiple of 10."),
    ),
    ErrorCode::new(
        "DBS.200040",
        Some(400),
        "The database engine, or this version of it, is not available.",
        Some("Check that there is such an engine and that it has this version."),
    ),
    ErrorCode::new(
        "DBS.200041",
        Some(400),
        "The version of the database is invalid.",
        Some("Choose a version that the service offers."),
    ),
    ErrorCode::new(
        "DBS.200042",
        Some(400),
        "There is no such version of the database engine.",
        Some("Choose an engine that TaurusDB offers."),
    ),
    ErrorCode::new(
        "DBS.200043",
        Some(400),
        "The way of synchronizing for high availability is invalid.",
        Some("Check how the nodes are to be synchronized."),
    ),
    ErrorCode::new(
        "DBS.200044",
        Some(403),
        "The resource does not exist, or the caller may not use it.",
        Some(
            "Check the parameters, that the resource exists, and what the tenant may do.",
        ),
    ),
    ErrorCode::new(
        "DBS.200045",
        Some(404),
        "There is no such instance.",
        Some("Check the ID of the instance and that the instance exists."),
    ),
    ErrorCode::new(
        "DBS.200046",
        Some(413),
        "The project has as many instances as it may have.",
        Some("Have the quota raised by whoever administers the databases."),
    ),
    ErrorCode::new(
        "DBS.200047",
        Some(409),
        "The instance is faulty, or something else is being done with it.",
        Some(
            "Check the status of the instance, and wait for what is being done with it.",
        ),
    ),
    ErrorCode::new(
        "DBS.200048",
        Some(400),
        "The ID of the VPC is invalid.",
        Some("Check the ID and the name of the VPC."),
    ),
    ErrorCode::new(
        "DBS.200049",
        Some(400),
        "The ID of the subnet is invalid.",
        Some("Check the ID and the name of the subnet."),
    ),
    ErrorCode::new(
        "DBS.200050",
        Some(404),
        "The security group does not exist, or is one of another VPC.",
        Some(
            "Check the ID of the security group, that the group exists, and that the private IP address for reading on the node is in it.",
        ),
    ),
    ErrorCode::new(
        "DBS.200051",
        Some(400),
        "The mode of high availability is invalid.",
        Some("Choose a mode of high availability that there is."),
    ),
    ErrorCode::new(
        "DBS.200052",
        Some(400),
        "The password of the root user is invalid.",
        Some("Check the password against the rules, and that it belongs to the user."),
    ),
    ErrorCode::new(
        "DBS.200053",
        Some(400),
        "There are no such specifications.",
        Some("Check the specifications and that the availability zone has them."),
    ),
    ErrorCode::new(
        "DBS.200054",
        Some(400),
        "The specifications are invalid.",
        Some("Check the specifications and that the availability zone has them."),
    ),
    ErrorCode::new(
        "DBS.200056",
        Some(400),
        "The instance has as many nodes as it can have.",
        Some("Choose a smaller number of nodes."),
    ),
    ErrorCode::new(
        "DBS.200063",
        Some(400),
        "The cluster mode is invalid.",
        Some("Choose a cluster mode that there is."),
    ),
    ErrorCode::new(
        "DBS.200086",
        Some(400),
        "The instance is in a status in which this operation can't be carried out.",
        Some(
            "Check the status of the instance, and wait for what is being done with it.",
        ),
    ),
    ErrorCode::new(
        "DBS.200087",
        Some(400),
        "The instance has as many tags as it may have.",
        Some("Remove tags that are not needed."),
    ),
    ErrorCode::new(
        "DBS.200098",
        Some(400),
        "The instance has such a tag already.",
        Some("Choose another tag, or leave this one as it is."),
    ),
    ErrorCode::new(
        "DBS.200208",
        Some(500),
        "The server failed.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.200302",
        Some(400),
        "The storage space is no multiple of 10.",
        Some("Round the size to a multiple of 10."),
    ),
    ErrorCode::new(
        "DBS.200306",
        Some(400),
        "Storage space can't shrink: the new size is below the present one.",
        Some("Choose a size from the present one up to the limit."),
    ),
    ErrorCode::new(
        "DBS.200316",
        Some(409),
        "The storage of the instance is full, which rules this operation out.",
        Some("Give the instance more storage space."),
    ),
    ErrorCode::new(
        "DBS.200408",
        Some(404),
        "There is no such instance, or it has been deleted.",
        Some("Check the ID of the instance and that the instance exists."),
    ),
    ErrorCode::new(
        "DBS.200461",
        Some(400),
        "The value of a parameter is too small or too large.",
        Some("Check the port."),
    ),
    ErrorCode::new(
        "DBS.200470",
        Some(404),
        "There is no such region or availability zone.",
        Some("Check the region and the availability zone."),
    ),
    ErrorCode::new(
        "DBS.200501",
        Some(404),
        "The subnet does not exist, or is one of another VPC.",
        Some("Check the ID and the name of the subnet, and that it lies in the VPC."),
    ),
    ErrorCode::new(
        "DBS.200503",
        Some(404),
        "The VPC does not exist, or belongs to somebody else.",
        Some("Check that the VPC is one of the tenant."),
    ),
    ErrorCode::new(
        "DBS.200504",
        Some(400),
        "The version of the database is invalid.",
        Some("Choose a version that the service offers."),
    ),
    ErrorCode::new(
        "DBS.200543",
        Some(400),
        "There is no such task.",
        Some("Check the ID of the task."),
    ),
    ErrorCode::new(
        "DBS.200602",
        Some(404),
        "There is no such instance.",
        Some("Check the ID of the instance and that the instance exists."),
    ),
    ErrorCode::new(
        "DBS.200604",
        Some(403),
        "The ID of the instance or of the user is missing, or the caller may not do this.",
        Some(
            "Check the parameters, that the instance exists, and what the tenant may do.",
        ),
    ),
    ErrorCode::new(
        "DBS.200810",
        Some(403),
        "Read replicas take no new databases.",
        Some("Create the database on the primary node."),
    ),
    ErrorCode::new(
        "DBS.200811",
        Some(500),
        "The database could not be created.",
        Some("Check whether resources ran short, then turn to customer service."),
    ),
    ErrorCode::new(
        "DBS.200819",
        Some(403),
        "Users of the database can't be deleted on read replicas.",
        Some("Leave the users of read replicas as they are."),
    ),
    ErrorCode::new(
        "DBS.200821",
        Some(500),
        "The permissions of the database user could not be changed.",
        Some("Try again later: the instance does not allow it in its present status."),
    ),
    ErrorCode::new(
        "DBS.200823",
        Some(400),
        "There is no such database.",
        Some("Check the name of the database."),
    ),
    ErrorCode::new(
        "DBS.200824",
        Some(400),
        "There is no such database account.",
        Some("Check the name of the account."),
    ),
    ErrorCode::new(
        "DBS.200826",
        Some(409),
        "A database of this name exists already.",
        Some("Choose a name that no other database has."),
    ),
    ErrorCode::new(
        "DBS.200827",
        Some(409),
        "A database user of this name exists already.",
        Some("Choose a name that no other user has."),
    ),
    ErrorCode::new(
        "DBS.200828",
        Some(409),
        "The name is that of an account that databases have built in.",
        Some("Choose another name for the user."),
    ),
    ErrorCode::new(
        "DBS.201003",
        Some(403),
        "The resource does not exist, or the caller may not use it.",
        Some(
            "Check the parameters, that the resource exists, and what the tenant may do.",
        ),
    ),
    ErrorCode::new(
        "DBS.201010",
        Some(404),
        "Nothing is known of such a backup.",
        Some("Check the ID of the backup, and that the backup is one of this instance."),
    ),
    ErrorCode::new(
        "DBS.201014",
        Some(400),
        "The instance is in a status in which this operation can't be carried out.",
        Some(
            "Check the status of the instance, and wait for what is being done with it.",
        ),
    ),
    ErrorCode::new(
        "DBS.201028",
        Some(404),
        "There is no such instance, or it has been deleted.",
        Some("Check the ID of the instance and that the instance exists."),
    ),
    ErrorCode::new(
        "DBS.201101",
        Some(400),
        "The days on which backups are made are invalid.",
        Some("Correct the days of the backup policy."),
    ),
    ErrorCode::new(
        "DBS.201103",
        Some(400),
        "The start time of backups is invalid.",
        Some("Correct the start time of the backup policy."),
    ),
    ErrorCode::new(
        "DBS.201106",
        Some(400),
        "The time for which backups are kept is invalid.",
        Some("Correct how many days backups are kept."),
    ),
    ErrorCode::new(
        "DBS.201202",
        Some(409),
        "The instance is faulty, or something else is being done with it.",
        Some(
            "Check the status of the instance, and wait for what is being done with it.",
        ),
    ),
    ErrorCode::new(
        "DBS.201203",
        Some(400),
        "There is no such backup.",
        Some("Check the ID of the backup, and that the backup is one of this instance."),
    ),
    ErrorCode::new(
        "DBS.201205",
        Some(409),
        "A backup is being made.",
        Some("Wait until the backup is complete."),
    ),
    ErrorCode::new(
        "DBS.201207",
        Some(400),
        "The database engine, or this version of it, is not available.",
        Some("Choose an engine that TaurusDB offers."),
    ),
    ErrorCode::new(
        "DBS.201208",
        Some(400),
        "The backup is in a status in which this operation can't be carried out.",
        Some("Wait until the status of the backup is `Completed`."),
    ),
    ErrorCode::new(
        "DBS.212001",
        Some(404),
        "There is no such parameter template.",
        Some("Check the ID of the template."),
    ),
    ErrorCode::new(
        "DBS.212002",
        Some(400),
        "The project has as many parameter templates as it may have.",
        Some("Delete templates that are not needed, then create the new one."),
    ),
    ErrorCode::new(
        "DBS.212003",
        Some(400),
        "The operation is not possible for this parameter template.",
        Some("Leave default templates alone: they can be neither reset nor deleted."),
    ),
    ErrorCode::new(
        "DBS.212004",
        Some(400),
        "The parameter template could not be changed.",
        Some("Check the new values of the parameters."),
    ),
    ErrorCode::new(
        "DBS.212005",
        Some(400),
        "The node is not a part of this group.",
        Some("Check the IDs of the instance and the node."),
    ),
    ErrorCode::new(
        "DBS.212006",
        Some(409),
        "The instance is faulty, or something else is being done with it.",
        Some(
            "Check the status of the instance, and wait for what is being done with it.",
        ),
    ),
    ErrorCode::new(
        "DBS.212007",
        Some(400),
        "There is no such database engine.",
        Some("Check the name of the engine."),
    ),
    ErrorCode::new(
        "DBS.212008",
        Some(400),
        "The database engine is not available.",
        Some("Choose an engine that TaurusDB offers."),
    ),
    ErrorCode::new(
        "DBS.212009",
        Some(400),
        "The task failed.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.212010",
        Some(400),
        "The parameter template is being applied at the moment.",
        Some("Wait until it has been applied."),
    ),
    ErrorCode::new(
        "DBS.212011",
        Some(400),
        "The parameter template could not be applied.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.212012",
        Some(400),
        "There is no such parameter.",
        Some("Check the names of the parameters."),
    ),
    ErrorCode::new(
        "DBS.212014",
        Some(400),
        "The node has no default parameter template.",
        Some("Check the IDs of the node and the template."),
    ),
    ErrorCode::new(
        "DBS.212015",
        Some(400),
        "Only some of the parameters were changed.",
        Some("Check the parameters that were to be changed."),
    ),
    ErrorCode::new(
        "DBS.212016",
        Some(400),
        "The parameters could not be changed.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.212017",
        Some(400),
        "A parameter is invalid.",
        Some("Check the names of the parameters."),
    ),
    ErrorCode::new(
        "DBS.212019",
        Some(422),
        "A parameter or an object of the request is not known.",
        Some("Check the parameter."),
    ),
    ErrorCode::new(
        "DBS.212025",
        Some(400),
        "The change failed.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.212030",
        Some(400),
        "The name of the parameter template is taken.",
        Some("Choose another name for the template."),
    ),
    ErrorCode::new(
        "DBS.212032",
        Some(400),
        "The parameter template has been applied to instances.",
        Some("Keep the template: once applied, it can't be deleted."),
    ),
    ErrorCode::new(
        "DBS.212037",
        Some(400),
        "Parameters have values that they can't have.",
        Some("Check the values against the kinds and ranges of the parameters."),
    ),
    ErrorCode::new(
        "DBS.213002",
        Some(500),
        "The request failed inside the service.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.213004",
        Some(500),
        "The request failed inside the service.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.270024",
        Some(400),
        "There is no such proxy.",
        Some(
            "Check the ID of the proxy, and that the proxy is there and belongs to the tenant.",
        ),
    ),
    ErrorCode::new(
        "DBS.270025",
        Some(400),
        "A weight is invalid.",
        Some("Check the form and the range of the weights."),
    ),
    ErrorCode::new(
        "DBS.270026",
        Some(400),
        "The mode of the proxy is invalid.",
        Some("Choose a mode that proxies can have."),
    ),
    ErrorCode::new(
        "DBS.270027",
        Some(400),
        "The request names no proxy.",
        Some("Send the ID of a proxy."),
    ),
    ErrorCode::new(
        "DBS.280001",
        Some(400),
        "A parameter or the address of the call is wrong.",
        Some("Check the parameters and the URL."),
    ),
    ErrorCode::new(
        "DBS.280015",
        Some(403),
        "The resource does not exist, or the caller may not use it.",
        Some(
            "Check the parameters, that the resource exists, and what the tenant may do.",
        ),
    ),
    ErrorCode::new(
        "DBS.280056",
        Some(403),
        "The token is invalid.",
        Some("Get a new token, and check that the instance belongs to the tenant."),
    ),
    ErrorCode::new(
        "DBS.280127",
        Some(400),
        "The description of the backup is invalid.",
        Some("Choose a description that backups may have."),
    ),
    ErrorCode::new(
        "DBS.280128",
        Some(400),
        "There is no such database.",
        Some(
            "Check the name or ID, and that the instance is there and belongs to the tenant.",
        ),
    ),
    ErrorCode::new(
        "DBS.280203",
        Some(400),
        "The password is weak.",
        Some("Choose a stronger password."),
    ),
    ErrorCode::new(
        "DBS.280204",
        Some(400),
        "A parameter is invalid.",
        Some("Check the value and the range of the parameter."),
    ),
    ErrorCode::new(
        "DBS.280214",
        Some(400),
        "There is no such backup.",
        Some("Check whether the time for which backups are kept is over."),
    ),
    ErrorCode::new(
        "DBS.280216",
        Some(400),
        "The start time of backups is invalid.",
        Some("Check the start time and how it goes with the end time."),
    ),
    ErrorCode::new(
        "DBS.280235",
        Some(400),
        "The type of the database is invalid.",
        Some("Check the name of the engine."),
    ),
    ErrorCode::new(
        "DBS.280237",
        Some(400),
        "The request names no database engine.",
        Some("Send an engine that TaurusDB offers."),
    ),
    ErrorCode::new(
        "DBS.280238",
        Some(400),
        "The database engine, or this version of it, is not available.",
        Some("Check that there is such an engine and that it has this version."),
    ),
    ErrorCode::new(
        "DBS.280239",
        Some(400),
        "The specifications are invalid.",
        Some(
            "Check the code of the specifications, and that the availability zone has them.",
        ),
    ),
    ErrorCode::new(
        "DBS.280241",
        Some(400),
        "The storage type is invalid.",
        Some("Choose a storage type that there is."),
    ),
    ErrorCode::new(
        "DBS.280242",
        Some(400),
        "The storage space is too small or too large.",
        Some("Choose a size inside the permitted range."),
    ),
    ErrorCode::new(
        "DBS.280246",
        Some(400),
        "The password of the root user is invalid.",
        Some("Check the password against the rules, and that it belongs to the user."),
    ),
    ErrorCode::new(
        "DBS.280250",
        Some(400),
        "The number of days for which backups are kept is invalid.",
        Some("Choose a number of days inside the permitted range."),
    ),
    ErrorCode::new(
        "DBS.280251",
        Some(400),
        "The days on which backups are made are invalid.",
        Some("Choose days inside the permitted range."),
    ),
    ErrorCode::new(
        "DBS.280253",
        Some(400),
        "The start time of backups is invalid.",
        Some("Check the start time and how it goes with the end time."),
    ),
    ErrorCode::new(
        "DBS.280260",
        Some(400),
        "The mode of availability zones is invalid.",
        Some("Choose a mode of availability zones that there is."),
    ),
    ErrorCode::new(
        "DBS.280270",
        Some(400),
        "There is no such parameter.",
        Some("Check the names of the parameters."),
    ),
    ErrorCode::new(
        "DBS.280271",
        Some(400),
        "The value of a parameter is too small or too large.",
        Some("Choose a value inside the range of the parameter."),
    ),
    ErrorCode::new(
        "DBS.280272",
        Some(400),
        "A tag key stands for the second time.",
        Some("Check whether there is such a tag already."),
    ),
    ErrorCode::new(
        "DBS.280277",
        Some(400),
        "The name of the backup is invalid.",
        Some("Choose a name that backups may have."),
    ),
    ErrorCode::new(
        "DBS.280285",
        Some(400),
        "The availability zone is invalid.",
        Some("Check the code of the zone and that the zone can be used."),
    ),
    ErrorCode::new(
        "DBS.280288",
        Some(400),
        "The reference to the specifications is invalid.",
        Some("Send specifications that are neither null nor empty."),
    ),
    ErrorCode::new(
        "DBS.280311",
        Some(400),
        "The size of the storage space is invalid.",
        Some("Check the size against the rules for storage space."),
    ),
    ErrorCode::new(
        "DBS.280325",
        Some(400),
        "The storage is described wrongly.",
        Some("Check the size and the type of the storage."),
    ),
    ErrorCode::new(
        "DBS.280342",
        Some(400),
        "The mode of the instance is invalid.",
        Some("Check the mode, and that it is that of the instance with this ID."),
    ),
    ErrorCode::new(
        "DBS.280364",
        Some(400),
        "The database port is invalid.",
        Some("Choose a port that databases can have."),
    ),
    ErrorCode::new(
        "DBS.280402",
        Some(400),
        "The mode of high availability is invalid.",
        Some("Choose a mode of high availability that there is."),
    ),
    ErrorCode::new(
        "DBS.280404",
        Some(400),
        "The ID of an instance or a node is malformed.",
        Some("Check the ID of the instance."),
    ),
    ErrorCode::new(
        "DBS.280406",
        Some(409),
        "Instances of this type, or in this status, don't allow the operation.",
        Some("Check the type and the status of the instance."),
    ),
    ErrorCode::new(
        "DBS.280434",
        Some(400),
        "The code of the specifications is invalid.",
        Some("Check the code, and that the specifications exist and can be had."),
    ),
    ErrorCode::new(
        "DBS.280439",
        Some(400),
        "The number of records is not one of those from 1 to 100.",
        Some("Ask for a number of records inside that range."),
    ),
    ErrorCode::new(
        "DBS.280448",
        Some(400),
        "There is no storage of this type left.",
        Some("Choose another storage type, or try again later."),
    ),
    ErrorCode::new(
        "DBS.280449",
        Some(400),
        "The instance is frozen, and frozen instances don't allow the operation.",
        Some("Check whether the instance is frozen, and what can be done with it then."),
    ),
    ErrorCode::new(
        "DBS.280450",
        Some(400),
        "No instance of these specifications can be had: they are sold out.",
        Some("Choose another availability zone, or ask customer service."),
    ),
    ErrorCode::new(
        "DBS.280500",
        Some(400),
        "The operation needs ELB, which is off.",
        Some("Turn ELB on."),
    ),
    ErrorCode::new(
        "DBS.280505",
        Some(400),
        "The customer has orders at the billing center (CBC) that are not finished.",
        Some("Check that the present order has been carried out."),
    ),
    ErrorCode::new(
        "DBS.290000",
        Some(400),
        "A parameter or the address of the call is wrong.",
        Some("Check the parameters and the URL."),
    ),
    ErrorCode::new(
        "DBS.290001",
        Some(400),
        "A parameter is written with capitals where small letters belong, or the reverse.",
        Some("Write the parameters with capitals and small letters as documented."),
    ),
    ErrorCode::new(
        "DBS.290002",
        Some(404),
        "There are no such specifications.",
        Some("Check the specifications and that the availability zone has them."),
    ),
    ErrorCode::new(
        "DBS.290003",
        Some(413),
        "The project has as many instances as it may have.",
        Some("Have the quota raised by whoever administers the databases."),
    ),
    ErrorCode::new(
        "DBS.290005",
        Some(404),
        "There is no such instance.",
        Some("Check the ID of the instance and that the instance exists."),
    ),
    ErrorCode::new(
        "DBS.290006",
        Some(500),
        "The request failed inside the service.",
        Some("Turn to customer service for help."),
    ),
    ErrorCode::new(
        "DBS.290011",
        Some(404),
        "There is no such instance.",
        Some("Check the ID of the instance and that the instance exists."),
    ),
    ErrorCode::new(
        "DBS.290013",
        Some(404),
        "There is no such resource.",
        Some("Check the parameters and that the instance exists."),
    ),
    ErrorCode::new(
        "DBS.290015",
        Some(500),
        "The request failed inside the service.",
        Some("Turn to customer service for help."),
    ),
];

/// What the statuses of answers mean, ascending.
pub static STATUS_CODES: &[Status] = &[
    Status::new(
        100,
        "Continue",
        "The server has the first part of the request and waits for the rest.",
    ),
    Status::new(
        101,
        "Switching Protocols",
        "The server changes to another, newer protocol, as the client asked.",
    ),
    Status::new(200, "OK", "The request is carried out."),
    Status::new(
        201,
        "Created",
        "The resource or the task that was asked for is created.",
    ),
    Status::new(
        202,
        "Accepted",
        "The request is taken on; the work goes on after the answer.",
    ),
    Status::new(
        203,
        "Non-Authoritative Information",
        "The request is carried out; what the answer says may come from elsewhere than the server itself.",
    ),
    Status::new(
        204,
        "NoContent",
        "The request is carried out, and there is nothing to tell. `OPTIONS` requests are answered so.",
    ),
    Status::new(
        205,
        "Reset Content",
        "The request is carried out, and the client has to clear what it shows.",
    ),
    Status::new(
        206,
        "Partial Content",
        "The answer to a `GET` request holds the part that was asked for.",
    ),
    Status::new(
        300,
        "Multiple Choices",
        "The resource is in several places. The answer lists them, and the client chooses one.",
    ),
    Status::new(
        301,
        "Moved Permanently",
        "The resource has moved for good to the address in the answer.",
    ),
    Status::new(302, "Found", "The resource is at another address for the time being."),
    Status::new(
        303,
        "See Other",
        "The answer is at another address, to be fetched from there by `GET` or `POST`.",
    ),
    Status::new(
        304,
        "Not Modified",
        "The resource is still as it was when the client last fetched it.",
    ),
    Status::new(305, "Use Proxy", "The resource can only be had by way of a proxy."),
    Status::new(306, "Unused", "Out of use."),
    Status::new(
        400,
        "BadRequest",
        "The request is wrong. Sent again unchanged, it is refused again.",
    ),
    Status::new(
        401,
        "Unauthorized",
        "The credentials in the request are wrong or have expired.",
    ),
    Status::new(402, "Payment Required", "Kept for later use."),
    Status::new(
        403,
        "Forbidden",
        "The server understands the request, but the caller may not make it. Sent again unchanged, it is refused again.",
    ),
    Status::new(
        404,
        "NotFound",
        "There is no such resource. Sent again unchanged, the request fails again.",
    ),
    Status::new(
        405,
        "MethodNotAllowed",
        "The resource is there, but not for this method. Sent again unchanged, the request is refused again.",
    ),
    Status::new(
        406,
        "Not Acceptable",
        "The server has no form of the answer that the request accepts.",
    ),
    Status::new(
        407,
        "Proxy Authentication Required",
        "The client has to authenticate itself with the proxy first.",
    ),
    Status::new(
        408,
        "Request Time-out",
        "The request did not arrive in time. It may be sent again as it is.",
    ),
    Status::new(
        409,
        "Conflict",
        "The request contradicts what is there: the resource exists already, or something else is changing it.",
    ),
    Status::new(410, "Gone", "The resource has been deleted for good."),
    Status::new(
        411,
        "Length Required",
        "The request has to say the length of its body by `Content-Length`.",
    ),
    Status::new(
        412,
        "Precondition Failed",
        "A condition that the request sets is not met.",
    ),
    Status::new(
        413,
        "Request Entity Too Large",
        "The request is larger than the server takes. The server may close the connection, or say by `Retry-After` when to try again.",
    ),
    Status::new(
        414,
        "Request-URI Too Large",
        "The address is longer than the server takes.",
    ),
    Status::new(
        415,
        "Unsupported Media Type",
        "The server can't read bodies of this media type.",
    ),
    Status::new(
        416,
        "Requested range not satisfied",
        "The part that was asked for does not exist.",
    ),
    Status::new(
        417,
        "Expectation Failed",
        "The server can't do what the header `Expect` demands.",
    ),
    Status::new(
        422,
        "UnprocessableEntity",
        "The form of the request is right, but what it says can't be carried out.",
    ),
    Status::new(
        429,
        "TooManyRequests",
        "The client sends more requests than its limit allows, or the server is overloaded. Wait as long as `Retry-After` says.",
    ),
    Status::new(
        500,
        "InternalServerError",
        "The server took the request and could not make sense of it.",
    ),
    Status::new(501, "Not Implemented", "The server does not have this function."),
    Status::new(
        502,
        "Bad Gateway",
        "A server behind the gateway answered with something unusable.",
    ),
    Status::new(
        503,
        "ServiceUnavailable",
        "The service can't be used at the moment. Sent again unchanged, the request fails again.",
    ),
    Status::new(
        504,
        "ServerTimeout",
        "No answer was ready within the time limit that the request names.",
    ),
    Status::new(
        505,
        "HTTP Version not supported",
        "The server does not speak this version of HTTP.",
    ),
];

/// Regions that have the service, ascending by id.
pub static REGIONS: &[Region] = &[
    Region::new(
        "af-south-1",
        "AF-Johannesburg",
        "https://gaussdb-mysql.af-south-1.myhuaweicloud.com",
    ),
    Region::new(
        "ap-southeast-1",
        "CN-Hong Kong",
        "https://gaussdbformysql.ap-southeast-1.myhuaweicloud.com",
    ),
    Region::new(
        "ap-southeast-2",
        "AP-Bangkok",
        "https://gaussdbformysql.ap-southeast-2.myhuaweicloud.com",
    ),
    Region::new(
        "ap-southeast-3",
        "AP-Singapore",
        "https://gaussdb.ap-southeast-3.myhuaweicloud.com",
    ),
    Region::new(
        "ap-southeast-4",
        "AP-Jakarta",
        "https://gaussdb.ap-southeast-4.myhuaweicloud.com",
    ),
    Region::new(
        "cn-east-3",
        "CN East-Shanghai1",
        "https://gaussdb.cn-east-3.myhuaweicloud.com",
    ),
    Region::new(
        "cn-north-11",
        "CN North-Ulanqab-Auto1",
        "https://gaussdbformysql.cn-north-11.myhuaweicloud.com",
    ),
    Region::new(
        "cn-north-2",
        "CN North-Beijing2",
        "https://gaussdb.cn-north-2.myhuaweicloud.com",
    ),
    Region::new(
        "cn-north-4",
        "CN North-Beijing4",
        "https://gaussdb.cn-north-4.myhuaweicloud.com",
    ),
    Region::new(
        "cn-north-5",
        "CN North-Ulanqab201",
        "https://gaussdbformysql.cn-north-5.myhuaweicloud.com",
    ),
    Region::new(
        "cn-north-9",
        "CN North-Ulanqab1",
        "https://gaussdb.cn-north-9.myhuaweicloud.com",
    ),
    Region::new(
        "cn-south-1",
        "CN South-Guangzhou",
        "https://gaussdb.cn-south-1.myhuaweicloud.com",
    ),
    Region::new(
        "cn-south-4",
        "CN South-Guangzhou-InvitationOnly",
        "https://gaussdb.cn-south-4.myhuaweicloud.com",
    ),
    Region::new(
        "cn-southwest-2",
        "CN Southwest-Guiyang1",
        "https://gaussdb.cn-southwest-2.myhuaweicloud.com",
    ),
    Region::new(
        "me-east-1",
        "ME-Riyadh",
        "https://gaussdb-mysql.me-east-1.myhuaweicloud.com",
    ),
    Region::new(
        "ru-northwest-2",
        "RU-Moscow2",
        "https://gaussdb.ru-northwest-2.myhuaweicloud.com",
    ),
    Region::new(
        "sa-brazil-1",
        "LA-Sao Paulo1",
        "https://gaussdb.sa-brazil-1.myhuaweicloud.com",
    ),
    Region::new(
        "tr-west-1",
        "TR-Istanbul",
        "https://gaussdbformysql.tr-west-1.myhuaweicloud.com",
    ),
];

/// What is measured, ascending by id.
pub static METRICS: &[Metric] = &[
    Metric::new(
            "gaussdb_mysql001_cpu_util",
            "CPU Usage",
            "Share of the CPU that is in use.",
        )
        .values(Some("0-100"), Some("%"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql002_mem_util",
            "Memory Usage",
            "Share of the memory that is in use.",
        )
        .values(Some("0-100"), Some("%"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql004_bytes_in",
            "Network Input Throughput",
            "Bytes that come in from the network each second.",
        )
        .values(Some("≥0"), Some("Bytes/s"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql005_bytes_out",
            "Network Output Throughput",
            "Bytes that go out to the network each second.",
        )
        .values(Some("≥0"), Some("Bytes/s"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql006_conn_count",
            "Total Connections",
            "Connections to the MySQL server, active or not.",
        )
        .values(Some("≥0"), Some("Connections"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql007_conn_active_count",
            "Current Active Connections",
            "Connections that are active at the moment.",
        )
        .values(Some("≥0"), Some("Connections"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql008_qps",
            "QPS",
            "SQL statements run each second: DDL, DML, `SHOW`, `SET` and stored procedures.",
        )
        .values(Some("≥0"), Some("Times/s"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql009_tps",
            "TPS",
            "Transactions committed or rolled back each second.",
        )
        .values(Some("≥0"), Some("Times/s"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql010_innodb_buffer_usage",
            "Buffer Pool Usage",
            "Share of the pages of InnoDB's buffer pool that are in use.",
        )
        .values(Some("0-100"), Some("%"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql011_innodb_buffer_hit",
            "Buffer Pool Hit Ratio",
            "Share of the reads that InnoDB's buffer pool can answer itself.",
        )
        .values(Some("0-100"), Some("%"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql012_innodb_buffer_dirty",
            "Buffer Pool Dirty Block Ratio",
            "Share of the data in InnoDB's buffer pool that is not written out yet.",
        )
        .values(Some("0-100"), Some("%"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql013_innodb_reads",
            "InnoDB Read Throughput",
            "Bytes read in InnoDB's buffer each second.",
        )
        .values(Some("≥0"), Some("Bytes/s"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql014_innodb_writes",
            "InnoDB Write Throughput",
            "Bytes written in InnoDB's buffer each second.",
        )
        .values(Some("≥0"), Some("Bytes/s"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql017_innodb_log_write_req_count",
            "InnoDB Log Write Requests per Second",
            "Requests to write to InnoDB's log each second.",
        )
        .values(Some("≥0"), Some("Requests/s"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql019_innodb_log_writes",
            "InnoDB Log Writes",
            "Physical writes to the redo log of InnoDB.",
        )
        .values(Some("≥0"), Some("Writes"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql020_temp_tbl_count",
            "Temporary Tables",
            "Temporary tables that statements made the server put on disk.",
        )
        .values(Some("≥0"), Some("Tables"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql028_comdml_del_count",
            "DELETE Statements per Second",
            "`DELETE` statements run each second.",
        )
        .values(Some("≥0"), Some("Statements/s"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql029_comdml_ins_count",
            "INSERT Statements per Second",
            "`INSERT` statements run each second.",
        )
        .values(Some("≥0"), Some("Statements/s"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql030_comdml_ins_sel_count",
            "INSERT_SELECT Statements per Second",
            "`INSERT … SELECT` statements run each second.",
        )
        .values(Some("≥0"), Some("Statements/s"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql031_comdml_rep_count",
            "REPLACE Statements per Second",
            "`REPLACE` statements run each second.",
        )
        .values(Some("≥0"), Some("Statements/s"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql032_comdml_rep_sel_count",
            "REPLACE_SELECT Statements per Second",
            "`REPLACE … SELECT` statements run each second.",
        )
        .values(Some("≥0"), Some("Statements/s"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql033_comdml_sel_count",
            "SELECT Statements per Second",
            "`SELECT` statements run each second.",
        )
        .values(Some("≥0"), Some("Statements/s"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql034_comdml_upd_count",
            "UPDATE Statements per Second",
            "`UPDATE` statements run each second.",
        )
        .values(Some("≥0"), Some("Statements/s"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql035_innodb_delete_row_count",
            "Row Delete Frequency",
            "Rows deleted from InnoDB tables each second.",
        )
        .values(Some("≥0"), Some("Rows/s"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql036_innodb_inserts_row_count",
            "Row Insert Frequency",
            "Rows inserted into InnoDB tables each second.",
        )
        .values(Some("≥0"), Some("Rows/s"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql037_innodb_read_row_count",
            "Row Read Frequency",
            "Rows read from InnoDB tables each second.",
        )
        .values(Some("≥0"), Some("Rows/s"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql038_innodb_update_row_count",
            "Row Update Frequency",
            "Rows updated in InnoDB tables each second.",
        )
        .values(Some("≥0"), Some("Rows/s"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql048_disk_used_size",
            "Used Storage Space",
            "Storage space that is in use.",
        )
        .values(Some("0 GB-128 TB"), None)
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql072_conn_usage",
            "Connection Usage",
            "Share of the possible MySQL connections that are in use.",
        )
        .values(Some("0-100"), Some("%"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql074_slow_queries",
            "Slow Query Logs",
            "Slow statements that MySQL logs each minute.",
        )
        .values(Some("≥0"), Some("Queries/min"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql077_replication_delay",
            "Replication Delay",
            "How far the read replicas are behind the primary node.",
        )
        .values(Some("≥0"), Some("s"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql104_dfv_write_delay",
            "Storage Write Latency",
            "How long a write to the storage layer takes on average.",
        )
        .values(Some("≥0"), Some("ms"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql105_dfv_read_delay",
            "Storage Read Latency",
            "How long a read from the storage layer takes on average.",
        )
        .values(Some("≥0"), Some("ms"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql106_innodb_row_lock_current_waits",
            "InnoDB Row Locks",
            "Row locks that operations on InnoDB tables are waiting for.",
        )
        .values(Some("≥0"), Some("Locks"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql107_comdml_ins_and_ins_sel_count",
            "INSERT and INSERT_SELECT Statements per Second",
            "`INSERT` and `INSERT … SELECT` statements run each second, taken together.",
        )
        .values(Some("≥0"), Some("Statements/s"))
        .of(Some("ECS"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql108_com_commit_count",
            "COMMIT Statements per Second",
            "`COMMIT` statements run each second.",
        )
        .values(Some("≥0"), Some("Statements/s"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql109_com_rollback_count",
            "ROLLBACK Statements per Second",
            "`ROLLBACK` statements run each second.",
        )
        .values(Some("≥0"), Some("Statements/s"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql110_innodb_bufpool_reads",
            "InnoDB Storage Layer Read Requests per Second",
            "Reads each second for which InnoDB goes to the storage layer.",
        )
        .values(Some("≥0"), Some("Times/s"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql111_innodb_bufpool_read_requests",
            "InnoDB Read Requests per Second",
            "Reads each second that InnoDB is asked for.",
        )
        .values(Some("≥0"), Some("Requests/s"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql114_innodb_bufpool_read_ahead",
            "InnoDB Bufpool Read Ahead",
            "Pages that the read-ahead thread brought into InnoDB's buffer pool.",
        )
        .values(Some("≥0"), Some("Pages"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql115_innodb_bufpool_read_ahead_evicted",
            "InnoDB Bufpool Read Ahead Evicted",
            "Pages that the read-ahead thread brought into InnoDB's buffer pool and that left it again without being used by a query.",
        )
        .values(Some("≥0"), Some("Pages"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql116_innodb_bufpool_read_ahead_rnd",
            "InnoDB Bufpool Read Ahead Rnd",
            "Random read-aheads that InnoDB started.",
        )
        .values(Some("≥0"), Some("Read-aheads"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql117_innodb_pages_read",
            "InnoDB Pages Read",
            "Pages that operations on InnoDB tables read from the buffer pool.",
        )
        .values(Some("≥0"), Some("Pages"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql118_innodb_pages_written",
            "InnoDB Pages Written",
            "Pages that operations on InnoDB tables wrote.",
        )
        .values(Some("≥0"), Some("Pages"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql119_disk_usage_ratio",
            "Disk Usage",
            "Share of the disk that is in use.",
        )
        .values(Some("0-100"), Some("%"))
        .of(Some("database"), Some("TaurusDB instance"))
        .every("1 minute"),
    Metric::new(
            "gaussdb_mysql342_iostat_iops_write",
            "I/O Write IOPS",
            "Writes to disk each second.",
        )
        .values(Some("≥0"), Some("Operations/s"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql344_iostat_iops_read",
            "I/O Read IOPS",
            "Reads from disk each second.",
        )
        .values(Some("≥0"), Some("Operations/s"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql346_iostat_throughput_write",
            "I/O Write Bandwidth",
            "Bytes written to disk each second.",
        )
        .values(Some("≥0"), Some("Bytes/s"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql348_iostat_throughput_read",
            "I/O Read Bandwidth",
            "Bytes read from disk each second.",
        )
        .values(Some("≥0"), Some("Bytes/s"))
        .of(Some("database"), Some("TaurusDB instance")),
    Metric::new(
            "gaussdb_mysql371_taurus_binlog_total_file_counts",
            "Binlog Files",
            "Binlog files that there are.",
        )
        .values(Some("≥0"), None)
        .of(Some("database"), Some("TaurusDB instance"))
        .every("5 minutes"),
    Metric::new(
            "gaussdb_mysql378_create_temp_tbl_per_min",
            "Temporary Tables Created per Minute",
            "Temporary tables that statements made the server put on disk within a minute.",
        )
        .values(Some("≥0"), Some("Tables/min"))
        .of(Some("database"), Some("TaurusDB instance"))
        .every("1 minute"),
];

/// Keys by which values of metrics are told apart.
pub static METRIC_DIMENSIONS: &[Dimension] = &[
    Dimension::new("gaussdb_mysql_instance_id", "ID of an instance."),
    Dimension::new("gaussdb_mysql_node_id", "ID of a node of an instance."),
];

/// What callers can be allowed to do, ascending by name.
pub static PERMISSIONS: &[Permission] = &[
    Permission::new(
        "gaussdb:backup:create",
        Some("Make backups by hand."),
        &["IAM project", "enterprise project"],
        &["legacyCreateBackup"],
    ),
    Permission::new(
        "gaussdb:backup:list",
        Some("See backups and the policy for automatic ones."),
        &["IAM project", "enterprise project"],
        &["legacyListBackups", "legacyShowBackupPolicy"],
    ),
    Permission::new(
        "gaussdb:instance:create",
        Some("Create instances and read replicas."),
        &["IAM project", "enterprise project"],
        &["legacyCreateInstance", "legacyCreateReadReplicas"],
    ),
    Permission::new(
        "gaussdb:instance:delete",
        Some("Delete instances and read replicas."),
        &["IAM project", "enterprise project"],
        &["legacyDeleteInstance", "legacyDeleteReadReplica"],
    ),
    Permission::new(
        "gaussdb:instance:list",
        Some(
            "See instances, their tasks and quotas, and what engines and specifications there are.",
        ),
        &["IAM project", "enterprise project"],
        &[
            "legacyListDatabaseEngineVersions",
            "legacyListDatabaseSpecifications",
            "legacyListInstances",
            "legacyShowInstance",
            "legacyListEnterpriseProjectQuotas",
            "legacyShowJob",
        ],
    ),
    Permission::new(
        "gaussdb:instance:modify",
        Some("Rename instances and reset database passwords."),
        &["IAM project", "enterprise project"],
        &["legacyUpdateInstanceName", "legacyResetInstancePassword"],
    ),
    Permission::new(
        "gaussdb:instance:modifyBackupPolicy",
        Some("Change the policy for automatic backups."),
        &["IAM project", "enterprise project"],
        &["legacyUpdateBackupPolicy"],
    ),
    Permission::new(
        "gaussdb:instance:modifySpec",
        Some("Change specifications of instances and extend their storage."),
        &["IAM project", "enterprise project"],
        &["legacyExtendInstanceVolume", "legacyResizeInstance"],
    ),
    Permission::new(
        "gaussdb:param:list",
        Some("See parameter templates."),
        &["IAM project", "enterprise project"],
        &["legacyListParameterTemplates"],
    ),
    Permission::new(
        "gaussdb:quota:modify",
        Some("Set and change quotas of resources."),
        &["IAM project", "enterprise project"],
        &["legacyCreateEnterpriseProjectQuotas", "legacyUpdateEnterpriseProjectQuotas"],
    ),
];

/// Codes in answers to refused calls.
pub mod error_codes {
    /// An error inside the service stopped the request.
    pub const DBS_05000000: &str = "DBS.05000000";

    /// The kernel of the instance is too old to have a proxy.
    pub const DBS_05000001: &str = "DBS.05000001";

    /// The password equals the name of the user.
    pub const DBS_05000006: &str = "DBS.05000006";

    /// The password is the name of the user written backwards.
    pub const DBS_05000007: &str = "DBS.05000007";

    /// There is nothing newer to upgrade to: the latest version runs already.
    pub const DBS_05000008: &str = "DBS.05000008";

    /// `truncate_lsn` is above its threshold.
    pub const DBS_05000009: &str = "DBS.05000009";

    /// Two nodes of the proxy have the same write priority.
    pub const DBS_05000010: &str = "DBS.05000010";

    /// The number is no positive integer, or not smaller than the number of primary nodes.
    pub const DBS_05000011: &str = "DBS.05000011";

    /// This upgrade is none that callers can start.
    pub const DBS_05000012: &str = "DBS.05000012";

    /// The instance is of the dedicated edition and can't become one of the general-purpose
    /// edition.
    pub const DBS_05000014: &str = "DBS.05000014";

    /// Specifications of the general-purpose edition can't be used here.
    pub const DBS_05000015: &str = "DBS.05000015";

    /// The list of parameters in the request has no entries.
    pub const DBS_05000018: &str = "DBS.05000018";

    /// DBA Assistant is not open to the account.
    pub const DBS_05000019: &str = "DBS.05000019";

    /// The subnet has too few free IP addresses; the message tells how many are needed and how many
    /// are left.
    pub const DBS_05000020: &str = "DBS.05000020";

    /// The private domain name is taken.
    pub const DBS_05000021: &str = "DBS.05000021";

    /// The proxy belongs to another instance.
    pub const DBS_05000022: &str = "DBS.05000022";

    /// The operation is not available for this resource.
    pub const DBS_05000023: &str = "DBS.05000023";

    /// Large transactions are running in the database and stand in the way.
    pub const DBS_05000024: &str = "DBS.05000024";

    /// The resource package could not be locked.
    pub const DBS_05000025: &str = "DBS.05000025";

    /// There is such a resource package already.
    pub const DBS_05000026: &str = "DBS.05000026";

    /// While auto scaling may add and remove read replicas, proxies can be neither created nor
    /// deleted.
    pub const DBS_05000027: &str = "DBS.05000027";

    /// The account lacks the permission that the message names.
    pub const DBS_05000028: &str = "DBS.05000028";

    /// Backups are encrypted, and encrypted backups can't go to another region.
    pub const DBS_05000029: &str = "DBS.05000029";

    /// Backups go to another region, and such backups can't be encrypted.
    pub const DBS_05000030: &str = "DBS.05000030";

    /// The algorithm of the KMS key is not fit for encrypting backups.
    pub const DBS_05000031: &str = "DBS.05000031";

    /// The port is none that a proxy can have.
    pub const DBS_05000032: &str = "DBS.05000032";

    /// The domain name for the address of the proxy is taken.
    pub const DBS_05000033: &str = "DBS.05000033";

    /// The new instance would have an older kernel than the one that it is made from.
    pub const DBS_05000034: &str = "DBS.05000034";

    /// The account may not name a kernel version down to its fourth number.
    pub const DBS_05000035: &str = "DBS.05000035";

    /// What is given as records is invalid.
    pub const DBS_05000036: &str = "DBS.05000036";

    /// There is no such character set; the message lists those that there are.
    pub const DBS_05000037: &str = "DBS.05000037";

    /// The tag breaks the tag policy that applies to it.
    pub const DBS_05000038: &str = "DBS.05000038";

    /// One of the databases or tables is invalid.
    pub const DBS_05000042: &str = "DBS.05000042";

    /// `last_table_info` names no valid table.
    pub const DBS_05000043: &str = "DBS.05000043";

    /// A parameter is wrong; the message says which.
    pub const DBS_05000044: &str = "DBS.05000044";

    /// The request names a database more than once.
    pub const DBS_05000045: &str = "DBS.05000045";

    /// The request names a table more than once.
    pub const DBS_05000046: &str = "DBS.05000046";

    /// There is no such source database.
    pub const DBS_05000047: &str = "DBS.05000047";

    /// There is no such source table.
    pub const DBS_05000048: &str = "DBS.05000048";

    /// The binlog has no metadata.
    pub const DBS_05000049: &str = "DBS.05000049";

    /// Specifications for extended use can't be exchanged for other ones, nor the reverse.
    pub const DBS_05000058: &str = "DBS.05000058";

    /// A kernel parameter has to have a certain value; the message names both.
    pub const DBS_05000062: &str = "DBS.05000062";

    /// Transparent data encryption (TDE) is not open to the account.
    pub const DBS_05000068: &str = "DBS.05000068";

    /// The kernel version of the instance is without TDE.
    pub const DBS_05000069: &str = "DBS.05000069";

    /// The encryption of TDE is neither SM4 nor AES-256.
    pub const DBS_05000070: &str = "DBS.05000070";

    /// The settings of TDE could not be changed.
    pub const DBS_05000071: &str = "DBS.05000071";

    /// The user is on a blacklist and may not create instances.
    pub const DBS_05000072: &str = "DBS.05000072";

    /// TDE is on, and the instance would get a kernel version without it.
    pub const DBS_05000073: &str = "DBS.05000073";

    /// The account may not choose the availability zones of read replicas.
    pub const DBS_05000074: &str = "DBS.05000074";

    /// The name of the proxy is invalid.
    pub const DBS_05000076: &str = "DBS.05000076";

    /// The node was not deleted because data is left on it.
    pub const DBS_05000077: &str = "DBS.05000077";

    /// The new node has no weight.
    pub const DBS_05000078: &str = "DBS.05000078";

    /// The settings for synchronizing databases did not pass the check; the message names what is
    /// wrong.
    pub const DBS_05000079: &str = "DBS.05000079";

    /// The settings for synchronizing tables did not pass the check; the message names what is
    /// wrong.
    pub const DBS_05000080: &str = "DBS.05000080";

    /// There are more nodes than allowed.
    pub const DBS_05000081: &str = "DBS.05000081";

    /// Auto scaling can't be turned off while read replicas are being created.
    pub const DBS_05000084: &str = "DBS.05000084";

    /// The mode of availability zones that the message names is not available.
    pub const DBS_05000085: &str = "DBS.05000085";

    /// The availability zone that the message names is invalid.
    pub const DBS_05000086: &str = "DBS.05000086";

    /// The ID of a dedicated resource that the message names is invalid.
    pub const DBS_05000087: &str = "DBS.05000087";

    /// The backup time that the message names is invalid.
    pub const DBS_05000088: &str = "DBS.05000088";

    /// The number of nodes that the message names is invalid.
    pub const DBS_05000089: &str = "DBS.05000089";

    /// The security group that the message names is invalid.
    pub const DBS_05000090: &str = "DBS.05000090";

    /// The operation that the message names is not available.
    pub const DBS_05000091: &str = "DBS.05000091";

    /// General-purpose storage is not open to the account.
    pub const DBS_05000092: &str = "DBS.05000092";

    /// A read-only proxy that balances load can't send statements to the primary node.
    pub const DBS_05000093: &str = "DBS.05000093";

    /// `cv_lsn` is above its threshold.
    pub const DBS_05000094: &str = "DBS.05000094";

    /// Transactions have been running in the database for long and stand in the way.
    pub const DBS_05000095: &str = "DBS.05000095";

    /// The CPU is too busy, or there are too many tables, for another diagnosis.
    pub const DBS_05000096: &str = "DBS.05000096";

    /// An account of this name exists for the host already.
    pub const DBS_05000097: &str = "DBS.05000097";

    /// The kernel version of the instance is without level-1 backups.
    pub const DBS_05000098: &str = "DBS.05000098";

    /// Instances of the standard edition on Arm keep the specifications that they were created
    /// with.
    pub const DBS_05000099: &str = "DBS.05000099";

    /// The node differs from the primary node in its specifications, so that its failover priority
    /// can't be 1.
    pub const DBS_05000100: &str = "DBS.05000100";

    /// Only a node whose failover priority is 1 can become the primary node by hand.
    pub const DBS_05000101: &str = "DBS.05000101";

    /// No node would be left with a failover priority of 1.
    pub const DBS_05000102: &str = "DBS.05000102";

    /// One change can't raise and lower specifications of an instance that is paid by the month or
    /// year.
    pub const DBS_05000103: &str = "DBS.05000103";

    /// A parameter or the address of the call is wrong.
    pub const DBS_200001: &str = "DBS.200001";

    /// A parameter or the address of the call is wrong.
    pub const DBS_200004: &str = "DBS.200004";

    /// The request is empty.
    pub const DBS_200006: &str = "DBS.200006";

    /// The name of the instance is invalid.
    pub const DBS_200021: &str = "DBS.200021";

    /// The storage space is too small or too large.
    pub const DBS_200023: &str = "DBS.200023";

    /// The region is invalid.
    pub const DBS_200024: &str = "DBS.200024";

    /// The availability zone is invalid.
    pub const DBS_200025: &str = "DBS.200025";

    /// The storage type is invalid.
    pub const DBS_200026: &str = "DBS.200026";

    /// The storage space is no multiple of 10.
    pub const DBS_200027: &str = "DBS.200027";

    /// The database engine, or this version of it, is not available.
    pub const DBS_200040: &str = "DBS.200040";

    /// The version of the database is invalid.
    pub const DBS_200041: &str = "DBS.200041";

    /// There is no such version of the database engine.
    pub const DBS_200042: &str = "DBS.200042";

    /// The way of synchronizing for high availability is invalid.
    pub const DBS_200043: &str = "DBS.200043";

    /// The ID of the VPC is invalid.
    pub const DBS_200048: &str = "DBS.200048";

    /// The ID of the subnet is invalid.
    pub const DBS_200049: &str = "DBS.200049";

    /// The mode of high availability is invalid.
    pub const DBS_200051: &str = "DBS.200051";

    /// The password of the root user is invalid.
    pub const DBS_200052: &str = "DBS.200052";

    /// There are no such specifications.
    pub const DBS_200053: &str = "DBS.200053";

    /// The specifications are invalid.
    pub const DBS_200054: &str = "DBS.200054";

    /// The instance has as many nodes as it can have.
    pub const DBS_200056: &str = "DBS.200056";

    /// The cluster mode is invalid.
    pub const DBS_200063: &str = "DBS.200063";

    /// The instance is in a status in which this operation can't be carried out.
    pub const DBS_200086: &str = "DBS.200086";

    /// The instance has as many tags as it may have.
    pub const DBS_200087: &str = "DBS.200087";

    /// The instance has such a tag already.
    pub const DBS_200098: &str = "DBS.200098";

    /// The storage space is no multiple of 10.
    pub const DBS_200302: &str = "DBS.200302";

    /// Storage space can't shrink: the new size is below the present one.
    pub const DBS_200306: &str = "DBS.200306";

    /// The value of a parameter is too small or too large.
    pub const DBS_200461: &str = "DBS.200461";

    /// The version of the database is invalid.
    pub const DBS_200504: &str = "DBS.200504";

    /// There is no such task.
    pub const DBS_200543: &str = "DBS.200543";

    /// There is no such database.
    pub const DBS_200823: &str = "DBS.200823";

    /// There is no such database account.
    pub const DBS_200824: &str = "DBS.200824";

    /// The instance is in a status in which this operation can't be carried out.
    pub const DBS_201014: &str = "DBS.201014";

    /// The days on which backups are made are invalid.
    pub const DBS_201101: &str = "DBS.201101";

    /// The start time of backups is invalid.
    pub const DBS_201103: &str = "DBS.201103";

    /// The time for which backups are kept is invalid.
    pub const DBS_201106: &str = "DBS.201106";

    /// There is no such backup.
    pub const DBS_201203: &str = "DBS.201203";

    /// The database engine, or this version of it, is not available.
    pub const DBS_201207: &str = "DBS.201207";

    /// The backup is in a status in which this operation can't be carried out.
    pub const DBS_201208: &str = "DBS.201208";

    /// The project has as many parameter templates as it may have.
    pub const DBS_212002: &str = "DBS.212002";

    /// The operation is not possible for this parameter template.
    pub const DBS_212003: &str = "DBS.212003";

    /// The parameter template could not be changed.
    pub const DBS_212004: &str = "DBS.212004";

    /// The node is not a part of this group.
    pub const DBS_212005: &str = "DBS.212005";

    /// There is no such database engine.
    pub const DBS_212007: &str = "DBS.212007";

    /// The database engine is not available.
    pub const DBS_212008: &str = "DBS.212008";

    /// The task failed.
    pub const DBS_212009: &str = "DBS.212009";

    /// The parameter template is being applied at the moment.
    pub const DBS_212010: &str = "DBS.212010";

    /// The parameter template could not be applied.
    pub const DBS_212011: &str = "DBS.212011";

    /// There is no such parameter.
    pub const DBS_212012: &str = "DBS.212012";

    /// The node has no default parameter template.
    pub const DBS_212014: &str = "DBS.212014";

    /// Only some of the parameters were changed.
    pub const DBS_212015: &str = "DBS.212015";

    /// The parameters could not be changed.
    pub const DBS_212016: &str = "DBS.212016";

    /// A parameter is invalid.
    pub const DBS_212017: &str = "DBS.212017";

    /// The change failed.
    pub const DBS_212025: &str = "DBS.212025";

    /// The name of the parameter template is taken.
    pub const DBS_212030: &str = "DBS.212030";

    /// The parameter template has been applied to instances.
    pub const DBS_212032: &str = "DBS.212032";

    /// Parameters have values that they can't have.
    pub const DBS_212037: &str = "DBS.212037";

    /// There is no such proxy.
    pub const DBS_270024: &str = "DBS.270024";

    /// A weight is invalid.
    pub const DBS_270025: &str = "DBS.270025";

    /// The mode of the proxy is invalid.
    pub const DBS_270026: &str = "DBS.270026";

    /// The request names no proxy.
    pub const DBS_270027: &str = "DBS.270027";

    /// A parameter or the address of the call is wrong.
    pub const DBS_280001: &str = "DBS.280001";

    /// The description of the backup is invalid.
    pub const DBS_280127: &str = "DBS.280127";

    /// There is no such database.
    pub const DBS_280128: &str = "DBS.280128";

    /// The password is weak.
    pub const DBS_280203: &str = "DBS.280203";

    /// A parameter is invalid.
    pub const DBS_280204: &str = "DBS.280204";

    /// There is no such backup.
    pub const DBS_280214: &str = "DBS.280214";

    /// The start time of backups is invalid.
    pub const DBS_280216: &str = "DBS.280216";

    /// The type of the database is invalid.
    pub const DBS_280235: &str = "DBS.280235";

    /// The request names no database engine.
    pub const DBS_280237: &str = "DBS.280237";

    /// The database engine, or this version of it, is not available.
    pub const DBS_280238: &str = "DBS.280238";

    /// The specifications are invalid.
    pub const DBS_280239: &str = "DBS.280239";

    /// The storage type is invalid.
    pub const DBS_280241: &str = "DBS.280241";

    /// The storage space is too small or too large.
    pub const DBS_280242: &str = "DBS.280242";

    /// The password of the root user is invalid.
    pub const DBS_280246: &str = "DBS.280246";

    /// The number of days for which backups are kept is invalid.
    pub const DBS_280250: &str = "DBS.280250";

    /// The days on which backups are made are invalid.
    pub const DBS_280251: &str = "DBS.280251";

    /// The start time of backups is invalid.
    pub const DBS_280253: &str = "DBS.280253";

    /// The mode of availability zones is invalid.
    pub const DBS_280260: &str = "DBS.280260";

    /// There is no such parameter.
    pub const DBS_280270: &str = "DBS.280270";

    /// The value of a parameter is too small or too large.
    pub const DBS_280271: &str = "DBS.280271";

    /// A tag key stands for the second time.
    pub const DBS_280272: &str = "DBS.280272";

    /// The name of the backup is invalid.
    pub const DBS_280277: &str = "DBS.280277";

    /// The availability zone is invalid.
    pub const DBS_280285: &str = "DBS.280285";

    /// The reference to the specifications is invalid.
    pub const DBS_280288: &str = "DBS.280288";

    /// The size of the storage space is invalid.
    pub const DBS_280311: &str = "DBS.280311";

    /// The storage is described wrongly.
    pub const DBS_280325: &str = "DBS.280325";

    /// The mode of the instance is invalid.
    pub const DBS_280342: &str = "DBS.280342";

    /// The database port is invalid.
    pub const DBS_280364: &str = "DBS.280364";

    /// The mode of high availability is invalid.
    pub const DBS_280402: &str = "DBS.280402";

    /// The ID of an instance or a node is malformed.
    pub const DBS_280404: &str = "DBS.280404";

    /// The code of the specifications is invalid.
    pub const DBS_280434: &str = "DBS.280434";

    /// The number of records is not one of those from 1 to 100.
    pub const DBS_280439: &str = "DBS.280439";

    /// There is no storage of this type left.
    pub const DBS_280448: &str = "DBS.280448";

    /// The instance is frozen, and frozen instances don't allow the operation.
    pub const DBS_280449: &str = "DBS.280449";

    /// No instance of these specifications can be had: they are sold out.
    pub const DBS_280450: &str = "DBS.280450";

    /// The operation needs ELB, which is off.
    pub const DBS_280500: &str = "DBS.280500";

    /// The customer has orders at the billing center (CBC) that are not finished.
    pub const DBS_280505: &str = "DBS.280505";

    /// A parameter or the address of the call is wrong.
    pub const DBS_290000: &str = "DBS.290000";

    /// A parameter is written with capitals where small letters belong, or the reverse.
    pub const DBS_290001: &str = "DBS.290001";

    /// The ID of the instance or of the user is missing, or the caller may not do this.
    pub const DBS_200010: &str = "DBS.200010";

    /// The resource does not exist, or the caller may not use it.
    pub const DBS_200044: &str = "DBS.200044";

    /// The ID of the instance or of the user is missing, or the caller may not do this.
    pub const DBS_200604: &str = "DBS.200604";

    /// Read replicas take no new databases.
    pub const DBS_200810: &str = "DBS.200810";

    /// Users of the database can't be deleted on read replicas.
    pub const DBS_200819: &str = "DBS.200819";

    /// The resource does not exist, or the caller may not use it.
    pub const DBS_201003: &str = "DBS.201003";

    /// The resource does not exist, or the caller may not use it.
    pub const DBS_280015: &str = "DBS.280015";

    /// The token is invalid.
    pub const DBS_280056: &str = "DBS.280056";

    /// There is no such instance.
    pub const DBS_200002: &str = "DBS.200002";

    /// Nothing is known of the cloud server (ECS) on which the instance runs.
    pub const DBS_200008: &str = "DBS.200008";

    /// The instance to start from does not exist.
    pub const DBS_200013: &str = "DBS.200013";

    /// There is no such instance.
    pub const DBS_200045: &str = "DBS.200045";

    /// The security group does not exist, or is one of another VPC.
    pub const DBS_200050: &str = "DBS.200050";

    /// There is no such instance, or it has been deleted.
    pub const DBS_200408: &str = "DBS.200408";

    /// There is no such region or availability zone.
    pub const DBS_200470: &str = "DBS.200470";

    /// The subnet does not exist, or is one of another VPC.
    pub const DBS_200501: &str = "DBS.200501";

    /// The VPC does not exist, or belongs to somebody else.
    pub const DBS_200503: &str = "DBS.200503";

    /// There is no such instance.
    pub const DBS_200602: &str = "DBS.200602";

    /// Nothing is known of such a backup.
    pub const DBS_201010: &str = "DBS.201010";

    /// There is no such instance, or it has been deleted.
    pub const DBS_201028: &str = "DBS.201028";

    /// There is no such parameter template.
    pub const DBS_212001: &str = "DBS.212001";

    /// There are no such specifications.
    pub const DBS_290002: &str = "DBS.290002";

    /// There is no such instance.
    pub const DBS_290005: &str = "DBS.290005";

    /// There is no such instance.
    pub const DBS_290011: &str = "DBS.290011";

    /// There is no such resource.
    pub const DBS_290013: &str = "DBS.290013";

    /// The instance is faulty, or something else is being done with it.
    pub const DBS_200011: &str = "DBS.200011";

    /// The instance is faulty, or something else is being done with it.
    pub const DBS_200019: &str = "DBS.200019";

    /// An instance of this name exists already.
    pub const DBS_200022: &str = "DBS.200022";

    /// The instance is faulty, or something else is being done with it.
    pub const DBS_200047: &str = "DBS.200047";

    /// The storage of the instance is full, which rules this operation out.
    pub const DBS_200316: &str = "DBS.200316";

    /// A database of this name exists already.
    pub const DBS_200826: &str = "DBS.200826";

    /// A database user of this name exists already.
    pub const DBS_200827: &str = "DBS.200827";

    /// The name is that of an account that databases have built in.
    pub const DBS_200828: &str = "DBS.200828";

    /// The instance is faulty, or something else is being done with it.
    pub const DBS_201202: &str = "DBS.201202";

    /// A backup is being made.
    pub const DBS_201205: &str = "DBS.201205";

    /// The instance is faulty, or something else is being done with it.
    pub const DBS_212006: &str = "DBS.212006";

    /// Instances of this type, or in this status, don't allow the operation.
    pub const DBS_280406: &str = "DBS.280406";

    /// The project has as many instances as it may have.
    pub const DBS_200046: &str = "DBS.200046";

    /// The project has as many instances as it may have.
    pub const DBS_290003: &str = "DBS.290003";

    /// A parameter or an object of the request is not known.
    pub const DBS_212019: &str = "DBS.212019";

    /// The server failed.
    pub const DBS_108000: &str = "DBS.108000";

    /// The server failed.
    pub const DBS_108002: &str = "DBS.108002";

    /// The server failed.
    pub const DBS_108005: &str = "DBS.108005";

    /// The server failed.
    pub const DBS_200005: &str = "DBS.200005";

    /// The server failed.
    pub const DBS_200208: &str = "DBS.200208";

    /// The database could not be created.
    pub const DBS_200811: &str = "DBS.200811";

    /// The permissions of the database user could not be changed.
    pub const DBS_200821: &str = "DBS.200821";

    /// The request failed inside the service.
    pub const DBS_213002: &str = "DBS.213002";

    /// The request failed inside the service.
    pub const DBS_213004: &str = "DBS.213004";

    /// The request failed inside the service.
    pub const DBS_290006: &str = "DBS.290006";

    /// The request failed inside the service.
    pub const DBS_290015: &str = "DBS.290015";
}

/// Ids of regions.
pub mod regions {
    /// CN North-Beijing4.
    pub const CN_NORTH_4: &str = "cn-north-4";

    /// CN North-Ulanqab1.
    pub const CN_NORTH_9: &str = "cn-north-9";

    /// CN East-Shanghai1.
    pub const CN_EAST_3: &str = "cn-east-3";

    /// CN South-Guangzhou.
    pub const CN_SOUTH_1: &str = "cn-south-1";

    /// CN South-Guangzhou-InvitationOnly.
    pub const CN_SOUTH_4: &str = "cn-south-4";

    /// TR-Istanbul.
    pub const TR_WEST_1: &str = "tr-west-1";

    /// CN Southwest-Guiyang1.
    pub const CN_SOUTHWEST_2: &str = "cn-southwest-2";

    /// AP-Singapore.
    pub const AP_SOUTHEAST_3: &str = "ap-southeast-3";

    /// AP-Bangkok.
    pub const AP_SOUTHEAST_2: &str = "ap-southeast-2";

    /// AP-Jakarta.
    pub const AP_SOUTHEAST_4: &str = "ap-southeast-4";

    /// CN North-Beijing2.
    pub const CN_NORTH_2: &str = "cn-north-2";

    /// CN-Hong Kong.
    pub const AP_SOUTHEAST_1: &str = "ap-southeast-1";

    /// LA-Sao Paulo1.
    pub const SA_BRAZIL_1: &str = "sa-brazil-1";

    /// RU-Moscow2.
    pub const RU_NORTHWEST_2: &str = "ru-northwest-2";

    /// AF-Johannesburg.
    pub const AF_SOUTH_1: &str = "af-south-1";

    /// CN North-Ulanqab-Auto1.
    pub const CN_NORTH_11: &str = "cn-north-11";

    /// ME-Riyadh.
    pub const ME_EAST_1: &str = "me-east-1";

    /// CN North-Ulanqab201.
    pub const CN_NORTH_5: &str = "cn-north-5";
}

/// Ids of metrics.
pub mod metrics {
    /// Share of the CPU that is in use.
    pub const GAUSSDB_MYSQL001_CPU_UTIL: &str = "gaussdb_mysql001_cpu_util";

    /// Share of the memory that is in use.
    pub const GAUSSDB_MYSQL002_MEM_UTIL: &str = "gaussdb_mysql002_mem_util";

    /// Bytes that come in from the network each second.
    pub const GAUSSDB_MYSQL004_BYTES_IN: &str = "gaussdb_mysql004_bytes_in";

    /// Bytes that go out to the network each second.
    pub const GAUSSDB_MYSQL005_BYTES_OUT: &str = "gaussdb_mysql005_bytes_out";

    /// Connections to the MySQL server, active or not.
    pub const GAUSSDB_MYSQL006_CONN_COUNT: &str = "gaussdb_mysql006_conn_count";

    /// Connections that are active at the moment.
    pub const GAUSSDB_MYSQL007_CONN_ACTIVE_COUNT: &str = "gaussdb_mysql007_conn_active_count";

    /// SQL statements run each second: DDL, DML, `SHOW`, `SET` and stored procedures.
    pub const GAUSSDB_MYSQL008_QPS: &str = "gaussdb_mysql008_qps";

    /// Transactions committed or rolled back each second.
    pub const GAUSSDB_MYSQL009_TPS: &str = "gaussdb_mysql009_tps";

    /// Share of the pages of InnoDB's buffer pool that are in use.
    pub const GAUSSDB_MYSQL010_INNODB_BUFFER_USAGE: &str = "gaussdb_mysql010_innodb_buffer_usage";

    /// Share of the reads that InnoDB's buffer pool can answer itself.
    pub const GAUSSDB_MYSQL011_INNODB_BUFFER_HIT: &str = "gaussdb_mysql011_innodb_buffer_hit";

    /// Share of the data in InnoDB's buffer pool that is not written out yet.
    pub const GAUSSDB_MYSQL012_INNODB_BUFFER_DIRTY: &str = "gaussdb_mysql012_innodb_buffer_dirty";

    /// Bytes read in InnoDB's buffer each second.
    pub const GAUSSDB_MYSQL013_INNODB_READS: &str = "gaussdb_mysql013_innodb_reads";

    /// Bytes written in InnoDB's buffer each second.
    pub const GAUSSDB_MYSQL014_INNODB_WRITES: &str = "gaussdb_mysql014_innodb_writes";

    /// Requests to write to InnoDB's log each second.
    pub const GAUSSDB_MYSQL017_INNODB_LOG_WRITE_REQ_COUNT: &str = "gaussdb_mysql017_innodb_log_write_req_count";

    /// Temporary tables that statements made the server put on disk.
    pub const GAUSSDB_MYSQL020_TEMP_TBL_COUNT: &str = "gaussdb_mysql020_temp_tbl_count";

    /// `DELETE` statements run each second.
    pub const GAUSSDB_MYSQL028_COMDML_DEL_COUNT: &str = "gaussdb_mysql028_comdml_del_count";

    /// `INSERT` statements run each second.
    pub const GAUSSDB_MYSQL029_COMDML_INS_COUNT: &str = "gaussdb_mysql029_comdml_ins_count";

    /// `INSERT … SELECT` statements run each second.
    pub const GAUSSDB_MYSQL030_COMDML_INS_SEL_COUNT: &str = "gaussdb_mysql030_comdml_ins_sel_count";

    /// `REPLACE` statements run each second.
    pub const GAUSSDB_MYSQL031_COMDML_REP_COUNT: &str = "gaussdb_mysql031_comdml_rep_count";

    /// `REPLACE … SELECT` statements run each second.
    pub const GAUSSDB_MYSQL032_COMDML_REP_SEL_COUNT: &str = "gaussdb_mysql032_comdml_rep_sel_count";

    /// `SELECT` statements run each second.
    pub const GAUSSDB_MYSQL033_COMDML_SEL_COUNT: &str = "gaussdb_mysql033_comdml_sel_count";

    /// `UPDATE` statements run each second.
    pub const GAUSSDB_MYSQL034_COMDML_UPD_COUNT: &str = "gaussdb_mysql034_comdml_upd_count";

    /// Rows deleted from InnoDB tables each second.
    pub const GAUSSDB_MYSQL035_INNODB_DELETE_ROW_COUNT: &str = "gaussdb_mysql035_innodb_delete_row_count";

    /// Rows inserted into InnoDB tables each second.
    pub const GAUSSDB_MYSQL036_INNODB_INSERTS_ROW_COUNT: &str = "gaussdb_mysql036_innodb_inserts_row_count";

    /// Rows read from InnoDB tables each second.
    pub const GAUSSDB_MYSQL037_INNODB_READ_ROW_COUNT: &str = "gaussdb_mysql037_innodb_read_row_count";

    /// Rows updated in InnoDB tables each second.
    pub const GAUSSDB_MYSQL038_INNODB_UPDATE_ROW_COUNT: &str = "gaussdb_mysql038_innodb_update_row_count";

    /// Storage space that is in use.
    pub const GAUSSDB_MYSQL048_DISK_USED_SIZE: &str = "gaussdb_mysql048_disk_used_size";

    /// Share of the possible MySQL connections that are in use.
    pub const GAUSSDB_MYSQL072_CONN_USAGE: &str = "gaussdb_mysql072_conn_usage";

    /// Slow statements that MySQL logs each minute.
    pub const GAUSSDB_MYSQL074_SLOW_QUERIES: &str = "gaussdb_mysql074_slow_queries";

    /// How far the read replicas are behind the primary node.
    pub const GAUSSDB_MYSQL077_REPLICATION_DELAY: &str = "gaussdb_mysql077_replication_delay";

    /// How long a write to the storage layer takes on average.
    pub const GAUSSDB_MYSQL104_DFV_WRITE_DELAY: &str = "gaussdb_mysql104_dfv_write_delay";

    /// How long a read from the storage layer takes on average.
    pub const GAUSSDB_MYSQL105_DFV_READ_DELAY: &str = "gaussdb_mysql105_dfv_read_delay";

    /// Row locks that operations on InnoDB tables are waiting for.
    pub const GAUSSDB_MYSQL106_INNODB_ROW_LOCK_CURRENT_WAITS: &str = "gaussdb_mysql106_innodb_row_lock_current_waits";

    /// `INSERT` and `INSERT … SELECT` statements run each second, taken together.
    pub const GAUSSDB_MYSQL107_COMDML_INS_AND_INS_SEL_COUNT: &str = "gaussdb_mysql107_comdml_ins_and_ins_sel_count";

    /// `COMMIT` statements run each second.
    pub const GAUSSDB_MYSQL108_COM_COMMIT_COUNT: &str = "gaussdb_mysql108_com_commit_count";

    /// `ROLLBACK` statements run each second.
    pub const GAUSSDB_MYSQL109_COM_ROLLBACK_COUNT: &str = "gaussdb_mysql109_com_rollback_count";

    /// Reads each second for which InnoDB goes to the storage layer.
    pub const GAUSSDB_MYSQL110_INNODB_BUFPOOL_READS: &str = "gaussdb_mysql110_innodb_bufpool_reads";

    /// Reads each second that InnoDB is asked for.
    pub const GAUSSDB_MYSQL111_INNODB_BUFPOOL_READ_REQUESTS: &str = "gaussdb_mysql111_innodb_bufpool_read_requests";

    /// Pages that the read-ahead thread brought into InnoDB's buffer pool.
    pub const GAUSSDB_MYSQL114_INNODB_BUFPOOL_READ_AHEAD: &str = "gaussdb_mysql114_innodb_bufpool_read_ahead";

    /// Pages that the read-ahead thread brought into InnoDB's buffer pool and that left it again
    /// without being used by a query.
    pub const GAUSSDB_MYSQL115_INNODB_BUFPOOL_READ_AHEAD_EVICTED: &str = "gaussdb_mysql115_innodb_bufpool_read_ahead_evicted";

    /// Random read-aheads that InnoDB started.
    pub const GAUSSDB_MYSQL116_INNODB_BUFPOOL_READ_AHEAD_RND: &str = "gaussdb_mysql116_innodb_bufpool_read_ahead_rnd";

    /// Pages that operations on InnoDB tables read from the buffer pool.
    pub const GAUSSDB_MYSQL117_INNODB_PAGES_READ: &str = "gaussdb_mysql117_innodb_pages_read";

    /// Pages that operations on InnoDB tables wrote.
    pub const GAUSSDB_MYSQL118_INNODB_PAGES_WRITTEN: &str = "gaussdb_mysql118_innodb_pages_written";

    /// Physical writes to the redo log of InnoDB.
    pub const GAUSSDB_MYSQL019_INNODB_LOG_WRITES: &str = "gaussdb_mysql019_innodb_log_writes";

    /// Writes to disk each second.
    pub const GAUSSDB_MYSQL342_IOSTAT_IOPS_WRITE: &str = "gaussdb_mysql342_iostat_iops_write";

    /// Reads from disk each second.
    pub const GAUSSDB_MYSQL344_IOSTAT_IOPS_READ: &str = "gaussdb_mysql344_iostat_iops_read";

    /// Bytes written to disk each second.
    pub const GAUSSDB_MYSQL346_IOSTAT_THROUGHPUT_WRITE: &str = "gaussdb_mysql346_iostat_throughput_write";

    /// Bytes read from disk each second.
    pub const GAUSSDB_MYSQL348_IOSTAT_THROUGHPUT_READ: &str = "gaussdb_mysql348_iostat_throughput_read";

    /// Share of the disk that is in use.
    pub const GAUSSDB_MYSQL119_DISK_USAGE_RATIO: &str = "gaussdb_mysql119_disk_usage_ratio";

    /// Binlog files that there are.
    pub const GAUSSDB_MYSQL371_TAURUS_BINLOG_TOTAL_FILE_COUNTS: &str = "gaussdb_mysql371_taurus_binlog_total_file_counts";

    /// Temporary tables that statements made the server put on disk within a minute.
    pub const GAUSSDB_MYSQL378_CREATE_TEMP_TBL_PER_MIN: &str = "gaussdb_mysql378_create_temp_tbl_per_min";
}

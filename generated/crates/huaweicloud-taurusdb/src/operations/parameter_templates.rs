// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    ApplyParameterTemplate, CompareParameterTemplates, CopiedParameterTemplate,
    CopyParameterTemplate, CreateParameterTemplate, DeletedParameterTemplate,
    InstanceParameter, InstanceParameterList, InstanceParameterTask, Language,
    ParameterChange, ParameterChangeList, ParameterTemplate,
    ParameterTemplateApplication, ParameterTemplateApplicationList,
    ParameterTemplateComparison, ParameterTemplateCreation, ParameterTemplateDetail,
    ParameterTemplateInstance, ParameterTemplateInstanceList, ParameterTemplateList,
    StartedTask, TaskReport, UpdateInstanceParameters, UpdateParameterTemplate,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};
use super::waiting::SHOW_JOB_JOB;

static LIST_PARAMETER_TEMPLATES: Operation = Operation::new(
    "listParameterTemplates",
    "GET",
    "/v3/{project_id}/configurations",
)
.parameters(&[
    Parameter::path("project_id").from_client().checks(&[Check::MaxLength(32)]),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/configurations")
        .total("/total_count")
        .default_limit(100),
);

static CREATE_PARAMETER_TEMPLATE: Operation = Operation::new(
    "createParameterTemplate",
    "POST",
    "/v3/{project_id}/configurations",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static DELETE_PARAMETER_TEMPLATE: Operation = Operation::new(
    "deleteParameterTemplate",
    "DELETE",
    "/v3/{project_id}/configurations/{configuration_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("configuration_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SHOW_PARAMETER_TEMPLATE: Operation = Operation::new(
    "showParameterTemplate",
    "GET",
    "/v3/{project_id}/configurations/{configuration_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("configuration_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_PARAMETER_TEMPLATE: Operation = Operation::new(
    "updateParameterTemplate",
    "PUT",
    "/v3/{project_id}/configurations/{configuration_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("configuration_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static APPLY_PARAMETER_TEMPLATE: Operation = Operation::new(
    "applyParameterTemplate",
    "PUT",
    "/v3/{project_id}/configurations/{configuration_id}/apply",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("configuration_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static COPY_PARAMETER_TEMPLATE: Operation = Operation::new(
    "copyParameterTemplate",
    "POST",
    "/v3/{project_id}/configurations/{configuration_id}/copy",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("configuration_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static COMPARE_PARAMETER_TEMPLATES: Operation = Operation::new(
    "compareParameterTemplates",
    "POST",
    "/v3/{project_id}/configurations/comparison",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_PARAMETER_TEMPLATE_INSTANCES: Operation = Operation::new(
    "listParameterTemplateInstances",
    "GET",
    "/v3/{project_id}/configurations/{configuration_id}/applicable-instances",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("configuration_id"),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/instances")
        .total("/total_count")
        .default_limit(100),
);

static LIST_PARAMETER_CHANGES: Operation = Operation::new(
    "listParameterChanges",
    "GET",
    "/v3/{project_id}/configurations/{configuration_id}/modify-history",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("configuration_id"),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/histories")
        .total("/total_count")
        .default_limit(100),
);

static LIST_INSTANCE_PARAMETERS: Operation = Operation::new(
    "listInstanceParameters",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/configurations",
)
.parameters(&[
    Parameter::path("project_id").from_client().checks(&[Check::MaxLength(32)]),
    Parameter::path("instance_id").checks(&[Check::MaxLength(36)]),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/parameter_values")
        .total("/total_count")
        .default_limit(100),
);

static UPDATE_INSTANCE_PARAMETERS: Operation = Operation::new(
    "updateInstanceParameters",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/configurations",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static COPY_INSTANCE_PARAMETER_TEMPLATE: Operation = Operation::new(
    "copyInstanceParameterTemplate",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/configurations/{configuration_id}/copy",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("configuration_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static LIST_PARAMETER_TEMPLATE_APPLICATIONS: Operation = Operation::new(
    "listParameterTemplateApplications",
    "GET",
    "/v3/{project_id}/configurations/{config_id}/apply-history",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("config_id"),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/histories")
        .total("/total_count")
        .default_limit(10),
);

impl Client {
    /// List parameter templates.
    ///
    /// Lists the default and custom parameter templates of a project, page by page.
    ///
    /// `GET /v3/{project_id}/configurations`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_parameter_templates().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.5.1, tables 4-384, 4-385, 4-386, 4-387, 4-389, 4-390.
    #[doc(alias = "ListGaussMySqlConfigurations")]
    #[doc(alias = "listParameterTemplates")]
    #[inline]
    pub fn list_parameter_templates(&self) -> ListParameterTemplatesCall {
        ListParameterTemplatesCall {
            call: Call::new(&self.connection, &LIST_PARAMETER_TEMPLATES),
        }
    }

    /// Create a parameter template.
    ///
    /// Creates a template with a name, an engine version and values of parameters. Only for cluster
    /// instances of the dedicated edition.
    ///
    /// `POST /v3/{project_id}/configurations`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::collections::BTreeMap;
    /// use huaweicloud_taurusdb::models::{
    ///     CreateParameterTemplate, ParameterTemplateEngineChoice,
    /// };
    ///
    /// let body = CreateParameterTemplate::new("myparameter")
    ///     .with_description("parameter1")
    ///     .with_parameter_values(BTreeMap::from([("max_user_connections".into(), "10".into())]))
    ///     .with_datastore(ParameterTemplateEngineChoice::new("gaussdb-mysql", "8.0"));
    /// let answer = client.create_parameter_template(body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.5.2, tables 4-391, 4-392, 4-393, 4-395, 4-398, 4-399.
    #[doc(alias = "CreateGaussMySqlConfiguration")]
    #[doc(alias = "createParameterTemplate")]
    #[inline]
    pub fn create_parameter_template(
        &self,
        body: CreateParameterTemplate,
    ) -> CreateParameterTemplateCall {
        let mut call = Call::new(&self.connection, &CREATE_PARAMETER_TEMPLATE);
        call.json(&body);
        CreateParameterTemplateCall {
            call,
        }
    }

    /// Delete a parameter template.
    ///
    /// Deletes a custom parameter template. Default templates stay.
    ///
    /// `DELETE /v3/{project_id}/configurations/{configuration_id}`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .delete_parameter_template("7a8d539ba30f43adaf1b16d08b1df4bdpr07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.5.3, tables 4-400, 4-401, 4-402, 4-403, 4-404.
    #[doc(alias = "DeleteGaussMySqlConfiguration")]
    #[doc(alias = "deleteParameterTemplate")]
    #[inline]
    pub fn delete_parameter_template(
        &self,
        configuration_id: impl Into<String>,
    ) -> DeleteParameterTemplateCall {
        let mut call = Call::new(&self.connection, &DELETE_PARAMETER_TEMPLATE);
        call.set(1, &configuration_id.into());
        DeleteParameterTemplateCall {
            call,
        }
    }

    /// Show a parameter template.
    ///
    /// Shows a parameter template with the values of its parameters. Only for cluster instances of
    /// the dedicated edition.
    ///
    /// `GET /v3/{project_id}/configurations/{configuration_id}`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .show_parameter_template("7a8d539ba30f43adaf1b16d08b1df4bdpr07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.5.4, tables 4-405, 4-406, 4-407, 4-410, 4-411.
    #[doc(alias = "ShowGaussMySqlConfiguration")]
    #[doc(alias = "showParameterTemplate")]
    #[inline]
    pub fn show_parameter_template(
        &self,
        configuration_id: impl Into<String>,
    ) -> ShowParameterTemplateCall {
        let mut call = Call::new(&self.connection, &SHOW_PARAMETER_TEMPLATE);
        call.set(1, &configuration_id.into());
        ShowParameterTemplateCall { call }
    }

    /// Change a parameter template.
    ///
    /// Changes the name, the description or the values of a custom template. Default templates stay
    /// as they are. Only for cluster instances of the dedicated edition.
    ///
    /// `PUT /v3/{project_id}/configurations/{configuration_id}`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::collections::BTreeMap;
    /// use huaweicloud_taurusdb::models::UpdateParameterTemplate;
    ///
    /// let body = UpdateParameterTemplate::new()
    ///     .with_parameter_values(BTreeMap::from([("max_user_connections".into(), "4".into())]));
    /// let answer = client
    ///     .update_parameter_template("7a8d539ba30f43adaf1b16d08b1df4bdpr07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.5.5, tables 4-412, 4-413, 4-414, 4-415, 4-416, 4-417.
    #[doc(alias = "UpdateGaussMySqlConfiguration")]
    #[doc(alias = "updateParameterTemplate")]
    #[inline]
    pub fn update_parameter_template(
        &self,
        configuration_id: impl Into<String>,
        body: UpdateParameterTemplate,
    ) -> UpdateParameterTemplateCall {
        let mut call = Call::new(&self.connection, &UPDATE_PARAMETER_TEMPLATE);
        call.set(1, &configuration_id.into());
        call.json(&body);
        UpdateParameterTemplateCall {
            call,
        }
    }

    /// Apply a parameter template.
    ///
    /// Applies a parameter template to instances.
    ///
    /// `PUT /v3/{project_id}/configurations/{configuration_id}/apply`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::ApplyParameterTemplate;
    ///
    /// let body = ApplyParameterTemplate::new(["1c3f12d626824d4ca357104def25a455in07"]);
    /// let answer = client
    ///     .apply_parameter_template("7a8d539ba30f43adaf1b16d08b1df4bdpr07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.5.6, tables 4-418, 4-419, 4-420, 4-421, 4-422, 4-423.
    #[doc(alias = "SwitchGaussMySqlConfiguration")]
    #[doc(alias = "applyParameterTemplate")]
    #[inline]
    pub fn apply_parameter_template(
        &self,
        configuration_id: impl Into<String>,
        body: ApplyParameterTemplate,
    ) -> ApplyParameterTemplateCall {
        let mut call = Call::new(&self.connection, &APPLY_PARAMETER_TEMPLATE);
        call.set(1, &configuration_id.into());
        call.json(&body);
        ApplyParameterTemplateCall { call }
    }

    /// Copy a parameter template.
    ///
    /// Creates a parameter template that has the values of another one.
    ///
    /// `POST /v3/{project_id}/configurations/{configuration_id}/copy`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::CopyParameterTemplate;
    ///
    /// let body = CopyParameterTemplate::new("paramTemplate-new")
    ///     .with_description("new-parameter-group");
    /// let answer = client
    ///     .copy_parameter_template("7a8d539ba30f43adaf1b16d08b1df4bdpr07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.5.7, tables 4-424, 4-425, 4-426, 4-427, 4-428, 4-429.
    #[doc(alias = "CopyConfigurations")]
    #[doc(alias = "copyParameterTemplate")]
    #[inline]
    pub fn copy_parameter_template(
        &self,
        configuration_id: impl Into<String>,
        body: CopyParameterTemplate,
    ) -> CopyParameterTemplateCall {
        let mut call = Call::new(&self.connection, &COPY_PARAMETER_TEMPLATE);
        call.set(1, &configuration_id.into());
        call.json(&body);
        CopyParameterTemplateCall { call }
    }

    /// Compare parameter templates.
    ///
    /// Tells in which parameters two templates differ.
    ///
    /// `POST /v3/{project_id}/configurations/comparison`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::CompareParameterTemplates;
    ///
    /// let body = CompareParameterTemplates::new(
    ///     "a2069d40256f40078c52d90d6a91ee63pr07",
    ///     "0cd8ef851dc4422f98e7717205ed13e6pr07",
    /// );
    /// let answer = client.compare_parameter_templates(body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.5.8, tables 4-430, 4-431, 4-432, 4-433, 4-435, 4-436.
    #[doc(alias = "ListConfigurationsDifferences")]
    #[doc(alias = "compareParameterTemplates")]
    #[inline]
    pub fn compare_parameter_templates(
        &self,
        body: CompareParameterTemplates,
    ) -> CompareParameterTemplatesCall {
        let mut call = Call::new(&self.connection, &COMPARE_PARAMETER_TEMPLATES);
        call.json(&body);
        CompareParameterTemplatesCall {
            call,
        }
    }

    /// List instances that a parameter template fits.
    ///
    /// Lists the instances to which a parameter template can be applied, page by page.
    ///
    /// `GET /v3/{project_id}/configurations/{configuration_id}/applicable-instances`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .list_parameter_template_instances("7a8d539ba30f43adaf1b16d08b1df4bdpr07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.5.9, tables 4-437, 4-438, 4-439, 4-440, 4-442, 4-443.
    #[doc(alias = "ListConfigurationsInstances")]
    #[doc(alias = "listParameterTemplateInstances")]
    #[inline]
    pub fn list_parameter_template_instances(
        &self,
        configuration_id: impl Into<String>,
    ) -> ListParameterTemplateInstancesCall {
        let mut call = Call::new(&self.connection, &LIST_PARAMETER_TEMPLATE_INSTANCES);
        call.set(1, &configuration_id.into());
        ListParameterTemplateInstancesCall {
            call,
        }
    }

    /// List changes of a parameter template.
    ///
    /// Lists how the parameters of a template were changed, page by page. The template is one that
    /// an instance uses, as the details of the instance tell.
    ///
    /// `GET /v3/{project_id}/configurations/{configuration_id}/modify-history`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .list_parameter_changes("7a8d539ba30f43adaf1b16d08b1df4bdpr07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.5.10, tables 4-444, 4-445, 4-446, 4-447, 4-449, 4-450.
    #[doc(alias = "ListModifyHistory")]
    #[doc(alias = "listParameterChanges")]
    #[inline]
    pub fn list_parameter_changes(
        &self,
        configuration_id: impl Into<String>,
    ) -> ListParameterChangesCall {
        let mut call = Call::new(&self.connection, &LIST_PARAMETER_CHANGES);
        call.set(1, &configuration_id.into());
        ListParameterChangesCall { call }
    }

    /// List the parameters of an instance.
    ///
    /// Lists the parameters of an instance with their values, page by page.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/configurations`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .list_instance_parameters("a23fb62bd61e4e9e9636fd2225f395bein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.5.11, tables 4-451, 4-452, 4-453, 4-454, 4-457, 4-458.
    #[doc(alias = "ListInstanceConfigurations")]
    #[doc(alias = "listInstanceParameters")]
    #[inline]
    pub fn list_instance_parameters(
        &self,
        instance_id: impl Into<String>,
    ) -> ListInstanceParametersCall {
        let mut call = Call::new(&self.connection, &LIST_INSTANCE_PARAMETERS);
        call.set(1, &instance_id.into());
        ListInstanceParametersCall { call }
    }

    /// Change the parameters of an instance.
    ///
    /// Changes parameters of one instance.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/configurations`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::collections::BTreeMap;
    /// use huaweicloud_taurusdb::models::UpdateInstanceParameters;
    ///
    /// let body = UpdateInstanceParameters::new(
    ///     BTreeMap::from([("max_user_connections".into(), "100".into())]),
    /// );
    /// let answer = client
    ///     .update_instance_parameters("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.5.12, tables 4-459, 4-460, 4-461, 4-462, 4-463, 4-464.
    #[doc(alias = "UpdateInstanceConfigurations")]
    #[doc(alias = "updateInstanceParameters")]
    #[inline]
    pub fn update_instance_parameters(
        &self,
        instance_id: impl Into<String>,
        body: UpdateInstanceParameters,
    ) -> UpdateInstanceParametersCall {
        let mut call = Call::new(&self.connection, &UPDATE_INSTANCE_PARAMETERS);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateInstanceParametersCall {
            call,
        }
    }

    /// Copy the parameter template of an instance.
    ///
    /// Creates a parameter template that has the values of the one that an instance uses. The
    /// details of the instance tell which it is.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/configurations/{configuration_id}/copy`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::CopyParameterTemplate;
    ///
    /// let body = CopyParameterTemplate::new("paramTemplate-test-1")
    ///     .with_description("test");
    /// let answer = client
    ///     .copy_instance_parameter_template(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "7a8d539ba30f43adaf1b16d08b1df4bdpr07",
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.5.13, tables 4-465, 4-466, 4-467, 4-468, 4-469, 4-470.
    #[doc(alias = "CopyInstanceConfigurations")]
    #[doc(alias = "copyInstanceParameterTemplate")]
    #[inline]
    pub fn copy_instance_parameter_template(
        &self,
        instance_id: impl Into<String>,
        configuration_id: impl Into<String>,
        body: CopyParameterTemplate,
    ) -> CopyInstanceParameterTemplateCall {
        let mut call = Call::new(&self.connection, &COPY_INSTANCE_PARAMETER_TEMPLATE);
        call.set(1, &instance_id.into());
        call.set(2, &configuration_id.into());
        call.json(&body);
        CopyInstanceParameterTemplateCall {
            call,
        }
    }

    /// List uses of a parameter template.
    ///
    /// Lists when and to which instances a parameter template was applied, page by page.
    ///
    /// `GET /v3/{project_id}/configurations/{config_id}/apply-history`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .list_parameter_template_applications("b366363c95b04b0eac39e73ea2672ffepr07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.5.14, tables 4-471, 4-472, 4-473, 4-474, 4-476, 4-477.
    #[doc(alias = "ListParamsTemplateApplyHistory")]
    #[doc(alias = "listParameterTemplateApplications")]
    #[inline]
    pub fn list_parameter_template_applications(
        &self,
        config_id: impl Into<String>,
    ) -> ListParameterTemplateApplicationsCall {
        let mut call = Call::new(
            &self.connection,
            &LIST_PARAMETER_TEMPLATE_APPLICATIONS,
        );
        call.set(1, &config_id.into());
        ListParameterTemplateApplicationsCall {
            call,
        }
    }
}

/// A call of [`Client::list_parameter_templates`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListParameterTemplatesCall {
    call: Call,
}

impl ListParameterTemplatesCall {
    /// Project in which the call takes effect. Its ID has 32 letters and digits.
    ///
    /// At most 32 characters. Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// How many templates to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(1, &offset);
        self
    }

    /// How many templates a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(2, &limit);
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of templates.
    ///
    /// # Errors
    ///
    /// See [`Client::list_parameter_templates`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ParameterTemplateList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_parameter_templates`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ParameterTemplateList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<ParameterTemplateList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<ParameterTemplateList, ParameterTemplate> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut ParameterTemplateList| {
                page.configurations.take().unwrap_or_default()
            },
        )
    }
}

/// A call of [`Client::create_parameter_template`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateParameterTemplateCall {
    call: Call,
}

impl CreateParameterTemplateCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(1, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The template is created.
    ///
    /// # Errors
    ///
    /// See [`Client::create_parameter_template`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ParameterTemplateCreation> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_parameter_template`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ParameterTemplateCreation, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::delete_parameter_template`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteParameterTemplateCall {
    call: Call,
}

impl DeleteParameterTemplateCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The template is deleted.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_parameter_template`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<DeletedParameterTemplate> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_parameter_template`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<DeletedParameterTemplate, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::show_parameter_template`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowParameterTemplateCall {
    call: Call,
}

impl ShowParameterTemplateCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The template.
    ///
    /// # Errors
    ///
    /// See [`Client::show_parameter_template`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ParameterTemplateDetail> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_parameter_template`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ParameterTemplateDetail, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_parameter_template`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateParameterTemplateCall {
    call: Call,
}

impl UpdateParameterTemplateCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The task is created.
    ///
    /// # Errors
    ///
    /// See [`Client::update_parameter_template`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_parameter_template`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StartedTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<StartedTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::apply_parameter_template`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ApplyParameterTemplateCall {
    call: Call,
}

impl ApplyParameterTemplateCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The task is created.
    ///
    /// # Errors
    ///
    /// See [`Client::apply_parameter_template`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::apply_parameter_template`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StartedTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<StartedTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::copy_parameter_template`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CopyParameterTemplateCall {
    call: Call,
}

impl CopyParameterTemplateCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The copy is created.
    ///
    /// # Errors
    ///
    /// See [`Client::copy_parameter_template`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<CopiedParameterTemplate> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::copy_parameter_template`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<CopiedParameterTemplate, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::compare_parameter_templates`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CompareParameterTemplatesCall {
    call: Call,
}

impl CompareParameterTemplatesCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(1, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The differences.
    ///
    /// # Errors
    ///
    /// See [`Client::compare_parameter_templates`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ParameterTemplateComparison> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::compare_parameter_templates`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ParameterTemplateComparison, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_parameter_template_instances`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListParameterTemplateInstancesCall {
    call: Call,
}

impl ListParameterTemplateInstancesCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// How many instances to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(2, &offset);
        self
    }

    /// How many instances a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(3, &limit);
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(4, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of instances.
    ///
    /// # Errors
    ///
    /// See [`Client::list_parameter_template_instances`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ParameterTemplateInstanceList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_parameter_template_instances`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ParameterTemplateInstanceList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<ParameterTemplateInstanceList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<
        ParameterTemplateInstanceList,
        ParameterTemplateInstance,
    > {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut ParameterTemplateInstanceList| {
                page.instances.take().unwrap_or_default()
            },
        )
    }
}

/// A call of [`Client::list_parameter_changes`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListParameterChangesCall {
    call: Call,
}

impl ListParameterChangesCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// How many changes to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(2, &offset);
        self
    }

    /// How many changes a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(3, &limit);
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(4, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of changes.
    ///
    /// # Errors
    ///
    /// See [`Client::list_parameter_changes`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ParameterChangeList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_parameter_changes`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ParameterChangeList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<ParameterChangeList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<ParameterChangeList, ParameterChange> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut ParameterChangeList| page.histories.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::list_instance_parameters`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListInstanceParametersCall {
    call: Call,
}

impl ListInstanceParametersCall {
    /// Project in which the call takes effect. Its ID has 32 letters and digits.
    ///
    /// At most 32 characters. Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// How many parameters to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(2, &offset);
        self
    }

    /// How many parameters a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(3, &limit);
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(4, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of parameters.
    ///
    /// # Errors
    ///
    /// See [`Client::list_instance_parameters`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstanceParameterList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_instance_parameters`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstanceParameterList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<InstanceParameterList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<InstanceParameterList, InstanceParameter> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut InstanceParameterList| {
                page.parameter_values.take().unwrap_or_default()
            },
        )
    }
}

/// A call of [`Client::update_instance_parameters`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateInstanceParametersCall {
    call: Call,
}

impl UpdateInstanceParametersCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The task is created.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_parameters`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstanceParameterTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_parameters`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstanceParameterTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(self) -> specmill_runtime::Waiter<
        specmill_runtime::Finished<InstanceParameterTask, TaskReport>,
    > {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::copy_instance_parameter_template`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CopyInstanceParameterTemplateCall {
    call: Call,
}

impl CopyInstanceParameterTemplateCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The copy is created.
    ///
    /// # Errors
    ///
    /// See [`Client::copy_instance_parameter_template`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<CopiedParameterTemplate> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::copy_instance_parameter_template`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<CopiedParameterTemplate, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_parameter_template_applications`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListParameterTemplateApplicationsCall {
    call: Call,
}

impl ListParameterTemplateApplicationsCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// How many occasions a page holds at most.
    ///
    /// From 1 to 100. Default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(2, &limit);
        self
    }

    /// How many occasions to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(3, &offset);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of occasions.
    ///
    /// # Errors
    ///
    /// See [`Client::list_parameter_template_applications`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ParameterTemplateApplicationList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_parameter_template_applications`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<ParameterTemplateApplicationList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<ParameterTemplateApplicationList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<
        ParameterTemplateApplicationList,
        ParameterTemplateApplication,
    > {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut ParameterTemplateApplicationList| {
                page.histories.take().unwrap_or_default()
            },
        )
    }
}

specmill_runtime::calls!(
    ListParameterTemplatesCall, CreateParameterTemplateCall, DeleteParameterTemplateCall,
    ShowParameterTemplateCall, UpdateParameterTemplateCall, ApplyParameterTemplateCall,
    CopyParameterTemplateCall, CompareParameterTemplatesCall, ListParameterTemplateInstancesCall,
    ListParameterChangesCall, ListInstanceParametersCall, UpdateInstanceParametersCall,
    CopyInstanceParameterTemplateCall, ListParameterTemplateApplicationsCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LIST_PARAMETER_TEMPLATES)
                .aliases(&["ListGaussMySqlConfigurations"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&CREATE_PARAMETER_TEMPLATE)
                .aliases(&["CreateGaussMySqlConfiguration"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<CreateParameterTemplate>)
                .json_answer(),
            by_name::Dynamic::new(&DELETE_PARAMETER_TEMPLATE)
                .aliases(&["DeleteGaussMySqlConfiguration"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&SHOW_PARAMETER_TEMPLATE)
                .aliases(&["ShowGaussMySqlConfiguration"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_PARAMETER_TEMPLATE)
                .aliases(&["UpdateGaussMySqlConfiguration"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateParameterTemplate>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&APPLY_PARAMETER_TEMPLATE)
                .aliases(&["SwitchGaussMySqlConfiguration"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ApplyParameterTemplate>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&COPY_PARAMETER_TEMPLATE)
                .aliases(&["CopyConfigurations"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<CopyParameterTemplate>)
                .json_answer(),
            by_name::Dynamic::new(&COMPARE_PARAMETER_TEMPLATES)
                .aliases(&["ListConfigurationsDifferences"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<CompareParameterTemplates>)
                .json_answer(),
            by_name::Dynamic::new(&LIST_PARAMETER_TEMPLATE_INSTANCES)
                .aliases(&["ListConfigurationsInstances"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_PARAMETER_CHANGES)
                .aliases(&["ListModifyHistory"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_INSTANCE_PARAMETERS)
                .aliases(&["ListInstanceConfigurations"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_INSTANCE_PARAMETERS)
                .aliases(&["UpdateInstanceConfigurations"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateInstanceParameters>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&COPY_INSTANCE_PARAMETER_TEMPLATE)
                .aliases(&["CopyInstanceConfigurations"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<CopyParameterTemplate>)
                .json_answer(),
            by_name::Dynamic::new(&LIST_PARAMETER_TEMPLATE_APPLICATIONS)
                .aliases(&["ListParamsTemplateApplyHistory"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                ])
                .json_answer(),
        ]
    }
}

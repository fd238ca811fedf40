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
use specmill_runtime::codegen as rt;
use super::waiting::SHOW_JOB_JOB;

rt::methods! {
    Client {
        /// List parameter templates.
        ///
        /// Lists the default and custom parameter templates of a project, page by page.
        ///
        /// `GET /v3/{project_id}/configurations`
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
        list_parameter_templates() -> ListParameterTemplatesCall = LIST_PARAMETER_TEMPLATES;
        /// Create a parameter template.
        ///
        /// Creates a template with a name, an engine version and values of parameters. Only for cluster
        /// instances of the dedicated edition.
        ///
        /// `POST /v3/{project_id}/configurations`
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
        ///     .with_parameter_values(
        ///         BTreeMap::from([("max_user_connections".into(), "10".into())]),
        ///     )
        ///     .with_datastore(ParameterTemplateEngineChoice::new("gaussdb-mysql", "8.0"));
        /// let answer = client.create_parameter_template(body).send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.5.2, tables 4-391, 4-392, 4-393, 4-395, 4-398, 4-399.
        #[doc(alias = "CreateGaussMySqlConfiguration")]
        create_parameter_template(
            body: CreateParameterTemplate = json(&body),
        ) -> CreateParameterTemplateCall = CREATE_PARAMETER_TEMPLATE;
        /// Delete a parameter template.
        ///
        /// Deletes a custom parameter template. Default templates stay.
        ///
        /// `DELETE /v3/{project_id}/configurations/{configuration_id}`
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
        delete_parameter_template(
            configuration_id: impl Into<String> = set(1, &configuration_id.into()),
        ) -> DeleteParameterTemplateCall = DELETE_PARAMETER_TEMPLATE;
        /// Show a parameter template.
        ///
        /// Shows a parameter template with the values of its parameters. Only for cluster instances of
        /// the dedicated edition.
        ///
        /// `GET /v3/{project_id}/configurations/{configuration_id}`
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
        show_parameter_template(
            configuration_id: impl Into<String> = set(1, &configuration_id.into()),
        ) -> ShowParameterTemplateCall = SHOW_PARAMETER_TEMPLATE;
        /// Change a parameter template.
        ///
        /// Changes the name, the description or the values of a custom template. Default templates stay
        /// as they are. Only for cluster instances of the dedicated edition.
        ///
        /// `PUT /v3/{project_id}/configurations/{configuration_id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use std::collections::BTreeMap;
        /// use huaweicloud_taurusdb::models::UpdateParameterTemplate;
        ///
        /// let body = UpdateParameterTemplate::new()
        ///     .with_parameter_values(
        ///         BTreeMap::from([("max_user_connections".into(), "4".into())]),
        ///     );
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
        update_parameter_template(
            configuration_id: impl Into<String> = set(1, &configuration_id.into()),
            body: UpdateParameterTemplate = json(&body),
        ) -> UpdateParameterTemplateCall = UPDATE_PARAMETER_TEMPLATE;
        /// Apply a parameter template.
        ///
        /// Applies a parameter template to instances.
        ///
        /// `PUT /v3/{project_id}/configurations/{configuration_id}/apply`
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
        apply_parameter_template(
            configuration_id: impl Into<String> = set(1, &configuration_id.into()),
            body: ApplyParameterTemplate = json(&body),
        ) -> ApplyParameterTemplateCall = APPLY_PARAMETER_TEMPLATE;
        /// Copy a parameter template.
        ///
        /// Creates a parameter template that has the values of another one.
        ///
        /// `POST /v3/{project_id}/configurations/{configuration_id}/copy`
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
        copy_parameter_template(
            configuration_id: impl Into<String> = set(1, &configuration_id.into()),
            body: CopyParameterTemplate = json(&body),
        ) -> CopyParameterTemplateCall = COPY_PARAMETER_TEMPLATE;
        /// Compare parameter templates.
        ///
        /// Tells in which parameters two templates differ.
        ///
        /// `POST /v3/{project_id}/configurations/comparison`
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
        compare_parameter_templates(
            body: CompareParameterTemplates = json(&body),
        ) -> CompareParameterTemplatesCall = COMPARE_PARAMETER_TEMPLATES;
        /// List instances that a parameter template fits.
        ///
        /// Lists the instances to which a parameter template can be applied, page by page.
        ///
        /// `GET /v3/{project_id}/configurations/{configuration_id}/applicable-instances`
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
        list_parameter_template_instances(
            configuration_id: impl Into<String> = set(1, &configuration_id.into()),
        ) -> ListParameterTemplateInstancesCall = LIST_PARAMETER_TEMPLATE_INSTANCES;
        /// List changes of a parameter template.
        ///
        /// Lists how the parameters of a template were changed, page by page. The template is one that
        /// an instance uses, as the details of the instance tell.
        ///
        /// `GET /v3/{project_id}/configurations/{configuration_id}/modify-history`
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
        list_parameter_changes(
            configuration_id: impl Into<String> = set(1, &configuration_id.into()),
        ) -> ListParameterChangesCall = LIST_PARAMETER_CHANGES;
        /// List the parameters of an instance.
        ///
        /// Lists the parameters of an instance with their values, page by page.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/configurations`
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
        list_instance_parameters(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListInstanceParametersCall = LIST_INSTANCE_PARAMETERS;
        /// Change the parameters of an instance.
        ///
        /// Changes parameters of one instance.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/configurations`
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
        update_instance_parameters(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateInstanceParameters = json(&body),
        ) -> UpdateInstanceParametersCall = UPDATE_INSTANCE_PARAMETERS;
        /// Copy the parameter template of an instance.
        ///
        /// Creates a parameter template that has the values of the one that an instance uses. The
        /// details of the instance tell which it is.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/configurations/{configuration_id}/copy`
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
        copy_instance_parameter_template(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            configuration_id: impl Into<String> = set(2, &configuration_id.into()),
            body: CopyParameterTemplate = json(&body),
        ) -> CopyInstanceParameterTemplateCall = COPY_INSTANCE_PARAMETER_TEMPLATE;
        /// List uses of a parameter template.
        ///
        /// Lists when and to which instances a parameter template was applied, page by page.
        ///
        /// `GET /v3/{project_id}/configurations/{config_id}/apply-history`
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
        list_parameter_template_applications(
            config_id: impl Into<String> = set(1, &config_id.into()),
        ) -> ListParameterTemplateApplicationsCall = LIST_PARAMETER_TEMPLATE_APPLICATIONS;
    }
}

rt::operation! {
    LIST_PARAMETER_TEMPLATES = "listParameterTemplates", "GET", "/v3/{project_id}/configurations" {
        path("project_id").from_client().checks(&[MaxLength(32)]),
        query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/configurations")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::list_parameter_templates`].
    ListParameterTemplatesCall {
        /// How many templates to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(1, &offset);
        /// How many templates a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `10`.
        limit: i32 = set(2, &limit);
    }
    /// A page of templates.
    send -> ParameterTemplateList;
    pages -> ParameterTemplateList;
    items -> ParameterTemplate = |page: &mut ParameterTemplateList| page.configurations.take().unwrap_or_default();
}

rt::operation! {
    CREATE_PARAMETER_TEMPLATE = "createParameterTemplate", "POST", "/v3/{project_id}/configurations" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::create_parameter_template`].
    CreateParameterTemplateCall {}
    /// The template is created.
    send -> ParameterTemplateCreation;
}

rt::operation! {
    DELETE_PARAMETER_TEMPLATE = "deleteParameterTemplate", "DELETE", "/v3/{project_id}/configurations/{configuration_id}" {
        path("project_id").from_client(), path("configuration_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::delete_parameter_template`].
    DeleteParameterTemplateCall {}
    /// The template is deleted.
    send -> DeletedParameterTemplate;
}

rt::operation! {
    SHOW_PARAMETER_TEMPLATE = "showParameterTemplate", "GET", "/v3/{project_id}/configurations/{configuration_id}" {
        path("project_id").from_client(), path("configuration_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_parameter_template`].
    ShowParameterTemplateCall {}
    /// The template.
    send -> ParameterTemplateDetail;
}

rt::operation! {
    UPDATE_PARAMETER_TEMPLATE = "updateParameterTemplate", "PUT", "/v3/{project_id}/configurations/{configuration_id}" {
        path("project_id").from_client(), path("configuration_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::update_parameter_template`].
    UpdateParameterTemplateCall {}
    /// The task is created.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    APPLY_PARAMETER_TEMPLATE = "applyParameterTemplate", "PUT", "/v3/{project_id}/configurations/{configuration_id}/apply" {
        path("project_id").from_client(), path("configuration_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::apply_parameter_template`].
    ApplyParameterTemplateCall {}
    /// The task is created.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    COPY_PARAMETER_TEMPLATE = "copyParameterTemplate", "POST", "/v3/{project_id}/configurations/{configuration_id}/copy" {
        path("project_id").from_client(), path("configuration_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::copy_parameter_template`].
    CopyParameterTemplateCall {}
    /// The copy is created.
    send -> CopiedParameterTemplate;
}

rt::operation! {
    COMPARE_PARAMETER_TEMPLATES = "compareParameterTemplates", "POST", "/v3/{project_id}/configurations/comparison" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::compare_parameter_templates`].
    CompareParameterTemplatesCall {}
    /// The differences.
    send -> ParameterTemplateComparison;
}

rt::operation! {
    LIST_PARAMETER_TEMPLATE_INSTANCES = "listParameterTemplateInstances", "GET", "/v3/{project_id}/configurations/{configuration_id}/applicable-instances" {
        path("project_id").from_client(), path("configuration_id"),
        query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/instances")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::list_parameter_template_instances`].
    ListParameterTemplateInstancesCall {
        /// How many instances to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(2, &offset);
        /// How many instances a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `10`.
        limit: i32 = set(3, &limit);
    }
    /// A page of instances.
    send -> ParameterTemplateInstanceList;
    pages -> ParameterTemplateInstanceList;
    items -> ParameterTemplateInstance = |page: &mut ParameterTemplateInstanceList| page.instances.take().unwrap_or_default();
}

rt::operation! {
    LIST_PARAMETER_CHANGES = "listParameterChanges", "GET", "/v3/{project_id}/configurations/{configuration_id}/modify-history" {
        path("project_id").from_client(), path("configuration_id"),
        query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/histories")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::list_parameter_changes`].
    ListParameterChangesCall {
        /// How many changes to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(2, &offset);
        /// How many changes a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `10`.
        limit: i32 = set(3, &limit);
    }
    /// A page of changes.
    send -> ParameterChangeList;
    pages -> ParameterChangeList;
    items -> ParameterChange = |page: &mut ParameterChangeList| page.histories.take().unwrap_or_default();
}

rt::operation! {
    LIST_INSTANCE_PARAMETERS = "listInstanceParameters", "GET", "/v3/{project_id}/instances/{instance_id}/configurations" {
        path("project_id").from_client().checks(&[MaxLength(32)]),
        path("instance_id").checks(&[MaxLength(36)]), query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/parameter_values")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::list_instance_parameters`].
    ListInstanceParametersCall {
        /// How many parameters to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(2, &offset);
        /// How many parameters a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `10`.
        limit: i32 = set(3, &limit);
    }
    /// A page of parameters.
    send -> InstanceParameterList;
    pages -> InstanceParameterList;
    items -> InstanceParameter = |page: &mut InstanceParameterList| page.parameter_values.take().unwrap_or_default();
}

rt::operation! {
    UPDATE_INSTANCE_PARAMETERS = "updateInstanceParameters", "PUT", "/v3/{project_id}/instances/{instance_id}/configurations" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_instance_parameters`].
    UpdateInstanceParametersCall {}
    /// The task is created.
    send -> InstanceParameterTask;
    send_and_wait -> InstanceParameterTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    COPY_INSTANCE_PARAMETER_TEMPLATE = "copyInstanceParameterTemplate", "POST", "/v3/{project_id}/instances/{instance_id}/configurations/{configuration_id}/copy" {
        path("project_id").from_client(), path("instance_id"), path("configuration_id"),
        header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::copy_instance_parameter_template`].
    CopyInstanceParameterTemplateCall {}
    /// The copy is created.
    send -> CopiedParameterTemplate;
}

rt::operation! {
    LIST_PARAMETER_TEMPLATE_APPLICATIONS = "listParameterTemplateApplications", "GET", "/v3/{project_id}/configurations/{config_id}/apply-history" {
        path("project_id").from_client(), path("config_id"),
        query("limit").checks(&[Minimum(1), Maximum(100)]),
        query("offset").checks(&[Minimum(0)]),
    }.paging(&Paging::offset("offset", "limit", "/histories")
        .total("/total_count").default_limit(10))
}

rt::call! {
    /// A call of [`Client::list_parameter_template_applications`].
    ListParameterTemplateApplicationsCall {
        /// How many occasions a page holds at most.
        ///
        /// From 1 to 100. Default: `10`. Example: `10`.
        limit: i32 = set(2, &limit);
        /// How many occasions to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(3, &offset);
    }
    /// A page of occasions.
    send -> ParameterTemplateApplicationList;
    pages -> ParameterTemplateApplicationList;
    items -> ParameterTemplateApplication = |page: &mut ParameterTemplateApplicationList| page.histories.take().unwrap_or_default();
}

set_project_id_2!(ListParameterTemplatesCall 0, ListInstanceParametersCall 0,);
set_x_language!(
    ListParameterTemplatesCall 3, CreateParameterTemplateCall 1,
    DeleteParameterTemplateCall 2, ShowParameterTemplateCall 2,
    UpdateParameterTemplateCall 2, ApplyParameterTemplateCall 2,
    CopyParameterTemplateCall 2, CompareParameterTemplatesCall 1,
    ListParameterTemplateInstancesCall 4, ListParameterChangesCall 4,
    ListInstanceParametersCall 4, UpdateInstanceParametersCall 2,
    CopyInstanceParameterTemplateCall 3,
);
set_project_id!(
    CreateParameterTemplateCall 0, DeleteParameterTemplateCall 0,
    ShowParameterTemplateCall 0, UpdateParameterTemplateCall 0,
    ApplyParameterTemplateCall 0, CopyParameterTemplateCall 0,
    CompareParameterTemplatesCall 0, ListParameterTemplateInstancesCall 0,
    ListParameterChangesCall 0, UpdateInstanceParametersCall 0,
    CopyInstanceParameterTemplateCall 0, ListParameterTemplateApplicationsCall 0,
);

rt::dynamic! {
    LIST_PARAMETER_TEMPLATES {
        String, i32, i32, Language,
    }.aliases(&["ListGaussMySqlConfigurations"]).json_answer()
    CREATE_PARAMETER_TEMPLATE {
        String, Language,
    }.aliases(&["CreateGaussMySqlConfiguration"])
        .json_body(blank::<CreateParameterTemplate>).json_answer()
    DELETE_PARAMETER_TEMPLATE {
        String, String, Language,
    }.aliases(&["DeleteGaussMySqlConfiguration"]).json_answer()
    SHOW_PARAMETER_TEMPLATE {
        String, String, Language,
    }.aliases(&["ShowGaussMySqlConfiguration"]).json_answer()
    UPDATE_PARAMETER_TEMPLATE {
        String, String, Language,
    }.aliases(&["UpdateGaussMySqlConfiguration"])
        .json_body(blank::<UpdateParameterTemplate>).json_answer().job(&SHOW_JOB_JOB)
    APPLY_PARAMETER_TEMPLATE {
        String, String, Language,
    }.aliases(&["SwitchGaussMySqlConfiguration"])
        .json_body(blank::<ApplyParameterTemplate>).json_answer().job(&SHOW_JOB_JOB)
    COPY_PARAMETER_TEMPLATE {
        String, String, Language,
    }.aliases(&["CopyConfigurations"]).json_body(blank::<CopyParameterTemplate>).json_answer()
    COMPARE_PARAMETER_TEMPLATES {
        String, Language,
    }.aliases(&["ListConfigurationsDifferences"])
        .json_body(blank::<CompareParameterTemplates>).json_answer()
    LIST_PARAMETER_TEMPLATE_INSTANCES {
        String, String, i32, i32, Language,
    }.aliases(&["ListConfigurationsInstances"]).json_answer()
    LIST_PARAMETER_CHANGES {
        String, String, i32, i32, Language,
    }.aliases(&["ListModifyHistory"]).json_answer()
    LIST_INSTANCE_PARAMETERS {
        String, String, i32, i32, Language,
    }.aliases(&["ListInstanceConfigurations"]).json_answer()
    UPDATE_INSTANCE_PARAMETERS {
        String, String, Language,
    }.aliases(&["UpdateInstanceConfigurations"])
        .json_body(blank::<UpdateInstanceParameters>).json_answer().job(&SHOW_JOB_JOB)
    COPY_INSTANCE_PARAMETER_TEMPLATE {
        String, String, String, Language,
    }.aliases(&["CopyInstanceConfigurations"])
        .json_body(blank::<CopyParameterTemplate>).json_answer()
    LIST_PARAMETER_TEMPLATE_APPLICATIONS {
        String, String, i32, i32,
    }.aliases(&["ListParamsTemplateApplyHistory"]).json_answer()
}

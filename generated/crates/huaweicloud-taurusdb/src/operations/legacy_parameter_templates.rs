// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::LegacyParameterTemplateList;
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// List parameter templates (legacy).
        ///
        /// Lists the default and custom parameter templates of all databases. Announced to end on 31
        /// March 2025; `listParameterTemplates` takes its place.
        ///
        /// `GET /mysql/v3/{project_id}/configurations`
        ///
        /// Requires the permission `gaussdb:param:list`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.legacy_list_parameter_templates().send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.5.1, tables 5-109, 5-110.
        #[deprecated = "the service advises against this call"]
        legacy_list_parameter_templates() -> LegacyListParameterTemplatesCall = LEGACY_LIST_PARAMETER_TEMPLATES;
    }
}

rt::operation! {
    LEGACY_LIST_PARAMETER_TEMPLATES = "legacyListParameterTemplates", "GET", "/mysql/v3/{project_id}/configurations" {
        path("project_id").from_client(),
    }
}

rt::call! {
    /// A call of [`Client::legacy_list_parameter_templates`].
    LegacyListParameterTemplatesCall {}
    /// The templates.
    send -> LegacyParameterTemplateList;
}

set_project_id!(LegacyListParameterTemplatesCall 0,);

rt::dynamic! { LEGACY_LIST_PARAMETER_TEMPLATES { String }.json_answer() }

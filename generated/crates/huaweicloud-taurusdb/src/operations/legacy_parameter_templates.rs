// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::LegacyParameterTemplateList;
use specmill_runtime::{Call, Operation, Parameter};

static LEGACY_LIST_PARAMETER_TEMPLATES: Operation = Operation::new(
    "legacyListParameterTemplates",
    "GET",
    "/mysql/v3/{project_id}/configurations",
)
.parameters(&[Parameter::path("project_id").from_client()])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// List parameter templates (legacy).
    ///
    /// Lists the default and custom parameter templates of all databases. Announced to end on 31
    /// March 2025; `listParameterTemplates` takes its place.
    ///
    /// `GET /mysql/v3/{project_id}/configurations`
    ///
    /// Needs the permission `gaussdb:param:list`.
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
    /// let answer = client.legacy_list_parameter_templates().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.5.1, tables 5-109, 5-110.
    #[doc(alias = "legacyListParameterTemplates")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_list_parameter_templates(&self) -> LegacyListParameterTemplatesCall {
        LegacyListParameterTemplatesCall {
            call: Call::new(&self.connection, &LEGACY_LIST_PARAMETER_TEMPLATES),
        }
    }
}

/// A call of [`Client::legacy_list_parameter_templates`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyListParameterTemplatesCall {
    call: Call,
}

impl LegacyListParameterTemplatesCall {
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

    /// Sends the call and reads the answer.
    ///
    /// The templates.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_parameter_templates`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyParameterTemplateList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_parameter_templates`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyParameterTemplateList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(LegacyListParameterTemplatesCall);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LEGACY_LIST_PARAMETER_TEMPLATES)
                .parameters(&[by_name::blank::<String>])
                .json_answer(),
        ]
    }
}

// Made by specmill from spec/iam/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{CreateToken, IssuedToken};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// Obtain a token.
        ///
        /// Exchanges the name and the password of a user for a token, which holds for 24 hours. The
        /// token is the header `X-Subject-Token` of the answer.
        ///
        /// `POST /v3/auth/tokens`
        ///
        /// # Errors
        ///
        /// - `4XX`: The request can't be carried out as it is, or the name and the password do not
        ///   match.
        /// - `5XX`: The service failed to process the request.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_iam::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_iam::models::{
        ///     CreateToken, DomainReference, Identity, IdentityMethod, PasswordProof,
        ///     PasswordUser, ProjectReference, TokenRequest, TokenScope,
        /// };
        ///
        /// let body = CreateToken::new(
        ///     TokenRequest::new(
        ///             Identity::new(
        ///                 [IdentityMethod::Password],
        ///                 PasswordProof::new(
        ///                     PasswordUser::new(
        ///                         "username",
        ///                         "secret",
        ///                         DomainReference::new().with_name("domainname"),
        ///                     ),
        ///                 ),
        ///             ),
        ///         )
        ///         .with_scope(
        ///             TokenScope::new(
        ///                 ProjectReference::new().with_name("xxxxxxxxxxxxxxxxxxxx"),
        ///             ),
        ///         ),
        /// );
        /// let answer = client.create_token(body).send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 3.1.
        #[doc(alias = "KeystoneCreateUserTokenByPassword")]
        create_token(body: CreateToken = json(&body)) -> CreateTokenCall = CREATE_TOKEN;
    }
}

rt::operation! {
    CREATE_TOKEN = "createToken", "POST", "/v3/auth/tokens" {}
        .body("application/json", true).no_auth()
}

rt::call! {
    /// A call of [`Client::create_token`].
    CreateTokenCall {}
    /// The token is issued.
    send_as -> CreateTokenOutput = |answer| {
        Ok(CreateTokenOutput {
            subject_token: answer.required_header("X-Subject-Token")?,
            body: answer.json()?,
        })
    };
}

/// The response of [`Client::create_token`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTokenOutput {
    /// The token.
    pub subject_token: rt::Secret,
    /// The body of the response.
    pub body: IssuedToken,
}

rt::dynamic! {
    CREATE_TOKEN {}.aliases(&["KeystoneCreateUserTokenByPassword"])
        .json_body(blank::<CreateToken>).json_answer()
}

// Made by specmill from spec/iam/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{CreateToken, IssuedToken};
use specmill_runtime::{Call, Operation, Secret};

static CREATE_TOKEN: Operation = Operation::new("createToken", "POST", "/v3/auth/tokens")
    .body("application/json", true)
    .no_auth();

impl Client {
    /// Obtain a token.
    ///
    /// Exchanges the name and the password of a user for a token, which holds for 24 hours. The
    /// token is the header `X-Subject-Token` of the answer.
    ///
    /// `POST /v3/auth/tokens`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
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
    ///     TokenRequest::new(Identity::new(
    ///         [IdentityMethod::Password],
    ///         PasswordProof::new(PasswordUser::new(
    ///             "username",
    ///             "secret",
    ///             DomainReference::new().with_name("domainname"),
    ///         )),
    ///     ))
    ///     .with_scope(TokenScope::new(ProjectReference::new().with_name("xxxxxxxxxxxxxxxxxxxx"))),
    /// );
    /// let answer = client.create_token(body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 3.1.
    #[doc(alias = "KeystoneCreateUserTokenByPassword")]
    #[doc(alias = "createToken")]
    #[inline]
    pub fn create_token(&self, body: CreateToken) -> CreateTokenCall {
        let mut call = Call::new(&self.connection, &CREATE_TOKEN);
        call.json(&body);
        CreateTokenCall { call }
    }
}

/// A call of [`Client::create_token`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateTokenCall {
    call: Call,
}

impl CreateTokenCall {
    /// Sends the call and reads the answer.
    ///
    /// The token is issued.
    ///
    /// # Errors
    ///
    /// See [`Client::create_token`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<CreateTokenOutput> {
        self.call
            .send_as(|answer| {
                Ok(CreateTokenOutput {
                    subject_token: answer.required_header("X-Subject-Token")?,
                    body: answer.json()?,
                })
            })
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_token`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<CreateTokenOutput, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// What a call of [`Client::create_token`] answers with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTokenOutput {
    /// The token.
    pub subject_token: Secret,
    /// The body of the answer.
    pub body: IssuedToken,
}

specmill_runtime::calls!(CreateTokenCall);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&CREATE_TOKEN)
                .aliases(&["KeystoneCreateUserTokenByPassword"])
                .json_body(by_name::blank::<CreateToken>)
                .json_answer(),
        ]
    }
}

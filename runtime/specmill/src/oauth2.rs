//! OAuth 2: access tokens that are fetched and renewed.
//!
//! [`OAuth2`] has the two grants that a program can run alone. For the others, a person
//! takes part: send them to the authorization endpoint (authorization code, with PKCE) or
//! show them the code of the device endpoint, exchange what comes back for a refresh token
//! once, keep it, and build [`OAuth2::refresh_token`] from it.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderValue, StatusCode};
use serde_json::Value;

use crate::auth::{AuthError, Authenticate};
use crate::call::{Answer, Call, ClientBuilder, Connection};
use crate::error::Error;
use crate::session::{FetchError, Issued, Session};
use crate::table::{Operation, Service};
use crate::transport::{BoxFuture, Request, Response, Transport};
use crate::value::Secret;
use crate::value::text::component;

static SERVICE: Service = Service::new("oauth2", "OAuth 2 token endpoint", env!("CARGO_PKG_VERSION"));

const FORM: &str = "application/x-www-form-urlencoded";

/// One token more does no harm, so it may be sent again.
static CLIENT_CREDENTIALS: Operation =
    Operation::new("clientCredentials", "POST", "").body(FORM, true).no_auth().idempotent(true);

/// The refresh token may be replaced by the one that the lost response had.
static REFRESH: Operation =
    Operation::new("refreshToken", "POST", "").body(FORM, true).no_auth().idempotent(false);

/// All calls of a client wait for a token, so one that takes longer is an error.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Authentication by access tokens of an OAuth 2 token endpoint (RFC 6749), sent as
/// `Authorization: Bearer …`.
///
/// One token serves all calls. It is renewed before it expires, and replaced once in a call
/// when the service answers with 401. Clones share it.
///
/// ```
/// use specmill_runtime::oauth2::OAuth2;
///
/// # #[cfg(feature = "rustls")] {
/// let auth = OAuth2::client_credentials("https://login.example.com/oauth2/token", "shop", "the secret")
///     .scopes(["orders:read", "orders:write"])
///     .build()?;
/// # }
/// # Ok::<(), specmill_runtime::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct OAuth2 {
    session: Session<Secret>,
}

impl OAuth2 {
    /// The client credentials grant: the program acts for itself.
    #[must_use]
    pub fn client_credentials(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> OAuth2Builder {
        OAuth2Builder {
            client_secret: Some(client_secret.into()),
            ..OAuth2Builder::new(token_url.into(), client_id.into(), Grant::ClientCredentials)
        }
    }

    /// The refresh token grant: the program acts for the user who once authorized it. A
    /// refresh token that comes with an access token takes the place of the one before; see
    /// [`OAuth2Builder::on_refresh_token`].
    #[must_use]
    pub fn refresh_token(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        refresh_token: impl Into<Secret>,
    ) -> OAuth2Builder {
        let grant = Grant::RefreshToken(Mutex::new(refresh_token.into()));
        OAuth2Builder::new(token_url.into(), client_id.into(), grant)
    }

    /// Forgets the access token, so that the next call fetches one.
    pub fn reset(&self) {
        self.session.reset();
    }
}

impl Authenticate for OAuth2 {
    fn authenticate<'a>(&'a self, request: &'a mut Request) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(async move {
            let token = self.session.get().await?;
            let mut value = HeaderValue::from_str(&bearer(&token))
                .map_err(|_| AuthError::new("the access token has characters that no header can have"))?;
            value.set_sensitive(true);
            request.headers_mut().insert(AUTHORIZATION, value);
            Ok(())
        })
    }

    fn renews(&self) -> bool {
        true
    }

    fn refused(&self, request: &Request, _response: &Response) -> bool {
        let sent = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        sent.is_some_and(|sent| self.session.refused(|token| bearer(token) == sent))
    }
}

fn bearer(token: &Secret) -> String {
    format!("Bearer {}", token.expose())
}

enum Grant {
    ClientCredentials,
    /// The refresh token that is valid now.
    RefreshToken(Mutex<Secret>),
}

type OnRefreshToken = Box<dyn Fn(&Secret) + Send + Sync>;

/// Settings of an [`OAuth2`].
pub struct OAuth2Builder {
    token_url: String,
    client_id: String,
    client_secret: Option<Secret>,
    secret_in_body: bool,
    grant: Grant,
    scopes: Vec<String>,
    parameters: Vec<(String, String)>,
    transport: Option<Arc<dyn Transport>>,
    on_refresh_token: Option<OnRefreshToken>,
}

impl OAuth2Builder {
    fn new(token_url: String, client_id: String, grant: Grant) -> Self {
        Self {
            token_url,
            client_id,
            client_secret: None,
            secret_in_body: false,
            grant,
            scopes: Vec::new(),
            parameters: Vec::new(),
            transport: None,
            on_refresh_token: None,
        }
    }

    /// Sets the secret of the client. Public clients have none.
    #[must_use]
    pub fn client_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(secret.into());
        self
    }

    /// Sends the secret of the client in the body (`client_secret_post`), for servers that
    /// don't take it by Basic authentication (`client_secret_basic`), the default.
    #[must_use]
    pub fn secret_in_body(mut self) -> Self {
        self.secret_in_body = true;
        self
    }

    /// Sets the scopes that the token is for. Without, the server decides.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Adds a parameter that the server wants besides, such as `audience` or `resource`.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sets how the token endpoint is reached.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Is called with each refresh token that replaces the one before, to store it.
    #[must_use]
    pub fn on_refresh_token(mut self, store: impl Fn(&Secret) + Send + Sync + 'static) -> Self {
        self.on_refresh_token = Some(Box::new(store));
        self
    }

    /// Makes the authentication. The first token is fetched when it is needed.
    ///
    /// # Errors
    /// The token URL is invalid, or there is no transport for it.
    pub fn build(self) -> Result<OAuth2, Error> {
        let mut builder =
            ClientBuilder::<Connection>::new(&SERVICE).exact_url(&self.token_url).timeout(TIMEOUT);
        if let Some(transport) = self.transport {
            builder = builder.transport(transport);
        }
        let endpoint = Arc::new(Endpoint {
            connection: builder.build()?,
            client_id: self.client_id,
            client_secret: self.client_secret,
            secret_in_body: self.secret_in_body,
            grant: self.grant,
            scopes: self.scopes,
            parameters: self.parameters,
            on_refresh_token: self.on_refresh_token,
        });
        let session = Session::new(move || {
            let endpoint = Arc::clone(&endpoint);
            Box::pin(async move { endpoint.fetch().await })
        });
        Ok(OAuth2 { session })
    }
}

impl fmt::Debug for OAuth2Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth2Builder")
            .field("client_id", &self.client_id)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// A token endpoint, and what it is asked for.
struct Endpoint {
    connection: Connection,
    client_id: String,
    client_secret: Option<Secret>,
    secret_in_body: bool,
    grant: Grant,
    scopes: Vec<String>,
    parameters: Vec<(String, String)>,
    on_refresh_token: Option<OnRefreshToken>,
}

impl Endpoint {
    async fn fetch(&self) -> Result<Issued<Secret>, FetchError> {
        let answer = self.call().answer().await.map_err(|error| {
            // 400 has an error code of OAuth, such as `invalid_grant`.
            let final_refusal = error.status() == Some(StatusCode::BAD_REQUEST);
            let failed = FetchError::call(self.wanted(), error);
            if final_refusal { failed.refused() } else { failed }
        })?;
        self.read(&answer).map_err(|problem| FetchError::new(format!("no {}: {problem}", self.wanted())))
    }

    fn call(&self) -> Call {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        let mut secrets = Vec::new();
        let operation = match &self.grant {
            Grant::ClientCredentials => {
                pairs.push(("grant_type", "client_credentials".to_owned()));
                &CLIENT_CREDENTIALS
            }
            Grant::RefreshToken(token) => {
                let token = token.lock().unwrap_or_else(PoisonError::into_inner).clone();
                pairs.push(("grant_type", "refresh_token".to_owned()));
                pairs.push(("refresh_token", token.expose().to_owned()));
                secrets.push(token);
                &REFRESH
            }
        };
        if !self.scopes.is_empty() {
            pairs.push(("scope", self.scopes.join(" ")));
        }
        let mut call = Call::new(&self.connection, operation);
        match &self.client_secret {
            Some(secret) if !self.secret_in_body => {
                let pair = format!("{}:{}", component(&self.client_id), component(secret.expose()));
                call.header("authorization", &format!("Basic {}", STANDARD.encode(pair)));
            }
            Some(secret) => {
                pairs.push(("client_id", self.client_id.clone()));
                pairs.push(("client_secret", secret.expose().to_owned()));
            }
            None => pairs.push(("client_id", self.client_id.clone())),
        }
        secrets.extend(self.client_secret.clone());
        let own = self.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let pairs = pairs.iter().map(|(name, value)| (*name, value.as_str())).chain(own);
        let pairs: Vec<_> =
            pairs.map(|(name, value)| format!("{}={}", component(name), component(value))).collect();
        call.text(pairs.join("&"));
        for secret in &secrets {
            call.conceal(secret);
        }
        call
    }

    fn read(&self, answer: &Answer) -> Result<Issued<Secret>, String> {
        let body: Value = serde_json::from_slice(&answer.bytes())
            // What the parser says has no excerpt.
            .map_err(|error| format!("the response is not JSON: {error}"))?;
        let text = |name: &str| body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let token = text("access_token").ok_or("the response has no `access_token`")?;
        if let Some(kind) = text("token_type")
            && !kind.eq_ignore_ascii_case("bearer")
        {
            return Err(format!("tokens of the type `{}` are not supported", kind.escape_debug()));
        }
        let lifetime = match body.get("expires_in") {
            None | Some(Value::Null) => Duration::MAX,
            Some(seconds) => {
                let number = seconds.as_f64().or_else(|| seconds.as_str()?.trim().parse().ok());
                let seconds = number.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
                seconds.ok_or("`expires_in` of the response is not a number of seconds")?
            }
        };
        if let (Grant::RefreshToken(current), Some(next)) = (&self.grant, text("refresh_token")) {
            self.replace(current, Secret::from(next));
        }
        Ok(Issued { value: Secret::from(token), lifetime })
    }

    fn replace(&self, current: &Mutex<Secret>, next: Secret) {
        let mut current = current.lock().unwrap_or_else(PoisonError::into_inner);
        if *current == next {
            return;
        }
        *current = next.clone();
        drop(current);
        if let Some(store) = &self.on_refresh_token {
            store(&next);
        }
    }

    fn wanted(&self) -> String {
        // The query may have a secret.
        let url = self.connection.base_url().split('?').next().unwrap_or_default();
        format!("access token for the client {:?} from {url}", self.client_id)
    }
}

//! The call of IAM that gives tokens for passwords.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use serde_json::{Value, json};
use specmill_runtime::codegen::Call;
use specmill_runtime::session::{FetchError, Issued, Session};
use specmill_runtime::{ClientBuilder, Connection, Error, Operation, Secret, Service};

use crate::password::{Password, Scope};
use crate::session::{SharedTransport, between};

static IAM: Service = Service::new("iam", "Identity and Access Management", env!("CARGO_PKG_VERSION"));

/// It may be repeated: a token more does no harm.
static CREATE_TOKEN: Operation = Operation::new("createToken", "POST", "/v3/auth/tokens")
    .body("application/json", true)
    .successes(&[201])
    .no_auth()
    .idempotent(true);

const TOKEN_HEADER: &str = "X-Subject-Token";

/// An answer that takes longer is not worth waiting for: all calls of the client wait for it.
const TIMEOUT: Duration = Duration::from_secs(30);

/// A session that fetches its tokens from this endpoint.
pub(crate) fn session(
    password: Password,
    scope: Scope,
    endpoint: &str,
    transport: Option<SharedTransport>,
) -> Result<Session<Secret>, Error> {
    let mut builder = ClientBuilder::<Connection>::new(&IAM).base_url(endpoint).timeout(TIMEOUT);
    if let Some(transport) = transport {
        builder = builder.transport(transport);
    }
    let connection = builder.build()?;
    let login = Arc::new(Login { password, scope, connection });
    Ok(Session::new(move || {
        let login = Arc::clone(&login);
        Box::pin(async move { login.fetch().await })
    }))
}

struct Login {
    password: Password,
    scope: Scope,
    connection: Connection,
}

impl Login {
    async fn fetch(&self) -> Result<Issued<Secret>, FetchError> {
        let mut call = Call::new(&self.connection, &CREATE_TOKEN);
        call.json(&self.body());
        call.conceal(self.password.secret());
        let answer = call.answer().await.map_err(|error| self.failed(error))?;
        let token = answer
            .headers()
            .get(TOKEN_HEADER)
            .and_then(|token| token.to_str().ok())
            .filter(|token| !token.is_empty())
            .ok_or_else(|| self.unusable(format!("the answer has no header {TOKEN_HEADER}")))?;
        let lifetime = serde_json::from_slice::<Value>(&answer.bytes())
            .map_err(|error| format!("the answer is no JSON: {error}"))
            .and_then(|body| lifetime(&body, SystemTime::now()))
            .map_err(|problem| self.unusable(problem))?;
        Ok(Issued { value: Secret::from(token), lifetime })
    }

    fn body(&self) -> Value {
        let user = json!({
            "name": self.password.user(),
            "password": self.password.secret().expose(),
            "domain": { "name": self.password.domain() },
        });
        let scope = match &self.scope {
            Scope::ProjectId(id) => json!({ "project": { "id": id } }),
            Scope::ProjectName(name) => json!({ "project": { "name": name } }),
            Scope::Domain => json!({ "domain": { "name": self.password.domain() } }),
        };
        json!({
            "auth": {
                "identity": { "methods": ["password"], "password": { "user": user } },
                "scope": scope,
            }
        })
    }

    fn failed(&self, error: Error) -> FetchError {
        FetchError::call(self.describe(), error)
    }

    fn unusable(&self, problem: String) -> FetchError {
        FetchError::new(format!("no {}: {problem}", self.describe()))
    }

    fn describe(&self) -> String {
        format!(
            "IAM token for the user {:?} of {:?} from {}",
            self.password.user(),
            self.password.domain(),
            self.connection.base_url()
        )
    }
}

/// How long a token holds, by the clock of IAM if the answer says when it was issued, so that a wrong clock here does
/// no harm.
fn lifetime(body: &Value, now: SystemTime) -> Result<Duration, String> {
    let time = |name: &str| body.pointer(&format!("/token/{name}")).and_then(Value::as_str);
    let read = |name: &str, text: &str| {
        text.parse::<Timestamp>().map_err(|_| format!("`token.{name}` of the answer is no time"))
    };
    let end = read("expires_at", time("expires_at").ok_or("the answer has no `token.expires_at`")?)?;
    let start = match time("issued_at") {
        Some(text) => read("issued_at", text)?,
        None => {
            Timestamp::try_from(now).map_err(|_| "the clock of this machine is out of range".to_owned())?
        }
    };
    between(start, end).ok_or_else(|| format!("the token had expired when it came, at {end}"))
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn lifetimes() {
        let now = UNIX_EPOCH + Duration::from_secs(1_577_836_800);
        for (token, expected) in [
            (
                json!({"issued_at": "2019-01-01T00:00:00.000000Z", "expires_at": "2019-01-02T00:00:00.5Z"}),
                Ok(86_400_500),
            ),
            (json!({"expires_at": "2020-01-01T01:00:00Z"}), Ok(3_600_000)),
            (json!({"expires_at": "2020-01-01T09:00:00+08:00"}), Ok(3_600_000)),
            (json!({}), Err("the answer has no `token.expires_at`")),
            (json!({"expires_at": 1}), Err("the answer has no `token.expires_at`")),
            (json!({"expires_at": "soon"}), Err("`token.expires_at` of the answer is no time")),
            (
                json!({"expires_at": "2020-01-01T01:00:00Z", "issued_at": ""}),
                Err("`token.issued_at` of the answer is no time"),
            ),
            (
                json!({"expires_at": "2020-01-01T00:00:00Z"}),
                Err("the token had expired when it came, at 2020-01-01T00:00:00Z"),
            ),
        ] {
            let lifetime = lifetime(&json!({ "token": token }), now).map(|lifetime| lifetime.as_millis());
            assert_eq!(lifetime, expected.map_err(str::to_owned), "{token}");
        }
    }
}

//! The temporary keys that a cloud server finds in its metadata.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use serde_json::Value;
use specmill_runtime::codegen::{Call, Parameter};
use specmill_runtime::session::{FetchError, Issued, Session};
use specmill_runtime::{ClientBuilder, Connection, Error, Operation, Secret, Service, Transport};

use crate::check;
use crate::error::{Tried, list};
use crate::session::{Clock, SharedTransport, between};
use crate::signing::AccessKey;

static METADATA: Service = Service::new("metadata", "Instance metadata", env!("CARGO_PKG_VERSION"));

/// Gives a token for reading metadata. It may be repeated: a token more does no harm.
static CREATE_TOKEN: Operation = Operation::new("createMetadataToken", "PUT", "/meta-data/latest/api/token")
    .parameters(&[Parameter::header("X-Metadata-Token-Ttl-Seconds")])
    .successes(&[200])
    .no_auth()
    .idempotent(true);

static SHOW_KEYS: Operation = Operation::new("showSecurityKey", "GET", "/openstack/latest/securitykey")
    .parameters(&[Parameter::header("X-Metadata-Token").sensitive()])
    .successes(&[200])
    .no_auth()
    .idempotent(true);

/// Where every cloud server finds its metadata. The address is of the link: no router passes it on.
const ENDPOINT: &str = "http://169.254.169.254";

/// The shortest life that a token for reading metadata may have. It is used once.
const TOKEN_SECONDS: u64 = 60;

/// The other side is next door, if it is there at all.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(1);
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(2);
const TIMEOUT: Duration = Duration::from_secs(5);

/// Keys are some kilobytes.
const MAX_BODY: u64 = 64 << 10;

/// The metadata of a cloud server (ECS), which has temporary keys if an agency is set for the server.
///
/// It is asked at `http://169.254.169.254`, with a token where the server knows them (version 2 of metadata) and without
/// where it does not, never through a proxy, and it has to answer within seconds.
///
/// ```
/// use huaweicloud_core::{Credentials, InstanceMetadata};
///
/// let credentials = Credentials::instance_metadata(InstanceMetadata::new());
/// ```
#[derive(Clone)]
pub struct InstanceMetadata {
    endpoint: String,
    transport: Option<SharedTransport>,
}

impl InstanceMetadata {
    /// The metadata of the server that the program runs on.
    pub fn new() -> Self {
        Self { endpoint: ENDPOINT.to_owned(), transport: None }
    }

    /// Asks at another address, for tests and for hosts that pass metadata on.
    #[must_use]
    pub fn with_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = endpoint.into();
        self
    }

    /// Sets how metadata is reached. The transport of clients is not taken for that, since it may lead to a proxy, which
    /// would give the keys of its own server, if any.
    #[must_use]
    pub fn with_transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }
}

impl Default for InstanceMetadata {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for InstanceMetadata {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("InstanceMetadata").field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}

/// The keys of a server, which all clients share.
pub(crate) struct Keys {
    metadata: InstanceMetadata,
    /// What was looked at before metadata, for errors.
    tried: Vec<Tried>,
    session: Mutex<Option<Session<AccessKey>>>,
}

impl Keys {
    pub(crate) fn new(metadata: InstanceMetadata, tried: Vec<Tried>) -> Self {
        Self { metadata, tried, session: Mutex::default() }
    }

    pub(crate) fn metadata(&self) -> &InstanceMetadata {
        &self.metadata
    }

    /// The session of all clients; its keys are not fetched yet.
    pub(crate) fn session(&self) -> Result<Session<AccessKey>, Error> {
        let mut session = self.session.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(session) = &*session {
            return Ok(session.clone());
        }
        let new = open(&self.metadata, &self.tried, Arc::new(SystemTime::now))?;
        *session = Some(new.clone());
        Ok(new)
    }

    /// Forgets the keys.
    pub(crate) fn reset(&self) {
        if let Some(session) = &*self.session.lock().unwrap_or_else(PoisonError::into_inner) {
            session.reset();
        }
    }
}

/// A session that fetches its keys from metadata.
fn open(metadata: &InstanceMetadata, tried: &[Tried], clock: Clock) -> Result<Session<AccessKey>, Error> {
    let mut builder = ClientBuilder::<Connection>::new(&METADATA)
        .base_url(&metadata.endpoint)
        .connect_timeout(CONNECT_TIMEOUT)
        .attempt_timeout(ATTEMPT_TIMEOUT)
        .timeout(TIMEOUT)
        .max_body(MAX_BODY);
    if let Some(transport) = &metadata.transport {
        builder = builder.transport(Arc::clone(transport));
    }
    let reader =
        Arc::new(Reader { connection: builder.build()?, tried: tried.to_vec(), clock: Arc::clone(&clock) });
    Ok(Session::with_clock(
        move || {
            let reader = Arc::clone(&reader);
            Box::pin(async move { reader.fetch().await })
        },
        move || clock(),
    ))
}

struct Reader {
    connection: Connection,
    tried: Vec<Tried>,
    clock: Clock,
}

impl Reader {
    async fn fetch(&self) -> Result<Issued<AccessKey>, FetchError> {
        let token = self.token().await.map_err(|error| self.failed(error))?;
        let mut call = Call::new(&self.connection, &SHOW_KEYS);
        if let Some(token) = token {
            call.set(0, &token);
        }
        let answer = call.answer().await.map_err(|error| self.failed(error))?;
        serde_json::from_slice::<Value>(&answer.bytes())
            // What the parser says has no excerpt.
            .map_err(|error| format!("the answer is no JSON: {error}"))
            .and_then(|body| keys(&body, (self.clock)()))
            .map_err(|problem| self.unusable(problem))
    }

    /// A token for reading, where tokens are known.
    async fn token(&self) -> Result<Option<Secret>, Error> {
        let mut call = Call::new(&self.connection, &CREATE_TOKEN);
        call.set(0, &TOKEN_SECONDS);
        match call.answer().await {
            Ok(answer) => Ok(Some(Secret::from(String::from_utf8_lossy(&answer.bytes()).trim()))),
            Err(error) if error.status().is_some_and(|status| matches!(status.as_u16(), 404 | 405)) => {
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    fn failed(&self, error: Error) -> FetchError {
        let status = error.status().map(|status| status.as_u16());
        let failed = FetchError::call(self.wanted(), error);
        let failed = match status {
            None => failed.with_note("is this a cloud server of Huawei Cloud?"),
            Some(401 | 404) => failed.with_note("does the cloud server have an agency?").refused(),
            Some(_) => failed,
        };
        self.after_others(failed)
    }

    fn unusable(&self, problem: String) -> FetchError {
        self.after_others(FetchError::new(format!("no {}: {problem}", self.wanted())))
    }

    fn wanted(&self) -> String {
        format!("temporary keys from the instance metadata at {}", self.connection.base_url())
    }

    /// Names what was tried before.
    fn after_others(&self, failed: FetchError) -> FetchError {
        match &self.tried[..] {
            [] => failed,
            tried => failed.with_note(format_args!("tried before: {}", list(tried))),
        }
    }
}

/// The keys of an answer, and how long they hold.
fn keys(body: &Value, now: SystemTime) -> Result<Issued<AccessKey>, String> {
    let text = |name: &str| {
        let value = body.pointer(&format!("/credential/{name}")).and_then(Value::as_str);
        value.ok_or_else(|| format!("the answer has no `credential.{name}`"))
    };
    let key = AccessKey::new(text("access")?, text("secret")?).with_security_token(text("securitytoken")?);
    let end = text("expires_at")?;
    check::access_key(&key).map_err(|error| format!("the answer is unusable: {error}"))?;

    let end: Timestamp =
        end.parse().map_err(|_| "`credential.expires_at` of the answer is no time".to_owned())?;
    let start =
        Timestamp::try_from(now).map_err(|_| "the clock of this machine is out of range".to_owned())?;
    let lifetime = between(start, end)
        .ok_or_else(|| format!("the keys had expired when they came, at {end}; is the clock right?"))?;
    Ok(Issued { value: key, lifetime })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
    use std::time::UNIX_EPOCH;

    use serde_json::json;
    use specmill_loopback::{Server, verify};
    use specmill_runtime::{Response, Retries};

    use super::*;
    use crate::auth::{Authentication, Proof};

    /// 2026-01-01T00:00:00Z.
    const START: u64 = 1_767_225_600;

    static SHOP: Service = Service::new("shop", "Shop", "1.0.0");
    static LIST: Operation = Operation::new("listThings", "GET", "/things");

    /// Metadata whose keys hold for an hour, a service beside it, and a clock.
    struct World {
        server: Server,
        seconds: Arc<AtomicU64>,
        broken: Arc<AtomicBool>,
        connection: Connection,
    }

    impl World {
        async fn new() -> Self {
            let (seconds, broken) = (Arc::new(AtomicU64::new(START)), Arc::new(AtomicBool::new(false)));
            let (now, down, fetched) = (Arc::clone(&seconds), Arc::clone(&broken), AtomicUsize::new(0));
            let server = Server::start(move |request| match request.path() {
                "/meta-data/latest/api/token" => (404, vec![], String::new()),
                "/openstack/latest/securitykey" if down.load(Ordering::SeqCst) => {
                    (400, vec![], String::new())
                }
                "/openstack/latest/securitykey" => {
                    let number = fetched.fetch_add(1, Ordering::SeqCst) + 1;
                    let end = UNIX_EPOCH + Duration::from_secs(now.load(Ordering::SeqCst) + 3600);
                    let end = Timestamp::try_from(end).unwrap().to_string();
                    (200, vec![], answer(number, &end).to_string())
                }
                _ => (200, vec![], "{}".to_owned()),
            })
            .await;
            let clock = Arc::clone(&seconds);
            let metadata = InstanceMetadata::new().with_endpoint(&server.url);
            let session = open(
                &metadata,
                &[],
                Arc::new(move || UNIX_EPOCH + Duration::from_secs(clock.load(Ordering::SeqCst))),
            );
            let auth = Authentication { proof: Proof::KeySession(session.unwrap()), project_id: None };
            let builder = ClientBuilder::new(&SHOP).base_url(&server.url).retries(Retries::none());
            let connection = builder.auth(auth).build().unwrap();
            Self { server, seconds, broken, connection }
        }

        /// The number of the keys that a call is signed with at a time, or what it fails with.
        async fn call(&self, seconds: u64) -> Result<usize, Error> {
            self.seconds.store(START + seconds, Ordering::SeqCst);
            Call::new(&self.connection, &LIST).send_empty().await?;
            let last = self.server.to("/things").pop().unwrap();
            let number: usize =
                last.header("x-security-token").unwrap().strip_prefix("TOKEN").unwrap().parse().unwrap();
            verify(&last, &format!("AK{number}"), &format!("SK{number}"));
            Ok(number)
        }
    }

    fn answer(number: usize, end: &str) -> Value {
        json!({"credential": {
            "access": format!("AK{number}"),
            "secret": format!("SK{number}"),
            "securitytoken": format!("TOKEN{number}"),
            "expires_at": end,
        }})
    }

    #[tokio::test]
    async fn keys_are_renewed_before_they_expire() {
        let world = World::new().await;
        for (seconds, number) in [(0, 1), (3299, 1), (3300, 2), (6599, 2), (6600, 3)] {
            assert_eq!(world.call(seconds).await.unwrap(), number, "{seconds}");
        }
        assert_eq!(world.server.to("/openstack/latest/securitykey").len(), 3);
    }

    #[tokio::test]
    async fn old_keys_are_used_while_they_hold_and_metadata_is_down() {
        let world = World::new().await;
        assert_eq!(world.call(0).await.unwrap(), 1);
        world.broken.store(true, Ordering::SeqCst);
        assert_eq!(world.call(3300).await.unwrap(), 1);
        assert_eq!(world.call(3309).await.unwrap(), 1);
        assert_eq!(world.server.to("/openstack/latest/securitykey").len(), 2);
        assert_eq!(world.call(3599).await.unwrap(), 1);
        let error = world.call(3600).await.unwrap_err();
        assert!(error.to_string().contains("instance metadata"), "{error}");
        world.broken.store(false, Ordering::SeqCst);
        assert_eq!(world.call(3601).await.unwrap(), 2);
    }

    #[test]
    fn answers() {
        let now = UNIX_EPOCH + Duration::from_secs(START);
        let fine = answer(1, "2026-01-01T01:00:00.000000Z");
        let issued = keys(&fine, now).unwrap();
        assert_eq!((issued.value.id(), issued.value.secret().expose()), ("AK1", "SK1"));
        assert_eq!(issued.value.security_token().unwrap().expose(), "TOKEN1");
        assert_eq!(issued.lifetime, Duration::from_secs(3600));
        for (name, value, problem) in [
            ("access", json!(null), "the answer has no `credential.access`"),
            ("secret", json!(1), "the answer has no `credential.secret`"),
            ("securitytoken", json!(null), "the answer has no `credential.securitytoken`"),
            ("expires_at", json!(null), "the answer has no `credential.expires_at`"),
            ("secret", json!(""), "the answer is unusable: the secret key is empty"),
            (
                "securitytoken",
                json!("PLANTED PLANTED"),
                "the answer is unusable: the security token holds white space or characters beyond printable ASCII",
            ),
            ("expires_at", json!("soon"), "`credential.expires_at` of the answer is no time"),
            (
                "expires_at",
                json!("2026-01-01T00:00:00Z"),
                "the keys had expired when they came, at 2026-01-01T00:00:00Z; is the clock right?",
            ),
        ] {
            let mut body = fine.clone();
            body["credential"][name] = value;
            assert_eq!(keys(&body, now).unwrap_err(), problem, "{name}");
        }
    }

    /// A transport that counts, and finds nobody.
    struct Nobody(Arc<AtomicUsize>);

    impl Transport for Nobody {
        fn send<'a>(
            &'a self,
            _request: specmill_runtime::Request,
        ) -> specmill_runtime::BoxFuture<'a, Result<Response, specmill_runtime::TransportError>> {
            self.0.fetch_add(1, Ordering::SeqCst);
            let kind = specmill_runtime::TransportErrorKind::Other;
            Box::pin(async move { Err(specmill_runtime::TransportError::new(kind, "nobody is there")) })
        }
    }

    #[tokio::test]
    async fn its_own_transport_is_used_if_set() {
        let count = Arc::new(AtomicUsize::new(0));
        let metadata = InstanceMetadata::new().with_transport(Nobody(Arc::clone(&count)));
        let tried = [Tried { source: "the environment".to_owned(), reason: "nothing".to_owned() }];
        let session = open(&metadata, &tried, Arc::new(SystemTime::now)).unwrap();
        assert_eq!(
            session.get().await.unwrap_err().to_string(),
            "no temporary keys from the instance metadata at http://169.254.169.254: createMetadataToken: nobody is there; \
             is this a cloud server of Huawei Cloud?; tried before: the environment: nothing"
        );
        assert_eq!(count.load(Ordering::SeqCst), 1);
    }
}

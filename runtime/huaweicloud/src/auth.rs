//! How requests of a client are authenticated.

use std::time::SystemTime;

use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue, Uri};
use percent_encoding::percent_decode_str;
use specmill_runtime::session::Session;
use specmill_runtime::{AuthError, Authenticate, BoxFuture, Request, Response, Secret};

use crate::signing::{self, AccessKey, SigningDate};

const PROJECT_ID: HeaderName = HeaderName::from_static("x-project-id");
const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-security-token");
const AUTH_TOKEN: HeaderName = HeaderName::from_static("x-auth-token");

/// Headers that the transport or a proxy adds or changes on the way. They are sent, but a signature over them could
/// not be checked.
const CHANGED_ON_THE_WAY: &[&str] = &[
    "accept-encoding",
    "baggage",
    "connection",
    "content-length",
    "expect",
    "forwarded",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "traceparent",
    "tracestate",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "via",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
];

/// What is put into a request.
pub(crate) enum Proof {
    Signature(AccessKey),
    Token(Secret),
    /// A token that is fetched.
    TokenSession(Session<Secret>),
    /// Temporary keys that are fetched.
    KeySession(Session<AccessKey>),
    Nothing,
}

/// The authentication of a client: its proof, and the project it works in.
pub(crate) struct Authentication {
    pub(crate) proof: Proof,
    pub(crate) project_id: Option<String>,
}

impl Authenticate for Authentication {
    fn authenticate<'a>(&'a self, request: &'a mut Request) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(async move {
            if matches!(self.proof, Proof::Nothing) {
                return Ok(());
            }
            self.add_project(request)?;
            match &self.proof {
                Proof::Signature(key) => sign(request, key, SystemTime::now()),
                Proof::Token(token) => add_token(request, token),
                Proof::TokenSession(session) => add_token(request, &session.get().await?),
                Proof::KeySession(session) => sign(request, &session.get().await?, SystemTime::now()),
                Proof::Nothing => Ok(()),
            }
        })
    }

    fn renews(&self) -> bool {
        matches!(self.proof, Proof::TokenSession(_) | Proof::KeySession(_))
    }

    fn refused(&self, request: &Request, _response: &Response) -> bool {
        let sent = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
        match &self.proof {
            Proof::TokenSession(session) => {
                sent(AUTH_TOKEN).is_some_and(|sent| session.refused(|token| token.expose() == sent))
            }
            // Every set of temporary keys has a security token of its own.
            Proof::KeySession(session) => sent(SECURITY_TOKEN).is_some_and(|sent| {
                session.refused(|key| key.security_token().is_some_and(|token| token.expose() == sent))
            }),
            Proof::Signature(_) | Proof::Token(_) | Proof::Nothing => false,
        }
    }
}

impl Authentication {
    /// Names the project: the one in the path, which a call may have set, else the client's.
    fn add_project(&self, request: &mut Request) -> Result<(), AuthError> {
        let template = request.operation().map(|operation| operation.path()).unwrap_or_default();
        let project =
            segment(template, "{project_id}", request.url().path()).or_else(|| self.project_id.clone());
        if let Some(project) = project
            && !request.headers().contains_key(PROJECT_ID)
        {
            let value = HeaderValue::from_str(&project)
                .map_err(|_| AuthError::new("the project id holds characters that no header can"))?;
            request.headers_mut().insert(PROJECT_ID, value);
        }
        Ok(())
    }
}

/// Signs with the clock's time, for clients that are built without [`ClientBuilder`](crate::ClientBuilder).
impl Authenticate for AccessKey {
    fn authenticate<'a>(&'a self, request: &'a mut Request) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(async move { sign(request, self, SystemTime::now()) })
    }
}

/// Signs a request as it will stand on the wire.
fn sign(request: &mut Request, key: &AccessKey, now: SystemTime) -> Result<(), AuthError> {
    let failed = |error: signing::SigningError| AuthError::new(format!("can't sign the request: {error}"));
    let date = SigningDate::try_from(now).map_err(failed)?;
    request.conceal(key.secret());
    if let Some(token) = key.security_token() {
        request.conceal(token);
        let token = secret_value(token, "security token")?;
        request.headers_mut().insert(SECURITY_TOKEN, token);
    }

    let host = host(request.url()).ok_or_else(|| AuthError::new("the address of the request has no host"))?;
    let mut signable = signing::Request::new(request.method().as_str(), &host, request.url().path());
    signable = match request.body().as_bytes() {
        Some(bytes) => signable.body(bytes),
        None if request.body().is_empty() => signable,
        None => signable.streamed_body(),
    };
    if let Some(query) = request.url().query() {
        signable = signable.query_string(query);
    }
    for (name, value) in request.headers() {
        if CHANGED_ON_THE_WAY.contains(&name.as_str()) {
            continue;
        }
        // Beyond ASCII, the service may well read other characters than were meant; those are not signed.
        if let Ok(value) = value.to_str() {
            signable = signable.header(name.as_str(), value);
        }
    }
    let signature = signing::sign(&signable, key, &date).map_err(failed)?;

    let value = |text: &str| {
        HeaderValue::from_str(text)
            .map_err(|_| AuthError::new("the access key holds characters that no header can"))
    };
    for (name, text) in signature.added_headers() {
        let name = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| AuthError::new(format!("the header {name} can't be sent")))?;
        request.headers_mut().insert(name, value(text)?);
    }
    let mut authorization = value(signature.authorization())?;
    authorization.set_sensitive(true);
    request.headers_mut().insert(AUTHORIZATION, authorization);
    if request.url().query().is_some_and(|query| query != signature.canonical_query()) {
        request
            .set_query(signature.canonical_query())
            .map_err(|error| AuthError::new("can't order the query of the request").with_source(error))?;
    }
    Ok(())
}

fn add_token(request: &mut Request, token: &Secret) -> Result<(), AuthError> {
    let token = secret_value(token, "IAM token")?;
    request.headers_mut().insert(AUTH_TOKEN, token);
    Ok(())
}

fn secret_value(secret: &Secret, what: &str) -> Result<HeaderValue, AuthError> {
    let mut value = HeaderValue::from_str(secret.expose())
        .map_err(|_| AuthError::new(format!("the {what} holds characters that no header can")))?;
    value.set_sensitive(true);
    Ok(value)
}

/// The `Host` that the transport sends for an address: without the port that the scheme has anyway.
fn host(url: &Uri) -> Option<String> {
    let host = url.host()?.to_ascii_lowercase();
    Some(match (url.port_u16(), url.scheme_str()) {
        (None, _) | (Some(80), Some("http")) | (Some(443), Some("https")) => host,
        (Some(port), _) => format!("{host}:{port}"),
    })
}

/// What stands in a path for a placeholder of its template, if that is a whole segment. The path may begin with more
/// than the template, so both are read from their ends.
fn segment(template: &str, placeholder: &str, path: &str) -> Option<String> {
    let (_, value) = template.rsplit('/').zip(path.rsplit('/')).find(|(name, _)| *name == placeholder)?;
    percent_decode_str(value).decode_utf8().ok().map(String::from)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::time::{Duration, UNIX_EPOCH};

    use http::Method;
    use specmill_runtime::Body;

    use super::*;

    fn signed(
        url: &str,
        headers: &[(&'static str, &'static str)],
        key: &AccessKey,
    ) -> Result<Request, AuthError> {
        let mut request = Request::new(Method::GET, url).unwrap();
        for (name, value) in headers {
            request.headers_mut().append(*name, value.parse().unwrap());
        }
        sign(&mut request, key, UNIX_EPOCH + Duration::from_secs(1_722_940_874)).map(|()| request)
    }

    fn names(request: &Request) -> String {
        let authorization = request.headers()[AUTHORIZATION].to_str().unwrap();
        let (_, rest) = authorization.split_once("SignedHeaders=").unwrap();
        rest.split(',').next().unwrap().to_owned()
    }

    #[test]
    fn a_known_request() {
        let key = AccessKey::new("AKEXAMPLE", "SKEXAMPLE");
        let request = signed(
            "https://gaussdb.ap-southeast-1.myhuaweicloud.com/v3/0483b6b16e954cb88930a360d2c4e663/instances?offset=0&limit=100&datastore_type=gaussdb-mysql",
            &[
                ("content-type", "application/json"),
                ("x-project-id", "0483b6b16e954cb88930a360d2c4e663"),
            ],
            &key,
        )
        .unwrap();
        assert_eq!(
            request.headers()[AUTHORIZATION],
            "SDK-HMAC-SHA256 Access=AKEXAMPLE, SignedHeaders=content-type;host;x-project-id;x-sdk-date, \
             Signature=7c155b1efc34b6ab1416af603a441c07a5f9fb3db64d3c56d180ab8b7212c621"
        );
        assert_eq!(request.headers()["x-sdk-date"], "20240806T104114Z");
        assert_eq!(request.url().query(), Some("datastore_type=gaussdb-mysql&limit=100&offset=0"));
    }

    #[test]
    fn what_changes_on_the_way_is_not_signed() {
        let key = AccessKey::new("AK", "SK");
        let headers = &[
            ("user-agent", "x"),
            ("accept-encoding", "gzip"),
            ("traceparent", "00"),
            ("x-odd", "a"),
            ("x-odd", "b"),
            ("x_low", "c"),
            ("x-language", "en-us"),
            ("x-far", "中"),
        ];
        let request = signed("http://h/", headers, &key).unwrap();
        assert_eq!(names(&request), "host;x-language;x-sdk-date");
        assert_eq!(request.headers().len(), headers.len() + 2);
    }

    #[test]
    fn a_security_token_is_signed() {
        let key = AccessKey::new("AK", "SK").with_security_token("TOKEN");
        let request = signed("http://h/", &[], &key).unwrap();
        assert_eq!(names(&request), "host;x-sdk-date;x-security-token");
        assert!(request.headers()["x-security-token"].is_sensitive());
        assert!(request.headers()[AUTHORIZATION].is_sensitive());
    }

    #[test]
    fn keys_that_can_not_be_sent_are_refused_without_being_printed() {
        for key in [
            AccessKey::new("A\nPLANTED", "SK"),
            AccessKey::new("", "SK"),
            AccessKey::new("AK", "SK").with_security_token("T\nPLANTED"),
        ] {
            let error = signed("http://h/", &[], &key).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("PLANTED"), "{error}");
        }
    }

    #[test]
    fn a_stream_is_signed_where_its_hash_is_not_needed() {
        let signed = |headers: &[(&'static str, &'static str)], body: Body| {
            let mut request = Request::new(Method::POST, "http://h/").unwrap();
            for (name, value) in headers {
                request.headers_mut().append(*name, value.parse().unwrap());
            }
            request.set_body(body);
            let key = AccessKey::new("AK", "SK");
            sign(&mut request, &key, UNIX_EPOCH + Duration::from_secs(1_722_940_874)).map(|()| request)
        };
        let stream = || Body::stream(futures_util::stream::iter([Ok::<_, std::io::Error>("{}")]));
        let none = || Body::sized(0, futures_util::stream::iter([] as [Result<&str, std::io::Error>; 0]));
        let upload = [("content-type", "application/octet-stream")];
        // It gets the signature that the same bytes get, which aren't hashed either.
        let request = signed(&upload, stream()).unwrap();
        assert_eq!(request.headers()["x-sdk-content-sha256"], "UNSIGNED-PAYLOAD");
        assert_eq!(
            request.headers()[AUTHORIZATION],
            signed(&upload, "{}".into()).unwrap().headers()[AUTHORIZATION]
        );
        // A hash that the caller knows is signed in its place.
        let hash =
            [("x-sdk-content-sha256", "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")];
        assert!(signed(&hash, stream()).is_ok());
        for headers in [&[][..], &[("content-type", "application/json; charset=utf-8")]] {
            let error = signed(headers, stream()).unwrap_err();
            assert!(error.to_string().contains("X-Sdk-Content-Sha256"), "{error}");
            assert!(signed(headers, none()).is_ok());
        }
    }

    #[test]
    fn hosts() {
        for (url, expected) in [
            ("https://A.Example/x", "a.example"),
            ("https://a.example:443/", "a.example"),
            ("https://a.example:80/", "a.example:80"),
            ("http://a.example:80/", "a.example"),
            ("http://127.0.0.1:8443/", "127.0.0.1:8443"),
            ("http://[::1]:8443/", "[::1]:8443"),
        ] {
            assert_eq!(host(&url.parse().unwrap()).as_deref(), Some(expected), "{url}");
        }
    }

    #[test]
    fn the_project_stands_in_the_path() {
        for (template, path, expected) in [
            ("/v2/{project_id}/things", "/v2/p1/things", Some("p1")),
            ("/v2/{project_id}/things", "/base/v2/p%201/things", Some("p 1")),
            ("/v2/{project_id}", "/v2/p1", Some("p1")),
            ("/v2/x{project_id}/things", "/v2/xp1/things", None),
            ("/v2/things", "/v2/things", None),
            ("", "/v2/things", None),
        ] {
            assert_eq!(segment(template, "{project_id}", path).as_deref(), expected, "{template} {path}");
        }
    }
}

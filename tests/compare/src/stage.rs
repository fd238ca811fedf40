//! A server that does what a behaviour says.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::behaviour::{Answer, Behaviour};

/// A request as it stood on the wire.
#[derive(Clone)]
pub(crate) struct Received {
    pub(crate) target: String,
    headers: Vec<(String, String)>,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(value)
    }
}

/// The server; it ends with the runtime.
pub(crate) struct Stage {
    pub(crate) url: String,
    shared: Arc<Shared>,
}

struct Shared {
    answers: Vec<Answer>,
    received: Mutex<Vec<Received>>,
    connections: AtomicUsize,
}

impl Stage {
    pub(crate) async fn start(behaviour: &Behaviour) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let scheme = if behaviour.tls { "https" } else { "http" };
        let url = format!("{scheme}://{}", listener.local_addr().unwrap());
        let shared = Arc::new(Shared {
            answers: behaviour.answers.clone(),
            received: Mutex::default(),
            connections: AtomicUsize::new(0),
        });
        if behaviour.listen {
            let acceptor = behaviour.tls.then(untrusted);
            tokio::spawn(listen(listener, acceptor, Arc::clone(&shared)));
        }
        Self { url, shared }
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.shared.received.lock().unwrap().clone()
    }

    pub(crate) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }
}

/// TLS with a certificate that nobody trusts.
fn untrusted() -> TlsAcceptor {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("untrusted.pem");
    let certificate = CertificateDer::from_pem_file(&file).unwrap();
    let key = PrivateKeyDer::from_pem_file(&file).unwrap();
    let provider = Arc::new(aws_lc_rs::default_provider());
    let builder =
        ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = builder.with_no_client_auth().with_single_cert(vec![certificate], key).unwrap();
    TlsAcceptor::from(Arc::new(config))
}

async fn listen(listener: TcpListener, acceptor: Option<TlsAcceptor>, shared: Arc<Shared>) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        shared.connections.fetch_add(1, Ordering::SeqCst);
        let (acceptor, shared) = (acceptor.clone(), Arc::clone(&shared));
        tokio::spawn(async move {
            match acceptor {
                // An error is a client that refuses the certificate.
                Some(acceptor) => {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        converse(stream, &shared).await;
                    }
                }
                None => {
                    if let (Some(stream), true) = converse(stream, &shared).await {
                        reset(stream);
                    }
                }
            }
        });
    }
}

/// Ends a connection with a reset.
fn reset(stream: TcpStream) {
    stream.set_zero_linger().unwrap();
}

/// Serves a connection until it ends; gives it back, and whether it ends with a reset.
async fn converse<S: AsyncRead + AsyncWrite + Unpin>(mut stream: S, shared: &Shared) -> (Option<S>, bool) {
    let mut bytes = Vec::new();
    while let Some(request) = read(&mut stream, &mut bytes).await {
        let number = {
            let mut received = shared.received.lock().unwrap();
            received.push(request);
            received.len() - 1
        };
        let answer = &shared.answers[number.min(shared.answers.len() - 1)];
        match answer.fault.as_deref() {
            Some("stall") => std::future::pending().await,
            Some("reset") => return (Some(stream), true),
            Some("close") => return (Some(stream), false),
            Some(other) => panic!("no such fault: {other}"),
            None => {}
        }
        if stream.write_all(&printed(answer)).await.is_err() || answer.then.as_deref() == Some("close") {
            break;
        }
    }
    (Some(stream), false)
}

fn printed(answer: &Answer) -> Vec<u8> {
    let body = answer.text.clone().unwrap_or_else(|| answer.body.to_string());
    let mut head = format!("HTTP/1.1 {} Status\r\n", answer.status);
    if !answer.headers.contains_key("Content-Type") {
        head.push_str("Content-Type: application/json\r\n");
    }
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if answer.status != 204 {
        head.push_str(&format!("Content-Length: {}\r\n", answer.length.unwrap_or(body.len())));
    }
    format!("{head}\r\n{body}").into_bytes()
}

async fn read(stream: &mut (impl AsyncRead + Unpin), bytes: &mut Vec<u8>) -> Option<Received> {
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let mut lines = head.split("\r\n");
    let target = lines.next()?.split(' ').nth(1)?.to_owned();
    let headers = lines
        .map(|line| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_owned(), value.trim().to_owned())
        })
        .collect();
    let request = Received { target, headers };
    let length: usize = request.header("content-length").map_or(0, |length| length.parse().unwrap());
    while bytes.len() < end + 4 + length {
        if stream.read_buf(bytes).await.ok()? == 0 {
            return None;
        }
    }
    bytes.drain(..end + 4 + length);
    Some(request)
}

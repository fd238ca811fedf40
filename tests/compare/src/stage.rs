//! A server that does what a behaviour says.

use std::path::Path;
use std::sync::Arc;

use specmill_loopback::{Received, Refused, Script, Step};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::behaviour::{Answer, Behaviour};

/// The server; it ends with the runtime.
pub(crate) struct Stage {
    pub(crate) url: String,
    script: Option<Script>,
    _refused: Option<Refused>,
}

impl Stage {
    pub(crate) async fn start(behaviour: &Behaviour) -> Self {
        if !behaviour.listen {
            let refused = Refused::new();
            return Self { url: refused.url.clone(), script: None, _refused: Some(refused) };
        }
        let answers = behaviour.answers.clone();
        let script = Script::start(move |number, _| steps(&answers[number.min(answers.len() - 1)])).await;
        let url = match behaviour.tls {
            true => behind_tls(script.url.clone()).await,
            false => script.url.clone(),
        };
        Self { url, script: Some(script), _refused: None }
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.script.as_ref().map(Script::received).unwrap_or_default()
    }

    pub(crate) fn connections(&self) -> usize {
        self.script.as_ref().map_or(0, Script::accepted)
    }
}

/// Takes connections for a server with a certificate that nobody trusts; gives the
/// address where.
async fn behind_tls(server: String) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("untrusted.pem");
    let certificate = CertificateDer::from_pem_file(&file).unwrap();
    let key = PrivateKeyDer::from_pem_file(&file).unwrap();
    let provider = Arc::new(aws_lc_rs::default_provider());
    let builder =
        ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = builder.with_no_client_auth().with_single_cert(vec![certificate], key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            // An error is a client that refuses the certificate.
            if let Ok(mut stream) = acceptor.accept(stream).await {
                let authority = server.trim_start_matches("http://");
                let mut behind = TcpStream::connect(authority).await.unwrap();
                copy_bidirectional(&mut stream, &mut behind).await.ok();
            }
        }
    });
    url
}

/// What an answer is on the wire.
fn steps(answer: &Answer) -> Vec<Step> {
    match answer.fault.as_deref() {
        Some("stall") => return vec![Step::Hold],
        Some("reset") => return vec![Step::Reset],
        Some("close") => return vec![Step::Close],
        Some(other) => panic!("no such fault: {other}"),
        None => {}
    }
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
    let send = Step::Send(format!("{head}\r\n{body}").into_bytes());
    match answer.then.as_deref() {
        Some("close") => vec![send, Step::Close],
        Some(other) => panic!("nothing like this can follow: {other}"),
        None => vec![send],
    }
}

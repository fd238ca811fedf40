//! A server on the loopback interface that keeps what it is sent, and answers as told.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A request as it stood on the wire.
#[derive(Clone, Debug)]
pub struct Received {
    /// Its method.
    pub method: String,
    /// Path and query as they were sent.
    pub target: String,
    /// Its headers in the order in which they were sent.
    pub headers: Vec<(String, String)>,
    /// Its body.
    pub body: Vec<u8>,
}

impl Received {
    /// The value of a header that stands at most once.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        let value = values.next().map(|(_, value)| value.as_str());
        assert!(values.next().is_none(), "the header {name} stands more than once");
        value
    }

    /// The path as it was sent.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap()
    }

    /// The headers and the content of each part of a `multipart/form-data` body.
    #[must_use]
    pub fn parts(&self) -> Vec<(String, String)> {
        let media_type = self.header("content-type").unwrap();
        let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
        let body = String::from_utf8(self.body.clone()).unwrap();
        let body = body.strip_suffix(&format!("--{boundary}--\r\n")).expect("it ends with the last boundary");
        let delimiter = format!("--{boundary}\r\n");
        let part = |part: &str| {
            let (head, content) = part.split_once("\r\n\r\n").unwrap();
            (head.replace("\r\n", " | "), content.strip_suffix("\r\n").unwrap().to_owned())
        };
        body.split(&delimiter).skip(1).map(part).collect()
    }
}

/// An answer: status, headers, body.
pub type Answer = (u16, Vec<(&'static str, String)>, String);

/// The server; it ends with the test's runtime.
#[derive(Debug)]
pub struct Server {
    /// Where it is reached: `http://127.0.0.1:…`.
    pub url: String,
    /// Its address and port.
    pub authority: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Starts a server on a free port, which gives this answer to each request.
    pub async fn start(answer: impl Fn(&Received) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let authority = listener.local_addr().unwrap().to_string();
        let received = Arc::new(Mutex::new(Vec::new()));
        let (answer, keep) = (Arc::new(answer), Arc::clone(&received));
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(serve(stream, Arc::clone(&answer), Arc::clone(&keep)));
            }
        });
        Self { url: format!("http://{authority}"), authority, received }
    }

    /// All requests so far, in the order of their arrival.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// The same, and forgets them.
    #[must_use]
    pub fn take(&self) -> Vec<Received> {
        std::mem::take(&mut self.received.lock().unwrap())
    }

    /// The requests to a path.
    #[must_use]
    pub fn to(&self, path: &str) -> Vec<Received> {
        self.received().into_iter().filter(|request| request.path() == path).collect()
    }
}

async fn serve(
    mut stream: TcpStream,
    answer: Arc<impl Fn(&Received) -> Answer>,
    keep: Arc<Mutex<Vec<Received>>>,
) {
    let mut bytes = Vec::new();
    while let Some(request) = read(&mut stream, &mut bytes).await {
        keep.lock().unwrap().push(request.clone());
        let (status, headers, body) = answer(&request);
        let mut head = format!("HTTP/1.1 {status} Status\r\nContent-Length: {}\r\n", body.len());
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let sent = stream.write_all(format!("{head}\r\n{body}").as_bytes()).await;
        if sent.is_err() {
            return;
        }
    }
}

/// The next request on a connection; `None` where the connection ends before.
pub(crate) async fn read(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<Received> {
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
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let headers: Vec<(String, String)> = lines
        .map(|line| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_owned(), value.trim().to_owned())
        })
        .collect();
    let header = |name: &str| {
        headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    };
    if header("transfer-encoding").is_some_and(|value| value.eq_ignore_ascii_case("chunked")) {
        bytes.drain(..end + 4);
        let body = chunks(stream, bytes).await?;
        return Some(Received { method, target, headers, body });
    }
    let length: usize = header("content-length").map_or(0, |value| value.parse().unwrap());
    while bytes.len() < end + 4 + length {
        if stream.read_buf(bytes).await.ok()? == 0 {
            return None;
        }
    }
    let body = bytes[end + 4..end + 4 + length].to_vec();
    bytes.drain(..end + 4 + length);
    Some(Received { method, target, headers, body })
}

/// A body in chunks, without trailers; `None` where the connection ends before.
async fn chunks(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = loop {
            if let Some(end) = bytes.windows(2).position(|window| window == b"\r\n") {
                break end;
            }
            if stream.read_buf(bytes).await.ok()? == 0 {
                return None;
            }
        };
        let size = usize::from_str_radix(std::str::from_utf8(&bytes[..line]).unwrap(), 16).unwrap();
        while bytes.len() < line + 2 + size + 2 {
            if stream.read_buf(bytes).await.ok()? == 0 {
                return None;
            }
        }
        body.extend_from_slice(&bytes[line + 2..line + 2 + size]);
        bytes.drain(..line + 2 + size + 2);
        if size == 0 {
            return Some(body);
        }
    }
}

//! A server on the loopback interface that misbehaves as told, byte by byte.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;

use crate::Received;
use crate::server::read;

/// What a server does on a connection.
#[derive(Clone, Debug)]
pub enum Step {
    /// Sends bytes as they are.
    Send(Vec<u8>),
    /// Waits.
    Pause(Duration),
    /// Says nothing more until the client goes.
    Hold,
    /// Closes the connection in good order.
    Close,
    /// Breaks the connection off (RST).
    Reset,
}

/// A server that plays steps; it ends with the test's runtime.
#[derive(Debug)]
pub struct Script {
    /// Where it is reached: `http://127.0.0.1:…`.
    pub url: String,
    seen: Arc<Seen>,
}

/// What a server has seen so far.
#[derive(Debug, Default)]
struct Seen {
    received: Mutex<Vec<Received>>,
    requests: watch::Sender<usize>,
    accepted: watch::Sender<usize>,
    closed: watch::Sender<usize>,
}

impl Script {
    /// Starts a server on a free port. It plays what is given for each request, which it is told with its number
    /// from 0; after steps that do not end the connection, the next request on it is read.
    pub async fn start(steps: impl Fn(usize, &Received) -> Vec<Step> + Send + Sync + 'static) -> Self {
        Self::spawn(Vec::new(), steps).await
    }

    /// Starts a server that plays steps on each connection before anything is read from it.
    pub async fn greet(steps: Vec<Step>) -> Self {
        Self::spawn(steps, |_, _| vec![Step::Hold]).await
    }

    async fn spawn(
        greeting: Vec<Step>,
        steps: impl Fn(usize, &Received) -> Vec<Step> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Seen::default());
        let (steps, told) = (Arc::new(steps), Arc::clone(&seen));
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                told.accepted.send_modify(|count| *count += 1);
                let (greeting, steps, seen) = (greeting.clone(), Arc::clone(&steps), Arc::clone(&told));
                tokio::spawn(async move {
                    converse(stream, greeting, &*steps, &seen).await;
                    seen.closed.send_modify(|count| *count += 1);
                });
            }
        });
        Self { url, seen }
    }

    /// All requests so far that came whole, in the order of their arrival.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.seen.received.lock().unwrap().clone()
    }

    /// How many connections were accepted.
    #[must_use]
    pub fn accepted(&self) -> usize {
        *self.seen.accepted.borrow()
    }

    /// Waits until so many requests have come.
    pub async fn requests(&self, count: usize) {
        reach(&self.seen.requests, count).await;
    }

    /// Waits until so many connections have come to their end, whoever ended them.
    pub async fn closed(&self, count: usize) {
        reach(&self.seen.closed, count).await;
    }
}

async fn reach(counter: &watch::Sender<usize>, count: usize) {
    counter.subscribe().wait_for(|now| *now >= count).await.unwrap();
}

/// Plays all that there is to play on a connection, and closes it.
async fn converse(
    mut stream: TcpStream,
    greeting: Vec<Step>,
    steps: &impl Fn(usize, &Received) -> Vec<Step>,
    seen: &Seen,
) {
    // Each step is a packet of its own.
    stream.set_nodelay(true).unwrap();
    if !play(&mut stream, greeting).await {
        return;
    }
    let mut bytes = Vec::new();
    while let Some(request) = read(&mut stream, &mut bytes).await {
        let number = {
            let mut received = seen.received.lock().unwrap();
            received.push(request.clone());
            received.len() - 1
        };
        seen.requests.send_modify(|count| *count += 1);
        if !play(&mut stream, steps(number, &request)).await {
            return;
        }
    }
}

/// Plays steps; whether the connection goes on after them.
async fn play(stream: &mut TcpStream, steps: Vec<Step>) -> bool {
    for step in steps {
        match step {
            Step::Send(bytes) => {
                if stream.write_all(&bytes).await.is_err() {
                    return false;
                }
            }
            Step::Pause(time) => tokio::time::sleep(time).await,
            Step::Hold => {
                let mut rest = [0; 1024];
                while let Ok(1..) = stream.read(&mut rest).await {}
                return false;
            }
            Step::Close => {
                stream.shutdown().await.ok();
                return false;
            }
            Step::Reset => {
                stream.set_zero_linger().unwrap();
                return false;
            }
        }
    }
    true
}

/// An answer as it stands on the wire. Headers end with line breaks, and do not say how long the body is.
#[must_use]
pub fn http(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status} Status\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// A port where connections are refused, for as long as this is kept.
#[derive(Debug)]
pub struct Refused {
    /// The address of the port: `http://127.0.0.1:…`.
    pub url: String,
    _socket: TcpSocket,
}

impl Refused {
    /// Takes a free port, and does not listen.
    #[must_use]
    pub fn new() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        Self { url: format!("http://{}", socket.local_addr().unwrap()), _socket: socket }
    }
}

impl Default for Refused {
    fn default() -> Self {
        Self::new()
    }
}

/// A port where connecting takes for ever, for as long as this is kept.
#[derive(Debug)]
pub struct Crowded {
    /// The address of the port: `http://127.0.0.1:…`.
    pub url: String,
    _listener: TcpListener,
    _waiting: Vec<TcpStream>,
}

impl Crowded {
    /// Takes a free port, accepts nothing there, and has as many connections wait as there is room for. `None` where
    /// the system always has room for one more.
    pub async fn new() -> Option<Self> {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let listener = socket.listen(1).unwrap();
        let address = listener.local_addr().unwrap();
        let mut waiting = Vec::new();
        for _ in 0..64 {
            match tokio::time::timeout(Duration::from_millis(300), TcpStream::connect(address)).await {
                Ok(stream) => waiting.push(stream.ok()?),
                Err(_) => {
                    let url = format!("http://{address}");
                    return Some(Self { url, _listener: listener, _waiting: waiting });
                }
            }
        }
        None
    }
}

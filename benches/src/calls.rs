//! Calls over loopback, beside reqwest and serde by hand.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use huaweicloud_taurusdb::{Client, Credentials};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::hand::{self, InstanceList};
use crate::{Line, ratio, spent};

const PROJECT: &str = "054e292c9880d4992f02c0196d3ea468";
/// Calls in a round.
const CALLS: u32 = 1000;
/// Calls at once, in rounds that make several.
const AT_ONCE: u32 = 64;
/// Instances in a response: 430 bytes, and 20 kB.
const INSTANCES: [usize; 2] = [1, 45];

/// The server, another process; it ends when this one drops its input.
struct Server {
    process: Child,
    url: String,
}

impl Server {
    fn start(instances: usize) -> anyhow::Result<Self> {
        let body = std::env::temp_dir().join(format!("specmill-benches-{}.json", std::process::id()));
        std::fs::write(&body, hand::list(instances))?;
        let mut process = Command::new(std::env::current_exe()?)
            .arg("serve")
            .arg(&body)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().context("the server has no output")?;
        let mut url = String::new();
        BufReader::new(output).read_line(&mut url)?;
        std::fs::remove_file(&body)?;
        Ok(Self { process, url: url.trim().to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        // It ends by itself; there is nothing to be done if it does not.
        let _ = self.process.wait();
    }
}

/// Answers every request with the same body.
pub(crate) fn serve(body: &Path) -> anyhow::Result<()> {
    let body = std::fs::read(body)?;
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let answer: &'static [u8] = [head.as_bytes(), &body].concat().leak();
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("http://{}", listener.local_addr()?);
        std::io::stdout().flush()?;
        loop {
            let (stream, _) = listener.accept().await?;
            tokio::spawn(each(stream, answer));
        }
    })
}

async fn each(mut stream: TcpStream, answer: &'static [u8]) {
    let mut request = Vec::new();
    while let Ok(1..) = stream.read_buf(&mut request).await {
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            if stream.write_all(answer).await.is_err() {
                return;
            }
        }
    }
}

pub(crate) fn measure(rounds: usize) -> anyhow::Result<Vec<Line>> {
    let mut lines = Vec::new();
    for instances in INSTANCES {
        lines.extend(measure_with(instances, rounds)?);
    }
    Ok(lines)
}

fn measure_with(instances: usize, rounds: usize) -> anyhow::Result<Vec<Line>> {
    let server = Server::start(instances)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let client = |credentials| {
        let builder = Client::builder().endpoint(&server.url).project_id(PROJECT);
        builder.credentials(credentials).build()
    };
    let (plain, signed) = (client(Credentials::anonymous())?, client(Credentials::access_key("AK", "SK"))?);
    let by_hand = reqwest::Client::builder().no_proxy().build()?;
    let url = format!("{}/v3.1/{PROJECT}/instances", server.url);

    let address = reqwest::Url::parse(&format!("{url}?limit=100"))?;
    let ours = |client: &Client, at_once: u32| {
        let call = {
            let client = client.clone();
            move || {
                let client = client.clone();
                async move {
                    let page = client.list_instances().limit(100).send().await?;
                    anyhow::ensure!(page.instances.is_some_and(|list| list.len() == instances));
                    Ok(())
                }
            }
        };
        runtime.block_on(all(at_once, call))
    };
    // As lean as it gets: the address is parsed already, and no header is set.
    let other = |at_once: u32| {
        let call = || {
            let (client, address) = (by_hand.clone(), address.clone());
            async move {
                let request = reqwest::Request::new(reqwest::Method::GET, address);
                let body = client.execute(request).await?.error_for_status()?.bytes().await?;
                let page: InstanceList = serde_json::from_slice(&body)?;
                anyhow::ensure!(page.instances.len() == instances);
                Ok(())
            }
        };
        runtime.block_on(all(at_once, call))
    };
    let mut best: [Best; 5] = Default::default();
    for _ in 0..rounds {
        let [one, two, three, four, five] = &mut best;
        one.run(|| ours(&plain, 1))?;
        two.run(|| ours(&signed, 1))?;
        three.run(|| other(1))?;
        four.run(|| ours(&plain, AT_ONCE))?;
        five.run(|| other(AT_ONCE))?;
    }
    let [one, two, three, four, five] = &best;
    let rate = |best: &Best| format!("{:.0}/s", f64::from(CALLS) / best.wall.as_secs_f64());
    let cpu = |best: &Best| format!("{:.1} µs", best.cpu.as_secs_f64() * 1e6 / f64::from(CALLS));
    let target = if instances == 1 { "1.10" } else { "1.15" };
    let mut lines = Vec::new();
    for (how, ours, other, target) in
        [("", one, three, target), (", signed", two, three, ""), (", 64 calls at once", four, five, target)]
    {
        lines.push(Line {
            what: format!("calls, instances in a response: {instances}{how}"),
            ours: rate(ours),
            other: rate(other),
            ratio: ratio(ours.wall, other.wall),
            target: target.to_owned(),
        });
        lines.push(Line {
            what: format!("CPU of such a call: {instances}{how}"),
            ours: cpu(ours),
            other: cpu(other),
            ratio: ratio(ours.cpu, other.cpu),
            target: target.to_owned(),
        });
    }
    Ok(lines)
}

/// Makes the calls of a round, so many of them at once.
async fn all<F>(at_once: u32, call: impl Fn() -> F) -> anyhow::Result<()>
where
    F: Future<Output = anyhow::Result<()>> + Send + 'static,
{
    if at_once == 1 {
        for _ in 0..CALLS {
            call().await?;
        }
        return Ok(());
    }
    let mut running = tokio::task::JoinSet::new();
    for _ in 0..CALLS {
        if running.len() >= at_once as usize
            && let Some(done) = running.join_next().await
        {
            done??;
        }
        running.spawn(call());
    }
    while let Some(done) = running.join_next().await {
        done??;
    }
    Ok(())
}

/// The best round.
struct Best {
    wall: Duration,
    cpu: Duration,
}

impl Default for Best {
    fn default() -> Self {
        Self { wall: Duration::MAX, cpu: Duration::MAX }
    }
}

impl Best {
    fn run(&mut self, round: impl Fn() -> anyhow::Result<()>) -> anyhow::Result<()> {
        let mut result = Ok(());
        let start = Instant::now();
        let cpu = spent(&mut || result = round());
        self.wall = self.wall.min(start.elapsed());
        self.cpu = self.cpu.min(cpu);
        result
    }
}

//! What the client costs at run time, beside the same made by hand: calls over
//! loopback, reading a list, signing a request.
//!
//! Competitors take turns and the best of all rounds counts, so that a busy machine
//! treats both alike. Times are CPU times of this process; the server is another one.

mod calls;
mod hand;
mod page;
mod reading;
mod signing;

use std::time::Duration;

use clap::{Parser, Subcommand, ValueEnum};
use cpu_time::ProcessTime;

#[derive(Parser)]
#[command(about = "Measures calls, reading and signing beside the same by hand")]
struct Arguments {
    /// Puts the table into docs/benchmarks.md.
    #[arg(long)]
    write: bool,
    /// Measures this alone.
    #[arg(long, value_enum, conflicts_with = "write")]
    only: Option<What>,
    /// How many rounds; the best one counts.
    #[arg(long, default_value_t = 20)]
    rounds: usize,
    #[command(subcommand)]
    part: Option<Part>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    Calls,
    Reading,
    Signing,
}

#[derive(Subcommand)]
enum Part {
    /// Answers every request with the body of a file, until standard input ends.
    #[command(hide = true)]
    Serve { body: std::path::PathBuf },
}

/// A line of the table.
struct Line {
    what: String,
    ours: String,
    other: String,
    ratio: f64,
    target: String,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    if let Some(Part::Serve { body }) = arguments.part {
        return calls::serve(&body);
    }
    let wanted = |what| arguments.only.is_none_or(|only| only == what);
    let mut lines = Vec::new();
    if wanted(What::Calls) {
        lines.extend(calls::measure(arguments.rounds)?);
    }
    if wanted(What::Reading) {
        lines.push(reading::measure(arguments.rounds)?);
    }
    if wanted(What::Signing) {
        lines.push(signing::measure(arguments.rounds)?);
    }
    let table = page::table(&lines);
    print!("{table}");
    if arguments.write {
        page::write(&table)?;
    }
    Ok(())
}

/// The best CPU time of each of two competitors, which take turns.
fn duel(rounds: usize, mut one: impl FnMut(), mut other: impl FnMut()) -> (Duration, Duration) {
    let mut best = (Duration::MAX, Duration::MAX);
    for _ in 0..rounds {
        best.0 = best.0.min(spent(&mut one));
        best.1 = best.1.min(spent(&mut other));
    }
    best
}

fn spent(work: &mut impl FnMut()) -> Duration {
    let start = ProcessTime::now();
    work();
    start.elapsed()
}

fn ratio(ours: Duration, other: Duration) -> f64 {
    ours.as_secs_f64() / other.as_secs_f64()
}

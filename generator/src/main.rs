//! The binary `specmill`.

mod cli;

/// A run makes and drops millions of small values: trees, tokens, texts. Much of its
/// time goes there, and less of it with this allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    cli::run()
}

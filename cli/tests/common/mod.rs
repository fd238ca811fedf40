//! Running the binary.

#![allow(dead_code, unreachable_pub, reason = "each test uses some of it, as of a crate of its own")]

use std::io::Write as _;
use std::process::{Command, Stdio};

use specmill_loopback::Server;

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// Runs the binary with these arguments, this on its standard input and an access key in its
/// environment.
pub fn huaweicloud(arguments: &[&str], stdin: &str) -> Run {
    run(arguments, stdin, &[("AK", "AKPLANTED"), ("SK", "SKPLANTED"), ("PROJECT_ID", "p1")])
}

/// As [`huaweicloud`], with these variables of the SDK and no others.
pub fn run(arguments: &[&str], stdin: &str, variables: &[(&str, &str)]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_huaweicloud"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("HUAWEICLOUD_SDK_") {
            command.env_remove(name);
        }
    }
    // The profiles of whoever runs the tests are not for them.
    command.env("HOME", "/nowhere").env("USERPROFILE", "/nowhere");
    command.envs(variables.iter().map(|(name, value)| (format!("HUAWEICLOUD_SDK_{name}"), value)));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // Who does not read it has ended by then.
    let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Run {
    /// Panics unless the run ended so; gives what it printed.
    #[track_caller]
    pub fn prints(self, code: i32) -> String {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self.stdout
    }

    /// Panics unless the run ended so, with one line on what was wrong and nothing else; gives it.
    #[track_caller]
    pub fn fails(self, code: i32) -> String {
        assert_eq!(self.code, Some(code), "{self:#?}");
        assert_eq!(self.stdout, "", "{self:#?}");
        let line = self.stderr.strip_suffix('\n').unwrap_or_default();
        assert!(!line.contains('\n'), "{self:#?}");
        line.strip_prefix("error: ").expect("the line of an error").to_owned()
    }
}

/// A server that gives this JSON as the answer to a request.
pub async fn server(
    answer: impl Fn(&specmill_loopback::Received) -> (u16, serde_json::Value) + Send + Sync + 'static,
) -> Server {
    Server::start(move |request| {
        let (status, body) = answer(request);
        let headers =
            vec![("content-type", "application/json".to_owned()), ("X-Request-Id", "req-7".to_owned())];
        (status, headers, body.to_string())
    })
    .await
}

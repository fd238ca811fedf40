//! The generated client talks to a server on this machine.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::thread::{self, JoinHandle};

use specmill_build_script_example::notes::Client;
use specmill_build_script_example::notes::models::{Colour, NewNote};

/// Answers one request and gives back what was asked: request line and body.
fn serve(status: &'static str, answer: &'static str) -> (String, JoinHandle<(String, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let server = thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(stream);
        let mut request = String::new();
        reader.read_line(&mut request).unwrap();
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            if line.trim().is_empty() {
                break;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        let mut stream = reader.into_inner();
        write!(
            stream,
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{answer}",
            answer.len()
        )
        .unwrap();
        (request.trim().to_owned(), String::from_utf8(body).unwrap())
    });
    (address, server)
}

#[tokio::test]
async fn a_call_reaches_the_server_and_its_answer_is_read() {
    let (address, server) = serve("201 Created", r#"{"id":"n1","text":"milk","colour":"green"}"#);
    let client = Client::builder().base_url(&address).build().unwrap();
    let note = client.create_note(NewNote::new("milk").with_colour(Colour::Blue)).send().await.unwrap();
    assert_eq!((note.id.as_str(), note.text.as_str()), ("n1", "milk"));
    assert_eq!(note.colour, Some(Colour::Unknown("green".to_owned())), "values of later versions are kept");

    let (request, body) = server.join().unwrap();
    assert_eq!(request, "POST /notes HTTP/1.1");
    assert_eq!(body, r#"{"text":"milk","colour":"blue"}"#);
}

#[tokio::test]
async fn limits_of_the_document_hold() {
    let client = Client::builder().base_url("http://127.0.0.1:9").build().unwrap();
    let error = client.create_note(NewNote::new("x".repeat(21))).send().await.unwrap_err();
    assert!(error.to_string().contains("/text"), "{error}");
}

#[tokio::test]
async fn errors_say_what_the_server_said() {
    let (address, server) = serve("404 Not Found", r#"{"code":"NOTE.1","message":"no such note"}"#);
    let client = Client::builder().base_url(&address).build().unwrap();
    let error = client.show_note("a/b").send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert!(error.to_string().contains("no such note"), "{error}");
    assert_eq!(server.join().unwrap().0, "GET /notes/a%2Fb HTTP/1.1");
}

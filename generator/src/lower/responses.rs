//! Responses: which are declared, and what they are called.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Message, Response, Status};
use crate::openapi::document;
use crate::source::Spanned;

use super::Lowering;
use super::messages::Placed;
use super::naming::Naming;

impl<'d> Lowering<'d> {
    /// Declared responses by ascending status.
    pub(super) fn responses(
        &mut self,
        operation: &'d Spanned<document::Operation>,
        naming: &Naming<'d>,
    ) -> Vec<Placed<Response>> {
        let mut answers: Vec<(Status, &'d Spanned<document::Response>)> = Vec::new();
        for (key, response) in &operation.value.responses {
            let Some(status) = status(key) else {
                self.diagnostics.push(
                    Diagnostic::new(codes::STATUS, format!("`{key}` is not a status code"))
                        .at(response.span, "")
                        .help("answers are named by a code (`200`), a range (`4XX`) or `default`"),
                );
                continue;
            };
            let Some(resolved) = self.resolve(response) else { continue };
            answers.push((status, resolved));
        }
        answers.sort_by_key(|(status, _)| *status);
        let successes = answers.iter().filter(|(status, _)| is_success(*status)).count();
        answers
            .into_iter()
            .map(|(status, response)| {
                // An operation with `default` alone describes its success there as often as
                // its errors; without any success nothing could be read.
                let success = is_success(status) || (status == Status::Default && successes == 0);
                let name = match status {
                    _ if success && successes <= 1 => "Response".to_owned(),
                    Status::Code(code) => format!("Response{code}"),
                    Status::Range(hundred) => format!("Response{hundred}xx"),
                    Status::Default => "ErrorResponse".to_owned(),
                };
                let naming = naming.inside(&name);
                // HTTP gives these two no body, whatever the document says.
                let bodiless = matches!(status, Status::Code(204 | 205));
                let (contents, places) = match bodiless {
                    true => (Vec::new(), Vec::new()),
                    false => self.contents(&response.value.content, &naming),
                };
                let message = Message {
                    required: !contents.is_empty(),
                    contents,
                    headers: self.headers(&response.value.headers, &naming),
                    description: response.value.description.clone(),
                };
                let value = Response { status, success, message, links: Vec::new() };
                Placed { value, span: response.span, contents: places }
            })
            .collect()
    }
}

fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(hundred) => hundred == 2,
        Status::Default => false,
    }
}

/// `200`, `4XX` or `default`.
pub(super) fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    if let Some(hundred) = key.strip_suffix("XX").or_else(|| key.strip_suffix("xx")) {
        return hundred.parse().ok().filter(|hundred| (1..=5).contains(hundred)).map(Status::Range);
    }
    key.parse().ok().filter(|code| key.len() == 3 && (100..600).contains(code)).map(Status::Code)
}

#[cfg(test)]
mod tests {
    use super::status;
    use crate::model::Status;

    #[test]
    fn statuses() {
        for (key, expected) in [
            ("200", Some(Status::Code(200))),
            ("4XX", Some(Status::Range(4))),
            ("default", Some(Status::Default)),
            ("9XX", None),
            ("20", None),
            ("0200", None),
            ("ok", None),
        ] {
            assert_eq!(status(key), expected, "{key}");
        }
    }
}

//! Operations that are legal and yet make trouble.

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::openapi::grammar::{ObjectKind, ValueForm, walk};
use crate::source::Node;

pub(super) fn check(document: &Node, diagnostics: &mut Diagnostics) {
    walk(document, ObjectKind::Document, &mut |kind, node, _| {
        if kind != ObjectKind::PathItem {
            return;
        }
        for member in node.members() {
            let method = member.key.name.as_str();
            if kind.member(method) != Some(ValueForm::One(ObjectKind::Operation)) {
                continue;
            }
            let operation = &member.value;
            if let ("get" | "head", Some(body)) = (method, operation.get("requestBody")) {
                diagnostics.push(
                    Diagnostic::new(
                        codes::BODY_WITHOUT_MEANING,
                        format!("a {} request has a body", method.to_uppercase()),
                    )
                    .at(body.span, "")
                    .help("servers and proxies may drop it: use another method, or query parameters"),
                );
            }
            if operation.get("operationId").is_none() {
                diagnostics.push(
                    Diagnostic::new(codes::OPERATION_WITHOUT_ID, "an operation has no `operationId`")
                        .at(member.key.span, "")
                        .help("its name is made of its method and path until it has one"),
                );
            }
            if operation.get("summary").is_none() && operation.get("description").is_none() {
                diagnostics.push(
                    Diagnostic::new(codes::OPERATION_WITHOUT_WORDS, "an operation is not described")
                        .at(member.key.span, "")
                        .help("add a `summary` and a `description`: they become the documentation in every language"),
                );
            }
        }
    });
}

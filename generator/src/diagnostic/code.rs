use std::fmt;

use super::Severity;

/// A kind of finding.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Code(&'static Entry);

#[derive(PartialEq, Eq, Hash)]
struct Entry {
    code: &'static str,
    severity: Severity2,
    title: &'static str,
    explanation: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Severity2 {
    Error,
    Warning,
}

impl Code {
    /// `SM0102`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0.code
    }

    /// How bad findings of this kind are.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self.0.severity {
            Severity2::Error => Severity::Error,
            Severity2::Warning => Severity::Warning,
        }
    }

    /// A few words on the kind.
    #[must_use]
    pub fn title(self) -> &'static str {
        self.0.title
    }

    /// A paragraph on the kind: what it means, why it matters, what to do.
    #[must_use]
    pub fn explanation(self) -> &'static str {
        self.0.explanation
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.code)
    }
}

macro_rules! codes {
    ($($name:ident = $code:literal $severity:ident $title:literal: $explanation:literal;)*) => {
        /// All kinds of findings.
        pub mod codes {
            use super::{Code, Entry, Severity2};
            $(
                #[doc = $title]
                pub const $name: Code = Code(&Entry {
                    code: $code,
                    severity: Severity2::$severity,
                    title: $title,
                    explanation: $explanation,
                });
            )*
            /// Every code, ascending.
            pub const ALL: &[Code] = &[$($name),*];
        }
    };
}

// SM00xx files and flags · SM01xx syntax and references · SM02xx the document ·
// SM03xx schemas · SM04xx operations · SM05xx extensions · SM06xx names · SM07xx output
codes! {
    FILE_UNREADABLE = "SM0001" Error "a file can't be read": "A document, or a file that one of its references names, does not exist or can't be read. References are relative to the file in which they stand.";
    LOST_IN_OPENAPI_30 = "SM0720" Warning "OpenAPI 3.0 can't say this": "Every document is also printed as OpenAPI 3.0.3, for tools that read nothing newer. A few keywords of 3.1 have no counterpart there (conditions between fields, tuples, patterns of names, webhooks): they are left out, and readers of the 3.0 file accept more than the service does. The 3.1 files are complete. Say such a fact in a description too, or switch the report off for documents where the loss is known.";
}

use std::fmt;

use super::Severity;

/// A kind of finding.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Code(&'static Entry);

#[derive(PartialEq, Eq, Hash)]
struct Entry {
    code: &'static str,
    severity: Severity,
    title: &'static str,
    explanation: &'static str,
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
        self.0.severity
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
            use super::{Code, Entry, Severity};
            $(
                #[doc = $title]
                pub const $name: Code = Code(&Entry {
                    code: $code,
                    severity: Severity::$severity,
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
    FILE_NOT_UTF8 = "SM0002" Error "a file is not UTF-8": "Documents are read as UTF-8, with or without a byte order mark. The byte named in the message begins no character. Most often the file was saved in another encoding (UTF-16, Latin-1, GBK): save it as UTF-8.";
    FILE_TOO_LARGE = "SM0003" Error "a file is too large": "Places are kept in 32 bits, so a file may not reach 4 GiB. No OpenAPI document comes near it; the path probably names something else.";
    SYNTAX = "SM0101" Error "a file is neither YAML nor JSON": "The text breaks the rules of its format at the place shown. Files named `.json`, and files that begin with `{` or `[`, are read as strict JSON: without comments, without a comma after the last member, with names in double quotes. All others are read as YAML 1.2.";
    EMPTY_DOCUMENT = "SM0102" Error "a file holds no document": "The file is empty, or holds only comments or a single null. Perhaps it was not saved, or the path names the wrong file.";
    SEVERAL_DOCUMENTS = "SM0103" Error "a file holds several documents": "YAML allows several documents in one file, separated by `---`. Which of them a reference means can't be told, so a file must hold exactly one.";
    DUPLICATE_KEY = "SM0104" Error "a key stands twice in one object": "Readers differ in which of the two values they keep, and most say nothing, so one of them is lost in silence. Keep one. In YAML this is often a copied block whose key was not renamed.";
    MERGE_KEY = "SM0105" Error "a merge key is used": "Merge keys (`<<`) belong to YAML 1.1; JSON has nothing like them and YAML 1.2 readers differ in what they make of them. Write the members out, or share them by `$ref` or `allOf`.";
    ALIAS = "SM0106" Error "an alias can't be followed": "An alias (`*name`) stands inside of what it stands for, or the aliases of the file together stand for an absurd number of nodes. Describe recursion with `$ref`.";
    TOO_DEEP = "SM0107" Error "a document is nested too deep": "No more than 128 levels of nesting are read. Move the inner parts to `components` and refer to them.";
    KEY_NOT_TEXT = "SM0108" Error "a key is not text": "JSON knows only text as the name of a member. Numbers and booleans are taken as they are written, so response codes need no quotes; lists, objects and null are refused.";
    UNKNOWN_TAG = "SM0109" Error "a YAML tag is unknown": "OpenAPI documents are JSON values, and only the tags of the JSON and core schemas mean something in them: `!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!map`, `!!seq`. Take the tag out.";
    AMBIGUOUS_SCALAR = "SM0110" Warning "a YAML scalar that readers disagree on": "The scalar has no quotes and is text by YAML 1.2, which OpenAPI asks for, but readers of YAML 1.1 (many of them in use) see a boolean (`yes`, `off`), an octal number (`012`), a date, or a number (`1_000`, `12:30`). Put it in quotes and all agree.";
    NUMBER_OUT_OF_RANGE = "SM0111" Error "a number that JSON can't hold": "Infinity, not-a-number and numbers beyond 64-bit floating point have no counterpart in JSON. Put the value in quotes if it is meant as text.";
    TAG_MISMATCH = "SM0112" Error "a value is not what its YAML tag says": "A tag such as `!!int` stands at a scalar that can't be read as that. Correct the value or take the tag out.";
    LOST_IN_OPENAPI_30 = "SM0720" Warning "OpenAPI 3.0 can't say this": "Every document is also printed as OpenAPI 3.0.3, for tools that read nothing newer. A few keywords of 3.1 have no counterpart there (conditions between fields, tuples, patterns of names, webhooks): they are left out, and readers of the 3.0 file accept more than the service does. The 3.1 files are complete. Say such a fact in a description too, or switch the report off for documents where the loss is known.";
}

#[cfg(test)]
mod tests {
    use super::codes::ALL;

    #[test]
    fn codes_are_unique_and_ascending() {
        assert!(ALL.is_sorted_by(|a, b| a.as_str() < b.as_str()));
    }

    #[test]
    fn every_code_is_explained() {
        for code in ALL {
            assert!(!code.title().is_empty() && !code.title().ends_with('.'), "{code:?}");
            assert!(code.explanation().len() > 60 && code.explanation().ends_with('.'), "{code:?}");
        }
    }
}

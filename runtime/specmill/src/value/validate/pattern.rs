//! Regular expressions, each compiled once.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use regress::Regex;

/// No more expressions than this are kept; patterns are written into programs, so
/// that there are only so many.
const MAX_KEPT: usize = 4096;

type Compiled = Result<Arc<Regex>, String>;

static COMPILED: LazyLock<Mutex<HashMap<&'static str, Compiled>>> = LazyLock::new(Mutex::default);

/// Whether an ECMA-262 expression matches somewhere in a text.
///
/// # Errors
/// The expression is invalid; the error says why.
pub fn matches(pattern: &'static str, text: &str) -> Result<bool, String> {
    compiled(pattern).map(|regex| regex.find(text).is_some())
}

fn compiled(pattern: &'static str) -> Compiled {
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = compiled.get(pattern) {
        return known.clone();
    }
    // JSON Schema asks for Unicode mode; older documents hold escapes that it refuses.
    let regex = Regex::with_flags(pattern, "u")
        .or_else(|_| Regex::new(pattern))
        .map(Arc::new)
        .map_err(|error| error.to_string());
    if compiled.len() < MAX_KEPT {
        compiled.insert(pattern, regex.clone());
    }
    regex
}

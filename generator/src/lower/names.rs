//! Names that no language has a claim on yet: words, cases, uniqueness.

use std::collections::HashSet;

use heck::{ToKebabCase, ToUpperCamelCase};

/// Names in use; two that differ in case only count as one, because file systems
/// and languages fold them.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    used: HashSet<String>,
}

impl Names {
    /// The name, or the name with the first number that makes it new.
    pub(super) fn claim(&mut self, name: &str) -> String {
        if self.used.insert(name.to_lowercase()) {
            return name.to_owned();
        }
        let mut number = 2_usize;
        loop {
            // `Type2`, but `v1_2` where the name ends in a digit already.
            let gap = if name.ends_with(|last: char| last.is_ascii_digit()) { "_" } else { "" };
            let candidate = format!("{name}{gap}{number}");
            if self.used.insert(candidate.to_lowercase()) {
                return candidate;
            }
            number += 1;
        }
    }
}

/// `UpperCamelCase` of any text; `other` where nothing of it can stand in a name.
pub(super) fn upper_camel(text: &str, other: &str) -> String {
    let mut name = String::new();
    for word in text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let word = word.to_upper_camel_case();
        // `8.0` and `80` are different versions.
        if name.ends_with(|last: char| last.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_digit())
        {
            name.push('_');
        }
        name.push_str(&word);
    }
    match name.chars().next() {
        None => other.to_owned(),
        Some(first) if first.is_alphabetic() => name,
        Some(_) => format!("V{name}"),
    }
}

/// `kebab-case` of any text, fit for file names, anchors and features.
pub(super) fn slug(text: &str) -> String {
    let slug: String = text
        .to_kebab_case()
        .chars()
        .map(|character| if character.is_ascii_alphanumeric() { character } else { '-' })
        .collect();
    let slug = slug.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
    match slug.as_str() {
        "" => "general".to_owned(),
        // Cargo gives this feature a meaning of its own.
        "default" => "default-operations".to_owned(),
        _ => slug,
    }
}

/// The name of one item of a list that is called so.
pub(super) fn singular(name: &str) -> String {
    for (plural, one) in [("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ses", "se")] {
        if let Some(stem) = name.strip_suffix(plural) {
            return format!("{stem}{one}");
        }
    }
    match name.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) && !stem.is_empty() => stem.to_owned(),
        _ => format!("{name}Item"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Names, singular, slug, upper_camel};

    #[test]
    fn upper_camel_case() {
        for (text, name) in [
            ("waiting", "Waiting"),
            ("OK_TO_RUN", "OkToRun"),
            ("GaussDB(for MySQL)", "GaussDbForMySql"),
            ("8.0", "V8_0"),
            ("zh-cn", "ZhCn"),
            ("createInstance", "CreateInstance"),
            ("+", "Other"),
            ("", "Other"),
            ("BACKING UP", "BackingUp"),
        ] {
            assert_eq!(upper_camel(text, "Other"), name, "{text:?}");
        }
    }

    #[test]
    fn slugs() {
        for (text, name) in [
            ("Big key analysis", "big-key-analysis"),
            ("DB/Users", "db-users"),
            ("  ", "general"),
            ("默认", "general"),
            ("default", "default-operations"),
        ] {
            assert_eq!(slug(text), name, "{text:?}");
        }
    }

    #[test]
    fn one_of_many() {
        for (many, one) in [
            ("Instances", "Instance"),
            ("Proxies", "Proxy"),
            ("Classes", "Class"),
            ("Boxes", "Box"),
            ("Databases", "Database"),
            ("Status", "StatusItem"),
            ("Data", "DataItem"),
            ("S", "SItem"),
        ] {
            assert_eq!(singular(many), one, "{many}");
        }
    }

    #[test]
    fn a_name_is_given_once() {
        let mut names = Names::default();
        assert_eq!(names.claim("Task"), "Task");
        assert_eq!(names.claim("task"), "task2");
        assert_eq!(names.claim("Task"), "Task3");
        assert_eq!(names.claim("V1"), "V1");
        assert_eq!(names.claim("V1"), "V1_2");
    }
}

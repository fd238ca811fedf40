use std::collections::HashSet;

/// Names of files, unique also where a file system ignores case.
pub(super) struct Names {
    taken: HashSet<String>,
}

impl Names {
    pub(super) fn new() -> Self {
        Self { taken: HashSet::from(["index.json".to_owned()]) }
    }

    /// Path of a file in a folder, called after something.
    pub(super) fn file(&mut self, folder: &str, name: &str) -> String {
        // Only characters that stand in a URI as they are.
        let safe: String = name
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' })
            .collect();
        let mut path = format!("{folder}{safe}.json");
        let mut number = 2_u32;
        while !self.taken.insert(path.to_ascii_lowercase()) {
            path = format!("{folder}{safe}-{number}.json");
            number += 1;
        }
        path
    }
}

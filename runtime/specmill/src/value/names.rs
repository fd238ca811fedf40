//! Names that people type.

/// The name that is most like another, if any is near enough to be meant.
pub(crate) fn nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    names
        .map(|candidate| (strsim::osa_distance(&name, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.chars().count() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The letters and digits of a name, in lower case: `list-instances`, `list_instances`
/// and `ListInstances` are one.
pub(crate) fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name() {
        let names = ["listInstances", "showInstance", "createInstance", "limit"];
        for (name, expected) in [
            ("lsitInstances", Some("listInstances")),
            ("listinstance", Some("listInstances")),
            ("limits", Some("limit")),
            ("deleteEverything", None),
        ] {
            assert_eq!(nearest(name, names.into_iter()), expected, "{name}");
        }
    }

    #[test]
    fn spellings_of_one_name() {
        for name in ["listInstances", "ListInstances", "list-instances", "LIST_INSTANCES"] {
            assert_eq!(plain(name), "listinstances");
        }
    }
}

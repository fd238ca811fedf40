//! "Did you mean": the name that was meant by one that is not known.

/// The name that is most like another, if any is near enough to be meant.
pub(crate) fn nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    names
        .map(|candidate| (strsim::osa_distance(&name, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.chars().count() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_nearest_name() {
        let names = ["maxLength", "minLength", "maximum", "type", "format"];
        for (name, expected) in [
            ("maxLenght", Some("maxLength")),
            ("maxlength", Some("maxLength")),
            ("tpye", Some("type")),
            ("formats", Some("format")),
            ("colour", None),
        ] {
            assert_eq!(nearest(name, names.into_iter()), expected, "{name}");
        }
    }
}

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// The name of a region, such as `cn-north-4`.
///
/// A name becomes part of a host, so only what may stand there is taken: small letters, digits and hyphens, not at the
/// ends, 63 at most. Whether the region exists is not checked; new ones need no new version of this crate.
///
/// ```
/// use huaweicloud_core::Region;
///
/// let region: Region = "cn-north-4".parse()?;
/// assert_eq!(region.as_str(), "cn-north-4");
/// assert!("cn-north-4.example.com/".parse::<Region>().is_err());
/// # Ok::<(), huaweicloud_core::RegionError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Region(String);

impl Region {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Region {
    type Err = RegionError;

    fn from_str(name: &str) -> Result<Self, RegionError> {
        let label = name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        if label && (1..=63).contains(&name.len()) && !name.starts_with('-') && !name.ends_with('-') {
            Ok(Self(name.to_owned()))
        } else {
            Err(RegionError { name: name.chars().take(80).collect() })
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A text that can't be the name of a region.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
#[error("{name:?} is no region; a region is small letters, digits and hyphens, such as cn-north-4")]
pub struct RegionError {
    name: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for name in ["cn-north-4", "ap-southeast-1", "my-kualalumpur-1", "a", "0", &"a".repeat(63)] {
            assert_eq!(name.parse::<Region>().map(|region| region.to_string()).as_deref(), Ok(name));
        }
        for name in [
            "",
            "-a",
            "a-",
            "CN-North-4",
            "cn north",
            "cn-north-4.evil.example/",
            "a.b",
            "a@b",
            "a#",
            "a?b",
            "a/b",
            "a:1",
            "a%2e",
            "中",
            "a\n",
            "{region}",
            &"a".repeat(64),
        ] {
            assert!(name.parse::<Region>().is_err(), "{name:?}");
        }
    }
}

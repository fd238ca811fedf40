use crate::place::{FileId, Span};

/// Turns places counted in characters into places counted in bytes.
///
/// The YAML parser counts characters; everything else counts bytes. A mark is
/// kept for every so many characters, and the rest is walked.
pub(super) struct CharIndex<'a> {
    text: &'a str,
    marks: Vec<u32>,
}

const STEP: usize = 128;

impl<'a> CharIndex<'a> {
    /// `text` must be shorter than 4 GiB, which `Sources` sees to.
    pub(super) fn new(text: &'a str) -> Self {
        let marks = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().step_by(STEP).map(|(byte, _)| byte as u32).collect()
        };
        Self { text, marks }
    }

    /// The byte at which a character begins; the end of the text past its end.
    pub(super) fn byte(&self, character: usize) -> u32 {
        let length = self.text.len();
        if self.marks.is_empty() {
            return character.min(length) as u32;
        }
        let Some(&mark) = self.marks.get(character / STEP) else { return length as u32 };
        let rest = self.text.get(mark as usize..).unwrap_or_default();
        let within = rest.char_indices().nth(character % STEP).map_or(rest.len(), |(byte, _)| byte);
        mark + within as u32
    }

    /// The span between two characters, without the white space at its end.
    pub(super) fn span(&self, file: FileId, start: usize, end: usize) -> Span {
        let (start, end) = (self.byte(start), self.byte(end));
        let text = self.text.get(start as usize..end as usize).unwrap_or_default();
        Span::new(file, start, start + text.trim_end().len() as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_become_bytes() {
        let long = "aé€😀".repeat(200);
        for text in ["", "abc", "é", "a€b", long.as_str()] {
            let index = CharIndex::new(text);
            for (character, (byte, _)) in text.char_indices().enumerate() {
                assert_eq!(index.byte(character), byte as u32);
            }
            assert_eq!(index.byte(text.chars().count()), text.len() as u32);
            assert_eq!(index.byte(usize::MAX), text.len() as u32);
        }
    }
}

//! Downloads without async.

use std::io;
use std::path::Path;
use std::{fmt, io::Read};

use bytes::Bytes;

use super::super::blocking::wait;
use crate::error::Error;

/// The body of a response as it comes: an iterator over chunks, and [`Read`].
///
/// It ends and fails as [`Download`](crate::Download) does.
#[must_use = "a download is dropped unread"]
pub struct Download {
    /// `None` once it can't be read any more.
    download: Option<super::Download>,
    rest: Bytes,
}

impl Download {
    pub(super) fn new(download: super::Download) -> Self {
        Self { download: Some(download), rest: Bytes::new() }
    }

    /// The whole body, if it isn't longer than the client's
    /// [`max_body`](crate::ClientBuilder::max_body).
    ///
    /// # Errors
    /// As with [`Download::bytes`](crate::Download::bytes).
    pub fn bytes(self) -> Result<Bytes, Error> {
        self.download.map_or(Ok(Bytes::new()), |download| wait(Box::pin(download.bytes())))
    }

    /// Saves the body as a file and returns its length.
    ///
    /// # Errors
    /// As with [`Download::save`](crate::Download::save).
    pub fn save(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref().to_owned();
        self.download.map_or(Ok(0), |download| wait(Box::pin(download.save(path))))
    }
}

impl Iterator for Download {
    type Item = Result<Bytes, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if !self.rest.is_empty() {
            return Some(Ok(std::mem::take(&mut self.rest)));
        }
        let mut download = self.download.take()?;
        let next = async move {
            let chunk = download.next().await;
            Ok((download, chunk))
        };
        match wait(Box::pin(next)) {
            Ok((download, chunk)) => {
                self.download = Some(download);
                chunk
            }
            Err(error) => Some(Err(error)),
        }
    }
}

impl Read for Download {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        let Some(chunk) = self.next() else { return Ok(0) };
        let mut chunk = chunk.map_err(io::Error::other)?;
        let read = chunk.split_to(chunk.len().min(buffer.len()));
        buffer.iter_mut().zip(&read).for_each(|(to, from)| *to = *from);
        self.rest = chunk;
        Ok(read.len())
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Download").field(&self.download).finish()
    }
}

//! A download as a file.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use bytes::BytesMut;

use super::Download;
use crate::error::Error;
use crate::transport::on_disk;

/// Bytes that are written at once.
const BLOCK: usize = 256 * 1024;

/// A file under a temporary name, which is removed unless it gets its own.
struct Partial {
    file: File,
    at: PathBuf,
    kept: bool,
}

impl Partial {
    /// Makes a file beside the one that it is to become, for only within a file system
    /// can it be renamed.
    fn create(path: &Path) -> io::Result<Self> {
        let name = path.file_name().ok_or_else(|| io::Error::other("the path does not name a file"))?;
        let mut partial = name.to_owned();
        partial.push(format!(".{:08x}.part", fastrand::u32(..)));
        let at = path.with_file_name(partial);
        let file = OpenOptions::new().write(true).create_new(true).open(&at)?;
        Ok(Self { file, at, kept: false })
    }

    fn keep(mut self, path: &Path) -> io::Result<()> {
        self.file.sync_all()?;
        fs::rename(&self.at, path)?;
        self.kept = true;
        Ok(())
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.kept {
            // There is nobody left to hear of it if it can't be removed.
            let _ = fs::remove_file(&self.at);
        }
    }
}

pub(super) async fn save(mut download: Download, path: &Path) -> Result<u64, Error> {
    let operation = download.answer.operation();
    let failed = |error| Error::file(operation, path, error);
    let wanted = path.to_owned();
    let mut partial = on_disk(move || Partial::create(&wanted)).await.map_err(failed)?;
    let mut block = BytesMut::with_capacity(BLOCK);
    while let Some(chunk) = download.next().await {
        block.extend_from_slice(&chunk?);
        if block.len() >= BLOCK {
            (partial, block) = on_disk(move || write(partial, block)).await.map_err(failed)?;
        }
    }
    let wanted = path.to_owned();
    let done = move || write(partial, block).and_then(|(partial, _)| partial.keep(&wanted));
    on_disk(done).await.map_err(failed)?;
    Ok(download.received)
}

fn write(mut partial: Partial, mut block: BytesMut) -> io::Result<(Partial, BytesMut)> {
    partial.file.write_all(&block)?;
    block.clear();
    Ok((partial, block))
}

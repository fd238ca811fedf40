//! Lists the templates, so that a new one need not be named in code.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn Error>> {
    let own = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    // They are inside of a package, and beside it in the repository.
    let folders = ["templates", "../templates"].map(|path| own.join(path));
    let folder = folders.iter().find(|path| path.is_dir()).ok_or("there are no templates")?.canonicalize()?;
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    list(&folder, "", &mut files)?;
    files.sort();
    let mut text = String::from("&[\n");
    for (name, path) in files {
        writeln!(text, "({name:?}, include_str!({:?})),", path.to_string_lossy())?;
    }
    text.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("templates.rs"), text)?;
    Ok(())
}

/// Names and paths of the files of a folder.
fn list(folder: &Path, prefix: &str, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), files)?;
        } else if name.ends_with(".tera") {
            files.push((name, entry.path()));
        }
    }
    Ok(())
}

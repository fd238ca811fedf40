//! tmp
use specmill::*;
#[test]
fn tmp() {
    let mut d = diagnostic::Diagnostics::new();
    let mut s = source::Sources::default();
    let mut apis = vec![];
    for n in ["dcs", "das", "iam"] {
        let f = s.load(format!("/tmp/b/{n}.json").as_ref(), &mut d);
        let f = f.unwrap();
        let node = s.root(f).unwrap().clone();
        let node = openapi::upgrade::upgrade(node, &mut d).unwrap();
        apis.push((n, lower::lower(&node, &mut d).unwrap()));
    }
    for x in d.iter() {
        println!("{:?} {}", x.code, x.message);
    }
    let services: Vec<_> =
        apis.iter().map(|(n, a)| docs::DocsService::new(n, a).crate_name("huaweicloud-x")).collect();
    let t = template::Templates::embedded().unwrap();
    let _ = std::fs::remove_dir_all("/tmp/book.d");
    for file in docs::render(&services, "Huawei Cloud API", &t).unwrap() {
        let p = std::path::Path::new("/tmp/book.d").join(&file.path);
        std::fs::create_dir_all(p.parent().unwrap()).unwrap();
        std::fs::write(p, &file.text).unwrap();
    }
}

#[test]
fn corpus() {
    let t = template::Templates::embedded().unwrap();
    let list = std::fs::read_to_string("/tmp/corpus.txt").unwrap();
    let _ = std::fs::remove_dir_all("/tmp/corpus.out");
    for path in list.lines() {
        let mut d = diagnostic::Diagnostics::new();
        let mut s = source::Sources::default();
        let Some(f) = s.load(path.as_ref(), &mut d) else {
            println!("unread {path}");
            continue;
        };
        let Some(root) = s.root(f) else { continue };
        let Some(node) = openapi::upgrade::upgrade(root.clone(), &mut d) else {
            println!("not upgraded {path}");
            continue;
        };
        let name = path.trim_start_matches("/work/shared/corpus/").replace(['/', '.'], "_");
        let out = std::path::Path::new("/tmp/corpus.out").join(&name);
        let v = node.to_json();
        let start = std::time::Instant::now();
        let files = bundle::render(&v, &bundle::BundleOptions::new("b"), &mut d);
        for f in &files {
            let p = out.join(&f.path);
            std::fs::create_dir_all(p.parent().unwrap()).unwrap();
            std::fs::write(p, &f.text).unwrap();
        }
        let again: Result<serde_json::Value, _> = serde_yaml::from_str(&files[1].text);
        match again {
            Ok(a) if a == v => {}
            Ok(_) => println!("YAML DIFFERS {path}"),
            Err(e) => println!("YAML {path} {e}"),
        }
        let t1 = start.elapsed();
        for f in schema::render(&v, &schema::SchemaOptions::new("https://example.org")) {
            let p = out.join("schemas").join(&f.path);
            std::fs::create_dir_all(p.parent().unwrap()).unwrap();
            std::fs::write(p, &f.text).unwrap();
        }
        let t2 = start.elapsed();
        let Some(api) = lower::lower(&node, &mut d) else {
            println!("not lowered {path}");
            continue;
        };
        let start = std::time::Instant::now();
        match docs::render(&[docs::DocsService::new("x", &api).crate_name("x")], "X", &t) {
            Ok(files) => {
                println!(
                    "{name} {} ops {} pages, bundle {t1:?} schema {t2:?} docs {:?}",
                    api.operations.len(),
                    files.len(),
                    start.elapsed()
                );
                for f in files {
                    let p = out.join("docs").join(&f.path);
                    std::fs::create_dir_all(p.parent().unwrap()).unwrap();
                    std::fs::write(p, &f.text).unwrap();
                }
            }
            Err(e) => println!("DOCS {path} {e}"),
        }
    }
}
#[test]
fn lint() {
    let v: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string("/tmp/lint31.json").unwrap()).unwrap();
    let mut d = diagnostic::Diagnostics::new();
    for f in bundle::render(&v, &bundle::BundleOptions::new("lint"), &mut d) {
        std::fs::write(std::path::Path::new("/tmp/b").join(f.path), f.text).unwrap();
    }
}

//! Planted secrets never show up in what is printed.

#![allow(clippy::unwrap_used)]

use std::fmt::Debug;
use std::path::Path;

use huaweicloud_core::signing::{self, AccessKey, SigningDate};
use huaweicloud_core::{ClientBuilder, Credentials, Password, Region};
use specmill_runtime::{Connection, Service};

static SERVICE: Service = Service::new("shop", "Shop", "1.0.0");

const PLANTED: &str = "PLANTED";

fn check(value: &dyn Debug) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!text.contains(PLANTED), "{text}");
        // Nor as the bytes that a derived `Debug` of buffers prints.
        assert!(!text.contains("80, 76, 65, 78"), "{text}");
    }
}

fn builder(credentials: Credentials) -> ClientBuilder<Connection> {
    ClientBuilder::new(&SERVICE)
        .endpoint("https://shop.example.com")
        .credentials(credentials)
        .project_id("p1")
        .header("X-Own", PLANTED)
}

#[test]
fn credentials_and_clients() {
    let password = Password::new("u", PLANTED, "d");
    check(&password);
    for credentials in [
        Credentials::access_key("AK", PLANTED),
        Credentials::access_key("AK", "SK").with_security_token(PLANTED),
        Credentials::token(PLANTED),
        Credentials::password(password),
        Credentials::anonymous(),
    ] {
        check(&credentials);
        check(&builder(credentials.clone()));
        check(&builder(credentials).build().unwrap());
    }
    check(&AccessKey::new("AK", PLANTED).with_security_token(PLANTED));
}

#[test]
fn signatures() {
    let date: SigningDate = "20240806T104114Z".parse().unwrap();
    let key = AccessKey::new("AK", PLANTED);
    let request = signing::Request::new("POST", "h", "/")
        .query_pair("token", PLANTED)
        .header("X-Security-Token", PLANTED)
        .body(PLANTED.as_bytes());
    check(&request);
    let signature = signing::sign(&request, &key, &date).unwrap();
    check(&signature);
    check(&signature.added_headers());
    assert!(!signature.authorization().contains(PLANTED));
    let broken = signing::Request::new("POST", "h", "/").header("X-Security-Token", "PLANTED\n1");
    let error = signing::sign(&broken, &key, &date).unwrap_err();
    check(&error);
    check(&error.to_string());
}

#[test]
fn errors() {
    let folder = std::env::temp_dir().join(format!("huaweicloud-core-redaction-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for (index, text) in [
        "[a]\nsk = PLANTED",
        "[a]\nPLANTED",
        "[a]\nak = PLANTED PLANTED\nsk = PLANTED",
        "[a]\nak = 1\nsk = PLANTED\\\n",
        "[a]\nauth_token = PLANTED\nauth_token = PLANTED",
        "PLANTED",
        "[b]\nsk = PLANTED",
    ]
    .into_iter()
    .enumerate()
    {
        let file = folder.join(index.to_string());
        std::fs::write(&file, text).unwrap();
        let error = Credentials::from_profile_file(&file, "a").unwrap_err();
        check(&error);
        check(&error.to_string());
        check(&specmill_runtime::Error::from(error));
    }
    std::fs::remove_dir_all(&folder).unwrap();
    check(&Credentials::from_profile_file(Path::new("no/such/file"), "a").unwrap_err());
    for error in [
        builder(Credentials::token(PLANTED)).region("Not A Region").build().unwrap_err(),
        builder(Credentials::token(PLANTED)).endpoint("ftp://u:PLANTED@h").build().unwrap_err(),
        builder(Credentials::token(PLANTED)).endpoint("https://u:PLANTED@h/?PLANTED").build().unwrap_err(),
        builder(Credentials::password(Password::new("u", PLANTED, "d").with_endpoint("https://u:PLANTED@h")))
            .build()
            .unwrap_err(),
    ] {
        check(&error);
        check(&error.to_string());
    }
    check(&"".parse::<Region>().unwrap_err());
}

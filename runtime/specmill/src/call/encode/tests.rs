#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use serde_json::json;

use super::*;
use crate::value::Secret;

fn text(text: &str) -> String {
    text.to_owned()
}

fn colors() -> Vec<String> {
    ["blue", "black", "brown"].map(text).to_vec()
}

/// `R=100, G=200, B=150`, in the order of the standard's table.
fn rgb() -> Value {
    json!({"R": 100, "G": 200, "B": 150})
}

const PATH: Parameter = Parameter::path("color");
const QUERY: Parameter = Parameter::query("color");
const HEADER: Parameter = Parameter::header("color");
const COOKIE: Parameter = Parameter::cookie("color");

/// The style table of OpenAPI 3.1.1: empty text, text, list, object.
#[test]
fn styles_of_the_standard() {
    use Style::{DeepObject, Form, Label, Matrix, PipeDelimited, Simple, SpaceDelimited};

    for (parameter, style, explode, expected) in [
        (
            PATH,
            Matrix,
            false,
            [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
        ),
        (
            PATH,
            Matrix,
            true,
            [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
        ),
        (PATH, Label, false, ["!", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
        (PATH, Label, true, ["!", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
        (PATH, Simple, false, ["!", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
        (PATH, Simple, true, ["!", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
        (HEADER, Simple, false, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
        (HEADER, Simple, true, ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
        (QUERY, Form, false, ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]),
        (
            QUERY,
            Form,
            true,
            ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
        ),
        (
            QUERY,
            SpaceDelimited,
            false,
            ["color=", "color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"],
        ),
        (
            QUERY,
            PipeDelimited,
            false,
            ["color=", "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"],
        ),
        (
            QUERY,
            DeepObject,
            true,
            [
                "color=",
                "color=blue",
                // OpenAPI leaves lists open in this style.
                "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
                "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
            ],
        ),
        (COOKIE, Form, false, ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]),
        (
            COOKIE,
            Form,
            true,
            ["color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"],
        ),
    ] {
        let parameter = parameter.style(style).explode(explode);
        let values: [&dyn Slot; 4] = [&text(""), &text("blue"), &colors(), &rgb()];
        for (value, expected) in values.into_iter().zip(expected) {
            let found = encode(&parameter, value).map_err(|_| "!");
            let expected = if expected == "!" { Err("!") } else { Ok(Some(text(expected))) };
            assert_eq!(found, expected, "{style:?} {explode}");
        }
    }
}

#[test]
fn scalars() {
    for (value, expected) in [
        (&true as &dyn Slot, Some("color=true")),
        (&-7i32, Some("color=-7")),
        (&u64::MAX, Some("color=18446744073709551615")),
        (&1.5f64, Some("color=1.5")),
        (&5.0f64, Some("color=5")),
        (&1e-7f64, Some("color=0.0000001")),
        (&1e300f64, Some("color=1e300")),
        (&Secret::from("s"), Some("color=s")),
        (&None::<String>, None),
        (&Some(text("a")), Some("color=a")),
        (&Vec::<String>::new(), None),
        (&BTreeMap::<String, String>::new(), None),
        (&json!([]), None),
        (&json!(null), None),
        (&json!(2.0), Some("color=2.0")),
    ] {
        assert_eq!(encode(&QUERY, value), Ok(expected.map(text)));
    }
    for parameter in [QUERY.explode(false), QUERY.style(Style::DeepObject), HEADER, COOKIE] {
        assert_eq!(encode(&parameter, &Vec::<String>::new()), Ok(None));
    }
}

#[test]
fn characters_that_mean_something_are_escaped() {
    const ODD: &str = "A-z_0.~ /?#[]@!$&'()*+,;=%é\n";
    const ESCAPED: &str = "A-z_0.~%20%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25%C3%A9%0A";
    for (parameter, value, expected) in [
        (PATH, text(ODD), text(ESCAPED)),
        (QUERY, text(ODD), format!("color={ESCAPED}")),
        (COOKIE, text(ODD), format!("color={ESCAPED}")),
        (QUERY.allow_reserved(), text(ODD), text("color=A-z_0.~%20/?%23%5B%5D@!$%26'()*%2B,;=%25%C3%A9%0A")),
        (HEADER, text("a,b c%é"), text("a,b c%é")),
        (Parameter::query("a[b] c"), text("x"), text("a%5Bb%5D%20c=x")),
    ] {
        assert_eq!(encode(&parameter, &value), Ok(Some(expected)));
    }
    // A comma inside of an item is not one between items.
    let items = vec![text("a,b"), text("c")];
    assert_eq!(encode(&QUERY.explode(false), &items), Ok(Some(text("color=a%2Cb,c"))));
}

#[test]
fn values_that_can_not_be_sent_are_refused() {
    let segment = "must not be empty, `.` or `..`, for it is a segment of the path";
    let control = "must not hold control characters, for it is a header";
    let nested = "is nested too deeply for the style of its parameter";
    for (parameter, value, expected) in [
        (PATH, &text("") as &dyn Slot, segment),
        (PATH, &text("."), segment),
        (PATH, &text(".."), segment),
        (PATH, &Vec::<String>::new(), segment),
        (PATH.style(Style::Label), &text("."), segment),
        (HEADER, &text("a\r\nb: c"), control),
        (HEADER, &text("a\u{7f}"), control),
        (QUERY, &f64::NAN, "must be a finite number"),
        (QUERY, &vec![colors()], nested),
        (QUERY, &json!({"a": {"b": 1}}), nested),
    ] {
        assert_eq!(encode(&parameter, value), Err(text(expected)));
    }
}

#[test]
fn deep_objects_and_json() {
    let value = json!({"a": {"b c": 1, "d": [2, 3]}, "e": null});
    let deep = QUERY.style(Style::DeepObject);
    assert_eq!(
        encode(&deep, &value),
        Ok(Some(text("color%5Ba%5D%5Bb%20c%5D=1&color%5Ba%5D%5Bd%5D%5B%5D=2&color%5Ba%5D%5Bd%5D%5B%5D=3")))
    );
    let endless = (0..20).fold(json!(1), |value, _| json!({ "a": value }));
    assert!(encode(&deep, &endless).is_err());
    assert_eq!(encode(&QUERY.json(), &json!({"a": [1]})), Ok(Some(text("color=%7B%22a%22%3A%5B1%5D%7D"))));
}

#[test]
fn forms() {
    let value = json!({"a b": "c&d", "list": [1, 2], "no": null, "object": {"x": 1}, "": true});
    assert_eq!(form(&value, &[]).unwrap(), "a%20b=c%26d&list=1&list=2&object=%7B%22x%22%3A1%7D&=true");
    assert_eq!(form(&text("a"), &[]), Err(text("must be an object")));
    assert_eq!(
        form(&BTreeMap::from([(text("a"), f64::NAN)]), &[]).unwrap_err(),
        "a can't be written as JSON: it holds a number that is not finite"
    );
}

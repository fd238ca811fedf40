//! What generated types have in common, as thin shells on shared code.

/// Makes [`Model`](crate::model::Model)s complete: `Slot`, `Blank`, a `Debug` that
/// keeps secrets, `Serialize`, `Deserialize` and `validate`.
#[macro_export]
macro_rules! models {
    ($($type:ident),* $(,)?) => {$(
        impl $crate::model::Slot for $type {
            #[inline]
            fn view(&self) -> $crate::model::private::View<'_> {
                $crate::model::private::View::Object(self)
            }

            #[inline]
            fn target(&mut self) -> $crate::model::private::Target<'_> {
                $crate::model::private::Target::Object(self)
            }
        }

        impl $crate::model::Blank for $type {
            #[inline]
            fn blank() -> Self {
                <Self as $crate::model::Model>::blank()
            }
        }

        impl $type {
            /// Checks all limits that the service states.
            ///
            /// # Errors
            /// Every limit that does not hold, with the JSON pointer of its value.
            #[inline]
            pub fn validate(&self) -> ::core::result::Result<(), $crate::model::ValidationError> {
                $crate::model::private::validate(self)
            }
        }

        $crate::__values!($type);
    )*};
}

/// Makes [`OpenEnum`](crate::model::OpenEnum)s complete: `Slot`, `Blank`, `as_str`,
/// `Display`, conversions from text, `Serialize` and `Deserialize`.
#[macro_export]
macro_rules! open_enums {
    ($($type:ident),* $(,)?) => {$(
        impl $crate::model::Slot for $type {
            #[inline]
            fn view(&self) -> $crate::model::private::View<'_> {
                $crate::model::private::View::Text(self.as_str())
            }

            #[inline]
            fn target(&mut self) -> $crate::model::private::Target<'_> {
                $crate::model::private::Target::Text(self)
            }
        }

        impl $crate::model::Blank for $type {
            #[inline]
            fn blank() -> Self {
                <Self as $crate::model::OpenEnum>::unknown(::std::string::String::new())
            }
        }

        impl $type {
            /// The text on the wire.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::model::private::text(self)
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::model::private::from_text(text)
            }
        }

        impl ::core::convert::From<::std::string::String> for $type {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                $crate::model::private::from_text(&text)
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok($crate::model::private::from_text(text))
            }
        }

        $crate::__serde!($type);
    )*};
}

/// Makes enums of whole numbers complete: `Slot`, `Blank`, `Display`, conversions from
/// and to the number, `Serialize` and `Deserialize`. The types are tuple structs of one
/// number, named after them: `integer_enums!(Mode: i32)`.
#[macro_export]
macro_rules! integer_enums {
    ($($type:ident: $number:ty),* $(,)?) => {$(
        impl $crate::model::Slot for $type {
            #[inline]
            fn view(&self) -> $crate::model::private::View<'_> {
                $crate::model::Slot::view(&self.0)
            }

            #[inline]
            fn target(&mut self) -> $crate::model::private::Target<'_> {
                $crate::model::Slot::target(&mut self.0)
            }
        }

        impl $crate::model::Blank for $type {
            #[inline]
            fn blank() -> Self {
                Self(0)
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::core::convert::From<$number> for $type {
            #[inline]
            fn from(number: $number) -> Self {
                Self(number)
            }
        }

        impl ::core::convert::From<$type> for $number {
            #[inline]
            fn from(value: $type) -> Self {
                value.0
            }
        }

        $crate::__serde!($type);
    )*};
}

/// Makes [`Union`](crate::model::Union)s complete: `Slot`, `Blank`, a `Debug` that
/// keeps secrets, `Serialize` and `Deserialize`.
#[macro_export]
macro_rules! unions {
    ($($type:ident),* $(,)?) => {$(
        impl $crate::model::Slot for $type {
            #[inline]
            fn view(&self) -> $crate::model::private::View<'_> {
                $crate::model::Union::value(self).view()
            }

            #[inline]
            fn target(&mut self) -> $crate::model::private::Target<'_> {
                $crate::model::private::Target::Choice(self)
            }
        }

        impl $crate::model::Blank for $type {
            #[inline]
            fn blank() -> Self {
                <Self as $crate::model::Union>::unknown(::core::default::Default::default())
            }
        }

        $crate::__values!($type);
    )*};
}

/// Gives calls what all of them have: `timeout`, `attempt_timeout`, `retries`, `header`,
/// `answer`, `Debug`. The structs have one field, `call`.
#[macro_export]
macro_rules! calls {
    ($($type:ident),* $(,)?) => {$(
        impl $type {
            /// Sets how long the whole call may take; the client's where it is not set here.
            #[inline]
            pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.call.timeout(timeout);
                self
            }

            /// Sets how long one attempt may take; the client's where it is not set here.
            #[inline]
            pub fn attempt_timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.call.attempt_timeout(timeout);
                self
            }

            /// Sets when and how often the call is sent again; the client's where it is not
            /// set here.
            #[inline]
            pub fn retries(mut self, retries: $crate::Retries) -> Self {
                self.call.retries(retries);
                self
            }

            /// Adds a header. One that can't be sent is an error of the call.
            #[inline]
            pub fn header(mut self, name: &str, value: &str) -> Self {
                self.call.header(name, value);
                self
            }

            /// Sends the call and returns the answer as it came: status, headers, body.
            ///
            /// # Errors
            /// As with `send`, but for the body, which is not read here.
            #[inline]
            pub fn answer(self) -> $crate::Sending<$crate::Answer> {
                self.call.answer()
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.call, f)
            }
        }
    )*};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __values {
    ($type:ident) => {
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::model::private::print(self, f)
            }
        }

        $crate::__serde!($type);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($type:ident) => {
        impl $crate::model::private::serde::Serialize for $type {
            #[inline]
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::model::private::serde::Serializer,
            {
                $crate::model::private::serialize(self, serializer)
            }
        }

        impl<'de> $crate::model::private::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::model::private::serde::Deserializer<'de>,
            {
                $crate::model::private::deserialize(deserializer)
            }
        }
    };
}

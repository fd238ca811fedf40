//! What generated types have in common, as thin shells on shared code.

/// Implements [`Model`](crate::codegen::Model) for a struct from the list of its fields,
/// and what follows from it: `Slot`, `Blank`, a `Debug` that keeps secrets, `Serialize`,
/// `Deserialize` and `validate`.
///
/// A field is its identifier, followed by the methods of
/// [`Field`](crate::codegen::Field) that describe it; the list is followed by methods of
/// [`Shape`](crate::codegen::Shape). Constraints need no path.
///
/// ```
/// #[derive(Clone, PartialEq)]
/// struct Volume {
///     size: i64,
///     r#type: Option<String>,
///     iops: Option<i32>,
/// }
///
/// specmill_runtime::model! {
///     Volume { size.required().checks(&[Minimum(40)]), r#type, iops.wire("IOPS") }
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! model {
    (
        $type:ident { $($field:ident $(. $setting:ident ($($value:tt)*))*),* $(,)? }
        $(. $more:ident ($($argument:tt)*))*
    ) => {
        impl $crate::codegen::Model for $type {
            const SHAPE: &'static $crate::codegen::Shape = {
                #[allow(unused_imports)]
                use $crate::codegen::vocabulary::*;
                &$crate::codegen::Shape::new(::core::stringify!($type), &[
                    $($crate::codegen::Field::of(::core::stringify!($field)) $(. $setting ($($value)*))*),*
                ]) $(. $more ($($argument)*))*
            };

            #[inline]
            fn blank() -> Self {
                Self { $($field: $crate::codegen::Blank::blank()),* }
            }

            #[inline]
            #[allow(unused)]
            fn slot(&mut self, index: usize) -> ::core::option::Option<&mut dyn $crate::codegen::Slot> {
                let mut position = 0;
                $(
                    if index == position {
                        return ::core::option::Option::Some(&mut self.$field);
                    }
                    position += 1;
                )*
                ::core::option::Option::None
            }

            #[inline]
            #[allow(unused)]
            fn value(&self, index: usize) -> ::core::option::Option<&dyn $crate::codegen::Slot> {
                let mut position = 0;
                $(
                    if index == position {
                        return ::core::option::Option::Some(&self.$field);
                    }
                    position += 1;
                )*
                ::core::option::Option::None
            }
        }

        impl $crate::codegen::Slot for $type {
            #[inline]
            fn view(&self) -> $crate::codegen::private::View<'_> {
                $crate::codegen::private::View::Object(self)
            }

            #[inline]
            fn target(&mut self) -> $crate::codegen::private::Target<'_> {
                $crate::codegen::private::Target::Object(self)
            }
        }

        impl $crate::codegen::Blank for $type {
            #[inline]
            fn blank() -> Self {
                <Self as $crate::codegen::Model>::blank()
            }
        }

        impl $type {
            /// Checks all constraints that the service states.
            ///
            /// # Errors
            /// Every constraint that is violated, with the JSON pointer of its value.
            #[inline]
            pub fn validate(&self) -> ::core::result::Result<(), $crate::codegen::ValidationError> {
                $crate::codegen::private::validate(self)
            }
        }

        $crate::__values!($type);
    };
}

/// Adds a function `new` to a struct, and setters: `new` with its arguments and the fields
/// that it sets, all others blank after `..blank`; a setter with the type of its argument
/// and the value that the field gets.
///
/// ```
/// # #[derive(Clone, PartialEq)]
/// struct Volume {
///     size: i64,
///     name: Option<String>,
/// }
///
/// # specmill_runtime::model! { Volume { size, name } }
/// specmill_runtime::setters! {
///     Volume {
///         new(size: i64) { size: size } ..blank
///         with_name(name: impl Into<String>) = Some(name.into());
///     }
/// }
/// assert_eq!(Volume::new(40).with_name("data").name.as_deref(), Some("data"));
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! setters {
    ($type:ident {
        new ($($argument:ident: $argument_type:ty),* $(,)?) {
            $($given:ident: $initial:expr),* $(,)?
        } $(..$blank:ident)?
        $($(#[$attribute:meta])* $setter:ident ($field:ident: $type_of_field:ty) = $value:expr;)*
    }) => {
        impl $type {
            /// A value with its required fields.
            #[must_use]
            #[inline]
            pub fn new($($argument: $argument_type),*) -> Self {
                Self { $($given: $initial,)* $(..$crate::codegen::Blank::$blank())? }
            }

            $(
                #[doc = ::core::concat!("Sets `", ::core::stringify!($field), "`.")]
                $(#[$attribute])*
                #[must_use]
                #[inline]
                pub fn $setter(mut self, $field: $type_of_field) -> Self {
                    self.$field = $value;
                    self
                }
            )*
        }
    };
}

/// Declares an enum by its values, and implements [`OpenEnum`](crate::codegen::OpenEnum)
/// and what follows from it: `Slot`, `Blank`, `as_str`, `Display`, conversions from text,
/// `Serialize` and `Deserialize`. The enum keeps what it does not know in a variant
/// `Unknown(String)`. The documentation of a variant ends with its text on the wire.
///
/// ```
/// specmill_runtime::open_enum! {
///     /// What runs.
///     pub enum Mode {
///         /// One node.
///         Single = "single",
///         Cluster = "cluster-2",
///     }
/// }
/// assert_eq!(Mode::from("cluster-2"), Mode::Cluster);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$attribute:meta])*
        pub enum $type:ident { $($(#[$of_variant:meta])* $variant:ident = $wire:literal),* $(,)? }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $type {
            $(
                $(#[$of_variant])*
                #[doc = ""]
                #[doc = ::core::concat!("`", $wire, "`")]
                $variant,
            )*
            /// A value that this version doesn't know.
            Unknown(::std::string::String),
        }

        impl $crate::codegen::OpenEnum for $type {
            const VALUES: &'static [(&'static str, Self)] = &[$(($wire, Self::$variant)),*];

            #[inline]
            fn unknown(text: ::std::string::String) -> Self {
                Self::Unknown(text)
            }

            #[inline]
            #[allow(unreachable_patterns)]
            fn unknown_text(&self) -> ::core::option::Option<&str> {
                match self {
                    Self::Unknown(text) => ::core::option::Option::Some(text),
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl $crate::codegen::Slot for $type {
            #[inline]
            fn view(&self) -> $crate::codegen::private::View<'_> {
                $crate::codegen::private::View::Text(self.as_str())
            }

            #[inline]
            fn target(&mut self) -> $crate::codegen::private::Target<'_> {
                $crate::codegen::private::Target::Text(self)
            }
        }

        impl $crate::codegen::Blank for $type {
            #[inline]
            fn blank() -> Self {
                <Self as $crate::codegen::OpenEnum>::unknown(::std::string::String::new())
            }
        }

        impl $type {
            /// The text on the wire.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::codegen::private::text(self)
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
                $crate::codegen::private::from_text(text)
            }
        }

        impl ::core::convert::From<::std::string::String> for $type {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                $crate::codegen::private::from_text(&text)
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok($crate::codegen::private::from_text(text))
            }
        }

        $crate::__serde!($type);
    };
}

/// Implements what an enum of whole numbers needs, a tuple struct of one number whose
/// values are constants: the constants, `Slot`, `Blank`, `Display`, conversions from and
/// to the number, `Serialize` and `Deserialize`.
///
/// ```
/// #[derive(Clone, Copy, Debug, PartialEq)]
/// pub struct Mode(pub i32);
///
/// specmill_runtime::integer_enum! {
///     Mode: i32 {
///         /// One node.
///         SINGLE = 1,
///         /// Several nodes.
///         CLUSTER = 2,
///     }
/// }
/// assert_eq!(Mode::from(2), Mode::CLUSTER);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! integer_enum {
    ($type:ident: $number:ty { $($(#[$attribute:meta])* $value:ident = $wire:literal),* $(,)? }) => {
        impl $type {$(
            $(#[$attribute])*
            pub const $value: Self = Self($wire);
        )*}

        impl $crate::codegen::Slot for $type {
            #[inline]
            fn view(&self) -> $crate::codegen::private::View<'_> {
                $crate::codegen::Slot::view(&self.0)
            }

            #[inline]
            fn target(&mut self) -> $crate::codegen::private::Target<'_> {
                $crate::codegen::Slot::target(&mut self.0)
            }
        }

        impl $crate::codegen::Blank for $type {
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
    };
}

/// Implements [`Union`](crate::codegen::Union) for an enum from its variants, and what
/// follows from it: `Slot`, `Blank`, a `Debug` that keeps secrets, `Serialize` and
/// `Deserialize`, and conversions from the types that a variant says it comes `from`.
/// The enum keeps what fits no variant in a variant `Unknown(Value)`.
///
/// After `by` comes the property whose text tells the variant, and with each variant the
/// texts that mean it.
///
/// ```
/// # #[derive(Clone, Default, PartialEq)]
/// # pub struct Cat { lives: Option<i32> }
/// # specmill_runtime::model! { Cat { lives } }
/// #[derive(Clone, PartialEq)]
/// pub enum Pet {
///     Cat(Cat),
///     Fish(Box<Pet>),
///     Unknown(specmill_runtime::Value),
/// }
///
/// specmill_runtime::union! { Pet by "kind" { Cat("cat", "tiger") from Cat, Fish("fish") } }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($type:ident $(by $tag:literal)? {
        $($variant:ident $(($($text:literal),*))? $(from $payload:ty)?),* $(,)?
    }) => {
        impl $crate::codegen::Union for $type {
            const TAG: ::core::option::Option<&'static str> = $crate::__tag!($($tag)?);

            const VARIANTS: &'static [$crate::codegen::Alternative<Self>] = &[
                $($crate::codegen::Alternative::new(&[$($($text),*)?], || {
                    Self::$variant($crate::codegen::Blank::blank())
                })),*
            ];

            #[inline]
            fn slot(&mut self) -> &mut dyn $crate::codegen::Slot {
                match self {
                    $(Self::$variant(value) => value,)*
                    Self::Unknown(value) => value,
                }
            }

            #[inline]
            fn value(&self) -> &dyn $crate::codegen::Slot {
                match self {
                    $(Self::$variant(value) => value,)*
                    Self::Unknown(value) => value,
                }
            }

            #[inline]
            fn unknown(value: $crate::Value) -> Self {
                Self::Unknown(value)
            }
        }

        $($(
            impl ::core::convert::From<$payload> for $type {
                #[inline]
                fn from(value: $payload) -> Self {
                    Self::$variant(::core::convert::Into::into(value))
                }
            }
        )?)*

        impl $crate::codegen::Slot for $type {
            #[inline]
            fn view(&self) -> $crate::codegen::private::View<'_> {
                $crate::codegen::Union::value(self).view()
            }

            #[inline]
            fn target(&mut self) -> $crate::codegen::private::Target<'_> {
                $crate::codegen::private::Target::Choice(self)
            }
        }

        impl $crate::codegen::Blank for $type {
            #[inline]
            fn blank() -> Self {
                <Self as $crate::codegen::Union>::unknown(::core::default::Default::default())
            }
        }

        $crate::__values!($type);
    };
}

/// Declares the static table of an operation: id, method, path, the parameters in the
/// order of their indices, and methods of [`Operation`](crate::codegen::Operation). A parameter
/// begins with the place it is sent in; nothing in the table needs a path.
///
/// ```
/// specmill_runtime::operation! {
///     LIST_TASKS = "listTasks", "GET", "/v2/{project_id}/tasks" {
///         path("project_id").from_client(), query("limit").checks(&[Minimum(1)]),
///     }
/// }
/// assert!(LIST_TASKS.is_idempotent());
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! operation {
    (
        $visibility:vis $name:ident = $id:literal, $method:literal, $path:literal {
            $($place:ident ($parameter:literal) $(. $setting:ident ($($value:tt)*))*),* $(,)?
        }
        $(. $more:ident ($($argument:tt)*))*
    ) => {
        $visibility static $name: $crate::codegen::Operation = {
            #[allow(unused_imports)]
            use $crate::codegen::vocabulary::*;
            $crate::codegen::Operation::new($id, $method, $path)
                .parameters(&[
                    $($crate::codegen::Parameter::$place($parameter) $(. $setting ($($value)*))*),*
                ])
                $(. $more ($($argument)*))*
        };
    };
}

/// Adds methods to a client that make calls: each with its arguments and the method of
/// [`Call`](crate::codegen::Call) that takes an argument, the type of the call, and the
/// table of the operation.
///
/// ```
/// # use specmill_runtime::codegen as rt;
/// struct Client {
///     connection: rt::Connection,
/// }
///
/// rt::methods! {
///     Client {
///         /// Shows a task.
///         show_task(id: impl Into<String> = set(0, &id.into())) -> ShowTaskCall = SHOW_TASK;
///     }
/// }
///
/// rt::operation! { SHOW_TASK = "showTask", "GET", "/tasks/{id}" { path("id") } }
///
/// rt::call! {
///     /// A call of [`Client::show_task`].
///     ShowTaskCall {}
///     send -> rt::Value;
/// }
/// ```
#[macro_export]
macro_rules! methods {
    ($client:ident {$(
        $(#[$attribute:meta])*
        $method:ident ($($argument:ident: $type:ty = $take:ident ($($value:tt)*)),* $(,)?)
            -> $call:ident = $table:ident;
    )*}) => {
        impl $client {$(
            $(#[$attribute])*
            #[allow(clippy::too_many_arguments, reason = "required inputs are arguments")]
            #[inline]
            pub fn $method(&self, $($argument: $type),*) -> $call {
                #[allow(unused_mut)]
                let mut call = $crate::codegen::Call::new(&self.connection, &$table);
                $(call.$take($($value)*);)*
                $call { call }
            }
        )*}
    };
}

/// Declares the type of a call: its setters, then how it is sent.
///
/// A setter is a parameter with the type of its argument and the method of
/// [`Call`](crate::codegen::Call) that takes it. How the call is sent is the method of `Call` and
/// the type that it returns, perhaps with a function that reads the answer. A list that
/// is paged has `pages`, and `items` if the items of a page can be taken out of it; a
/// call that starts a job has `send_and_wait`; what is read item by item has `events` or
/// `records` with the method of `Call` that reads them. Everything else that all calls have comes
/// by itself: `send_blocking`, `timeout`, `attempt_timeout`, `retries`, `header`,
/// `answer`, `stream`, `Debug`.
///
/// ```
/// specmill_runtime::call! {
///     /// Lists tasks.
///     ListTasksCall {
///         /// Size of a page.
///         limit: i32 = set(0, &limit);
///     }
///     /// The tasks.
///     send -> Vec<String>;
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! call {
    (
        $(#[$attribute:meta])*
        $type:ident {
            $($(#[$of_setter:meta])* $setter:ident: $argument:ty = $method:ident ($($value:tt)*);)*
        }
        $(#[$of_answer:meta])*
        $send:ident -> $answer:ty $(= $read:expr)?;
        $(
            pages -> $page:ty;
            $(items -> $item:ty = $take:expr;)?
        )?
        $(send_and_wait -> $started:ty, $outcome:ty = $job:expr;)?
        $(events = $read_events:ident -> $event:ty;)?
        $(records = $read_records:ident -> $record:ty;)?
    ) => {
        $(#[$attribute])*
        #[must_use = "a call does nothing until it is sent"]
        pub struct $type {
            call: $crate::codegen::Call,
        }

        $crate::call_setters! {
            $type {
                $($(#[$of_setter])* $setter: $argument = $method ($($value)*);)*
            }
        }

        impl $type {
            /// Sends the call and reads the response.
            ///
            $(#[$of_answer])*
            ///
            /// # Errors
            ///
            /// The call is not valid, can't be sent, or is refused; the operation lists
            /// what the service declares.
            #[inline]
            pub fn send(self) -> $crate::codegen::Sending<$answer> {
                self.call.$send($($read)?)
            }

            $(
                /// The pages of the list from here on, fetched as they are asked for.
                #[inline]
                pub fn pages(self) -> $crate::codegen::Pages<$page> {
                    $crate::codegen::Pages::new(self.call)
                }

                $(
                    /// The items of the list from here on, whose pages are fetched as they
                    /// are needed.
                    #[inline]
                    pub fn items(self) -> $crate::codegen::Items<$page, $item> {
                        $crate::codegen::Items::new(self.call, $take)
                    }
                )?
            )?

            $(
                /// Sends the call and waits until the job that it starts is done. Configure
                /// the returned value, then await it.
                #[inline]
                pub fn send_and_wait(self) -> $crate::codegen::Waiter<$crate::codegen::Finished<$started, $outcome>> {
                    $crate::codegen::Waiter::for_call(self.call, $job)
                }
            )?

            $(
                /// Sends the call and gives the server-sent events of the response as they
                /// come.
                ///
                /// # Errors
                /// As with `send`, but for the events, each of which may be an error.
                #[inline]
                pub fn events(self) -> $crate::codegen::Opening<$crate::codegen::Events<$event>> {
                    self.call.$read_events()
                }
            )?

            $(
                /// Sends the call and gives the JSON values of the response as they come, one
                /// after the other.
                ///
                /// # Errors
                /// As with `send`, but for the values, each of which may be an error.
                #[inline]
                pub fn records(self) -> $crate::codegen::Opening<$crate::codegen::Records<$record>> {
                    self.call.$read_records()
                }
            )?

            /// Sends the call and gives the body of the response as it comes, to be read or
            /// saved without being in memory as a whole.
            ///
            /// # Errors
            /// As with `send`, but for the body, which is not read here.
            #[inline]
            pub fn stream(self) -> $crate::codegen::Opening<$crate::codegen::Download> {
                self.call.stream()
            }

            /// Sets the time limit of the whole call; by default the client's.
            #[inline]
            pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.call.timeout(timeout);
                self
            }

            /// Sets the time limit of one attempt; by default the client's.
            #[inline]
            pub fn attempt_timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.call.attempt_timeout(timeout);
                self
            }

            /// Sets when and how often the call is sent again; by default as the client does.
            #[inline]
            pub fn retries(mut self, retries: $crate::codegen::Retries) -> Self {
                self.call.retries(retries);
                self
            }

            /// Adds a header. One that can't be sent is an error of the call.
            #[inline]
            pub fn header(mut self, name: &str, value: &str) -> Self {
                self.call.header(name, value);
                self
            }

            /// Sends the call and returns the response as it came: status, headers, body.
            ///
            /// # Errors
            /// As with `send`, but for the body, which is not read here.
            #[inline]
            pub fn answer(self) -> $crate::codegen::Sending<$crate::codegen::Answer> {
                self.call.answer()
            }
        }

        $crate::__blocking!($type, $answer);

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.call, f)
            }
        }
    };
}

/// Adds setters to a call; see [`call!`](crate::call!).
#[doc(hidden)]
#[macro_export]
macro_rules! call_setters {
    ($type:ident {
        $($(#[$attribute:meta])* $setter:ident: $argument:ty = $method:ident ($($value:tt)*);)*
    }) => {
        impl $type {$(
            $(#[$attribute])*
            #[inline]
            pub fn $setter(mut self, $setter: $argument) -> Self {
                self.call.$method($($value)*);
                self
            }
        )*}
    };
}

/// Declares the table of a group of operations that are called by name: each with the
/// types of its parameters and methods of [`Dynamic`](crate::dynamic::Dynamic).
#[cfg(feature = "dynamic")]
#[doc(hidden)]
#[macro_export]
macro_rules! dynamic {
    ($($table:ident { $($parameter:ty),* $(,)? } $(. $more:ident ($($argument:tt)*))*)*) => {
        #[allow(dead_code, reason = "the crate's own feature decides whether it is used")]
        pub(super) const fn dynamic() -> &'static [$crate::codegen::Dynamic] {
            #[allow(unused_imports)]
            use $crate::codegen::blank;
            const {
                &[$(
                    $crate::codegen::Dynamic::new(&$table)
                        .parameters(&[$(blank::<$parameter>),*])
                        $(. $more ($($argument)*))*
                ),*]
            }
        }
    };
}

#[cfg(not(feature = "dynamic"))]
#[doc(hidden)]
#[macro_export]
macro_rules! dynamic {
    ($($table:tt)*) => {};
}

#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking {
    ($type:ident, $answer:ty) => {
        impl $type {
            /// As [`send`](Self::send), without async.
            ///
            /// # Errors
            ///
            /// As with `send`.
            #[inline]
            pub fn send_blocking(self) -> ::core::result::Result<$answer, $crate::codegen::Error> {
                self.send().wait_blocking()
            }
        }
    };
}

#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking {
    ($type:ident, $answer:ty) => {};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __tag {
    () => {
        ::core::option::Option::None
    };
    ($tag:literal) => {
        ::core::option::Option::Some($tag)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __values {
    ($type:ident) => {
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::codegen::private::print(self, f)
            }
        }

        $crate::__serde!($type);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($type:ident) => {
        impl $crate::codegen::private::serde::Serialize for $type {
            #[inline]
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::codegen::private::serde::Serializer,
            {
                $crate::codegen::private::serialize(self, serializer)
            }
        }

        impl<'de> $crate::codegen::private::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::codegen::private::serde::Deserializer<'de>,
            {
                $crate::codegen::private::deserialize(deserializer)
            }
        }
    };
}

//! Which types hold which: one graph that answers who uses a type, what is reached, and
//! which types hold themselves.

use super::{Api, ArenaMap, Field, Id, Message, Operation, Schema, Shape, Type, TypeKind};

/// The graph of an API's types. It is a snapshot: make it anew when types change.
#[derive(Clone, Debug)]
pub(crate) struct Graph {
    holds: ArenaMap<Type, Vec<Hold>>,
    holders: ArenaMap<Type, Vec<Id<Type>>>,
    mentions: ArenaMap<Operation, Vec<Mention>>,
    callers: ArenaMap<Type, Vec<Id<Operation>>>,
}

/// A type holds another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hold {
    /// The type that is held.
    pub(crate) target: Id<Type>,
    /// The part of the holder that holds it.
    pub(crate) part: Part,
    /// The value itself is held, not a list or a map of it.
    pub(crate) by_value: bool,
    /// No value of the holder is without it: the part is required, and not nullable.
    pub(crate) always: bool,
}

/// A part of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A field of an object.
    Field(Id<Field>),
    /// The fields of an object that are not listed.
    Additional,
    /// A variant of a union, by its position.
    Variant(usize),
    /// What an alias stands for.
    Alias,
}

/// An operation names a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mention {
    /// The type that is named.
    pub(crate) target: Id<Type>,
    /// Where it is named.
    pub(crate) role: Role,
}

/// Where an operation names a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A parameter.
    Parameter,
    /// The body of the request.
    Body,
    /// The body of a successful response.
    Response,
    /// A header of a successful response.
    Header,
    /// The body or a header of another response.
    Error,
}

impl Role {
    /// Whether the client sends the value.
    pub(crate) fn is_request(self) -> bool {
        matches!(self, Self::Parameter | Self::Body)
    }
}

impl Graph {
    /// The graph of an API.
    pub(crate) fn new(api: &Api) -> Self {
        let holds = api.types.map(|_, made| holds(&made.kind));
        let mentions = api.operations.map(|_, operation| mentions(operation));
        let mut holders = api.types.map(|_, _| Vec::new());
        for (holder, list) in holds.entries() {
            for hold in list {
                note(&mut holders, hold.target, holder);
            }
        }
        let mut callers = api.types.map(|_, _| Vec::new());
        for (operation, list) in mentions.entries() {
            for mention in list.iter().filter(|mention| mention.role != Role::Header) {
                note(&mut callers, mention.target, operation);
            }
        }
        Self { holds, holders, mentions, callers }
    }

    /// What a type holds, in the order of its parts.
    pub(crate) fn holds(&self, id: Id<Type>) -> &[Hold] {
        self.holds.get(id).map_or(&[], Vec::as_slice)
    }

    /// The types that hold a type, in order, each once.
    pub(crate) fn holders(&self, id: Id<Type>) -> &[Id<Type>] {
        self.holders.get(id).map_or(&[], Vec::as_slice)
    }

    /// The types that an operation names: those of parameters, body, responses with
    /// their headers, and other responses.
    pub(crate) fn mentions(&self, id: Id<Operation>) -> &[Mention] {
        self.mentions.get(id).map_or(&[], Vec::as_slice)
    }

    /// The operations that name a type in a parameter or a body, in order, each once.
    pub(crate) fn callers(&self, id: Id<Type>) -> &[Id<Operation>] {
        self.callers.get(id).map_or(&[], Vec::as_slice)
    }

    /// The types that some types lead to, and these themselves, by id.
    pub(crate) fn reach(&self, from: impl IntoIterator<Item = Id<Type>>) -> ArenaMap<Type, bool> {
        let mut reached = self.holds.map(|_| false);
        let mut open: Vec<Id<Type>> = from.into_iter().collect();
        while let Some(id) = open.pop() {
            let Some(known) = reached.get_mut(id) else { continue };
            if !std::mem::replace(known, true) {
                open.extend(self.holds(id).iter().map(|hold| hold.target));
            }
        }
        reached
    }

    /// The strongly connected parts of the graph that only some of its edges make.
    pub(crate) fn circles(&self, counts: impl Fn(&Hold) -> bool) -> Circles {
        let edges = self.holds.map(|list| {
            let targets = list.iter().filter(|hold| counts(hold)).map(|hold| hold.target);
            targets.collect::<Vec<_>>()
        });
        Circles { parts: parts(&edges) }
    }
}

/// The strongly connected parts of a graph.
#[derive(Clone, Debug)]
pub(crate) struct Circles {
    parts: ArenaMap<Type, usize>,
}

impl Circles {
    /// Whether an edge from one type to another is part of a circle: each of the two is
    /// reached from the other.
    pub(crate) fn joins(&self, from: Id<Type>, to: Id<Type>) -> bool {
        self.parts.get(from).is_some_and(|part| self.parts.get(to) == Some(part))
    }
}

fn note<T: PartialEq>(lists: &mut ArenaMap<Type, Vec<T>>, id: Id<Type>, user: T) {
    if let Some(list) = lists.get_mut(id)
        && list.last() != Some(&user)
    {
        list.push(user);
    }
}

fn holds(kind: &TypeKind) -> Vec<Hold> {
    let mut list = Vec::new();
    let mut add = |schema: &Schema, part: Part, required: bool| {
        let Some(target) = schema.named() else { return };
        let by_value = matches!(schema.shape, Shape::Named(_)) && part != Part::Additional;
        list.push(Hold { target, part, by_value, always: by_value && required && !schema.nullable });
    };
    match kind {
        TypeKind::Object(object) => {
            for (id, field) in object.fields.entries() {
                add(&field.value, Part::Field(id), field.required);
            }
            if let Some(additional) = &object.additional {
                add(additional, Part::Additional, false);
            }
        }
        TypeKind::Union(union) => {
            for (position, variant) in union.variants.iter().enumerate() {
                // Another variant may stand in its place.
                add(&variant.value, Part::Variant(position), false);
            }
        }
        TypeKind::Alias(schema) => {
            add(schema, Part::Alias, true);
        }
        TypeKind::Enum(_) => {}
    }
    list
}

fn mentions(operation: &Operation) -> Vec<Mention> {
    let mut list = Vec::new();
    let mut add = |schema: Option<&Schema>, role| {
        list.extend(schema.and_then(Schema::named).map(|target| Mention { target, role }));
    };
    for parameter in &operation.parameters {
        add(Some(&parameter.value), Role::Parameter);
    }
    for schema in operation.request.iter().flat_map(Message::schemas) {
        add(Some(schema), Role::Body);
    }
    for success in operation.successes() {
        for schema in success.message.bodies() {
            add(Some(schema), Role::Response);
        }
        for header in &success.message.headers {
            add(Some(&header.value), Role::Header);
        }
    }
    for schema in operation.errors().flat_map(|error| error.message.schemas()) {
        add(Some(schema), Role::Error);
    }
    list
}

/// Numbers the strongly connected parts of a graph: two nodes have the same number if
/// each can be reached from the other. Kosaraju's algorithm, without recursion, because
/// the depth is the input's.
fn parts(edges: &ArenaMap<Type, Vec<Id<Type>>>) -> ArenaMap<Type, usize> {
    let mut reversed = edges.map(|_| Vec::new());
    for (from, targets) in edges.entries() {
        for target in targets {
            if let Some(list) = reversed.get_mut(*target) {
                list.push(from);
            }
        }
    }
    let mut numbers = edges.map(|_| None);
    for (number, start) in finishing_order(edges).into_iter().rev().enumerate() {
        let mut open = vec![start];
        while let Some(node) = open.pop() {
            let Some(place @ None) = numbers.get_mut(node) else { continue };
            *place = Some(number);
            open.extend(reversed.get(node).into_iter().flatten().copied());
        }
    }
    numbers.map(|number| number.unwrap_or_default())
}

/// The nodes in the order in which a walk in depth leaves them.
fn finishing_order(edges: &ArenaMap<Type, Vec<Id<Type>>>) -> Vec<Id<Type>> {
    let mut seen = edges.map(|_| false);
    let mut order = Vec::new();
    for (start, _) in edges.entries() {
        let mut stack = vec![(start, 0_usize)];
        while let Some((node, next)) = stack.pop() {
            let Some(flag) = seen.get_mut(node) else { continue };
            if next == 0 && std::mem::replace(flag, true) {
                continue;
            }
            match edges.get(node).and_then(|targets| targets.get(next)) {
                Some(target) => {
                    stack.push((node, next + 1));
                    stack.push((*target, 0));
                }
                None => order.push(node),
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::{Graph, Part, Role};

    /// Types `0`, `1`, … whose fields are `required`, `nullable` and `list`, each of the
    /// type that is given for it.
    fn api(types: &[[Option<usize>; 3]]) -> Api {
        let field = |name: &str, value: Schema| Field {
            name: name.to_owned(),
            aliases: Vec::new(),
            required: name != "list",
            recursive: false,
            read_only: false,
            write_only: false,
            sensitive: false,
            description: None,
            deprecated: false,
            value,
            deviation: None,
            extensions: Extensions::new(),
        };
        let named = |id: usize| Schema::new(Shape::Named(Id::nth(id)));
        let types = types.iter().enumerate().map(|(index, [required, nullable, list])| {
            let mut fields = Arena::default();
            if let Some(id) = required {
                fields.push(field("required", named(*id)));
            }
            if let Some(id) = nullable {
                fields.push(field("nullable", Schema { nullable: true, ..named(*id) }));
            }
            if let Some(id) = list {
                fields.push(field("list", Schema::new(Shape::List(Box::new(named(*id))))));
            }
            Type {
                name: index.to_string(),
                component: None,
                title: None,
                description: None,
                deprecated: false,
                kind: TypeKind::Object(Object { fields, ..Object::default() }),
                in_request: false,
                in_response: false,
                tags: Vec::new(),
                source: None,
                deviation: None,
                extensions: Extensions::new(),
                examples: Vec::new(),
            }
        });
        Api { types: Arena::of(types), ..Api::default() }
    }

    fn id(index: usize) -> Id<Type> {
        Id::nth(index)
    }

    #[test]
    fn it_says_who_holds_whom_and_how() {
        let graph = Graph::new(&api(&[[Some(1), Some(2), Some(1)], [None; 3], [None, None, Some(1)]]));
        let found: Vec<_> =
            graph.holds(id(0)).iter().map(|hold| (hold.target, hold.by_value, hold.always)).collect();
        assert_eq!(found, [(id(1), true, true), (id(2), true, false), (id(1), false, false)]);
        assert_eq!(graph.holds(id(0))[2].part, Part::Field(Id::nth(2)));
        assert_eq!(graph.holders(id(1)), [id(0), id(2)]);
        assert_eq!(graph.holds(id(9)), []);
    }

    #[test]
    fn it_follows_every_edge() {
        let graph = Graph::new(&api(&[
            [Some(1), None, None],
            [None, None, Some(2)],
            [Some(1), None, None],
            [Some(0), None, None],
        ]));
        let reached = graph.reach([id(0)]);
        assert_eq!(reached.values().copied().collect::<Vec<_>>(), [true, true, true, false]);
    }

    #[test]
    fn circles_are_made_of_the_edges_that_count() {
        // 0 → 1 → 2 → 0, 2 → 3 → 3 in a list, 4 alone.
        let graph = Graph::new(&api(&[
            [Some(1), None, None],
            [None, Some(2), None],
            [Some(0), None, Some(3)],
            [None, None, Some(3)],
            [None; 3],
        ]));
        let all = graph.circles(|_| true);
        assert!(all.joins(id(0), id(1)) && all.joins(id(2), id(1)) && all.joins(id(3), id(3)));
        assert!(!all.joins(id(2), id(3)) && !all.joins(id(3), id(4)));
        assert!(graph.circles(|hold| hold.by_value).joins(id(0), id(2)));
        assert!(!graph.circles(|hold| hold.always).joins(id(0), id(1)));
    }

    #[test]
    fn a_header_is_named_but_calls_nothing() {
        let mut api = api(&[[None; 3], [None; 3]]);
        let named = |index| Schema::new(Shape::Named(id(index)));
        let header = Header {
            name: "X-A".to_owned(),
            description: None,
            required: false,
            deprecated: false,
            sensitive: false,
            explode: false,
            json: false,
            value: named(1),
        };
        let content = Content {
            media_type: MediaType::new("application/json"),
            payload: Payload::Json(named(0)),
            examples: Vec::new(),
        };
        let message =
            Message { contents: vec![content], headers: vec![header], description: None, required: true };
        let success = Response { status: Status::Code(200), success: true, message, links: Vec::new() };
        let operation = api
            .operations
            .push(Operation { responses: vec![success], ..Operation::new("a", "GET", "/a", Id::nth(0)) });
        let graph = Graph::new(&api);
        let found: Vec<_> =
            graph.mentions(operation).iter().map(|mention| (mention.target, mention.role)).collect();
        assert_eq!(found, [(id(0), Role::Response), (id(1), Role::Header)]);
        assert_eq!((graph.callers(id(0)), graph.callers(id(1))), (&[operation][..], &[][..]));
    }
}

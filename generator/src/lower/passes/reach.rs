//! Which types requests and responses hold, and whose operations use them.

use crate::model::{Api, Graph, Id, Role, Tag, Type};

/// Marks every type with the directions and tags in which it is reached.
pub(crate) fn mark(api: &mut Api) {
    let graph = Graph::new(api);
    let mut uses: Vec<Use> = Vec::new();
    for (id, operation) in api.operations.entries() {
        let own = graph.mentions(id).iter().map(|mention| (mention.target, mention.role));
        // Who waits for work reads what returns its state.
        let polled = operation.job.iter().flat_map(|job| graph.mentions(job.poll));
        let polled = polled.map(|mention| (mention.target, mention.role));
        let polled = polled.filter(|(_, role)| *role == Role::Response);
        uses.extend(own.chain(polled).map(|(target, role)| Use { target, role, tag: operation.tag }));
    }
    let reached = |counts: &dyn Fn(&Use) -> bool| {
        graph.reach(uses.iter().filter(|one| counts(one)).map(|one| one.target))
    };
    let requests = reached(&|one| one.role.is_request());
    let responses = reached(&|one| !one.role.is_request());
    let tags: Vec<_> = api.tags.ids().map(|tag| (tag, reached(&|one| one.tag == tag))).collect();
    for (id, made) in api.types.entries_mut() {
        made.in_request = requests.get(id) == Some(&true);
        made.in_response = responses.get(id) == Some(&true);
        let used = tags.iter().filter(|(_, reached)| reached.get(id) == Some(&true));
        made.tags = used.map(|(tag, _)| *tag).collect();
    }
}

/// An operation of a tag names a type.
struct Use {
    target: Id<Type>,
    role: Role,
    tag: Id<Tag>,
}

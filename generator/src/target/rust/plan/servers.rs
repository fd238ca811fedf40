//! Addresses of a service.

use crate::model::Server;

use super::super::layout::{self, Code};

/// Server addresses as an expression, for a place where types of the runtime have a path.
pub(super) fn servers(servers: &[Server], path: &str) -> Code {
    let servers = servers.iter().map(|server| {
        let variables = server.variables.iter().map(|(name, variable)| {
            layout::call(
                &format!("{path}Variable::new"),
                [layout::string(name), layout::string(&variable.default), layout::strings(&variable.values)],
            )
        });
        layout::call(&format!("{path}Server::new"), [layout::string(&server.url), layout::slice(variables)])
    });
    layout::slice(servers)
}

//! Addresses of a service.

use crate::model::Server;

use super::super::literal;

/// Server addresses as an expression, for a place where types of the runtime have a path.
pub(super) fn servers(servers: &[Server], path: &str) -> String {
    let servers: Vec<_> = servers
        .iter()
        .map(|server| {
            let variables: Vec<_> = server
                .variables
                .iter()
                .map(|(name, variable)| {
                    format!(
                        "{path}Variable::new({}, {}, {})",
                        literal::string(name),
                        literal::string(&variable.default),
                        literal::strings(&variable.values)
                    )
                })
                .collect();
            format!("{path}Server::new({}, &[{}])", literal::string(&server.url), variables.join(", "))
        })
        .collect();
    format!("&[{}]", servers.join(", "))
}

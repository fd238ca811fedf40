//! Security schemes, and what operations require of them.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{
    Arena, Flow, FlowKind, Id, Location, Requirement, Scheme, SchemeKind, SchemeUse, Security,
};
use crate::openapi::document;
use crate::place::Span;

use super::Lowering;

impl Lowering<'_> {
    /// The schemes that the document declares, in its order.
    pub(super) fn declared_schemes(&mut self) {
        let document = self.document;
        for (name, scheme) in &document.components.security_schemes {
            let Some(scheme) = self.resolve(scheme) else { continue };
            if let Some(kind) = kind(&scheme.value) {
                let description = scheme.value.description.clone();
                self.schemes.push(Scheme { name: name.clone(), description, kind });
            }
        }
    }

    /// What an operation requires; where it says nothing, what the document requires.
    pub(super) fn security(&mut self, operation: &document::Operation, span: Span) -> Security {
        let Some(alternatives) = operation.security.as_ref().or(self.document.security.as_ref()) else {
            return Security::Silent;
        };
        if alternatives.is_empty() {
            return Security::None;
        }
        let requirement = |alternative: &document::Map<Vec<String>>| {
            let schemes = alternative.iter().filter_map(|(name, scopes)| {
                let scheme = named(&self.schemes, name)?;
                Some(SchemeUse { scheme, scopes: scopes.clone() })
            });
            Requirement { schemes: schemes.collect() }
        };
        let list = alternatives.iter().map(requirement).collect();
        for name in alternatives.iter().flat_map(document::Map::keys) {
            if named(&self.schemes, name).is_none() {
                self.diagnostics
                    .push(unknown(name).at(span, "this operation asks for it, or the whole document does"));
            }
        }
        Security::Required(list)
    }
}

/// The scheme of a name.
pub(super) fn named(schemes: &Arena<Scheme>, name: &str) -> Option<Id<Scheme>> {
    schemes.find(|scheme| scheme.name == name)
}

/// Reports a scheme that the document does not declare.
pub(super) fn unknown(name: &str) -> Diagnostic {
    Diagnostic::new(codes::UNDEFINED_SECURITY, format!("there is no security scheme `{name}`"))
        .help("describe it in components/securitySchemes")
}

fn kind(scheme: &document::SecurityScheme) -> Option<SchemeKind> {
    Some(match scheme.kind.as_str() {
        "apiKey" => SchemeKind::ApiKey {
            location: match scheme.place.as_str() {
                "query" => Location::Query,
                "cookie" => Location::Cookie,
                _ => Location::Header,
            },
            name: scheme.name.clone(),
        },
        "http" => match scheme.scheme.to_ascii_lowercase() {
            basic if basic == "basic" => SchemeKind::Basic,
            bearer if bearer == "bearer" => SchemeKind::Bearer { format: scheme.bearer_format.clone() },
            other => SchemeKind::Http(other),
        },
        "oauth2" => SchemeKind::OAuth2 { flows: flows(&scheme.flows) },
        "openIdConnect" => SchemeKind::OpenId { url: scheme.open_id_connect_url.clone() },
        "mutualTLS" => SchemeKind::MutualTls,
        // The grammar has reported that the type is missing.
        "" => return None,
        other => SchemeKind::Other(other.to_owned()),
    })
}

fn flows(flows: &document::OAuthFlows) -> Vec<Flow> {
    let kinds = [
        (FlowKind::Implicit, &flows.implicit),
        (FlowKind::Password, &flows.password),
        (FlowKind::ClientCredentials, &flows.client_credentials),
        (FlowKind::AuthorizationCode, &flows.authorization_code),
        (FlowKind::DeviceAuthorization, &flows.device_authorization),
    ];
    let declared = kinds.into_iter().filter_map(|(kind, flow)| Some((kind, flow.as_ref()?)));
    declared
        .map(|(kind, flow)| Flow {
            kind,
            authorization_url: flow.authorization_url.clone(),
            device_authorization_url: flow.device_authorization_url.clone(),
            token_url: flow.token_url.clone(),
            refresh_url: flow.refresh_url.clone(),
            scopes: flow.scopes.clone(),
        })
        .collect()
}

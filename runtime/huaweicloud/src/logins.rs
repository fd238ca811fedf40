//! The tokens that a password is exchanged for.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use specmill_runtime::Secret;
use specmill_runtime::session::Session;

use crate::iam;
use crate::password::{Password, Scope};
use crate::region::Region;
use crate::session::SharedTransport;

/// A password and its sessions: clients of one region and project share a token.
pub(crate) struct Logins {
    password: Password,
    sessions: Mutex<Sessions>,
}

/// Sessions by endpoint and scope.
type Sessions = BTreeMap<(String, Scope), Session<Secret>>;

impl Logins {
    pub(crate) fn new(password: Password) -> Self {
        Self { password, sessions: Mutex::default() }
    }

    pub(crate) fn password(&self) -> &Password {
        &self.password
    }

    /// The session for a client of this region and project; its token is not fetched yet.
    pub(crate) fn session(
        &self,
        region: Option<&Region>,
        project_id: Option<&str>,
        transport: Option<SharedTransport>,
    ) -> Result<Session<Secret>, specmill_runtime::Error> {
        let endpoint = self.password.endpoint_for(region);
        let scope = self.password.scope_for(project_id);
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(session) = sessions.get(&(endpoint.clone(), scope.clone())) {
            return Ok(session.clone());
        }
        let session = iam::session(self.password.clone(), scope.clone(), &endpoint, transport)?;
        sessions.insert((endpoint, scope), session.clone());
        Ok(session)
    }

    /// Makes every session forget its token.
    pub(crate) fn reset(&self) {
        for session in self.sessions.lock().unwrap_or_else(PoisonError::into_inner).values() {
            session.reset();
        }
    }
}

impl fmt::Debug for Logins {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Logins").field("password", &self.password).finish_non_exhaustive()
    }
}

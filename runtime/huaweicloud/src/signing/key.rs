use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use specmill_runtime::Secret;
use zeroize::Zeroizing;

/// The length of the blocks that SHA-256 works on, which HMAC pads its key to.
const BLOCK: usize = 64;

/// An access key and its secret key, permanent or, with a security token, temporary.
#[derive(Clone, PartialEq, Debug)]
pub struct AccessKey {
    id: String,
    secret: Secret,
    security_token: Option<Secret>,
}

impl AccessKey {
    /// A pair of access key (AK) and secret key (SK).
    pub fn new(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self { id: id.into(), secret: secret.into(), security_token: None }
    }

    /// Adds the security token that belongs to a temporary pair.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<Secret>) -> Self {
        self.security_token = Some(token.into());
        self
    }

    /// The access key, which is no secret: it is sent with every request.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The security token of a temporary pair.
    pub fn security_token(&self) -> Option<&Secret> {
        self.security_token.as_ref()
    }

    /// The secret key.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// HMAC-SHA256 of a message with the secret key.
    pub(super) fn authenticate(&self, message: &[u8]) -> [u8; 32] {
        // The key is brought to the length of a block here, as HMAC prescribes, because the constructor for keys of
        // any length returns an error that can't happen and would have to be passed on by everyone.
        let secret = self.secret.expose().as_bytes();
        let hashed;
        let key = if secret.len() > BLOCK {
            hashed = Zeroizing::new(<[u8; 32]>::from(Sha256::digest(secret)));
            hashed.as_slice()
        } else {
            secret
        };
        let mut block = Zeroizing::new([0; BLOCK]);
        for (to, from) in block.iter_mut().zip(key) {
            *to = *from;
        }
        let mut mac = Hmac::<Sha256>::new(&(*block).into());
        mac.update(message);
        mac.finalize().into_bytes().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mac(key: &str, message: &str) -> String {
        let mac = AccessKey::new("id", key).authenticate(message.as_bytes());
        mac.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Values of RFC 4231 (cases 2 and, with its key as text, of other lengths made with OpenSSL).
    #[test]
    fn keys_of_every_length() {
        assert_eq!(
            mac("Jefe", "what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
        for (length, expected) in LENGTHS {
            assert_eq!(mac(&"k".repeat(*length), "message"), *expected, "{length}");
        }
    }

    const LENGTHS: &[(usize, &str)] = &[
        (0, "eb08c1f56d5ddee07f7bdf80468083da06b64cf4fac64fe3a90883df5feacae4"),
        (63, "e27efa30bcbfbc25b4d936ffd8553392f398eb2edada1dac2423a961af0c305b"),
        (64, "890f3a16e0ca0aaa3bf180f70fa8e3970b3fd6505e98fde157988dcc19d1685c"),
        (65, "0c256505306af48015530c139bb7add5ad7a6a9291cd511278a067e765816fbd"),
        (200, "3badf82b9f5273bc369d6a02e72487c74a31bff445000fec40fe0cee65c08bf2"),
    ];
}

/** Checks an Ed25519 signature; the edges supply WebCrypto or `@noble/ed25519`. */
export type VerifySignature = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean>;

/** Signs with the head key (or a root key); the private key stays behind this port. */
export type SignMessage = (message: Uint8Array) => Promise<Uint8Array>;

import type { SignMessage } from '../../../shared/register/trust/signature-port.ts';

export type HeadKey = { readonly kid: string; readonly sign: SignMessage };

/** Reads the head key's JWK; throws, naming the secret, when it can't sign. */
export async function readHeadKey(json: string | undefined): Promise<HeadKey> {
  if (!json)
    throw new Error('HEAD_KEY is not set: `npm run lucheng -- keys make` makes one (docs/keys.md)');
  const jwk: JsonWebKey & { kid?: string } = JSON.parse(json);
  if (!jwk.kid) throw new Error('HEAD_KEY has no kid');
  const key = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']);
  const sign: SignMessage = async (message) =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', key, message));
  return { kid: jwk.kid, sign };
}

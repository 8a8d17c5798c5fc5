import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { fromBase64Url, toBase64Url, utf8 } from '../../../shared/ledger/digest.ts';
import type { Account } from '../accounts/account-store.ts';
import type { Passkey } from '../accounts/passkey-store.ts';
import type { EnrolmentAnswer, SignInAnswer } from './passkey-answers.ts';
import type { RelyingParty } from './relying-party.ts';

type Challenge = Uint8Array<ArrayBuffer>;
type IsOurs = (challenge: string) => boolean;

/** What a browser needs to make a passkey that can be found without a name, and asks for finger, face or PIN. */
export function enrolmentOptions(
  { id }: RelyingParty,
  { person, name }: Account,
  challenge: Challenge,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return generateRegistrationOptions({
    rpName: '绿诚 Lucheng',
    rpID: id,
    userID: utf8(person),
    userName: name,
    userDisplayName: name,
    challenge,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** The same for everybody, so that it tells nothing of who has an account; `own` are those of somebody who is in. */
export function signInOptions(
  { id }: RelyingParty,
  challenge: Challenge,
  own: readonly Passkey[] = [],
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: id,
    challenge,
    userVerification: 'required',
    allowCredentials: own.map((passkey) => ({
      id: passkey.id,
      transports: [...passkey.transports],
    })),
  });
}

export type NewPasskey = Pick<Passkey, 'id' | 'publicKey' | 'counter' | 'transports'>;

/** Undefined for whatever isn't a verified passkey made for us, here and now. */
export async function readEnrolment(
  { id, origin }: RelyingParty,
  answer: EnrolmentAnswer,
  isOurs: IsOurs,
): Promise<NewPasskey | undefined> {
  const verified = await verifyRegistrationResponse({
    response: answer,
    expectedChallenge: isOurs,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
  }).catch(() => undefined);
  if (!verified?.verified) return undefined;
  const { credential } = verified.registrationInfo;
  return {
    id: credential.id,
    publicKey: toBase64Url(credential.publicKey),
    counter: credential.counter,
    transports: answer.response.transports,
  };
}

/** What the authenticator says of how often it has signed; undefined where the signature isn't this passkey's over our challenge. */
export async function readSignature(
  { id, origin }: RelyingParty,
  passkey: Passkey,
  answer: SignInAnswer,
  isOurs: IsOurs,
): Promise<number | undefined> {
  const publicKey = fromBase64Url(passkey.publicKey);
  if (!publicKey) return undefined;
  const verified = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: isOurs,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    // That it counts on is asked by whoever writes the count, at the moment of writing.
    credential: { id: passkey.id, publicKey, counter: 0 },
  }).catch(() => undefined);
  return verified?.verified ? verified.authenticationInfo.newCounter : undefined;
}

/** A clone signs without the other's count (Web Authentication Level 3 § 6.1.1). Who never counts says 0. */
export function isCloned(passkey: Passkey, counter: number): boolean {
  return (counter > 0 || passkey.counter > 0) && counter <= passkey.counter;
}

/** The challenge that a browser says it has signed; undefined where it can't be read. */
export function challengeIn(answer: SignInAnswer | EnrolmentAnswer): string | undefined {
  try {
    const bytes = fromBase64Url(answer.response.clientDataJSON);
    const said: unknown = bytes && JSON.parse(new TextDecoder().decode(bytes));
    const { challenge } = said as { readonly challenge?: unknown };
    return typeof challenge === 'string' ? challenge : undefined;
  } catch {
    return undefined;
  }
}

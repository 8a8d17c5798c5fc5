import { fromBase64Url, sha256, toBase64Url, utf8 } from '../../../../shared/ledger/digest.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { accountPolicy } from '../../accounts/account-policy.ts';
import type { Front } from '../../accounts/front.ts';
import type { Challenges, Purpose } from '../challenges.ts';

/** What coming back from a provider is for: coming in, showing again that it is you, or having it open one's account from now on. */
export type Intent = 'sign-in' | 'confirm' | 'link';

/** What an attempt is bound to. */
export type Bound = {
  readonly front: Front;
  readonly provider: string;
  readonly intent: Intent;
  /** Of whoever is in; empty for coming in. */
  readonly session: string;
};

/**
 * One going to a provider and coming back. The browser keeps a sealed challenge in a cookie of its own; `state`, `nonce` and the PKCE
 * verifier are made of it, so that what comes back with one counts in the browser that set out, and nowhere else.
 */
export type Attempt = {
  readonly challenge: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

export function makeAttempt(challenges: Challenges, bound: Bound, now: Instant): Attempt {
  const challenge = challenges.make(purposeOf(bound), now, accountPolicy.providerSeconds);
  return attemptOf(toBase64Url(challenge));
}

/** Undefined where the cookie's is not ours, for something else, over, or used. */
export function openAttempt(
  challenges: Challenges,
  challenge: string,
  bound: Bound,
  now: Instant,
): Attempt | undefined {
  const isOpen = challenges.isOpen(challenge, purposeOf(bound), now);
  return isOpen ? attemptOf(challenge) : undefined;
}

/** False where somebody was quicker. */
export function spendAttempt(
  challenges: Challenges,
  { challenge }: Attempt,
  bound: Bound,
  now: Instant,
): boolean {
  return challenges.spend(challenge, purposeOf(bound), now);
}

function purposeOf({ front, provider, intent, session }: Bound): Purpose {
  return ['provider', JSON.stringify([front, provider, intent, session])];
}

function attemptOf(challenge: string): Attempt {
  const made = (use: string) => toBase64Url(sha256(utf8(`${use} ${challenge}`)));
  return { challenge, state: made('state'), nonce: made('nonce'), verifier: made('verifier') };
}

/** As the cookie carries it: what for, the challenge, and where to go on. */
export function writeAttempt({ challenge }: Attempt, intent: Intent, to: string): string {
  return [intent, challenge, toBase64Url(utf8(to))].join('.');
}

export type ReadAttempt = {
  readonly intent: Intent;
  readonly challenge: string;
  readonly to: string;
};

/** Undefined for what no desk has written; the seal alone says whether this one has. */
export function readAttempt(written: string): ReadAttempt | undefined {
  const [intent, challenge, to, ...more] = written.split('.');
  const target = fromBase64Url(to ?? '');
  if (!isIntent(intent) || !challenge || !target || more.length > 0) return undefined;
  return { intent, challenge, to: new TextDecoder().decode(target) };
}

function isIntent(text: string | undefined): text is Intent {
  return text === 'sign-in' || text === 'confirm' || text === 'link';
}

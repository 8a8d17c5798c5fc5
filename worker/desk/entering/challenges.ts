import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64Url, toBase64Url, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds, toEpochMs, toInstant } from '../../../shared/time/shanghai.ts';
import { accountPolicy } from '../accounts/account-policy.ts';

/** What a challenge is for; one for another purpose, person or session is none. */
export type Purpose = readonly ['sign-in' | 'enrol' | 'confirm' | 'provider', string];

/**
 * What a browser has to sign. A challenge carries its own end and our seal, so that asking for one writes nothing: nobody fills the desk
 * by asking. That one was used is kept until it would have ended.
 */
export class Challenges {
  readonly #sql: SqlStorage;
  readonly #key: Uint8Array;

  constructor({ sql, kv }: Pick<DurableObjectStorage, 'sql' | 'kv'>) {
    this.#sql = sql;
    this.#key = keyOf(kv);
  }

  make(
    purpose: Purpose,
    now: Instant,
    seconds: number = accountPolicy.challengeSeconds,
  ): Uint8Array<ArrayBuffer> {
    const head = new Uint8Array(headBytes);
    crypto.getRandomValues(head.subarray(0, randomBytes));
    const end = toEpochMs(addSeconds(now, seconds));
    new DataView(head.buffer).setFloat64(randomBytes, end);
    const challenge = new Uint8Array(headBytes + sealBytes);
    challenge.set(head);
    challenge.set(this.#seal(head, purpose), headBytes);
    return challenge;
  }

  /** Whether it is ours, for this, and neither over nor used. */
  isOpen(challenge: string, purpose: Purpose, now: Instant): boolean {
    const end = this.#endOf(challenge, purpose);
    return end !== undefined && now < end && !this.#isSpent(challenge);
  }

  /** False where somebody was quicker. */
  spend(challenge: string, purpose: Purpose, now: Instant): boolean {
    const end = this.#endOf(challenge, purpose);
    if (end === undefined || end <= now || this.#isSpent(challenge)) return false;
    this.#sql.exec('DELETE FROM spentChallenges WHERE expiresAt <= ?', now);
    this.#sql.exec('INSERT INTO spentChallenges VALUES (?, ?)', hashOf(challenge), end);
    return true;
  }

  #isSpent(challenge: string): boolean {
    const query = 'SELECT 1 FROM spentChallenges WHERE hash = ?';
    return this.#sql.exec(query, hashOf(challenge)).toArray().length > 0;
  }

  #endOf(challenge: string, purpose: Purpose): Instant | undefined {
    const bytes = fromBase64Url(challenge);
    if (bytes?.length !== headBytes + sealBytes) return undefined;
    const head = bytes.slice(0, headBytes);
    const seal = bytes.slice(headBytes);
    if (!crypto.subtle.timingSafeEqual(seal, this.#seal(head, purpose))) return undefined;
    return toInstant(new DataView(head.buffer).getFloat64(randomBytes));
  }

  #seal(head: Uint8Array, purpose: Purpose): Uint8Array<ArrayBuffer> {
    const sealed = utf8(JSON.stringify([...purpose, toBase64Url(head)]));
    return new Uint8Array(hmac(sha256, this.#key, sealed));
  }
}

const randomBytes = 32;
const headBytes = randomBytes + 8;
const sealBytes = 32;

function hashOf(challenge: string): string {
  return toHex(sha256(utf8(challenge)));
}

function keyOf(kv: SyncKvStorage): Uint8Array {
  const kept = kv.get<Uint8Array>('challengeKey');
  if (kept) return kept;
  const key = crypto.getRandomValues(new Uint8Array(32));
  kv.put('challengeKey', key);
  return key;
}

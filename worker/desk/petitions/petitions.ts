import { RpcTarget } from 'cloudflare:workers';
import { sha256, utf8 } from '../../../shared/ledger/digest.ts';
import type { Actor, Role } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import type { FailureLock } from '../access/failure-lock.ts';
import { actorOf } from '../accounts/grant.ts';
import { foldCode, hashCode, isSecret } from '../accounts/make-secret.ts';
import type { Visitor } from '../entering/visitor.ts';
import { draftOfPetition } from './draft-of-petition.ts';
import type { Followed, Petition, PetitionBody } from './petition.ts';
import { petitionPolicy } from './petition-policy.ts';
import type { Full, PetitionStore } from './petition-store.ts';

export type PetitionGround = {
  readonly store: PetitionStore;
  readonly lock: FailureLock;
  readonly city: string;
  readonly now: Instant;
  /** Who that is in the office; undefined for every cookie that opens nothing there. */
  readonly officer: (secret: string) => Visitor | undefined;
  /** Records a draft for somebody, once for each key. */
  readonly record: (actor: Actor, key: string, draft: object) => Promise<Recorded>;
  /** Archives what was written; where that fails it is tried again. */
  readonly keep: () => Promise<void>;
};

export type Recorded =
  | { readonly kind: 'recorded'; readonly entry: string }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | { readonly kind: 'failed' };

export type Sent =
  | { readonly kind: 'sent'; readonly number: string; readonly code: string }
  | { readonly kind: 'full'; readonly because: Full }
  | { readonly kind: 'stale' };

type Answered =
  | { readonly kind: 'answered' | 'not-there' | 'failed' }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/** Who answers what comes in. */
export const petitionRoles: readonly Role[] = ['city-regulator', 'county-regulator'];

/**
 * The in-tray at one moment. Anybody sends and follows; only an officer reads, by a session of the office, which is looked at here: the
 * worker of the counter could not read it even for somebody who had broken into that.
 */
export class Petitions extends RpcTarget {
  readonly #ground: PetitionGround;

  constructor(ground: PetitionGround) {
    super();
    this.#ground = ground;
  }

  /** `once` is the form's own secret, of which number and code are made: a form that is sent twice comes in once. */
  async send(body: PetitionBody, once: string, network: string): Promise<Sent> {
    const { store, now } = this.#ground;
    if (!isSecret(once)) return { kind: 'stale' };
    store.forget(now);
    const number = lettersOf(`number ${once}`, petitionPolicy.numberLetters);
    const code = lettersOf(`code ${once}`, petitionPolicy.codeLetters);
    const codeHash = hashCode(code, petitionPolicy.codeLetters);
    if (store.findByCode(number, codeHash)) return { kind: 'sent', number, code };
    if (store.find(number)) return { kind: 'stale' };
    const because = store.whyFull(network, dayOf(now));
    if (because !== undefined) return { kind: 'full', because };
    store.add(number, codeHash, body, network, now);
    await this.#ground.keep();
    return { kind: 'sent', number, code };
  }

  /** Undefined for a number that isn't there as for a code that isn't its own; both count as guesses. */
  follow(number: string, code: string, network: string): Followed | 'locked' | undefined {
    const { store, lock, now } = this.#ground;
    // Not the lock of those who sign in: who mistypes here isn't kept out there.
    const guesser = `petition ${network}`;
    if (lock.remaining(guesser, Date.now()) > 0) return 'locked';
    store.forget(now);
    const codeHash = hashCode(code, petitionPolicy.codeLetters);
    const found = store.findByCode(foldCode(number), codeHash);
    if (!found) {
      lock.recordFailure(guesser, Date.now());
      return undefined;
    }
    const { kind, sentAt, answered } = found;
    return {
      kind,
      number: found.number,
      sentAt,
      ...(answered && {
        answered: {
          at: answered.at,
          text: answered.text,
          isAccepted: answered.entry !== undefined,
        },
      }),
    };
  }

  /** Undefined for whoever is no officer of the roles that answer. */
  list(secret: string): { open: readonly Petition[]; answered: readonly Petition[] } | undefined {
    if (!this.#actor(secret)) return undefined;
    const { store, now } = this.#ground;
    store.forget(now);
    return { open: store.open(mostListed), answered: store.answered(mostListed) };
  }

  read(secret: string, number: string): Petition | undefined {
    return this.#actor(secret) && this.#ground.store.find(number);
  }

  /** What it says becomes an entry by this officer, in the officer's words. */
  async accept(
    secret: string,
    number: string,
    said: { readonly code: string; readonly summary: string; readonly answer: string },
  ): Promise<Answered> {
    const { store, city, now, record, keep } = this.#ground;
    const actor = this.#actor(secret);
    const petition = store.find(number);
    if (!actor || !petition || !store.take(number, actor.person)) return { kind: 'not-there' };
    const draft = draftOfPetition(petition, said, actor, city, now);
    const recorded = await record(actor, `petition ${number}`, draft);
    if (recorded.kind !== 'recorded') {
      store.giveBack(number);
      return recorded;
    }
    store.answer(number, { at: now, text: said.answer, entry: recorded.entry });
    await keep();
    return { kind: 'answered' };
  }

  async refuse(secret: string, number: string, text: string): Promise<Answered> {
    const { store, now, keep } = this.#ground;
    const actor = this.#actor(secret);
    if (!actor || !store.take(number, actor.person)) return { kind: 'not-there' };
    store.answer(number, { at: now, text });
    await keep();
    return { kind: 'answered' };
  }

  #actor(secret: string): Actor | undefined {
    const grant = this.#ground.officer(secret)?.grant;
    const actor = grant && actorOf(grant);
    return actor && petitionRoles.includes(actor.role) ? actor : undefined;
  }
}

const mostListed = 200;

/** So many letters that follow from a secret, five bits each. */
function lettersOf(secret: string, count: number): string {
  const bytes = [...sha256(utf8(secret))].slice(0, count);
  return foldCode(bytes.map((byte) => alphabet[byte & 31]).join(''));
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

import { RpcTarget } from 'cloudflare:workers';
import type { Actor } from '../../../shared/ledger/entry.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { archiveActs } from '../accounts/archive-acts.ts';
import { actorOf, frontOfGrant, type Grant, isInForce } from '../accounts/grant.ts';
import { hashSecret, makeSecret } from '../accounts/make-secret.ts';
import { countGuess, type Locked } from './count-guess.ts';
import type { EntranceGround } from './entrance.ts';
import { admitVisitor } from './visitor.ts';

type Ground = Pick<EntranceGround, 'front' | 'people' | 'lock' | 'archive' | 'now'>;

/** As whom a calendar program reads, and in which language. */
export type OpenedCalendar = {
  readonly kind: 'opened';
  readonly actor: Actor;
  readonly lang: Lang;
};

/**
 * The secret addresses of calendars at one front. They are given and ended by a session; what one opens is judged each time by the grant it
 * was given for, and nothing but deadlines is read by it.
 */
export class CalendarAddresses extends RpcTarget {
  readonly #ground: Ground;

  constructor(ground: Ground) {
    super();
    this.#ground = ground;
  }

  /** Since when the visitor's grant has one. */
  async givenAt(secret: string): Promise<Instant | undefined> {
    const { grant } = await this.#visitor(secret);
    return grant && this.#ground.people.calendars.of(grant.id)?.givenAt;
  }

  /** A new address, whose secret is told once; the grant's earlier one opens nothing from now on. Undefined where nothing is due by the grant. */
  async give(secret: string, lang: Lang): Promise<string | undefined> {
    const { grant, now } = await this.#visitor(secret);
    if (!grant || !actorOf(grant)) return undefined;
    const made = makeSecret();
    const { id: grantId, person } = grant;
    this.#ground.people.calendars.give(made.hash, { grantId, person, lang, givenAt: now });
    await this.#log('calendar-given', person, now);
    return made.secret;
  }

  async end(secret: string): Promise<void> {
    const { grant, now } = await this.#visitor(secret);
    if (!grant || !this.#ground.people.calendars.end(grant.id)) return;
    await this.#log('calendar-ended', grant.person, now);
  }

  /** Recognises first and locks afterwards: who guesses in somebody's network keeps nobody's calendar from being read. */
  async open(
    address: string,
    network: string,
  ): Promise<OpenedCalendar | Locked | { readonly kind: 'refused' }> {
    const { people, lock, now } = this.#ground;
    const found = people.calendars.find(hashSecret(address));
    const grant = found && people.grants.find(found.grantId);
    const actor = grant && this.#isOpenHere(grant, await now()) ? actorOf(grant) : undefined;
    if (found && actor) return { kind: 'opened', actor, lang: found.lang };
    // Not the lock of those who sign in: a program that goes on asking for what has ended keeps nobody out there.
    return countGuess(lock, `calendar ${network}`);
  }

  #isOpenHere(grant: Grant, now: Instant): boolean {
    const { front, people } = this.#ground;
    const account = people.accounts.find(grant.person);
    const isTheirs = account?.front === front && frontOfGrant(grant) === front;
    return isTheirs && !account.closedAt && isInForce(grant, now);
  }

  async #visitor(secret: string): Promise<{ readonly grant?: Grant; readonly now: Instant }> {
    const { people, front } = this.#ground;
    const now = await this.#ground.now();
    const grant = admitVisitor(people, front, secret, now)?.grant;
    return { now, ...(grant && { grant }) };
  }

  async #log(what: 'calendar-given' | 'calendar-ended', person: string, at: Instant) {
    const { people, archive } = this.#ground;
    people.log.add({ at, by: person, person, what });
    await archiveActs(people.log, archive);
  }
}

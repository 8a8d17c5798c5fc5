import { RpcTarget } from 'cloudflare:workers';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { FailureLock } from '../access/failure-lock.ts';
import type { LoggedAct, RefusedRequest } from '../accounts/act-log.ts';
import {
  closeAccount,
  endGrant,
  type Giver,
  give,
  type Invited,
  inviteAgain,
  inviteNew,
  type Plan,
  type Refused,
} from '../accounts/acts.ts';
import { type ArchiveActs, archiveActs } from '../accounts/archive-acts.ts';
import type { Front } from '../accounts/front.ts';
import type { Grant } from '../accounts/grant.ts';
import { hashSecret, makeSecret } from '../accounts/make-secret.ts';
import { noteRefusal } from '../accounts/note-refusal.ts';
import type { People } from '../accounts/people.ts';
import { type AccountFile, accountFile, listAccounts, seesAll } from '../accounts/read-accounts.ts';
import type { Session } from '../accounts/session-store.ts';
import type { Challenges } from './challenges.ts';
import { countGuess, type Locked } from './count-guess.ts';
import { type NotEntered, PasskeyDoor } from './passkey-door.ts';
import type { RelyingParty } from './relying-party.ts';
import type { Entered } from './start-session.ts';
import { admitVisitor, mustConfirm, type Visitor } from './visitor.ts';

export type EntranceGround = {
  readonly front: Front;
  /** Undefined where the deployment doesn't say where the front is. */
  readonly party: RelyingParty | undefined;
  readonly people: People;
  readonly challenges: Challenges;
  readonly lock: FailureLock;
  readonly archive: ArchiveActs;
  readonly now: () => Promise<Instant>;
};

/** What has to be shown again, is not there, or is locked for guessing. */
export type Elsewhere = { readonly kind: 'over' | 'confirm' };

/**
 * The ways into one front, and what people do about accounts there. Everything is asked with the secret of the cookie, and is judged here,
 * by what holds at this moment: what a screen says of its visitor is never believed.
 */
export class Entrance extends RpcTarget {
  readonly #ground: EntranceGround;
  readonly #passkeys: PasskeyDoor | undefined;

  constructor(ground: EntranceGround) {
    super();
    this.#ground = ground;
    const { people, challenges, front, party, now } = ground;
    this.#passkeys = party && new PasskeyDoor(people, challenges, { front, party }, now);
  }

  async enrolmentOptions(invitation: string, network: string) {
    const options = await this.#passkeys?.enrolmentOptions(invitation);
    return options ?? this.#countGuess(network);
  }

  async enrol(invitation: string, answer: unknown, network: string) {
    const entered = await this.#passkeys?.enrol(invitation, answer);
    return this.#came(entered, network);
  }

  async signInOptions() {
    return this.#passkeys?.signInOptions();
  }

  async signIn(answer: unknown, network: string) {
    return this.#came(await this.#passkeys?.signIn(answer), network);
  }

  async confirmOptions(secret: string) {
    return this.#passkeys?.confirmOptions(secret);
  }

  async confirm(secret: string, answer: unknown, network: string) {
    return this.#came(await this.#passkeys?.confirm(secret, answer), network);
  }

  /** Who that is, and the desk's time; undefined where the cookie opens nothing. */
  async visitor(secret: string): Promise<{ visitor: Visitor; now: Instant } | undefined> {
    const now = await this.#ground.now();
    const visitor = admitVisitor(this.#ground.people, this.#ground.front, secret, now);
    return visitor && { visitor, now };
  }

  /** Goes on with another grant, and another secret. Undefined where it isn't theirs. */
  async choose(secret: string, grantId: string): Promise<Entered | undefined> {
    const { visitor } = (await this.visitor(secret)) ?? {};
    if (!visitor?.grants.some(({ id }) => id === grantId)) return undefined;
    const next = makeSecret();
    this.#ground.people.sessions.rotate(hashSecret(secret), next.hash, { grantId });
    return { kind: 'entered', secret: next.secret };
  }

  /** The person's own that are open. */
  async sessions(secret: string): Promise<readonly Session[]> {
    const { visitor, now } = (await this.visitor(secret)) ?? {};
    return visitor && now ? this.#ground.people.sessions.openOf(visitor.person, now) : [];
  }

  /** Ends one of the person's own; this one where none is named. */
  async endSession(secret: string, id?: string): Promise<void> {
    const { visitor, now } = (await this.visitor(secret)) ?? {};
    if (!visitor || !now) return;
    const { person, session } = visitor;
    const { sessions, log } = this.#ground.people;
    if (!sessions.end(id ?? session, person, now)) return;
    log.add({ at: now, by: person, person, what: 'session-ended', session: id ?? session });
    await this.#archive();
  }

  /** Writes down that the visitor asked for what isn't theirs. */
  async noteRefusal(secret: string, refused: RefusedRequest): Promise<void> {
    const { visitor, now } = (await this.visitor(secret)) ?? {};
    const { log, kv } = this.#ground.people;
    if (visitor && now && noteRefusal(log, kv, visitor.person, refused, now)) await this.#archive();
  }

  /** The accounts that the visitor may see. */
  async accounts(secret: string): Promise<readonly AccountFile[]> {
    return this.#as(secret, (own, now) => listAccounts(this.#ground.people, own, now), []);
  }

  async account(secret: string, person: string): Promise<AccountFile | undefined> {
    const read = (own: Grant, now: Instant) => accountFile(this.#ground.people, own, person, now);
    return this.#as(secret, read, undefined);
  }

  /** What people are called, by id, for those who work for the public; who has no account is left out. */
  async namesOf(
    secret: string,
    persons: readonly string[],
  ): Promise<Readonly<Record<string, string>>> {
    const { accounts } = this.#ground.people;
    const read = ({ role }: Grant) =>
      role === undefined || actsForItself(role)
        ? {}
        : Object.fromEntries(
            persons.flatMap((person) => {
              const name = accounts.find(person)?.name;
              return name === undefined ? [] : [[person, name]];
            }),
          );
    return this.#as(secret, read, {});
  }

  /** What was done to accounts, newest first; auditors and the city's administrators read it. */
  async acts(secret: string, before: number, most: number): Promise<readonly LoggedAct[]> {
    const { log } = this.#ground.people;
    const read = (own: Grant) => (seesAll(own) ? log.page(before, most) : []);
    return this.#as(secret, read, []);
  }

  async inviteNew(secret: string, plan: Plan & { readonly name: string }) {
    return this.#act<Invited>(secret, (own, now) => inviteNew(this.#ground.people, own, plan, now));
  }

  /** Hands the account to whoever holds the invitation, and so asks first whether it is the administrator who does. */
  async inviteAgain(secret: string, person: string) {
    const act = (own: Grant, now: Instant) => inviteAgain(this.#ground.people, own, person, now);
    return this.#act<Invited>(secret, act, true);
  }

  async give(secret: string, person: string, plan: Plan) {
    return this.#act<Grant>(secret, (own, now) =>
      give(this.#ground.people, own, person, plan, now),
    );
  }

  async endGrant(secret: string, id: string) {
    return this.#act(secret, (own, now) => endGrant(this.#ground.people, own, id, now));
  }

  async closeAccount(secret: string, person: string) {
    const act = (own: Grant, now: Instant) => closeAccount(this.#ground.people, own, person, now);
    return this.#act(secret, act, true);
  }

  /** By the operator's secret, which the caller has seen: the city's administrator, new or with a new passkey. */
  async inviteAdministrator(plan: Plan & { readonly name: string }, person?: string) {
    const { people, now } = this.#ground;
    const by: Giver = 'operator';
    const invited =
      person === undefined
        ? inviteNew(people, by, plan, await now())
        : inviteAgain(people, by, person, await now());
    await this.#archive();
    return invited;
  }

  async #as<T>(secret: string, read: (own: Grant, now: Instant) => T, nothing: T): Promise<T> {
    const { visitor, now } = (await this.visitor(secret)) ?? {};
    return visitor?.grant && now ? read(visitor.grant, now) : nothing;
  }

  async #act<T = undefined>(
    secret: string,
    act: (own: Grant, now: Instant) => T | Refused | undefined,
    isGrave = false,
  ): Promise<Done<T> | Elsewhere> {
    const { visitor, now } = (await this.visitor(secret)) ?? {};
    if (!visitor?.grant || !now) return { kind: 'over' };
    if (isGrave && mustConfirm(visitor, now)) return { kind: 'confirm' };
    const done = act(visitor.grant, now);
    await this.#archive();
    return isRefused(done) ? { kind: 'refused', fault: done.fault } : { kind: 'done', done };
  }

  /** Recognises first and locks afterwards, as `admit` does. */
  async #came(entered: Entered | NotEntered | undefined, network: string) {
    await this.#archive();
    if (entered === undefined || entered.kind === 'refused') return this.#countGuess(network);
    return entered;
  }

  #countGuess(network: string): Locked | NotEntered {
    return countGuess(this.#ground.lock, network);
  }

  #archive(): Promise<void> {
    return archiveActs(this.#ground.people.log, this.#ground.archive);
  }
}

export type Done<T> =
  | { readonly kind: 'done'; readonly done: T | undefined }
  | { readonly kind: 'refused'; readonly fault: Fault };

function isRefused(done: unknown): done is Refused {
  return typeof done === 'object' && done !== null && 'fault' in done;
}

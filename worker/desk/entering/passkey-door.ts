import type { Instant } from '../../../shared/time/instant.ts';
import type { Account } from '../accounts/account-store.ts';
import type { Front } from '../accounts/front.ts';
import { hashSecret, makeSecret } from '../accounts/make-secret.ts';
import type { Passkey } from '../accounts/passkey-store.ts';
import type { People } from '../accounts/people.ts';
import type { Challenges, Purpose } from './challenges.ts';
import { enrolmentAnswer, signInAnswer } from './passkey-answers.ts';
import {
  challengeIn,
  enrolmentOptions,
  isCloned,
  readEnrolment,
  readSignature,
  signInOptions,
} from './passkey-protocol.ts';
import type { RelyingParty } from './relying-party.ts';
import { type Entered, startSession } from './start-session.ts';
import { admitVisitor } from './visitor.ts';

/** Why nobody comes in. `refused` says no more on purpose: who guesses learns nothing from it. */
export type NotEntered = { readonly kind: 'refused' | 'cloned' | 'over' };

/** Coming in by passkey: enrolling one by an invitation, signing in, and showing again that it is you. */
export class PasskeyDoor {
  readonly #people: People;
  readonly #challenges: Challenges;
  readonly #front: Front;
  readonly #party: RelyingParty;
  readonly #now: () => Promise<Instant>;

  constructor(
    people: People,
    challenges: Challenges,
    place: { readonly front: Front; readonly party: RelyingParty },
    now: () => Promise<Instant>,
  ) {
    this.#people = people;
    this.#challenges = challenges;
    this.#front = place.front;
    this.#party = place.party;
    this.#now = now;
  }

  /** What the browser is given, as JSON; undefined where the invitation is not, or no longer, one. */
  async enrolmentOptions(invitation: string) {
    const now = await this.#now();
    const account = this.#invited(invitation, now);
    if (!account) return undefined;
    const challenge = this.#challenges.make(forEnrolment(invitation), now);
    const options = await enrolmentOptions(this.#party, account, challenge);
    return { options: JSON.stringify(options), name: account.name };
  }

  /** Enrols, and lets in. What the person had before ends: whoever lost a passkey is safe from its finder. */
  async enrol(invitation: string, said: unknown): Promise<Entered | NotEntered> {
    const answer = enrolmentAnswer.safeParse(said);
    if (!answer.success) return refused;
    const purpose = forEnrolment(invitation);
    const passkey = await readEnrolment(
      this.#party,
      answer.data,
      this.#isOpen(purpose, await this.#now()),
    );
    const now = await this.#now();
    const account = this.#invited(invitation, now);
    if (!passkey || !account || this.#people.passkeys.find(passkey.id)) return refused;
    if (!this.#challenges.spend(challengeIn(answer.data) ?? '', purpose, now)) return refused;
    const { person } = account;
    this.#people.passkeys.endAllOf(person, now);
    this.#people.identities.endAllOf(person, now);
    this.#people.sessions.endAllOf(person, now);
    this.#people.calendars.endAllOf(person);
    this.#people.invitations.use(hashSecret(invitation), now);
    this.#people.passkeys.add({ ...passkey, person, enrolledAt: now });
    this.#people.log.add({ at: now, by: person, person, what: 'enrolled' });
    return startSession(this.#people, account, 'passkey', now);
  }

  async signInOptions() {
    const challenge = this.#challenges.make(this.#forSignIn(), await this.#now());
    return JSON.stringify(await signInOptions(this.#party, challenge));
  }

  async signIn(said: unknown): Promise<Entered | NotEntered> {
    const signed = await this.#readSigned(said, this.#forSignIn());
    if (!('passkey' in signed)) return signed;
    return startSession(this.#people, signed.account, 'passkey', signed.now);
  }

  /** For somebody who is in; undefined once they are not. */
  async confirmOptions(secret: string) {
    const now = await this.#now();
    const visitor = admitVisitor(this.#people, this.#front, secret, now);
    if (!visitor) return undefined;
    const challenge = this.#challenges.make(['confirm', visitor.session], now);
    const own = this.#people.passkeys.of(visitor.person);
    return JSON.stringify(await signInOptions(this.#party, challenge, own));
  }

  /** The session goes on under another secret, as confirmed now. */
  async confirm(secret: string, said: unknown): Promise<Entered | NotEntered> {
    const before = admitVisitor(this.#people, this.#front, secret, await this.#now());
    if (!before) return { kind: 'over' };
    const signed = await this.#readSigned(said, ['confirm', before.session]);
    if (!('passkey' in signed)) return signed;
    const visitor = admitVisitor(this.#people, this.#front, secret, signed.now);
    if (visitor?.person !== signed.passkey.person) return refused;
    const next = makeSecret();
    this.#people.sessions.rotate(hashSecret(secret), next.hash, { confirmedAt: signed.now });
    return { kind: 'entered', secret: next.secret };
  }

  /** A passkey of somebody of this front, with their signature over a challenge for this purpose, which is spent. */
  async #readSigned(said: unknown, purpose: Purpose): Promise<Signed | NotEntered> {
    const parsed = signInAnswer.safeParse(said);
    const asked = parsed.success ? this.#usable(parsed.data.id) : undefined;
    if (!parsed.success || !asked) return refused;
    const { data: answer } = parsed;
    const isOpen = this.#isOpen(purpose, await this.#now());
    const counter = await readSignature(this.#party, asked.passkey, answer, isOpen);
    // Others may have come in while the signature was checked: from here to the end nothing waits.
    const now = await this.#now();
    const found = this.#usable(answer.id);
    if (counter === undefined || !found) return refused;
    if (!this.#challenges.spend(challengeIn(answer) ?? '', purpose, now)) return refused;
    if (isCloned(found.passkey, counter)) return this.#endCloned(found.account, now);
    this.#people.passkeys.count(answer.id, counter);
    return { ...found, now };
  }

  /** Only who holds the key gets here, so nobody locks out somebody else by it. */
  #endCloned({ person }: Account, now: Instant): NotEntered {
    this.#people.passkeys.endAllOf(person, now);
    this.#people.sessions.endAllOf(person, now);
    this.#people.calendars.endAllOf(person);
    this.#people.log.add({ at: now, by: person, person, what: 'passkey-cloned' });
    return { kind: 'cloned' };
  }

  #usable(id: string): Found | undefined {
    const passkey = this.#people.passkeys.find(id);
    const account = passkey && this.#people.accounts.find(passkey.person);
    if (!passkey || passkey.endedAt || !account || account.closedAt) return undefined;
    return account.front === this.#front ? { passkey, account } : undefined;
  }

  #invited(secret: string, now: Instant): Account | undefined {
    const invitation = this.#people.invitations.findOpen(hashSecret(secret), now);
    const account = invitation && this.#people.accounts.find(invitation.person);
    return account && !account.closedAt && account.front === this.#front ? account : undefined;
  }

  #isOpen(purpose: Purpose, now: Instant): (challenge: string) => boolean {
    return (challenge) => this.#challenges.isOpen(challenge, purpose, now);
  }

  #forSignIn(): Purpose {
    return ['sign-in', this.#front];
  }
}

type Found = { readonly passkey: Passkey; readonly account: Account };
type Signed = Found & { readonly now: Instant };

const refused: NotEntered = { kind: 'refused' };

function forEnrolment(invitation: string): Purpose {
  return ['enrol', hashSecret(invitation)];
}

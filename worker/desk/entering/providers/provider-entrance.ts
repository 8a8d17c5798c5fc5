import { RpcTarget } from 'cloudflare:workers';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { archiveActs } from '../../accounts/archive-acts.ts';
import type { Identity } from '../../accounts/identity-store.ts';
import { hashSecret, makeSecret } from '../../accounts/make-secret.ts';
import { countGuess, type Locked } from '../count-guess.ts';
import type { EntranceGround } from '../entrance.ts';
import { type Entered, startSession } from '../start-session.ts';
import { admitVisitor, mustConfirm, type Visitor } from '../visitor.ts';
import { admitVouched } from './admit-vouched.ts';
import {
  type Bound,
  makeAttempt,
  openAttempt,
  readAttempt,
  spendAttempt,
  writeAttempt,
} from './attempt.ts';
import { linkIdentity, type NotAdmitted } from './first-account.ts';
import type { IdentityProvider, NotVouched, Vouched } from './identity-provider.ts';
import type { ProviderSettings } from './provider-settings.ts';
import { readClaims } from './read-claims.ts';

export type OpenProvider = {
  readonly settings: ProviderSettings;
  readonly provider: IdentityProvider;
};

type ProviderGround = Omit<EntranceGround, 'party'> & {
  /** Those of this front. */
  readonly providers: readonly OpenProvider[];
  readonly faults: readonly Fault[];
};

/** What a sign-in page offers. */
export type Offered = { readonly id: string; readonly name: ProviderSettings['name'] };

/** Off to the provider: where to, and what the browser keeps meanwhile. */
type Away = { readonly kind: 'away'; readonly to: string; readonly attempt: string };

/** Why somebody who went to a provider isn't in, or hasn't shown that it is they. */
export type NotBack =
  | { readonly kind: 'declined' | 'unreachable' | 'over' | 'not-fresh' | 'another' | 'refused' }
  | Locked
  | NotAdmitted;

/** In, or as before with one more way in; and where to go on. */
type Back = { readonly kind: 'entered' | 'linked'; readonly secret: string; readonly to: string };

/** The ways into one front that lead through somebody else. As with passkeys, everything is judged here. */
export class ProviderEntrance extends RpcTarget {
  readonly #ground: ProviderGround;

  constructor(ground: ProviderGround) {
    super();
    this.#ground = ground;
  }

  /** In the order of the settings, whose faults the page tells too: whoever set it up looks there first. */
  offered(): { readonly providers: readonly Offered[]; readonly faults: readonly Fault[] } {
    const { providers, faults } = this.#ground;
    return { providers: providers.map(({ settings: { id, name } }) => ({ id, name })), faults };
  }

  async signIn(id: string, to: string) {
    return this.#away(id, 'sign-in', '', to);
  }

  /** For whoever is in: shows again that it is they, or has the provider open their account from now on. */
  async goAgain(id: string, intent: 'confirm' | 'link', secret: string, to: string) {
    const now = await this.#ground.now();
    const visitor = this.#visitor(secret, now);
    if (!visitor) return { kind: 'over' } as const;
    if (intent === 'link' && mustConfirm(visitor, now)) return { kind: 'not-fresh' } as const;
    return this.#away(id, intent, visitor.session, to);
  }

  /** What the browser brings back from the provider: the address with its answer, and the cookie that it set out with. */
  async back(
    id: string,
    returned: string,
    { attempt: written, secret }: { readonly attempt: string; readonly secret: string },
    network: string,
  ): Promise<Back | NotBack> {
    const read = readAttempt(written);
    const found = this.#find(id);
    if (!read || !found) return countGuess(this.#ground.lock, network);
    const { front, challenges, lock } = this.#ground;
    const now = await this.#ground.now();
    const session = read.intent === 'sign-in' ? '' : (this.#visitor(secret, now)?.session ?? '');
    const bound: Bound = { front, provider: id, intent: read.intent, session };
    const attempt = openAttempt(challenges, read.challenge, bound, now);
    // Spent before the provider is asked, so that one setting out comes to one question at most.
    if (!attempt || !spendAttempt(challenges, attempt, bound, now))
      return countGuess(lock, network);
    const vouched = await found.provider.finish(attempt, new URL(returned), now);
    if ('why' in vouched) return this.#fail(id, vouched, network);
    const back = await this.#came(found.settings, vouched, read.intent, secret);
    await archiveActs(this.#ground.people.log, this.#ground.archive);
    return 'secret' in back ? { ...back, to: read.to } : back;
  }

  async #away(id: string, intent: Bound['intent'], session: string, to: string) {
    const found = this.#find(id);
    if (!found) return { kind: 'refused' } as const;
    const { front, challenges, now } = this.#ground;
    const bound: Bound = { front, provider: id, intent, session };
    const attempt = makeAttempt(challenges, bound, await now());
    const url = await found.provider.start(attempt, intent !== 'sign-in');
    if ('why' in url) {
      report(id, url);
      return { kind: url.kind };
    }
    const away: Away = {
      kind: 'away',
      to: url.href,
      attempt: writeAttempt(attempt, intent, to),
    };
    return away;
  }

  async #came(
    settings: ProviderSettings,
    vouched: Vouched,
    intent: Bound['intent'],
    secret: string,
  ): Promise<Entered | { readonly kind: 'linked'; readonly secret: string } | NotBack> {
    const now = await this.#ground.now();
    // From here to the end nothing waits.
    const { people } = this.#ground;
    const identity = { issuer: settings.issuer, subject: vouched.subject };
    if (intent !== 'sign-in') {
      const visitor = this.#visitor(secret, now);
      if (!visitor) return { kind: 'over' };
      return intent === 'link'
        ? this.#link(identity, visitor, secret, now)
        : this.#confirm(identity, vouched, visitor, secret, now);
    }
    const claimed = readClaims(settings, vouched.claims);
    if (!claimed) return { kind: 'not-admitted' };
    const account = admitVouched(people, settings, identity, claimed, now);
    if ('kind' in account) return account;
    return startSession(people, account, 'provider', now, shownBefore(vouched, now));
  }

  #confirm(
    identity: Identity,
    vouched: Vouched,
    visitor: Visitor,
    secret: string,
    now: Instant,
  ): Entered | NotBack {
    const { identities, sessions } = this.#ground.people;
    const linked = identities.find(identity);
    if (!linked || linked.endedAt || linked.person !== visitor.person) return { kind: 'another' };
    const confirmedAt = shownBefore(vouched, now);
    if (mustConfirm({ confirmedAt }, now)) return { kind: 'not-fresh' };
    const next = makeSecret();
    sessions.rotate(hashSecret(secret), next.hash, { confirmedAt });
    return { kind: 'entered', secret: next.secret };
  }

  #link(
    identity: Identity,
    visitor: Visitor,
    secret: string,
    now: Instant,
  ): { readonly kind: 'linked'; readonly secret: string } | NotBack {
    if (mustConfirm(visitor, now)) return { kind: 'not-fresh' };
    const known = this.#ground.people.identities.find(identity);
    if (known && (known.person !== visitor.person || !known.endedAt)) return { kind: 'another' };
    linkIdentity(this.#ground.people, identity, visitor.person, visitor.person, now);
    return { kind: 'linked', secret };
  }

  #find(id: string): OpenProvider | undefined {
    return this.#ground.providers.find(({ settings }) => settings.id === id);
  }

  #visitor(secret: string, now: Instant): Visitor | undefined {
    return admitVisitor(this.#ground.people, this.#ground.front, secret, now);
  }

  #fail(id: string, notVouched: NotVouched, network: string): NotBack {
    report(id, notVouched);
    if (notVouched.kind === 'refused') return countGuess(this.#ground.lock, network);
    return { kind: notVouched.kind };
  }
}

/** When they showed themselves to the provider: not later than now, and long ago where it doesn't say. */
function shownBefore({ shownAt }: Vouched, now: Instant): Instant {
  if (shownAt === undefined) return longAgo;
  return shownAt < now ? shownAt : now;
}

const longAgo: Instant = '1970-01-01T00:00:00.000Z';

function report(id: string, { kind, why }: NotVouched): void {
  // biome-ignore lint/suspicious/noConsole: settings and provider are the operator's to mend, and who asks is told no more than a word
  console.error(`identity provider ${id}: ${kind}: ${JSON.stringify(why.slice(0, 500))}`);
}

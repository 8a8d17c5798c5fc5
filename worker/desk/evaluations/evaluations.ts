import { RpcTarget } from 'cloudflare:workers';
import type { EvaluationBody } from '../../../shared/kinds/engagements/engagements-forms.ts';
import type { Actor, Role } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addDays, dayOf, startOfDay } from '../../../shared/time/shanghai.ts';
import type { FailureLock } from '../access/failure-lock.ts';
import { actorOf } from '../accounts/grant.ts';
import { hashCode, makeCode, makeId } from '../accounts/make-secret.ts';
import type { Visitor } from '../entering/visitor.ts';
import { ownBasis } from '../forms/own-basis.ts';
import { doorAt } from '../ledger/door-at.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { invitationWith, type WayIn } from '../letters/forms/evaluation-invitation.ts';
import type { Letter } from '../letters/letter.ts';
import { letterSources, writeForm } from '../letters/write-letter.ts';
import type { Recorded } from '../petitions/petitions.ts';
import { evaluationPolicy } from './evaluation-policy.ts';
import type { EvaluationInvitation, InvitationStore } from './invitation-store.ts';
import { type DoneService, servicesToEvaluate, serviceToEvaluate } from './uninvited.ts';

export type EvaluationGround = {
  readonly files: Pick<Ledger, 'entries' | 'jurisdiction'>;
  readonly store: InvitationStore;
  readonly lock: FailureLock;
  readonly now: Instant;
  /** Who that is in the office; undefined for every cookie that opens nothing there. */
  readonly officer: (secret: string) => Visitor | undefined;
  readonly record: (actor: Actor, key: string, draft: object) => Promise<Recorded>;
  /** Archives what was written; where that fails it is tried again. */
  readonly keep: () => Promise<void>;
};

export type Listed = DoneService & { readonly invitedUntil: Instant | undefined };

/** What a client is asked, and until when. */
export type Opened = Pick<EvaluationInvitation, 'clientName'> & DoneService;

/** An invitation as it was made. */
export type Invited = {
  readonly code: string;
  readonly service: DoneService;
  readonly letter?: Letter;
};

/** Who asks clients what they think: an authority, never the agency. */
export const invitingRoles: readonly Role[] = ['city-regulator', 'county-regulator'];

/**
 * Evaluations by invitation, at one moment. Officers issue one by a session of the office, which is looked at here; whoever holds its code
 * is the client of that one service, for that one entry.
 */
export class Evaluations extends RpcTarget {
  readonly #ground: EvaluationGround;

  constructor(ground: EvaluationGround) {
    super();
    this.#ground = ground;
  }

  /** Undefined for whoever is no officer of the roles that invite. */
  list(secret: string): readonly Listed[] | undefined {
    if (!this.#actor(secret)) return undefined;
    const { files, store, now } = this.#ground;
    return servicesToEvaluate(files, now).map((one) => ({
      ...one,
      invitedUntil: store.openUntil(one.agency, one.engagement, now),
    }));
  }

  /** The code, which is told once, and the letter to the client with it; undefined where there is no such service to evaluate, or no such officer. */
  async invite(
    secret: string,
    about: { readonly agency: string; readonly engagement: string; readonly clientName: string },
    place: string,
  ): Promise<Invited | undefined> {
    const { files, store, now, keep } = this.#ground;
    const actor = this.#actor(secret);
    const service = serviceToEvaluate(files, about.agency, about.engagement, now);
    if (!actor || !service) return undefined;
    const code = makeCode(evaluationPolicy.codeLetters);
    store.give(hashCode(code, evaluationPolicy.codeLetters), {
      ...about,
      person: makeId('e'),
      client: service.client,
      issuedBy: actor.person,
      issuedAt: now,
      expiresAt: startOfDay(addDays(service.until, 1)),
    });
    await keep();
    const letter = this.#letter(service, { place, code, clientName: about.clientName }, actor);
    return { code, service, ...(letter && { letter }) };
  }

  /** As it is asked for by whoever invites, whose letter it is. */
  #letter({ agency, closedBy }: DoneService, way: WayIn, { authority }: Actor): Letter | undefined {
    const { files, now } = this.#ground;
    const { historyOf, jurisdiction } = doorAt(files, now);
    const sources = letterSources(historyOf, jurisdiction);
    const form = invitationWith(way);
    const letter = writeForm(form, { kind: 'agency', code: agency }, closedBy, sources, now);
    return letter && { ...letter, authority, date: dayOf(now) };
  }

  open(code: string, network: string): Opened | 'locked' | undefined {
    const found = this.#find(code, network);
    if (found === undefined || found === 'locked') return found;
    const { files, now } = this.#ground;
    const service = serviceToEvaluate(files, found.agency, found.engagement, now);
    return service && { ...service, clientName: found.clientName };
  }

  /** Records what the client says, once. */
  async evaluate(
    code: string,
    said: Omit<EvaluationBody, 'engagement' | 'party'>,
    network: string,
  ): Promise<Recorded | 'locked' | undefined> {
    const { store, now, record, files, keep } = this.#ground;
    const found = this.#find(code, network);
    if (found === undefined || found === 'locked') return found;
    const { person, agency, engagement, client, clientName } = found;
    const codeHash = hashCode(code, evaluationPolicy.codeLetters);
    // Before anything is waited for, so that no second one comes in meanwhile.
    store.use(codeHash, now);
    const speaksFor = { kind: 'client', code: client } as const;
    const actor: Actor = { person, authority: clientName, role: 'client', speaksFor };
    const recorded = await record(actor, `evaluation ${person}`, {
      kind: 'evaluation',
      subject: { kind: 'agency', code: agency },
      basis: {
        ...ownBasis('evaluation', clientName, files.jurisdiction.code, now),
        documentNumber: `评价邀请 ${person}`,
      },
      body: { ...said, engagement, party: 'client' },
    });
    if (recorded.kind !== 'recorded') store.use(codeHash, null);
    await keep();
    return recorded;
  }

  #find(code: string, network: string): EvaluationInvitation | 'locked' | undefined {
    const { store, lock, now } = this.#ground;
    // Not the lock of those who sign in: who mistypes here isn't kept out there.
    const guesser = `evaluation ${network}`;
    if (lock.remaining(guesser, Date.now()) > 0) return 'locked';
    const found = store.findOpen(hashCode(code, evaluationPolicy.codeLetters), now);
    if (!found) lock.recordFailure(guesser, Date.now());
    return found;
  }

  #actor(secret: string): Actor | undefined {
    const grant = this.#ground.officer(secret)?.grant;
    const actor = grant && actorOf(grant);
    return actor && invitingRoles.includes(actor.role) ? actor : undefined;
  }
}

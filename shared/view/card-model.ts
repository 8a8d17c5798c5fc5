import type { PublicReason } from '../disclosure/record.ts';
import type { Finding, PossibleBecause } from '../findings/finding.ts';
import type { PartyRole } from '../findings/party-role.ts';
import type { Service } from '../identity/services.ts';
import type { SubjectKind } from '../identity/subject.ts';
import { presentName } from '../rating/present-name.ts';
import type { GradeState, NameOnRecord, Registration } from '../rating/standing.ts';
import type { UnknownCause, Verdict } from '../register/reader/verdict.ts';
import type { Instant } from '../time/instant.ts';
import { dayOf } from '../time/shanghai.ts';
import type { ConsortiumSum } from './consortium-sum.ts';
import { type FactOnCard, factsOnCard } from './facts/facts-on-card.ts';
import type { HeldAgainst } from './held-against.ts';
import { type LevelEnd, levelEndOf } from './level-end.ts';
import { type Mark, markOf } from './marks.ts';

/** What a card says of one organisation, independent of language. */
export type Card = {
  readonly code: string;
  readonly mark: Mark;
  /** The name that it bears now, or else the one that was found. */
  readonly name?: string;
  readonly found?: FoundOnPage;
  readonly body: CardBody;
};

export type CardBody =
  | KnownBody
  | { readonly kind: 'not-known'; readonly asOf: Instant }
  | { readonly kind: 'stale'; readonly lastKnownOn: Instant }
  | { readonly kind: 'unknown'; readonly cause: UnknownCause };

export type KnownBody = LevelEnd & {
  readonly kind: 'known';
  /** The notice that the decisions were compared with, and the result for each reason. */
  readonly held?: HeldAgainst;
  /** Only the reasons that hold now. */
  readonly reasons: readonly PublicReason[];
  readonly facts: readonly FactOnCard[];
  /** An objection to the record itself is being handled. */
  readonly isObjected: boolean;
  readonly grade: GradeState;
  readonly otherNames: readonly NameOnRecord[];
  /** Only the organisation itself says its name. */
  readonly isNameDeclared: boolean;
  readonly subjectKind?: SubjectKind;
  readonly registration: Registration;
  readonly services: readonly Service[];
  readonly asOf: Instant;
};

/** How the page names the organisation; a difference from its present name has to be said. */
export type FoundOnPage = Pick<Finding, 'kind' | 'text' | 'name'> & {
  readonly possible?: PossibleBecause;
  readonly role?: PartyRole;
  readonly consortium?: ConsortiumSum;
};

export type CardOptions = {
  readonly finding?: Pick<Finding, 'kind' | 'text' | 'name' | 'branch' | 'certainty' | 'role'>;
  readonly consortium?: ConsortiumSum | undefined;
  readonly held?: HeldAgainst | undefined;
};

/**
 * The card of a verdict, the same on site, badge and extension. `now` is the reader's own clock: what has ended by
 * then is left out.
 */
export function cardOf(
  verdict: Verdict,
  code: string,
  now: Instant,
  { finding, consortium, held }: CardOptions = {},
): Card {
  const name = nameOf(verdict, now) ?? finding?.name;
  return {
    code,
    mark: markOf(verdict, held?.isOutsideScope),
    ...(name !== undefined && { name }),
    ...(finding && { found: { ...foundOnPage(finding), ...(consortium && { consortium }) } }),
    body: bodyOf(verdict, now, name, held),
  };
}

function nameOf(verdict: Verdict, now: Instant): string | undefined {
  return verdict.outcome === 'known' ? presentName(verdict.record.names, dayOf(now)) : undefined;
}

function foundOnPage({
  kind,
  text,
  name,
  branch,
  certainty,
  role,
}: NonNullable<CardOptions['finding']>): FoundOnPage {
  return {
    kind,
    // For a branch the page's words are its whole name, because its beginning alone is the legal person's name.
    text: branch ?? text,
    name,
    ...(certainty.kind === 'possible' && { possible: certainty.because }),
    ...(role !== undefined && { role }),
  };
}

function bodyOf(
  verdict: Verdict,
  now: Instant,
  name: string | undefined,
  held: HeldAgainst | undefined,
): CardBody {
  switch (verdict.outcome) {
    case 'known':
      return knownBody(verdict, now, name, held);
    case 'not-known':
      return { kind: 'not-known', asOf: verdict.asOf };
    case 'stale':
      return { kind: 'stale', lastKnownOn: verdict.lastKnownOn };
    case 'unknown':
      return { kind: 'unknown', cause: verdict.cause };
  }
}

function knownBody(
  { record, span, asOf }: Extract<Verdict, { outcome: 'known' }>,
  now: Instant,
  name: string | undefined,
  held: HeldAgainst | undefined,
): KnownBody {
  return {
    kind: 'known',
    ...levelEndOf(record, span),
    ...(held && { held }),
    reasons: span.reasons.flatMap((place) => record.reasons[place] ?? []),
    facts: factsOnCard(record, now),
    isObjected: record.isObjected ?? false,
    grade: span.grade,
    otherNames: record.names.filter((other) => other.name !== name),
    isNameDeclared: record.names.some((one) => one.name === name && one.isUnconfirmed),
    ...(record.subjectKind && { subjectKind: record.subjectKind }),
    registration: record.registration,
    services: record.services,
    asOf,
  };
}

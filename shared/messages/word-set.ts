import type { ConsortiumPart } from '../findings/consortia.ts';
import type { Finding, PossibleBecause } from '../findings/finding.ts';
import type { PartyRole } from '../findings/party-role.ts';
import type { Coverage, ScopeDimension, ScopeEffect } from '../findings/scope-effect.ts';
import type { Service } from '../identity/services.ts';
import type { SubjectKind } from '../identity/subject.ts';
import type { Level } from '../kinds/form/level.ts';
import type { ReasonMark } from '../kinds/form/reason-marks.ts';
import type { ListOfOthers } from '../kinds/lists-of-others/list-fact.ts';
import type { FilingSort } from '../kinds/registration/sourced-forms.ts';
import type { BasisLevel } from '../ledger/entry.ts';
import type { BanScope, Grade, GradeState, Score } from '../rating/standing.ts';
import type { UnknownCause } from '../register/reader/verdict.ts';

/** The meanings that a mark can have, for sighted readers and screen readers alike. */
export type MarkKey =
  | Exclude<Level, 'normal'>
  | `grade-${Grade}`
  | 'not-yet-graded'
  | 'not-applicable'
  | 'not-known'
  | 'no-effect'
  | 'malformed'
  | 'unknown'
  | 'stale';

/**
 * All words of the rooms that readers see, in one language. Both languages have this type, so a word that is missing
 * in one doesn't compile.
 */
export type Words = {
  /** BCP 47 tag, for `lang` attributes. */
  readonly htmlLang: string;
  /** The subject of every mark: what a mark is a mark of. */
  readonly subject: string;
  /** The same, in as few letters as a badge has room for. */
  readonly badgeLabel: string;
  readonly colon: string;
  readonly comma: string;
  /** Between sentences of one thing. */
  readonly clause: string;
  readonly mark: Readonly<Record<MarkKey, string>>;
  /** Words beside a decision that is in question. */
  readonly reasonMark: Readonly<Record<ReasonMark, string>>;
  readonly service: Readonly<Record<Service, string>>;
  readonly subjectKind: Readonly<Record<SubjectKind, string>>;
  readonly banField: Readonly<Record<BanScope['field'], string>>;
  readonly basisLevel: Readonly<Record<BasisLevel, string>>;
  readonly notYetGraded: Readonly<Record<NotYetGradedBecause, string>>;
  readonly scorePart: Readonly<Record<Score['parts'][number]['part'], string>>;
  /** Items of Art. 34 by their own ids, and penalty types of the Administrative Penalty Law art. 9. */
  readonly measureItem: Readonly<Record<string, string>>;
  readonly penaltyType: Readonly<Record<string, string>>;
  readonly filingSort: Readonly<Record<FilingSort, string>>;
  readonly listOfOthers: Readonly<Record<ListOfOthers['list'], string>>;
  /** The annulled decision, by the kind of its entry. */
  readonly corrected: Readonly<Record<string, string>>;
  readonly unknownCause: Readonly<Record<UnknownCause, string>>;
  readonly card: CardWords;
};

/** Words about names found on a page. */
export type FindingWords = {
  readonly found: Readonly<Record<Finding['kind'], (onPage: string, name: string) => string>>;
  readonly possible: Readonly<Record<PossibleBecause, string>>;
  /** Said before the role in which the page names it. */
  readonly onPage: string;
  readonly role: Readonly<Record<PartyRole, string>>;
  readonly consortiumPart: Readonly<Record<ConsortiumPart | 'party', string>>;
  readonly consortium: {
    readonly worst: (name: string, mark: string) => string;
    readonly alone: string;
  };
  readonly scope: {
    readonly effect: Readonly<Record<ScopeEffect, string>>;
    /** What of the notice a decision doesn't cover, or not surely. */
    readonly compared: Readonly<
      Record<Exclude<Coverage, 'covered'>, (dimension: ScopeDimension) => string>
    >;
    /** What the reader is to do where the effect isn't sure. */
    readonly check: string;
    /** Said before the facts of the notice, and where the notice says none. */
    readonly notice: string;
    readonly nothingSaid: string;
  };
};

type NotYetGradedBecause = Extract<GradeState, { kind: 'not-yet-graded' }>['because'];

type CardWords = {
  readonly code: string;
  readonly formerly: string;
  readonly alsoCalled: string;
  /** Said before names that the organisation alone says are its own. */
  readonly declaredNames: string;
  /** Said of the name at the head of the card, where no authority has confirmed it. */
  readonly nameDeclared: string;
  readonly why: string;
  readonly entry: string;
  readonly effect: string;
  /** Said of a branch. */
  readonly legalPerson: string;
  readonly legalPersonListed: (code: string) => string;
  readonly inherited: (code: string) => string;
  /** The effect in law of a level, where no decision says more (domain G13). */
  readonly forReference: string;
  /** The effect in law of a ban: what its own decision says (domain G2). */
  readonly bansAsDecided: string;
  /** That other registers have to be consulted as well; this one only adds to them (product.md). */
  readonly notInstead: string;
  readonly allServices: string;
  readonly allAreas: string;
  readonly measures: string;
  readonly scope: string;
  readonly penalties: string;
  /** Joint liability by final judgment (Art. 30). */
  readonly jointLiability: string;
  readonly publicUntil: (until: string) => string;
  /** How many items a brief card leaves out. */
  readonly more: (count: number) => string;
  readonly lists: string;
  /** Of a fact of a kind that has no words of its own here. */
  readonly otherFact: string;
  readonly source: string;
  readonly checkedOn: (day: string) => string;
  readonly unconfirmed: string;
  readonly corrections: string;
  readonly annulled: (kind: string) => string;
  /** Link to the correction certificate. */
  readonly certificate: string;
  readonly licences: string;
  /** Filings that the law requires. */
  readonly filings: string;
  readonly filed: (authority: string, day: string) => string;
  readonly provincialGrade: string;
  readonly rated: (by: string, day: string) => string;
  /** That the province's grade doesn't count towards the city's. */
  readonly notCounted: string;
  readonly expired: string;
  readonly valid: (until: string) => string;
  readonly grade: string;
  readonly total: string;
  readonly registration: string;
  readonly registered: (day: string) => string;
  readonly withdrawn: (day: string) => string;
  readonly neverRegistered: string;
  readonly notKnown: string;
  readonly services: string;
  /** Said beside all that an agency says of itself (Art. 8). */
  readonly selfDeclared: string;
  readonly dataAsOf: string;
  readonly lastKnownOn: string;
  readonly staleMeans: string;
  readonly unknownMeans: string;
  readonly elsewhere: string;
  readonly object: string;
  readonly page: string;
  readonly receipt: string;
  readonly loading: string;
  readonly close: string;
};

import type { ConsortiumPart } from '../findings/consortia.ts';
import type { Finding, PossibleBecause } from '../findings/finding.ts';
import type { Role } from '../findings/role.ts';
import type { Coverage, ScopeDimension, ScopeEffect } from '../findings/scope-effect.ts';
import type { Service } from '../identity/services.ts';
import type { SubjectKind } from '../identity/subject.ts';
import type { ReasonMark } from '../kinds/form/reason-marks.ts';
import type { ListOfOthers } from '../kinds/lists-of-others/list-fact.ts';
import type { FilingSort } from '../kinds/registration/sourced-forms.ts';
import type { BasisLevel } from '../ledger/entry.ts';
import type { BanScope, Grade, GradeState, Level, Score } from '../rating/standing.ts';
import type { UnknownCause } from '../register/reader/verdict.ts';

/** What a mark can say, for sighted readers and screen readers alike. */
export type MarkKey =
  | Exclude<Level, 'normal'>
  | `grade-${Grade}`
  | 'not-yet-graded'
  | 'not-applicable'
  | 'not-known'
  | 'no-effect'
  | 'unknown'
  | 'stale';

/**
 * Everything the reader-facing rooms say, in one language. Both languages have this type, so a word that one of them
 * lacks doesn't compile.
 */
export type Words = {
  /** BCP 47, for `lang` attributes. */
  readonly htmlLang: string;
  /** What every mark is about. */
  readonly subject: string;
  /** The same in as few letters as a badge has room for. */
  readonly badgeLabel: string;
  readonly colon: string;
  readonly comma: string;
  readonly mark: Readonly<Record<MarkKey, string>>;
  /** What stands beside a decision in question. */
  readonly reasonMark: Readonly<Record<ReasonMark, string>>;
  readonly service: Readonly<Record<Service, string>>;
  readonly subjectKind: Readonly<Record<SubjectKind, string>>;
  readonly banField: Readonly<Record<BanScope['field'], string>>;
  readonly basisLevel: Readonly<Record<BasisLevel, string>>;
  readonly notYetGraded: Readonly<Record<NotYetGradedBecause, string>>;
  readonly scorePart: Readonly<Record<Score['parts'][number]['part'], string>>;
  /** Items of Art. 34 by their own ids, and types of the Administrative Penalty Law art. 9. */
  readonly measureItem: Readonly<Record<string, string>>;
  readonly penaltyType: Readonly<Record<string, string>>;
  readonly filingSort: Readonly<Record<FilingSort, string>>;
  readonly listOfOthers: Readonly<Record<ListOfOthers['list'], string>>;
  /** What was annulled, by the kind of its entry. */
  readonly corrected: Readonly<Record<string, string>>;
  readonly unknownCause: Readonly<Record<UnknownCause, string>>;
  readonly card: CardWords;
};

/** What is said of names found on a page. */
export type FindingWords = {
  /** "N names found, M matched, K not checked": silence never looks like clearance. */
  readonly names: (found: number, matched: number, notChecked: number) => string;
  readonly found: Readonly<Record<Finding['kind'], (onPage: string, name: string) => string>>;
  readonly possible: Readonly<Record<PossibleBecause, string>>;
  /** Before the role in which it is named. */
  readonly onPage: string;
  readonly role: Readonly<Record<Role, string>>;
  readonly consortiumPart: Readonly<Record<ConsortiumPart | 'party', string>>;
  readonly consortium: {
    readonly worst: (name: string, mark: string) => string;
    readonly alone: string;
  };
  readonly scope: {
    readonly effect: Readonly<Record<ScopeEffect, string>>;
    readonly compared: (dimension: ScopeDimension, coverage: Coverage) => string;
    /** Before what the notice says of itself, and where it says nothing. */
    readonly notice: string;
    readonly nothingSaid: string;
  };
};

type NotYetGradedBecause = Extract<GradeState, { kind: 'not-yet-graded' }>['because'];

type CardWords = {
  readonly code: string;
  readonly formerly: string;
  readonly alsoCalled: string;
  /** Before names that the organisation alone says are its own. */
  readonly declaredNames: string;
  /** Of the name at the head of the card, where nobody has confirmed it. */
  readonly nameDeclared: string;
  readonly why: string;
  readonly entry: string;
  readonly effect: string;
  /** Of a branch. */
  readonly legalPerson: string;
  readonly legalPersonListed: (code: string) => string;
  readonly inherited: (code: string) => string;
  /** What a level means in law where no decision says more (domain G13). */
  readonly forReference: string;
  /** What a ban means in law: whatever its own decision says (domain G2). */
  readonly bansAsDecided: string;
  /** That other registers have to be asked as well; ours adds to them (product.md). */
  readonly notInstead: string;
  readonly allServices: string;
  readonly allAreas: string;
  readonly measures: string;
  readonly scope: string;
  readonly penalties: string;
  /** By final judgment (Art. 30). */
  readonly jointLiability: string;
  readonly publicUntil: (until: string) => string;
  /** That a brief card leaves out so many. */
  readonly more: (count: number) => string;
  readonly lists: string;
  /** Of a fact of a kind that has no words of its own here. */
  readonly otherFact: string;
  readonly source: string;
  readonly checkedOn: (day: string) => string;
  readonly unconfirmed: string;
  readonly corrections: string;
  readonly annulled: (kind: string) => string;
  /** To the certificate of an annulment. */
  readonly certificate: string;
  readonly licences: string;
  /** Filings that the law orders. */
  readonly filings: string;
  readonly filed: (authority: string, day: string) => string;
  readonly provincialGrade: string;
  readonly rated: (by: string, day: string) => string;
  /** That the province's grade makes no part of ours. */
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
  /** Beside whatever an agency says of itself (Art. 8). */
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

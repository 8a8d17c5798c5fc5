import type { Service } from '../identity/services.ts';
import type { Day } from '../time/instant.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import type { Articles, CreditArticles } from './articles.ts';
import type { BanRule } from './ban-rule.ts';
import type { Citable } from './cited.ts';
import type { Clocks } from './clocks.ts';
import type { Place } from './place.ts';

/** A number and where it comes from: no number stands without its source. */
export type Sourced<T> = { readonly value: T; readonly source: string };

/** Who may rate a service (Art. 32). */
export const ratingParties = ['client', 'regulator', 'expert', 'association'] as const;
export type RatingParty = (typeof ratingParties)[number];

export const ratingCriteria = ['quality', 'timeliness', 'fees'] as const;
export type RatingCriterion = (typeof ratingCriteria)[number];

/** A licence that a service needs, always or only `when` it is of a certain sort. */
type LicenceNeed = {
  readonly licence: { readonly zh: string; readonly en: string };
  readonly when?: { readonly zh: string; readonly en: string };
};

/** One version of the numbers that the regulation leaves open; in force from `effectiveFrom`. */
export type Policy = {
  readonly version: number;
  readonly effectiveFrom: Day;
  /** Acts before this day have no effect here (Art. 41, domain G9). */
  readonly commencement: Sourced<Day>;
  /** The day on which points begin for a service (Art. 27: step by step, by category); a service without one gets none yet. */
  readonly scoredFrom: Readonly<Partial<Record<Service, Sourced<Day>>>>;
  /** The licences that a service needs (Art. 7); a service without any is free to all. */
  readonly licences: Readonly<Partial<Record<Service, readonly Sourced<LicenceNeed>[]>>>;
  readonly cycleMonths: Sourced<number>;
  readonly supervision: { readonly points: Sourced<number>; readonly months: Sourced<number> };
  readonly rectification: { readonly points: Sourced<number>; readonly months: Sourced<number> };
  readonly grading: {
    readonly afterMonths: Sourced<number>;
    readonly engagements: Sourced<number>;
    readonly ratings: Sourced<number>;
    readonly complianceWeight: Sourced<number>;
    readonly pointCost: Sourced<number>;
    /** Lowest score of A, B and C; anything under is D. */
    readonly cuts: Sourced<{ readonly A: number; readonly B: number; readonly C: number }>;
    /** Who rates, what is rated, each with its weight in percent, and how long after completion (Art. 32, domain § 9.10). */
    readonly evaluation: {
      readonly parties: Sourced<Readonly<Record<RatingParty, number>>>;
      readonly criteria: Sourced<Readonly<Record<RatingCriterion, number>>>;
      readonly withinDays: Sourced<number>;
    };
  };
  /** How long at most a fact may be published, by its severity; minor facts never are (domain G7, § 9.8). */
  readonly publicityMonths: Sourced<{ readonly general: number; readonly serious: number }>;
  /** Points up to these, in a case without a penalty, are a minor fact (domain G7). */
  readonly minorPoints: Sourced<number>;
  /** From service, how long a decision may be taken to court where no day is recorded on which it became final. */
  readonly contestMonths: Sourced<number>;
  /** How long the public is told that a published fact was annulled (domain G5). */
  readonly correctionMonths: Sourced<number>;
  /** After so many days without a check, what another's list says reads "unconfirmed" (domain G15). */
  readonly unconfirmedAfterDays: Sourced<number>;
  readonly hearingWorkingDays: Sourced<number>;
  readonly clocks: Clocks;
  /** Longest listing in months on the first, second and third offence. */
  readonly listingMonths: Sourced<readonly [number, number, number]>;
  readonly procurementBanMonths: Sourced<{ readonly least: number; readonly most: number }>;
  /** Which articles ban whom for how long; only these carry a ban without an end or for life. */
  readonly banRules: readonly Sourced<BanRule>[];
  /** Of the norms that are known here, what orders decisions about natural persons to be published (decision 0006). */
  readonly personGrounds: readonly Sourced<PersonGround>[];
  /** The longest that any other ban, and any measure, may last. */
  readonly restrictionMonths: Sourced<number>;
  readonly expertDraw: {
    /** How many experts may be drawn. */
    readonly sizes: Sourced<readonly number[]>;
    readonly reserves: Sourced<number>;
    /** An employment that ended less than this ago bars an expert. */
    readonly conflictMonths: Sourced<number>;
    /** The draw is at most so many working days before the experts meet. */
    readonly workingDaysAhead: Sourced<number>;
    /** From the commitment to the random value at least. */
    readonly leadMinutes: Sourced<number>;
  };
  /** Whom an authority may entrust with inspections (Art. 29). */
  readonly entrusting: {
    readonly grades: Sourced<readonly ('A' | 'B' | 'C' | 'D')[]>;
    /** Work that ended less than this ago still makes a conflict. */
    readonly conflictMonths: Sourced<number>;
  };
  /** From the act to its discovery, how long it can be punished: `harmYears` where it polluted or did other harm. */
  readonly limitation: Sourced<{ readonly years: number; readonly harmYears: number }>;
  /** What somebody else may decide, under a law of its own, about the well or the ill rated (Arts. 33, 34). */
  readonly possibilities: readonly Possibility[];
  /** Points by act of Art. 12, as `12-3-false-report`. */
  readonly acts: Readonly<Record<string, Sourced<number>>>;
};

/** An article that orders entries of some kinds to be published with the natural person’s name. */
export type PersonGround = {
  /** Title of the norm, without 《》. */
  readonly law: string;
  readonly article: number;
  readonly kinds: readonly string[];
};

/** What somebody else may decide, under a law of its own, about the well or the ill rated (Arts. 33, 34). */
export type Possibility = {
  readonly id: string;
  readonly for: 'good' | 'poor';
  readonly what: { readonly zh: string; readonly en: string };
  readonly decidedBy: { readonly zh: string; readonly en: string };
  readonly under: { readonly zh: string; readonly en: string };
};

/** A city's own regulation, as drafted and as issued. */
export type Regulation = {
  /** In full for a reader, in short for a clerk. */
  readonly draft: Citable & { readonly inShort: Citable };
  readonly issued: Citable;
  /** What became of the draft, for who reads the API. */
  readonly about: string;
};

/** One place in the world as data. */
export type Jurisdiction = Place & {
  /** GB/T 2260, as `330300`. */
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly regulation: Regulation;
  readonly listTitle: { readonly zh: string; readonly en: string };
  readonly articles: Articles;
  /** The province's regulation on public credit information, and where it speaks of what. */
  readonly creditRegulation: { readonly norm: Citable; readonly articles: CreditArticles };
  /** By what the province grades enterprises. */
  readonly provincialGrades: Citable;
  /** Newest first. */
  readonly policies: readonly Policy[];
  readonly calendar: WorkCalendar;
};

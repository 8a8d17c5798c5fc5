import type { Service } from '../identity/services.ts';
import type { Day } from '../time/instant.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import type { Articles, CreditArticles } from './articles.ts';
import type { BanRule } from './ban-rule.ts';
import type { Citable } from './cited.ts';
import type { Clocks } from './clocks.ts';
import type { InspectionStratum } from './inspection-strata.ts';
import type { Place } from './place.ts';
import type { Recipient } from './recipient.ts';

/** A value and its source: no number stands without one. */
export type Sourced<T> = { readonly value: T; readonly source: string };

/** Who may rate a service (Art. 32). */
export const ratingParties = ['client', 'regulator', 'expert', 'association'] as const;
export type RatingParty = (typeof ratingParties)[number];

export const ratingCriteria = ['quality', 'timeliness', 'fees'] as const;
export type RatingCriterion = (typeof ratingCriteria)[number];

/** A licence that a service needs, always or only in the cases that `when` names. */
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
  /**
   * The day on which points begin for a service (Art. 27: step by step, by category). A service without a day gets no
   * points yet.
   */
  readonly scoredFrom: Readonly<Partial<Record<Service, Sourced<Day>>>>;
  /** The licences that a service needs (Art. 7). A service that isn't listed needs none. */
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
    /** The lowest scores of A, B and C; any lower score is D. */
    readonly cuts: Sourced<{ readonly A: number; readonly B: number; readonly C: number }>;
    /**
     * Who rates, what is rated, each part's weight in percent, and how long after completion (Art. 32, domain §
     * 9.10).
     */
    readonly evaluation: {
      readonly parties: Sourced<Readonly<Record<RatingParty, number>>>;
      readonly criteria: Sourced<Readonly<Record<RatingCriterion, number>>>;
      readonly withinDays: Sourced<number>;
    };
  };
  /** How long at most a fact may be published, by its severity; minor facts never are (domain G7, § 9.8). */
  readonly publicityMonths: Sourced<{ readonly general: number; readonly serious: number }>;
  /** The most points of a minor fact, in a case without a penalty (domain G7). */
  readonly minorPoints: Sourced<number>;
  /** How long after service a decision may be taken to court, where no day is recorded on which it became final. */
  readonly contestMonths: Sourced<number>;
  /** How long the public is told that a published fact was annulled (domain G5). */
  readonly correctionMonths: Sourced<number>;
  /** After this many days without a check, an entry of another body's list is marked "unconfirmed" (domain G15). */
  readonly unconfirmedAfterDays: Sourced<number>;
  readonly hearingWorkingDays: Sourced<number>;
  readonly clocks: Clocks;
  /** The longest listing on the first, second and third offence, in months. */
  readonly listingMonths: Sourced<readonly [number, number, number]>;
  readonly procurementBanMonths: Sourced<{ readonly least: number; readonly most: number }>;
  /** The articles that ban. Only these carry a ban without an end or for life. */
  readonly banRules: readonly Sourced<BanRule>[];
  /** The norms in the table that order decisions about natural persons to be published (decision 0006). */
  readonly personGrounds: readonly Sourced<PersonGround>[];
  /** The longest that any other ban, or any measure, may last. */
  readonly restrictionMonths: Sourced<number>;
  readonly expertDraw: {
    /** How many experts may be drawn. */
    readonly sizes: Sourced<readonly number[]>;
    readonly reserves: Sourced<number>;
    /** An employment that ended less than this ago excludes an expert. */
    readonly conflictMonths: Sourced<number>;
    /** The draw takes place at most this many working days before the experts meet. */
    readonly workingDaysAhead: Sourced<number>;
    /** The least time from the commitment to the random value. */
    readonly leadMinutes: Sourced<number>;
    /** How long the public sees a draw, from its commitment on. */
    readonly shownMonths: Sourced<number>;
  };
  /** How often agencies are inspected, drawn by lot (Arts. 19, 24). */
  readonly inspection: {
    /** Visits in a year to an agency that stands so; 0.5 is one in two years. */
    readonly perYear: Sourced<Readonly<Record<InspectionStratum, number>>>;
    /** How many inspectors make a visit, at least. */
    readonly inspectors: Sourced<number>;
  };
  /** Who may be entrusted with inspections by an authority (Art. 29). */
  readonly entrusting: {
    readonly grades: Sourced<readonly ('A' | 'B' | 'C' | 'D')[]>;
    /** Work that ended less than this ago is still a conflict. */
    readonly conflictMonths: Sourced<number>;
  };
  /** How long after the act it can still be punished; `harmYears` where it polluted or did other harm. */
  readonly limitation: Sourced<{ readonly years: number; readonly harmYears: number }>;
  /**
   * What other bodies may decide, under laws of their own, about agencies with good or bad ratings (Arts. 33, 34).
   */
  readonly possibilities: readonly Possibility[];
  /** The most points for each act of Art. 12, by names like `12-3-false-report`. */
  readonly acts: Readonly<Record<string, Sourced<number>>>;
};

/** An article that orders entries of some kinds to be published with the natural person’s name. */
export type PersonGround = {
  /** Title of the norm, without 《》. */
  readonly law: string;
  readonly article: number;
  readonly kinds: readonly string[];
};

/** What another body may decide, under a law of its own, about agencies with a good or bad rating (Arts. 33, 34). */
export type Possibility = {
  readonly id: string;
  readonly for: 'good' | 'poor';
  readonly what: { readonly zh: string; readonly en: string };
  readonly decidedBy: { readonly zh: string; readonly en: string };
  readonly under: { readonly zh: string; readonly en: string };
};

/** A city's own regulation, as drafted and as issued. */
export type Regulation = {
  /** The name in full for a reader, in short for a clerk. */
  readonly draft: Citable & { readonly inShort: Citable };
  readonly issued: Citable;
  /** What became of the draft, for readers of the API. */
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
  /** The province's regulation on public credit information, and its articles by matter. */
  readonly creditRegulation: { readonly norm: Citable; readonly articles: CreditArticles };
  /** The norm by which the province grades enterprises. */
  readonly provincialGrades: Citable;
  /** Who is handed the register's data (Art. 31). */
  readonly recipients: readonly Recipient[];
  /** Newest first. */
  readonly policies: readonly Policy[];
  readonly calendar: WorkCalendar;
};

import type { OpenEnd } from '../kinds/form/open-end.ts';
import type { ReasonMark } from '../kinds/form/reason-marks.ts';
import type { Basis } from '../ledger/entry.ts';
import type { BanScope } from '../rating/standing.ts';
import type { Instant } from '../time/instant.ts';

/** The kinds of decisions about a practitioner that a law can order to be published. */
export const personDecisionKinds = ['listing', 'ban', 'penalty', 'measure-imposed'] as const;

/**
 * One decision about a natural person, published because `publication` orders it (the province’s credit regulation
 * art. 15; PIPL art. 25). It says of the person what the decision says and nothing else; position and agency are
 * those in the decision. In force in [from, until); without `until` it has an `openEnd`.
 */
export type PersonDecision = {
  /** Id of the deciding entry, to be quoted in an objection. */
  readonly entry: string;
  readonly kind: (typeof personDecisionKinds)[number];
  /**
   * Never under the key `name`, because values of that key are indexed, and a person is looked for only beside the
   * agency.
   */
  readonly person: string;
  readonly position?: string;
  readonly agency?: string;
  /** What was done, in the decision's own words. */
  readonly summary: string;
  readonly basis: Basis;
  readonly publication: Basis;
  readonly from: Instant;
  readonly until?: Instant;
  readonly openEnd?: OpenEnd;
  readonly scope?: BanScope;
  readonly marks?: readonly ReasonMark[];
};

/**
 * One natural person as published: the decisions in force that a law orders to be published. The record lies in the
 * same Merkle map as the agencies', under a code that no organisation can have: the jurisdiction's six digits and the
 * desk's opaque code of the person, 18 characters in all.
 */
export type PersonRecord = {
  readonly v: 1;
  readonly kind: 'person';
  readonly code: string;
  readonly decisions: readonly [PersonDecision, ...PersonDecision[]];
};

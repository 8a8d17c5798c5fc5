import type { FactOnFile } from '../../kinds/form/fact.ts';
import type { Level } from '../../kinds/form/level.ts';
import type { GradeState, PartyScore, Reason } from '../standing.ts';
import type { Explanation, FrozenStep } from './explanation.ts';

type Cuts = Explanation['cuts']['value'];

/** What an explanation says in one language: each line a step, from what it is about. */
export type Speech = {
  readonly level: (level: Level) => string;
  readonly reason: (reason: Reason) => string;
  readonly suspended: (reason: Reason) => string;
  readonly point: (
    entry: string,
    act: string,
    decided: number,
    adds: number,
    document: string,
  ) => string;
  readonly legalPersonListed: (code: string, entries: readonly string[]) => string;
  readonly fact: (title: string, fact: FactOnFile) => string;
  /** Words for facts that have no kind of entry of their own. */
  readonly derived: Readonly<Record<string, string>>;
  readonly cycle: (cycle: NonNullable<Explanation['cycle']>) => string;
  readonly frozen: (step: FrozenStep) => string;
  readonly points: (total: number) => string;
  readonly compliance: (points: number, cost: number, score: number) => string;
  readonly rating: (entry: string, party: string, score: number) => string;
  readonly mean: (party: string, ratings: number, score: number, weight: string) => string;
  readonly total: (sum: string, total: number) => string;
  readonly grade: (total: number, cuts: Cuts, points: number, grade: string) => string;
  readonly blacklisted: string;
  readonly notGraded: Readonly<
    Record<Extract<GradeState, { kind: 'not-yet-graded' }>['because'], string>
  >;
  readonly party: Readonly<Record<PartyScore['party'], string>>;
  readonly possible: (what: string, decidedBy: string, under: string) => string;
};

import type { Entry } from '../../ledger/entry.ts';
import type { DraftOf, KindContext } from './kind.ts';

/**
 * The powers by which an entry of a kind ends, lifts, stays, varies, shortens or blocks what is on a subject's
 * record.
 */
export const endingPowers = {
  decider: {
    zh: '作出该决定的机关（以凭证所载机关和职权为准）',
    en: 'the authority that decided it (by the token’s authority and role)',
  },
  'decider-or-city': {
    zh: '作出该决定的机关，或者市级主管部门',
    en: 'the authority that decided it, or the city regulator',
  },
  contest: {
    zh: '作出该决定的机关自行纠正；依复议机关、法院文书的，由该机关或者市级主管部门登记，须已登记指名该复议机关、法院的复议或者诉讼',
    en: 'the authority that decided it; for a review organ or court, that authority or the city regulator, where a challenge on record names the organ',
  },
  recorder: {
    zh: '记录者本机关、本人；自行申报事项和县级程序性记录，也可由市级主管部门',
    en: 'whoever recorded it; what parties said of themselves and the county’s steps of procedure, the city regulator too',
  },
  self: {
    zh: '本人、本单位的事项；登记簿由市级主管部门管理',
    en: 'one’s own matter; the city regulator keeps the register',
  },
} as const;

export type EndingPower = keyof typeof endingPowers;

/** Declared by each kind whose entries take an effect away from others'; all others say `'nothing'`. */
export type Ending<Body = unknown> = EndingOfOthers<Body> | { readonly power: 'self' };

/** Declared by a kind that ends what others decided. */
export type EndingOfOthers<Body = unknown> = {
  readonly power: Exclude<EndingPower, 'self'>;
  /** The facts of the subject that this draft would end. Empty where it names nothing on record, or only itself. */
  of(draft: DraftOf<Body>, context: KindContext): readonly Entry[];
  /** Whose order it carries out, if another organ's: the organ's name and the field that gives it. */
  orderedBy?(draft: DraftOf<Body>): Order;
  /** Entries whose recorder may not be the second person that this one requires. Absent: none is required. */
  notBy?(draft: DraftOf<Body>, context: KindContext): readonly Entry[];
};

/** The organ whose order is carried out, and the field of the body that names it. */
export type Order = { readonly organ: string; readonly field: string };

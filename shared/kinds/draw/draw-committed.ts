import * as z from 'zod';
import type { Fault } from '../../ledger/fault.ts';
import { otherEnd, otherStart } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { day, hash, line, personCode, uscc } from '../form/fields.ts';
import { decideBy, type EntryKind, type KindContext } from '../form/kind.ts';
import { commitmentFaults } from './draw-commitment-rules.ts';

/** Why an expert steps aside whom no employment bars. */
const recusalGrounds = ['kinship', 'services-rendered', 'other-doubt'] as const;

const revealer = z.strictObject({
  name: line(100),
  /** `revealHash` of a secret that nobody else knows yet. */
  commitment: hash,
});

const body = z.strictObject({
  /** The experts' category that is drawn from. */
  category: line(60),
  purpose: line(200),
  /** The day on which the experts meet. */
  meetsOn: day,
  /** Whom the experts will judge: whoever works or worked for them is barred. */
  parties: z.array(uscc).min(1).max(50),
  recused: z.array(z.strictObject({ expert: personCode, ground: z.enum(recusalGrounds) })).max(200),
  drawn: z.int(),
  reserves: z.int().min(0).max(20),
  /** How many experts are on the list. */
  eligible: z.int().min(0),
  /** SHA-256 of the canonical JSON of the sorted codes of the eligible experts. */
  listHash: hash,
  /** The same of the pool that they were chosen from, with what speaks for and against each. */
  poolHash: hash,
  /** What will decide, unknown to everybody today. */
  randomness: z.discriminatedUnion('source', [
    z.strictObject({ source: z.literal('drand-quicknet'), round: z.int().min(1).max(1e10) }),
    z.strictObject({
      source: z.literal('commit-reveal'),
      parties: z.tuple([revealer, revealer]),
    }),
  ]),
});
export type DrawCommittedBody = z.infer<typeof body>;

/** Fixes the list and the source of chance before the chance is known (Arts. 23, 28). */
export const drawCommitted: EntryKind<DrawCommittedBody> = {
  name: 'draw-committed',
  title: { zh: '专家抽取名单封存', en: 'Expert draw committed' },
  roles: ['city-regulator', 'county-regulator'],
  subjects: ['authority'],
  needsCase: false,
  ends: 'nothing',
  body,
  decide(draft, context) {
    const { now, jurisdiction, policy } = context;
    const { calendar } = jurisdiction;
    const faults = [
      otherStart(draft, now),
      otherEnd(draft),
      committedAlready(draft.body, context),
      ...commitmentFaults(draft.body, { at: now, calendar, policy, purpose: 'limits' }),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

/** Who may commit twice can wait for the draw that suits him; the first would have to be retracted, on record. */
function committedAlready(body: DrawCommittedBody, { facts }: KindContext): Fault | undefined {
  const occasion = occasionOf(body);
  const others = entriesOf(facts, 'draw-committed');
  if (!others.some((other) => occasionOf(other.body) === occasion)) return undefined;
  return {
    field: 'body',
    rule: 'draw.committed-already',
    zh: '同一类别、同一日期、同一当事人的抽取已经封存，不得重复抽取',
    en: 'A draw from this category for these parties on this day is committed already',
  };
}

function occasionOf({ category, meetsOn, parties }: DrawCommittedBody): string {
  return [category, meetsOn, ...new Set(parties.toSorted())].join('\n');
}

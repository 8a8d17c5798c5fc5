import * as z from 'zod';
import type { Fault } from '../../ledger/fault.ts';
import { otherEnd, otherStart } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { entryId, personCode } from '../form/fields.ts';
import { decideBy, type EntryKind, refuse } from '../form/kind.ts';
import { chance, drawCommittedForm } from './draw-forms.ts';
import { openToRecheck } from './draw-publicity.ts';
import { heldFaults } from './draw-result-rules.ts';

const body = z.strictObject({
  /** Entry id of the commitment. */
  commitment: entryId,
  /** Codes of the eligible experts, sorted. */
  list: z.array(personCode).max(10_000),
  randomness: chance,
  drawn: z.array(personCode).max(100),
  /** Substitutes, in the order in which they step in. */
  reserves: z.array(personCode).max(100),
});
export type DrawHeldBody = z.infer<typeof body>;

/** The result of a committed draw (Arts. 23, 28). */
export const drawHeld: EntryKind<DrawHeldBody, 'draw-held'> = {
  name: 'draw-held',
  title: { zh: '专家抽取结果', en: 'Expert draw held' },
  roles: ['city-regulator', 'county-regulator'],
  subjects: ['authority'],
  needsCase: false,
  publicity: openToRecheck,
  bounds: { onRecord: 20_000 },
  ends: 'nothing',
  body,
  decide(draft, context) {
    const { facts, now, jurisdiction, policy } = context;
    const id = draft.body.commitment;
    const commitment = entriesOf(facts, drawCommittedForm).find((entry) => entry.id === id);
    if (commitment === undefined) return refuse(unknownCommitment);
    const isHeld = entriesOf(facts, drawHeld).some((entry) => entry.body.commitment === id);
    const { calendar } = jurisdiction;
    const at = { at: now, calendar, policy, purpose: 'limits' } as const;
    const faults = [
      otherStart(draft, now),
      otherEnd(draft),
      isHeld ? heldAlready : undefined,
      ...heldFaults(commitment.body, draft.body, at),
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

/** Refuses a result of which no commitment is on record. */
export const unknownCommitment: Fault = {
  field: 'body.commitment',
  rule: 'draw.unknown-commitment',
  zh: '没有此编号的抽取封存记录',
  en: 'No such commitment of a draw is on record',
};

const heldAlready: Fault = {
  field: 'body.commitment',
  rule: 'draw.held-already',
  zh: '该次抽取已经完成',
  en: 'This draw was held already',
};

import * as z from 'zod';
import type { Fault } from '../../ledger/fault.ts';
import { dayOf } from '../../time/shanghai.ts';
import { inFuture, otherEnd, otherStart } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { unknownReference } from '../form/fact-named.ts';
import { day, entryId, line, personCode } from '../form/fields.ts';
import { decideBy, type EntryKind, refuse } from '../form/kind.ts';
import { ofPersons } from '../form/publicity-sources.ts';
import { drawCommittedForm } from './draw-forms.ts';
import { drawHeld } from './draw-held.ts';

/** Why an expert who was drawn doesn't come. */
export const declineReasons = ['declined', 'in-conflict', 'no-answer'] as const;

const body = z.strictObject({
  /** Entry id of the draw's result. */
  held: entryId,
  /** One of those drawn, or of the reserves. */
  expert: personCode,
  reason: z.enum(declineReasons),
  /** How the authority knows: a letter, a call and by whom. */
  note: line(200, 2),
  /** The day on which the expert said so, or was last asked. */
  on: day,
});
export type DrawDeclinedBody = z.infer<typeof body>;

/**
 * An expert whom chance chose doesn't come, so that the reserves move up by their order (Arts. 23, 28). On record while the experts
 * have not met: nobody can choose afterwards who was there.
 */
export const drawDeclined: EntryKind<DrawDeclinedBody, 'draw-declined'> = {
  name: 'draw-declined',
  title: { zh: '专家不能参加', en: 'Drawn expert does not come' },
  roles: ['city-regulator', 'county-regulator'],
  subjects: ['authority'],
  needsCase: false,
  publicity: { rule: 'never', source: ofPersons },
  bounds: { onRecord: 20_000 },
  ends: 'nothing',
  body,
  decide(draft, { facts, now }) {
    const { expert, on, held: id } = draft.body;
    const held = entriesOf(facts, drawHeld).find((entry) => entry.id === id);
    const committed = entriesOf(facts, drawCommittedForm).find(
      (entry) => entry.id === held?.body.commitment,
    );
    if (held === undefined || committed === undefined) return refuse(unknownReference('body.held'));
    const isNamed = [...held.body.drawn, ...held.body.reserves].includes(expert);
    const isRepeated = entriesOf(facts, drawDeclined).some(
      (entry) => entry.body.held === id && entry.body.expert === expert,
    );
    const faults = [
      otherStart(draft, now),
      otherEnd(draft),
      isNamed ? undefined : notDrawn,
      isRepeated ? declinedAlready : undefined,
      inFuture('body.on', on, now),
      on < dayOf(held.recordedAt) ? beforeDraw : undefined,
      dayOf(now) > committed.body.meetsOn ? afterMeeting : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

/** Refuses an expert whom the draw didn't name. */
export const notDrawn: Fault = {
  field: 'body.expert',
  rule: 'draw.not-drawn',
  zh: '该专家既未抽中，也不是候补',
  en: 'This expert was neither drawn nor is one of the reserves',
};

export const declinedAlready: Fault = {
  field: 'body.expert',
  rule: 'draw.declined-already',
  zh: '该专家不能参加已经记录',
  en: 'It is on record already that this expert does not come',
};

const beforeDraw: Fault = {
  field: 'body.on',
  rule: 'draw.declined-before-draw',
  zh: '日期早于抽取之日',
  en: 'This day is before that of the draw',
};

/** Refuses what is said once the experts have met. */
export const afterMeeting: Fault = {
  field: 'body.held',
  rule: 'draw.met-already',
  zh: '活动日期已过，不得再变更参加的专家',
  en: 'The day of the meeting is over: who was drawn for it no longer changes',
};

import type { Fault } from '../../ledger/fault.ts';
import { dayOf } from '../../time/shanghai.ts';
import { otherEnd, otherStart } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { unknownReference } from '../form/fact-named.ts';
import { decideBy, type EntryKind, refuse } from '../form/kind.ts';
import { byDraft } from '../form/publicity-sources.ts';
import { chanceFault } from './draw-result-rules.ts';
import {
  type InspectionsDrawnBody,
  inspectionsCommittedForm,
  inspectionsDrawnForm,
} from './plan-forms.ts';

/** Whom chance chose from a committed plan, and who visits them (Arts. 19, 24); the write door follows it from the commitment. */
export const inspectionsDrawn: EntryKind<InspectionsDrawnBody, 'inspections-drawn'> = {
  ...inspectionsDrawnForm,
  title: { zh: '双随机抽查结果', en: 'Inspections drawn' },
  roles: ['city-regulator', 'county-regulator'],
  subjects: ['authority'],
  needsCase: false,
  publicity: { rule: 'never', source: byDraft('inspections') },
  bounds: { onRecord: 2_000 },
  ends: 'nothing',
  decide(draft, { facts, now }) {
    const id = draft.body.commitment;
    const commitment = entriesOf(facts, inspectionsCommittedForm).find((entry) => entry.id === id);
    if (commitment === undefined) return refuse(unknownReference('body.commitment'));
    const isDrawn = entriesOf(facts, inspectionsDrawnForm).some(
      (entry) => entry.body.commitment === id,
    );
    const faults = [
      otherStart(draft, now),
      otherEnd(draft),
      isDrawn ? drawnAlready : undefined,
      chanceFault(commitment.body, draft.body, now),
      dayOf(now) > commitment.body.until ? drawnTooLate : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom: now });
  },
};

const drawnAlready: Fault = {
  field: 'body.commitment',
  rule: 'plan.drawn-already',
  zh: '该计划已经抽取',
  en: 'This plan was drawn already',
};

const drawnTooLate: Fault = {
  field: 'body.commitment',
  rule: 'plan.over',
  zh: '该计划的检查期间已经届满',
  en: 'The period of this plan is over',
};

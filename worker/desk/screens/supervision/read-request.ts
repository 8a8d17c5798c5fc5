import type { PlanRequest } from '../../../../shared/draw/plan-inspections.ts';
import type { Subject } from '../../../../shared/identity/subject.ts';
import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import { inspectionsCommittedForm } from '../../../../shared/kinds/draw/plan-forms.ts';
import { roundAt } from '../../../../shared/kinds/draw/quicknet-time.ts';
import { subjectKeyField } from '../../../../shared/kinds/form/subject-key-field.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { parseInstant } from '../../../../shared/time/shanghai.ts';

export type ReadRequest =
  | { readonly request: PlanRequest; readonly subject: Subject }
  | { readonly faults: readonly Fault[] };

/** What the desk works out itself, so that the kind's own schema can judge the rest. */
const workedOut = {
  strata: [{ stratum: 'not-graded', size: 1, take: 0 }],
  listHash: '0'.repeat(64),
};

/** What was typed for a plan, or what is wrong with it, field by field. */
export function readRequest(form: URLSearchParams): ReadRequest {
  const text = (name: string) => form.get(name)?.trim() ?? '';
  const subject = subjectKeyField.safeParse(`authority:${text('code')}`);
  const inspectors = text('inspectors').split('\n');
  const parsed = inspectionsCommittedForm.body.safeParse(
    {
      title: text('title'),
      from: text('from'),
      until: text('until'),
      ...(text('service') && { service: text('service') }),
      inspectors: inspectors.map((line) => line.trim()).filter((line) => line !== ''),
      inspectorsEach: /^\d{1,2}$/.test(text('each')) ? Number(text('each')) : text('each'),
      randomness: randomnessOf(text),
      ...workedOut,
    },
    { reportInput: true },
  );
  const faults = [
    ...(subject.success ? [] : [badCode]),
    ...(parsed.success ? [] : faultsOf(parsed.error).map(atField)),
  ];
  if (!subject.success || !parsed.success) return { faults };
  const { strata: _, listHash: __, ...request } = parsed.data;
  return { request, subject: subject.data };
}

function randomnessOf(text: (name: string) => string): object {
  if (text('first') === '' && text('second') === '') {
    const at = text('at').slice(0, 19);
    const instant = parseInstant(`${at.length === 16 ? `${at}:00` : at}+08:00`);
    return { source: 'drand-quicknet', round: instant ? roundAt(instant) : 'none' };
  }
  const party = (name: string) => ({ name: text(name), commitment: text(`${name}Hash`) });
  return { source: 'commit-reveal', parties: [party('first'), party('second')] };
}

/** Which field of the form says what a field of the body does. */
const fields: readonly (readonly [body: RegExp, form: string])[] = [
  [/^inspectorsEach/, 'each'],
  [/^inspectors/, 'inspectors'],
  [/^randomness\.parties\[0\]\.commitment/, 'firstHash'],
  [/^randomness\.parties\[0\]/, 'first'],
  [/^randomness\.parties\[1\]\.commitment/, 'secondHash'],
  [/^randomness\.parties\[1\]/, 'second'],
  [/^randomness/, 'at'],
];

function atField(fault: Fault): Fault {
  const field = fields.find(([body]) => body.test(fault.field))?.[1] ?? fault.field;
  return { ...fault, field };
}

const badCode: Fault = {
  field: 'code',
  rule: 'code.not-an-authority',
  zh: '这不是正确的统一社会信用代码，请核对',
  en: 'That is no unified social credit code: check it',
};

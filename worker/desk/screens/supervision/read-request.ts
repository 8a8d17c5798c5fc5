import type { PlanRequest } from '../../../../shared/draw/plan-inspections.ts';
import type { Subject } from '../../../../shared/identity/subject.ts';
import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import { inspectionsCommittedForm } from '../../../../shared/kinds/draw/plan-forms.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { authorityIn, badCode, chanceIn, fieldsOfChance } from './read-chosen-chance.ts';

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
  const subject = authorityIn(form);
  const inspectors = text('inspectors').split('\n');
  const parsed = inspectionsCommittedForm.body.safeParse(
    {
      title: text('title'),
      from: text('from'),
      until: text('until'),
      ...(text('service') && { service: text('service') }),
      inspectors: inspectors.map((line) => line.trim()).filter((line) => line !== ''),
      inspectorsEach: /^\d{1,2}$/.test(text('each')) ? Number(text('each')) : text('each'),
      randomness: chanceIn(form),
      ...workedOut,
    },
    { reportInput: true },
  );
  const faults = [
    ...(subject ? [] : [badCode]),
    ...(parsed.success ? [] : faultsOf(parsed.error).map(atField)),
  ];
  if (!subject || !parsed.success) return { faults };
  const { strata: _, listHash: __, ...request } = parsed.data;
  return { request, subject };
}

/** Which field of the form says what a field of the body does. */
const fields: readonly (readonly [body: RegExp, form: string])[] = [
  [/^inspectorsEach/, 'each'],
  [/^inspectors/, 'inspectors'],
  ...fieldsOfChance,
];

function atField(fault: Fault): Fault {
  const field = fields.find(([body]) => body.test(fault.field))?.[1] ?? fault.field;
  return { ...fault, field };
}

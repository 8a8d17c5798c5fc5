import type { PlanRequest } from '../../../../shared/draw/plan-inspections.ts';
import type { Subject } from '../../../../shared/identity/subject.ts';
import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import { recusalGrounds } from '../../../../shared/kinds/draw/draw-forms.ts';
import { inspectionsCommittedForm } from '../../../../shared/kinds/draw/plan-forms.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { choiceWords } from '../../forms/words/choice-words.ts';
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
      ...recusedIn(form),
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

/** A line each: inspector, code of the agency, ground. */
function recusedIn(form: URLSearchParams): { readonly recused?: readonly object[] } {
  const lines = (form.get('recused') ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return {};
  return {
    recused: lines.map((line) => {
      const [inspector = '', agency = '', ground = ''] = line.split(/[\s,，]+/);
      return { inspector, agency: agency.toUpperCase(), ground: groundOf(ground) };
    }),
  };
}

/** By its words in either language; what is none of them is refused by the kind's schema. */
function groundOf(said: string): string {
  const isIt = (ground: (typeof recusalGrounds)[number]) => {
    const { zh, en } = choiceWords('ground', ground);
    return [ground, zh, en.replaceAll(' ', '-').toLowerCase()].includes(said);
  };
  return recusalGrounds.find(isIt) ?? said;
}

/** Which field of the form says what a field of the body does. */
const fields: readonly (readonly [body: RegExp, form: string])[] = [
  [/^inspectorsEach/, 'each'],
  [/^inspectors/, 'inspectors'],
  [/^recused/, 'recused'],
  ...fieldsOfChance,
];

function atField(fault: Fault): Fault {
  const field = fields.find(([body]) => body.test(fault.field))?.[1] ?? fault.field;
  return { ...fault, field };
}

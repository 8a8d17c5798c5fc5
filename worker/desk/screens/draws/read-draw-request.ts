import type { DrawRequest } from '../../../../shared/draw/commit-draw.ts';
import type { Subject } from '../../../../shared/identity/subject.ts';
import { inOneSpelling } from '../../../../shared/identity/uscc.ts';
import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import { drawCommittedForm } from '../../../../shared/kinds/draw/draw-forms.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import {
  authorityIn,
  badCode,
  chanceIn,
  fieldsOfChance,
} from '../supervision/read-chosen-chance.ts';

type Read<T> = T | { readonly faults: readonly Fault[] };

/** What the desk works out itself, so that the kind's own schema can judge the rest. */
const workedOut = {
  eligible: 0,
  listHash: '0'.repeat(64),
  poolHash: '0'.repeat(64),
  salt: '0'.repeat(32),
};

/** What is asked in the second step. */
const later = {
  recused: [],
  drawn: 0,
  reserves: 0,
  randomness: { source: 'drand-quicknet', round: 1 },
};

/** What the experts are drawn for: the first step, on which it depends who may be drawn. */
export function readOccasion(form: URLSearchParams): Read<{
  readonly occasion: Pick<DrawRequest, 'category' | 'purpose' | 'meetsOn' | 'parties'>;
}> {
  const parsed = drawCommittedForm.body.safeParse(
    { ...occasionIn(form), ...later, ...workedOut },
    { reportInput: true },
  );
  if (parsed.success) return { occasion: parsed.data };
  return { faults: faultsOf(parsed.error).map(atField) };
}

/** What was typed for a draw, or what is wrong with it, field by field. */
export function readDrawRequest(
  form: URLSearchParams,
): Read<{ readonly request: DrawRequest; readonly subject: Subject }> {
  const subject = authorityIn(form);
  const parsed = drawCommittedForm.body.safeParse(
    {
      ...occasionIn(form),
      recused: recusedIn(form),
      drawn: numberIn(form, 'drawn'),
      reserves: numberIn(form, 'reserves'),
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
  const { eligible: _, listHash: __, poolHash: ___, salt: ____, ...request } = parsed.data;
  return { request, subject };
}

/** Of each expert who steps aside, the code and the ground, as `X-… kinship`. */
function recusedIn(form: URLSearchParams): readonly object[] {
  const chosen = form.getAll('recused').filter((one) => one !== '');
  return chosen.map((one) => {
    const [expert, ground] = one.split(' ');
    return { expert, ground };
  });
}

function occasionIn(form: URLSearchParams): object {
  const text = (name: string) => form.get(name)?.trim() ?? '';
  return {
    category: text('category'),
    purpose: text('purpose'),
    meetsOn: text('meetsOn'),
    // Whom an expert works for is looked up by the one spelling.
    parties: text('parties')
      .split(/\s+/)
      .filter((code) => code !== '')
      .map(inOneSpelling),
  };
}

function numberIn(form: URLSearchParams, name: string): number | string {
  const text = form.get(name)?.trim() ?? '';
  return /^\d{1,2}$/.test(text) ? Number(text) : text;
}

/** Which field of the form says what a field of the body does. */
const fields: readonly (readonly [body: RegExp, form: string])[] = [
  [/^parties/, 'parties'],
  [/^recused/, 'recused'],
  ...fieldsOfChance,
];

function atField(fault: Fault): Fault {
  const field = fields.find(([body]) => body.test(fault.field))?.[1] ?? fault.field;
  return { ...fault, field };
}

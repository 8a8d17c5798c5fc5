import type { Subject } from '../../../../shared/identity/subject.ts';
import { roundAt } from '../../../../shared/kinds/draw/quicknet-time.ts';
import { subjectKeyField } from '../../../../shared/kinds/form/subject-key-field.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { parseInstant } from '../../../../shared/time/shanghai.ts';

/** The authority on whose file it is recorded. */
export function authorityIn(form: URLSearchParams): Subject | undefined {
  const code = form.get('code')?.trim() ?? '';
  return subjectKeyField.safeParse(`authority:${code}`).data;
}

/** The chance that will decide, as it was typed; the kind's schema judges it. */
export function chanceIn(form: URLSearchParams): object {
  const text = (name: string) => form.get(name)?.trim() ?? '';
  if (text('first') === '' && text('second') === '') {
    const at = text('at').slice(0, 19);
    const instant = parseInstant(`${at.length === 16 ? `${at}:00` : at}+08:00`);
    return { source: 'drand-quicknet', round: instant ? roundAt(instant) : 'none' };
  }
  const party = (name: string) => ({ name: text(name), commitment: text(`${name}Hash`) });
  return { source: 'commit-reveal', parties: [party('first'), party('second')] };
}

/** Which field of the form says what a field of the body does. */
export const fieldsOfChance: readonly (readonly [body: RegExp, form: string])[] = [
  [/^randomness\.parties\[0\]\.commitment/, 'firstHash'],
  [/^randomness\.parties\[0\]/, 'first'],
  [/^randomness\.parties\[1\]\.commitment/, 'secondHash'],
  [/^randomness\.parties\[1\]/, 'second'],
  [/^randomness/, 'at'],
];

export const badCode: Fault = {
  field: 'code',
  rule: 'code.not-an-authority',
  zh: '这不是正确的统一社会信用代码，请核对',
  en: 'That is no unified social credit code: check it',
};

import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { shanghaiTime } from '../../../../shared/tables/shanghai-time.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { Field, TextField } from '../frame/fields.tsx';
import { supervisionWords } from './supervision-words.ts';

type ChosenChanceProps = {
  readonly form: URLSearchParams;
  readonly faults: readonly Fault[];
  readonly now: Instant;
  readonly lang: Lang;
};

/** Time enough to check the draft and to record it before the beacon speaks. */
const usualLeadSeconds = 30 * 60;

/** Where an officer chooses the chance that will decide, and on whose file that is recorded. */
export function ChosenChance({ form, faults, now, lang }: ChosenChanceProps) {
  const said = supervisionWords[lang];
  const field = (name: keyof typeof said.fields) => ({
    name,
    label: said.fields[name][0],
    hint: said.fields[name][1],
    faults,
    lang,
  });
  const line = (name: keyof typeof said.fields, maxLength: number) => (
    <TextField {...field(name)} form={form} maxLength={maxLength} />
  );
  const at = shanghaiTime(addSeconds(now, usualLeadSeconds)).slice(0, 16).replace(' ', 'T');
  const isOffline = ['first', 'firstHash', 'second', 'secondHash'].some((name) => form.get(name));
  return (
    <>
      <Field {...field('at')}>
        {(describedBy) => (
          <input
            id="at"
            name="at"
            type="datetime-local"
            value={form.get('at') ?? at}
            aria-describedby={describedBy}
          />
        )}
      </Field>
      <details open={isOffline}>
        <summary>{said.offline}</summary>
        {line('first', 100)}
        {line('firstHash', 64)}
        {line('second', 100)}
        {line('secondHash', 64)}
      </details>
      {line('code', 18)}
    </>
  );
}

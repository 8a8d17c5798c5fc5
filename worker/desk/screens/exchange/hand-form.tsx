import { type Recipient, sharedLists } from '../../../../shared/jurisdiction/recipient.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { withdrawalNotice } from '../../sharing/hand-over-store.ts';
import { Field, TextField } from '../frame/fields.tsx';
import { screenPaths } from '../screen-paths.ts';
import { exchangeWords } from './exchange-words.ts';

type HandFormProps = {
  readonly recipients: readonly Recipient[];
  readonly form: URLSearchParams;
  readonly faults: readonly Fault[];
  readonly lang: Lang;
};

/** Where an officer hands a list to somebody: the answer is the file. */
export function HandForm({ recipients, form, faults, lang }: HandFormProps) {
  const said = exchangeWords[lang];
  const field = (name: keyof typeof said.fields) => ({
    name,
    label: said.fields[name][0],
    hint: said.fields[name][1],
    faults,
    lang,
  });
  const choice = (name: 'recipient' | 'list', options: readonly (readonly [string, string])[]) => (
    <Field {...field(name)}>
      {(describedBy) => (
        <select id={name} name={name} aria-describedby={describedBy}>
          {options.map(([value, label]) => (
            <option key={value} value={value} selected={form.get(name) === value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <section aria-labelledby="hand">
      <form class="narrow" method="post" action={screenPaths.exchange}>
        <h2 id="hand">{said.hand}</h2>
        <p>{said.handText}</p>
        {choice(
          'recipient',
          recipients.map(({ id, name }) => [id, name[lang]]),
        )}
        {choice(
          'list',
          [...sharedLists, withdrawalNotice].map((list) => [list, said.lists[list]]),
        )}
        <TextField {...field('askedBy')} form={form} maxLength={60} isRequired />
        <TextField {...field('document')} form={form} maxLength={100} isRequired />
        <p class="actions">
          <button type="submit" class="main" name="format" value="xlsx">
            XLSX
          </button>
          <button type="submit" name="format" value="csv">
            CSV
          </button>
        </p>
      </form>
    </section>
  );
}

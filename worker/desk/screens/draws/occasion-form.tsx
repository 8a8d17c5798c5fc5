import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { FaultSummary, Field, TextField } from '../frame/fields.tsx';
import { screenPaths } from '../screen-paths.ts';
import { drawWords } from './draw-words.ts';

type OccasionFormProps = {
  readonly form: URLSearchParams;
  readonly faults: readonly Fault[];
  readonly lang: Lang;
  /** Each with how many experts of the pool are of it. */
  readonly categories: readonly (readonly [category: string, size: number])[];
};

/** What experts are drawn for. */
export function OccasionForm({ form, faults, lang, categories }: OccasionFormProps) {
  const said = drawWords[lang];
  if (categories.length === 0) {
    return (
      <>
        <h1>{said.newDraw}</h1>
        <p class="empty">{said.noExperts}</p>
      </>
    );
  }
  const field = (name: 'category' | 'purpose' | 'meetsOn' | 'parties') => ({
    name,
    label: said.fields[name][0],
    hint: said.fields[name][1],
    faults,
    lang,
  });
  return (
    <form class="narrow" method="get" action={screenPaths.newDraw}>
      <FaultSummary title={said.faults} faults={faults} lang={lang} />
      <h1>{said.newDraw}</h1>
      <p>{said.newText}</p>
      <Field {...field('category')}>
        {(describedBy) => (
          <select id="category" name="category" aria-describedby={describedBy}>
            {categories.map(([category, size]) => (
              <option key={category} value={category} selected={form.get('category') === category}>
                {said.categoryOf(category, size)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField {...field('purpose')} form={form} maxLength={200} />
      <Field {...field('meetsOn')}>
        {(describedBy) => (
          <input
            id="meetsOn"
            name="meetsOn"
            type="date"
            value={form.get('meetsOn') ?? ''}
            aria-describedby={describedBy}
          />
        )}
      </Field>
      <Field {...field('parties')}>
        {(describedBy) => (
          <textarea id="parties" name="parties" rows={3} aria-describedby={describedBy}>
            {form.get('parties') ?? ''}
          </textarea>
        )}
      </Field>
      <p class="actions">
        <button type="submit" class="main">
          {said.showExperts}
        </button>
      </p>
    </form>
  );
}

import type { DrawCommittedBody } from '../../../../shared/kinds/draw/draw-forms.ts';
import { timeOfRound } from '../../../../shared/kinds/draw/quicknet-time.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { Field, TextField } from '../frame/fields.tsx';
import { supervisionWords } from './supervision-words.ts';

type ChanceFormProps = {
  readonly randomness: DrawCommittedBody['randomness'];
  readonly action: string;
  readonly form: URLSearchParams;
  readonly faults: readonly Fault[];
  readonly now: Instant;
  readonly lang: Lang;
};

/** Where chance is given once it is known. */
export function ChanceForm({ randomness, action, form, faults, now, lang }: ChanceFormProps) {
  const said = supervisionWords[lang];
  if (randomness.source === 'drand-quicknet') {
    const at = timeOfRound(randomness.round);
    if (now < at) return <p class="warning">{said.tooEarly(formatInstant(at, lang))}</p>;
  }
  return (
    <form class="narrow" method="post" action={action}>
      {randomness.source === 'drand-quicknet' ? (
        <Field
          name="beacon"
          label={said.beacon[0]}
          hint={said.beacon[1]}
          faults={faults}
          lang={lang}
        >
          {(describedBy) => (
            <textarea id="beacon" name="beacon" rows={5} aria-describedby={describedBy}>
              {form.get('beacon') ?? ''}
            </textarea>
          )}
        </Field>
      ) : (
        randomness.parties.map(({ name }, place) => (
          <TextField
            key={name}
            name={`secret${place}`}
            label={said.secret(name)}
            hint={said.secretHint}
            maxLength={64}
            {...{ form, faults, lang }}
          />
        ))
      )}
      <button type="submit" class="main">
        {said.draw}
      </button>
    </form>
  );
}

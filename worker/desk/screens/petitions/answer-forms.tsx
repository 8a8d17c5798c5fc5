import { parseUscc } from '../../../../shared/identity/uscc.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Petition } from '../../petitions/petition.ts';
import { FaultSummary, Field, TextField } from '../frame/fields.tsx';
import { screenPaths } from '../screen-paths.ts';
import { inTrayWords } from './in-tray-words.ts';
import { petitionWords } from './petition-words.ts';

type AnswerFormsProps = {
  readonly petition: Petition;
  readonly form: URLSearchParams;
  readonly faults: readonly Fault[];
  readonly lang: Lang;
};

/** To accept a petition, which records an entry, or not to. What the sender wrote is never offered as the summary: it may tell who they are. */
export function AnswerForms({ petition, form, faults, lang }: AnswerFormsProps) {
  const said = inTrayWords[lang];
  const at = screenPaths.inTrayPetition(petition.number);
  const code = parseUscc(petition.about);
  return (
    <>
      <FaultSummary title={petitionWords[lang].faults} faults={faults} lang={lang} />
      <form class="narrow" method="post" action={at}>
        <h2>{said.accept}</h2>
        <p>{said.acceptText}</p>
        <TextField
          name="code"
          label={said.code}
          maxLength={24}
          isRequired
          otherwise={'code' in code ? code.code : ''}
          {...{ form, faults, lang }}
        />
        <LongField
          name="summary"
          label={said.summary}
          hint={said.summaryHint}
          value={form.get('summary') ?? ''}
          {...{ faults, lang }}
        />
        <LongField
          name="answer"
          label={said.reply}
          hint={said.replyHint}
          value={form.get('answer') ?? ''}
          {...{ faults, lang }}
        />
        <Field name="checked" label={said.checked} faults={faults} lang={lang}>
          {(describedBy) => (
            <input
              id="checked"
              name="checked"
              type="checkbox"
              value="yes"
              checked={form.get('checked') === 'yes'}
              aria-describedby={describedBy}
            />
          )}
        </Field>
        <button type="submit" class="main" name="does" value="accept">
          {said.accept}
        </button>
      </form>
      <details open={faults.some(({ field }) => field === 'reason')}>
        <summary>{said.refuse}</summary>
        <form class="narrow" method="post" action={at}>
          <LongField
            name="reason"
            label={said.refuseText}
            value={form.get('reason') ?? ''}
            {...{ faults, lang }}
          />
          <button type="submit" class="harm" name="does" value="refuse">
            {said.refuse}
          </button>
        </form>
      </details>
    </>
  );
}

type LongFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly faults: readonly Fault[];
  readonly lang: Lang;
};

function LongField({ value, ...field }: LongFieldProps) {
  return (
    <Field {...field}>
      {(describedBy) => (
        <textarea
          id={field.name}
          name={field.name}
          rows={4}
          maxLength={1000}
          required
          aria-describedby={describedBy}
        >
          {value}
        </textarea>
      )}
    </Field>
  );
}

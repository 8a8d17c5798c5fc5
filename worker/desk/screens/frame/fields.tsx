import type { ComponentChildren } from 'preact';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly faults: readonly Fault[];
  readonly lang: Lang;
  /** The control, which `describedBy` ties to what is said about it. */
  readonly children: (describedBy: string | undefined) => ComponentChildren;
};

/** A labelled control with its hint, and what is wrong with what was typed. */
export function Field({ name, label, hint, faults, lang, children }: FieldProps) {
  const own = faults.filter(({ field }) => field === name);
  const ids = [...(hint ? [`${name}-hint`] : []), ...(own.length > 0 ? [`${name}-fault`] : [])];
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {own.length > 0 && (
        <p class="fault" id={`${name}-fault`}>
          {own.map((fault) => fault[lang]).join(lang === 'zh' ? '；' : '; ')}
        </p>
      )}
      {children(ids.join(' ') || undefined)}
    </div>
  );
}

type TextFieldProps = Omit<FieldProps, 'children'> & {
  readonly form: URLSearchParams;
  readonly maxLength: number;
  readonly isRequired?: boolean;
  /** What stands there at first. */
  readonly otherwise?: string;
  readonly isNumber?: boolean;
};

/** A line of text, as it was typed the time before. */
export function TextField({
  form,
  maxLength,
  isRequired,
  otherwise,
  isNumber,
  ...field
}: TextFieldProps) {
  const { name } = field;
  return (
    <Field {...field}>
      {(describedBy) => (
        <input
          id={name}
          name={name}
          required={isRequired}
          maxLength={maxLength}
          autoComplete="off"
          value={form.get(name) ?? otherwise ?? ''}
          aria-describedby={describedBy}
          {...(isNumber && { inputMode: 'numeric', class: 'short' })}
        />
      )}
    </Field>
  );
}

type FaultSummaryProps = {
  readonly title: string;
  readonly faults: readonly Fault[];
  readonly lang: Lang;
  /** What a field is called, where its name alone says which is meant. */
  readonly labelOf?: (field: string) => string | undefined;
};

/** What is wrong with a form, before the form; each leads to its field. */
export function FaultSummary({ title, faults, lang, labelOf }: FaultSummaryProps) {
  if (faults.length === 0) return null;
  return (
    <div class="faults" role="alert" aria-labelledby="faults">
      <h2 id="faults">{title}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.field} ${fault.rule}`}>
            <a href={`#${fault.field}`}>{sayFault(fault, lang, labelOf?.(fault.field ?? ''))}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sayFault(fault: Fault, lang: Lang, label: string | undefined): string {
  if (label === undefined) return fault[lang];
  return label + (lang === 'zh' ? '：' : ': ') + fault[lang];
}

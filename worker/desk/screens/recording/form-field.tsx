import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Field, Input } from '../../forms/field.ts';
import { itemAt, lengthOf } from '../../forms/list-items.ts';
import { type Typed, textAt } from '../../forms/typed.ts';
import { Field as Labelled } from '../frame/fields.tsx';
import { Control } from './controls.tsx';
import type { FormChoices } from './form-choices.ts';
import { recordingWords } from './recording-words.ts';

export type FormProps = {
  readonly typed: Typed;
  readonly faults: readonly Fault[];
  readonly choices: FormChoices;
  readonly lang: Lang;
  /** Where it is asked whose code is being typed; absent for who may not ask. */
  readonly lookUp: string | undefined;
};

type FieldProps = FormProps & { readonly field: Field };

/** One field of a form, or what it is made of. */
export function FormField(props: FieldProps) {
  const { input } = props.field;
  switch (input.kind) {
    case 'group':
      return <Group {...props} fields={input.fields} />;
    case 'list':
      return <Items {...props} input={input} />;
    case 'fixed-list':
      return <Group {...props} fields={input.items} />;
    case 'either':
      return <Either {...props} input={input} />;
    case 'choices':
      return <Ticks {...props} input={input} />;
    case 'pairs':
      return <Pairs {...props} />;
    default:
      return <Single {...props} />;
  }
}

function labelOf({ label, isRequired }: Field, lang: Lang): string {
  return isRequired ? label[lang] : label[lang] + recordingWords[lang].optional;
}

function Single(props: FieldProps) {
  const { field, faults, lang } = props;
  return (
    <Labelled
      name={field.path}
      label={labelOf(field, lang)}
      hint={field.hint?.[lang]}
      faults={faults}
      lang={lang}
    >
      {(describedBy) => <Control {...props} describedBy={describedBy} />}
    </Labelled>
  );
}

type PartProps = FieldProps & { readonly children: preact.ComponentChildren };

/** What belongs together; what may be left out is folded until something is typed in it. */
function Part({ field, typed, faults, lang, children }: PartProps) {
  const { path, hint, isRequired } = field;
  const own = faults.filter(({ field: at }) => at === path);
  const body = (
    <>
      {hint && <p class="hint">{hint[lang]}</p>}
      {own.map((fault) => (
        <p key={fault.rule} class="fault">
          {fault[lang]}
        </p>
      ))}
      {children}
    </>
  );
  if (isRequired) {
    return (
      <fieldset id={path}>
        <legend>{labelOf(field, lang)}</legend>
        {body}
      </fieldset>
    );
  }
  const isUsed = [...typed.keys()].some((name) => name.startsWith(path) && textAt(name, typed));
  return (
    <details id={path} open={isUsed || faults.some(({ field: at = '' }) => at.startsWith(path))}>
      <summary>{labelOf(field, lang)}</summary>
      {body}
    </details>
  );
}

function Group({ fields, ...props }: FieldProps & { readonly fields: readonly Field[] }) {
  return (
    <Part {...props}>
      {fields.map((field) => (
        <FormField key={field.path} {...props} field={field} />
      ))}
    </Part>
  );
}

type InputOf<Kind extends Input['kind']> = Extract<Input, { readonly kind: Kind }>;

/** The items so far, and a blank one. */
function Items({ input, ...props }: FieldProps & { readonly input: InputOf<'list'> }) {
  const { field, typed, lang } = props;
  const { path } = field;
  const count = Math.min(lengthOf(path, typed) + 1, input.most);
  return (
    <Part {...props}>
      {Array.from({ length: count }, (_, i) => {
        // The list has said what has to be known.
        const { hint: _said, ...item } = itemAt(input.item, `${path}[]`, `${path}[${i}]`);
        const label = { zh: `${field.label.zh} ${i + 1}`, en: `${field.label.en} ${i + 1}` };
        return (
          <FormField key={item.path} {...props} field={{ ...item, label, isRequired: true }} />
        );
      })}
      <button type="submit" name="step" value="more">
        {recordingWords[lang].add(field.label[lang])}
      </button>
    </Part>
  );
}

function Either({ input, ...props }: FieldProps & { readonly input: InputOf<'either'> }) {
  const { field, lang } = props;
  const { cases, by } = input;
  const chosen: Field = {
    ...field,
    path: by,
    isRequired: true,
    input: { kind: 'choice', choices: cases, isNumber: false },
  };
  return (
    <Part {...props}>
      <FormField {...props} field={chosen} />
      {cases
        .filter(({ fields }) => fields.length > 0)
        .map(({ value, label, fields }) => (
          <fieldset key={value}>
            <legend>{label[lang]}</legend>
            {fields.map((one) => (
              <FormField key={one.path} {...props} field={one} />
            ))}
          </fieldset>
        ))}
    </Part>
  );
}

function Ticks({ input, ...props }: FieldProps & { readonly input: InputOf<'choices'> }) {
  const { field, typed, lang } = props;
  const chosen = typed.get(field.path) ?? [];
  return (
    <Part {...props}>
      {input.choices.map(({ value, label }) => (
        <label key={value} class="tick">
          <input type="checkbox" name={field.path} value={value} checked={chosen.includes(value)} />
          {label[lang]}
        </label>
      ))}
    </Part>
  );
}

/** Names and values, as many as there are and one more. */
function Pairs(props: FieldProps) {
  const { field, typed, lang } = props;
  const said = { name: { zh: '名称', en: 'Name' }, value: { zh: '内容', en: 'Value' } };
  return (
    <Part {...props}>
      {Array.from({ length: lengthOf(field.path, typed) + 1 }, (_, i) => (
        <div key={i} class="pair">
          {(['name', 'value'] as const).map((part) => {
            const path = `${field.path}[${i}].${part}`;
            return (
              <label key={part}>
                {`${said[part][lang]} ${i + 1}`}
                <input name={path} value={typed.get(path)?.[0] ?? ''} autoComplete="off" />
              </label>
            );
          })}
        </div>
      ))}
    </Part>
  );
}

import type { Field } from '../../forms/field.ts';
import type { Option } from './form-choices.ts';
import type { FormProps } from './form-field.tsx';
import { recordingWords } from './recording-words.ts';

type ControlProps = FormProps & {
  readonly field: Field;
  readonly describedBy: string | undefined;
};

/** What one answer is given with. */
export function Control({ field, typed, choices, lang, lookUp, describedBy }: ControlProps) {
  const { path, input } = field;
  const value = typed.get(path)?.[0] ?? '';
  const own = {
    id: path,
    name: path,
    'aria-describedby': describedBy,
    autoComplete: 'off',
    'data-look-up': lookUpIn(input, lookUp),
  };
  const { yes, no } = recordingWords[lang];
  switch (input.kind) {
    case 'day':
    case 'first-day':
    case 'last-day':
      return <input {...own} type="date" min="1900-01-01" max="2199-12-31" value={value} />;
    case 'moment':
      return <input {...own} type="datetime-local" step="1" value={value} />;
    case 'number':
      return <input {...own} class="short" inputMode="decimal" value={value} />;
    case 'tick':
      return <input {...own} type="checkbox" value="yes" checked={value !== ''} />;
    case 'yes-no':
      return (
        <Select
          {...own}
          value={value}
          options={[
            { value: 'yes', label: yes },
            { value: 'no', label: no },
          ]}
        />
      );
    case 'choice':
      return (
        <Select
          {...own}
          value={value}
          options={input.choices.map((one) => ({ value: one.value, label: one.label[lang] }))}
        />
      );
    case 'act':
    case 'entry-id':
      return <Select {...own} value={value} options={choices[input.kind]} />;
    case 'area':
    case 'engagement-number':
      return (
        <>
          <input {...own} value={value} list={`${path}-list`} />
          <datalist id={`${path}-list`}>
            {choices[input.kind].map((one) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </datalist>
        </>
      );
    case 'text':
      return <Text {...own} input={input} value={value} />;
    default:
      return <input {...own} maxLength={64} spellcheck={false} value={value} />;
  }
}

type TextProps = {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly value: string;
  readonly input: Extract<Field['input'], { readonly kind: 'text' }>;
};

function Text({ input, value, ...own }: TextProps) {
  return input.isLong ? (
    <textarea {...own} autoComplete="off" rows={4} maxLength={input.most}>
      {value}
    </textarea>
  ) : (
    <input {...own} autoComplete="off" maxLength={input.most} value={value} />
  );
}

/** Only organisations have a name that may be told. */
function lookUpIn({ kind }: Field['input'], place: string | undefined): string | undefined {
  return kind === 'uscc' ? place : undefined;
}

type SelectProps = {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly value: string;
  readonly options: readonly Option[];
};

/** What was chosen stays, even where it is offered no more. */
function Select({ value, options, ...own }: SelectProps) {
  const isOffered = value === '' || options.some((one) => one.value === value);
  const all = isOffered ? options : [...options, { value, label: value }];
  return (
    <select {...own}>
      <option value="" />
      {all.map((one) => (
        <option key={one.value} value={one.value} selected={one.value === value}>
          {one.label}
        </option>
      ))}
    </select>
  );
}

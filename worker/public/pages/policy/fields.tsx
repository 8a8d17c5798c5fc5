import type { ComponentChildren } from 'preact';

type ChoiceProps = {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly word: string }[];
};

export function Choice({ label, name, value, options }: ChoiceProps) {
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {options.map((one) => (
          <option key={one.value} value={one.value} selected={one.value === value}>
            {one.word}
          </option>
        ))}
      </select>
    </p>
  );
}

type NumberFieldProps = {
  readonly label: string;
  readonly name: string;
  /** Undefined: empty. */
  readonly value: number | undefined;
  readonly most: number;
  readonly step?: number;
};

export function NumberField({ label, name, value, most, step = 1 }: NumberFieldProps) {
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        type="number"
        name={name}
        value={value ?? ''}
        min={0}
        max={most}
        step={step}
      />
    </p>
  );
}

type TickProps = {
  readonly name: string;
  readonly value: string;
  readonly isChecked: boolean;
  /** Of those with its name only one can be chosen. */
  readonly isOne?: boolean;
  readonly aside?: string;
  readonly children: ComponentChildren;
};

/** A box to tick, which its whole line ticks. */
export function Tick({ name, value, isChecked, isOne = false, aside, children }: TickProps) {
  const id = `${name}-${value}`;
  return (
    <p class="tick">
      <input
        id={id}
        type={isOne ? 'radio' : 'checkbox'}
        name={name}
        value={value}
        checked={isChecked}
      />
      <label for={id}>{children}</label>
      {aside !== undefined && <span>{aside}</span>}
    </p>
  );
}

import type { Typed } from '../../forms/typed.ts';

/** What a browser sent, by name; the form's own buttons are named otherwise than any field. */
export function typedIn(form: URLSearchParams): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (name === stepField) continue;
    const values = typed.get(name);
    if (values) values.push(value);
    else typed.set(name, [value]);
  }
  return typed;
}

/** The button that was pressed. */
export const stepField = 'step';

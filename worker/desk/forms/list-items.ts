import type { Field } from './field.ts';
import type { Typed } from './typed.ts';

/** No list of any kind is longer; a longer number of an item is forged. */
const mostItems = 10_000;

/** One more than the highest number of an item for which something was typed. */
export function lengthOf(path: string, typed: Typed): number {
  let length = 0;
  for (const name of typed.keys()) {
    if (!name.startsWith(`${path}[`)) continue;
    const number = Number(/^\d{1,4}(?=\])/.exec(name.slice(path.length + 1))?.[0] ?? -1);
    length = Math.max(length, number + 1);
  }
  return Math.min(length, mostItems);
}

/** The item of a list, at a number of its own. An item isn't required: it may be left blank. */
export function itemAt(field: Field, from: string, to: string): Field {
  const { path, input } = field;
  const moved = { ...field, path: to + path.slice(from.length), isRequired: false };
  const within = (fields: readonly Field[]) =>
    fields.map((one) => ({ ...itemAt(one, from, to), isRequired: one.isRequired }));
  switch (input.kind) {
    case 'group':
      return { ...moved, input: { kind: 'group', fields: within(input.fields) } };
    case 'list':
      return { ...moved, input: { ...input, item: itemAt(input.item, from, to) } };
    default:
      return moved;
  }
}

import { basisFields } from './basis-fields.ts';
import { bodyFields } from './body-fields.ts';
import type { FieldWords } from './said.ts';

/**
 * Of the field at this place in a draft of this kind: by kind and place, by place, or by its own name, whichever is told first. A
 * field of which nothing is told is called as its schema calls it.
 */
export function wordsOf(path: string, kind: string): FieldWords {
  const name = namesOf(path).at(-1) ?? path;
  const key = keyIn(vocabulary, path, kind);
  return (key === undefined ? undefined : vocabulary[key]) ?? { label: { zh: name, en: name } };
}

/** Under which key a table tells something of the field at this place, if it does. */
export function keyIn(table: object, path: string, kind: string): string | undefined {
  const [place, name] = namesOf(path);
  return [`${kind}:${place}`, place, name].find((one) => Object.hasOwn(table, one));
}

/** Its place in the body, and its own name. */
function namesOf(path: string): readonly [place: string, name: string] {
  const place = path.replace(/\[\d*\]/g, '').replace(/^body\./, '');
  return [place, place.slice(place.lastIndexOf('.') + 1)];
}

/** Whether the vocabulary tells anything of the field. */
export function isTold(path: string, kind: string): boolean {
  const { label } = wordsOf(path, kind);
  return label.zh !== label.en;
}

const vocabulary: Readonly<Record<string, FieldWords>> = { ...bodyFields, ...basisFields };

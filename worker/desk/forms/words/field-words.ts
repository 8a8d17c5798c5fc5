import { basisFields } from './basis-fields.ts';
import { bodyFields } from './body-fields.ts';
import type { FieldWords } from './said.ts';

/**
 * Of the field at this place in a draft of this kind: by kind and place, by place, or by its own name, whichever is told first. A
 * field of which nothing is told is called as its schema calls it.
 */
export function wordsOf(path: string, kind: string): FieldWords {
  const place = path.replace(/\[\d*\]/g, '').replace(/^body\./, '');
  const name = place.slice(place.lastIndexOf('.') + 1);
  const key = [`${kind}:${place}`, place, name].find((one) => Object.hasOwn(vocabulary, one));
  return (key === undefined ? undefined : vocabulary[key]) ?? { label: { zh: name, en: name } };
}

/** Whether the vocabulary tells anything of the field. */
export function isTold(path: string, kind: string): boolean {
  const { label } = wordsOf(path, kind);
  return label.zh !== label.en;
}

const vocabulary: Readonly<Record<string, FieldWords>> = { ...bodyFields, ...basisFields };

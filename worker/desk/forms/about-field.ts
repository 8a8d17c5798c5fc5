import type { Field } from './field.ts';

/** The name of the first field that says which entry a draft is about; undefined where none does. */
export function aboutField(fields: readonly Field[]): string | undefined {
  for (const { path, input } of fields) {
    if (input.kind === 'entry-id') return path.replaceAll('[]', '[0]');
    const found = aboutField(partsOf(input));
    if (found !== undefined) return found;
  }
  return undefined;
}

function partsOf(input: Field['input']): readonly Field[] {
  switch (input.kind) {
    case 'group':
      return input.fields;
    case 'list':
      return [input.item];
    case 'fixed-list':
      return input.items;
    default:
      return [];
  }
}

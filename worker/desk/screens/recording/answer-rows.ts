import type { Lang } from '../../../../shared/messages/lang.ts';
import type { DraftForm } from '../../forms/describe-form.ts';
import type { Field } from '../../forms/field.ts';
import { itemAt, lengthOf } from '../../forms/list-items.ts';
import { type Typed, textAt } from '../../forms/typed.ts';
import { recordingWords } from './recording-words.ts';

export type AnswerRow = { readonly path: string; readonly label: string; readonly text: string };

/** What was filled in, a row for each field that says something. */
export function answerRows(
  { body, basis, around }: DraftForm,
  typed: Typed,
  lang: Lang,
): readonly AnswerRow[] {
  return [...body, ...basis, ...around].flatMap((field) => rowsOf(field, typed, lang, ''));
}

function rowsOf(field: Field, typed: Typed, lang: Lang, above: string): readonly AnswerRow[] {
  const { path, input } = field;
  const label = above + field.label[lang];
  const below = (fields: readonly Field[]) =>
    fields.flatMap((one) => rowsOf(one, typed, lang, `${label} · `));
  switch (input.kind) {
    case 'group':
      return below(input.fields);
    case 'fixed-list':
      return below(input.items);
    case 'list':
      return Array.from({ length: lengthOf(path, typed) }, (_, i) => {
        const number = { zh: `${field.label.zh} ${i + 1}`, en: `${field.label.en} ${i + 1}` };
        const item = { ...itemAt(input.item, `${path}[]`, `${path}[${i}]`), label: number };
        return rowsOf(item, typed, lang, above);
      }).flat();
    case 'either': {
      const chosen = input.cases.find(({ value }) => value === textAt(input.by, typed));
      if (!chosen) return [];
      return [{ path, label, text: chosen.label[lang] }, ...below(chosen.fields)];
    }
    case 'pairs':
      return Array.from({ length: lengthOf(path, typed) }, (_, i) => {
        const [name, value] = ['name', 'value'].map((part) =>
          textAt(`${path}[${i}].${part}`, typed),
        );
        return name || value
          ? [{ path: `${path}[${i}]`, label, text: `${name ?? ''} ${value ?? ''}` }]
          : [];
      }).flat();
    default: {
      const text = sayValues(field, typed.get(path) ?? [], lang);
      return text === '' ? [] : [{ path, label, text }];
    }
  }
}

function sayValues({ input }: Field, values: readonly string[], lang: Lang): string {
  const { yes, no } = recordingWords[lang];
  const given = values.filter((value) => value.trim() !== '');
  if (input.kind === 'choice' || input.kind === 'choices') {
    const { choices } = input;
    return given
      .map((value) => choices.find((one) => one.value === value)?.label[lang] ?? value)
      .join('\n');
  }
  if (input.kind === 'tick' || input.kind === 'yes-no') {
    return given.map((value) => (value === 'yes' ? yes : no)).join();
  }
  return given.join('\n');
}

import { shanghaiTime } from '../../../shared/tables/shanghai-time.ts';
import { addDays, dayOf, parseInstant } from '../../../shared/time/shanghai.ts';
import type { DraftForm } from './describe-form.ts';
import type { Field } from './field.ts';
import { itemAt } from './list-items.ts';
import type { Typed } from './typed.ts';

type Value = Readonly<Record<string, unknown>>;

/** What has to be typed to get this draft: the way back of `readForm`. */
export function typedOf(form: DraftForm, draft: Value): Typed {
  const { body, basis } = draft as { readonly body?: Value; readonly basis?: Value };
  return new Map([
    ...inObject(form.around, draft),
    ...inObject(form.basis, basis),
    ...inObject(form.body, body),
  ]);
}

type Pair = readonly [name: string, values: readonly string[]];

function inObject(fields: readonly Field[], value: Value = {}): readonly Pair[] {
  return fields.flatMap((field) => {
    const name = field.path.slice(field.path.lastIndexOf('.') + 1);
    return value[name] === undefined ? [] : inField(field, value[name]);
  });
}

function inField({ path, input }: Field, value: unknown): readonly Pair[] {
  switch (input.kind) {
    case 'group':
      return inObject(input.fields, value as Value);
    case 'either': {
      const chosen = String((value as Value)[input.by.slice(path.length + 1)]);
      const fields = input.cases.find((one) => one.value === chosen)?.fields ?? [];
      return [[input.by, [chosen]], ...inObject(fields, value as Value)];
    }
    case 'list':
      return (value as readonly unknown[]).flatMap((one, i) =>
        inField(itemAt(input.item, `${path}[]`, `${path}[${i}]`), one),
      );
    case 'fixed-list':
      return input.items.flatMap((item, i) => inField(item, (value as readonly unknown[])[i]));
    case 'choices':
      return [[path, (value as readonly unknown[]).map(String)]];
    case 'pairs':
      return Object.entries(value as Value).flatMap(([name, one], i): readonly Pair[] => [
        [`${path}[${i}].name`, [name]],
        [`${path}[${i}].value`, [String(one)]],
      ]);
    case 'first-day':
      return [[path, [dayOf(instantOf(value))]]];
    case 'last-day':
      return [[path, [addDays(dayOf(instantOf(value)), -1)]]];
    case 'moment':
      return [[path, [shanghaiTime(instantOf(value)).replace(' ', 'T')]]];
    case 'yes-no':
      return [[path, [value === true ? 'yes' : 'no']]];
    default:
      return [[path, [String(value)]]];
  }
}

/** With any offset, as drafts may have it. */
function instantOf(value: unknown): string {
  return parseInstant(String(value)) ?? String(value);
}

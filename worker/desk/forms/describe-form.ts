import type { EntryKind } from '../../../shared/kinds/form/kind.ts';
import type { Field, Input } from './field.ts';
import { type JsonForm, jsonFormOf } from './json-form.ts';
import { choiceWords } from './words/choice-words.ts';
import { wordsOf } from './words/field-words.ts';

/** The form of a draft. Kind and subject are settled before it is filled in, so neither is a field of it. */
export type DraftForm = {
  /** What the kind itself asks. */
  readonly body: readonly Field[];
  /** What the decision rests on: the authority, the norm and the document. */
  readonly basis: readonly Field[];
  /** Case, times and personal data, which every kind may have. */
  readonly around: readonly Field[];
};

/**
 * The form of a kind, made from its schema alone: a new kind has one as soon as it has a schema. A field of which nothing is told
 * in the vocabulary bears its own name.
 */
export function describeForm(kind: EntryKind): DraftForm {
  const form = known.get(kind) ?? formOf(kind);
  known.set(kind, form);
  return form;
}

/** Making one takes a millisecond, and a page asks for that of each entry that it shows. */
const known = new WeakMap<EntryKind, DraftForm>();

function formOf(kind: EntryKind): DraftForm {
  const { properties = {}, required = [] } = jsonFormOf(kind);
  const { body = {}, basis = {}, kind: _, subject: __, ...around } = properties;
  return {
    body: fieldsIn(body, 'body', kind.name),
    basis: fieldsIn(basis, 'basis', kind.name),
    around: Object.entries(around).map(([name, form]) =>
      fieldOf(form, name, kind.name, required.includes(name) || isCase(name, kind)),
    ),
  };
}

function isCase(name: string, kind: EntryKind): boolean {
  return name === 'caseId' && kind.needsCase;
}

function fieldsIn({ properties = {}, required = [] }: JsonForm, path: string, kind: string) {
  return Object.entries(properties).map(([name, form]) =>
    fieldOf(form, `${path}.${name}`, kind, required.includes(name)),
  );
}

function fieldOf(form: JsonForm, path: string, kind: string, isRequired: boolean): Field {
  return { path, ...wordsOf(path, kind), isRequired, input: inputOf(form, path, kind) };
}

function inputOf(form: JsonForm, path: string, kind: string): Input {
  const cases = form.oneOf ?? form.anyOf;
  if (cases) return eitherOf(cases, path, kind);
  switch (form.type) {
    case 'object':
      if (!form.properties) return { kind: 'pairs' };
      return { kind: 'group', fields: fieldsIn(form, path, kind) };
    case 'array':
      return listOf(form, path, kind);
    case 'boolean':
      return { kind: form.const === true ? 'tick' : 'yes-no' };
    case 'number':
    case 'integer':
      return form.enum ? choiceOf(form.enum, path, kind) : numberOf(form);
    default:
      return form.enum ? choiceOf(form.enum, path, kind) : textOf(form, path);
  }
}

function eitherOf(cases: readonly JsonForm[], path: string, kind: string): Input {
  const [first] = cases;
  const by = Object.entries(first?.properties ?? {}).find(([, one]) => one.const !== undefined);
  if (by === undefined) throw new Error(`${kind}: the shapes of ${path} are told apart by nothing`);
  const [name] = by;
  return {
    kind: 'either',
    by: `${path}.${name}`,
    cases: cases.map((form) => {
      const { [name]: chosen, ...rest } = form.properties ?? {};
      const value = String(chosen?.const);
      const fields = fieldsIn({ ...form, properties: rest }, path, kind);
      return { value, label: choiceWords(`${path}.${name}`, value, kind), fields };
    }),
  };
}

/** Known words to choose among are ticked; whatever else there are several of is written one below the other. */
function listOf(form: JsonForm, path: string, kind: string): Input {
  if (form.prefixItems) {
    const items = form.prefixItems.map((item, i) => fieldOf(item, `${path}[${i}]`, kind, true));
    return { kind: 'fixed-list', items };
  }
  const item = form.items ?? {};
  if (item.enum)
    return {
      kind: 'choices',
      choices: item.enum.map((value) => choice(path, String(value), kind)),
    };
  return {
    kind: 'list',
    item: fieldOf(item, `${path}[]`, kind, true),
    most: form.maxItems ?? Number.MAX_SAFE_INTEGER,
  };
}

function choiceOf(values: readonly (string | number)[], path: string, kind: string): Input {
  return {
    kind: 'choice',
    choices: values.map((value) => choice(path, String(value), kind)),
    isNumber: values.some((value) => typeof value === 'number'),
  };
}

function choice(path: string, value: string, kind: string) {
  return { value, label: choiceWords(path, value, kind) };
}

function numberOf({ type, minimum, exclusiveMinimum }: JsonForm): Input {
  const least = minimum ?? exclusiveMinimum;
  const isSaid = least !== undefined && least > Number.MIN_SAFE_INTEGER;
  return { kind: 'number', isWhole: type === 'integer', ...(isSaid && { least }) };
}

/** What is longer is a paragraph: titles of laws have up to 200 characters. */
const longestLine = 200;

function textOf({ format, maxLength }: JsonForm, path: string): Input {
  switch (format) {
    case 'date':
      return { kind: 'day' };
    case 'date-time':
      return { kind: timeOf(path) };
    case 'uscc':
    case 'person-code':
    case 'entry-id':
    case 'engagement-number':
    case 'area':
    case 'act':
      return { kind: format };
    default: {
      const isLong = format === 'multi-line' || (maxLength ?? 0) > longestLine;
      return { kind: 'text', ...(maxLength && { most: maxLength }), isLong };
    }
  }
}

/** Decisions state the days of their force; only when something was looked up is a moment. */
function timeOf(path: string): 'first-day' | 'last-day' | 'moment' {
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (name === 'effectiveFrom') return 'first-day';
  return name === 'effectiveUntil' || name === 'until' ? 'last-day' : 'moment';
}

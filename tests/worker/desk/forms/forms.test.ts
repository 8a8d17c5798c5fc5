import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../../shared/kinds/book/the-book.ts';
import { envelope } from '../../../../shared/kinds/door/envelope.ts';
import { type DraftForm, describeForm } from '../../../../worker/desk/forms/describe-form.ts';
import type { Choice, Field } from '../../../../worker/desk/forms/field.ts';
import { readForm } from '../../../../worker/desk/forms/read-form.ts';
import { typedOf } from '../../../../worker/desk/forms/typed-of.ts';
import { isTold } from '../../../../worker/desk/forms/words/field-words.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { samples } from '../../../fixtures/samples/samples.ts';
import { code } from '../../../fixtures/town/subjects.ts';

/** A field and all that are in it. */
function within(field: Field): readonly Field[] {
  const { input } = field;
  switch (input.kind) {
    case 'group':
      return [field, ...input.fields.flatMap(within)];
    case 'list':
      return [field, ...within(input.item)];
    case 'fixed-list':
      return [field, ...input.items.flatMap(within)];
    case 'either':
      return [field, ...input.cases.flatMap(({ fields }) => fields.flatMap(within))];
    default:
      return [field];
  }
}

const fieldsOf = ({ body, basis, around }: DraftForm) =>
  [...body, ...basis, ...around].flatMap(within);

function choicesIn({ input }: Field): readonly Choice[] {
  if (input.kind === 'either') return input.cases;
  return input.kind === 'choice' || input.kind === 'choices' ? input.choices : [];
}

/** What samples leave out, as the book of a desk fills it in. */
const whole = { subject: { kind: 'agency', code }, basis };

describe.each(kinds)('the form of $name', (kind) => {
  const form = describeForm(kind);
  const sample = samples[kind.name];

  test('tells each field in both languages', () => {
    const untold = fieldsOf(form).filter(({ path }) => !isTold(path, kind.name));

    expect(untold.map(({ path }) => path)).toEqual([]);
  });

  test('tells each choice in both languages', () => {
    const untold = fieldsOf(form)
      .flatMap((field) => choicesIn(field).map((choice) => ({ ...choice, path: field.path })))
      .filter(({ label }) => label.zh === label.en);

    expect(untold.map(({ path, value }) => `${path} ${value}`)).toEqual([]);
  });

  test.each(kind.roles)('can say what a %s’s draft says', (role) => {
    const {
      kind: name,
      subject,
      ...draft
    } = { ...whole, ...sample?.draft(role) } as never as {
      kind: string;
      subject: object;
    };

    const read = { ...readForm(form, typedOf(form, draft)), kind: name, subject };

    const parse = (one: object) => envelope(kind).parse(one);
    expect(parse(read)).toEqual(parse({ ...draft, kind: name, subject }));
  });

  test('asks what is wanting where nothing is typed, each by its place', () => {
    const read = { ...readForm(form, new Map()), kind: kind.name, subject: undefined };

    const { error } = envelope(kind).safeParse(read);

    const places = error?.issues.map(({ path }) => path.join('.'));
    expect(places).toEqual(
      expect.arrayContaining(['basis.authority', 'basis.law', 'basis.article', 'subject']),
    );
  });
});

const hostile = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'body',
    'body.__proto__.x',
    'kind',
    'subject.code',
    'actor',
  ),
  fc
    .constantFrom(...kinds.flatMap((kind) => fieldsOf(describeForm(kind)).map(({ path }) => path)))
    .chain((path) => fc.nat(20_000).map((n) => path.replaceAll('[]', `[${n}]`))),
  fc.string(),
);
const values = fc.array(
  fc.oneof(fc.string(), fc.constantFrom('=1+1', '\u202e', '<script>', '-0', '1e9')),
  { maxLength: 3 },
);

test('whatever is sent, a form reads nothing but its own fields', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.array(fc.tuple(hostile, values)), (kind, sent) => {
      const form = describeForm(kind);
      const read = readForm(form, new Map(sent));

      const own = new Set(['body', 'basis', ...form.around.map(({ path }) => path)]);
      expect(Object.keys(read).filter((name) => !own.has(name))).toEqual([]);
      const inBody = new Set(form.body.map(({ path }) => path.slice('body.'.length)));
      expect(Object.keys(read.body as object).filter((name) => !inBody.has(name))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('of two values under one name of personal data neither is lost', () => {
  const form = describeForm(kinds[0] as (typeof kinds)[number]);
  const typed = new Map([
    ['personal[0].name', ['phone']],
    ['personal[0].value', ['0577-1']],
    ['personal[1].name', ['phone']],
    ['personal[1].value', ['0577-2']],
  ]);

  expect(readForm(form, typed).personal).toEqual({ phone: '0577-1；0577-2' });
});

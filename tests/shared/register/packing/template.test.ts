import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../shared/ledger/canonical.ts';
import { takeApart } from '../../../../shared/register/packing/take-apart.ts';
import {
  fillTemplate,
  type HoleValues,
  parseTemplate,
} from '../../../../shared/register/packing/template.ts';
import type { RecordValues } from '../../../../shared/register/packing/template-holes.ts';
import { anyRecords, makeCode, makeRecord } from '../../../fixtures/register/make-records.ts';

test('a record that was taken apart is put together again, letter by letter', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      for (const record of records) {
        const json = canonicalJson(record);

        expect(putTogether(json, record.code)).toBe(json);
      }
    }),
  );
});

test('any other JSON survives being taken apart, too', () => {
  const anyObject = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(anyObject, (object) => {
      const json = canonicalJson({ ...object, code: makeCode(1) });

      expect(putTogether(json, makeCode(1))).toBe(json);
    }),
  );
});

test("another organisation's code within a record stays in the template", () => {
  const json = canonicalJson({ code: makeCode(1), parent: { code: makeCode(2) } });

  expect(putTogether(json, makeCode(1))).toBe(json);
});

test('records that differ in code, name and dates share a template', () => {
  const one = makeRecord(1);
  const other = makeRecord(2, { registration: { kind: 'filed', since: one.timeline[0].from } });

  expect(takeApart(canonicalJson(one), one.code).template).toBe(
    takeApart(canonicalJson(other), other.code).template,
  );
});

test('an instant that a record repeats is stored once', () => {
  const { values } = takeApart(canonicalJson(makeRecord(1)), makeCode(1));

  expect(values.moments).toHaveLength(1);
});

test.each([
  ['no JSON', '{"code":\x01'],
  ['no object', '[\x01]'],
  ['an object without a code', '{"v":1}'],
  ['a hole for a name where a key belongs', '{"code":\x01,\x02}'],
])('%s is no template', (_, source) => {
  expect(parseTemplate(source)).toBeUndefined();
});

function putTogether(json: string, code: string): string | undefined {
  const { template, values } = takeApart(json, code);
  const parsed = parseTemplate(template);
  return parsed && fillTemplate(parsed, inTurn(values));
}

function inTurn({ code, ...lists }: RecordValues): HoleValues {
  const [names, texts, days, moments] = [lists.names, lists.texts, lists.days, lists.moments].map(
    (list) => list.values(),
  );
  return {
    code: () => code,
    name: () => names?.next().value as string,
    text: () => texts?.next().value as string,
    day: () => days?.next().value as number,
    moment: () => moments?.next().value as number,
  };
}

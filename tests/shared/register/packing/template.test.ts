import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../shared/ledger/canonical.ts';
import type { HoleValues } from '../../../../shared/register/packing/fill-template.ts';
import { takeApart } from '../../../../shared/register/packing/take-apart.ts';
import { templateParser } from '../../../../shared/register/packing/template.ts';
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
  expect(templateParser()(source)).toBeUndefined();
});

describe('the records of a template, however many were made before,', () => {
  test('are what parsing their JSON gives', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        for (const record of records) {
          const json = canonicalJson(record);

          for (const made of makeOften(json, record.code)) expect(made).toEqual(JSON.parse(json));
        }
      }),
    );
  });

  test('are so for any other JSON, too', () => {
    const anyObject = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(anyObject, (object) => {
        const json = canonicalJson({ ...object, code: makeCode(1) });

        for (const made of makeOften(json, makeCode(1))) {
          expect(JSON.stringify(made)).toBe(JSON.stringify(JSON.parse(json)));
        }
      }),
    );
  });

  test.each([
    ['a key that comes twice', '{"code":\x01,"name":\x02,"name":"last"}'],
    ['a text that looks like a mark', '{"code":\x01,"like":"\\u00000"}'],
    ['a prototype', '{"code":\x01,"__proto__":{"name":\x02}}'],
    ['a prototype that is a text', '{"code":\x01,"__proto__":\x02}'],
    ['no hole but the code', '{"a":[1,{"b":2}],"code":\x01}'],
    ['a hole in a list', '{"a":[1,\x02,[\x02]],"code":\x01}'],
  ])('are so with %s', (_, source) => {
    const template = templateParser()(source);
    const values = () => inTurn({ code: 'c', names: ['n', 'm'], texts: [], days: [], moments: [] });

    for (let n = 0; n < often; n++) {
      expect(JSON.stringify(template?.make(values()))).toBe(
        JSON.stringify(JSON.parse(template?.fill(values()) ?? '')),
      );
    }
  });

  test('share nothing that could be changed', () => {
    const record = makeRecord(1);
    const json = canonicalJson({ ...record, services: ['environmental-monitoring'] });
    const [one, other] = makeOften(json, record.code).slice(-2) as (typeof record)[];

    expect(one?.services).toBe(other?.services);
    expect(one?.services).toSatisfy(Object.isFrozen);
    expect(one?.names).not.toBe(other?.names);
  });
});

const often = 12;

function makeOften(json: string, code: string): readonly unknown[] {
  const { template, values } = takeApart(json, code);
  const parsed = templateParser()(template);
  return Array.from({ length: often }, () => parsed?.make(inTurn(values)));
}

function putTogether(json: string, code: string): string | undefined {
  const { template, values } = takeApart(json, code);
  return templateParser()(template)?.fill(inTurn(values));
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

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import type { RegisterRecord } from '../../../../shared/disclosure/register-record.ts';
import { canonicalJson } from '../../../../shared/ledger/canonical.ts';
import { checkReceipt } from '../../../../shared/register/evidence/check-receipt.ts';
import { makeReceipt } from '../../../../shared/register/evidence/make-receipt.ts';
import type { Register } from '../../../../shared/register/layers/register.ts';
import { foldText } from '../../../../shared/text/fold.ts';
import { makeSignedKeySet, verify } from '../../../fixtures/register/make-keys.ts';
import { initialsOf, openOverBase } from '../../../fixtures/register/make-overlay.ts';
import {
  anyRecords,
  makeBulkyRecords,
  makeCode,
  makeRecord,
  makeRecords,
  openRecords,
} from '../../../fixtures/register/make-records.ts';
import { makeCatalogue, makePerson } from '../../../fixtures/register/person-and-catalogue.ts';

const { keySet } = await makeSignedKeySet();

const anyName: fc.Arbitrary<string> = fc.constantFrom(
  '示例重庆环境有限公司',
  '示例瓯江环境科技有限公司',
  '示例瓯江环境',
  '瓯江环境科技有限公司北仑分公司',
  '示例（瓯江）环境',
);

/** The effect of a publication on the records: each code gets another record, or none. */
const anyPublication = fc.array(
  fc.record({
    sort: fc.constantFrom(
      'agency' as const,
      'agency' as const,
      'person' as const,
      'catalogue' as const,
    ),
    serial: fc.nat(400),
    become: fc.option(fc.record({ name: anyName, isNameless: fc.boolean(), former: fc.boolean() })),
  }),
  { maxLength: 30 },
);

type Change = typeof anyPublication extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

function publish(
  records: readonly RegisterRecord[],
  changes: readonly Change[],
): readonly RegisterRecord[] {
  const byCode = new Map(records.map((record) => [record.code, record]));
  for (const { sort, serial, become } of changes) {
    const record = recordOf(sort, serial, become ?? named(''));
    if (become) byCode.set(record.code, record);
    else byCode.delete(record.code);
  }
  return [...byCode.values()];
}

/** A person's or catalogue's record has an agency's name among its texts, by which it must not be found. */
function recordOf(
  sort: Change['sort'],
  serial: number,
  become: NonNullable<Change['become']>,
): RegisterRecord {
  switch (sort) {
    case 'agency':
      return recordNamed(serial, become);
    case 'person':
      return makePerson(String(serial).padStart(10, '0'), become.name);
    case 'catalogue':
      return makeCatalogue(makeCode(serial), become.name);
  }
}

/** This many records, half of them agencies'. */
function makeMixed(size: number): readonly RegisterRecord[] {
  const others = Array.from({ length: Math.ceil(size / 4) }, (_, serial) => [
    recordOf('person', serial, named('示例瓯江环境')),
    recordOf('catalogue', serial, named('示例瓯江环境')),
  ]);
  return [...makeRecords(Math.ceil(size / 2)), ...others.flat()];
}

function recordNamed(
  serial: number,
  { name, isNameless, former }: { name: string; isNameless: boolean; former: boolean },
): PublicRecord {
  const names = [
    { name, kind: 'registered' as const },
    ...(former ? [{ name: `示例第${serial}环境科技有限公司`, kind: 'former' as const }] : []),
  ];
  return makeRecord(serial, { names: isNameless ? [] : names });
}

const page = foldText(
  '供应商：示例瓯江环境科技有限公司、示例重庆环境有限公司北仑分公司，示例第7环境科技有限公司；示例(瓯江)环境；' +
    Array.from({ length: 400 }, (_, n) => `示例第${n}环境科技有限公司`).join('，'),
);

function hitsOf(register: Register) {
  return register.scan(page).map(({ start, end, names }) => ({
    start,
    end,
    holders: names.map((n) => canonicalJson(register.recordOfName(n))).sort(),
  }));
}

describe('a base and an overlay', () => {
  test('a base and an overlay say what a fresh base says, through any history of publications', async () => {
    const history = fc.tuple(fc.nat(300), fc.array(anyPublication, { maxLength: 4 }), fc.nat(4));
    await fc.assert(
      fc.asyncProperty(history, async ([size, publications, rebasedAfter]) => {
        let now = makeMixed(size);
        let base = now;
        for (const [n, changes] of publications.entries()) {
          now = publish(now, changes);
          if (n === rebasedAfter) base = now;
        }

        const fresh = await openRecords(now, initialsOf);
        const overlaid = await openOverBase(base, now);

        await expectSame(overlaid, fresh);
      }),
      { numRuns: 40 },
    );
  });

  test('a base and an overlay say what a fresh base says, for records of every form', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, anyRecords, fc.nat(40), async (some, others, kept) => {
        const codes = new Set(others.map(({ code }) => code));
        const now = [...some.slice(0, kept).filter(({ code }) => !codes.has(code)), ...others];

        await expectSame(await openOverBase(some, now), await openRecords(now, initialsOf));
      }),
      { numRuns: 60 },
    );
  });

  test('a base and an overlay say what a fresh base says, in many segments', async () => {
    const before = makeBulkyRecords(3000);
    const now = [
      ...before.slice(50).with(3, recordNamed(53, named('示例瓯江环境'))),
      makeRecord(50_000),
    ];

    const overlaid = await openOverBase(before, now);

    expect(overlaid.base.shelf.segments.length).toBeGreaterThan(1);
    await expectSame(overlaid, await openRecords(now, initialsOf));
  });
});

async function expectSame(overlaid: Register, fresh: Register): Promise<void> {
  const codes = [...Array.from({ length: 401 }, (_, n) => makeCode(n)), makeCode(50_000)];
  expect(overlaid.size).toBe(fresh.size);
  expect(overlaid.root()).toBe(fresh.root());
  expect(sorted(overlaid.all())).toEqual(sorted(fresh.all()));
  expect(sorted(overlaid.persons())).toEqual(sorted(fresh.persons()));
  expect(sorted(overlaid.catalogues())).toEqual(sorted(fresh.catalogues()));
  for (const code of codes) expect(overlaid.record(code)).toEqual(fresh.record(code));
  expect(hitsOf(overlaid)).toEqual(hitsOf(fresh));
  for (const part of ['瓯江', 'slzq', 'slcqhj', '第7环', '环境科技', codes[7] ?? '', '没有']) {
    for (const limit of [3, 1000]) {
      expect(overlaid.search(part, limit)).toEqual(fresh.search(part, limit));
    }
  }
  for (const code of codes.slice(0, 12)) await expectProved(overlaid, code);
}

async function expectProved(register: Register, code: string): Promise<void> {
  const receipt = JSON.parse(JSON.stringify(makeReceipt(register, code)));

  expect(await checkReceipt(receipt, keySet, verify)).toMatchObject({
    kind: 'proved',
    record: register.record(code),
  });
}

function named(name: string) {
  return { name, isNameless: false, former: false };
}

function sorted(records: Iterable<RegisterRecord>): readonly string[] {
  return [...records].map(canonicalJson).toSorted();
}

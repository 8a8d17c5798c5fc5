import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { demoAgencies } from '../../../tools/demo/agencies.ts';
import { makeDevelopmentKeys } from '../../../tools/town/town.ts';
import { openExportedTown } from './open-exported-town.ts';

const { qingyuan } = demoAgencies;
const exported = openExportedTown();

describe('an export checked offline', () => {
  test('a full export is the tree that was signed, and every standing follows from its entries', async () => {
    const { exitCode, out, errors } = await exported.verify('full.ndjson');

    expect(errors).toBe('');
    expect(exitCode).toBe(0);
    expect(out).toContain('3 条记录，0 条不予公开');
    expect(out).toContain('重算 3 个主体');
  });

  test('a public export is the tree that its own head signs, and holds no person', async () => {
    const { exitCode, out, errors } = await exported.verifyPublic('public.ndjson');

    expect(errors).toBe('');
    expect(exitCode).toBe(0);
    expect(out).toContain('0 条记录，3 条不予公开');
    const text = await readFile(exported.at('public.ndjson'), 'utf8');
    for (const person of ['示例某', 'officer-1']) expect(text).not.toContain(person);
  });

  test('a public export is accepted beside an older or newer head', async () => {
    const same = await exported.verifyPublic('public.ndjson', '--head', exported.at('head.json'));
    await exported.post(qingyuan, '示环登〔2026〕3号');
    await exported.town.publish();
    const newest = await fetch(`${exported.town.publicOrigin}/register/head.json`);
    await writeFile(exported.at('newest.json'), await newest.text());
    const older = await exported.verifyPublic(
      'public.ndjson',
      '--head',
      exported.at('newest.json'),
    );

    expect(same).toMatchObject({ exitCode: 0, errors: '' });
    expect(older).toMatchObject({ exitCode: 0, errors: '' });
    expect(older.out).toContain('所给库头已有 4 条');
  });

  test.each<[string, string, (text: string) => string]>([
    [
      'a leaf',
      'Root of 3 entries differs',
      (text) => text.replace(/"leaf":"...../, '"leaf":"00000'),
    ],
    [
      'a missing leaf',
      'Place 0 is missing',
      (text) => text.replace(/\{"kind":"withheld","seq":0.*\n/, ''),
    ],
    [
      'the head it carries',
      'the head is not signed',
      (text) => text.replace('"sequence":', '"sequence":9'),
    ],
    ['an end cut off', 'was cut off', (text) => text.slice(0, text.indexOf('{"kind":"end"'))],
  ])('a public export with %s altered is refused', async (_name, message, change) => {
    const { exitCode, errors } = await exported.verifyPublic(
      await exported.altered('public.ndjson', change),
    );

    expect(exitCode).toBe(1);
    expect(errors).toContain(message);
  });

  test.each<[string, string, (text: string) => string]>([
    [
      'an entry',
      'Root of 3 entries differs',
      (text) => text.replace('示环登〔2026〕1号', '示环登〔2026〕9号'),
    ],
    [
      'a personal field',
      '330300-1: personal fields differ',
      (text) => text.replace('示例某', '示例王'),
    ],
    [
      'a standing',
      'standing differs (timeline)',
      (text) => text.replace('"level":"normal"', '"level":"banned"'),
    ],
    ['a missing entry', 'Place 0 is missing', (text) => text.replace(/\{"kind":"entry".*\n/, '')],
    ['an end cut off', 'was cut off', (text) => text.slice(0, text.indexOf('{"kind":"end"'))],
    [
      'the name of a published person',
      '330300-3: personal fields differ',
      (text) => text.replace('"name":"示例甲"', '"name":"示例乙"'),
    ],
  ])('a full export with %s altered is refused', async (_name, message, change) => {
    const { exitCode, errors } = await exported.verify(
      await exported.altered('full.ndjson', change),
    );

    expect(exitCode).toBe(1);
    expect(errors).toContain(message);
  });

  test('an export counts only under a head that these keys have signed', async () => {
    const { keySet } = await makeDevelopmentKeys(Date.now());
    await writeFile(exported.at('other-keys.json'), JSON.stringify(keySet));

    const { exitCode, errors } = await exported.verify(
      'full.ndjson',
      'head.json',
      'other-keys.json',
    );

    expect(exitCode).toBe(1);
    expect(errors).toContain('the head is not signed');
  });
});

test('an export never overwrites a file', async () => {
  const before = await readFile(exported.at('full.ndjson'), 'utf8');

  const { exitCode, errors } = await exported.lucheng(
    'export',
    'ledger',
    '--out',
    exported.at('full.ndjson'),
    '--case',
    'x-1',
  );

  expect(exitCode).toBe(1);
  expect(errors).toContain('EEXIST');
  expect(await readFile(exported.at('full.ndjson'), 'utf8')).toBe(before);
});

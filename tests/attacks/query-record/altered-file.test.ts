import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../shared/ledger/digest.ts';
import { checkQueryEvidence } from '../../../shared/query-record/check-query-evidence.ts';
import { readQueryRecord } from '../../../shared/query-record/read-query-record.ts';
import { sealedSample } from '../../fixtures/query-record/sample-query.ts';
import { makeKeySet, verify } from '../../fixtures/register/make-keys.ts';

const genuine = sealedSample();

describe('a file that is not as it was made', () => {
  const text = new TextDecoder().decode(genuine.bytes);
  const rulesOf = (changed: string) => {
    const read = readQueryRecord(utf8(changed));
    return read.kind === 'refused'
      ? read.faults.map(({ field, rule }) => ({ field, rule }))
      : read.sha256;
  };

  test.each([1, 2, 1000])('one that is cut off by %i bytes is refused', (cut) => {
    expect(rulesOf(text.slice(0, -cut))).toEqual([{ field: 'file', rule: 'file.json' }]);
  });

  test.each([
    ['a space', text.replace('{', '{ ')],
    ['a line’s end', `${text}\n`],
    ['a key given twice', text.replace('"v":1}', '"v":1,"v":1}')],
    ['a letter written as an escape', text.replace('林', '\\u6797')],
    ['a lot with a space after it', text.replace('"标段一"', '"标段一 "')],
  ])('one that says the same in other bytes is refused: %s', (_, changed) => {
    expect(changed).not.toBe(text);
    expect(rulesOf(changed)).toEqual([{ field: 'file', rule: 'file.canonical' }]);
  });

  test('a note changed by one letter has another hash', () => {
    const changed = text.replace('已电话核对', '未电话核对');

    expect(changed).not.toBe(text);
    expect(rulesOf(changed)).not.toBe(genuine.sha256);
    expect(rulesOf(changed)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['a field of its own', { extra: 1 }, 'extra', 'field.unknown'],
    ['another kind', { kind: 'receipt' }, 'kind', 'field.value'],
    ['another version', { v: 2 }, 'v', 'field.value'],
    ['a head that is none', { head: { head: {}, signature: '' } }, 'head', 'head.shape'],
    ['agencies that are none', { agencies: [1] }, 'agencies[0]', 'field.type'],
    [
      'a name with a way back in the line',
      { unknown: ['甲\u202e乙'] },
      'unknown[0]',
      'text.invisible-character',
    ],
    [
      'a name with a terminal’s escape',
      { unknown: ['\u001b[2J'] },
      'unknown[0]',
      'text.invisible-character',
    ],
    ['a thousand names', { unknown: Array(1000).fill('甲') }, 'unknown', 'field.too-big'],
  ])('%s is refused by field and rule', (_, change, field, rule) => {
    const changed = JSON.stringify({ ...genuine.record, ...change });

    expect(rulesOf(changed)).toEqual([{ field, rule }]);
  });

  test.each([
    [
      'a drawing with a script in it',
      { type: 'image/svg+xml', data: 'PHN2Zz4' },
      '.type',
      'field.value',
    ],
    ['a drawing called a picture', { type: 'image/png', data: 'PHN2Zz4' }, '', 'picture.content'],
    [
      'a picture in another spelling',
      { type: 'image/png', data: 'iVBORw0KGgo=' },
      '',
      'picture.content',
    ],
  ])('%s is refused', (_, picture, field, rule) => {
    const page = { ...genuine.record.page, picture };

    expect(rulesOf(JSON.stringify({ ...genuine.record, page }))).toEqual([
      { field: `page.picture${field}`, rule },
    ]);
  });

  test('a record nested without a bottom proves nothing', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const read = readQueryRecord(utf8(text.replace(/"facts":\[\]/, `"facts":${deep}`)));

    expect(
      read.kind === 'read' && (await checkQueryEvidence(read.record, [makeKeySet()], verify)),
    ).toMatchObject({
      kind: 'not-proved',
      rule: 'receipt.proof',
    });
  });

  test('the same agency twice is refused', () => {
    const [first] = genuine.record.agencies;

    expect(rulesOf(JSON.stringify({ ...genuine.record, agencies: [first, first] }))).toEqual([
      { field: 'agencies', rule: 'agencies.repeated' },
    ]);
  });
});

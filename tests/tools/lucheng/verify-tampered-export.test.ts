import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHex } from '../../../shared/ledger/digest.ts';
import type { ExportLine } from '../../../shared/ledger/export-line.ts';
import { leafHashOf, makeLeafSalts, shownLeafOf } from '../../../shared/ledger/leaf.ts';
import { appendLeafHash, emptyTree, treeHead } from '../../../shared/ledger/merkle-tree.ts';
import { makeListing } from '../../fixtures/entries/listing-entry.ts';
import { issuedAt, makeSignedHead } from '../../fixtures/register/make-head.ts';
import { headKey, makeSignedKeySet, newKey } from '../../fixtures/register/make-keys.ts';
import { runLucheng } from '../../support/run-lucheng.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const entries = [0, 1, 2].map((seq) => ({
  entry: makeListing({ seq, id: `330300-${seq + 1}` }),
  salts: makeLeafSalts(random),
}));
const leaves = entries.map((entry) => leafHashOf(entry) ?? new Uint8Array());
const ledger = treeHead(leaves.reduce((tree, leaf) => appendLeafHash(tree, leaf), emptyTree));
const signedHead = await makeSignedHead({ ledger });
const about = { kind: 'export', v: 1, disclosure: 'public', jurisdiction: '330300' } as const;
const lines: readonly ExportLine[] = [
  { ...about, at: issuedAt, ledger, signedHead },
  ...entries.map((salted, seq): ExportLine => {
    const shown = shownLeafOf(salted);
    return shown && seq !== 1
      ? { kind: 'shown', seq, ...shown }
      : { kind: 'withheld', seq, leaf: toHex(leaves[seq] ?? new Uint8Array()) };
  }),
  { kind: 'end' },
];
const honest = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;

let dir: string;
const at = (file: string) => join(dir, file);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-tampered-'));
  await writeFile(at('keys.json'), JSON.stringify(await makeSignedKeySet()));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function verify(text: string, ...more: readonly string[]) {
  await writeFile(at('export.ndjson'), text);
  return runLucheng(['verify', at('export.ndjson'), '--keys', at('keys.json'), ...more]);
}

test('the tree proves every word that a public export shows', async () => {
  const { exitCode, out, errors } = await verify(honest);

  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
  expect(out).toContain('2 条记录，1 条不予公开');
  expect(out).toContain('the words of shown entries');
  expect(honest).not.toContain('officer-3');
});

describe('an export tampered with is refused with the reason:', () => {
  test.each<[string, (text: string) => string, string]>([
    [
      'a shown word',
      (text) => text.replace('示环列〔2026〕7号', '示环列〔2026〕8号'),
      'Root of 3 entries differs',
    ],
    [
      'a shown authority',
      (text) => text.replace('"role":"city-regulator"', '"role":"auditor"'),
      'Root of 3 entries differs',
    ],
    [
      'a salt',
      (text) => text.replace(/"salt":"...../, '"salt":"AAAAA'),
      'Root of 3 entries differs',
    ],
    [
      'the hash of a person',
      (text) => text.replace(/"personHash":"...../, '"personHash":"00000'),
      'Root of 3 entries differs',
    ],
    [
      'a salt that is none',
      (text) => text.replace(/"salt":"[^"]*"/, '"salt":"x"'),
      'Place 0 is missing, or is no entry',
    ],
    [
      'a withheld leaf',
      (text) => text.replace(/"leaf":"...../, '"leaf":"00000'),
      'Root of 3 entries differs',
    ],
    [
      'an entry that is none',
      (text) => text.replace(/"entry":\{.*\},"salt"/, '"entry":7,"salt"'),
      'Place 0 is missing, or is no entry',
    ],
    [
      'half a character',
      (text) => text.replace('示环列', '\\ud800'),
      'Place 0 is missing, or is no entry',
    ],
    ['two entries in each other’s place', (text) => swap(text, 1, 3), 'Place 0 is missing'],
    [
      'an entry more',
      (text) =>
        text.replace(
          '{"kind":"end"}',
          `{"kind":"withheld","seq":3,"leaf":"${'0'.repeat(64)}"}\n{"kind":"end"}`,
        ),
      '1 entries beyond the tree',
    ],
    [
      'an entry more, and a tree of its own that has it',
      (text) => withMore(text),
      'not the one its head signs',
    ],
    [
      'a line of nothing',
      (text) => text.replace('{"kind":"end"}', 'null\n{"kind":"end"}'),
      'line 5 is not JSON',
    ],
    [
      'the size of the tree',
      (text) => text.replace('"ledger":{"size"', '"ledger":{"more":1,"size"'),
      'not an export',
    ],
    [
      'its head',
      (text) => text.replace('"sequence":7', '"sequence":8'),
      'the head is not signed (head.signature)',
    ],
  ])('%s', async (_name, alter, reason) => {
    const altered = alter(honest);
    expect(altered).not.toBe(honest);

    const { exitCode, out, errors } = await verify(altered);

    expect({ exitCode, out: out.trim() }).toEqual({ exitCode: 1, out: '' });
    expect(errors).toContain(reason);
  });
});

test('an export under a head whose key was stolen says that it proves nothing by itself', async () => {
  const stolen = {
    ...headKey.publicKey,
    reason: 'stolen',
    at: '2026-11-20T00:00:00.000Z',
  } as const;
  const next = { version: 2, headKeys: [newKey.publicKey], withdrawnKeys: [stolen] };
  await writeFile(at('next.json'), JSON.stringify(await makeSignedKeySet(next)));

  const { exitCode, out } = await verify(honest, '--keys', at('next.json'));

  expect(exitCode).toBe(3);
  expect(out).toContain('withdrawn as stolen at 2026-11-20T00:00:00.000Z');
});

function swap(text: string, one: number, other: number): string {
  const all = text.split('\n');
  return all
    .with(one, all[other] ?? '')
    .with(other, all[one] ?? '')
    .join('\n');
}

function withMore(text: string): string {
  const leaf = new Uint8Array(32);
  const own = treeHead(
    [...leaves, leaf].reduce((tree, one) => appendLeafHash(tree, one), emptyTree),
  );
  const more = JSON.stringify({ kind: 'withheld', seq: 3, leaf: toHex(leaf) });
  const [first = '', ...rest] = text
    .replace('{"kind":"end"}', `${more}\n{"kind":"end"}`)
    .split('\n');
  return [JSON.stringify({ ...JSON.parse(first), ledger: own }), ...rest].join('\n');
}

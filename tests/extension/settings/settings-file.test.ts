import { expect, test } from 'vitest';
import { mostWatched } from '../../../extension/settings/most-watched.ts';
import type { ReaderSettings } from '../../../extension/settings/reader-settings.ts';
import {
  longestFile,
  readSettingsFile,
  writeSettingsFile,
} from '../../../extension/settings/settings-file.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';

const settings: ReaderSettings = {
  lang: 'en',
  palette: 'dark',
  textSize: 'large',
  pausedHosts: ['tender.example', '*.portal.example', '127.0.0.1:8080', '[::1]:8080'],
};

const watched = [{ code: makeUscc(1), name: '示例甲检测有限公司' }, { code: makeUscc(2) }];
const file = JSON.parse(writeSettingsFile({ settings, watched }));
const faultsOf = (content: unknown) => {
  const read = readSettingsFile(typeof content === 'string' ? content : JSON.stringify(content));
  return read.kind === 'read' ? [] : read.faults.map(({ field, rule }) => `${field} ${rule}`);
};
const withSettings = (some: object) => ({ ...file, settings: { ...settings, ...some } });

test('what was written is read back', () => {
  const value = { settings, watched };

  expect(readSettingsFile(writeSettingsFile(value))).toEqual({ kind: 'read', value });
});

test('a file from before there were watch lists is read, and one has no more of an agency than code and name', () => {
  const { watched: _, ...older } = file;
  const said = { code: makeUscc(1), said: { record: null } };

  expect(readSettingsFile(JSON.stringify(older))).toEqual({
    kind: 'read',
    value: { settings, watched: [] },
  });
  expect(faultsOf({ ...file, watched: [said] })).toEqual(['watched[0].said unknown']);
});

test.each<[string, unknown, readonly string[]]>([
  ['no JSON', 'lang=zh', [' not-json']],
  ['a list', [], [' wrong-type']],
  ['null', null, [' wrong-type']],
  ['another file', { ...file, kind: 'lucheng-record' }, ['kind not-one-of']],
  ['a version to come', { ...file, v: 2 }, ['v not-one-of']],
  ['a language that is none', withSettings({ lang: 'fr' }), ['settings.lang not-one-of']],
  ['a language missing', withSettings({ lang: undefined }), ['settings.lang missing']],
  ['no settings', { kind: 'lucheng-settings', v: 1 }, ['settings missing']],
  ['a field more', withSettings({ origin: 'https://evil.example' }), ['settings.origin unknown']],
  [
    'a host as a number',
    withSettings({ pausedHosts: [1] }),
    ['settings.pausedHosts[0] wrong-type'],
  ],
  [
    'an address as a host',
    withSettings({ pausedHosts: ['a.example', 'https://b.example/'] }),
    ['settings.pausedHosts[1] wrong-form'],
  ],
  [
    'every host at once',
    withSettings({ pausedHosts: ['*'] }),
    ['settings.pausedHosts[0] wrong-form'],
  ],
  [
    'too many hosts',
    withSettings({ pausedHosts: Array(501).fill('a.example') }),
    ['settings.pausedHosts too-long'],
  ],
  [
    'a code that is none',
    { ...file, watched: [{ code: makeUscc(1) }, { code: '<b>' }] },
    ['watched[1].code wrong-form'],
  ],
  [
    'more agencies than may be watched',
    { ...file, watched: Array(mostWatched + 1).fill({ code: makeUscc(1) }) },
    ['watched too-long'],
  ],
  [
    'two faults',
    withSettings({ palette: 'pink', textSize: 3 }),
    ['settings.palette not-one-of', 'settings.textSize not-one-of'],
  ],
])('a file with %s is refused, and says where', (_, content, faults) => {
  expect(faultsOf(content)).toEqual(faults);
});

test('a file that means to reach the prototype of objects is refused by its field', () => {
  expect(faultsOf(JSON.stringify(file).replace('"lang"', '"__proto__":{},"lang"'))).toEqual([
    'settings.__proto__ unknown',
  ]);
});

test('a huge file is refused unread', () => {
  expect(faultsOf(`"${'a'.repeat(longestFile)}"`)).toEqual([' too-long']);
});

test('a thousand faults are told by the first few, and a long name by its beginning', () => {
  const names = Array.from({ length: 1000 }, (_, n) => [`${n}${'x'.repeat(200)}`, 1]);
  const faults = faultsOf({ ...file, ...Object.fromEntries(names) });

  expect(faults.length).toBeLessThanOrEqual(20);
  for (const fault of faults) expect(fault.length).toBeLessThan(80);
});

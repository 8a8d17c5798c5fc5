import { expect, test } from 'vitest';
import { pinnedSources as shipped } from '../../extension/pinned-sources.ts';
import { sourceFaults } from '../../extension/source-faults.ts';
import {
  pinnedSource as ours,
  secondSource as theirs,
} from '../fixtures/register/pinned-source.ts';

test('two cities, each with keys, addresses and a name of its own, can be built in', () => {
  expect(sourceFaults([ours, theirs])).toEqual([]);
});

test.each([
  ['that names no register', [], 'No register source is named'],
  ['that pins no keys', shipped, 'pins no keys'],
  [
    'of two registers of one city',
    [ours, { ...theirs, jurisdiction: '330300' }],
    'one jurisdiction',
  ],
  ['with one key for two cities', [ours, { ...theirs, keySet: ours.keySet }], 'pin one key'],
  ['with keys of another city', [{ ...ours, keySet: theirs.keySet }], 'pins keys of 990100'],
  ['with one address for two cities', [ours, { ...theirs, mirrors: [ours.origin] }], 'one address'],
  ['without a city’s name', [{ ...ours, city: { zh: '', en: 'A' } }], 'its city’s name'],
])('no extension is built %s', (_, sources, fault) => {
  expect(sourceFaults(sources).join('\n')).toContain(fault);
});

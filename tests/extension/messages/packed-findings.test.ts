import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blocksOf,
  packFindings,
  unpackFindings,
} from '../../../extension/messages/packed-findings.ts';
import { makeFinding } from '../../fixtures/pages/make-finding.ts';

const findings = fc
  .array(fc.record({ n: fc.nat(3), block: fc.nat(5), start: fc.nat(99) }))
  .map((places) =>
    places
      .sort((one, other) => one.block - other.block)
      .map(({ n, ...place }) => makeFinding(n, { ...place, end: place.start + 12 })),
  );

test('findings come out of the package as they went in, block by block', () => {
  fc.assert(
    fc.property(findings, (all) => {
      const packed = packFindings(all);
      const blocks = [...blocksOf(packed)];

      expect(blocks.flatMap((places) => unpackFindings(packed, places))).toEqual(all);
      expect(blocks.map(({ block }) => block)).toEqual([...new Set(all.map(({ block }) => block))]);
    }),
  );
});

test('what findings of one name have in common is packed once', () => {
  const all = [1, 2, 3].map((block) => makeFinding(7, { block }));

  expect(packFindings(all).kinds).toHaveLength(1);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicRecordOf } from '../../../../shared/disclosure/public-record.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { publicEntriesOf } from '../../../../worker/desk/projecting/public-entries.ts';
import { anyTime } from '../../../fixtures/histories/any-history.ts';
import { anyPlantedHistory, leaksIn } from '../../../fixtures/histories/planted-history.ts';

test('the public export carries no entry whole of which disclosure withholds a word', () => {
  let whole = 0;

  fc.assert(
    fc.property(anyPlantedHistory, anyTime, (history, at) => {
      const known = history.filter(
        ({ recordedAt, subject }) => recordedAt <= at && subject.kind === 'agency',
      );
      const carried = carriedWhole(known, at);

      expect(leaksIn(JSON.stringify(carried.map(unsigned)), known, at)).toEqual([]);
      whole += carried.length;
    }),
    { numRuns: 800 },
  );

  expect(whole).toBeGreaterThan(100);
});

function carriedWhole(known: readonly Entry[], at: Instant): readonly Entry[] {
  const places = publicEntriesOf(known, publicRecordOf(standingOf(known, wenzhou, at)));
  return known.filter(({ seq }) => places.includes(seq));
}

/** A whole entry names the officer by the desk's opaque id: it is part of the leaf that the tree proves. */
function unsigned({ actor: _, ...entry }: Entry): object {
  return entry;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { publicityRulesOf } from '../../../shared/disclosure/publicity-rules.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import type { KindBook } from '../../../shared/kinds/form/kind-book.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { anyHistory, anyTime } from '../../fixtures/histories/any-history.ts';
import { bookWithout, kindNames, lastInstantIn } from '../../fixtures/records/hidden-kinds.ts';
import { sampleHistory } from '../../fixtures/samples/sample-history.ts';

/** What shows nothing of its own: what others show of it goes by their rules. */
const silent = new Set(['mark', 'sum', 'catalogue', 'without-persons', 'never']);

/** The kinds of the entries on which the reasons and facts of a record rest. */
function shownKinds(entries: readonly Entry[], at: string, book?: KindBook) {
  const record = publicRecordOf(standingOf(entries, wenzhou, at), book);
  return [...(record?.reasons ?? []), ...(record?.facts ?? [])].map(
    ({ entries: [deciding] }) => entries.find(({ id }) => id === deciding)?.kind ?? '',
  );
}

test('G7: every fact in a record rests on an entry whose kind has a rule that shows it', () => {
  fc.assert(
    fc.property(anyHistory, anyTime, (entries, at) => {
      for (const kind of shownKinds(entries, at)) {
        expect(silent, kind).not.toContain(publicityRulesOf().ofKind(kind));
      }
    }),
  );
});

test('G7: where the rule of a kind becomes “never”, nothing of that kind is in any record', () => {
  fc.assert(
    fc.property(anyHistory, anyTime, fc.subarray(kindNames), (entries, at, hidden) => {
      for (const kind of shownKinds(entries, at, bookWithout(hidden))) {
        expect(hidden).not.toContain(kind);
      }
    }),
  );
});

const showing = kindNames.filter((name) => {
  const entries = sampleHistory(name);
  return shownKinds(entries, lastInstantIn(entries)).includes(name);
});

test('some kinds show a fact in their sample, or the next test would try none', () => {
  expect(showing.length).toBeGreaterThan(8);
});

test.each(showing)('the fact of %s is gone from the record without its rule', (name) => {
  const entries = sampleHistory(name);

  expect(shownKinds(entries, lastInstantIn(entries), bookWithout([name]))).not.toContain(name);
});

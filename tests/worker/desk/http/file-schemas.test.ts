import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { kinds } from '../../../../shared/kinds/book/the-book.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { explain } from '../../../../shared/rating/explanation/explain.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { explanationSchema } from '../../../../worker/desk/http/answers/explanation.ts';
import { standingSchema } from '../../../../worker/desk/http/answers/standing.ts';
import { anyHistory, anyTime } from '../../../fixtures/histories/any-history.ts';
import { sampleHistory } from '../../../fixtures/samples/sample-history.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The file of a subject as the desk answers, and as its description reads it. */
function filesOf(entries: readonly Entry[], at: Instant) {
  const standing = standingOf(entries, wenzhou, at);
  const answers = [standing, explain(standing, entries, wenzhou, 'zh')].map(asJson);
  const [ofStanding, ofExplanation] = answers;
  return {
    answers,
    read: [standingSchema.parse(ofStanding), explanationSchema.parse(ofExplanation)],
  };
}

test('every standing and explanation of any history is as it is described, no more and no less', () => {
  fc.assert(
    fc.property(anyHistory, anyTime, (entries, at) => {
      const { answers, read } = filesOf(entries, at);
      expect(read).toEqual(answers);
    }),
  );
});

test.each(kinds.map(({ name }) => name))(
  'the file of a subject with the sample of %s is as it is described',
  (name) => {
    const entries = sampleHistory(name);
    const { answers, read } = filesOf(entries, entries.at(-1)?.recordedAt ?? '');
    expect(read).toEqual(answers);
  },
);

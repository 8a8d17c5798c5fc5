import { describe, expect, test } from 'vitest';
import { bookOfPoints, finalPoints } from '../../../fixtures/books/points-book.ts';
import { spanThen } from '../../../fixtures/books/standing-at.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';

describe('G7: points are public only on a ground to publish', () => {
  test.each([
    [{ publication: basis }, { publication: basis }, true],
    [{ publication: basis }, {}, false],
    [{}, { publication: basis }, false],
  ])('G7: points with %j and %j are public: %s', (first, second, isPublic) => {
    const { entries } = bookOfPoints(
      finalPoints('2026-03-12', 5, first),
      finalPoints('2026-04-13', 5, second),
    );

    expect(spanThen(entries, '2026-04-13T00:00').reasons).toMatchObject([{ isPublic }]);
  });
});

describe('G7: the public level is the one without the facts that may not be published', () => {
  const open = { publication: basis };
  const publicReasons = (...drafts: readonly object[]) =>
    spanThen(bookOfPoints(...drafts).entries, '2026-05-01T00:00')
      .reasons.filter(({ isPublic }) => isPublic)
      .map(({ level, entries }) => [level, ...entries]);

  test('G7: if the publishable points alone reach the level, the reason is public and does not name the minor fact', () => {
    const drafts = [finalPoints('2026-03-12', 2), finalPoints('2026-04-13', 10, open)];

    expect(publicReasons(...drafts)).toEqual([['supervised', '330300-3']]);
    expect(spanThen(bookOfPoints(...drafts).entries, '2026-05-01T00:00').reasons).toMatchObject([
      { level: 'supervised', entries: ['330300-3'], isPublic: true },
      { level: 'supervised', entries: ['330300-3', '330300-2'], isPublic: false },
    ]);
  });

  test('G7: if only a minor fact makes the points reach the level, nothing is public', () => {
    expect(publicReasons(finalPoints('2026-03-12', 5), finalPoints('2026-04-13', 8, open))).toEqual(
      [],
    );
  });

  test('G7: a grave fact that may not be published hides nothing', () => {
    expect(
      publicReasons(finalPoints('2026-03-12', 12), finalPoints('2026-04-13', 10, open)),
    ).toEqual([['supervised', '330300-3']]);
  });

  test('G7: no public reason is graver than what holds', () => {
    // Rectification for the sum of January and February begins a cycle, so that the ten of August only supervise.
    const drafts = [
      finalPoints('2026-03-12', 12, open),
      finalPoints('2026-03-13', 12),
      finalPoints('2026-09-12', 10, open),
    ];
    const reasons = spanThen(bookOfPoints(...drafts).entries, '2026-09-20T00:00').reasons;

    expect(reasons.map(({ level }) => level)).not.toContain('rectifying');
    expect(reasons[0]).toMatchObject({ level: 'supervised' });
  });
});

import { describe, expect, test } from 'vitest';
import { nextDisclosureChange, publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import type { Subject } from '../../../shared/identity/subject.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { shanghai } from '../../fixtures/books/desk-book.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { registration } from '../../fixtures/drafts/registration-drafts.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { approver } from '../../fixtures/town/actors.ts';
import { client, code, expert, otherAgency, practitioner } from '../../fixtures/town/subjects.ts';

/** A decision about a subject of any kind, as a ledger that rates all alike may hold it. */
function decided(subject: Subject, seq: number, entry: Partial<Entry>): Entry {
  return {
    v: 1,
    seq,
    id: `330300-${seq + 1}`,
    jurisdiction: '330300',
    recordedAt: shanghai('2026-03-02T09:00'),
    actor: approver,
    kind: 'demerit',
    subject,
    caseId: `case-${seq}`,
    effectiveFrom: shanghai('2026-03-02T09:00'),
    finalOn: '2026-03-02',
    basis: { ...basis, level: 'law' },
    body: { act: '12-3-false-report', summary: '虚假', actOn: '2026-02-02', points: 20 },
    ...entry,
  };
}

const ban: Partial<Entry> = {
  kind: 'ban',
  effectiveUntil: shanghai('2031-03-02T00:00'),
  body: {
    summary: '五年内不得从业',
    scope: { field: 'environmental-services', services: [], areas: [] },
  },
};

describe('Art. 38: experts, clients and practitioners are rated by the same engine, and not in public', () => {
  test.each([practitioner, expert, client])(
    'Art. 38: $kind is rated by the same engine, and not in public',
    (subject) => {
      const entries = [decided(subject, 50, {}), decided(subject, 51, ban)];
      const standing = standingOf(entries, wenzhou, shanghai('2026-03-03T00:00'));

      expect(standing.timeline[0]).toMatchObject({
        level: 'banned',
        reasons: [{ level: 'banned' }, { level: 'rectifying' }, { level: 'supervised' }],
      });
      expect(publicRecordOf(standing)).toBeUndefined();
    },
  );

  test('an expert is graded by the ratings of three draws', () => {
    const rated = [80, 90, 100].map((score, i) =>
      decided(expert, 60 + i, { kind: 'expert-rating', body: { draw: `330300-${i}`, score } }),
    );
    const entered = townBook().entries.filter(({ subject }) => subject.kind === 'expert');
    const [span] = standingOf(
      [...entered, ...rated],
      wenzhou,
      shanghai('2026-03-03T00:00'),
    ).timeline;

    expect(span.grade).toMatchObject({ grade: 'A', score: { total: 96 } });
  });
});

describe('G10: a ban follows the person', () => {
  const book = townBook();
  const of = (subject: Subject, at: string, entries: readonly Entry[] = book.entries) =>
    standingOf(
      entries.filter(
        (entry) => entry.subject.code === subject.code && entry.subject.kind === subject.kind,
      ),
      wenzhou,
      shanghai(at),
    );
  const entries = [
    ...book.entries,
    decided(practitioner, 50, ban),
    decided(practitioner, 51, { kind: 'practitioner-left', body: { agency: code } }),
    decided(practitioner, 52, {
      kind: 'practitioner-registered',
      body: { agency: otherAgency.code, position: 'project-leader' },
    }),
  ];

  test('G10: a ban follows the person from one agency to the next, to its end', () => {
    expect(of(practitioner, '2026-04-01T00:00', entries).timeline[0].level).toBe('banned');
    expect(of(practitioner, '2031-03-02T00:00', entries).timeline[0].level).toBe('normal');
  });

  test('G10: neither agency inherits a person’s ban', () => {
    for (const subject of [{ kind: 'agency' as const, code }, otherAgency]) {
      expect(of(subject, '2026-04-01T00:00', entries)).toEqual(of(subject, '2026-04-01T00:00'));
    }
  });
});

describe('G11: successions that hand nothing on', () => {
  const book = townBook();
  book.record('2026-03-20T10:00', approver, {
    kind: 'succession',
    body: { form: 'merger', predecessors: [otherAgency.code], summary: '吸收合并' },
  });
  const own = book.entries.filter(
    ({ subject }) => subject.kind === 'agency' && subject.code === code,
  );
  const standing = standingOf(own, wenzhou, shanghai('2026-03-20T10:00'));

  test('G11: the public sees whom the agency carries on', () => {
    expect(publicRecordOf(standing)).toMatchObject({
      facts: [{ kind: 'succession', form: 'merger', codes: [otherAgency.code] }],
      timeline: [{ level: 'normal' }],
    });
    expect(nextDisclosureChange(standing)).toBeUndefined();
  });

  test('G11: the predecessor’s record names its successor, until the succession is taken back', () => {
    const historyOf = (agency: string) =>
      book.entries.filter(({ subject }) => subject.kind === 'agency' && subject.code === agency);
    const successorsOf = (agency: string) => (agency === otherAgency.code ? [code] : []);
    const recordAt = (time: string) =>
      publicRecordOf(
        standingOf(historyOf(otherAgency.code), wenzhou, shanghai(time), historyOf, successorsOf),
      );

    expect(factsIn(recordAt('2026-03-20T10:00'), 'succession')).toMatchObject([
      {
        form: 'merger',
        codes: [code],
        isCarriedOn: true,
        name: registration.body.name,
      },
    ]);
    expect(factsIn(recordAt('2026-03-20T09:59'), 'succession')).toEqual([]);
  });
});

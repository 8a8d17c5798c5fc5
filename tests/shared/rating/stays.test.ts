import { describe, expect, test } from 'vitest';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { shanghai } from '../../fixtures/books/desk-book.ts';
import { listedBook } from '../../fixtures/books/listed-book.ts';
import { stayedBook } from '../../fixtures/books/remedy-books.ts';
import { standingAt } from '../../fixtures/books/standing-at.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { removal } from '../../fixtures/drafts/listing-drafts.ts';
import { challenge, objection, ruling, suspension } from '../../fixtures/drafts/remedy-drafts.ts';
import { listEntered } from '../../fixtures/drafts/sourced-drafts.ts';
import { ban, measure } from '../../fixtures/drafts/supervision-drafts.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { actorAs, approver, colleagueOf, proposer, reviewer } from '../../fixtures/town/actors.ts';

describe('G4: a stay', () => {
  const book = stayedBook();

  test('G4: a stay lifts level and paint at once, and the decision is shown beside, marked', () => {
    const [before] = standingAt(book.entries, '2026-04-01T08:59').timeline;
    const [after] = standingAt(book.entries, '2026-04-01T09:00').timeline;

    expect(before).toMatchObject({ level: 'blacklisted', reasons: [{ marks: ['challenged'] }] });
    expect(after).toMatchObject({
      level: 'normal',
      reasons: [],
      suspended: [
        {
          level: 'blacklisted',
          marks: ['suspended', 'challenged'],
          until: shanghai('2027-03-11T00:00'),
        },
      ],
    });
    expect(publicRecordOf(standingAt(book.entries, '2026-04-01T09:00'))).toMatchObject({
      reasons: [],
      facts: [{ kind: 'stayed', level: 'blacklisted' }],
      timeline: [{ level: 'normal' }],
    });
  });

  test('G4: a stay is over when the organ that ordered it lifts it, and may be ordered again', () => {
    const lifted = stayedBook();
    const { id } = lifted.entries.find(({ kind }) => kind === 'suspension') ?? { id: '' };
    lifted.record('2026-05-01T09:00', proposer, {
      kind: 'retraction',
      body: { entry: id, effect: 'ended', summary: '解除停止执行' },
    });

    const levelAt = (time: string) => standingAt(lifted.entries, time).timeline[0].level;
    expect(levelAt('2026-05-01T08:59')).toBe('normal');
    expect(levelAt('2026-05-01T09:00')).toBe('blacklisted');
    expect(standingAt(lifted.entries, '2026-05-01T09:00').timeline[0]).toMatchObject({
      reasons: [{ marks: ['challenged'] }],
    });
    expect(lifted.rules('2026-05-02T09:00', reviewer, suspension('330300-4'))).toEqual([]);
    lifted.record('2026-05-02T09:00', reviewer, suspension('330300-4'));
    expect(levelAt('2026-05-02T09:00')).toBe('normal');
    expect(lifted.rules('2026-05-03T09:00', reviewer, suspension('330300-4'))).toEqual([
      'suspension.suspended-already',
    ]);
  });

  test('G4: a stay that was lifted, without a challenge, leaves nothing to decide', () => {
    const book = listedBook();
    const { id } = book.record('2026-04-01T09:00', proposer, suspension('330300-4'));
    book.record('2026-05-01T09:00', approver, {
      kind: 'retraction',
      body: { entry: id, effect: 'ended', summary: '解除停止执行' },
    });

    expect(book.rules('2026-05-02T09:00', reviewer, ruling('330300-4', 'upheld'))).toEqual([
      'ruling.nothing-open',
    ]);
  });

  test('G4: a stay is over with its ruling, and an upheld listing holds again to its own end', () => {
    const upheld = stayedBook();
    upheld.record('2026-06-01T09:00', reviewer, ruling('330300-4', 'upheld'));

    expect(standingAt(upheld.entries, '2026-06-01T08:59').timeline[0].level).toBe('normal');
    expect(
      standingAt(upheld.entries, '2026-06-01T09:00').timeline.map(({ level, from }) => [
        level,
        from,
      ]),
    ).toEqual([
      ['blacklisted', shanghai('2026-06-01T09:00')],
      ['normal', shanghai('2027-03-11T00:00')],
    ]);
    expect(
      standingAt(upheld.entries, '2026-06-01T09:00').timeline[0].reasons[0]?.marks,
    ).toBeUndefined();
  });

  test('G4: a stayed listing that is annulled never was, and the public is told so for a while (G5)', () => {
    const annulled = stayedBook();
    annulled.record('2026-06-01T09:00', reviewer, ruling('330300-4', 'annulled'));
    const standing = standingAt(annulled.entries, '2026-06-01T09:00');

    expect(standingAt(annulled.entries, '2026-03-20T09:00').timeline[0].level).toBe('normal');
    expect(standing.timeline[0].suspended).toBeUndefined();
    expect(factsIn(publicRecordOf(standing), 'correction')).toEqual([
      expect.objectContaining({ entries: ['330300-7', '330300-4'], annulledKind: 'listing' }),
    ]);
    expect(JSON.stringify(publicRecordOf(standing))).not.toMatch(/虚假|p-\d/);
    const later = publicRecordOf(standingAt(annulled.entries, '2026-09-01T00:00'));
    expect(factsIn(later, 'correction')).toEqual([]);
  });

  test('G4: a stay of a listing also stays the municipal ban that depends on it, not a statutory one', () => {
    const both = listedBook();
    both.record('2026-03-11T09:00', approver, ban());
    const municipal = {
      caseId: 'case-1',
      basis: { ...Object(ban()).basis, law: '《示例条例》', level: 'local-regulation' },
    };
    both.record(
      '2026-03-11T09:01',
      approver,
      ban({ ...municipal, effectiveUntil: '2027-01-01T00:00:00+08:00' }),
    );
    both.record('2026-04-01T09:00', proposer, challenge('330300-4', { filedOn: '2026-04-01' }));
    both.record('2026-04-01T09:01', reviewer, {
      kind: 'suspension',
      body: { of: '330300-4', orderedBy: '示例市政府', document: '示停〔2026〕1号' },
    });
    const [span] = standingAt(both.entries, '2026-04-01T09:01').timeline;

    expect(span).toMatchObject({ level: 'banned', reasons: [{ entries: ['330300-5'] }] });
    expect(span.suspended?.map(({ entries }) => entries[0])).toEqual(['330300-4', '330300-6']);
  });
});

test('Art. 36: a statutory ban outlasts the listing that was repaired', () => {
  const book = listedBook();
  book.record('2026-03-11T09:00', approver, ban({ caseId: 'case-1' }));
  book.record('2026-09-01T09:30', proposer, removal());

  expect(standingAt(book.entries, '2026-09-01T09:30').timeline[0].level).toBe('banned');
});

test('an objection is marked at once, on the entry that it names or on the record', () => {
  const book = listedBook();
  book.record('2026-03-12T09:00', actorAs('agency'), objection({ of: '330300-4' }));
  const named = standingAt(book.entries, '2026-03-12T09:00');

  expect(named.timeline[0]).toMatchObject({
    level: 'blacklisted',
    reasons: [{ marks: ['objected'] }],
  });
  expect(publicRecordOf(named)).toMatchObject({ reasons: [{ marks: ['objected'] }] });

  const town = townBook();
  town.record('2026-03-12T09:00', actorAs('agency'), objection({ field: 'body.name' }));
  expect(publicRecordOf(standingAt(town.entries, '2026-03-12T09:00'))?.isObjected).toBe(true);
});

describe('G15: lists of others', () => {
  const book = townBook();
  book.record('2026-03-02T10:00', actorAs('registry-authority'), listEntered());

  test('G15: entries of others’ lists show source and last check, read unconfirmed after seven days, and never score', () => {
    expect(standingAt(book.entries, '2026-03-05T00:00')).toMatchObject({
      facts: [
        {
          kind: 'list-entered',
          source: '示例企业信用信息公示系统',
          checkedAt: shanghai('2026-03-02T09:00'),
          unconfirmedFrom: shanghai('2026-03-10T00:00'),
        },
      ],
      timeline: [{ level: 'normal', reasons: [] }],
    });
    expect(standingAt(book.entries, '2026-03-05T00:00').timeline[0].points).toBeUndefined();
  });

  test('G15: entries of others’ lists vanish with their source', () => {
    const left = townBook();
    left.record('2026-03-02T10:00', actorAs('registry-authority'), listEntered());
    left.record('2026-03-06T10:00', colleagueOf('registry-authority'), {
      kind: 'list-left',
      body: { of: '330300-8' },
    });

    expect(publicRecordOf(standingAt(left.entries, '2026-03-06T10:00'))?.facts).toEqual([]);
  });
});

test('Art. 34: a measure is in force by its own entry, from its beginning to its end', () => {
  const book = townBook();
  book.record('2026-03-20T10:00', actorAs('joint-discipline-authority'), measure());

  const measuresAt = (time: string) =>
    factsIn(publicRecordOf(standingAt(book.entries, time)), 'measure-imposed');
  expect(measuresAt('2026-03-20T09:59')).toEqual([]);
  expect(measuresAt('2026-03-20T10:00')).toMatchObject([{ item: 'key-inspection' }]);
  expect(measuresAt('2027-03-20T00:00')).toEqual([]);
});

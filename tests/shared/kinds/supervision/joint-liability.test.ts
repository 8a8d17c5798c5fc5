import { describe, expect, test } from 'vitest';
import { publicRecordOf } from '../../../../shared/disclosure/public-record.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { jointLiability } from '../../../fixtures/drafts/supervision-drafts.ts';
import { factsIn } from '../../../fixtures/records/facts-in.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { approver, county, proposer } from '../../../fixtures/town/actors.ts';
import { code, practitioner } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';
const polluter = makeUscc(77);

describe('Art. 30: joint liability for pollution', () => {
  test.each<[string, { readonly body?: object; readonly [key: string]: unknown }, string[]]>([
    ['by final judgment', {}, []],
    ['with the polluter', { body: { with: [polluter] } }, []],
    ['before any day of finality', { finalOn: undefined }, ['joint-liability.not-final']],
    ['before that day has come', { finalOn: '2026-03-21' }, ['joint-liability.not-final']],
    ['with itself', { body: { with: [code] } }, ['joint-liability.with-itself']],
    [
      'by this regulation alone',
      { basis: { ...basis, law: '《温州市生态环境技术服务中介机构管理试行办法》' } },
      ['joint-liability.rests-on-this-regulation'],
    ],
    ['for a time', { effectiveUntil: '2027-01-01T00:00:00Z' }, ['effective-until.settled']],
    [
      'of a practitioner, published',
      { subject: practitioner, body: { publication: basis } },
      ['joint-liability.agencies-only-published'],
    ],
  ])('Art. 30: joint liability is accepted or refused: %s', (_, { body = {}, ...extra }, rules) => {
    const given = Object.entries(jointLiability(body, extra));
    const draft = Object.fromEntries(given.filter(([, value]) => value !== undefined));

    expect(townBook().rules(now, approver, draft)).toEqual(rules);
  });

  test('joint liability is recorded once for a judgment, and by the city regulator', () => {
    const book = townBook();
    book.record(now, approver, jointLiability());

    expect(book.rules(now, county, jointLiability())).toEqual(['role.not-allowed']);
    expect(book.rules(now, approver, jointLiability({ summary: '再次' }))).toEqual([
      'joint-liability.recorded-already',
    ]);
  });

  test('joint liability makes no points and no level, published or not', () => {
    const { timeline } = standingWith({ publication: basis }, now);

    expect(timeline[0]).toMatchObject({ level: 'normal', reasons: [] });
    expect(timeline[0].points).toBeUndefined();
  });

  test('joint liability is public on a stated ground, for as long as a serious fact, without the other liable parties', () => {
    const liabilities = liabilitiesAt({ publication: basis, with: [polluter] }, now);

    expect(liabilities).toMatchObject([
      {
        court: '示例市中级人民法院',
        judgment: '（2026）示01民终1号',
        from: shanghai('2026-03-02T00:00'),
        until: shanghai('2029-03-02T00:00'),
      },
    ]);
    expect(JSON.stringify(liabilities)).not.toContain(polluter);
    expect(liabilitiesAt({ publication: basis }, '2029-03-02T00:00')).toEqual([]);
  });

  test('joint liability without a ground isn’t public', () => {
    expect(liabilitiesAt({}, now)).toEqual([]);
  });

  test('G5: annulled joint liability is gone, and the public is told if it had been public', () => {
    const annulled = (body: object) => {
      const book = bookWith(body);
      book.record('2026-04-01T09:00', proposer, {
        kind: 'retraction',
        body: { entry: '330300-2', effect: 'annulled', summary: '再审改判' },
      });
      return publicRecordOf(standingOf(book.entries, wenzhou, shanghai('2026-04-01T09:00')));
    };

    expect(factsIn(annulled({ publication: basis }), 'correction')).toMatchObject([
      { annulledKind: 'joint-liability', entries: ['330300-3', '330300-2'] },
    ]);
    expect(factsIn(annulled({ publication: basis }), 'joint-liability')).toEqual([]);
    expect(annulled({})?.facts).toEqual([]);
  });
});

function bookWith(body: object): DeskBook {
  const book = new DeskBook();
  book.record('2026-01-02T09:00', approver, registration);
  book.record('2026-03-20T09:00', approver, jointLiability(body));
  return book;
}

function standingWith(body: object, time: string) {
  return standingOf(bookWith(body).entries, wenzhou, shanghai(time));
}

function liabilitiesAt(body: object, time: string) {
  return factsIn(publicRecordOf(standingWith(body, time)), 'joint-liability');
}

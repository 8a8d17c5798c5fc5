import { describe, expect, test } from 'vitest';
import { publicPersonOf } from '../../../../shared/disclosure/public-person.ts';
import { publicRecordOf } from '../../../../shared/disclosure/public-record.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { type DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { ofPerson } from '../../../fixtures/books/person-book.ts';
import { registeredBook } from '../../../fixtures/books/registered-book.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { named, order } from '../../../fixtures/drafts/person-drafts.ts';
import { approver, finance, proposer } from '../../../fixtures/town/actors.ts';
import { practitioner } from '../../../fixtures/town/subjects.ts';
import { code, draft, forLife, lifted, monitoring, now } from './term-rules.ts';

describe('what has no end is said so by every reader', () => {
  const at = shanghai('2040-01-01T00:00');

  test('an organisation’s record says of a ban that it has no end', () => {
    const { entries } = bannedBook();
    const standing = standingOf(entries, wenzhou, at);
    const [span] = standing.timeline;

    expect(span).toMatchObject({ level: 'banned', reasons: [{ openEnd: 'until-lifted' }] });
    expect(span).not.toHaveProperty('until');
    expect(publicRecordOf(standing)?.reasons).toEqual([
      expect.objectContaining({ level: 'banned', openEnd: 'until-lifted' }),
    ]);
  });

  test('a person’s record says of a ban that it has no end', () => {
    const book = townBook();
    book.record(now, approver, {
      ...draft(monitoring, forLife, { publication: order }),
      subject: practitioner,
      personal: named,
    });
    const history = ofPerson(book);
    const kept = (entry: object) => Object(entry).personal;
    const record = publicPersonOf(standingOf(history, wenzhou, at), history, kept);

    expect(record?.decisions).toEqual([
      expect.objectContaining({ kind: 'ban', openEnd: 'for-life' }),
    ]);
    expect(record?.decisions[0]).not.toHaveProperty('until');
  });

  test('an open-ended ban is over once it is lifted', () => {
    const book = bannedBook();
    const of = book.entries.at(-1)?.id;
    book.record('2028-03-01T09:00', proposer, { kind: 'measure-lifted', body: { of } });

    expect(standingOf(book.entries, wenzhou, at).timeline[0].level).toBe('normal');
  });

  test('another authority doesn’t lift an open-ended ban', () => {
    const book = bannedBook();
    const of = book.entries.at(-1)?.id;
    const body = { of };

    expect(book.rules(now, finance, { kind: 'measure-lifted', body })).toEqual([
      'power.other-authority',
    ]);
  });
});

function bannedBook(): DeskBook {
  const book = registeredBook();
  book.record(now, approver, draft(code('第一千零九十一条'), lifted));
  return book;
}

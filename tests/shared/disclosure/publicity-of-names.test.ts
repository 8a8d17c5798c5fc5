import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { kinds } from '../../../shared/kinds/book/the-book.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { proposal } from '../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../fixtures/drafts/registration-drafts.ts';
import { ban, penalty } from '../../fixtures/drafts/supervision-drafts.ts';
import { anyHistory, anyTime } from '../../fixtures/histories/any-history.ts';
import { bookWithout } from '../../fixtures/records/hidden-kinds.ts';
import { approver, finance, proposer } from '../../fixtures/town/actors.ts';

const claiming = kinds.filter((kind) => kind.names !== undefined).map(({ name }) => name);

test('G7: without the rule of registrations no name or service that they state is in any record', () => {
  fc.assert(
    fc.property(anyHistory, anyTime, (entries, at) => {
      const record = publicRecordOf(standingOf(entries, wenzhou, at), bookWithout(claiming));
      const decided = entries.flatMap(({ kind, body }) =>
        claiming.includes(kind) ? [] : [Object(body).name],
      );
      for (const { name } of record?.names ?? []) expect(decided).toContain(name);
      expect(record?.services ?? []).toEqual([]);
    }),
  );
});

test('a name that only a ban gives is public by the rule of bans', () => {
  const book = new DeskBook();
  const [drafted] = [ban()].map((draft) => Object(draft));
  const body = { ...drafted.body, name: '温州示例未登记科技有限公司' };
  book.record('2026-03-12T09:00', finance, { ...drafted, body });
  book.record('2026-03-12T10:00', approver, penalty({ publication: basis }));
  const standing = standingOf(book.entries, wenzhou, shanghai('2026-03-12T10:00'));

  expect(publicRecordOf(standing)?.names).toEqual([{ name: body.name, kind: 'registered' }]);
  expect(publicRecordOf(standing, bookWithout(['ban']))?.names).toEqual([]);
});

test('G7: the name in a proposal is not public: nothing of a proposal is', () => {
  const book = new DeskBook();
  book.record('2026-03-02T09:00', approver, penalty({ publication: basis }));
  const drafted = Object(proposal());
  const body = { ...drafted.body, name: '温州示例未登记科技有限公司' };
  book.record('2026-03-02T10:00', proposer, { ...drafted, body });
  const standing = standingOf(book.entries, wenzhou, shanghai('2026-03-02T10:00'));

  expect(standing.names).toMatchObject([{ name: body.name }]);
  expect(publicRecordOf(standing)).toMatchObject({ names: [], facts: [{ kind: 'penalty' }] });
});

test('an agency that withdrew and is banned is shown with its names, and no more with its services', () => {
  const book = new DeskBook();
  const body = { ...registration.body, services: ['environmental-monitoring'] };
  book.record('2026-01-02T09:00', approver, { ...registration, body });
  book.record('2026-03-12T09:00', finance, ban());
  const shownAt = (time: string) =>
    publicRecordOf(standingOf(book.entries, wenzhou, shanghai(time)));
  const before = shownAt('2026-03-12T09:00');
  book.record('2026-03-13T09:00', approver, {
    kind: 'registration-withdrawn',
    body: { summary: '不再从业' },
  });
  const after = shownAt('2026-03-13T09:00');

  expect(before?.services).toEqual(body.services);
  expect(after?.services).toEqual([]);
  expect(after?.names).toEqual(before?.names);
});

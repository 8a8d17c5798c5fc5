import { expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import type { KindBook } from '../../../../shared/kinds/form/kind-book.ts';
import { explain } from '../../../../shared/rating/explanation/explain.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { caution, withCautions } from '../../../fixtures/books/made-up-kind.ts';
import { engagementClosed, engagementOpened } from '../../../fixtures/drafts/engagement-drafts.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { ban } from '../../../fixtures/drafts/supervision-drafts.ts';
import { factsIn } from '../../../fixtures/records/facts-in.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { actorAs, approver, finance } from '../../../fixtures/town/actors.ts';
import { code, otherAgency as parent } from '../../../fixtures/town/subjects.ts';

const at = shanghai('2026-06-01T09:00');
const absorbed = makeUscc(31);

/** A caution takes back every ban and succession on its subject's record. */
const kinds = withCautions({
  annuls: (_, entries) =>
    entries.filter(({ kind }) => kind === 'ban' || kind === 'succession').map(({ id }) => id),
});

/** An agency, and its legal person: banned, and the successor of a third. */
function houseBook(): DeskBook {
  const book = new DeskBook(wenzhou, kinds);
  for (const [of, name] of [
    [parent.code, '温州示例总部科技有限公司'],
    [absorbed, '温州示例前身科技有限公司'],
  ]) {
    const body = { ...registration.body, name };
    const subject = { kind: 'agency', code: of };
    book.record('2025-01-02T09:00', approver, { ...registration, subject, body });
  }
  book.record('2025-01-02T10:00', approver, {
    ...registration,
    body: { ...registration.body, branchOf: parent.code },
  });
  book.record('2026-03-02T09:00', finance, { ...ban(), subject: parent });
  book.record('2026-03-03T09:00', approver, {
    kind: 'succession',
    subject: parent,
    body: { form: 'merger', predecessors: [absorbed], summary: '吸收合并' },
  });
  return book;
}

function standing({ entries }: DeskBook, of: string, book?: KindBook) {
  const historyOf = (agency: string) => entries.filter(({ subject }) => subject.code === agency);
  const successorsOf = (agency: string) => (agency === absorbed ? [parent.code] : []);
  return standingOf(historyOf(of), wenzhou, at, historyOf, successorsOf, book);
}

test('what a made-up kind takes back of a legal person no longer reaches its branch', () => {
  const book = houseBook();
  const before = standing(book, code, kinds);
  book.record('2026-04-01T09:00', approver, { ...caution(), subject: parent });

  expect(before.timeline[0].level).toBe('banned');
  expect(standing(book, code, kinds).timeline[0].level).toBe('normal');
});

test('a succession that a made-up kind takes back is named by the predecessor’s record no more', () => {
  const book = houseBook();
  const successions = () => factsIn(standing(book, absorbed, kinds), 'succession');
  const before = successions();
  book.record('2026-04-01T09:00', approver, { ...caution(), subject: parent });

  expect(before).toMatchObject([{ codes: [parent.code], isCarriedOn: true }]);
  expect(successions()).toEqual([]);
});

test('who is of the same house is explained by the kinds that the ledger has', () => {
  const book = houseBook();
  const engagement = '合同-1';
  book.record(
    '2026-01-05T09:00',
    approver,
    engagementOpened({ engagement, client: absorbed, leaders: [] }),
  );
  book.record('2026-02-02T09:00', approver, engagementClosed({ engagement }));
  const client = actorAs('client', { kind: 'client', code: absorbed });
  const { id } = book.record('2026-02-03T09:00', client, {
    kind: 'evaluation',
    body: { engagement, party: 'client', timeliness: 80, fees: 90 },
  });
  const historyOf = (agency: string) =>
    book.entries.filter(({ subject }) => subject.code === agency);
  const ratings = () =>
    explain(standing(book, code, kinds), historyOf(code), wenzhou, 'zh', historyOf, kinds).ratings;
  const before = ratings();
  book.record('2026-04-01T09:00', approver, { ...caution(), subject: parent });

  expect(before).toEqual([]);
  expect(ratings()).toMatchObject([{ entry: id }]);
});

import { expect, test } from 'vitest';
import { publicRecordSchema } from '../../../shared/contract/record-schema.ts';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { wenzhou } from '../../../shared/jurisdiction/330300/wenzhou.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import {
  listEntered,
  measure,
  objection,
  outcome,
  penalty,
  stayedBook,
} from '../kinds/decision-book.ts';
import {
  approver,
  ban,
  basis,
  code,
  operator,
  registration,
  shanghai,
} from '../kinds/desk-book.ts';
import { actorAs, otherAgency } from '../kinds/town-book.ts';
import { openRecords } from '../register/make-records.ts';

/** An agency that everything was recorded of that can be public. */
function richRecord(): PublicRecord {
  const book = stayedBook();
  const city = (draft: object) => book.record('2026-04-02T09:00', approver, draft);
  book.record('2026-04-02T08:00', operator, { ...registration, subject: otherAgency });
  const repealed = city(ban({ caseId: 'case-x' }));
  city(ban());
  city(penalty({ publication: basis }));
  book.record('2026-04-02T09:00', actorAs('registry-authority'), listEntered());
  book.record('2026-04-02T09:00', actorAs('joint-discipline-authority'), measure());
  city({
    kind: 'succession',
    body: { form: 'merger', predecessors: [otherAgency.code], summary: '吸收合并' },
  });
  city({
    kind: 'challenge',
    body: { of: repealed.id, form: 'suit', body: '法院', filedOn: '2026-04-02' },
  });
  city(outcome(repealed.id, 'annulled'));
  book.record('2026-04-02T09:00', actorAs('agency'), objection({ field: 'body.name' }));
  book.record('2026-04-02T09:00', actorAs('agency'), { kind: 'registration-confirmed', body: {} });
  const own = book.entries.filter(({ subject }) => subject.code === code);
  const record = publicRecordOf(standingOf(own, wenzhou, shanghai('2026-04-03T00:00')));
  if (record === undefined) throw new Error('Nothing is public');
  return record;
}

test('a record with everything in it has every part', () => {
  expect(Object.keys(richRecord()).toSorted()).toEqual(
    Object.keys(Object(publicRecordSchema).shape).toSorted(),
  );
});

test('it comes back from the register’s files as it was', async () => {
  const record = richRecord();

  const register = await openRecords([record]);

  expect(register.record(record.code)).toEqual(record);
});

test('it is what the contract says, to the last field', () => {
  const record = richRecord();

  expect(publicRecordSchema.parse(record)).toEqual(record);
});

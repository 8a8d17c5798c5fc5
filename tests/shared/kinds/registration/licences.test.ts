import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { policyAt } from '../../../../shared/jurisdiction/policy-at.ts';
import { licencesOf } from '../../../../shared/kinds/registration/licences-of.ts';
import { shanghai } from '../../../fixtures/books/desk-book.ts';
import { refusals } from '../../../fixtures/books/refusals.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { licence } from '../../../fixtures/drafts/registration-drafts.ts';
import { county } from '../../../fixtures/town/actors.ts';
import { authority } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';

describe('Art. 7: a licence', () => {
  test('Art. 7: a licence is valid to the end of its last day, also when recorded later', () => {
    expect(townBook().record(now, county, licence())).toMatchObject({
      effectiveFrom: shanghai('2026-01-01T00:00'),
      effectiveUntil: shanghai('2032-01-01T00:00'),
    });
  });

  test('Art. 41: a licence older than the regulation counts from the day that the regulation began', () => {
    const draft = licence({ validFrom: '2017-01-01', validUntil: '2026-12-31' });

    expect(townBook().record(now, county, draft).effectiveFrom).toBe(shanghai('2019-02-25T00:00'));
  });

  test.each([
    [
      'that ends before it begins',
      licence({ validFrom: '2026-02-01', validUntil: '2026-01-31' }),
      ['licence.ends-before-start'],
    ],
    [
      'over before the regulation began',
      licence({ validFrom: '2013-02-01', validUntil: '2019-02-24' }),
      ['licence.over-before-commencement'],
    ],
    ['for no service', licence({ scope: [] }), ['field.too-small']],
    ['checked tomorrow', licence({ checkedOn: '2026-03-21' }), ['day.in-future']],
    [
      'with an end beside its own',
      { ...licence(), effectiveUntil: '2027-01-01T00:00:00Z' },
      ['effective-until.settled'],
    ],
  ])('Art. 7: a licence is refused: %s', (_, draft, rules) => {
    expect(refusals(townBook(), now, county, draft)).toEqual(rules);
  });

  test('a licence is checked again under the same number, and ends once', () => {
    const book = townBook();
    const first = book.record('2026-03-02T10:00', county, licence());
    const second = book.record(now, county, licence({ checkedOn: '2026-03-20' }));
    const ended = (of: string) => ({ kind: 'licence-ended', body: { of } });

    expect(refusals(book, now, county, ended(first.id))).toEqual(['licence.unknown']);
    const end = book.record(now, county, ended(second.id));
    expect(licencesOf(book.entries)).toMatchObject([{ entry: second, until: end.effectiveFrom }]);
    expect(refusals(book, now, county, ended(second.id))).toEqual(['licence.over-already']);
  });

  test('a licence is required by law service by service, and for most services not at all', () => {
    const { licences } = policyAt(wenzhou, '2026-01-01');

    expect(Object.keys(licences)).toEqual([
      'environmental-monitoring',
      'pollution-control',
      'damage-assessment',
    ]);
    for (const { source } of Object.values(licences).flat()) expect(source).toMatch(/《.+》/);
  });
});

test('Art. 18: a standard is published once, and may take effect later', () => {
  const book = townBook();
  const standard = {
    kind: 'standard-published',
    subject: authority,
    effectiveFrom: '2026-07-01T00:00:00+08:00',
    body: { title: '示例从业规范', number: 'DB3303/T 1—2026', services: [] },
  };
  const city = { ...county, role: 'city-regulator' } as const;
  book.record(now, city, standard);

  expect(refusals(book, now, city, standard)).toEqual(['document.published-already']);
});

test('Art. 18: an agency that is not registered makes no commitments', () => {
  const agency = { kind: 'agency', code: authority.code } as const;
  const actor = { ...county, role: 'agency', speaksFor: agency } as const;
  const draft = {
    kind: 'service-commitment',
    subject: agency,
    body: { process: '受理', text: '优' },
  };

  expect(refusals(townBook(), now, actor, draft)).toEqual(['registration.missing']);
});

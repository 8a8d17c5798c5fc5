import { describe, expect, test } from 'vitest';
import { shanghai } from '../../../fixtures/books/desk-book.ts';
import { refusals } from '../../../fixtures/books/refusals.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { engagementClosed, engagementOpened } from '../../../fixtures/drafts/engagement-drafts.ts';
import { practitionerRegistered } from '../../../fixtures/drafts/registration-drafts.ts';
import { actorAs, approver } from '../../../fixtures/town/actors.ts';
import { code, otherAgency, practitioner } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';
const agent = actorAs('agency');
const second = (body: object = {}) => engagementOpened({ engagement: '合同-2', ...body });

describe('Arts. 9, 11, 22: an engagement', () => {
  test.each([
    ['with all it needs', second(), []],
    ['without named leaders', second({ leaders: [] }), []],
    ['under a number used before', engagementOpened(), ['engagement.opened-already']],
    ['for the agency itself', second({ client: code }), ['engagement.own-client']],
    ['that nobody was told of', second({ acknowledgedOn: '' }), ['day.invalid']],
    ['acknowledged tomorrow', second({ acknowledgedOn: '2026-03-21' }), ['day.in-future']],
    ['opened tomorrow', second({ openedOn: '2026-03-21' }), ['day.in-future']],
    ['without a quality system', second({ qualitySystem: '' }), ['field.too-small']],
    ['in another city (Art. 2)', second({ area: '330100' }), ['engagement.elsewhere']],
    [
      'before the regulation began (Art. 41)',
      second({ openedOn: '2019-02-24', leaders: [] }),
      ['effective-from.before-commencement'],
    ],
    [
      'led by a stranger',
      second({ leaders: [practitioner.code, 'P-0000000009'] }),
      ['engagement.leader-not-affiliated'],
    ],
    [
      'led by one who came later',
      second({ openedOn: '2025-01-02' }),
      ['engagement.leader-not-affiliated'],
    ],
    ['of another agency', { ...second(), subject: otherAgency }, ['role.not-own-matter']],
  ])('Arts. 9, 11, 22: an engagement is accepted or refused: %s', (_, draft, rules) => {
    expect(refusals(townBook(), now, agent, draft)).toEqual(rules);
  });

  test('an engagement may be led by a practitioner who joined on its first day', () => {
    const book = townBook();
    const subject = { kind: 'practitioner', code: 'P-0000000002' };
    book.record('2026-03-20T09:00', agent, practitionerRegistered({}, { subject }));

    const draft = second({ openedOn: '2026-03-20', leaders: [subject.code] });
    expect(refusals(book, now, agent, draft)).toEqual([]);
  });
});

describe('Art. 19: an engagement goes on and ends', () => {
  const progressed = (engagement: string) => ({
    kind: 'engagement-progressed',
    body: { engagement, note: '采样完成' },
  });

  function openBook() {
    const book = townBook();
    book.record('2026-03-02T10:00', agent, second());
    return book;
  }

  test.each([
    ['progress', progressed('合同-2'), []],
    ['progress of one unheard of', progressed('合同-9'), ['engagement.unknown']],
    ['progress of one closed', progressed('合同-1'), ['engagement.closed-already']],
    ['an end', engagementClosed({ engagement: '合同-2' }), []],
    [
      'an end of one unheard of',
      engagementClosed({ engagement: '合同-9' }),
      ['engagement.unknown'],
    ],
    ['a second end', engagementClosed(), ['engagement.closed-already']],
    [
      'an end before the start',
      engagementClosed({ engagement: '合同-2', completedOn: '2026-01-04' }),
      ['engagement.ends-before-start'],
    ],
    [
      'an end still to come',
      engagementClosed({ engagement: '合同-2', completedOn: '2026-03-21' }),
      ['day.in-future'],
    ],
  ])('Art. 19: progress or end of an engagement is accepted or refused: %s', (_, draft, rules) => {
    expect(refusals(openBook(), now, agent, draft)).toEqual(rules);
  });

  test('an engagement ends on the day it was done by the city’s word, and when the agency says so by its own', () => {
    const closed = engagementClosed({ engagement: '合同-2' });

    const [byCity, byAgency] = [approver, agent].map((by) => openBook().record(now, by, closed));

    expect(byCity?.effectiveFrom).toBe(shanghai('2026-02-01T00:00'));
    expect(byAgency?.effectiveFrom).toBe(shanghai(now));
  });

  test('once other entries rest on the end of an engagement, only the city takes it back', () => {
    const book = openBook();
    const { id } = book.record(now, agent, engagementClosed({ engagement: '合同-2' }));
    const retraction = {
      kind: 'retraction',
      body: { entry: id, effect: 'annulled', summary: '误录' },
    };

    expect(refusals(book, now, agent, retraction)).toEqual(['retraction.others-rest-on-it']);
    expect(refusals(book, now, approver, retraction)).toEqual([]);
  });
});

describe('G10: a practitioner repudiates', () => {
  const repudiated = (body: object = {}) => ({
    kind: 'engagement-repudiated',
    subject: practitioner,
    body: { agency: code, engagement: '合同-1', ...body },
  });
  const person = actorAs('practitioner');

  test.each([
    ['an engagement that bears their name', repudiated(), []],
    ['one unheard of', repudiated({ engagement: '合同-9' }), ['engagement.unknown']],
    ['one of another agency', repudiated({ agency: otherAgency.code }), ['engagement.unknown']],
    [
      'in another’s name',
      { ...repudiated(), subject: { kind: 'practitioner', code: 'P-0000000009' } },
      ['role.not-own-matter'],
    ],
  ])('G10: a repudiation is accepted or refused: %s', (_, draft, rules) => {
    expect(refusals(townBook(), now, person, draft)).toEqual(rules);
  });

  test('a practitioner repudiates only an engagement that names them', () => {
    const other = { kind: 'practitioner', code: 'P-0000000009' } as const;
    const draft = { ...repudiated(), subject: other };

    expect(refusals(townBook(), now, actorAs('practitioner', other), draft)).toEqual([
      'engagement.not-named',
    ]);
  });

  test('an engagement is repudiated once', () => {
    const book = townBook();
    book.record(now, person, repudiated());

    expect(refusals(book, now, person, repudiated())).toEqual(['engagement.repudiated-already']);
  });
});

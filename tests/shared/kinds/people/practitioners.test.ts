import { describe, expect, test } from 'vitest';
import { affiliationsOf } from '../../../../shared/kinds/people/affiliations-of.ts';
import { shanghai } from '../../../fixtures/books/desk-book.ts';
import { refusals } from '../../../fixtures/books/refusals.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { practitionerRegistered } from '../../../fixtures/drafts/registration-drafts.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { actorAs, approver } from '../../../fixtures/town/actors.ts';
import { code, otherAgency, practitioner } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';
const otherAgent = actorAs('agency', otherAgency);
const newcomer = { subject: { kind: 'practitioner', code: 'P-0000000002' } };

function certified(numbers: Readonly<Record<string, string>>): object {
  return practitionerRegistered(
    { certificates: [{ name: '上岗证' }, { name: '采样员证', validUntil: '2030-01-01' }] },
    { ...newcomer, personal: { name: '示例甲', ...numbers } },
  );
}

function left(agency: string, extra: object = {}): object {
  return { kind: 'practitioner-left', subject: practitioner, body: { agency }, ...extra };
}

describe('Arts. 3, 8: a practitioner belongs to an agency', () => {
  test.each([
    ['by the agency itself', practitionerRegistered({}, newcomer), []],
    [
      'by another agency',
      practitionerRegistered({ agency: otherAgency.code }, newcomer),
      ['role.not-own-matter'],
    ],
    [
      'without a name the first time',
      practitionerRegistered({}, { ...newcomer, personal: {} }),
      ['person.name-missing'],
    ],
    [
      'again, with another position and no name',
      practitionerRegistered({ position: 'participant' }, { personal: {} }),
      [],
    ],
    [
      'in a position that Art. 3 does not know',
      practitionerRegistered({ position: 'cook' }, newcomer),
      ['field.value'],
    ],
    [
      'with certificates, their numbers among the personal fields',
      certified({ 'certificate-1': '示证001', 'certificate-2': '示证002' }),
      [],
    ],
    [
      'with a certificate whose number is missing',
      certified({ 'certificate-1': '示证001' }),
      ['practitioner.certificate-number-missing'],
    ],
    [
      'with the number of a certificate in the chain, where it could not be erased',
      practitionerRegistered({ certificates: [{ name: '上岗证', number: '示证001' }] }, newcomer),
      ['field.unknown'],
    ],
    [
      'with a resident identity number for a certificate',
      // Made up by GB 11643: 990000 is no region, so no person has it.
      certified({ 'certificate-1': '990000199001010017', 'certificate-2': '示证002' }),
      ['text.identity-number'],
    ],
  ])('a practitioner is registered or refused: %s', (_, draft, rules) => {
    expect(refusals(townBook(), now, actorAs('agency'), draft)).toEqual(rules);
  });

  test('a practitioner is not registered to an agency that never registered', () => {
    const draft = practitionerRegistered({ agency: makeUscc(90) }, newcomer);

    expect(refusals(townBook(), now, approver, draft)).toEqual(['registration.missing']);
  });

  test('a practitioner belongs to one agency at a time', () => {
    const draft = practitionerRegistered({ agency: otherAgency.code });

    expect(refusals(townBook(), now, otherAgent, draft)).toEqual([
      'practitioner.affiliated-elsewhere',
    ]);
  });
});

describe('Art. 19: a practitioner moves on', () => {
  test('G10: a practitioner moves from one agency to the next, each with its time', () => {
    const book = townBook();
    book.record('2026-03-02T09:00', actorAs('agency'), left(code));
    book.record(now, otherAgent, practitionerRegistered({ agency: otherAgency.code }));
    const facts = book.entries.filter(({ subject }) => subject.code === practitioner.code);

    expect(affiliationsOf(facts)).toEqual([
      { agency: code, from: shanghai('2025-01-03T09:00'), until: shanghai('2026-03-02T09:00') },
      { agency: otherAgency.code, from: shanghai(now), until: undefined },
    ]);
  });

  test('a practitioner is not registered into the time at the last agency', () => {
    const book = townBook();
    book.record('2026-03-02T09:00', actorAs('agency'), left(code));
    const draft = practitionerRegistered(
      { agency: otherAgency.code },
      { effectiveFrom: '2026-03-01T00:00:00+08:00' },
    );

    expect(refusals(book, now, approver, draft)).toEqual(['practitioner.affiliated-elsewhere']);
  });

  test.each([
    ['an agency they never belonged to', left(otherAgency.code)],
    ['before they came', left(code, { effectiveFrom: '2025-01-02T00:00:00+08:00' })],
  ])('a practitioner can’t leave %s', (_, draft) => {
    expect(refusals(townBook(), now, approver, draft)).toEqual(['practitioner.not-affiliated']);
  });
});

describe('Art. 16: training', () => {
  const training = (body: object = {}, subject: object = practitioner) => ({
    kind: 'training',
    subject,
    body: { course: '采样', hours: 8, on: '2026-03-19', ...body },
  });

  test.each([
    ['its own practitioner', actorAs('agency'), training(), []],
    ['another’s practitioner', otherAgent, training(), ['role.not-own-matter']],
    [
      'a stranger',
      approver,
      training({}, { kind: 'practitioner', code: 'P-0000000003' }),
      ['practitioner.unknown'],
    ],
    ['a course still to come', approver, training({ on: '2026-03-21' }), ['day.in-future']],
  ])('Art. 16: a training is accepted or refused: of %s', (_, actor, draft, rules) => {
    expect(refusals(townBook(), now, actor, draft)).toEqual(rules);
  });
});

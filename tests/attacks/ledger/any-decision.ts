import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import type { Actor, Role } from '../../../shared/ledger/entry.ts';
import type { DeskBook } from '../../fixtures/books/desk-book.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { samples } from '../../fixtures/samples/samples.ts';
import { colleagueOf } from '../../fixtures/town/actors.ts';

export const later = '2026-06-15T10:00';

export function sampleOf(name: string) {
  const sample = samples[name];
  if (sample === undefined) throw new Error(`${name} has no sample`);
  return sample;
}

/** A person of an authority that has no other person in the town, or of a party that isn't on record. */
export function strangerAs(role: Role): Actor {
  const own = {
    agency: { kind: 'agency', code: makeUscc(91) },
    client: { kind: 'client', code: makeUscc(92) },
    association: { kind: 'association', code: makeUscc(93) },
    practitioner: { kind: 'practitioner', code: 'P-0000000099' },
    expert: { kind: 'expert', code: 'X-0000000099' },
  } as const;
  const speaksFor = actsForItself(role) ? own[role as keyof typeof own] : undefined;
  const actor = { person: `z-${role}`, authority: '示例别局', role };
  return speaksFor === undefined ? actor : { ...actor, speaksFor };
}

/** Gives the sample's repudiation points to give back. */
export function withPoints(book: DeskBook): DeskBook {
  const repudiated = book.entries.find(({ kind }) => kind === 'engagement-repudiated');
  if (repudiated === undefined) throw new Error('nothing is repudiated');
  const { agency, engagement } = Object(repudiated.body);
  const body = {
    act: '12-8-secret-leak',
    summary: '泄露商业秘密',
    actOn: '2026-02-02',
    points: 5,
    agency,
    engagement,
  };
  book.entries.push({
    ...repudiated,
    kind: 'demerit',
    seq: book.entries.length,
    id: `330300-${book.entries.length + 1}`,
    actor: colleagueOf('city-regulator'),
    body,
  });
  return book;
}

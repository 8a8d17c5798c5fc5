import { describe, expect, test } from 'vitest';
import { kinds } from '../../../shared/kinds/book/all.ts';
import { theBook } from '../../../shared/kinds/book/the-book.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import type { EntryKind } from '../../../shared/kinds/form/kind.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import { listingsOf } from '../../../shared/kinds/listing/listings.ts';
import { licencesOf } from '../../../shared/kinds/registration/licences-of.ts';
import { openObjections } from '../../../shared/kinds/remedy/objections.ts';
import type { Actor, Entry, Role } from '../../../shared/ledger/entry.ts';
import { roles } from '../../../shared/ledger/entry.ts';
import type { DeskBook } from '../../fixtures/books/desk-book.ts';
import { listedBook, notifiedBook } from '../../fixtures/books/listed-book.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { notice } from '../../fixtures/drafts/listing-drafts.ts';
import { licence } from '../../fixtures/drafts/registration-drafts.ts';
import {
  challenge,
  objection,
  ordered,
  outcome,
  suspension,
} from '../../fixtures/drafts/remedy-drafts.ts';
import { listEntered } from '../../fixtures/drafts/sourced-drafts.ts';
import { demerit, penalty } from '../../fixtures/drafts/supervision-drafts.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { samples } from '../../fixtures/samples/samples.ts';
import { actorAs, approver, colleagueOf } from '../../fixtures/town/actors.ts';

const later = '2026-06-15T10:00';

function sampleOf(name: string) {
  const sample = samples[name];
  if (sample === undefined) throw new Error(`${name} has no sample`);
  return sample;
}

/** Of an authority that nobody else in the town belongs to, or a party that nobody knows. */
function strangerAs(role: Role): Actor {
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

describe('nobody takes back what another recorded', () => {
  const cells = kinds.flatMap((kind) =>
    kind.roles.flatMap((recorder) => roles.map((role) => ({ kind, recorder, role }))),
  );

  test.each(cells)('$kind.name by $recorder × retraction by a stranger as $role', (cell) => {
    const { kind, recorder, role } = cell;
    const { book, entry } = recordedBy(kind.name, recorder);
    const body = { entry: entry.id, effect: 'annulled', summary: '撤销' };
    const rules = book.rules(later, strangerAs(role), {
      kind: 'retraction',
      subject: entry.subject,
      body,
    });

    if (role === 'auditor') return expect(rules).toEqual(['role.not-allowed']);
    if (role === 'city-regulator' && isTheCitys(kind, recorder)) {
      return expect(rules).not.toContain('power.other-authority');
    }
    expect(rules).toContain('power.other-authority');
  });
});

/** What parties said of themselves, what the operator put in, and the county's steps that decide nothing. */
function isTheCitys({ name }: EntryKind, recorder: Role): boolean {
  const isParty = actsForItself(recorder) || recorder === 'operator';
  return isParty || (recorder === 'county-regulator' && !theBook.names.contestable.has(name));
}

function recordedBy(name: string, recorder: Role): { book: DeskBook; entry: Entry } {
  const { book: open, time, draft } = sampleOf(name);
  const book = open();
  return { book, entry: book.record(time, actorAs(recorder), draft(recorder)) };
}

describe('nobody ends what another decided, by any kind', () => {
  const deciders = roles.filter((role) => !actsForItself(role));
  const cells = kinds.flatMap((kind) => {
    if (kind.ends === 'nothing' || kind.ends.power === 'self') return [];
    const { power } = kind.ends;
    return kind.roles
      .filter((role) => deciders.includes(role) && kind.name !== 'retraction')
      .flatMap((role) =>
        kind.roles
          .filter((owner) => deciders.includes(owner))
          .map((owner) => ({ name: kind.name, power, role, owner })),
      );
  });
  const withoutTarget = [
    'licence',
    'statutory-filing',
    'provincial-grade',
    'listing-notified',
    'holiday-arrangement',
    'objection-decided',
  ];

  test.each(cells.filter(({ name }) => !withoutTarget.includes(name)))(
    '$name as $role, of what $owner of another authority decided ($power)',
    ({ name, power, role, owner }) => {
      const { book: open, draft, time } = sampleOf(name);
      const book = ['repudiation-decided'].includes(name) ? withPoints(open()) : open();
      const rules = book.rules(time, strangerAs(role), draft(owner));

      expect(rules).toEqual(expect.arrayContaining([...expectedRules(power, role, owner)]));
      if (expectedRules(power, role, owner).length === 0) {
        expect(rules).not.toContain('power.other-authority');
      }
    },
  );

  test('a newer check of a licence that says otherwise, by another authority', () => {
    const book = townBook();
    book.record('2026-03-02T09:00', actorAs('registry-authority'), licence());
    const shorter = licence({ validUntil: '2026-04-01' });

    for (const role of ['city-regulator', 'county-regulator', 'registry-authority'] as const) {
      expect(book.rules(later, strangerAs(role), shorter)).toEqual(['power.other-authority']);
      expect(book.rules(later, strangerAs(role), licence({ checkedOn: '2026-06-01' }))).toEqual([]);
    }
  });

  test('a notice served anew, which opens another’s hearing window again', () => {
    expect(notifiedBook().rules(later, strangerAs('county-regulator'), notice())).toEqual([
      'power.other-authority',
    ]);
  });
});

function expectedRules(power: string, role: Role, owner: Role): readonly string[] {
  const isCity = role === 'city-regulator';
  if (power === 'contest' && isCity) return ['power.no-challenge-names-it'];
  if (power === 'decider-or-city' && isCity) return [];
  if (power === 'recorder' && isCity && owner === 'county-regulator') return [];
  return ['power.other-authority'];
}

/** The sample's repudiation has points to give back. */
function withPoints(book: DeskBook): DeskBook {
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

describe('the attack that was: a stay, then an outcome, of another authority’s listing', () => {
  const registry = strangerAs('registry-authority');
  const city = actorAs('city-regulator');
  const listing = '330300-4';

  test('is refused at every step', () => {
    const book = listedBook();

    for (const draft of [
      challenge(listing),
      suspension(listing),
      outcome(listing, 'void'),
      ordered(outcome(listing, 'void')),
    ]) {
      expect(book.rules(later, registry, draft)).toContain('power.other-authority');
    }
  });

  test.each(['示例市局 ', '示例市局', '示例巿局', '示例市局（法制科）'])(
    'does not pass as the authority «%s» in another role',
    (authority) => {
      const book = listedBook();

      expect(book.rules(later, { ...registry, authority }, suspension(listing))).toContain(
        'power.other-authority',
      );
    },
  );

  test('does not pass by naming the authority in the basis', () => {
    const book = listedBook();
    const basis = { ...Object(ordered({})).basis, authority: '示例市局' };

    expect(book.rules(later, registry, { ...outcome(listing, 'void'), basis })).toContain(
      'power.other-authority',
    );
  });

  test('a stranger’s challenge marks nothing', () => {
    expect(listedBook().rules(later, registry, challenge(listing))).toEqual([
      'power.other-authority',
    ]);
  });

  test('the city records what a court decided about another’s penalty, where the suit is on record', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', registry, penalty());
    const won = ordered(outcome(id, 'annulled'));
    const retracted = {
      kind: 'retraction',
      body: { entry: id, effect: 'annulled', summary: '撤销' },
    };

    expect(book.rules(later, city, retracted)).toEqual(['power.other-authority']);
    expect(book.rules(later, city, won)).toContain('power.no-challenge-names-it');
    book.record('2026-03-16T10:00', colleagueOf('city-regulator'), challenge(id));
    expect(book.rules(later, city, outcome(id, 'annulled'))).toEqual([
      'power.no-challenge-names-it',
    ]);
    expect(book.rules(later, colleagueOf('city-regulator'), won)).toEqual(['power.same-person']);
    expect(book.rules(later, city, won)).toEqual([]);
  });

  test('a suit against one decision ends no other', () => {
    const book = townBook();
    const one = book.record('2026-03-02T10:00', registry, penalty());
    const two = book.record('2026-03-02T10:01', registry, penalty({}, { caseId: 'case-q' }));
    book.record('2026-03-16T10:00', colleagueOf('city-regulator'), challenge(one.id));

    expect(book.rules(later, city, ordered(outcome(two.id, 'annulled')))).toEqual([
      'outcome.nothing-open',
      'power.no-challenge-names-it',
    ]);
  });

  test('a challenge is not pulled from under the outcome that it carried', () => {
    const book = listedBook();
    const filed = book.record(
      '2026-03-16T10:00',
      colleagueOf('city-regulator'),
      challenge(listing),
    );
    book.record('2026-04-01T10:00', city, ordered(outcome(listing, 'annulled')));
    // The outcome annulled the listing, so it is the challenge alone that is left.
    const body = { entry: filed.id, effect: 'annulled', summary: '误录' };

    expect(book.rules(later, city, { kind: 'retraction', body })).toContain(
      'retraction.others-rest-on-it',
    );
  });
});

describe('one person alone frees nobody', () => {
  const person = colleagueOf('city-regulator');
  const other = actorAs('city-regulator');

  test('from what they decided themselves', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', person, penalty());
    const taken = { kind: 'retraction', body: { entry: id, effect: 'annulled', summary: '撤销' } };

    expect(book.rules('2026-03-02T18:00', person, taken)).toEqual([]);
    expect(book.rules(later, person, taken)).toEqual(['power.same-person']);
    expect(book.rules(later, other, taken)).toEqual([]);
    expect(book.rules(later, person, suspension(id))).toEqual(['power.same-person']);
    expect(book.rules(later, other, suspension(id))).toEqual([]);
  });

  describe('once a colleague has put a genuine suit against it on record', () => {
    const court = '示例区人民法院';
    const won = { ...basis, authority: court, documentNumber: '（2026）示01行初1号' };

    function suedBook() {
      const book = townBook();
      const { id } = book.record('2026-03-02T10:00', person, penalty());
      book.record('2026-03-16T10:00', other, challenge(id, { form: 'suit', body: court }));
      return { book, id };
    }

    test.each<[string, (id: string) => object]>([
      ['a stay of the authority’s own', (id) => suspension(id)],
      ['a stay said to be the court’s', (id) => suspension(id, court)],
      ['an own correction', (id) => outcome(id, 'void')],
      ['a judgment', (id) => ({ ...outcome(id, 'annulled'), basis: won })],
      ['a variation', (id) => ({ ...outcome(id, 'varied', { varied: { fine: 1 } }), basis: won })],
    ])('by %s', (_, draft) => {
      const { book, id } = suedBook();

      expect(book.rules(later, person, draft(id))).toEqual(['power.same-person']);
      expect(book.rules(later, other, draft(id))).toEqual(['power.same-person']);
      expect(book.rules(later, approver, draft(id))).toEqual([]);
    });

    test('by an own correction after a stay that somebody else recorded', () => {
      const book = townBook();
      const { id } = book.record('2026-03-02T10:00', person, penalty());
      book.record('2026-03-16T10:00', other, suspension(id));

      expect(book.rules(later, person, outcome(id, 'void'))).toEqual(['power.same-person']);
      expect(book.rules(later, approver, outcome(id, 'void'))).toEqual([]);
    });

    test('by taking back that the court upheld it, so that it is stayed anew', () => {
      const { book, id } = suedBook();
      book.record('2026-03-17T10:00', approver, suspension(id, court));
      const held = { ...outcome(id, 'upheld'), basis: won };
      const upheld = book.record('2026-04-01T10:00', approver, held);
      const body = { entry: upheld.id, effect: 'annulled', summary: '误录' };

      expect(book.rules(later, person, { kind: 'retraction', body })).toEqual([
        'power.same-person',
      ]);
      expect(book.rules(later, other, { kind: 'retraction', body })).toEqual([]);
    });
  });

  test('from final points, by a suit of which nobody else knows', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', person, demerit('case-d'));
    const suit = (filedOn: string) => challenge(id, { form: 'suit', filedOn });

    expect(book.rules(later, person, suit('2026-03-01'))).toEqual(['power.same-person']);
    expect(book.rules(later, other, suit('2026-03-01'))).toEqual([]);
    // Too late, it only marks them.
    expect(book.rules(later, person, suit('2026-03-02'))).toEqual([]);
  });

  test('from points whose repudiation a colleague rejected, by taking that back', () => {
    const { book: open, draft, time } = sampleOf('repudiation-decided');
    const book = withPoints(open());
    const rejected = { ...Object(draft('city-regulator')) };
    const decided = book.record(time, approver, {
      ...rejected,
      body: { ...rejected.body, result: 'rejected' },
    });
    const { subject } = decided;
    const body = { entry: decided.id, effect: 'annulled', summary: '误录' };
    const undone = { kind: 'retraction', subject, body };

    expect(book.rules(later, person, undone)).toEqual(['power.same-person']);
    expect(book.rules(later, other, undone)).toEqual([]);
  });

  test('from a registry’s list', () => {
    const book = townBook();
    const registrar = actorAs('registry-authority');
    const { id } = book.record('2026-03-02T10:00', registrar, listEntered());
    const left = { kind: 'list-left', body: { of: id } };

    expect(book.rules(later, registrar, left)).toEqual(['power.same-person']);
    expect(book.rules(later, colleagueOf('registry-authority'), left)).toEqual([]);
  });

  test('nor takes back alone, on another day, what they took back', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', person, penalty());
    const body = { effect: 'annulled', summary: '撤销' };
    const first = { kind: 'retraction', body: { ...body, entry: id } };
    const undone = book.record('2026-03-03T10:00', other, first);

    expect(
      book.rules(later, other, { kind: 'retraction', body: { ...body, entry: undone.id } }),
    ).toEqual(['power.same-person']);
  });

  test('by judging an objection to what they recorded', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', person, penalty());
    const filed = book.record('2026-03-03T10:00', actorAs('agency'), objection({ of: id }));
    const body = { objection: filed.id, result: 'rejected', summary: '维持' };
    const draft = { kind: 'objection-decided', body };

    expect(book.rules('2026-03-04T10:00', person, draft)).toEqual(['power.same-person']);
    expect(book.rules('2026-03-04T10:00', other, draft)).toEqual([]);
  });
});

describe('a kind that says it ends nothing', () => {
  const cells = kinds
    .filter(({ ends }) => ends === 'nothing')
    .flatMap(({ name, roles: allowed }) => allowed.map((role) => ({ name, role })));

  test.each(cells)('$name by $role leaves everything else as it was', ({ name, role }) => {
    const { book: open, time, draft } = sampleOf(name);
    const book = open();
    const before = meaningOf(book.entries);
    const { id } = book.record(time, actorAs(role), draft(role));

    expect(meaningOf(book.entries, id)).toEqual(before);
  });
});

/** Facts, listings, licences and open objections of everybody in the book, but for one entry. */
function meaningOf(entries: readonly Entry[], without?: string) {
  const subjects = Map.groupBy(entries, ({ subject }) => `${subject.kind}:${subject.code}`);
  return [...subjects].flatMap(([subject, own]) => {
    const facts = factsOf(own);
    const others = facts.filter(({ id }) => id !== without);
    if (others.length === 0) return [];
    const isOther = ({ entry }: { readonly entry: Entry }) => entry.id !== without;
    const until = ({ entry, until: end }: { readonly entry: Entry; readonly until?: unknown }) => [
      entry.id,
      end,
    ];
    return [
      [
        subject,
        others,
        listingsOf(facts).filter(isOther).map(until),
        licencesOf(facts).filter(isOther).map(until),
        openObjections(facts)
          .map(({ id }) => id)
          .filter((id) => id !== without),
      ],
    ];
  });
}

import { describe, expect, test } from 'vitest';
import { publicityIn } from '../../../../shared/disclosure/publicity.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import type { Declarations } from '../../../../shared/kinds/form/traits.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { caution, withCautions } from '../../../fixtures/books/made-up-kind.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { factsIn } from '../../../fixtures/records/facts-in.ts';
import { actorAs, approver, proposer, reviewer } from '../../../fixtures/town/actors.ts';

type Declared = Declarations<{ readonly summary: string }>;

/** A registered agency with one caution, recorded on 2 March 2026. */
function cautioned(declared: Declared = {}): DeskBook {
  const book = new DeskBook(wenzhou, withCautions(declared));
  book.record('2026-01-05T09:00', approver, registration);
  book.record('2026-03-02T09:00', proposer, caution());
  return book;
}

/** The rules that refuse a second entry about the caution, a week later. */
function rulesAbout(declared: Declared, kind: string, body: object): readonly string[] {
  const book = cautioned(declared);
  return book.rules('2026-03-09T09:00', reviewer, { kind, body });
}

const challenge = {
  of: '330300-2',
  form: 'review',
  filedOn: '2026-03-04',
  body: '示例复议机关',
};

describe('a kind that is declared in one place', () => {
  test('a made-up kind is accepted by the door of a ledger that has it, and by no other', () => {
    const without = new DeskBook();
    without.record('2026-01-05T09:00', approver, registration);

    expect(cautioned().entries.at(-1)?.kind).toBe('caution');
    expect(without.rules('2026-03-02T09:00', proposer, caution())).toEqual(['kind.unknown']);
  });

  test.each([
    ['contestable', 'challenge', challenge],
    ['repairable', 'repair-noticed', { of: ['330300-2'], document: '示环修〔2026〕1号' }],
    ['liftable', 'measure-lifted', { of: '330300-2' }],
    ['sourced', 'source-withdrawn', { of: '330300-2' }],
  ] as const)(
    'a made-up kind with the trait %s can have a %s, and one without can’t',
    (trait, kind, body) => {
      expect(rulesAbout({ [trait]: true }, kind, body)).toEqual([]);
      expect(rulesAbout({}, kind, body)).toEqual(['reference.unknown-entry']);
    },
  );

  test('a lasting made-up kind can be ended, another only annulled', () => {
    const end = { entry: '330300-2', effect: 'ended', summary: '示例终止' };

    expect(rulesAbout({ lasting: true }, 'retraction', end)).toEqual([]);
    expect(rulesAbout({}, 'retraction', end)).toEqual(['retraction.nothing-to-end']);
  });

  test('a stay takes the effect from a contestable made-up kind, which stays on record', () => {
    const book = cautioned({ contestable: true });
    book.record('2026-03-05T09:00', reviewer, { kind: 'challenge', body: challenge });
    const stay = { of: '330300-2', orderedBy: '示例复议机关', document: '示复〔2026〕1号' };
    book.record('2026-03-09T09:00', actorAs('city-regulator'), { kind: 'suspension', body: stay });

    const held = factsOf(book.entries, book.kinds).filter(({ kind }) => kind === 'caution');

    expect(held.map(({ effectiveUntil }) => effectiveUntil)).toEqual([
      shanghai('2026-03-09T09:00'),
    ]);
  });

  test('a made-up kind that stops an entry ends it, and one that annuls it makes it as if it never was', () => {
    const registrationUnder = (declared: Declared) => {
      const { entries, kinds } = cautioned(declared);
      return factsOf(entries, kinds).filter(({ kind }) => kind === 'registration-filed');
    };
    const until = shanghai('2026-03-02T09:00');

    expect(registrationUnder({})).toMatchObject([{ id: '330300-1' }]);
    expect(registrationUnder({})[0]).not.toHaveProperty('effectiveUntil');
    expect(registrationUnder({ stops: () => ['330300-1'] })).toMatchObject([
      { effectiveUntil: until },
    ]);
    expect(registrationUnder({ annuls: () => ['330300-1'] })).toEqual([]);
  });

  test('a supporting made-up kind can’t be taken back by the party that recorded it', () => {
    const annul = {
      kind: 'retraction',
      body: { entry: '330300-2', effect: 'annulled', summary: '示例撤销' },
    };
    const rules = (declared: Declared) => {
      const book = new DeskBook(wenzhou, withCautions(declared));
      book.record('2026-01-05T09:00', approver, registration);
      book.record('2026-03-02T09:00', actorAs('agency'), caution());
      return book.rules('2026-03-09T09:00', actorAs('agency'), annul);
    };

    expect(rules({ supporting: true })).toEqual(['retraction.others-rest-on-it']);
    expect(rules({})).toEqual([]);
  });

  test('a made-up kind’s bounds limit what a party may record a day, and how many stand on record', () => {
    const bounds = { own: { perDay: 1 }, onRecord: 1 };
    const book = cautioned({ bounds });
    book.record('2026-03-02T10:00', actorAs('agency'), caution());

    expect(book.rules('2026-03-02T11:00', actorAs('agency'), caution())).toEqual([
      'bounds.own-day',
    ]);
    expect(book.rules('2026-03-03T11:00', proposer, caution())).toEqual(['bounds.on-record']);
  });

  test('a made-up kind of registration begins or ends the subject’s own', () => {
    const registrationWith = (declared: Declared) => {
      const { entries, kinds } = cautioned(declared);
      const at = shanghai('2026-03-09T09:00');
      return standingOf(entries, wenzhou, at, undefined, undefined, kinds).registration.kind;
    };

    expect(registrationWith({ registration: 'ends' })).toBe('withdrawn');
    expect(registrationWith({})).toBe('filed');
  });

  test('an explained made-up kind has its annulment told to the public', () => {
    const correctionsWith = (declared: Declared) => {
      const book = cautioned(declared);
      const body = { entry: '330300-2', effect: 'annulled', summary: '示例撤销' };
      book.record('2026-03-09T09:00', reviewer, { kind: 'retraction', body });
      const at = shanghai('2026-03-10T09:00');
      const standing = standingOf(book.entries, wenzhou, at, undefined, undefined, book.kinds);
      return factsIn(standing, 'correction');
    };

    expect(correctionsWith({ explained: true })).toMatchObject([{ annulledKind: 'caution' }]);
    expect(correctionsWith({})).toEqual([]);
  });

  test('a made-up kind’s rule and norm of publicity are among those of disclosure', () => {
    const { caution: declared } = publicityIn(wenzhou, withCautions());

    expect(declared?.rule).toBe('never');
    expect(declared?.source).toContain('第二十四条');
  });
});

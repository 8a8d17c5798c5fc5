import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../shared/identity/subject.ts';
import type { Actor, Entry, Role } from '../../../shared/ledger/entry.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import type { DeskBook } from '../../fixtures/books/desk-book.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { choicesFrom, ownKinds, type Pool, sayAnything, serviceKinds } from './any-own-words.ts';
import {
  adverseIn,
  forces,
  gradeIn,
  isAdverse,
  marksAre,
  namesThatFind,
  shownOf,
  surely,
} from './seen-of-a-party.ts';
import { findingsOn, registerAt, standingAt } from './street-of-agencies.ts';
import {
  adversaries,
  agencies,
  namesOnRecord,
  namesPool,
  pool,
  servicesPool,
  speakers,
  strangersName,
} from './town-of-adversaries.ts';

const today = '2026-11-24T12:00';
const before = adversaries().entries;
const registerBefore = registerAt(before, today);

/** Days in 2026 on which the party speaks. */
const days = ['2026-06-01', '2026-07-15', '2026-09-30', '2026-11-23'];

/** The entries after one speaker has spoken about itself for half a year, in the town as the authorities left it. */
function speak(
  who: Subject,
  seeds: readonly number[],
  { from = pool, of = ownKinds }: { readonly from?: Pool; readonly of?: typeof ownKinds } = {},
): DeskBook {
  const book = adversaries();
  const actor = actorOf(who);
  const possible = of.filter(({ roles }) => roles.includes(actor.role));
  for (const [i, seed] of seeds.entries()) {
    const choose = choicesFrom(seed);
    const kind = possible[choose(possible.length)];
    const day = days[Math.floor((i * days.length) / seeds.length)];
    if (kind) sayAnything(book, `${day}T${String(10 + (i % 10))}:00`, actor, kind, from, choose);
  }
  return book;
}

function actorOf(who: Subject): Actor {
  const role = who.kind as Role;
  return { person: `p-${who.code}`, authority: '示例单位', role, speaksFor: who };
}

const anySeeds = fc.array(fc.nat(), { minLength: 1, maxLength: 16 });
/** A grade takes a year, three services begun and three done. */
const manySeeds = fc.array(fc.nat(), { minLength: 24, maxLength: 40 });
const anySpeaker = fc.constantFrom(...speakers);
const anyAgency = fc.constantFrom(...speakers.filter(({ kind }) => kind === 'agency'));
const runs = { numRuns: 60 };

test.each(ownKinds)('some party of this town can record the kind $name', (kind) => {
  const book = adversaries();
  const isSaid = speakers.some((who) =>
    Array.from({ length: 200 }, (_, n) => n).some(
      (n) =>
        kind.roles.includes(who.kind as Role) &&
        sayAnything(book, '2026-07-15T10:00', actorOf(who), kind, pool, choicesFrom(n)),
    ),
  );

  expect(isSaid).toBe(true);
});

describe('words about oneself', () => {
  test('a party’s own words change no other party’s findings, on any page', () => {
    fc.assert(
      fc.property(anySpeaker, anySeeds, (who, seeds) => {
        const register = registerAt(speak(who, seeds).entries, today);

        for (const page of pages) {
          const others = (of: Register) =>
            findingsOn(of, ...page).filter(({ code }) => code !== who.code);
          expect(others(register)).toEqual(others(registerBefore));
        }
      }),
      runs,
    );
  });

  test('a party’s own words change no other party’s name, level, reasons or other facts, nor its grade, except by rating it', () => {
    fc.assert(
      fc.property(anySpeaker, anySeeds, (who, seeds) => {
        const register = registerAt(speak(who, seeds).entries, today);
        const rates = ['client', 'association', 'expert'].includes(who.kind);

        for (const code of agencies.filter((code) => code !== who.code)) {
          const shown = (of: Register) => shownOf(of.record(code), rates);
          expect(shown(register)).toEqual(shown(registerBefore));
        }
      }),
      runs,
    );
  });

  test('a party’s own words never make the name of a body that isn’t on record certainly its own', () => {
    fc.assert(
      fc.property(anyAgency, anySeeds, (who, seeds) => {
        const register = registerAt(speak(who, seeds, { from: namesPool }).entries, today);
        const found = findingsOn(register, `中标人：${strangersName}`);

        expect(found.filter(({ certainty }) => certainty.kind === 'certain')).toEqual([]);
      }),
      runs,
    );
  });

  test('a party’s own words hide nothing that stands against it', () => {
    fc.assert(
      fc.property(anyAgency, anySeeds, (who, seeds) => {
        const { entries } = speak(who, seeds);
        const register = registerAt(entries, today);
        const [was, is] = [registerBefore, register].map((one) => one.record(who.code));
        if (was === undefined || !isAdverse(was)) return;

        expect(is && gradeIn(is)).toEqual(gradeIn(was));
        expect(factsIn(is, 'list-entered')).toEqual(factsIn(was, 'list-entered'));
        expect(adverseIn(is)).toEqual(expect.arrayContaining([...adverseIn(was)]));
        // A party that calls itself the branch of a banned company carries the ban's mark instead of its own.
        if (forces(is)[0] === forces(was)[0]) {
          expect(marksAre(register, who.code)).toEqual(marksAre(registerBefore, who.code));
        }
        expect(forces(is)).toEqual(forces(was).map((most) => notOver(most)));
        expect(namesThatFind(was, register)).toEqual(was.names.map(({ name }) => name));
        for (const page of pages) {
          const own = (of: Register) => surely(of, who.code, page);
          expect(own(register)).toEqual(expect.arrayContaining(own(registerBefore)));
        }
      }),
      runs,
    );
  });

  test('a party’s own words give it no grade', () => {
    fc.assert(
      fc.property(anyAgency, manySeeds, (who, seeds) => {
        const grades = (entries: readonly Entry[]) =>
          standingAt(entries, who.code, today).timeline.map(
            ({ grade }) => 'grade' in grade && grade.grade,
          );
        const had = grades(before);

        expect(
          grades(speak(who, seeds, { from: servicesPool, of: serviceKinds }).entries).filter(
            (grade) => grade && !had.includes(grade),
          ),
        ).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

/** Each name by itself, with a date, and inside a sentence. */
const pages = [...namesOnRecord, '示例白水检测有限公司'].flatMap((name) => [
  [`中标人：${name}`],
  ['发布时间：2026-11-20', `中标人${name}的报价`],
]);

function notOver(most: number): unknown {
  return expect.toSatisfy((force: number) => force <= most);
}

import { describe, expect, test } from 'vitest';
import { kinds } from '../../../../shared/kinds/book/the-book.ts';
import { roleNotAllowed, subjectNotAllowed } from '../../../../shared/kinds/door/draft-faults.ts';
import { actsForItself } from '../../../../shared/kinds/form/own-matter.ts';
import { roles } from '../../../../shared/ledger/entry.ts';
import type { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { samples } from '../../../fixtures/samples/samples.ts';
import { actorAs } from '../../../fixtures/town/actors.ts';

const books = new Map<string, DeskBook>();

test.each(kinds)('a refusal of $name calls its roles and parties as people do', (kind) => {
  for (const { zh, en } of [roleNotAllowed(kind), subjectNotAllowed(kind)]) {
    expect(zh).not.toMatch(/[a-z]/);
    expect(en).toMatch(/: [A-Z]/);
  }
});

test.each(kinds)('the samples have one of the kind $name', ({ name }) => {
  expect(Object.keys(samples)).toContain(name);
});

describe('Arts. 5, 24, 34; G17: who may record what, every cell', () => {
  const sampled = kinds.filter(({ name }) => samples[name] !== undefined);
  const cells = sampled.flatMap((kind) => roles.map((role) => ({ kind, role })));

  test.each(cells)(
    '$role records $kind.name just where the kind names the role',
    ({ kind, role }) => {
      const allowed = kind.roles.includes(role);

      expect(rulesFor(kind.name, actorAs(role))).toEqual(allowed ? [] : ['role.not-allowed']);
    },
  );

  const own = cells.filter(({ kind, role }) => kind.roles.includes(role) && actsForItself(role));
  const others = own.filter(({ kind, role }) => !isOpenTo(role, kind.name));

  test.each(others)('a stranger as $role records no $kind.name', ({ kind, role }) => {
    const stranger = actorAs(role, strangers[role]);

    expect(rulesFor(kind.name, stranger).length).toBeGreaterThan(0);
  });

  test.each(own)(
    'a token of $role that doesn’t say for whom it speaks records no $kind.name',
    (cell) => {
      const { speaksFor: _, ...nobody } = actorAs(cell.role);

      expect(rulesFor(cell.kind.name, nobody)).toEqual(['role.speaks-for-nobody']);
    },
  );
});

const strangers: Readonly<Record<string, Parameters<typeof actorAs>[1]>> = {
  agency: { kind: 'agency', code: makeUscc(91) },
  client: { kind: 'client', code: makeUscc(92) },
  association: { kind: 'association', code: makeUscc(93) },
  practitioner: { kind: 'practitioner', code: 'P-0000000099' },
  expert: { kind: 'expert', code: 'X-0000000099' },
};

/** Any association trains and evaluates (Arts. 16, 32). */
function isOpenTo(role: string, kind: string): boolean {
  return role === 'association' && ['training', 'evaluation'].includes(kind);
}

function rulesFor(name: string, actor: ReturnType<typeof actorAs>): readonly string[] {
  const sample = samples[name];
  if (sample === undefined) throw new Error(`${name} has no sample`);
  const book = books.get(name) ?? sample.book();
  books.set(name, book);
  return book.rules(sample.time, actor, sample.draft(actor.role));
}

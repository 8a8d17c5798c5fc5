import { beforeAll, expect, test } from 'vitest';
import { theBook } from '../../../../../shared/kinds/book/the-book.ts';
import { describeForm } from '../../../../../worker/desk/forms/describe-form.ts';
import type { Field } from '../../../../../worker/desk/forms/field.ts';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { ask, makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, notice, proposal, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';

const code = codeOf(1);
let token: string;
let officers: readonly [Guest, Guest];

const hostile = [
  '<script>alert(1)</script>',
  "=cmd|' /C calc'!A0",
  '\u202e倒写\u200b零宽\ufeff',
  '长'.repeat(1001),
  '-1e999',
  '2026-02-31',
  '__proto__',
  '\u0000\ud800',
];

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token } = await makeToken('registrar'));
  await record(token, registration(code));
  await record(token, proposal(code, 'WZ-1'));
  await record(token, notice(code, 'WZ-1', '2026-11-02'));
  await setClock('2026-12-01T01:00:00.000Z');
  const officer = async () => enrolled('office', await invited({ role: 'city-regulator' }));
  officers = [await officer(), await officer()];
});

/** The names under which a form sends what is typed, lists with their first item. */
function namesIn(fields: readonly Field[]): readonly string[] {
  return fields.flatMap(({ path, input }): readonly string[] => {
    const name = path.replaceAll('[]', '[0]');
    switch (input.kind) {
      case 'group':
        return namesIn(input.fields);
      case 'list':
        return namesIn([input.item]);
      case 'fixed-list':
        return namesIn(input.items);
      case 'either':
        return [input.by, ...input.cases.flatMap(({ fields: own }) => namesIn(own))];
      case 'pairs':
        return [`${name}[0].name`, `${name}[0].value`];
      default:
        return [name];
    }
  });
}

async function entries(): Promise<number> {
  const file = await (await ask(`/v1/subjects/${code}`, token)).json<{ entries: unknown[] }>();
  return file.entries.length;
}

async function begin(kind: string, { secret }: Guest, about: Record<string, string> = {}) {
  const begun = await send('/drafts/new', { subject: code, kind, ...about }, secret);
  return begun.headers.get('Location') ?? '';
}

const kinds = theBook.kinds.filter(
  ({ roles, subjects }) => roles.includes('city-regulator') && subjects.includes('agency'),
);

test.each(kinds)(
  'whatever is typed into $name is refused on its fields, and kept',
  async (kind) => {
    const [officer] = officers;
    const { body, basis, around } = describeForm(kind);
    const names = namesIn([...body, ...basis, ...around]);
    const before = await entries();
    const at = await begin(kind.name, officer, { about: '330300-99999', case: hostile[0] ?? '' });

    for (const [shift] of hostile.entries()) {
      const typed = Object.fromEntries(
        names.map((name, i) => [name, hostile[(i + shift) % hostile.length] ?? '']),
      );
      const forged = { ...typed, kind: 'listing', subject: codeOf(2), 'actor.role': 'operator' };
      const saved = await send(at, { ...forged, step: 'check' }, officer.secret);
      const pressed = await send(`${at}/check`, {}, officer.secret);

      const html = await pressed.text();
      expect([saved.status, pressed.status]).toEqual([303, 422]);
      expect(html).not.toContain('<script>alert');
      if (shift > 0) continue;
      // The page that one looks at first is the page that refuses: once shows it.
      const checked = await open(`${at}/check`, officer.secret);
      expect([checked.status, await checked.text()]).toEqual([422, html]);
    }
    expect(await entries()).toBe(before);
  },
);

test('of two who decide at once one has decided, and the other is told', async () => {
  const drafts = await Promise.all(
    officers.map(async (officer) => {
      const at = await begin('listing', officer, { case: 'WZ-1' });
      return { at, officer };
    }),
  );

  const pressed = await Promise.all(
    drafts.map(({ at, officer }) => send(`${at}/check`, {}, officer.secret)),
  );

  expect(pressed.map(({ status }) => status).toSorted()).toEqual([303, 422]);
  expect(await entries()).toBe(4);
});

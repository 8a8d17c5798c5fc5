import { expect, test } from 'vitest';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { kinds } from '../../../shared/kinds/book/the-book.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import { mutantsOf } from '../../fixtures/requests/mutants.ts';
import { samples } from '../../fixtures/samples/samples.ts';
import { actorAs } from '../../fixtures/town/actors.ts';

/** Values that JSON can hold and no form sends. */
const oddities: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  '\ud800',
  '\u0000',
  '\u3164',
  '__proto__',
  'constructor',
  'x'.repeat(70_000),
  '示'.repeat(101),
  '-0001-01-01',
  '0000-01-01',
  '0000-01-01T00:00:00Z',
  '9999-12-31',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00Z',
  0,
  -1,
  0.5,
  1e308,
  2 ** 53,
  [],
  [[]],
  [null],
  {},
  JSON.parse('{"__proto__":{"kind":"agency"}}'),
  JSON.parse('{"toString":1,"valueOf":1,"then":1}'),
];

test.each(kinds.map(({ name }) => name))(
  'no odd value in any field of %s makes the desk throw, or spoils what it records',
  (name) => {
    const { book: makeBook, time, draft: makeDraft } = samples[name] ?? fail(name);
    const role = kinds.find((kind) => kind.name === name)?.roles[0] ?? fail(name);
    const book = makeBook();
    const actor = actorAs(role);
    const now = `${time.slice(0, 4)}-12-30T00:00:00.000Z`;

    for (const draft of mutantsOf(makeDraft(role), () => oddities)) {
      const result = book.check(time, actor, draft);
      if (result.kind === 'invalid') {
        expect(result.faults.length).toBeGreaterThan(0);
        continue;
      }
      const entry = makeBook().record(time, actor, draft);
      expect(canonicalJson(entry)).toContain(entry.id);
      const history = [...book.entries, entry].filter(({ subject }) => subject.kind === 'agency');
      publicRecordOf(standingOf(history, book.jurisdiction, now));
    }
  },
);

function fail(name: string): never {
  throw new Error(`${name} has no sample`);
}

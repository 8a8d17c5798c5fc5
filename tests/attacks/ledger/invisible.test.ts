import { expect, test } from 'vitest';
import { kinds } from '../../../shared/kinds/book/the-book.ts';
import { mutantsOf } from '../../fixtures/requests/mutants.ts';
import { samples } from '../../fixtures/samples/samples.ts';
import { actorAs } from '../../fixtures/town/actors.ts';

const unseen = [
  '\u3164',
  '\ufe0f',
  '\u{e0100}',
  '\u2800',
  '\u034f',
  '\u17b4',
  '\u{e0041}',
  '\u202e',
];

test.each(kinds.map(({ name }) => name))(
  'no text of %s is recorded with an invisible character in it',
  (name) => {
    const sample = samples[name];
    const role = kinds.find((kind) => kind.name === name)?.roles[0];
    if (!(sample && role)) throw new Error(`${name} has no sample`);
    const book = sample.book();
    const hide = (leaf: unknown) =>
      typeof leaf === 'string' ? unseen.map((one) => leaf.slice(0, 1) + one + leaf.slice(1)) : [];
    const counts = { refused: 0, cleaned: 0 };

    for (const draft of mutantsOf(sample.draft(role), hide)) {
      const result = book.check(sample.time, actorAs(role), draft);
      if (result.kind === 'invalid') counts.refused++;
      else {
        // Codes are folded to their canonical spelling.
        const text = JSON.stringify(result.drafts);
        expect(unseen.filter((one) => text.includes(one))).toEqual([]);
        counts.cleaned++;
      }
    }

    expect(counts.refused + counts.cleaned).toBeGreaterThan(0);
  },
);

test('a refusal names the invisible character, because the person who pasted it can’t see it', () => {
  const { book: makeBook, time, draft } = samples['registration-filed'] ?? {};
  const [role = 'operator'] = kinds.find(({ name }) => name === 'registration-filed')?.roles ?? [];
  const faultsWith = (name: string) => {
    const made = { ...draft?.(role) } as { body: object };
    return makeBook?.().faults(time ?? '', actorAs(role), {
      ...made,
      body: { ...made.body, name },
    });
  };

  expect(faultsWith('示例\u3164公司')).toMatchObject([
    { field: 'body.name', rule: 'text.invisible-character', zh: expect.stringContaining('U+3164') },
  ]);
  expect(faultsWith('示例葛\u{e0100}公司')).toMatchObject([
    { zh: expect.stringContaining('字形选择符 U+E0100'), en: expect.stringContaining('variation') },
  ]);
});

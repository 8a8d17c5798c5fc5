import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import type { Lang } from '../../../shared/messages/lang.ts';
import { projectRoot } from '../../../tools/project-root.ts';
import { inOneLanguage } from '../../../worker/site/in-one-language.ts';

/** The text of a file and all that it imports, with the words of one language. */
async function built(entry: string, lang: Lang): Promise<string> {
  const done = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [inOneLanguage(lang)],
    build: {
      write: false,
      rolldownOptions: { input: join(projectRoot, entry), preserveEntrySignatures: 'strict' },
    },
  });
  const [{ output }] = [done].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}

test.each<[Lang, string, string]>([
  ['zh', '核对另一份', 'Check another'],
  ['en', 'Check another', '核对另一份'],
])('a script in %s has the words of that language alone', async (lang, own, other) => {
  const text = await built('shared/vetting/words/vet-words.ts', lang);

  expect(text).toContain(own);
  expect(text).not.toContain(other);
});

test('what asks for a language from elsewhere gets that one', async () => {
  const text = await built('shared/tables/value-words.ts', 'en');

  expect(text).toContain('事业单位');
  expect(text).toContain('public institution');
});

import { expect, test } from 'vitest';
import { minimumVersions } from '../../../../extension/minimum-versions.ts';
import { langs } from '../../../../shared/messages/lang.ts';
import { guides } from '../../../../worker/public/pages/guides/guide-words.ts';

test.each(langs)('the site names the oldest browsers that take the extension, in %s', (lang) => {
  const [first] = guides.install[lang].parts;

  expect(first.sentences[0]).toMatch(
    new RegExp(`Edge ${minimumVersions.chrome}\\b.*Firefox ${minimumVersions.firefox}\\b`),
  );
});

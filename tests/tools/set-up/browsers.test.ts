import { expect, test } from 'vitest';
import { missingFor, remedyFor } from '../../../tools/set-up/browsers.mjs';

const namesOf = (word?: string) => missingFor(word, () => false)?.map(({ name }) => name);

test('a command gets the browsers it asks for by its first word', () => {
  expect(namesOf('--browser')).toEqual(['Chromium']);
  expect(namesOf('--browsers')).toEqual(['Chromium', 'Firefox']);
  expect(namesOf('tools/check/main.ts')).toBeUndefined();
  expect(missingFor('--browsers', ({ name }) => name === 'Chromium')).toMatchObject([
    { name: 'Firefox' },
  ]);
});

test('on Debian the packages are installed by root, and named to everybody else', () => {
  const missing = missingFor('--browsers', () => false) ?? [];

  expect(remedyFor(missing, { isDebian: true, isRoot: true })).toEqual({
    packages: ['chromium', 'fonts-noto-cjk', 'firefox-esr'],
  });
  expect(remedyFor(missing, { isDebian: true, isRoot: false }).says).toContain(
    'Install it with: sudo apt-get install chromium fonts-noto-cjk firefox-esr',
  );
});

test('elsewhere it is said which browsers to install, and where they were looked for', () => {
  const { says = [] } = remedyFor(missingFor('--browsers', () => false) ?? [], {
    isDebian: false,
    isRoot: true,
  });

  expect(says.join('\n')).toContain('A Firefox is needed and none was found at:');
  expect(says.join('\n')).toContain('the variable CHROMIUM');
  expect(says.join('\n')).toContain('the variable FIREFOX');
});

import { expect, test } from 'vitest';
import { listings } from '../../../extension/store/listing.ts';
import { langs } from '../../../shared/messages/lang.ts';
import {
  listingPages,
  messagesOf,
  permissionReasons,
} from '../../../tools/release/store-listing.ts';

/**
 * Characters, of the store that takes fewest:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/name
 * https://developer.chrome.com/docs/extensions/reference/manifest/description
 * https://learn.microsoft.com/microsoft-edge/extensions-chromium/publish/publish-extension
 */
const limits = { name: 45, short: 132, leastLong: 250, long: 10_000, reason: 1000 };
const searchTerms = { count: 7, length: 30, words: 21 };

test.each(langs)('name and descriptions in %s fit into every store', (lang) => {
  const { name, description } = messagesOf(lang);
  const long = listings[lang].description.join('\n\n');

  expect(name.length).toBeLessThanOrEqual(limits.name);
  expect(description.length).toBeLessThanOrEqual(limits.short);
  expect(long.length).toBeGreaterThanOrEqual(limits.leastLong);
  expect(long.length).toBeLessThanOrEqual(limits.long);
});

test.each(langs)('purpose and reasons in %s fit into the forms', (lang) => {
  const { singlePurpose, data, remoteCode, trial } = listings[lang];

  for (const text of [
    singlePurpose,
    data,
    remoteCode,
    trial,
    ...permissionReasons(lang).values(),
  ]) {
    expect(text.length).toBeGreaterThan(4);
    expect(text.length).toBeLessThanOrEqual(limits.reason);
  }
});

test.each(langs)('the search terms in %s are as many and as long as Edge takes', (lang) => {
  const terms = listings[lang].searchTerms;

  expect(terms.length).toBeLessThanOrEqual(searchTerms.count);
  for (const term of terms) expect(term.length).toBeLessThanOrEqual(searchTerms.length);
  expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(searchTerms.words);
});

test('both languages give a reason for the same permissions', () => {
  const [zh, en] = langs.map((lang) => [...permissionReasons(lang).keys()]);

  expect(en).toEqual(zh);
  expect(en).toContain('host_permissions');
});

test('the page for the forms has every text, and says that no data is collected', () => {
  const pages = new Map(listingPages());

  for (const lang of langs) {
    const page = pages.get(`${lang}.md`) ?? '';
    const { description, singlePurpose } = listings[lang];
    for (const text of [messagesOf(lang).name, ...description, singlePurpose]) {
      expect(page).toContain(text);
    }
    expect(page).toContain('Data collection: none');
  }
});

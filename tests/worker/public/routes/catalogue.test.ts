import { expect, test } from 'vitest';
import { catalogueAnswerSchema } from '../../../../shared/contract/catalogue-answer.ts';
import { openPublic, publishedAt } from '../../../fixtures/public/open-public.ts';
import {
  announced,
  current,
  environment,
  old,
  openCatalogue,
  policy,
  soon,
} from '../../../fixtures/public/published-catalogue.ts';
import { normal } from '../../../fixtures/public/published-records.ts';

test('Arts. 17, 18, 22: the catalogue has every version, newest first, and what each is at the moment', async () => {
  const { getJson, passSeconds } = await openCatalogue();

  const before = await getJson('/v1/catalogue.json');
  passSeconds(30);
  const after = await getJson('/v1/catalogue.json');

  expect(catalogueAnswerSchema.parse(before)).toEqual(before);
  expect(before).toMatchObject({
    asOf: publishedAt,
    validUntil: soon,
    count: 4,
    documents: [
      { ...announced, state: 'announced' },
      { ...current, state: 'in-force' },
      { ...policy, state: 'in-force' },
      { ...old, state: 'over' },
    ],
  });
  expect(after).toMatchObject({
    documents: [{ state: 'in-force' }, { state: 'over' }, { state: 'in-force' }, { state: 'over' }],
  });
});

test.each([
  ['', '发布机关：示例市发展和改革委员会', '尚未施行', '以往版本', '适用于：生态环境监测'],
  [
    '?lang=en',
    'Published by: 示例市发展和改革委员会',
    'Not yet in force',
    'Earlier versions',
    'Applies to: ',
  ],
])(
  'Art. 10: the page%s says of each document who vouches for it, its number and dates',
  async (query, ...all) => {
    const { get } = await openCatalogue();

    const html = await (await get(`/catalogue${query}`)).text();

    for (const { title, number, entry } of [old, current, announced, policy]) {
      expect(html).toContain(title);
      expect(html).toContain(number);
      expect(html).toContain(entry);
    }
    for (const words of all) expect(html).toContain(words);
    expect(html).toContain(`SHA-256 ${current.textSha256}`);
    expect(html).toContain('href="/v1/catalogue/330300-1.txt"');
    expect(html).not.toContain('330300-3.txt');
  },
);

test('a catalogue with nothing in it says so, and is no agency’s page', async () => {
  const { get, getJson } = await openPublic([normal]);

  expect(await getJson('/v1/catalogue.json')).toMatchObject({ count: 0, documents: [] });
  expect(await (await get('/catalogue')).text()).toContain('目前没有。');
  expect((await get(`/v1/agencies/${environment.code}`)).status).toBe(400);
});

test('a page that is refused says why in the language that was asked', async () => {
  const { get } = await openCatalogue();

  const response = await get('/catalogue?lang=en&asOf=2025-01-01');

  expect(response.status).toBe(400);
  expect(await response.text()).toContain('takes no time by asOf');
});

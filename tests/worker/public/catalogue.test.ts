import { env } from 'cloudflare:workers';
import { base64 } from '@scure/base';
import { describe, expect, test } from 'vitest';
import { catalogueAnswerSchema } from '../../../shared/contract/catalogue-answer.ts';
import type {
  CatalogueRecord,
  PublishedDocument,
} from '../../../shared/disclosure/catalogue-record.ts';
import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { Basis } from '../../../shared/ledger/entry.ts';
import { openPublic, publishedAt } from '../../fixtures/public/open-public.ts';
import { normal } from '../../fixtures/public/published-records.ts';

const basis: Basis = {
  authority: '示例市生态环境局',
  law: '示例管理办法',
  level: 'normative-document',
  article: '第二十二条',
  documentNumber: '示环发〔2026〕3号',
};
const soon = '2026-11-24T02:00:30.000Z';
const text = '# 示例合同范本\n\n第一条 <服务内容>';
const bytes = utf8(text);
const oldText = '# 示例合同范本（旧）';

const old: PublishedDocument = {
  entry: '330300-1',
  kind: 'contract-template-published',
  title: '示例合同范本',
  number: 'SF-2026-01',
  services: [],
  basis,
  from: '2026-03-01T00:00:00.000Z',
  until: '2026-09-01T00:00:00.000Z',
  textSha256: toHex(sha256(utf8(oldText))),
};
const current: PublishedDocument = {
  ...old,
  entry: '330300-2',
  number: 'SF-2026-02',
  from: '2026-09-01T00:00:00.000Z',
  until: soon,
  textSha256: toHex(sha256(bytes)),
};
const announced: PublishedDocument = {
  entry: '330300-3',
  kind: 'standard-published',
  title: '示例监测从业规范',
  number: 'DB3303/T 1—2026',
  services: ['environmental-monitoring'],
  basis: { ...basis, article: '第十八条' },
  from: soon,
};
const policy: PublishedDocument = {
  entry: '330300-4',
  kind: 'support-policy-published',
  title: '示例扶持政策',
  number: '示发改〔2026〕8号',
  services: [],
  basis: { ...basis, authority: '示例市发展和改革委员会', article: '第十七条' },
  from: '2026-05-01T00:00:00.000Z',
};

const environment: CatalogueRecord = {
  v: 1,
  kind: 'catalogue',
  code: '330300A-0000000052',
  authority: '119900000000000052',
  documents: [old, current, announced],
};
const commission: CatalogueRecord = {
  ...environment,
  code: '330300A-0000000061',
  documents: [policy],
};

async function openCatalogue() {
  const town = await openPublic();
  await town.publish([normal, environment, commission], [text, oldText]);
  return town;
}

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

describe('Art. 22: the text of a model contract', () => {
  test.each([
    [current, text],
    [old, oldText],
  ])(
    'the text of $number is downloaded with its digest',
    async ({ entry, textSha256 = '' }, wanted) => {
      const { get } = await openCatalogue();

      const response = await get(`/v1/catalogue/${entry}.txt`);
      const received = new Uint8Array(await response.arrayBuffer());

      const { headers } = response;
      expect(new TextDecoder().decode(received)).toBe(wanted);
      expect(toHex(sha256(received))).toBe(textSha256);
      expect(headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
      expect(headers.get('Content-Disposition')).toBe(`attachment; filename="${entry}.txt"`);
      expect(headers.get('Repr-Digest')).toBe(`sha-256=:${base64.encode(sha256(received))}:`);
      expect(headers.get('Lucheng-As-Of')).toBe(publishedAt);
    },
  );

  test.each([announced.entry, '330300-9', '..%2Fhead', 'x'])(
    'there is no contract text at %s',
    async (entry) => {
      const { get } = await openCatalogue();

      const response = await get(`/v1/catalogue/${entry}.txt`);

      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ type: 'urn:lucheng:problem:no-such-file' });
    },
  );

  test.each([
    ['is missing', () => env.REGISTER.delete(`files/${current.textSha256}`)],
    [
      'is another than announced',
      () => env.REGISTER.put(`files/${current.textSha256}`, '乙方承担一切责任'),
    ],
  ])('a contract text that %s is never given out', async (_, tamper) => {
    const { get } = await openCatalogue();
    await tamper();

    const response = await get(`/v1/catalogue/${current.entry}.txt`);

    expect(response.status).toBe(503);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.text()).not.toContain('乙方承担一切责任');
  });

  test('the text of an annulled version is gone with the next register', async () => {
    const { get, publish, passSeconds } = await openCatalogue();
    await publish([normal, { ...environment, documents: [announced] }]);
    passSeconds(15);

    expect((await get(`/v1/catalogue/${current.entry}.txt`)).status).toBe(404);
  });
});

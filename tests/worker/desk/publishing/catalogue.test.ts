import { env } from 'cloudflare:workers';
import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { PublishedDocument } from '../../../../shared/disclosure/catalogue-record.ts';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { publishingPolicy } from '../../../../worker/desk/publishing/publishing-policy.ts';
import { comeDue, makeToken, publish, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { fileNames, readRegister } from '../../../fixtures/desk/read-register.ts';

const now = '2026-11-02T01:00:00.000Z';
const later = '2026-11-03T01:00:00.000Z';
const swept = addSeconds(later, publishingPolicy.keepSupersededSeconds + 3600);
/** An authority that is registered as an agency as well: each has its own record. */
const code = codeOf(1);
const subject = { kind: 'authority', code };
const { basis } = registration(code);
const wordsOf = (number: string) => `# 示例合同范本 ${number}\n\n第一条 服务内容`;

let city: string;

beforeAll(async () => {
  await setClock(now);
  city = (await makeToken('officer-1')).token;
  await record(city, registration(code));
});

function template(number: string): object {
  const body = { title: '示例合同范本', number, services: [], text: wordsOf(number) };
  return { kind: 'contract-template-published', subject, basis, body };
}

async function documents(at = now): Promise<readonly PublishedDocument[]> {
  const records = [...((await readRegister(at))?.catalogues() ?? [])];
  return records.flatMap((record) => record.documents);
}

async function textOf({ textSha256 }: Pick<PublishedDocument, 'textSha256'>) {
  const object = await env.REGISTER.get(`files/${textSha256}`);
  if (object === null) return undefined;
  const stored = new Uint8Array(await object.arrayBuffer());
  const isBrotli = object.httpMetadata?.contentEncoding === 'br';
  return new TextDecoder().decode(isBrotli ? brotliDecompressSync(stored) : stored);
}

test('Art. 22: a model contract is in the signed register, and its text beside it under its hash', async () => {
  await record(city, template('SF-1'));
  await publish();

  const [first] = await documents();

  expect(first).toMatchObject({ number: 'SF-1', basis, from: now });
  expect(first && (await textOf(first))).toBe(wordsOf('SF-1'));
  expect((await readRegister(now))?.record(code)?.names).toHaveLength(1);
});

test('Arts. 17, 18: policies and standards of other authorities are in the register too', async () => {
  const commission = await makeToken('officer-2', 'joint-discipline-authority');
  const body = { title: '示例扶持政策', number: '示发改〔2026〕1号', services: [] };
  const policy = {
    kind: 'support-policy-published',
    subject: { ...subject, code: codeOf(2) },
    basis: { ...basis, authority: '示例市发展和改革委员会' },
    body,
  };
  await record(commission.token, policy);
  await record(city, {
    kind: 'standard-published',
    subject,
    basis,
    body: { title: '示例从业规范', number: 'DB3303/T 1—2026', services: [] },
  });
  await publish();

  const published = await documents();

  expect(published).toHaveLength(3);
  expect(published).toContainEqual(
    expect.objectContaining({
      ...body,
      basis: expect.objectContaining({ authority: '示例市发展和改革委员会' }),
    }),
  );
});

test('a version that is annulled is gone with its text, and the one before is in force again', async () => {
  await setClock(later);
  const { entries } = await record(city, template('SF-2'));
  await publish();
  const both = (await documents(later)).filter(({ textSha256 }) => textSha256);
  const [old, wrong] = both;
  expect(both).toMatchObject([{ number: 'SF-1', until: later }, { number: 'SF-2' }]);

  const body = { entry: entries[0]?.id, effect: 'annulled', summary: '文本有误' };
  await record(city, { kind: 'retraction', subject, basis, body });
  await publish();
  await setClock(swept);
  await comeDue();

  const left = (await documents(swept)).filter(({ textSha256 }) => textSha256);
  expect(left).toEqual([{ ...old, until: undefined }].map(({ until: _, ...rest }) => rest));
  expect(await fileNames()).not.toContain(wrong?.textSha256);
  expect(await fileNames()).toContain(old?.textSha256);
});

test('a text that was lost from the bucket is put there again', async () => {
  const [document] = (await documents(swept)).filter(({ textSha256 }) => textSha256);
  await env.REGISTER.delete(`files/${document?.textSha256}`);

  await publish();

  expect(document && (await textOf(document))).toBe(wordsOf('SF-1'));
});

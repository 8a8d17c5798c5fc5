import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addSeconds, toEpochMs, toInstant } from '../../shared/time/shanghai.ts';
import { makePrivateKey, type PrivateKey, signerOf } from '../../tools/lucheng/keys/key-pair.ts';
import { anotherCity } from '../fixtures/city/another-city.ts';
import { makeTextPdf } from '../fixtures/files/make-text-pdf.ts';
import { makeXlsx } from '../fixtures/files/make-xlsx.ts';
import { keySetOf } from '../fixtures/keys/key-set-of.ts';
import { makeTestKey } from '../fixtures/keys/test-key.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { registerFiles } from '../fixtures/register/register-files.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { type Chromium, launchChromium } from '../support/browser.ts';
import { withoutNewer } from '../support/older-browser.ts';
import { runLucheng } from '../support/run-lucheng.ts';

const listed = '示例青山环境检测技术服务有限公司';
const graded = '示例白云环境咨询有限公司';
const records = [
  makeAgencyRecord(1, { name: listed, level: 'blacklisted', until: '2099-11-22T16:00:00.000Z' }),
  makeAgencyRecord(4, { name: graded }),
];
/** What the other city says of the first of them, and one that it alone knows. */
const theirs = [
  makeAgencyRecord(1, { name: listed }),
  makeAgencyRecord(4, { name: graded, level: 'supervised' }),
];
const issuedAt = toInstant(Date.now());
/** A head that is older than a kit may be, and was signed to hold for longer. */
const old = { issuedAt: addSeconds(issuedAt, -7 * 86_400 - 3600), validSeconds: 8 * 86_400 };

let folder: string;
let chromium: Chromium;
let page: Page;
let asked: string[];
let text: string;
/** The kit with the registers of both cities. */
let both: string;

/** What was said where no kit was made. */
let refused: readonly Awaited<ReturnType<typeof runLucheng>>[];

const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lucheng-kit-'));
  const key = await makePrivateKey();
  const head = await testKeyOf(key);
  const expiresAt = addSeconds(issuedAt, 365 * 86_400);
  const keySet = await keySetOf({ root: await makeTestKey(), head }, { expiresAt });
  const files = await registerFiles(records, {
    ...{ jurisdiction: '330300', sequence: 1, issuedAt },
    signer: head,
  });
  const source = {
    ...{ origin: 'http://register.test', mirrors: [], jurisdiction: '330300', keySet },
    city: { zh: '温州市', en: 'Wenzhou' },
  };
  const otherKey = await makePrivateKey();
  const otherHead = await testKeyOf(otherKey);
  const jurisdiction = anotherCity.code;
  const otherSet = await keySetOf(
    { root: await makeTestKey(), head: otherHead },
    { expiresAt, jurisdiction },
  );
  const there = { jurisdiction, sequence: 1, issuedAt, signer: otherHead };
  const otherFiles = await registerFiles(theirs, there);
  const oldFiles = await registerFiles(theirs, { ...there, ...old });
  const second = {
    ...{ origin: 'http://other.test', mirrors: [], jurisdiction, keySet: otherSet },
    city: anotherCity.name,
  };
  await writeFile(at('sources.json'), JSON.stringify([source, second]));
  const late = { ...second, origin: 'http://late.test' };
  await writeFile(at('late.json'), JSON.stringify([source, late]));
  await writeFile(at('keys.json'), JSON.stringify(keySet));
  await writeFile(at('other-keys.json'), JSON.stringify(otherSet));
  await writeFile(at('other-head.json'), JSON.stringify(otherKey));
  await writeFile(at('head.json'), JSON.stringify(key));
  await writeFile(at('stranger.json'), JSON.stringify(await makePrivateKey()));
  const fetch = async (address: URL | RequestInfo) => {
    const { host, pathname } = new URL(String(address));
    const served = { 'other.test': otherFiles, 'late.test': oldFiles }[host] ?? files;
    const bytes = served.get(pathname);
    return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 });
  };
  const made = (key: string, out: string, ...of: readonly string[]) =>
    runLucheng(
      ['kit', '--sources', at('sources.json'), '--key', at(key), '--out', at(out), ...of],
      {
        fetch,
      },
    );
  const ours = ['--jurisdiction', '330300'];
  const { exitCode, errors } = await made('head.json', 'kit.html', ...ours);
  expect([exitCode, errors]).toEqual([0, '']);
  expect(await made('head.json', 'both.html')).toMatchObject({ exitCode: 0, errors: '' });
  expect(await made('head.json', 'late.html', '--sources', at('late.json'))).toMatchObject({
    exitCode: 0,
  });
  refused = await Promise.all([
    made('stranger.json', 'no.html', ...ours),
    made('other-head.json', 'no.html'),
    made('head.json', 'no.html', '--jurisdiction', '110000'),
  ]);
  text = await readFile(at('kit.html'), 'utf8');
  both = await readFile(at('both.html'), 'utf8');
  chromium = await launchChromium();
});
afterAll(async () => {
  await chromium?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await page?.close();
  page = await chromium.context.newPage();
  asked = [];
  page.on('request', (request) => {
    asked.push(request.url());
  });
});

async function testKeyOf(key: PrivateKey) {
  const { sign } = await signerOf(key);
  return { kid: key.kid, publicKey: key.x, sign };
}

async function open(content = text, at = 'opened.html') {
  const file = join(folder, at);
  await writeFile(file, content);
  await page.goto(pathToFileURL(file).href);
}

const shown = () => page.locator('main').innerText();
const rows = async () => {
  await page.locator('.vet-results').waitFor();
  const texts = await page.locator('.vet-results > table > tbody > tr').allInnerTexts();
  return texts.map((one) => one.replace(/\s+/g, ' ').trim());
};

async function paste(list: string) {
  await page.getByLabel('粘贴名单或者文字').fill(list);
  await page.getByRole('button', { name: '开始核对' }).click();
}

async function choose(name: string, buffer: Buffer) {
  await page.getByRole('button', { name: '核对另一份' }).click();
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await page.getByLabel('打开文件').setInputFiles(file);
}

/** Everything that a list, a workbook and a PDF in an old encoding come to. */
async function vetAll() {
  await paste(`${listed}\n${graded}\n示例没有环境有限公司`);
  const list = await rows();
  await choose('a.xlsx', makeXlsx([['机构名称'], [listed]]));
  const [book] = await rows();
  await choose('a.pdf', makeTextPdf([[`中标人：${listed}`]]));
  const [pdf] = await rows();
  return { list, book, pdf };
}

const vetted = {
  list: [
    expect.stringContaining(`第 1 行 ${listed} 黑名单`),
    expect.stringContaining('无记录'),
    expect.stringContaining(`第 2 行 ${graded}`),
  ],
  book: expect.stringContaining(`第 2 行 ${listed} 黑名单`),
  pdf: expect.stringContaining(`第 1 页 ${listed} 黑名单`),
};

test('opened from the disk it says of when it is and vets lists and files, and asks nothing of anything', async () => {
  await open();
  await page.getByText('数据截至').first().waitFor();

  expect(await shown()).toMatch(/温州市公示库，数据截至 .*；本离线包用到 .* 为止/);
  expect(await vetAll()).toEqual(vetted);
  expect(asked.filter((address) => !/^(?:file|blob):/.test(address))).toEqual([]);
});

test('a browser without what came after Chromium 86 vets the same', async () => {
  await withoutNewer(page);
  await open('<!doctype html>', 'empty.html');
  expect(await newerThere(page)).toEqual(['undefined', 'undefined', 'undefined']);

  await open();

  expect(await vetAll()).toEqual(vetted);
});

/** What there is of some newer things in a page, and in a worker that it makes of its own text. */
function newerThere(of: Page): Promise<readonly string[]> {
  return of.evaluate(async () => {
    const text = 'postMessage(typeof structuredClone)';
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const inWorker = await new Promise<string>((told) => {
      new Worker(address).onmessage = ({ data }) => told(data);
    });
    return [inWorker, typeof globalThis.structuredClone, typeof Map.groupBy];
  });
}

test('no script in it has syntax that Chromium 86 does not know', async () => {
  const [script = ''] = /<script>.*?<\/script>/s.exec(text) ?? [];
  const code = script.slice('<script>'.length, -'</script>'.length);
  const [asIs, lowered] = await Promise.all(
    ['esnext', 'chrome86'].map((target) => transform(code, { target, charset: 'utf8' })),
  );

  expect(code.length).toBeGreaterThan(10_000);
  expect(lowered?.code === asIs?.code).toBe(true);
});

test.each([
  ['seven days after its data', 7 * 86_400, '已经超过七天', 'more than seven days ago'],
  ['by a clock before its data', -86_400, '本机时间有误', 'so it is wrong'],
])('%s it answers nothing, and says why in both languages', async (_, after, zh, en) => {
  await page.addInitScript(`Date.now = () => ${toEpochMs(issuedAt) + after * 1000};`);
  await open();

  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain(zh);
  expect(await page.getByRole('textbox').count()).toBe(0);
  await page.getByRole('button', { name: 'English' }).click();
  expect(await alert.innerText()).toContain(en);
});

test('a second before seven days are over it answers', async () => {
  await page.addInitScript(`Date.now = () => ${toEpochMs(issuedAt) + 7 * 86_400_000 - 1000};`);
  await open();

  await page.getByLabel('粘贴名单或者文字').waitFor();
});

test('left open for longer than seven days it answers nothing more', async () => {
  await open();
  await page.getByLabel('粘贴名单或者文字').fill(listed);
  await page.evaluate(
    (late) => {
      Date.now = () => late;
    },
    toEpochMs(issuedAt) + 7 * 86_400_000,
  );

  await page.getByRole('button', { name: '开始核对' }).click();

  await page.getByRole('alert').waitFor();
  expect(await shown()).toContain('已经超过七天');
  expect(await shown()).not.toContain('黑名单');
});

const inArchive = (content: string) =>
  content.replace(
    /(id="kit">.{4000})(.)/,
    (_, before: string, one: string) => `${before}${one === 'A' ? 'B' : 'A'}`,
  );

test('with a letter of its data changed it answers nothing', async () => {
  await open(inArchive(text));

  await page.getByRole('alert').waitFor();
  expect(await shown()).toContain('已损坏或者被改动');
});

test('with its script changed nothing runs', async () => {
  await open(text.replace('<script>', '<script>globalThis.changed = true;'));

  expect(await page.evaluate(() => 'changed' in globalThis)).toBe(false);
  expect(await shown()).toContain('本文件被改动过');
});

test('its signature is checked by the command line, which refuses a changed file', async () => {
  const verify = async (content: string) => {
    await writeFile(at('checked.html'), content);
    return runLucheng(['verify', at('checked.html'), '--keys', at('keys.json')]);
  };

  const own = await verify(text);
  const changed = await verify(inArchive(text));
  const cut = await verify(text.slice(0, -10));
  const added = await verify(
    text.replace('"}-->', '","more":"--><p>本机构无不良记录</p><!--"}-->'),
  );

  expect([own.exitCode, own.out]).toEqual([0, expect.stringContaining('an offline kit, as')]);
  expect([changed.exitCode, changed.errors]).toEqual([1, expect.stringContaining('kit.signature')]);
  expect([cut.exitCode, added.exitCode]).toEqual([1, 1]);
});

test('a key that signs no head of the first register makes no kit, nor does a city that isn’t listed', () => {
  expect(refused.map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
  expect(refused.map(({ errors }) => errors)).toEqual([
    expect.stringContaining('is no head key of key set'),
    expect.stringContaining('is no head key of key set'),
    expect.stringContaining('110000'),
  ]);
});

describe('with the registers of two cities', () => {
  test('each row has the worst that any says, whose it is and what the other says', async () => {
    await open(both);
    await paste(`${listed}\n${graded}`);
    const [first, second] = await rows();

    expect(first).toMatch(/黑名单.*温州市公示库.*示例市公示库：信用 A/);
    expect(second).toMatch(/重点监管.*示例市公示库.*温州市公示库：信用 A/);
  });

  test('it says of when each is, and by which keys each may be known', async () => {
    await open(both);
    await page.getByText('公示库的根密钥指纹').click();

    expect(await shown()).toMatch(/温州市公示库，数据截至 .*\s+示例市公示库，数据截至 /);
    expect(await shown()).toMatch(/温州市公示库 [0-9a-f]{4} .*\s+示例市公示库 [0-9a-f]{4} /);
  });

  test('one whose seven days are over is named, and silences no other', async () => {
    await open(await readFile(at('late.html'), 'utf8'));
    await paste(`${listed}\n${graded}`);
    const [first, second] = await rows();

    expect(await page.getByRole('alert').innerText()).toMatch(/^示例市公示库：/);
    expect([first, second]).toEqual([
      expect.stringContaining('黑名单'),
      expect.not.stringContaining('重点监管'),
    ]);
  });

  test('it is checked by the keys of each, and who signs the file speaks for no other', async () => {
    const verify = async (...keys: readonly string[]) =>
      runLucheng(['verify', at('both.html'), ...keys.flatMap((one) => ['--keys', at(one)])]);

    const whole = await verify('keys.json', 'other-keys.json');
    const [without, other] = [await verify('keys.json'), await verify('other-keys.json')];

    expect([whole.exitCode, whole.out]).toEqual([0, expect.stringContaining('990100: head 1')]);
    expect([without.exitCode, without.errors]).toEqual([1, expect.stringContaining('kit.keys')]);
    expect([other.exitCode, other.errors]).toEqual([1, expect.stringContaining('kit.unknown-key')]);
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await open(both);
  await paste(`${listed}\n${graded}`);
  await rows();

  expect(await axeViolations(page)).toEqual([]);
});

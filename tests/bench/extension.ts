import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PublicRecord } from '../../shared/disclosure/record.ts';
import { makeTextPdf } from '../fixtures/files/make-text-pdf.ts';
import { runExtension } from '../support/extension-run.ts';
import type { Bench } from './bench.ts';
import { peakMemory } from './peak-memory.ts';
import { agencyCode, agencyRecord, companyNames } from './register-records.ts';
import { median } from './statistics.ts';

/**
 * The extension's own pages in real Chromium, with a register of 20,000. Vetting is a PDF of 500 pages, then a CSV of 10,000
 * rows, from the choice of the file until all rows are shown. Its peak is what the process of the extension's pages has to
 * itself beyond what it had before the first file: page, worker and the memory of both files.
 */
export const extension: Bench = {
  name: 'extension',
  keys: [
    { key: 'vet_10k_rows_s', unit: 's', target: ['≤', 10] },
    { key: 'vet_peak_mb', unit: 'MB', target: ['≤', 150] },
  ],
  run: async ({ rounds = 3 }, say) => {
    const names = await companyNames(agencies);
    const dir = await mkdtemp(join(tmpdir(), 'lucheng-vet-'));
    // From the disk, as a reader opens them: what the test would hand over itself would count as the page's memory.
    const files = [join(dir, 'announcements.pdf'), join(dir, 'bidders.csv')];
    await writeFile(join(dir, 'announcements.pdf'), pdfNaming(names));
    await writeFile(join(dir, 'bidders.csv'), csvNaming(names));
    const records = names.map((name, n) => agencyRecord(n, name));
    const all: Measured[] = [];
    for (let round = 0; round < rounds; round++) {
      const measured = await vetOnce(records, files);
      all.push(measured);
      say(`  vetting: ${measured.seconds.toFixed(2)} s, ${measured.peakMb} MB`);
    }
    await rm(dir, { recursive: true });
    return {
      vet_10k_rows_s: median(all.map(({ seconds }) => seconds)),
      vet_peak_mb: median(all.map(({ peakMb }) => peakMb)),
    };
  },
};

type Measured = { readonly seconds: number; readonly peakMb: number };

/** In a browser of its own: what one vetting has left would make the next one look smaller. */
async function vetOnce(
  records: readonly PublicRecord[],
  files: readonly string[],
): Promise<Measured> {
  const run = await runExtension('<p>', { records });
  try {
    await run.ask({ kind: 'check-now' });
    await run.ask({ kind: 'use-language', lang: 'en' });
    const page = await run.context.newPage();
    await page.goto(run.extension.address('vet.html'));
    await page.getByLabel('Open a file').waitFor();
    const memory = await peakMemory('--extension-process');
    let seconds = 0;
    for (const file of files) seconds += await vet(page, file);
    return { seconds, peakMb: await memory.stop() };
  } finally {
    await run.stop();
  }
}

const agencies = 20_000;

async function vet(page: Page, file: string): Promise<number> {
  const input = page.getByLabel('Open a file');
  const startedAt = performance.now();
  await input.setInputFiles(file);
  await page.locator('.vet-results').waitFor({ timeout: 120_000 });
  const seconds = (performance.now() - startedAt) / 1000;
  await page.getByRole('button', { name: 'Check another' }).click();
  return seconds;
}

/** Notices as a bulletin prints them: forty lines to a page, of which four name somebody. */
function pdfNaming(names: readonly string[]): Buffer {
  const pages = Array.from({ length: 500 }, (_, page) =>
    Array.from({ length: 40 }, (_, line) => {
      const name = names[(page * 40 + line) % names.length];
      return line % 10 === 0
        ? `中标人：${name}`
        : '采购人对投标文件的技术部分和商务部分进行了评审，并按照得分由高到低的顺序推荐。';
    }),
  );
  return makeTextPdf(pages);
}

/** Half of the bidders are in the register, a third of these with their code. */
function csvNaming(names: readonly string[]): Buffer {
  const rows = Array.from({ length: 10_000 }, (_, n) =>
    n % 2 === 0
      ? `${names[n]},${n % 3 === 0 ? agencyCode(n) : ''},${n % 7}`
      : `示例第${n}号建设工程有限公司,,${n % 7}`,
  );
  return Buffer.from(['投标人名称,统一社会信用代码,标段', ...rows].join('\r\n'));
}

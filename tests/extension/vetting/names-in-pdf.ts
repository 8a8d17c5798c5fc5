import { readFile } from 'node:fs/promises';
import { readPdf } from '../../../extension/vetting/read-pdf.ts';
import { verdictOf } from '../../../shared/register/reader/verdict-of.ts';
import { vet } from '../../../shared/vetting/vet.ts';
import type { VetReport } from '../../../shared/vetting/vet-messages.ts';
import { makeTextPdf, type PdfFont, type PdfPageText } from '../../fixtures/files/make-text-pdf.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

export const river = '示例瓯江环境检测技术服务有限公司';
export const brook = '示例楠溪生态环境监测研究院有限公司';
export const bay = '示例（温州）三垟湿地环保科技有限公司';
export const short = '示例飞云环保有限公司';
const register = registerOf(...[river, brook, bay, short].map(named));

/** The package's own tables, as the extension and the kit have them. */
class CharacterMaps {
  async fetch({ filename }: { readonly filename: string }) {
    const file = new URL(`../../../node_modules/pdfjs-dist/cmaps/${filename}`, import.meta.url);
    return new Uint8Array(await readFile(file));
  }
}

/** What was found on each page, as `page name sure` or `page name perhaps`; what wasn't read, with its cause. */
export async function foundIn(
  pages: readonly PdfPageText[],
  font?: PdfFont,
): Promise<readonly string[]> {
  const reports: VetReport[] = [];
  const file = new Blob([new Uint8Array(makeTextPdf(pages, font))]);
  await vet(
    { source: { kind: 'file', file } },
    {
      registers: [{ jurisdiction: '330300', register }],
      verdictOf: (code) => verdictOf(register, code, now),
      now,
      report: (one) => reports.push(one),
      readPdf: async (bytes) => readPdf(bytes, CharacterMaps),
    },
  );
  const done = reports.at(-1);
  if (done?.kind !== 'done') throw new Error(`Refused: ${JSON.stringify(done)}`);
  return done.result.rows.flatMap(({ place, answer }) => {
    const page = place.kind === 'page' ? place.number : 0;
    if (answer.kind === 'not-checked') return [`${page} ${answer.because}`];
    if (answer.kind === 'no-record') return [];
    return answer.matches.map(
      ({ name, doubt }) => `${page} ${name} ${doubt === undefined ? 'sure' : 'perhaps'}`,
    );
  });
}

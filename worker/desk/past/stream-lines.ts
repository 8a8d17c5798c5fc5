import { utf8 } from '../../../shared/ledger/digest.ts';
import type { ExportLine } from '../../../shared/ledger/export-line.ts';

const chunkLength = 64 * 1024;

/** NDJSON that is made as fast as it is read, and never held as a whole. */
export function streamLines(lines: Iterator<ExportLine>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    type: 'bytes',
    pull(controller) {
      let text = '';
      while (text.length < chunkLength) {
        const { done, value } = lines.next();
        if (done) break;
        text += `${JSON.stringify(value)}\n`;
      }
      if (text === '') controller.close();
      else controller.enqueue(utf8(text));
    },
  });
}

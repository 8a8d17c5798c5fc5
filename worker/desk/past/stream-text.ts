import { utf8 } from '../../../shared/ledger/digest.ts';

const chunkLength = 64 * 1024;

/** A text that is made as fast as it is read, and never held as a whole. */
export function streamText(pieces: Iterator<string>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    type: 'bytes',
    pull(controller) {
      let text = '';
      while (text.length < chunkLength) {
        const { done, value } = pieces.next();
        if (done) break;
        text += value;
      }
      if (text === '') controller.close();
      else controller.enqueue(utf8(text));
    },
  });
}

/** NDJSON. */
export function* linesText(lines: Iterable<unknown>): Generator<string> {
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}

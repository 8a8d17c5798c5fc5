import { expect, test } from 'vitest';
import { readAtMost } from '../../../../shared/register/reader/read-at-most.ts';

test('a stream within the limit is read to its end', async () => {
  async function* chunks() {
    yield Uint8Array.of(1, 2);
    yield Uint8Array.of();
    yield Uint8Array.of(3);
  }

  expect(await readAtMost(chunks(), 3)).toEqual({ kind: 'bytes', bytes: Uint8Array.of(1, 2, 3) });
});

test('an endless stream is stopped just past the limit, and closed', async () => {
  let [sent, isClosed] = [0, false];
  async function* endless() {
    try {
      while (true) {
        sent += 100;
        yield new Uint8Array(100);
      }
    } finally {
      isClosed = true;
    }
  }

  expect(await readAtMost(endless(), 1000)).toEqual({ kind: 'too-large' });
  expect(sent).toBe(1100);
  expect(isClosed).toBe(true);
});

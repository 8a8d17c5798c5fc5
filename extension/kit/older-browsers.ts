// What came to browsers after Chromium 86, for all that is used here: libraries use much of it too.
import 'core-js/actual';

// Not in core-js, for it isn't of the language.
const streams = ReadableStream.prototype as { [Symbol.asyncIterator]?: unknown };
streams[Symbol.asyncIterator] ??= async function* (this: ReadableStream<unknown>) {
  const reader = this.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
};

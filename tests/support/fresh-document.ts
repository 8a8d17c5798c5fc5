import { afterAll } from 'vitest';

/** Files share a document: what one put into it is gone before the next. */
afterAll(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

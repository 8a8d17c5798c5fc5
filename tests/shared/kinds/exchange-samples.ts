import { listedBook, proposer, removal } from './desk-book.ts';
import type { Sample } from './samples.ts';

export const exchangeSamples: Readonly<Record<string, Sample>> = {
  'withdrawal-receipt': {
    book: () => {
      const book = listedBook();
      book.record('2026-05-04T09:00', proposer, removal());
      return book;
    },
    time: '2026-05-06T09:00',
    draft: () => ({
      kind: 'withdrawal-receipt',
      body: { of: '330300-5', recipient: '示例信用平台', receivedOn: '2026-05-06' },
    }),
  },
};

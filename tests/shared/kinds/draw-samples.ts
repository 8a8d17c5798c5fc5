import { commitDraw } from '../../../shared/draw/commit-draw.ts';
import { policy2019 } from '../../../shared/jurisdiction/330300/policy-2019.ts';
import { pool, recordOf, request } from '../draw/sample-draw.ts';
import { approver, DeskBook } from './desk-book.ts';
import type { Sample } from './samples.ts';
import { authority } from './town-book.ts';

const time = '2023-08-22T10:00';
const committed = {
  kind: 'draw-committed',
  subject: authority,
  body: commitDraw(request, pool, policy2019),
};

/** A draw that was really held, in 2023: its round of drand is known. */
export const drawSamples: Readonly<Record<string, Sample>> = {
  'draw-committed': { time, book: () => new DeskBook(), draft: () => committed },
  'draw-held': {
    time: '2023-08-24T09:00',
    book() {
      const book = new DeskBook();
      book.record(time, approver, committed);
      return book;
    },
    draft: () => ({ kind: 'draw-held', subject: authority, body: recordOf().held }),
  },
};

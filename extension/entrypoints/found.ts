import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toInstant } from '../../shared/time/shanghai.ts';
import { bringFoundScript } from '../page/asking/found-script.ts';
import { readHeads } from '../page/asking/read-heads.ts';
import { Showing } from '../page/painting/showing.ts';

/** Brought into a document by the background when the first name is found in its text. */
export default defineUnlistedScript(() => {
  const now = () => toInstant(Date.now());
  bringFoundScript({ readHeads, show: (options) => new Showing(options, now) });
});

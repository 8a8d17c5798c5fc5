import { kinds } from '../../../shared/kinds/book/all.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { samples } from './samples.ts';
import { actorAs } from './town-book.ts';

/** The sample's history and the sample, recorded. */
export function sampleHistory(name: string): readonly Entry[] {
  const [sample, kind] = [samples[name], kinds.find((one) => one.name === name)];
  const role = kind?.roles[0];
  if (sample === undefined || role === undefined) throw new Error(`${name} has no sample`);
  const book = sample.book();
  book.record(sample.time, actorAs(role), sample.draft(role));
  return book.entries;
}

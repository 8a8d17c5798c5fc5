import type { Reader } from '../../../shared/register/reader/reader.ts';
import { noon } from './make-head.ts';
import { makeSignedKeySet, verify } from './make-keys.ts';
import { makeRecords } from './make-records.ts';
import {
  type MemorySource,
  type MemoryStore,
  memorySource,
  memoryStore,
  publishTo,
} from './memory-ports.ts';

export const pinned = await makeSignedKeySet();
/** What is published first, and what with one record more. */
export const [old, young] = [makeRecords(20), makeRecords(21)];

type PublishedReader = {
  readonly source: MemorySource;
  readonly store: MemoryStore;
  readonly reader: Reader;
};

/** A reader that has read nothing yet of a source where `old` is published. */
export async function publishedReader(): Promise<PublishedReader> {
  const source = memorySource();
  const store = memoryStore();
  await publishTo(source, old);
  return { source, store, reader: { source, store, verify, pinned, now: noon } };
}

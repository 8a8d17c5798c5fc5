import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import type { Head, SignedHead } from '../../../shared/register/trust/head.ts';
import { makeRecord, makeRecords } from '../../fixtures/register/make-records.ts';
import {
  type MemorySource,
  publishOverlayTo,
  publishTo,
} from '../../fixtures/register/memory-ports.ts';

/** What the victim holds, and what is published next: an agency has been listed, another has been cleared. */
export const oldRecords: readonly PublicRecord[] = makeRecords(20);
export const newRecords: readonly PublicRecord[] = oldRecords
  .with(3, makeRecord(3, { services: [] }))
  .toSpliced(7, 1);

export type Publication = {
  readonly name: string;
  readonly publish: (source: MemorySource, changes: Partial<Head>) => Promise<SignedHead>;
};

/** Each way in which the next register can be published; every attack is tried on each file of each of them. */
export const publications: readonly Publication[] = [
  { name: 'a base', publish: (source, changes) => publishTo(source, newRecords, changes) },
  {
    name: 'an overlay',
    publish: (source, changes) => publishOverlayTo(source, oldRecords, newRecords, changes),
  },
];

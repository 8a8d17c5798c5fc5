import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import type { Head, SignedHead } from '../../../shared/register/trust/head.ts';
import { makeRecord, makeRecords } from '../../fixtures/register/make-records.ts';
import {
  type MemorySource,
  publishOverlayTo,
  publishTo,
} from '../../fixtures/register/memory-ports.ts';

/** The records that the victim holds, then those published next: one agency has been listed, another cleared. */
export const oldRecords: readonly PublicRecord[] = makeRecords(20);
export const newRecords: readonly PublicRecord[] = oldRecords
  .with(3, makeRecord(3, { services: [] }))
  .toSpliced(7, 1);

export type Publication = {
  readonly name: string;
  readonly publish: (source: MemorySource, changes: Partial<Head>) => Promise<SignedHead>;
};

/** Every way to publish the next register; each attack is tried on each file of each way. */
export const publications: readonly Publication[] = [
  { name: 'a base', publish: (source, changes) => publishTo(source, newRecords, changes) },
  {
    name: 'an overlay',
    publish: (source, changes) => publishOverlayTo(source, oldRecords, newRecords, changes),
  },
];

import type { EntryKind } from '../form/kind.ts';
import { drawCommitted } from './draw-committed.ts';
import { drawHeld } from './draw-held.ts';
import { inspectionsCommitted } from './inspections-committed.ts';
import { inspectionsDrawn } from './inspections-drawn.ts';

export const drawKinds: readonly EntryKind[] = [
  drawCommitted,
  drawHeld,
  inspectionsCommitted,
  inspectionsDrawn,
];

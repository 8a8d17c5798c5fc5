import type { EntryKind } from '../form/kind.ts';
import { drawCommitted } from './draw-committed.ts';
import { drawDeclined } from './draw-declined.ts';
import { drawHeld } from './draw-held.ts';
import { inspectionsCommitted } from './inspections-committed.ts';
import { inspectionsDrawn } from './inspections-drawn.ts';

export const drawKinds: readonly EntryKind[] = [
  drawCommitted,
  drawHeld,
  drawDeclined,
  inspectionsCommitted,
  inspectionsDrawn,
];

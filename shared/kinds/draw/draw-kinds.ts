import type { EntryKind } from '../form/kind.ts';
import { drawCommitted } from './draw-committed.ts';
import { drawHeld } from './draw-held.ts';

export const drawKinds: readonly EntryKind[] = [drawCommitted, drawHeld];

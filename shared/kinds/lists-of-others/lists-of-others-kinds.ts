import type { EntryKind } from '../form/kind.ts';
import { listChecked } from './list-checked.ts';
import { listEntered } from './list-entered.ts';
import { listLeft } from './list-left.ts';

export const listsOfOthersKinds: readonly EntryKind[] = [listEntered, listChecked, listLeft];

import type { EntryKind } from '../form/kind.ts';
import { holidayArrangement } from './holiday-arrangement.ts';
import { policyChange } from './policy-change.ts';

export const cityKinds: readonly EntryKind[] = [policyChange, holidayArrangement];

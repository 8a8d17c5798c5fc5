import type { FaultText } from '../tables/fault-text.ts';

/** A row as its author sees it: `row` counts from 1 as spreadsheet programs do, blank rows included. */
export type SheetRow =
  | { readonly kind: 'cells'; readonly row: number; readonly cells: readonly string[] }
  | {
      readonly kind: 'broken';
      readonly row: number;
      readonly text: string;
      readonly reason: FaultText;
    };

export type ReadSheet =
  | { readonly kind: 'sheet'; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'unreadable'; readonly reason: FaultText };

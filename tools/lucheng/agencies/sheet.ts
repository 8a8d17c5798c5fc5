/** What is wrong, in both languages. */
export type Reason = { readonly zh: string; readonly en: string };

/** A row as its author sees it: `row` counts from 1 as spreadsheet programs do, blank rows included. */
export type SheetRow =
  | { readonly kind: 'cells'; readonly row: number; readonly cells: readonly string[] }
  | {
      readonly kind: 'broken';
      readonly row: number;
      readonly text: string;
      readonly reason: Reason;
    };

export type ReadSheet =
  | { readonly kind: 'sheet'; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'unreadable'; readonly reason: Reason };

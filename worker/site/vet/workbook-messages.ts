/** From the page to its worker: write this table as a workbook. The answer is the file. */
export type WorkbookOrder = { readonly workbook: readonly (readonly string[])[] };

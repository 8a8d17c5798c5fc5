/** A workbook with one sheet, in which every cell is text, so that none is a formula and no code is rounded. */
export async function writeWorkbook(rows: readonly (readonly string[])[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  return writeXlsxFile(cells, { sheet: 'Lucheng' }).toBlob();
}

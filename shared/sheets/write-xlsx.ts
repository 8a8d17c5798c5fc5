import { strToU8, zipSync } from 'fflate';

/**
 * A workbook of one sheet (ECMA-376) in which every cell is text and stays text when it is edited: no formula runs, and no code of 18
 * digits is rounded. The first row stays in sight. The same rows give the same bytes.
 */
export function writeXlsx(
  title: string,
  rows: readonly (readonly string[])[],
): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
      ['/xl/workbook.xml', 'sheet.main'],
      ['/xl/worksheets/sheet1.xml', 'worksheet'],
      ['/xl/styles.xml', 'styles'],
    ]
      .map(
        ([part, type]) =>
          `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${space}" xmlns:r="${office}"><sheets><sheet name="${xmlText(title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet(rows),
  };
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, strToU8(text)]),
  );
  return new Uint8Array(zipSync(files, { mtime: '1980-01-01T00:00:00' }));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006';

/** The one style besides the usual is the format “text”, number 49. */
const styles = `${declaration}<styleSheet xmlns="${space}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], place) =>
      `<Relationship Id="rId${place + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageSpace}/relationships">${all.join('')}</Relationships>`;
}

function sheet(rows: readonly (readonly string[])[]): string {
  const cells = rows.map(
    (row, place) =>
      `<row r="${place + 1}">${row.map((text, column) => cell(text, nameOf(column) + (place + 1))).join('')}</row>`,
  );
  return `${declaration}<worksheet xmlns="${space}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="64" width="24" style="1" customWidth="1"/></cols><sheetData>${cells.join('')}</sheetData></worksheet>`;
}

function cell(text: string, at: string): string {
  return `<c r="${at}" t="inlineStr" s="1"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** A, B, … Z, AA: the column at this place, counted from 0. */
function nameOf(place: number): string {
  const before = Math.floor(place / 26);
  return (before > 0 ? nameOf(before - 1) : '') + String.fromCharCode(0x41 + (place % 26));
}

/** As XML has it; what looks like a spreadsheet’s own escape of a character (`_x000D_`) is escaped, and what XML can’t have is left out. */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (one) => (/[\t\n\r]/.test(one) ? one : ''))
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

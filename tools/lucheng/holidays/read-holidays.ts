import type { HolidayArrangementBody } from '../../../shared/kinds/city/city-forms.ts';
import type { SheetRow } from '../../../shared/sheets/sheet.ts';
import type { Day } from '../../../shared/time/instant.ts';
import { CommandError } from '../command.ts';
import { readNoticeDay } from './read-notice-day.ts';

type Holiday = HolidayArrangementBody['holidays'][number];

const columns = {
  name: ['节日', '节日名称', 'holiday'],
  from: ['放假开始', '起', 'from'],
  to: ['放假结束', '止', 'to'],
  makeUpDays: ['调休上班', '上班', 'make-up'],
} as const;
type Column = keyof typeof columns;

/** A notice's holidays, a row each; throws with row and column where a cell can't be read. */
export function readHolidays(rows: readonly SheetRow[], year: number): Holiday[] {
  const cells = rows.map((row) => {
    if (row.kind === 'broken') throw at(row.row, row.reason.zh, row.reason.en);
    return { row: row.row, cells: row.cells.map((cell) => cell.trim()) };
  });
  const [header, ...lines] = cells.filter((line) => line.cells.some((cell) => cell !== ''));
  if (header === undefined) throw new CommandError('文件是空的 / the file is empty');
  const places = placesOf(header.cells);
  return lines.map(({ row, cells: line }) => {
    const name = line[places.name] ?? '';
    const days = (column: Column) => daysIn(line[places[column]] ?? '', name, year, row, column);
    const only = (column: Column): Day => {
      const [day, ...more] = days(column);
      if (day !== undefined && more.length === 0) return day;
      throw at(row, `${columns[column][0]}须填一个日期`, `${columns[column][2]} takes one day`);
    };
    return { name, from: only('from'), to: only('to'), makeUpDays: [...days('makeUpDays')] };
  });
}

function placesOf(titles: readonly string[]): Readonly<Record<Column, number>> {
  const place = (column: Column): number => {
    const known: readonly string[] = columns[column];
    const found = titles.findIndex((title) => known.includes(title));
    if (found >= 0) return found;
    const [zh] = columns[column];
    throw new CommandError(`缺少列“${zh}” / the column ${zh} is missing`);
  };
  const places = {
    name: place('name'),
    from: place('from'),
    to: place('to'),
    makeUpDays: place('makeUpDays'),
  };
  const unknown = titles.filter((title, i) => title !== '' && !Object.values(places).includes(i));
  if (unknown.length === 0) return places;
  throw new CommandError(`不认识的列 / unknown columns: ${unknown.join('、')}`);
}

function daysIn(
  cell: string,
  name: string,
  year: number,
  row: number,
  column: Column,
): readonly Day[] {
  const texts = cell.split(/[、,，;；\s]+/).filter((text) => text !== '');
  return texts.map((text) => {
    const read = readNoticeDay(text, year, name.includes('元旦'));
    if (read.kind === 'day') return read.day;
    throw at(row, `${columns[column][0]} ${text}：${read.zh}`, `${text}: ${read.en}`);
  });
}

function at(row: number, zh: string, en: string): CommandError {
  return new CommandError(`第 ${row} 行：${zh}\nrow ${row}: ${en}`);
}

import { paths } from '../../../../shared/contract/paths.ts';
import type { AgencyLine } from '../../../../shared/contract/standing-item.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { MarkIcon } from '../../../../shared/view/mark-icon.tsx';
import { marks } from '../../../../shared/view/marks.ts';
import { inLang } from '../frame/in-lang.ts';

type AgencyRow = {
  readonly line: AgencyLine;
  /** What of its name was looked for. */
  readonly hit?: readonly [start: number, end: number];
  /** Another name by which it was found. */
  readonly foundBy?: string;
  readonly note?: string;
};

type AgencyRowsProps = { readonly rows: readonly AgencyRow[]; readonly lang: Lang };

/** Agencies in rows: mark and level first, in columns that line up. */
export function AgencyRows({ rows, lang }: AgencyRowsProps) {
  return (
    <ol class="rows">
      {rows.map((row) => (
        <Row key={row.line.code} row={row} lang={lang} />
      ))}
    </ol>
  );
}

function Row({ row, lang }: { readonly row: AgencyRow; readonly lang: Lang }) {
  const { line, hit, foundBy, note } = row;
  const { card, colon } = words(lang);
  const mark = marks[line.mark.key];
  return (
    <li>
      <div class="who">
        <a href={inLang(paths.page(line.code), lang)} lang="zh-CN">
          <Name name={line.name} hit={hit} />
        </a>
        <span class="code">{line.code}</span>
        {foundBy !== undefined && <span class="code">{`${card.formerly}${colon}${foundBy}`}</span>}
        {line.unconfirmedName !== undefined && (
          <span class="code">{`${card.declaredNames}${colon}${line.unconfirmedName}`}</span>
        )}
        {line.beside && <span class="note beside-level">{line.beside[lang]}</span>}
        {note !== undefined && <span class="note">{note}</span>}
      </div>
      <div class="level" data-tone={mark.tone}>
        <MarkIcon mark={mark} size={24} />
        <span>
          <strong>{line.mark[lang]}</strong>
          {line.end && <span class="until">{line.end[lang]}</span>}
        </span>
      </div>
    </li>
  );
}

function Name({ name, hit }: { readonly name: string; readonly hit: AgencyRow['hit'] }) {
  if (hit === undefined) return name;
  const [start, end] = hit;
  return (
    <>
      {name.slice(0, start)}
      <mark>{name.slice(start, end)}</mark>
      {name.slice(end)}
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { inLang } from '../frame/in-lang.ts';
import { type Column, listWords } from './list-words.ts';

type SheetProps = {
  readonly columns: readonly Column[];
  readonly lang: Lang;
  readonly children: ComponentChildren;
};

/** A table that a clerk would file; on a phone each value stands under its label. */
export function Sheet({ columns, lang, children }: SheetProps) {
  return (
    <table class="sheet">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {listWords(lang).columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

type AgencyCellProps = { readonly code: string; readonly name: string; readonly lang: Lang };

/** Whom a row is about. */
export function AgencyCell({ code, name, lang }: AgencyCellProps) {
  return (
    <th scope="row" data-label={listWords(lang).columns.agency}>
      <a href={inLang(paths.page(code), lang)} lang="zh-CN">
        {name}
      </a>
      <span class="code">{code}</span>
    </th>
  );
}

import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { Comparison } from '../../../../shared/query-record/compare-records.ts';
import { queryWords } from '../../../../shared/query-record/query-words.ts';
import type { SealedQueryRecord } from '../../../../shared/query-record/seal-query-record.ts';
import type { HeadSigner } from '../../../../shared/register/evidence/judge-evidence.ts';
import { cardsOfAgency } from '../cards-of-agency.ts';
import { NotAsked } from '../not-asked.tsx';
import { queryPageWords } from '../words/query-page-words.ts';
import { Pictures } from './pictures.tsx';
import { Rows } from './rows.tsx';
import { SealBlock } from './seal-block.tsx';
import { SheetAgency } from './sheet-agency.tsx';
import { SheetDifferences } from './sheet-differences.tsx';
import { SheetRegister } from './sheet-register.tsx';
import { SheetSummary } from './sheet-summary.tsx';
import { Worth } from './worth.tsx';

/** What of a second query is otherwise than the first said; `first-gone`: the first is not on this device. */
export type Since =
  | { readonly kind: 'compared'; readonly firstAt: string; readonly comparison: Comparison }
  | { readonly kind: 'first-gone' };

export type SheetProps = {
  readonly sealed: SealedQueryRecord;
  readonly signers: readonly HeadSigner[];
  readonly since?: Since | undefined;
  readonly lang: Lang;
};

/** The record as it is printed, signed and sealed. Only a record whose evidence was proved may be given. */
export function Sheet({ sealed, signers, since, lang }: SheetProps) {
  const { record, sha256 } = sealed;
  const { procurement, madeAt, head, page, agencies, unknown, again } = record;
  const { others = [] } = record;
  const said = queryPageWords(lang).sheet;
  const form = queryPageWords(lang).form;
  const cards = agencies.map((agency) => ({
    agency,
    cards: cardsOfAgency(agency, head, others, madeAt, lang),
  }));
  const time = (instant: string) => formatInstant(instant, lang);
  return (
    <article class="sheet lc-surface" data-theme="light" lang={words(lang).htmlLang}>
      <h1>{again === undefined ? said.title : said.againTitle}</h1>
      <Rows
        title={said.occasion}
        rows={[
          [form.projectNumber, procurement.projectNumber],
          [form.project, procurement.project],
          [form.lot, procurement.lot],
          [form.stage, queryWords(lang).stage[procurement.stage]],
          [form.cutOff, procurement.cutOff && time(procurement.cutOff)],
          [form.unit, procurement.unit],
          [form.querier, procurement.querier],
        ]}
      />
      {[head, ...others.map((one) => one.head)].map((one) => (
        <SheetRegister key={one.head.jurisdiction} {...{ head: one.head, madeAt, lang }} />
      ))}
      <NotAsked all={record.notAsked} lang={lang} />
      {page && (
        <Rows
          title={said.page}
          rows={[
            [said.pageTitle, <bdi key="title">{page.title}</bdi>],
            [said.address, page.address],
            [said.readAt, time(page.readAt)],
          ]}
          notes={[
            page.notChecked > 0 ? said.notChecked(page.notChecked) : undefined,
            page.leftOut ? said.leftOut(page.leftOut) : undefined,
            page.isTamperedWith ? said.tampered : undefined,
          ]}
        />
      )}
      {since && <SheetDifferences since={since} lang={lang} />}
      <section>
        <h2>{said.agencies}</h2>
        {agencies.length === 0 && <p>{form.noAgency}</p>}
        {agencies.length > 0 && (
          <SheetSummary cards={cards.flatMap((one) => one.cards)} lang={lang} />
        )}
        <ol class="agencies">
          {cards.map(({ agency, cards: said }) => (
            <SheetAgency key={agency.code} cards={said} {...{ agency, lang }} />
          ))}
        </ol>
      </section>
      {unknown.length > 0 && (
        <section>
          <h2>{said.unknown}</h2>
          <p>{unknown.join('、')}</p>
        </section>
      )}
      <Worth sha256={sha256} signers={signers} lang={lang} />
      <SealBlock lang={lang} />
      <Pictures record={record} lang={lang} />
    </article>
  );
}

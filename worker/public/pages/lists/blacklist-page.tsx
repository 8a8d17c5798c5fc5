import { useContext } from 'preact/hooks';
import type {
  BlacklistAnswer,
  ListedAgency,
} from '../../../../shared/contract/blacklist-answer.ts';
import { paths } from '../../../../shared/contract/paths.ts';
import type { DecisionsQuery } from '../../../../shared/contract/queries.ts';
import type { PublicReason } from '../../../../shared/disclosure/record.ts';
import { formatTerm } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { KindOfBasis } from '../../../../shared/view/decision.tsx';
import { ReasonTags } from '../../../../shared/view/reason-tags.tsx';
import { DataBlock } from '../frame/data-block.tsx';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { SiteContext } from '../frame/site-context.ts';
import { decisionFilters, decisionsAddress } from './decision-filters.ts';
import { FileLinks } from './file-links.tsx';
import { Filters } from './filters.tsx';
import { listWords } from './list-words.ts';
import { PersonDecisions } from './person-decisions.tsx';
import { AgencyCell, Sheet } from './sheet.tsx';

type BlacklistPageProps = {
  readonly list: BlacklistAnswer;
  /** Those that are asked for, in the order that is asked for. */
  readonly shown: readonly ListedAgency[];
  readonly asked: DecisionsQuery;
  readonly source: PageSource;
};

const files = [
  { kind: 'xlsx', at: paths.blacklistXlsx },
  { kind: 'csv', at: paths.blacklistCsv },
  { kind: 'json', at: paths.blacklistJson },
  { kind: 'atom', at: paths.blacklistAtom },
] as const;

/** Who is on the list at this moment (Art. 35): agencies, and, by themselves, the practitioners whom a law orders to be named. */
export function BlacklistPage({ list, shown, asked, source }: BlacklistPageProps) {
  const { lang } = asked;
  const say = listWords(lang).blacklist;
  const { agencies, persons } = list;
  return (
    <Page
      title={list.title[lang]}
      lang={lang}
      path={paths.blacklistPage}
      query={decisionsAddress(asked)}
      source={source}
    >
      <h1>{list.title[lang]}</h1>
      <p class="lead">{say.lead}</p>
      <FileLinks files={files} lang={lang} />
      <h2>{say.agencies(agencies.length)}</h2>
      {agencies.length === 0 ? (
        <p>{say.nobody}</p>
      ) : (
        <>
          <Filters filters={decisionFilters(paths.blacklistPage, asked)} />
          {shown.length === 0 ? <p>{say.none}</p> : <Table agencies={shown} lang={lang} />}
        </>
      )}
      {persons.length > 0 && (
        <div class="lc-card listed">
          <section>
            <h2>{say.persons(persons.length)}</h2>
            <PersonDecisions decisions={persons} lang={lang} />
          </section>
        </div>
      )}
      <ListData list={list} source={source} lang={lang} />
    </Page>
  );
}

type ListDataProps = Pick<BlacklistPageProps, 'list' | 'source'> & { readonly lang: Lang };

/** The list as data: where its files are, and no name. */
function ListData({ list, source, lang }: ListDataProps) {
  const { origin = '' } = useContext(SiteContext);
  const distribution = files.map(({ kind, at }) => ({
    '@type': 'DataDownload',
    contentUrl: origin + at,
    encodingFormat: mediaTypes[kind],
  }));
  return (
    <DataBlock
      type="Dataset"
      name={list.title[lang]}
      path={paths.blacklistPage}
      {...{ source, lang }}
      fields={{ description: listWords(lang).blacklist.lead, distribution }}
    />
  );
}

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
  atom: 'application/atom+xml',
} as const;

type TableProps = { readonly agencies: readonly ListedAgency[]; readonly lang: Lang };

function Table({ agencies, lang }: TableProps) {
  return (
    <Sheet columns={['agency', 'reason', 'term']} lang={lang}>
      {agencies.flatMap((agency) =>
        agency.reasons.map((reason) => (
          <Row key={reason.entries.join()} agency={agency} reason={reason} lang={lang} />
        )),
      )}
    </Sheet>
  );
}

type RowProps = {
  readonly agency: ListedAgency;
  readonly reason: PublicReason;
  readonly lang: Lang;
};

function Row({ agency: { code, name }, reason, lang }: RowProps) {
  const { columns } = listWords(lang);
  const { card, colon } = words(lang);
  const { basis, entries, summary, marks = [], inheritedFrom } = reason;
  return (
    <tr>
      <AgencyCell code={code} name={name} lang={lang} />
      <td data-label={columns.reason}>
        <ReasonTags marks={marks} lang={lang} />
        {inheritedFrom !== undefined && <p>{card.inherited(inheritedFrom)}</p>}
        <p lang="zh-CN">{summary}</p>
        <p class="aside">
          <span lang="zh-CN">{`${basis.authority} ${basis.documentNumber}`}</span>
          <br />
          <span lang="zh-CN">{`${basis.law} ${basis.article}`}</span> ·{' '}
          <KindOfBasis basis={basis} lang={lang} />
          <br />
          {`${card.entry}${colon}${entries.join(', ')}`}
        </p>
      </td>
      <td class="until" data-label={columns.term}>
        {formatTerm(reason, lang)}
      </td>
    </tr>
  );
}

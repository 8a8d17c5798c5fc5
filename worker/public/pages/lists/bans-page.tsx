import { paths } from '../../../../shared/contract/paths.ts';
import type { DecisionsQuery } from '../../../../shared/contract/queries.ts';
import { formatTerm } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { Scope } from '../../../../shared/view/legal-effect.tsx';
import { ReasonTags } from '../../../../shared/view/reason-tags.tsx';
import type { BanInForce } from '../../agencies/list-bans.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { decisionFilters, decisionsAddress } from './decision-filters.ts';
import { FileLinks } from './file-links.tsx';
import { Filters } from './filters.tsx';
import { listWords } from './list-words.ts';
import { AgencyCell, Sheet } from './sheet.tsx';

type BansPageProps = {
  readonly bans: readonly BanInForce[];
  readonly asked: DecisionsQuery;
  readonly source: PageSource;
};

const files = [
  { kind: 'xlsx', at: paths.bansXlsx },
  { kind: 'csv', at: paths.bansCsv },
  { kind: 'json', at: paths.bansJson },
] as const;

/** The market bans in force (Art. 36), each with its scope, term and decision. */
export function BansPage({ bans, asked, source }: BansPageProps) {
  const { lang } = asked;
  const say = listWords(lang).bans;
  return (
    <Page
      title={say.title}
      lang={lang}
      path={paths.bansPage}
      query={decisionsAddress(asked)}
      source={source}
    >
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <FileLinks files={files} lang={lang} />
      <Filters filters={decisionFilters(paths.bansPage, asked)} />
      <p role="status">
        {bans.length === 0 ? (asked.service ? say.none : say.empty) : say.count(bans.length)}
      </p>
      {bans.length > 0 && (
        <Sheet columns={['agency', 'scope', 'term', 'decision']} lang={lang}>
          {bans.map((one) => (
            <Row key={one.ban.entries.join()} {...one} lang={lang} />
          ))}
        </Sheet>
      )}
    </Page>
  );
}

function Row({ code, name, ban, lang }: BanInForce & { readonly lang: Lang }) {
  const { columns } = listWords(lang);
  const { basis, entries, marks = [] } = ban;
  const { card, colon } = words(lang);
  return (
    <tr>
      <AgencyCell code={code} name={name} lang={lang} />
      <td data-label={columns.scope}>
        <Scope scope={ban.scope} lang={lang} />
      </td>
      <td class="until" data-label={columns.term}>
        {formatTerm(ban, lang)}
      </td>
      <td data-label={columns.decision}>
        <ReasonTags marks={marks} lang={lang} />
        <span lang="zh-CN">{`${basis.authority} ${basis.documentNumber}`}</span>
        <span class="code">{`${card.entry}${colon}${entries.join(', ')}`}</span>
      </td>
    </tr>
  );
}

import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { PastPublication } from '../../publishing/publication-store.ts';
import { Grid } from '../frame/tables.tsx';
import { publishingWords } from './publishing-words.ts';

type PastPublicationsProps = { readonly recent: readonly PastPublication[]; readonly lang: Lang };

/** What was published of late, the newest first. */
export function PastPublications({ recent, lang }: PastPublicationsProps) {
  const said = publishingWords[lang];
  const { columns } = said;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{said.recent}</h2>
      {recent.length === 0 ? (
        <p>{said.noRecent}</p>
      ) : (
        <Grid
          caption={said.recent}
          columns={[
            columns.number,
            columns.at,
            columns.what,
            columns.records,
            columns.entries,
            columns.levelChanges,
            columns.by,
          ]}
          rows={recent.map((one) => ({
            id: String(one.sequence),
            cells: [
              one.sequence,
              formatInstant(one.issuedAt, lang),
              one.isRenewal ? said.renewed : said.published,
              one.records,
              one.entries,
              one.levelChanges,
              one.approvedBy,
            ],
          }))}
        />
      )}
    </section>
  );
}

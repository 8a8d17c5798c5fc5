import { formatEnd, formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Halt } from '../../approval/halt.ts';
import type { HaltWord } from '../../approval/halt-words.ts';
import type { WaitingChanges } from '../../approval/list-waiting-changes.ts';
import type { PublishingWork } from '../../publishing/publishing-office.ts';
import { Grid } from '../frame/tables.tsx';
import type { Ask } from '../screen.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { publishingWords } from './publishing-words.ts';
import { sayLevel } from './say-level.ts';
import { SubjectLink } from './subject-link.tsx';

/** A page of what waits, and what was said about all of it. */
export type Waiting = {
  readonly halt: Halt;
  readonly list: WaitingChanges;
  readonly refusal?: HaltWord;
};

const mostOnPage = 100;

/** Undefined where nothing waits. */
export async function readWaiting({ ledger, url }: Ask): Promise<Waiting | undefined> {
  const after = url.searchParams.get('after')?.slice(0, 64) ?? '';
  using office = await ledger.publishing();
  const { halt } = await ledger.status();
  if (!halt) return undefined;
  const { refusal }: PublishingWork = JSON.parse(await office.work());
  const list = JSON.parse(await ledger.changesWaiting({ after, limit: mostOnPage }));
  return { halt, list, ...(refusal && { refusal }) };
}

/** Whose level would change, to what, by whose entries. */
export function WaitingList({ waiting: { list }, lang }: { waiting: Waiting; lang: Lang }) {
  const { halt, columns, more } = publishingWords[lang];
  return (
    <>
      <Grid
        caption={halt}
        columns={[
          columns.subject,
          columns.before,
          columns.after,
          columns.until,
          columns.entryIds,
          columns.recordedBy,
        ]}
        rows={list.changes.map(({ subject, name, before, after, until, entries, recordedBy }) => ({
          id: subject,
          cells: [
            <SubjectLink key={subject} subject={subject} name={name} />,
            sayLevel(before, lang),
            sayLevel(after, lang),
            until && formatEnd({ until }, lang),
            <span key="entries" class="code">
              {entries.join(' ')}
            </span>,
            <span key="people" class="code">
              {recordedBy.join(' ')}
            </span>,
          ],
        }))}
      />
      {list.next !== undefined && (
        <p>
          <a href={withQuery(screenPaths.publishingHalt, { after: list.next })}>{more}</a>
        </p>
      )}
    </>
  );
}

/** “… refused them at …: why”. */
export function sayRefusal({ by, name = by, at, reason }: HaltWord, lang: Lang): string {
  const said = publishingWords[lang].haltRefused(name, formatInstant(at, lang));
  return reason === undefined ? said : said + (lang === 'zh' ? '：' : ': ') + reason;
}

import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { toEpochMs } from '../../../../shared/time/shanghai.ts';
import type { HaltWord } from '../../approval/halt-words.ts';
import type { DeskStatus } from '../../object/read-status.ts';
import type { Failure } from '../../platform/failure-store.ts';
import type { Coming, PublishingWork } from '../../publishing/publishing-office.ts';
import { Grid, Rows } from '../frame/tables.tsx';
import { type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { Holidays } from './holidays.tsx';
import { PastPublications } from './past-publications.tsx';
import { seesPublishing } from './publishing-rights.ts';
import { publishingWords } from './publishing-words.ts';
import { sayLevel } from './say-level.ts';
import { SubjectLink } from './subject-link.tsx';

/** What is published, what will be and when, and what stands in the way. */
export const publishingScreen = defineScreen({
  path: screenPaths.publishing,
  who: 'grant',
  allows: seesPublishing,
  get: async (ask) => {
    const { lang, grant } = ask;
    const { title } = publishingWords[lang];
    const [status, work] = await readPublishing(ask);
    const page = (
      <>
        <h1>{title}</h1>
        <State status={status} work={work} lang={lang} />
        <Halt status={status} work={work} lang={lang} />
        <ComingChanges coming={work.coming} lang={lang} />
        <Troubled status={status} lang={lang} />
        <PastPublications recent={work.recent} lang={lang} />
        <Words words={work.words} lang={lang} />
        <Holidays
          status={status}
          grant={grant}
          lang={lang}
          form={new URLSearchParams()}
          faults={[]}
        />
      </>
    );
    return { title, page };
  },
});

async function readPublishing({ ledger }: Ask): Promise<[DeskStatus, PublishingWork]> {
  using office = await ledger.publishing();
  const [status, work] = await Promise.all([ledger.status(), office.work()]);
  return [status, JSON.parse(work)];
}

type Shown = { readonly status: DeskStatus; readonly work: PublishingWork; readonly lang: Lang };

function State({ status, work, lang }: Shown) {
  const said = publishingWords[lang];
  const { published, keys, nextDueAt, now } = status;
  const at = (instant: Instant) => formatInstant(instant, lang);
  const failing = (failure: Failure) => (
    <>
      {said.failureText(failure.failures, at(failure.at))}
      <span class="code">{failure.renewalError ?? failure.error}</span>
    </>
  );
  const { failure, exportFailure, sweepFailure, outboxFailure, rowArchiveFailure } = status;
  const note = keys.problem ?? keys.warning;
  return (
    <Rows
      caption={said.state}
      rows={[
        [
          said.head,
          published
            ? said.headText(
                published.sequence,
                at(published.issuedAt),
                Math.floor(secondsFrom(published.issuedAt, now) / 3600),
                at(published.expiresAt),
              )
            : said.noHead,
        ],
        [said.next, nextDueAt ? at(nextDueAt) : said.nothingDue],
        [said.news, said.newsText(work.newEntries, work.newSubjects)],
        [
          said.keys,
          <>
            {keys.version === null || keys.expiresAt === null
              ? said.noKeys
              : said.keysText(
                  keys.version,
                  at(keys.expiresAt),
                  Math.floor(secondsFrom(now, keys.expiresAt) / 86_400),
                )}
            {note && <span class="fault"> {note[lang]}</span>}
          </>,
        ],
        ...(failure ? [[said.failure, failing(failure)] as const] : []),
        ...(exportFailure ? [[said.exportFailure, failing(exportFailure)] as const] : []),
        ...(sweepFailure ? [[said.sweepFailure, failing(sweepFailure)] as const] : []),
        ...(outboxFailure ? [[said.outboxFailure, failing(outboxFailure)] as const] : []),
        ...(rowArchiveFailure
          ? [[said.rowArchiveFailure, failing(rowArchiveFailure)] as const]
          : []),
      ]}
    />
  );
}

function secondsFrom(earlier: Instant, later: Instant): number {
  return (toEpochMs(later) - toEpochMs(earlier)) / 1000;
}

function Halt({ status: { halt }, work: { refusal }, lang }: Shown) {
  const said = publishingWords[lang];
  return (
    <section aria-labelledby="halt">
      <h2 id="halt">{said.halt}</h2>
      {halt ? (
        <div class="warning">
          <p>{said.haltText(halt.harsher + halt.milder, halt.harsher, halt.milder)}</p>
          {refusal && (
            <p>{said.haltRefused(refusal.name ?? refusal.by, formatInstant(refusal.at, lang))}</p>
          )}
          <a href={screenPaths.publishingHalt}>{said.haltOpen}</a>
        </div>
      ) : (
        <p>{said.noHalt}</p>
      )}
    </section>
  );
}

function ComingChanges({
  coming,
  lang,
}: {
  readonly coming: readonly Coming[];
  readonly lang: Lang;
}) {
  const said = publishingWords[lang];
  const { columns } = said;
  return (
    <section aria-labelledby="coming">
      <h2 id="coming">{said.coming}</h2>
      {coming.length === 0 ? (
        <p>{said.noComing}</p>
      ) : (
        <>
          <p class="aside">{said.comingText}</p>
          <Grid
            caption={said.coming}
            columns={[columns.subject, columns.at, columns.before, columns.after]}
            rows={coming.map(({ subject, name, at, before, after }) => ({
              id: subject,
              cells: [
                <SubjectLink key={subject} subject={subject} name={name} />,
                formatInstant(at, lang),
                sayLevel(before, lang),
                before === after ? said.otherThan : sayLevel(after, lang),
              ],
            }))}
          />
        </>
      )}
    </section>
  );
}

function Troubled({ status: { troubled }, lang }: Pick<Shown, 'status' | 'lang'>) {
  const said = publishingWords[lang];
  const { columns } = said;
  if (troubled.length === 0) return null;
  return (
    <section aria-labelledby="troubled">
      <h2 id="troubled">{said.troubled}</h2>
      <Grid
        caption={said.troubled}
        columns={[columns.subject, columns.since, columns.what, columns.reason]}
        rows={troubled.map(({ subject, since, kind, error }) => ({
          id: subject,
          cells: [
            <SubjectLink key={subject} subject={subject} name={undefined} />,
            formatInstant(since, lang),
            said.troubledKinds[kind],
            <span key={kind} class="code">
              {error}
            </span>,
          ],
        }))}
      />
    </section>
  );
}

function Words({ words, lang }: { readonly words: readonly HaltWord[]; readonly lang: Lang }) {
  const said = publishingWords[lang];
  const { columns } = said;
  if (words.length === 0) return null;
  return (
    <section aria-labelledby="words">
      <h2 id="words">{said.words}</h2>
      <Grid
        caption={said.words}
        columns={[columns.at, columns.what, columns.subjects, columns.by, columns.reason]}
        rows={words.map(({ at, word, subjects, by, name, reason }, place) => ({
          id: `${words.length - place}`,
          cells: [
            formatInstant(at, lang),
            said.word[word],
            subjects,
            <>
              {name}
              <span class="code"> {by}</span>
            </>,
            reason,
          ],
        }))}
      />
    </section>
  );
}

import type { PublicPast } from '../../../../shared/disclosure/public-as-of.ts';
import { subjectKey } from '../../../../shared/identity/subject.ts';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { isOwnWord } from '../../../../shared/kinds/form/own-matter.ts';
import { openObjections } from '../../../../shared/kinds/remedy/objections.ts';
import { formatDay, formatPeriod } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { Explanation } from '../../../../shared/rating/explanation/explanation.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import { readOrigin } from '../../entering/relying-party.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { recordingWords } from '../recording/recording-words.ts';
import { type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { BadgeCode } from './badge-code.tsx';
import { Begin } from './begin.tsx';
import { type Own, readOwn, speaksForA } from './read-own.ts';
import { remedyWords } from './remedy-words.ts';

/** One's own file: how the standing came about, what the public sees of it, and a way to object to each entry. */
export const ownRecordScreen = defineScreen({
  path: screenPaths.ownRecord,
  who: 'grant',
  allows: speaksForA('agency', 'practitioner', 'expert'),
  get: async (ask) => {
    const { lang, ledger } = ask;
    const own = await readOwn(ask);
    if (!own) return problemPage('forbidden', lang);
    const { title, explained, nothing } = remedyWords[lang].record;
    const explanation = await ledger.explanation(own.subject, lang);
    const { lines } = explanation ? (JSON.parse(explanation) as Explanation) : { lines: [] };
    const page = (
      <>
        <h1>{title}</h1>
        {lines.length === 0 ? (
          <p class="empty">{nothing}</p>
        ) : (
          <section aria-labelledby="explained">
            <h2 id="explained">{explained}</h2>
            <ol class="lines">
              {lines.map((line) => (
                <li key={line}>{inOwnScript(line, lang)}</li>
              ))}
            </ol>
          </section>
        )}
        {own.subject.kind === 'agency' && (
          <>
            <InPublic seen={await publicNow(ask, own)} lang={lang} />
            <BadgeCode
              site={readOrigin('PUBLIC_ORIGIN', ask.env.PUBLIC_ORIGIN)}
              code={own.subject.code}
              lang={lang}
            />
          </>
        )}
        <Entries own={own} lang={lang} />
      </>
    );
    return { title, page };
  },
});

async function publicNow({ ledger, now }: Ask<'grant'>, own: Own): Promise<PublicPast> {
  using past = await ledger.past();
  return JSON.parse(await past.publicPast(subjectKey(own.subject), now));
}

function InPublic({ seen, lang }: { readonly seen: PublicPast; readonly lang: Lang }) {
  const said = remedyWords[lang].record;
  return (
    <section aria-labelledby="public">
      <h2 id="public">{said.public}</h2>
      {seen.reasons.length === 0 ? (
        <p>{said.publicNothing}</p>
      ) : (
        <>
          <p class="aside">{said.publicText}</p>
          <ul class="lines">
            {seen.reasons.map(({ entries: [entry = ''], level, summary, from, until }) => (
              <li key={entry}>
                <strong>{words(lang).mark[level]}</strong> <span lang="zh-CN">{summary}</span>{' '}
                {formatPeriod(from, until, lang)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Entries({ own, lang }: { readonly own: Own; readonly lang: Lang }) {
  const said = remedyWords[lang].record;
  const { columns } = recordingWords[lang];
  const { subject, file, facts } = own;
  const objected = new Set(openObjections(facts).map(({ body }) => body.of));
  const mayObject = subject.kind !== 'expert';
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">{said.entries}</h2>
      {file.entries.length === 0 && <p class="empty">{said.none}</p>}
      <ul class="rows">
        {file.entries.toReversed().map((entry) => (
          <li key={entry.id}>
            <p>
              {formatDay(dayOf(entry.recordedAt), lang)}{' '}
              <strong>{theBook.kindOf(entry.kind)?.title[lang] ?? entry.kind}</strong>{' '}
              <span lang="zh-CN">
                {entry.basis.authority} {entry.basis.documentNumber}
              </span>{' '}
              <span class="code" title={columns.number}>
                {entry.id}
              </span>
            </p>
            {objected.has(entry.id) && <p class="aside">{said.objected}</p>}
            {mayObject && !objected.has(entry.id) && !isOwnWord(entry) && (
              <Begin
                subject={subject}
                kind="objection"
                filled={{ 'body.of': entry.id }}
                label={said.object}
              />
            )}
          </li>
        ))}
      </ul>
      {mayObject && <Begin subject={subject} kind="objection" label={said.objectOther} />}
    </section>
  );
}

import { engagementsOf, isVouchedFor } from '../../../../shared/kinds/engagements/engagements.ts';
import {
  type EvaluationBody,
  evaluationForm,
} from '../../../../shared/kinds/engagements/engagements-forms.ts';
import { entriesOf } from '../../../../shared/kinds/form/entry-of.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { wordsOf } from '../../forms/words/field-words.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { TableHead } from '../frame/table-head.tsx';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { Begin } from './begin.tsx';
import { partyWords } from './party-words.ts';
import { type Own, readOwn, speaksForA } from './read-own.ts';
import { ServedTable } from './served-table.tsx';
import { unansweredIn } from './unanswered.ts';

/** An agency's services and what was said of them; to its client or practitioner, those that name them (Arts. 9, 22, 32). */
export const ownEngagementsScreen = defineScreen({
  path: screenPaths.ownEngagements,
  who: 'grant',
  allows: speaksForA('agency', 'client', 'practitioner'),
  get: async (ask) => {
    const { lang, now, grant } = ask;
    const own = await readOwn(ask);
    if (!own) return problemPage('forbidden', lang);
    const isAgency = own.subject.kind === 'agency';
    const { title } = isAgency ? partyWords[lang].engagements : partyWords[lang].served;
    const page = (
      <>
        <h1>{title}</h1>
        {isAgency ? (
          <OwnServices own={own} lang={lang} />
        ) : (
          <ServedTable own={own} role={grant.role} now={now} lang={lang} />
        )}
      </>
    );
    return { title, page };
  },
});

function OwnServices({ own, lang }: { readonly own: Own; readonly lang: Lang }) {
  const said = partyWords[lang].engagements;
  const { columns } = said;
  const { subject, facts } = own;
  const all = engagementsOf(facts).toReversed();
  return (
    <>
      <Begin subject={subject} kind="engagement-opened" label={said.open} isMain />
      {all.length === 0 ? (
        <p class="empty">{said.none}</p>
      ) : (
        <table>
          <TableHead columns={columns} />
          <tbody>
            {all.map((one) => {
              const { opened, closed } = one;
              const { engagement, services } = opened.body;
              const filled = { 'body.engagement': engagement };
              return (
                <tr key={opened.id}>
                  <th scope="row" class="code" data-label={columns.number}>
                    {engagement}
                  </th>
                  <td data-label={columns.what}>
                    {services
                      .map((service) => words(lang).service[service])
                      .join(words(lang).comma)}
                  </td>
                  <td data-label={columns.state}>
                    {closed ? said.done(formatDay(closed.body.completedOn, lang)) : said.stillOpen}
                    {closed && (
                      <p class="aside">
                        {isVouchedFor(one, facts) ? said.confirmed : said.notConfirmed}
                      </p>
                    )}
                  </td>
                  <td data-label={columns.does}>
                    {!closed && (
                      <div class="does">
                        <Begin
                          subject={subject}
                          kind="engagement-progressed"
                          filled={filled}
                          label={said.progress}
                        />
                        <Begin
                          subject={subject}
                          kind="engagement-closed"
                          filled={filled}
                          label={said.close}
                        />
                      </div>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <Evaluations own={own} lang={lang} />
    </>
  );
}

function Evaluations({
  own: { subject, facts },
  lang,
}: {
  readonly own: Own;
  readonly lang: Lang;
}) {
  const said = partyWords[lang].engagements;
  const evaluations = entriesOf(facts, evaluationForm).toReversed();
  const unanswered = new Set(unansweredIn(facts).map(({ id }) => id));
  return (
    <section aria-labelledby="evaluations">
      <h2 id="evaluations">{said.evaluations}</h2>
      <p class="aside">{said.anonymous}</p>
      {evaluations.length === 0 && <p class="empty">{said.noEvaluations}</p>}
      <ul class="rows">
        {evaluations.map(({ id, recordedAt, body }) => (
          <li key={id}>
            <p>
              <span class="code">{body.engagement}</span> {formatDay(dayOf(recordedAt), lang)}{' '}
              {sayScores(body, lang)} {body.comment && <span lang="zh-CN">{body.comment}</span>}
            </p>
            {unanswered.has(id) ? (
              <Begin
                subject={subject}
                kind="evaluation-reply"
                filled={{ 'body.of': id }}
                label={said.reply}
              />
            ) : (
              <p class="aside">{said.replied}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** “质量 90，时限 80” … */
function sayScores(body: EvaluationBody, lang: Lang): string {
  const scored = (['quality', 'timeliness', 'fees'] as const).flatMap((name) => {
    const score = body[name];
    return score === undefined ? [] : [`${wordsOf(name, 'evaluation').label[lang]} ${score}`];
  });
  return scored.join(words(lang).comma);
}

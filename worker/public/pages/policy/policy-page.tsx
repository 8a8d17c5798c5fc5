import { paths } from '../../../../shared/contract/paths.ts';
import type { PolicyQuery } from '../../../../shared/contract/policy-query.ts';
import type { Jurisdiction } from '../../../../shared/jurisdiction/policy.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { MarkKey } from '../../../../shared/messages/word-set.ts';
import { words } from '../../../../shared/messages/words.ts';
import { MarkIcon } from '../../../../shared/view/mark-icon.tsx';
import { marks } from '../../../../shared/view/marks.ts';
import { exampleOf, type PolicyDay } from '../../policy/example-of.ts';
import { type RatedExample, rateExample } from '../../policy/rate-example.ts';
import type { AddressQuery } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { PolicyForm } from './policy-form.tsx';
import { policyWords } from './policy-words.ts';
import { StepList } from './step-list.tsx';
import { stepsOf } from './steps-of.ts';

type PolicyPageProps = PolicyDay & {
  readonly asked: PolicyQuery;
  /** As it stands in the address. */
  readonly query: AddressQuery;
  readonly place: Jurisdiction;
  readonly source: PageSource;
};

/** A grade worked out before the reader’s eyes, from the policy’s own numbers (Arts. 12, 27, 32). */
export function PolicyPage({ asked, query, place, policy, day, source }: PolicyPageProps) {
  const { lang } = asked;
  const say = policyWords(lang);
  const example = exampleOf(asked, day);
  const rated = rateExample(place, policy, day, example);
  const { minorPoints, grading, cycleMonths } = policy;
  const notes = say.note(minorPoints.value, grading.evaluation.withinDays.value, cycleMonths.value);
  return (
    <Page title={say.title} lang={lang} path={paths.policyPage} query={query} source={source}>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <div class="columns even">
        <section>
          <h2>{say.suppose}</h2>
          <PolicyForm {...{ asked, place, policy, day }} />
        </section>
        <section id="sum">
          <h2>{say.result}</h2>
          <Outcome rated={rated} lang={lang} />
          <p class="aside">{say.ratedOn(formatDay(day, lang))}</p>
          <StepList steps={stepsOf(example, rated, policy, lang)} {...{ place, policy, lang }} />
          <h2>{say.notes}</h2>
          <ul class="tips">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}

/** The level where there is one, and the grade with its score. */
function Outcome({ rated, lang }: { readonly rated: RatedExample; readonly lang: Lang }) {
  const { level, grade } = rated;
  const gradeKey: MarkKey = grade.kind === 'graded' ? `grade-${grade.grade}` : 'not-yet-graded';
  const keys: readonly MarkKey[] = level === undefined ? [gradeKey] : [level, gradeKey];
  const score = grade.kind === 'graded' && grade.grade !== 'E' ? grade.score.total : undefined;
  return (
    <div class="rated" role="status">
      {keys.map((key) => (
        <p key={key} data-tone={marks[key].tone}>
          <MarkIcon mark={marks[key]} size={32} />
          <strong>{words(lang).mark[key]}</strong>
          {key === gradeKey && <span>{score}</span>}
        </p>
      ))}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { paths } from '../../../../shared/contract/paths.ts';
import type { Policy } from '../../../../shared/jurisdiction/policy.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { MarkKey } from '../../../../shared/messages/word-set.ts';
import { words } from '../../../../shared/messages/words.ts';
import { MarkIcon } from '../../../../shared/view/mark-icon.tsx';
import { marks } from '../../../../shared/view/marks.ts';
import { inLang } from '../frame/in-lang.ts';
import { Page } from '../frame/page.tsx';
import type { PageSource } from '../frame/page-source.ts';
import { aboutWords } from './about-words.ts';
import { timeLimitsOf } from './time-limits.ts';

export type AboutPageProps = {
  readonly lang: Lang;
  /** The rules in force where the register is from; absent: no register can be read. */
  readonly rules?: { readonly policy: Policy; readonly source: PageSource };
};

/** How levels and grades come about, and how to have them corrected or ended (Arts. 27, 32, 35 to 37). */
export function AboutPage({ lang, rules }: AboutPageProps) {
  const say = aboutWords(lang);
  return (
    <Page
      title={say.title}
      lang={lang}
      path={paths.aboutPage}
      {...(rules && { source: rules.source })}
    >
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <div class="prose">
        <Levels lang={lang} policy={rules?.policy} />
        <h2 id="objection">{say.objection}</h2>
        {say.objectionHow.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <h2 id="repair">{say.repair}</h2>
        {say.repairHow.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <h2 id="limits">{say.limits}</h2>
      {rules ? <Limits policy={rules.policy} lang={lang} /> : <p>{say.noPolicy}</p>}
    </Page>
  );
}

type LevelsProps = { readonly lang: Lang; readonly policy: Policy | undefined };

function Levels({ lang, policy }: LevelsProps) {
  const say = aboutWords(lang);
  const from = policy && {
    rectifying: policy.rectification,
    supervised: policy.supervision,
  };
  const levels = ['blacklisted', 'banned', 'rectifying', 'supervised'] as const;
  return (
    <>
      <h2 id="levels">{say.levels}</h2>
      <dl>
        {levels.map((level) => (
          <Term key={level} mark={level} lang={lang}>
            <p>{say.level[level]}</p>
            {from && (level === 'rectifying' || level === 'supervised') && (
              <p>{say.pointsFrom(from[level].points.value, from[level].months.value)}</p>
            )}
          </Term>
        ))}
      </dl>
      <h2 id="grades">{say.grades}</h2>
      {policy && <GradeRules policy={policy} lang={lang} />}
      <h2>{say.marks}</h2>
      <dl>
        {(['not-yet-graded', 'not-known', 'stale'] as const).map((key) => (
          <Term key={key} mark={key} lang={lang}>
            <p>{say.mark[key]}</p>
          </Term>
        ))}
      </dl>
    </>
  );
}

type TermProps = {
  readonly mark: MarkKey;
  readonly lang: Lang;
  readonly children: ComponentChildren;
};

function Term({ mark: key, lang, children }: TermProps) {
  const mark = marks[key];
  return (
    <>
      <dt data-tone={mark.tone}>
        <MarkIcon mark={mark} size={24} />
        {words(lang).mark[key]}
      </dt>
      <dd>{children}</dd>
    </>
  );
}

function GradeRules({ policy, lang }: { readonly policy: Policy; readonly lang: Lang }) {
  const { gradeCuts, gradeNeeds, tryIt } = aboutWords(lang);
  const { cuts, afterMonths, engagements } = policy.grading;
  return (
    <>
      <p>{gradeNeeds(afterMonths.value, engagements.value)}</p>
      <p>{gradeCuts(cuts.value.A, cuts.value.B, cuts.value.C)}</p>
      <p class="aside" lang="zh-CN">
        {cuts.source}
      </p>
      <p>
        <a href={inLang(paths.policyPage, lang)}>{tryIt}</a>
      </p>
    </>
  );
}

function Limits({ policy, lang }: { readonly policy: Policy; readonly lang: Lang }) {
  const say = aboutWords(lang);
  const { columns, limit } = say;
  return (
    <table class="sheet">
      <thead>
        <tr>
          <th scope="col">{columns.matter}</th>
          <th scope="col">{columns.limit}</th>
          <th scope="col">{columns.source}</th>
        </tr>
      </thead>
      <tbody>
        {timeLimitsOf(policy).map(({ key, unit, value, source }) => (
          <tr key={key}>
            <th scope="row" data-label={columns.matter}>
              {limit[key]}
            </th>
            <td data-label={columns.limit}>{say[unit](value)}</td>
            <td data-label={columns.source} lang="zh-CN">
              {source}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { roleNames } from '../../../../shared/ledger/role-names.ts';
import { deadlineWords } from '../../../../shared/messages/deadline-words.ts';
import { formatDay, formatPeriod } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Deadline } from '../../../../shared/rating/deadlines/deadline.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import type { DecisionState } from '../../cases/decision-states.ts';
import { sayDue } from '../my-work/say-due.ts';
import { caseWords } from './case-words.ts';
import { titleOf } from './titled-entries.ts';

type ClocksProps = { readonly clocks: readonly Deadline[]; readonly lang: Lang };

/** What is due in a case, by when and by whom; nothing where no clock runs. */
export function Clocks({ clocks, lang }: ClocksProps) {
  const { clocks: title, clockColumns: columns, overdue } = caseWords[lang];
  if (clocks.length === 0) return null;
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks">{title}</h2>
      <table>
        <Head labels={columns} />
        <tbody>
          {clocks.map((clock) => (
            <tr
              key={[clock.what, ...clock.entries].join(' ')}
              data-group={clock.lateness === 'overdue' ? 'overdue' : undefined}
            >
              <td class="day" data-label={columns.due}>
                {sayDue(clock, lang)}
                {clock.lateness === 'overdue' && ` · ${overdue}`}
              </td>
              <th scope="row" data-label={columns.what}>
                {deadlineWords[lang][clock.what]}
              </th>
              <td data-label={columns.whose}>
                {inOwnScript(clock.authority ?? roleNames[clock.whose][lang], lang)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type DecisionsProps = { readonly decisions: readonly DecisionState[]; readonly lang: Lang };

/** Where each decision of a case stands; nothing before there is one. */
export function Decisions({ decisions, lang }: DecisionsProps) {
  const { decisions: title, decisionColumns: columns, phases, challenged } = caseWords[lang];
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{title}</h2>
      <table>
        <Head labels={columns} />
        <tbody>
          {decisions.map(({ entry, kind, phase, from, until, finalOn, isChallenged }) => (
            <tr key={entry}>
              <th scope="row" data-label={columns.what}>
                {titleOf(kind, lang)} <span class="code">{entry}</span>
              </th>
              <td data-label={columns.phase}>
                {phases[phase]}
                {isChallenged && ` · ${challenged}`}
              </td>
              <td data-label={columns.period}>{formatPeriod(from, until, lang)}</td>
              <td class="day" data-label={columns.final}>
                {finalOn === undefined ? '' : formatDay(finalOn, lang)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head({ labels }: { readonly labels: Readonly<Record<string, string>> }) {
  return (
    <thead>
      <tr>
        {Object.entries(labels).map(([column, label]) => (
          <th key={column} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import { TableHead } from '../frame/table-head.tsx';
import { caseWords } from './case-words.ts';
import type { BarredStep } from './group-steps.ts';
import { sayOffice } from './say-office.ts';
import { titleOf } from './titled-entries.ts';

type BarredProps = { readonly steps: readonly BarredStep[]; readonly lang: Lang };

/** What can't be done yet: by which article, from when, and who could. */
export function BarredSteps({ steps, lang }: BarredProps) {
  const { laterColumns: columns, anyOther } = caseWords[lang];
  return (
    <table>
      <TableHead columns={columns} />
      <tbody>
        {steps.map(({ kind, about, faults, by, from }) => (
          <tr key={`${kind} ${about ?? ''}`}>
            <th scope="row" data-label={columns.step}>
              {titleOf(kind, lang)}
              {about && <span class="code">{about}</span>}
            </th>
            <td data-label={columns.why}>
              {faults.map((fault) => (
                <p key={fault.rule}>{fault[lang]}</p>
              ))}
            </td>
            <td class="day" data-label={columns.from}>
              {from === undefined ? '' : formatDay(from, lang)}
            </td>
            <td data-label={columns.by}>
              {by.map((office) => (
                <p key={office.role + office.authority}>
                  {inOwnScript(
                    office.speaksFor ? sayOffice(office, lang) : anyOther(sayOffice(office, lang)),
                    lang,
                  )}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

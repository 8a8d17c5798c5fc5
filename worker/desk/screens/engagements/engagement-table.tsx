import { places } from '../../../../shared/jurisdiction/places.ts';
import { areaName } from '../../../../shared/messages/area-names.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { Day } from '../../../../shared/time/instant.ts';
import type { EngagementLine } from '../../reading/engagements.ts';
import { TableHead } from '../frame/table-head.tsx';
import { screenPaths } from '../screen-paths.ts';
import { engagementWords } from './engagement-words.ts';

type EngagementTableProps = {
  readonly lines: readonly EngagementLine[];
  readonly today: Day;
  readonly lang: Lang;
};

export function EngagementTable({ lines, today, lang }: EngagementTableProps) {
  const { columns, none } = engagementWords[lang];
  if (lines.length === 0) return <p class="empty">{none}</p>;
  return (
    <table>
      <TableHead columns={columns} />
      <tbody>
        {lines.map((line) => (
          <Row key={`${line.agency} ${line.engagement}`} line={line} today={today} lang={lang} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Omit<EngagementTableProps, 'lines'> & { readonly line: EngagementLine };

function Row({ line, today, lang }: RowProps) {
  const said = engagementWords[lang];
  const { columns } = said;
  const { agency, agencyName, engagement, client, services, area, openedOn, completedOn } = line;
  const { service } = words(lang);
  return (
    <tr>
      <th scope="row" data-label={columns.engagement}>
        <span lang="zh-CN">{engagement}</span>
        <br />
        <span class="aside">
          {services.map((one) => service[one]).join(lang === 'zh' ? '、' : ', ')} ·{' '}
          {areaName(area, lang, places)}
        </span>
      </th>
      <td data-label={columns.agency}>
        <a href={screenPaths.subject(encodeURIComponent(agency))} lang="zh-CN">
          {agencyName ?? agency}
        </a>
        <br />
        <span class="code">{agency}</span>
      </td>
      <td data-label={columns.client}>
        <span class="code">{client}</span>
      </td>
      <td class="day" data-label={columns.time}>
        {formatDay(openedOn, lang)} —{' '}
        {completedOn === undefined ? said.open : formatDay(completedOn, lang)}
      </td>
      <td data-label={columns.vouched}>{line.isVouchedFor ? said.vouched : said.agencyOnly}</td>
      <td data-label={columns.evaluation}>{sayEvaluation(line, today, lang)}</td>
    </tr>
  );
}

function sayEvaluation(line: EngagementLine, today: Day, lang: Lang): string {
  const said = engagementWords[lang];
  const { isEvaluated, othersEvaluated, evaluateUntil } = line;
  const others = othersEvaluated > 0 ? [said.others(othersEvaluated)] : [];
  if (isEvaluated) return [said.evaluated, ...others].join(lang === 'zh' ? '；' : '; ');
  if (evaluateUntil === undefined) return others.join('') || '—';
  const still = evaluateUntil < today ? said.over : said.until(formatDay(evaluateUntil, lang));
  return [still, ...others].join(lang === 'zh' ? '；' : '; ');
}

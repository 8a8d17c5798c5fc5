import type { Lang } from '../../../../shared/messages/lang.ts';
import type { QueryDraft } from '../../../../shared/query-record/make-query-record.ts';
import { officialSources } from '../../../../shared/query-record/official-result.ts';
import { queryWords } from '../../../../shared/query-record/query-words.ts';
import { queryPageWords } from '../words/query-page-words.ts';

/** What the form calls the field of a fault: its label, after the agency and the site that it is about. */
export function fieldNamer({ agencies }: Pick<QueryDraft, 'agencies'>, lang: Lang) {
  const { form } = queryPageWords(lang);
  const labels: Readonly<Record<string, string>> = {
    projectNumber: form.projectNumber,
    project: form.project,
    lot: form.lot,
    stage: form.stage,
    cutOff: form.cutOff,
    unit: form.unit,
    querier: form.querier,
    note: form.note,
    given: form.given,
    at: form.at,
    picture: form.picture,
    agencies: form.agencies(agencies.length),
  };
  return (field: string): string => {
    const agency = agencies[numberAfter('agencies', field)];
    const official = Object(agency?.official[numberAfter('official', field)]);
    const source = officialSources.find((one) => one === official.source);
    const last = field.split('.').at(-1) ?? '';
    const parts = [agency?.code, source && queryWords(lang).source[source], labels[last] ?? last];
    return parts.filter((part) => part !== undefined).join(' · ');
  };
}

function numberAfter(list: string, field: string): number {
  return Number(new RegExp(`${list}\\[(\\d+)\\]`).exec(field)?.[1] ?? -1);
}

import type { NamedAgency, QueryDraft } from '../../../../shared/query-record/make-query-record.ts';
import { officialSources } from '../../../../shared/query-record/official-result.ts';
import type { Picture } from '../../../../shared/query-record/picture.ts';
import type { PageQuery } from '../../../messages/query-messages.ts';

/** An agency that can be in the record: of the page, or added by its code. */
export type Candidate = Pick<NamedAgency, 'code' | 'given' | 'places'>;

/** The pictures by the id of their field: a form's data has files, and these are read already. */
export type Pictures = Readonly<Record<string, Picture>>;

type Given = {
  readonly query: PageQuery;
  readonly agencies: readonly Candidate[];
  readonly pictures: Pictures;
};

/** What the querier has filled in, as the makers of a record take it; empty fields are left out. */
export function draftOf(data: FormData, { query, agencies, pictures }: Given): QueryDraft {
  const text = (name: string) => String(data.get(name) ?? '').trim() || undefined;
  const included = agencies.filter(({ code }) => data.has(fieldOf.include(code)));
  const leftOut = agencies.length - included.length;
  const { page, unknown } = query;
  return {
    procurement: present({
      projectNumber: text('projectNumber') ?? '',
      project: text('project'),
      lot: text('lot'),
      stage: text('stage'),
      cutOff: inShanghai(text('cutOff')),
      unit: text('unit') ?? '',
      querier: text('querier') ?? '',
    }),
    ...(page && {
      page: {
        ...page,
        ...(leftOut > 0 && { leftOut }),
        ...(pictures.page && { picture: pictures.page }),
      },
    }),
    agencies: included.map((agency) => ({
      ...agency,
      ...present({ note: text(fieldOf.note(agency.code)) }),
      official: officialSources.flatMap((source) => {
        const result = text(fieldOf.result(agency.code, source));
        if (result === undefined) return [];
        const picture = pictures[fieldOf.picture(agency.code, source)];
        const at = inShanghai(text(fieldOf.at(agency.code, source)));
        return [present({ source, result, at, picture })];
      }),
    })),
    unknown,
  };
}

/** The names of an agency's fields. */
export const fieldOf = {
  include: (code: string) => `${code}.include`,
  note: (code: string) => `${code}.note`,
  result: (code: string, source: string) => `${code}.${source}.result`,
  at: (code: string, source: string) => `${code}.${source}.at`,
  picture: (code: string, source: string) => `${code}.${source}.picture`,
} as const;

/** What a clock in Shanghai shows, as the field for date and time has it, with its offset. */
function inShanghai(local: string | undefined): string | undefined {
  return local === undefined ? undefined : `${local.length === 16 ? `${local}:00` : local}+08:00`;
}

function present<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}

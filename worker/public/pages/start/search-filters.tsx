import { services } from '../../../../shared/identity/services.ts';
import { subjectKinds } from '../../../../shared/identity/subject.ts';
import { levels } from '../../../../shared/kinds/form/level.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { Conditions, Found } from '../../search/found.ts';
import { type AddressQuery, inLang } from '../frame/in-lang.ts';
import { type Filter, Filters } from '../lists/filters.tsx';
import { searchWords } from './search-words.ts';

type SearchFiltersProps = { readonly text: string; readonly found: Found; readonly lang: Lang };

/** Conditions on what was found, as plain links. They are folded until one is chosen, and not there where few were found. */
export function SearchFilters({ text, found, lang }: SearchFiltersProps) {
  const { hits, conditions } = found;
  if (conditions === undefined && hits.length < fewest) return null;
  return (
    <details class="search-filters" open={conditions !== undefined}>
      <summary>{searchWords(lang).filter.title}</summary>
      <Filters filters={filtersOf(text, conditions ?? {}, lang)} />
    </details>
  );
}

/** So few are read faster than a filter is set. */
const fewest = 5;

/** What of the conditions stands in an address. */
export function asQuery({ level, service, kind }: Conditions = {}): AddressQuery {
  return { ...(level && { level }), ...(service && { service }), ...(kind && { kind }) };
}

function filtersOf(text: string, chosen: Conditions, lang: Lang): readonly Filter[] {
  const { filter } = searchWords(lang);
  const { mark, service, subjectKind } = words(lang);
  const at = (other: Conditions) =>
    inLang('/', lang, { q: text, ...asQuery({ ...chosen, ...other }) });
  const choices = <One extends string>(
    name: keyof Conditions,
    all: readonly One[],
    wordOf: (one: One) => string,
  ) =>
    [undefined, ...all].map((one) => ({
      word: one === undefined ? filter.any : wordOf(one),
      at: at({ [name]: one }),
      isChosen: chosen[name] === one,
    }));
  const adverse = levels.filter((one) => one !== 'normal');
  return [
    { term: filter.level, choices: choices('level', adverse, (one) => mark[one]) },
    { term: filter.service, choices: choices('service', services, (one) => service[one]) },
    { term: filter.kind, choices: choices('kind', subjectKinds, (one) => subjectKind[one]) },
  ];
}

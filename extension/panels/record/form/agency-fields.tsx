import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { nameOf } from '../../../../shared/query-record/compare-records.ts';
import { levelSaid } from '../../../../shared/query-record/differences.ts';
import { mostIn } from '../../../../shared/query-record/limits.ts';
import { officialSources } from '../../../../shared/query-record/official-result.ts';
import type { Picture } from '../../../../shared/query-record/picture.ts';
import { sayLevel } from '../../../../shared/query-record/say-differences.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { queryPageWords } from '../words/query-page-words.ts';
import { type Candidate, fieldOf, type Pictures } from './form-values.ts';
import { OfficialFields } from './official-fields.tsx';

export type AgencyFieldsProps = {
  readonly agency: Candidate;
  readonly record: PublicRecord | undefined;
  readonly at: Instant;
  readonly pictures: Pictures;
  readonly setPicture: (field: string, picture: Picture | undefined) => void;
  readonly lang: Lang;
};

/** One agency: what the register says of it, and what the querier can add. */
export function AgencyFields({
  agency,
  record,
  at,
  pictures,
  setPicture,
  lang,
}: AgencyFieldsProps) {
  const said = queryPageWords(lang).form;
  const { code, given, places } = agency;
  const name = nameOf(record) ?? given ?? code;
  return (
    <fieldset class="agency">
      <legend>
        {name} <span class="aside">{code}</span>
      </legend>
      <p>
        <strong>{sayLevel(levelSaid({ record, at }), lang)}</strong>
        {places.length > 0 && <span class="aside"> {said.places(places.length)}</span>}
      </p>
      <label class="check">
        <input type="checkbox" name={fieldOf.include(code)} defaultChecked />
        {said.include}
      </label>
      <label for={fieldOf.note(code)}>{said.note + said.optional}</label>
      <textarea
        id={fieldOf.note(code)}
        name={fieldOf.note(code)}
        rows={2}
        maxLength={mostIn.note}
      />
      <details>
        <summary>{said.official + said.optional}</summary>
        {officialSources.map((source) => (
          <OfficialFields key={source} {...{ code, source, pictures, setPicture, lang }} />
        ))}
      </details>
    </fieldset>
  );
}

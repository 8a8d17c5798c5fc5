import type { Lang } from '../../../../shared/messages/lang.ts';
import { mostIn } from '../../../../shared/query-record/limits.ts';
import { officialSources } from '../../../../shared/query-record/official-result.ts';
import type { Picture } from '../../../../shared/query-record/picture.ts';
import type { SaidCard } from '../cards-of-agency.ts';
import { MarkLine } from '../mark-line.tsx';
import { queryPageWords } from '../words/query-page-words.ts';
import { type Candidate, fieldOf, type Pictures } from './form-values.ts';
import { OfficialFields } from './official-fields.tsx';

export type AgencyFieldsProps = {
  readonly agency: Candidate;
  /** What each register says of it, the worst first. */
  readonly cards: readonly [SaidCard, ...SaidCard[]];
  readonly pictures: Pictures;
  readonly setPicture: (field: string, picture: Picture | undefined) => void;
  readonly lang: Lang;
};

/** One agency: what the register says of it, and what the querier can add. */
export function AgencyFields({ agency, cards, pictures, setPicture, lang }: AgencyFieldsProps) {
  const [{ card: worst }] = cards;
  const said = queryPageWords(lang).form;
  const { code, places } = agency;
  return (
    <fieldset class="agency">
      <legend>
        {worst.name ?? code} <span class="aside">{code}</span>
      </legend>
      <p>
        {cards.map(({ card, jurisdiction, whose }) => (
          <span key={jurisdiction}>
            <MarkLine card={card} lang={lang} /> {whose !== undefined && <small>{whose} </small>}
          </span>
        ))}
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

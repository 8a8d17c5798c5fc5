import type { Lang } from '../../../../shared/messages/lang.ts';
import {
  type OfficialSource,
  officialAddress,
  officialResults,
} from '../../../../shared/query-record/official-result.ts';
import type { Picture } from '../../../../shared/query-record/picture.ts';
import { queryWords } from '../../../../shared/query-record/query-words.ts';
import { queryPageWords } from '../words/query-page-words.ts';
import { fieldOf, type Pictures } from './form-values.ts';
import { PictureField } from './picture-field.tsx';

type OfficialFieldsProps = {
  readonly code: string;
  readonly source: OfficialSource;
  readonly pictures: Pictures;
  readonly setPicture: (field: string, picture: Picture | undefined) => void;
  readonly lang: Lang;
};

/** What one of the official sites answered; the querier looks there, this page asks nobody. */
export function OfficialFields({ code, source, pictures, setPicture, lang }: OfficialFieldsProps) {
  const said = queryPageWords(lang).form;
  const [result, at, picture] = [
    fieldOf.result(code, source),
    fieldOf.at(code, source),
    fieldOf.picture(code, source),
  ];
  return (
    <fieldset class="official">
      <legend>
        {queryWords(lang).source[source]} <span class="aside">{officialAddress[source]}</span>
      </legend>
      <label for={result}>{said.result}</label>
      <select id={result} name={result}>
        <option value="">{said.notQueried}</option>
        {officialResults.map((one) => (
          <option key={one} value={one}>
            {queryWords(lang).result[one]}
          </option>
        ))}
      </select>
      <label for={at}>{said.at}</label>
      <input id={at} name={at} type="datetime-local" />
      <PictureField
        id={picture}
        value={pictures[picture]}
        onChange={(value) => setPicture(picture, value)}
        lang={lang}
      />
    </fieldset>
  );
}

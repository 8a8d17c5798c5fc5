import type { Lang } from '../../../../shared/messages/lang.ts';
import { stages } from '../../../../shared/query-record/procurement.ts';
import { queryWords } from '../../../../shared/query-record/query-words.ts';
import { queryPageWords } from '../words/query-page-words.ts';

type ProcurementFieldsProps = {
  /** As the last record had them. */
  readonly unit: string;
  readonly querier: string;
  readonly lang: Lang;
};

/** Which procurement the query is for, and who makes it. */
export function ProcurementFields({ unit, querier, lang }: ProcurementFieldsProps) {
  const said = queryPageWords(lang).form;
  return (
    <fieldset>
      <legend>{said.occasion}</legend>
      <Field name="projectNumber" label={said.projectNumber} most={100} isRequired />
      <Field name="project" label={said.project + said.optional} most={200} />
      <Field name="lot" label={said.lot + said.optional} most={100} />
      <label for="stage">{said.stage}</label>
      <select id="stage" name="stage">
        {stages.map((stage) => (
          <option key={stage} value={stage}>
            {queryWords(lang).stage[stage]}
          </option>
        ))}
      </select>
      <label for="cutOff">{said.cutOff + said.optional}</label>
      <input id="cutOff" name="cutOff" type="datetime-local" />
      <Field name="unit" label={said.unit} value={unit} most={100} isRequired />
      <Field name="querier" label={said.querier} value={querier} most={50} isRequired />
    </fieldset>
  );
}

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly most?: number;
  readonly isRequired?: boolean;
};

function Field({ name, label, value, most, isRequired = false }: FieldProps) {
  return (
    <>
      <label for={name}>{label}</label>
      <input id={name} name={name} defaultValue={value} maxLength={most} required={isRequired} />
    </>
  );
}

import type { Lang } from '../../../../shared/messages/lang.ts';
import { apiWords } from './api-words.ts';
import type { DescribedApi, Schema } from './described-api.ts';
import { TypeText } from './type-text.tsx';

type SchemaListProps = { readonly api: DescribedApi; readonly lang: Lang };

/** Every schema that an answer refers to, folded. */
export function SchemaList({ api, lang }: SchemaListProps) {
  const schemas = Object.entries(api.components.schemas);
  return (
    <>
      {schemas.map(([name, schema]) => (
        <details key={name} id={`schema-${name}`}>
          <summary>
            <code>{name}</code>
          </summary>
          {schema.description !== undefined && <p lang="en">{schema.description}</p>}
          <Fields schema={schema} lang={lang} />
        </details>
      ))}
    </>
  );
}

function Fields({ schema, lang }: { readonly schema: Schema; readonly lang: Lang }) {
  const { properties, required = [] } = schema;
  const { columns, optional } = apiWords(lang);
  if (!properties) {
    return (
      <p>
        <TypeText schema={schema} />
      </p>
    );
  }
  return (
    <table class="sheet">
      <thead>
        <tr>
          <th scope="col">{columns.field}</th>
          <th scope="col">{columns.type}</th>
          <th scope="col">{columns.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(properties).map(([name, field]) => (
          <tr key={name}>
            <th scope="row" data-label={columns.field}>
              <code>{name}</code>
              {!required.includes(name) && <span class="aside"> {optional}</span>}
            </th>
            <td data-label={columns.type}>
              <TypeText schema={field} />
            </td>
            <td data-label={columns.meaning} lang="en">
              {field.description ?? '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { nameOf, type Schema } from './described-api.ts';

/** The sort of value that a schema takes, in a few words that are the same in all languages. */
export function TypeText({ schema }: { readonly schema: Schema }) {
  const { $ref, enum: listed, anyOf, oneOf, items, prefixItems } = schema;
  if ($ref !== undefined) return <a href={`#schema-${nameOf($ref)}`}>{nameOf($ref)}</a>;
  if ('const' in schema) return <code>{JSON.stringify(schema.const)}</code>;
  if (listed) return <code>{listed.map((one) => JSON.stringify(one)).join(' | ')}</code>;
  const choices = anyOf ?? oneOf;
  if (choices) return <Choices schemas={choices} />;
  const [first] = prefixItems ?? [items];
  if (first) {
    return (
      <>
        <TypeText schema={first} />
        []
      </>
    );
  }
  return <code>{`${schema.type ?? 'any'}${rangeOf(schema)}`}</code>;
}

function Choices({ schemas }: { readonly schemas: readonly Schema[] }) {
  return (
    <>
      {schemas.map((schema, place) => (
        <span key={JSON.stringify(schema)}>
          {place > 0 && ' | '}
          <TypeText schema={schema} />
        </span>
      ))}
    </>
  );
}

/** Where both ends are said; JSON Schema bounds each integer by what JavaScript can count. */
function rangeOf({ minimum, maximum = Number.MAX_SAFE_INTEGER }: Schema): string {
  return minimum === undefined || maximum === Number.MAX_SAFE_INTEGER
    ? ''
    : ` ${minimum}–${maximum}`;
}

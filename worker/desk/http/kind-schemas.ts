import * as z from 'zod';
import { envelope } from '../../../shared/kinds/door/envelope.ts';
import type { EntryKind } from '../../../shared/kinds/form/kind.ts';
import type { KindBook } from '../../../shared/kinds/form/kind-book.ts';

/** What may be submitted, for the description alone: the write door judges it by `check-drafts.ts`. */
export const draftSchema = z
  .looseObject({ kind: z.string() })
  .meta({ id: 'Draft', description: 'An entry to be recorded: one by its `kind`' });

/** What an entry says, for the description alone: it was judged when it was recorded. */
export const bodySchema = z
  .unknown()
  .meta({ id: 'EntryBody', description: 'What an entry says: one by the entry’s `kind`' });

/**
 * The forms of each kind, as components of an OpenAPI document: `Draft` and `DraftOf…` for each, `EntryBody` and
 * `BodyOf…` for each.
 */
export function describeKinds({ kinds }: KindBook): Readonly<Record<string, object>> {
  const drafts = kinds.map(({ name }) => [name, refTo('DraftOf', name)] as const);
  return {
    Draft: {
      description: z.globalRegistry.get(draftSchema)?.description,
      oneOf: drafts.map(([, $ref]) => ({ $ref })),
      discriminator: { propertyName: 'kind', mapping: Object.fromEntries(drafts) },
    },
    EntryBody: {
      description: z.globalRegistry.get(bodySchema)?.description,
      anyOf: kinds.map(({ name }) => ({ $ref: refTo('BodyOf', name) })),
    },
    ...Object.fromEntries(
      kinds.flatMap((kind) => {
        const { body, draft } = formsOf(kind);
        return [
          [componentOf('DraftOf', kind.name), draft],
          [componentOf('BodyOf', kind.name), body],
        ];
      }),
    ),
  };
}

function formsOf(kind: EntryKind): { readonly draft: object; readonly body: object } {
  const form = envelope(kind).extend({ kind: z.literal(kind.name) });
  const { $schema: _, ...schema } = z.toJSONSchema(form, { io: 'input' });
  const { body = {}, ...around } = schema.properties ?? {};
  const draft = {
    title: kind.title.zh,
    description: kind.title.en,
    'x-lucheng-roles': kind.roles,
    'x-lucheng-subjects': kind.subjects,
    ...schema,
    properties: { ...around, body: { $ref: refTo('BodyOf', kind.name) } },
  };
  return { draft, body: Object(body) };
}

function refTo(form: 'DraftOf' | 'BodyOf', kind: string): string {
  return `#/components/schemas/${componentOf(form, kind)}`;
}

/** The draft of a `listing-proposed` is `DraftOfListingProposed`. */
function componentOf(form: 'DraftOf' | 'BodyOf', kind: string): string {
  const words = kind.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${form}${words.join('')}`;
}

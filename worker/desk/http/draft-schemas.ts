import * as z from 'zod';
import { envelope } from '../../../shared/kinds/door/envelope.ts';
import type { EntryKind } from '../../../shared/kinds/form/kind.ts';
import type { KindBook } from '../../../shared/kinds/form/kind-book.ts';

/** What may be submitted, for the description alone: the write door judges it by `check-drafts.ts`. */
export const draftSchema = z
  .looseObject({ kind: z.string() })
  .meta({ id: 'Draft', description: 'An entry to be recorded: one by its `kind`' });

/** The form of a draft of each kind, as components of an OpenAPI document: `Draft`, and `DraftOf…` for each. */
export function describeDrafts({ kinds }: KindBook): Readonly<Record<string, object>> {
  const ofKinds = kinds.map((kind) => [componentOf(kind.name), formOf(kind)] as const);
  const refs = kinds.map(
    ({ name }) => [name, `#/components/schemas/${componentOf(name)}`] as const,
  );
  return {
    Draft: {
      description: z.globalRegistry.get(draftSchema)?.description,
      oneOf: refs.map(([, $ref]) => ({ $ref })),
      discriminator: { propertyName: 'kind', mapping: Object.fromEntries(refs) },
    },
    ...Object.fromEntries(ofKinds),
  };
}

function formOf(kind: EntryKind): object {
  const draft = envelope(kind).extend({ kind: z.literal(kind.name) });
  const { $schema: _, ...schema } = z.toJSONSchema(draft, { io: 'input' });
  return {
    title: kind.title.zh,
    description: kind.title.en,
    'x-lucheng-roles': kind.roles,
    'x-lucheng-subjects': kind.subjects,
    ...schema,
  };
}

/** `listing-proposed` is `DraftOfListingProposed`. */
function componentOf(kind: string): string {
  const words = kind.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `DraftOf${words.join('')}`;
}

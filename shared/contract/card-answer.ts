import * as z from 'zod';
import { drawingSchema } from './drawing-schema.ts';
import { markSchema } from './mark-schema.ts';
import { bilingualSchema, freshness } from './wire-values.ts';

/** A part of a card as data: text, or an element of HTML or SVG. Its links are paths of this site. */
export type ViewNode = string | ViewElement;

export type ViewElement = {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly ViewNode[];
};

const viewNodeSchema: z.ZodType<ViewNode> = z.union([
  z.string(),
  z
    .object({
      tag: z.string(),
      attributes: z.record(z.string(), z.string()).exactOptional(),
      get children() {
        return z.array(viewNodeSchema).exactOptional();
      },
    })
    .meta({ id: 'ViewElement' }),
]);

/**
 * `GET /v1/agencies/{code}/card`: the card that a badge opens. It is drawn here, so that a badge's script of years ago shows what the
 * register says today.
 */
export const cardAnswerSchema = z
  .object({
    ...freshness,
    says: bilingualSchema.describe('Whose register, as of when and until when, in words'),
    code: z.string().describe('In its one spelling, where it has one'),
    mark: markSchema,
    end: bilingualSchema.describe('In words: when its level ends').exactOptional(),
    drawing: drawingSchema,
    card: z.array(viewNodeSchema).describe('The card’s parts'),
  })
  .meta({ id: 'CardAnswer' });

export type CardAnswer = z.infer<typeof cardAnswerSchema>;

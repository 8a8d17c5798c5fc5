import * as z from 'zod';

/** How a badge draws a mark. */
export const drawingSchema = z
  .object({
    light: z.string().describe('Ground of its field on a light page; empty: the quiet grey one'),
    dark: z.string().describe('The same on a dark page'),
    shape: z.string().describe('Path of its outline, in a box of 24 by 24'),
    sign: z.string().describe('Path of the sign in it'),
    line: z.enum(['solid', 'outline', 'dashed']).describe('How the outline is drawn'),
  })
  .meta({ id: 'Drawing' });

export type Drawing = z.infer<typeof drawingSchema>;

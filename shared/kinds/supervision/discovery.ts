import * as z from 'zod';
import { day } from '../form/fields.ts';

/** The facts that decide until when an act can still be punished. */
export const discovery = {
  /** The day on which the act was found out; without it, today. */
  foundOn: day.exactOptional(),
  /**
   * The act polluted, damaged the environment or did other harm; for an act from before the Code, harm to life or
   * health (Administrative Penalty Law art. 36).
   */
  harm: z.literal(true).exactOptional(),
};

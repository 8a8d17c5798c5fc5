/** One thing that is not as the signed head, or the export itself, says. */
export type Difference = { readonly zh: string; readonly en: string };

export function say(zh: string, en: string): Difference {
  return { zh, en };
}

import type { CardLinks } from '../card-notes.tsx';
import type { Telling } from './telling.ts';

/** What another agency is called, where that is known, and its code. */
export function nameAndCode(code: string, { agency }: CardLinks): string {
  const name = agency?.(code)?.name;
  return name === undefined ? code : `${name} ${code}`;
}

/** A link to the page of each of these agencies that has one. */
export function pagesOf(codes: readonly string[], { agency }: CardLinks): Telling['links'] & {} {
  return codes
    .map((code) => agency?.(code))
    .filter((one) => one !== undefined)
    .map(({ name, page }) => ({ href: page, text: name }));
}

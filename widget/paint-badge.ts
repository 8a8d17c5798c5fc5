import type { Drawing } from '../shared/contract/drawing-schema.ts';
import type { MarkWords } from '../shared/contract/mark-schema.ts';
import type { Lang } from '../shared/messages/lang.ts';
import { createElement, createSvg } from './own-members.ts';
import { unavailable, unknownDrawing } from './precomputed.ts';

type InWords = Readonly<Record<Lang, string>>;

/** What a badge is told about its agency; without a drawing, that nothing can be said, and why. */
export type Told = {
  readonly mark: MarkWords;
  /** When its level ends. */
  readonly end?: InWords | undefined;
  /** Whose register it is, and as of when. */
  readonly says?: InWords | undefined;
  readonly drawing?: Drawing | undefined;
};

/**
 * Shows in a badge's button what is told of its agency; without it, that it couldn't be looked up. The label is drawn by the
 * styles; the end of the level, and how fresh it all is, are in the title.
 */
export function paintBadge(button: HTMLButtonElement, told: Told | undefined, lang: Lang): void {
  const { light, dark, shape, sign, line } = told?.drawing ?? (unknownDrawing as Drawing);
  const icon = createSvg('svg', { viewBox: '0 0 24 24', class: line });
  icon.append(createSvg('path', { d: shape }), createSvg('path', { d: sign }));
  const field = createElement('b');
  if (light) {
    field.style.setProperty('--l', light);
    field.style.setProperty('--d', dark);
  }
  field.append(icon, (told?.mark ?? unavailable)[lang]);
  button.replaceChildren(field);
  button.title = [told?.end?.[lang], told?.says?.[lang]].join('\n').trim();
}

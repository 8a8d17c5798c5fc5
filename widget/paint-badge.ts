import type { AgencyLine, StandingItem } from '../shared/contract/standing-item.ts';
import type { Lang } from '../shared/messages/lang.ts';
import type { MarkKey } from '../shared/messages/word-set.ts';
import type { PathAttributes } from '../shared/view/mark-paths.ts';
import { createElement, createSvg } from './own-members.ts';
import { type Drawing, drawings, unavailable } from './precomputed.ts';

/**
 * Shows a standing in a badge's button; without one, a grey badge says that it couldn't be looked up. The label is
 * drawn by the styles, the end of the level is in the title.
 */
export function paintBadge(
  button: HTMLButtonElement,
  item: StandingItem | undefined,
  lang: Lang,
): void {
  // An answer can be newer than the script: a mark that the script can't draw is drawn as `unknown`.
  const drawing = drawings[item?.mark.key as MarkKey] ?? drawings.unknown;
  const [ground, shape, sign, line] = drawing.split(';') as Drawing;
  const icon = draw('svg', { viewBox: '0 0 24 24', class: line });
  icon.append(draw('path', { d: shape }), draw('path', { d: sign }));
  const field = createElement('b');
  field.style.cssText = ground && `color:#fff;--g:${ground}`;
  field.append(icon, item?.mark[lang] ?? unavailable[lang]);
  button.replaceChildren(field);
  button.title = (item as Partial<AgencyLine>)?.end?.[lang] ?? '';
}

function draw(name: string, attributes: PathAttributes): Element {
  const element = createSvg(name);
  for (const key in attributes) element.setAttribute(key, attributes[key] as string);
  return element;
}

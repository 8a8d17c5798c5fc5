import type { AgencyLine, StandingItem } from '../shared/contract/standing-item.ts';
import type { Lang } from '../shared/messages/lang.ts';
import type { MarkKey } from '../shared/messages/word-set.ts';
import type { PathAttributes } from '../shared/view/mark-paths.ts';
import { createSvg } from './own-members.ts';
import { type Drawing, drawings, unavailable } from './precomputed.ts';

/** Shows one standing in a badge's button; without one, says in grey that it couldn't look. The label is in the styles, an end in the title. */
export function paintBadge(
  button: HTMLButtonElement,
  item: StandingItem | undefined,
  lang: Lang,
): void {
  // An answer can be newer than the script: a mark we can't draw is drawn as one we don't know.
  const drawing = drawings[item?.mark.key as MarkKey] ?? drawings.unknown;
  const [ink, shape, fill, dashes, sign, stroke] = drawing.split(';') as Drawing;
  const icon = draw('svg', { viewBox: '0 0 24 24' });
  icon.append(
    draw('path', { d: shape, fill, 'stroke-dasharray': dashes }),
    draw('path', { d: sign, stroke }),
  );
  button.style.color = ink;
  button.replaceChildren(icon, item?.mark[lang] ?? unavailable[lang]);
  button.title = (item as Partial<AgencyLine>)?.end?.[lang] ?? '';
}

function draw(name: string, attributes: PathAttributes): Element {
  const element = createSvg(name);
  for (const key in attributes) element.setAttribute(key, attributes[key] as string);
  return element;
}

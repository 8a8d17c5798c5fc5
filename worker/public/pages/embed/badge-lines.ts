import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { PinnedScript } from './pinned-script.ts';

type BadgeLines = {
  readonly code: string;
  readonly lang: Lang;
  readonly size: string;
  /** Text of the link, and alternative of the picture. */
  readonly alt: string;
  /** Undefined: whoever copies the lines fills it in. */
  readonly origin: string | undefined;
  /** The version to pin; undefined: always the newest. */
  readonly pinned?: PinnedScript | undefined;
};

const somewhere = 'https://…';

/** The lines of HTML that show a badge elsewhere, as an element and as a picture, and what a policy has to allow for them. */
export function badgeLinesOf({ code, lang, size, alt, origin = somewhere, pinned }: BadgeLines) {
  const query = lang === 'zh' ? '' : `?lang=${lang}`;
  const attributes = [
    `code="${code}"`,
    ...(lang === 'zh' ? [] : [`lang="${lang}"`]),
    ...(size === '24' ? [] : [`size="${size}"`]),
  ].join(' ');
  const page = `${origin}${paths.page(code)}${query}`;
  const src = `${origin}${paths.badge(code)}${query}`;
  return {
    element: [
      scriptLine(origin, pinned),
      `<lucheng-badge ${attributes}><a href="${page}">${alt}</a></lucheng-badge>`,
    ].join('\n'),
    picture: `<a href="${page}"><img src="${src}" height="${size}" alt="${alt}"></a>`,
    policy: `script-src ${origin}; connect-src ${origin}; img-src ${origin}`,
  };
}

/** A pinned script runs only as it was released, whoever the server belongs to by then. */
function scriptLine(origin: string, pinned: PinnedScript | undefined): string {
  const src = pinned === undefined ? paths.widget : paths.widgetFile(pinned.id, 'badge.js');
  const digest = pinned === undefined ? '' : ` integrity="${pinned.badge}" crossorigin`;
  return `<script async referrerpolicy="no-referrer" src="${origin}${src}"${digest}></script>`;
}

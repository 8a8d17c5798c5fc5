import { paths } from '../../../../shared/contract/paths.ts';
import type { BadgeTheme } from '../../../../shared/contract/queries.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { withQuery } from '../frame/in-lang.ts';
import type { PinnedScript } from './pinned-script.ts';

/** How a badge is to look. */
export type BadgeLook = {
  readonly code: string;
  readonly lang: Lang;
  readonly size: string;
  /** What it stands on; a light ground if it isn't said. */
  readonly theme?: BadgeTheme;
  /** Text of the link, and alternative of the picture. */
  readonly alt: string;
};

type BadgeLines = BadgeLook & {
  /** Undefined: whoever copies the lines fills it in. */
  readonly origin: string | undefined;
  /** The version to pin; undefined: always the newest. */
  readonly pinned?: PinnedScript | undefined;
};

const somewhere = 'https://…';

/** The lines of HTML that show a badge elsewhere, as an element and as a picture, and what a policy has to allow for them. */
export function badgeLinesOf({ origin = somewhere, pinned, ...look }: BadgeLines) {
  const { size, alt } = look;
  const { page, picture, attributes } = badgePartsOf(look);
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const link = `<a href="${origin}${page}">`;
  return {
    script: scriptLine(origin, pinned),
    element: `<lucheng-badge ${written.join(' ')}>${link}${alt}</a></lucheng-badge>`,
    picture: `${link}<img src="${origin}${picture}" height="${size}" alt="${alt}"></a>`,
    source: `${origin}${withDate(picture)}`,
    policy: `script-src ${origin}; connect-src ${origin}; img-src ${origin}`,
  };
}

/** What differs from a badge of 24 pixels in Chinese on light ground: the element's attributes, and the addresses' queries. */
export function badgePartsOf({ code, lang, size, theme = 'light' }: Omit<BadgeLook, 'alt'>) {
  const inEnglish = lang === 'zh' ? {} : { lang };
  const onDark = theme === 'light' ? {} : { theme };
  return {
    attributes: { code, ...inEnglish, ...onDark, ...(size !== '24' && { size }) },
    page: withQuery(paths.page(code), inEnglish),
    picture: withQuery(paths.badge(code), { ...inEnglish, ...onDark }),
  };
}

/** The picture that says itself until when it holds, for whoever keeps it for a while. */
function withDate(picture: string): string {
  return `${picture}${picture.includes('?') ? '&' : '?'}dated=yes`;
}

/** A pinned script runs only as it was released, whoever the server belongs to by then. */
function scriptLine(origin: string, pinned: PinnedScript | undefined): string {
  const src = pinned === undefined ? paths.widget : paths.widgetFile(pinned.id, 'badge.js');
  const digest = pinned === undefined ? '' : ` integrity="${pinned.badge}" crossorigin`;
  return `<script async referrerpolicy="no-referrer" src="${origin}${src}"${digest}></script>`;
}

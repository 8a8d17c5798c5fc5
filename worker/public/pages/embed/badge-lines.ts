import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';

type BadgeLines = {
  readonly code: string;
  readonly lang: Lang;
  readonly size: string;
  /** Text of the link, and alternative of the picture. */
  readonly alt: string;
  /** Undefined: whoever copies the lines fills it in. */
  readonly origin: string | undefined;
};

const somewhere = 'https://…';

/** The lines of HTML that show a badge elsewhere, as an element and as a picture, and what a policy has to allow for them. */
export function badgeLinesOf({ code, lang, size, alt, origin = somewhere }: BadgeLines) {
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
      `<script async src="${origin}${paths.widget}"></script>`,
      `<lucheng-badge ${attributes}><a href="${page}">${alt}</a></lucheng-badge>`,
    ].join('\n'),
    picture: `<a href="${page}"><img src="${src}" height="${size}" alt="${alt}"></a>`,
    policy: `script-src ${origin}; connect-src ${origin}; img-src ${origin}`,
  };
}

import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { withQuery } from '../screen-paths.ts';

type BadgeCodeProps = {
  readonly site: string | undefined;
  readonly code: string;
  readonly lang: Lang;
};

/** The way to the lines that show one's badge elsewhere: the public site makes them, of the script that it serves today. */
export function BadgeCode({ site, code, lang }: BadgeCodeProps) {
  if (site === undefined) return null;
  const { title, text, get } = words[lang];
  return (
    <section aria-labelledby="badge">
      <h2 id="badge">{title}</h2>
      <p>{text}</p>
      <p>
        <a href={withQuery(site + paths.embedPage, { code, lang })} target="_blank" rel="noopener">
          {get}
        </a>
      </p>
    </section>
  );
}

const words: Readonly<Record<Lang, Readonly<Record<'title' | 'text' | 'get', string>>>> = {
  zh: {
    title: '信用徽章',
    text: '徽章可以放在本方网站上。它显示的是公示内容当时的状态，状态变化后自动更新，不能由机构改写。',
    get: '取得徽章代码（在公众网站打开）',
  },
  en: {
    title: 'Credit badge',
    text: 'It may stand on your own website. It shows what the register says at that moment, follows each change by itself, and nobody can rewrite it.',
    get: 'Get the code of the badge (opens the public site)',
  },
};

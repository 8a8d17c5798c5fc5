import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { pageWords } from '../frame/page-words.ts';

type EmbedBadgeProps = {
  readonly code: string;
  readonly lang: Lang;
  readonly origin: string | undefined;
};

/** Where a deployment doesn't say where it is, the person who copies the lines fills it in. */
const somewhere = 'https://…';

/** The badge, and the lines of HTML that show it elsewhere; one click selects a line. */
export function EmbedBadge({ code, lang, origin = somewhere }: EmbedBadgeProps) {
  const { badge, badgeAlt, badgeAsImage, badgeAsElement, asJson } = pageWords(lang);
  const query = lang === 'zh' ? '' : `?lang=${lang}`;
  const language = lang === 'zh' ? '' : ` lang="${lang}"`;
  const picture = `<img src="${origin}${paths.badge(code)}${query}" height="28" alt="${badgeAlt}">`;
  return (
    <section class="embed">
      <h2>{badge}</h2>
      <img src={`${paths.badge(code)}${query}`} height={28} alt={badgeAlt} />
      <p>{badgeAsImage}</p>
      <pre>{`<a href="${origin}${paths.page(code)}${query}">${picture}</a>`}</pre>
      <p>{badgeAsElement}</p>
      <pre>
        {`<script async src="${origin}${paths.widget}"></script>\n<lucheng-badge code="${code}"${language}></lucheng-badge>`}
      </pre>
      <p>
        <a href={paths.agency(code)}>{asJson}</a>
      </p>
    </section>
  );
}

import { useContext } from 'preact/hooks';
import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { SiteContext } from '../frame/site-context.ts';
import { agencyWords } from './agency-words.ts';

type EmbedBadgeProps = {
  readonly code: string;
  readonly lang: Lang;
};

/** Where a deployment doesn't say where it is, the person who copies the lines fills it in. */
const somewhere = 'https://…';

/** The badge, and the lines of HTML that show it elsewhere; one click selects a line. */
export function EmbedBadge({ code, lang }: EmbedBadgeProps) {
  const { origin = somewhere } = useContext(SiteContext);
  const { alt, asImage, asElement } = agencyWords(lang).embed;
  const query = lang === 'zh' ? '' : `?lang=${lang}`;
  const language = lang === 'zh' ? '' : ` lang="${lang}"`;
  const picture = `<img src="${origin}${paths.badge(code)}${query}" height="24" alt="${alt}">`;
  return (
    <div class="embed">
      <img src={`${paths.badge(code)}${query}`} height={24} alt={alt} />
      <p>{asImage}</p>
      <pre>{`<a href="${origin}${paths.page(code)}${query}">${picture}</a>`}</pre>
      <p>{asElement}</p>
      <pre>
        {`<script async src="${origin}${paths.widget}"></script>\n<lucheng-badge code="${code}"${language}></lucheng-badge>`}
      </pre>
    </div>
  );
}

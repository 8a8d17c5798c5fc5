import { useContext } from 'preact/hooks';
import { paths } from '../../../../shared/contract/paths.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { badgeLinesOf } from '../embed/badge-lines.ts';
import { embedWords } from '../embed/embed-words.ts';
import { inLang } from '../frame/in-lang.ts';
import { SiteContext } from '../frame/site-context.ts';

type EmbedBadgeProps = { readonly code: string; readonly lang: Lang };

/** The badge, and the lines of HTML that show it elsewhere; one click selects a line. */
export function EmbedBadge({ code, lang }: EmbedBadgeProps) {
  const { origin } = useContext(SiteContext);
  const { alt, element, title } = embedWords(lang);
  const lines = badgeLinesOf({ code, lang, size: '24', alt, origin });
  return (
    <div class="embed">
      <img src={inLang(paths.badge(code), lang)} height={24} alt={alt} />
      <p>{element}</p>
      <pre>{`${lines.script}\n${lines.element}`}</pre>
      <p>
        <a href={inLang(paths.embedPage, lang, { code })}>{title}</a>
      </p>
    </div>
  );
}

import { h } from 'preact';
import { useContext } from 'preact/hooks';
import type { EmbedQuery } from '../../../../shared/contract/queries.ts';
import { printStyle } from '../../../../shared/view/print-style.ts';
import { SiteContext } from '../frame/site-context.ts';
import { type BadgeLook, badgeLinesOf, badgePartsOf } from './badge-lines.ts';
import { embedWords } from './embed-words.ts';
import type { PinnedScript } from './pinned-script.ts';

type EmbedLinesProps = {
  readonly code: string;
  readonly isKnown: boolean;
  readonly isByName: boolean;
  readonly asked: EmbedQuery;
  readonly pinned: PinnedScript | undefined;
};

/** The badge as these lines show it, then the lines, the element's first. */
export function EmbedLines({ code, isKnown, isByName, asked, pinned }: EmbedLinesProps) {
  const { lang, size, theme } = asked;
  const say = embedWords(lang);
  const { origin } = useContext(SiteContext);
  const badgeLang = asked['badge-lang'] ?? lang;
  const look = { code, lang: badgeLang, size, theme, alt: embedWords(badgeLang).alt };
  const lines = badgeLinesOf({ ...look, origin, pinned });
  return (
    <div class="embed">
      {origin === undefined && <p class="warning">{say.noOrigin}</p>}
      {isByName && <p role="status">{say.byName.exact}</p>}
      {!isKnown && <p role="status">{say.unknown}</p>}
      <h2>{say.preview}</h2>
      <Preview look={look} labels={say} />
      <p class="aside">{say.copy}</p>
      <h2>{say.element}</h2>
      <p>{say.elementMeans}</p>
      <pre>{lines.script}</pre>
      <pre>{lines.element}</pre>
      <h2>{say.picture}</h2>
      <p>{say.pictureMeans}</p>
      <pre>{lines.picture}</pre>
      <h2>{say.inline}</h2>
      <p>{say.inlineMeans}</p>
      <pre>{lines.source}</pre>
      <h2>{say.paper}</h2>
      <p>{say.paperMeans}</p>
      <pre>{printStyle}</pre>
      <h2>{say.policy}</h2>
      <p>{say.policyMeans}</p>
      <pre>{lines.policy}</pre>
    </div>
  );
}

type PreviewProps = {
  readonly look: BadgeLook;
  readonly labels: Readonly<Record<'elementShort' | 'pictureShort', string>>;
};

/** The very element and picture, on the ground that they are meant for. */
function Preview({ look, labels }: PreviewProps) {
  const { alt, size, theme } = look;
  const { attributes, page, picture } = badgePartsOf(look);
  return (
    <div class="preview" data-theme={theme}>
      <span>{labels.elementShort}</span>
      <span>{h('lucheng-badge', attributes, <a href={page}>{alt}</a>)}</span>
      <span>{labels.pictureShort}</span>
      <a href={page}>
        <img src={picture} height={Number(size)} alt={alt} />
      </a>
    </div>
  );
}

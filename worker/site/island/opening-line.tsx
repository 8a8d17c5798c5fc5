import { formatInstant } from '../../../shared/messages/format-time.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { islandWords } from '../words/island-words.ts';
import type { Opening } from './open-island.ts';

type OpeningLineProps = { readonly lang: Lang; readonly opening: Opening };

/** Whether the register has come, of when it is, and whether anything could still leave the page. */
export function OpeningLine({ lang, opening }: OpeningLineProps) {
  const said = islandWords(lang);
  if (opening.kind === 'failed') {
    return (
      <p class="warning" role="alert">
        {said.failed(opening.why)}
      </p>
    );
  }
  if (opening.kind === 'opening') return <Fetching {...{ lang, opening }} />;
  const { held, size, isSealed } = opening;
  const asOf = formatInstant(held.state.head.head.issuedAt, lang);
  return (
    <div class="seal" data-seal={isSealed ? 'on' : 'off'}>
      <p role="status">
        {said.open(size, asOf)} <strong>{isSealed ? said.sealed : said.notSealed}</strong>
      </p>
    </div>
  );
}

function Fetching({
  lang,
  opening,
}: {
  lang: Lang;
  opening: Extract<Opening, { kind: 'opening' }>;
}) {
  const progress = opening.fetched?.progress;
  return (
    <p class="vet-progress" role="status">
      <label for="opening">{islandWords(lang).opening}</label>
      <progress id="opening" {...(progress && { value: progress.done, max: progress.total })} />
    </p>
  );
}

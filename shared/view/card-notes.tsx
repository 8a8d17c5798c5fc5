import { formatInstant } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { CardBody } from './card-model.ts';

type NamedAgency = { readonly name: string; readonly page: string };

export type CardLinks = {
  /** Links to the agency's public page, and to the receipt that proves this answer to others. */
  readonly page?: string;
  readonly receipt?: string;
  /** Link to the correction certificate for the entry of this number. */
  readonly correction?: (entry: string) => string;
  /** Another agency that the record names by its code, if it can be looked up: what it is called, and its page. */
  readonly agency?: (code: string) => NamedAgency | undefined;
};

export type CardNotesProps = {
  readonly body: CardBody;
  readonly lang: Lang;
  readonly links: CardLinks;
};

/** How reliable the answer is: its age, what it doesn't say, and whom to tell of an error. */
export function CardNotes({ body, lang, links }: CardNotesProps) {
  const { card } = words(lang);
  return (
    <footer class="lc-notes">
      {meaning(body, lang).map((sentence) => (
        <p key={sentence} class="lc-meaning">
          {sentence}
        </p>
      ))}
      <Age body={body} lang={lang} />
      {body.kind === 'known' && <p>{card.object}</p>}
      <p>{card.notInstead}</p>
      {(links.page ?? links.receipt) !== undefined && (
        <p class="lc-links">
          {links.page && <a href={links.page}>{card.page}</a>}
          {links.receipt && <a href={links.receipt}>{card.receipt}</a>}
        </p>
      )}
    </footer>
  );
}

function meaning(body: CardBody, lang: Lang): readonly string[] {
  const { card, unknownCause } = words(lang);
  switch (body.kind) {
    case 'known':
      return [];
    case 'not-known':
      return [card.notKnown];
    case 'stale':
      return [card.staleMeans];
    case 'unknown':
      return [unknownCause[body.cause], card.unknownMeans];
  }
}

function Age({ body, lang }: { readonly body: CardBody; readonly lang: Lang }) {
  const { card, colon } = words(lang);
  if (body.kind === 'unknown') return null;
  const [label, at] =
    body.kind === 'stale' ? [card.lastKnownOn, body.lastKnownOn] : [card.dataAsOf, body.asOf];
  return (
    <p>
      {label}
      {colon}
      <time class="lc-number" dateTime={at}>
        {formatInstant(at, lang)}
      </time>
    </p>
  );
}

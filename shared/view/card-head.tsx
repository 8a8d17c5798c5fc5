import { formatDay } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { NameOnRecord } from '../rating/standing.ts';
import type { Card } from './card-model.ts';
import { FoundAs } from './found-as.tsx';

type CardHeadProps = {
  readonly card: Card;
  readonly lang: Lang;
  readonly whose?: string | undefined;
};

/** Who it is: the full name, the code, and how the name on the page relates to it; and whose word on it follows. */
export function CardHead({ card, lang, whose }: CardHeadProps) {
  const { code, name, found, body } = card;
  return (
    <header class="lc-head">
      <h2 class="lc-name">{name ?? code}</h2>
      <p class="lc-code">
        {words(lang).card.code} {name !== undefined && <span class="lc-number">{code}</span>}
      </p>
      {whose && <p class="lc-names">{whose}</p>}
      {body.kind === 'known' && body.isNameDeclared && (
        <p class="lc-names">{words(lang).card.nameDeclared}</p>
      )}
      {found && <FoundAs found={found} name={name} lang={lang} />}
      {body.kind === 'known' && <OtherNames names={body.otherNames} lang={lang} />}
    </header>
  );
}

type OtherNamesProps = { readonly names: readonly NameOnRecord[]; readonly lang: Lang };

/** Former names, aliases, and what it only calls itself. */
export function OtherNames({ names, lang }: OtherNamesProps) {
  const { card, comma, colon } = words(lang);
  const confirmed = names.filter(({ isUnconfirmed }) => !isUnconfirmed);
  const former = confirmed.filter(({ kind }) => kind !== 'alias').map((name) => dated(name, lang));
  const aliases = confirmed.filter(({ kind }) => kind === 'alias').map(({ name }) => name);
  const declared = names.filter(({ isUnconfirmed }) => isUnconfirmed).map(({ name }) => name);
  return (
    <>
      {former.length > 0 && (
        <p class="lc-names">
          {card.formerly}
          {colon}
          {former.join(comma)}
        </p>
      )}
      {aliases.length > 0 && (
        <p class="lc-names">
          {card.alsoCalled}
          {colon}
          {aliases.join(comma)}
        </p>
      )}
      {declared.length > 0 && (
        <p class="lc-names">
          {card.declaredNames}
          {colon}
          {declared.join(comma)}
        </p>
      )}
    </>
  );
}

function dated({ name, until }: NameOnRecord, lang: Lang): string {
  if (until === undefined) return name;
  return lang === 'zh'
    ? `${name}（至 ${formatDay(until, lang)}）`
    : `${name} (to ${formatDay(until, lang)})`;
}

import type { Fact } from '../../kinds/form/fact.ts';
import type { Lang } from '../../messages/lang.ts';
import { words } from '../../messages/words.ts';
import { EntryIds, Source } from '../decision.tsx';
import { ReasonTags } from '../reason-tags.tsx';
import type { FactOnCard } from './facts-on-card.ts';
import type { Telling } from './telling.ts';

type FactTextProps = {
  readonly fact: FactOnCard;
  readonly telling: Telling;
  readonly isBrief: boolean;
  readonly lang: Lang;
};

/** One fact: what it is, the marks on it, what it says, and who vouches for it. */
export function FactText({ fact, telling, isBrief, lang }: FactTextProps) {
  const { head, aside, says = [], links = [] } = telling;
  return (
    <>
      {head && <strong>{head}</strong>}
      {aside && <span class="lc-aside">{aside}</span>}
      <Tags {...{ fact, telling, lang }} />
      {[...says, fact.summary].map((text) => text && <p key={text}>{text}</p>)}
      <SmallPrint {...{ fact, telling, isBrief, lang }} />
      {links.length > 0 && (
        <p class="lc-links">
          {links.map(({ href, text }) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

function Tags({ fact: { flag, marks = [] }, telling, lang }: Omit<FactTextProps, 'isBrief'>) {
  const own = telling.isOwnWord && 'selfDeclared';
  const said = own || flag;
  return (
    <>
      {said && (
        <p class="lc-tags">
          <span class="lc-tag" data-tone={flag === 'expired' ? 'rectifying' : 'neutral'}>
            {words(lang).card[said]}
          </span>
        </p>
      )}
      <ReasonTags {...{ marks, lang }} />
    </>
  );
}

/** Who decided it or where it was looked up, and the entry to quote. */
function SmallPrint({ fact, telling, isBrief, lang }: FactTextProps) {
  const { basis, entries }: Fact = fact;
  const { number, period = '', small = [], more = [] } = telling;
  const own = [...small, ...(isBrief ? [] : more)];
  const lines = [...(basis ? [] : [period]), ...own].filter((line) => line);
  const quotesEntries = !basis && (!isBrief || telling.quotesEntries);
  return (
    <>
      {basis && <Source {...{ basis, period, entries, isBrief, lang }} />}
      {(number || lines.length > 0 || quotesEntries) && (
        <p class="lc-basis">
          {number && <span class="lc-number">{number}</span>}
          {lines.map((line) => (
            <span key={line} class="lc-line">
              {line}
            </span>
          ))}
          {quotesEntries && (
            <span class="lc-line">
              <EntryIds {...{ entries, lang }} />
            </span>
          )}
        </p>
      )}
    </>
  );
}

import { useState } from 'preact/hooks';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { CreditCard } from '../../../shared/view/credit-card.tsx';
import { MarkIcon } from '../../../shared/view/mark-icon.tsx';
import { welcomeWords } from '../words/welcome-words.ts';
import { type DemoAgency, demoAgencies } from './demo-verdicts.ts';

type AttemptNoticeProps = { readonly lang: Lang; readonly now: Instant };

const notKnown = '示例无名环保有限公司';

/** A made-up notice, marked as a real one would be. */
export function AttemptNotice({ lang, now }: AttemptNoticeProps) {
  const [opened, setOpened] = useState<DemoAgency | undefined>(undefined);
  const said = welcomeWords(lang).attempt;
  const [listed, rated] = demoAgencies(now);
  const name = (agency: DemoAgency) => {
    const isOpen = opened?.code === agency.code;
    const toggle = () => setOpened(isOpen ? undefined : agency);
    return <MarkedName {...{ agency, now, isOpen, toggle }} />;
  };
  return (
    <>
      <p class="aside">{said.about}</p>
      {/* A notice of its own, in the language of such notices. */}
      <article class="notice" lang="zh-CN" aria-label={said.notice}>
        <h3>{said.noticeTitle}</h3>
        <p>{said.purchaser}</p>
        <p>
          {said.supplier}
          {name(listed)}
        </p>
        <p>
          {said.others}
          {name(rated)}、{notKnown}
        </p>
      </article>
      <p class="aside">
        {notKnown} {said.unknown}
      </p>
      {opened && (
        <div class="opened" role="status">
          <CreditCard card={cardOf(opened.verdict, opened.code, now)} lang={lang} />
          <button type="button" lang={words(lang).htmlLang} onClick={() => setOpened(undefined)}>
            {said.close}
          </button>
        </div>
      )}
    </>
  );
}

type MarkedNameProps = {
  readonly agency: DemoAgency;
  readonly now: Instant;
  readonly isOpen: boolean;
  readonly toggle: () => void;
};

function MarkedName({ agency, now, isOpen, toggle }: MarkedNameProps) {
  const { mark } = cardOf(agency.verdict, agency.code, now);
  return (
    <button
      type="button"
      class="marked"
      data-tone={mark.tone}
      aria-expanded={isOpen}
      onClick={toggle}
    >
      {agency.name}
      <span class="sign">
        <MarkIcon mark={mark} size={16} />
      </span>
    </button>
  );
}

import type { NoticeScope } from '../findings/notice-scope.ts';
import type { DecisionEffect } from '../findings/scope-effect.ts';
import { findingWords } from '../messages/finding-words.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { KnownBody } from './card-model.ts';
import { sayWhyNot } from './say-effect.ts';

type NoticeEffectProps = { readonly body: KnownBody; readonly lang: Lang };

/** What each decision was compared with on the page, and the result (domain G13). */
export function NoticeEffect({ body, lang }: NoticeEffectProps) {
  const { mark } = words(lang);
  const { held, reasons } = body;
  if (held === undefined || held.effects.length === 0) return null;
  return (
    <ul class="lc-items">
      {held.effects.map((one, place) => {
        const level = reasons[place]?.level;
        return (
          <li key={reasons[place]?.entries.join()}>
            {held.effects.length > 1 && level && <span class="lc-label">{mark[level]}</span>}
            <Effect effect={one} notice={held.notice} lang={lang} />
          </li>
        );
      })}
    </ul>
  );
}

type EffectProps = {
  readonly effect: DecisionEffect;
  readonly notice: NoticeScope;
  readonly lang: Lang;
};

function Effect({ effect: one, notice, lang }: EffectProps) {
  const { colon, comma, service } = words(lang);
  const said = findingWords(lang).scope;
  const onPage = [
    ...notice.services.map((one) => service[one]),
    ...notice.areas.map(({ name }) => name),
  ];
  const why = sayWhyNot(one, lang);
  return (
    <>
      <strong>{said.effect[one.effect]}</strong>
      <p class="lc-basis">
        {why}
        {why !== '' && <br />}
        {said.notice}
        {colon}
        {onPage.length > 0 ? onPage.join(comma) : said.nothingSaid}
      </p>
    </>
  );
}

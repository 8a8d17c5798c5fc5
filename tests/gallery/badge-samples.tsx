import { h } from 'preact';
import type { ViewNode } from '../../shared/contract/card-answer.ts';
import type { MarkKey } from '../../shared/messages/word-set.ts';
import { words } from '../../shared/messages/words.ts';
import { cardCss } from '../../shared/view/card-css.ts';
import { cardOf } from '../../shared/view/card-model.ts';
import { CreditCard } from '../../shared/view/credit-card.tsx';
import { drawingOf } from '../../shared/view/drawing-of.ts';
import { marks } from '../../shared/view/marks.ts';
import { treeOf } from '../../shared/view/tree-of.ts';
import { makeBadgeElement } from '../../widget/badge-element.ts';
import { cardWithoutAnswer } from '../../widget/details/card-without-answer.ts';
import { detailsCss } from '../../widget/details/details-css.ts';
import { drawNodes } from '../../widget/details/draw-nodes.ts';
import type { Told } from '../../widget/paint-badge.ts';
import { blacklisted, code, now } from '../fixtures/card/card-records.ts';
import type { SampleGroup } from './sample.ts';

/** Lets the element of the badge answer from a table here: `code` is the mark to show, anything else couldn't be looked up. */
export function defineBadge(): void {
  const answers = new Map(sent.map((key) => [key.toUpperCase(), answerOf(key)]));
  const element = makeBadgeElement(
    (badge) => badge.hear(answers.get(badge.code)),
    () => undefined,
  );
  customElements.define('lucheng-badge', element);
}

/** The marks that the API can answer with. */
const notSent: readonly MarkKey[] = ['no-effect', 'grade-E'];
const sent = Object.values(marks)
  .map(({ key }) => key)
  .filter((key) => !notSent.includes(key));

function answerOf(key: MarkKey): Told {
  const mark = { key, zh: words('zh').mark[key], en: words('en').mark[key] };
  return { mark, drawing: drawingOf(marks[key]) };
}

export const badgeSamples: SampleGroup = {
  title: 'Badges, as elements',
  css: cardCss,
  samples: [...sent, 'no answer'].map((key) => ({
    title: key,
    draw: () => h('lucheng-badge', { code: key }),
  })),
};

const origin = 'https://register.example';

export const detailsSamples: SampleGroup = {
  title: 'Details of a badge',
  css: cardCss + detailsCss,
  samples: [
    {
      title: 'Answered',
      draw: ({ lang }) => (
        <Drawn
          nodes={treeOf(
            <CreditCard card={cardOf(blacklisted, code, now)} lang={lang} links={{}} />,
          )}
        />
      ),
    },
    {
      title: 'Not answered',
      draw: ({ lang }) => <Drawn nodes={cardWithoutAnswer(code, undefined, lang)} />,
    },
  ],
};

function Drawn({ nodes }: { readonly nodes: readonly ViewNode[] }) {
  return <div ref={(place) => place?.replaceChildren(...drawNodes(nodes, origin))} />;
}

import { h } from 'preact';
import type { StandingItem } from '../../shared/contract/standing-item.ts';
import type { MarkKey } from '../../shared/messages/word-set.ts';
import { words } from '../../shared/messages/words.ts';
import { toEpochMs } from '../../shared/time/shanghai.ts';
import { cardCss } from '../../shared/view/card-css.ts';
import { marks } from '../../shared/view/marks.ts';
import { makeBadgeElement } from '../../widget/badge-element.ts';
import { Details } from '../../widget/details/details.tsx';
import { detailsCss } from '../../widget/details/details-css.ts';
import { blacklisted, code, now } from '../fixtures/card/card-records.ts';
import type { SampleGroup } from './sample.ts';

/** Lets the element of the badge answer from a table here: `code` is the mark to show, anything else couldn't be looked up. */
export function defineBadge(): void {
  const answers = new Map(sent.map((key) => [key.toUpperCase(), answerOf(key)]));
  const element = makeBadgeElement(
    (asked, show) => show(answers.get(asked)),
    () => undefined,
  );
  customElements.define('lucheng-badge', element);
}

/** The marks that the API can answer with. */
const notSent: readonly MarkKey[] = ['no-effect', 'stale', 'grade-E'];
const sent = Object.values(marks)
  .map(({ key }) => key)
  .filter((key) => !notSent.includes(key));

function answerOf(key: MarkKey): StandingItem {
  const mark = { key, zh: words('zh').mark[key], en: words('en').mark[key] };
  return { code, outcome: 'not-known', mark };
}

export const badgeSamples: SampleGroup = {
  title: 'Badges, as elements',
  css: cardCss,
  samples: [...sent, 'no answer'].map((key) => ({
    title: key,
    draw: () => h('lucheng-badge', { code: key }),
  })),
};

const nothing = () => undefined;

export const detailsSamples: SampleGroup = {
  title: 'Details of a badge',
  css: cardCss + detailsCss,
  samples: [
    ['Being asked for', undefined],
    ['Answered in a shape unknown here', 'unreadable' as const],
    ['Answered', blacklisted],
  ].map(([title, verdict]) => ({
    title: String(title),
    draw: ({ lang }) => (
      <Details
        code={code}
        lang={lang}
        origin="https://register.example"
        verdict={verdict as typeof blacklisted | 'unreadable' | undefined}
        now={toEpochMs(now)}
        close={nothing}
      />
    ),
  })),
};

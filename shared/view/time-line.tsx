import type { PublicRecord } from '../disclosure/record.ts';
import type { Fact } from '../kinds/form/fact.ts';
import { formatDay } from '../messages/format-time.ts';
import type { Lang } from '../messages/lang.ts';
import { recordWords } from '../messages/record-words.ts';
import { words } from '../messages/words.ts';
import type { Instant } from '../time/instant.ts';
import { dayOf } from '../time/shanghai.ts';
import { CardRow } from './card-row.tsx';
import { cardRows } from './facts/card-rows.ts';
import { recordRows } from './facts/record-rows.ts';
import { MarkIcon } from './mark-icon.tsx';
import { type Mark, marks } from './marks.ts';
import { ReasonTags } from './reason-tags.tsx';
import { sayLevelEnd } from './say-end.ts';
import { type Moment, timeLineOf } from './time-line-of.ts';

type TimeLineProps = {
  readonly record: PublicRecord;
  readonly now: Instant;
  readonly lang: Lang;
};

/** The time line as a row of a card. */
export function TimeLineRow(props: TimeLineProps) {
  return (
    <CardRow term={recordWords(props.lang).timeLine.term}>
      <TimeLine {...props} />
    </CardRow>
  );
}

/** An agency's history as far as it may be told, its present mark and what comes by itself, day by day. */
export function TimeLine({ record, now, lang }: TimeLineProps) {
  const said = recordWords(lang).timeLine;
  return (
    <>
      <ol class="lc-time-line">
        {timeLineOf(record, now).map((moment) => (
          <li key={`${moment.kind} ${moment.at} ${idOf(moment)}`} data-when={whenOf(moment, now)}>
            <span class="lc-label">
              {moment.kind === 'now' ? said.now : formatDay(dayOf(moment.at), lang)}
            </span>
            <What moment={moment} lang={lang} />
          </li>
        ))}
      </ol>
      <p class="lc-basis">{said.meaning}</p>
    </>
  );
}

type WhatProps = { readonly moment: Moment; readonly lang: Lang };

function What({ moment, lang }: WhatProps) {
  const said = recordWords(lang).timeLine;
  switch (moment.kind) {
    case 'registered':
    case 'withdrawn':
      return said[moment.kind];
    case 'decided':
      return (
        <>
          <Level mark={marks[moment.reason.level]} lang={lang} />
          {moment.reason.marks && <ReasonTags marks={moment.reason.marks} lang={lang} />}
        </>
      );
    case 'fact':
      return nameOf(moment.fact, lang);
    case 'now': {
      const end = sayLevelEnd(moment.end, lang);
      return (
        <>
          <Level mark={moment.mark} lang={lang} /> {end}
        </>
      );
    }
    case 'becomes':
      return (
        <>
          {said.becomes} <Level mark={moment.mark} lang={lang} />
        </>
      );
  }
}

function Level({ mark, lang }: { readonly mark: Mark; readonly lang: Lang }) {
  return (
    <strong class="lc-own-level" data-tone={mark.tone}>
      <MarkIcon mark={mark} size={16} /> {words(lang).mark[mark.key]}
    </strong>
  );
}

/** The row that tells the fact, which says the rest of it. */
function nameOf(fact: Fact, lang: Lang): string {
  if (fact.kind === 'stayed') return words(lang).reasonMark.suspended;
  return (cardRows[fact.kind] ?? recordRows[fact.kind])?.term(lang) ?? fact.kind;
}

function whenOf({ kind, at }: Moment, now: Instant): 'past' | 'now' | 'to-come' {
  if (kind === 'now') return 'now';
  return at <= now ? 'past' : 'to-come';
}

function idOf(moment: Moment): string {
  if (moment.kind === 'decided') return moment.reason.entries.join();
  return moment.kind === 'fact' ? `${moment.fact.kind} ${moment.fact.entries.join()}` : '';
}

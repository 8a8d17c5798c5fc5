import { roleNames } from '../../../../shared/ledger/role-names.ts';
import { deadlineWords } from '../../../../shared/messages/deadline-words.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Follows as WhatFollows } from '../../reading/preview-follows.ts';
import { sayDue } from '../my-work/say-due.ts';
import { recordingWords } from './recording-words.ts';

type FollowsProps = { readonly follows: WhatFollows; readonly lang: Lang };

/** What comes next once it is recorded: who has to do what until when, and who is told by which letter. */
export function Follows({ follows: { clocks, letters }, lang }: FollowsProps) {
  const { follows, nothingFollows, letterTo } = recordingWords[lang];
  return (
    <section aria-labelledby="follows">
      <h2 id="follows">{follows}</h2>
      {clocks.length + letters.length === 0 && <p>{nothingFollows}</p>}
      <ul class="lines">
        {clocks.map((clock) => (
          <li key={clock.what + clock.entries.join()}>
            <strong>{deadlineWords[lang][clock.what]}</strong> · {sayDue(clock, lang)} ·{' '}
            {clock.authority ?? roleNames[clock.whose][lang]}
          </li>
        ))}
        {letters.map(({ title, to, isServed }) => (
          <li key={title}>
            <strong lang="zh-CN">《{title}》</strong> · {letterTo(to.name ?? to.code, isServed)}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import type { Effect, Seen } from '../../reading/preview-drafts.ts';
import { recordingWords } from './recording-words.ts';
import { type Saying, type Span, saySpans } from './say-spans.ts';

type EffectsProps = {
  /** Of its heading; there may be several on a page. */
  readonly id?: string;
  /** Id of the heading above it, where there are several. */
  readonly under?: string;
  readonly at: Instant;
  readonly effects: readonly Effect[];
  readonly lang: Lang;
};

/** What entries would change, before and after, inside and in public; only what differs. */
export function Effects({ id = 'effects', under, at, effects, lang }: EffectsProps) {
  const { effects: title, effectsAt, noEffect, before, after } = recordingWords[lang];
  return (
    <section aria-labelledby={under === undefined ? id : `${under} ${id}`}>
      <h2 id={id}>{title}</h2>
      <p class="aside">{effectsAt(formatInstant(at, lang))}</p>
      {effects.map((effect) => {
        const rows = rowsOf(effect, at, lang).filter((row) => row.before !== row.after);
        return (
          <div key={effect.subject.code}>
            <p class="code">{effect.subject.code}</p>
            {rows.length === 0 ? (
              <p>{noEffect}</p>
            ) : (
              <table>
                <thead>
                  <tr>
                    <th scope="col" />
                    <th scope="col">{before}</th>
                    <th scope="col">{after}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.what}>
                      <th scope="row">{row.what}</th>
                      <td class="lined" data-label={before}>
                        {row.before}
                      </td>
                      <td class="lined" data-label={after}>
                        {row.after}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </div>
        );
      })}
    </section>
  );
}

type Row = { readonly what: string; readonly before: string; readonly after: string };

function rowsOf({ before, after }: Effect, at: Instant, lang: Lang): readonly Row[] {
  const { inside, outside, level, grade, points, shown } = recordingWords[lang];
  const row = (what: string, say: (seen: Seen) => string) => ({
    what,
    before: say(before),
    after: say(after),
  });
  const lines = (timeline: readonly Span[] | undefined, what: Saying) =>
    saySpans(timeline ?? [], [what], at, lang)
      .map(({ said, period }) => `${said} ${period}`)
      .join('\n');
  return [
    row(`${inside} · ${level}`, ({ standing }) => lines(standing?.timeline, 'level')),
    row(`${inside} · ${grade}`, ({ standing }) => lines(standing?.timeline, 'grade')),
    row(`${inside} · ${points}`, ({ standing }) => lines(standing?.timeline, 'points')),
    row(`${outside} · ${level}`, ({ published }) => lines(published?.timeline, 'level')),
    row(shown, (seen) => shownIn(seen, lang)),
  ];
}

function shownIn({ published, decisions }: Seen, lang: Lang): string {
  const facts = published?.facts.map(({ kind }) => theBook.kindOf(kind)?.title[lang] ?? kind) ?? [];
  const persons = decisions?.map(({ kind }) => theBook.kindOf(kind)?.title[lang] ?? kind) ?? [];
  return [...facts, ...persons].join('\n') || recordingWords[lang].nothingShown;
}

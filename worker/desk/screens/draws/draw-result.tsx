import { panelOf } from '../../../../shared/draw/panel-of.ts';
import { subjectKey } from '../../../../shared/identity/subject.ts';
import { drawDeclined } from '../../../../shared/kinds/draw/draw-declined.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { choiceWords } from '../../forms/words/choice-words.ts';
import type { Draw } from '../../reading/draws.ts';
import { Grid } from '../frame/tables.tsx';
import { screenPaths } from '../screen-paths.ts';
import { drawWords } from './draw-words.ts';
import { ExpertLink } from './expert-link.tsx';

type DrawResultProps = {
  readonly draw: Draw & { readonly held: NonNullable<Draw['held']> };
  readonly isOver: boolean;
  readonly lang: Lang;
};

/** Whom chance drew, then the reserves in the order in which they step in, and who of them doesn't come. */
export function DrawResult({ draw, isOver, lang }: DrawResultProps) {
  const said = drawWords[lang];
  const { declined } = draw;
  const held = draw.held.body;
  const away = new Map(declined.map(({ body }) => [body.expert, body.reason]));
  const { members, vacant } = panelOf(held, [...away.keys()]);
  const { columns } = said;
  const state = (code: string, isDrawn: boolean) => {
    const reason = away.get(code);
    if (reason !== undefined) return choiceWords('reason', reason, drawDeclined.name)[lang];
    return members.includes(code) && !isDrawn ? said.movedUp : '';
  };
  const rows = (codes: readonly string[], as: (place: number) => string) =>
    codes.map((code, i) => ({
      id: code,
      cells: [
        as(i + 1),
        <ExpertLink key={code} code={code} />,
        state(code, held.drawn.includes(code)),
      ],
    }));
  return (
    <section aria-labelledby="result">
      <h2 id="result">{said.result}</h2>
      <Grid
        caption={said.result}
        columns={[columns.place, columns.expert, columns.came]}
        rows={[...rows(held.drawn, said.drawn), ...rows(held.reserves, said.reserve)]}
      />
      {vacant > 0 && <p class="warning">{said.vacant(vacant)}</p>}
      <p>{said.stepIn}</p>
      {!isOver && <Decline draw={draw} away={away} lang={lang} />}
    </section>
  );
}

type DeclineProps = Pick<DrawResultProps, 'draw' | 'lang'> & {
  readonly away: ReadonlyMap<string, unknown>;
};

/** Begins the entry by which somebody who doesn't come goes on record. */
function Decline({ draw: { held, committed }, away, lang }: DeclineProps) {
  const said = drawWords[lang];
  const { drawn, reserves } = held.body;
  return (
    <form method="post" action={screenPaths.newDraft} class="does unprinted">
      <input type="hidden" name="subject" value={subjectKey(committed.subject)} />
      <input type="hidden" name="kind" value={drawDeclined.name} />
      <input type="hidden" name="body.held" value={held.id} />
      <label for="declines">{said.declines}</label>
      <select id="declines" name="body.expert">
        {[...drawn, ...reserves]
          .filter((code) => !away.has(code))
          .map((code) => (
            <option key={code}>{code}</option>
          ))}
      </select>
      <button type="submit">{said.putOnRecord}</button>
    </form>
  );
}

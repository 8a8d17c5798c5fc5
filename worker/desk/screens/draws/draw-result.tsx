import type { DrawHeldBody } from '../../../../shared/kinds/draw/draw-held.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { Grid } from '../frame/tables.tsx';
import { drawWords } from './draw-words.ts';
import { ExpertLink } from './expert-link.tsx';

type DrawResultProps = { readonly held: DrawHeldBody; readonly lang: Lang };

/** Whom chance drew, then the reserves in the order in which they step in; who came is written on the print. */
export function DrawResult({ held, lang }: DrawResultProps) {
  const said = drawWords[lang];
  const { columns } = said;
  const rows = (codes: readonly string[], as: (place: number) => string) =>
    codes.map((code, i) => ({
      id: code,
      cells: [as(i + 1), <ExpertLink key={code} code={code} />, ''],
    }));
  return (
    <section aria-labelledby="result">
      <h2 id="result">{said.result}</h2>
      <Grid
        caption={said.result}
        columns={[columns.place, columns.expert, columns.came]}
        rows={[...rows(held.drawn, said.drawn), ...rows(held.reserves, said.reserve)]}
      />
      <p>{said.stepIn}</p>
    </section>
  );
}

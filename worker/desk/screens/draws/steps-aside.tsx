import type { JudgedExpert } from '../../../../shared/draw/eligible-experts.ts';
import { recusalGrounds } from '../../../../shared/kinds/draw/draw-forms.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { choiceWords } from '../../forms/words/choice-words.ts';
import { Grid } from '../frame/tables.tsx';
import { drawWords } from './draw-words.ts';
import { ExpertLink } from './expert-link.tsx';
import { sayBarOf } from './say-bar-of.ts';

type StepsAsideProps = {
  readonly form: URLSearchParams;
  readonly judged: readonly JudgedExpert[];
  readonly lang: Lang;
};

/** The experts of the category: what bars one, or where it is said on what ground one steps aside. */
export function StepsAside({ form, judged, lang }: StepsAsideProps) {
  const said = drawWords[lang];
  const chosen = new Set(form.getAll('recused'));
  return (
    <Grid
      caption={said.columns.expert}
      columns={[said.columns.expert, said.columns.mayBeDrawn]}
      rows={judged.map(({ expert: { code }, bar }) => ({
        id: code,
        cells: [
          <ExpertLink key={code} code={code} />,
          bar ? (
            sayBarOf(bar, lang)
          ) : (
            <select name="recused" aria-label={said.stepsAside(code)}>
              <option value="">{said.may}</option>
              {recusalGrounds.map((ground) => (
                <option
                  key={ground}
                  value={`${code} ${ground}`}
                  selected={chosen.has(`${code} ${ground}`)}
                >
                  {said.recused(choiceWords('recused.ground', ground)[lang])}
                </option>
              ))}
            </select>
          ),
        ],
      }))}
    />
  );
}

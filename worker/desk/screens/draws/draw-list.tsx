import { formatDay, formatInstant } from '../../../../shared/messages/format-time.ts';
import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import { Grid } from '../frame/tables.tsx';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { drawWords } from './draw-words.ts';
import { drawsExperts, readDraws } from './read-draws.ts';

/** The city's draws of experts. */
export const drawsScreen = defineScreen({
  path: screenPaths.draws,
  who: 'grant',
  allows: drawsExperts,
  get: async (ask) => {
    const { lang } = ask;
    const said = drawWords[lang];
    const { columns } = said;
    const draws = await readDraws(ask);
    const page = (
      <>
        <h1>{said.title}</h1>
        <p>{said.text}</p>
        <p>
          <a class="main" href={screenPaths.newDraw}>
            {said.newDraw}
          </a>
        </p>
        {draws.length === 0 ? (
          <p class="empty">{said.noDraws}</p>
        ) : (
          <Grid
            caption={said.title}
            columns={[columns.purpose, columns.category, columns.meetsOn, columns.state]}
            rows={draws.map(({ committed: { id, body }, held }) => ({
              id,
              cells: [
                <a key={id} href={screenPaths.drawOf(id)}>
                  {inOwnScript(body.purpose, lang)}
                </a>,
                inOwnScript(body.category, lang),
                formatDay(body.meetsOn, lang),
                held ? said.heldOn(formatInstant(held.recordedAt, lang)) : said.toDraw,
              ],
            }))}
          />
        )}
      </>
    );
    return { title: said.title, page };
  },
});

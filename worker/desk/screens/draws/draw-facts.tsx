import { timeOfRound } from '../../../../shared/kinds/draw/quicknet-time.ts';
import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { choiceWords } from '../../forms/words/choice-words.ts';
import type { DrawView } from '../../reading/draws.ts';
import { Grid, Rows } from '../frame/tables.tsx';
import { supervisionWords } from '../supervision/supervision-words.ts';
import { drawWords } from './draw-words.ts';
import { ExpertLink } from './expert-link.tsx';
import { sayBarOf } from './say-bar-of.ts';

type DrawFactsProps = { readonly draw: DrawView; readonly lang: Lang };

/** What was committed to: numbers, chance, digests, and who of the category can’t be drawn, with why. */
export function DrawFacts({ draw: { committed, held, experts }, lang }: DrawFactsProps) {
  const said = drawWords[lang];
  const { facts } = said;
  const { body } = committed;
  const { randomness } = body;
  const ofChance = supervisionWords[lang];
  const between = lang === 'zh' ? '、' : ', ';
  const chance =
    randomness.source === 'drand-quicknet'
      ? ofChance.round(randomness.round, formatInstant(timeOfRound(randomness.round), lang))
      : ofChance.parties(randomness.parties[0].name, randomness.parties[1].name);
  const barred = experts.flatMap(({ expert: { code }, bar }) => (bar ? [{ code, bar }] : []));
  const ofCategory = new Set(experts.map(({ expert }) => expert.code));
  const others = body.recused.filter(({ expert }) => !ofCategory.has(expert));
  const aside = [
    ...barred.map(({ code, bar }) => ({ code, why: sayBarOf(bar, lang) })),
    ...others.map(({ expert, ground }) => ({
      code: expert,
      why: said.recused(choiceWords('recused.ground', ground)[lang]),
    })),
  ];
  return (
    <>
      <h2>{said.committed}</h2>
      <Rows
        caption={said.committed}
        rows={[
          [facts.committedAt, `${formatInstant(committed.recordedAt, lang)} · ${committed.id}`],
          [facts.parties, body.parties.join(between)],
          [facts.numbers, said.numbers(body.eligible, body.drawn, body.reserves)],
          [facts.chance, chance],
          ...(held ? ([[facts.known, saidBy(held.body.randomness, between)]] as const) : []),
          [facts.listHash, body.listHash],
          [facts.poolHash, body.poolHash],
        ]}
      />
      <h2>{said.aside}</h2>
      {aside.length === 0 ? (
        <p>{said.noneAside}</p>
      ) : (
        <Grid
          caption={said.aside}
          columns={[said.columns.expert, said.columns.why]}
          rows={aside.map(({ code, why }) => ({
            id: code,
            cells: [<ExpertLink key={code} code={code} />, why],
          }))}
        />
      )}
    </>
  );
}

type Held = NonNullable<DrawView['held']>['body'];

function saidBy(randomness: Held['randomness'], between: string): string {
  return randomness.source === 'drand-quicknet'
    ? randomness.beacon.randomness
    : randomness.secrets.join(between);
}

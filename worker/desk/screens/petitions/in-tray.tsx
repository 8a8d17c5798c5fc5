import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import type { Grant } from '../../accounts/grant.ts';
import type { Petition } from '../../petitions/petition.ts';
import { petitionRoles } from '../../petitions/petitions.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { TableHead } from '../frame/table-head.tsx';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { inTrayWords } from './in-tray-words.ts';
import { petitionWords } from './petition-words.ts';

/** Whoever answers what comes from people without an account. */
export function answersPetitions({ role }: Grant): boolean {
  return role !== undefined && petitionRoles.includes(role);
}

/** What has come from people without an account, the oldest first. */
export const inTrayScreen = defineScreen({
  path: screenPaths.inTray,
  who: 'grant',
  allows: answersPetitions,
  get: async ({ ledger, secret, lang }) => {
    using petitions = await ledger.petitions();
    const listed = await petitions.list(secret);
    if (!listed) return problemPage('forbidden', lang);
    const said = inTrayWords[lang];
    const page = (
      <>
        <h1>{said.title}</h1>
        {listed.open.length === 0 && <p class="empty">{said.none}</p>}
        <Lines id="open" title={said.open} petitions={listed.open} lang={lang} />
        <Lines id="answered" title={said.answered} petitions={listed.answered} lang={lang} />
      </>
    );
    return { title: said.title, page };
  },
});

type LinesProps = {
  readonly id: string;
  readonly title: string;
  readonly petitions: readonly Petition[];
  readonly lang: Lang;
};

function Lines({ id, title, petitions, lang }: LinesProps) {
  if (petitions.length === 0) return null;
  const { columns, accepted, refused } = inTrayWords[lang];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} {petitions.length}
      </h2>
      <table>
        <TableHead columns={columns} />
        <tbody>
          {petitions.map(({ number, kind, about, sentAt, answered }) => (
            <tr key={number}>
              <td class="day" data-label={columns.sentOn}>
                {formatDay(dayOf(sentAt), lang)}
              </td>
              <th scope="row" data-label={columns.kind}>
                <a href={screenPaths.inTrayPetition(number)}>{petitionWords[lang].kinds[kind]}</a>
              </th>
              <td data-label={columns.about} lang="zh-CN">
                {about}
              </td>
              <td data-label={columns.number}>
                <span class="code">{number}</span>{' '}
                {answered && (answered.entry === undefined ? refused : accepted)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

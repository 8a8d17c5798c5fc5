import type { EntryKind } from '../../../../shared/kinds/form/kind.ts';
import { actsForItself } from '../../../../shared/kinds/form/own-matter.ts';
import { type Role, roles } from '../../../../shared/ledger/entry.ts';
import { roleNames } from '../../../../shared/ledger/role-names.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { seesAll } from '../../accounts/read-accounts.ts';
import { chapters } from '../../forms/chapters.ts';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { accountWords } from './account-words.ts';
import { roleTableWords } from './role-table-words.ts';

/** Which role records what, as the kinds themselves say it: for whoever gives grants, and whoever audits them. */
export const roleTableScreen = defineScreen({
  path: screenPaths.accountRoles,
  who: 'grant',
  allows: (grant) => grant.administers || seesAll(grant),
  get: ({ lang }) => {
    const { title, text } = roleTableWords[lang];
    const page = (
      <>
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a href={screenPaths.accounts}>{accountWords[lang].title}</a>
        </p>
        {chapters.map((chapter) => (
          <section key={chapter.name} aria-labelledby={chapter.name}>
            <h2 id={chapter.name}>{chapter.title[lang]}</h2>
            <Chapter kinds={chapter.kinds} lang={lang} />
          </section>
        ))}
      </>
    );
    return { title, page };
  },
});

type ChapterProps = { readonly kinds: readonly EntryKind[]; readonly lang: Lang };

/** Columns for those roles alone that record something of the chapter. */
function Chapter({ kinds, lang }: ChapterProps) {
  const here = roles.filter((role) => kinds.some((kind) => kind.roles.includes(role)));
  return (
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">{roleTableWords[lang].entry}</th>
          {here.map((role) => (
            <th key={role} scope="col">
              {roleNames[role][lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind.name}>
            <th scope="row">{kind.title[lang]}</th>
            {here.map((role) => (
              <td key={role} data-label={roleNames[role][lang]}>
                {markOf(kind, role, lang)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function markOf({ roles: able }: EntryKind, role: Role, lang: Lang): string {
  if (!able.includes(role)) return '';
  const { may, own } = roleTableWords[lang];
  return actsForItself(role) ? own : may;
}

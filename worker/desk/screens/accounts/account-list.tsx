import { inOwnScript } from '../../../../shared/view/in-own-script.tsx';
import { seesAll } from '../../accounts/read-accounts.ts';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { accountWords } from './account-words.ts';
import { GrantLines } from './grant-lines.tsx';
import { roleTableWords } from './role-table-words.ts';
import { sayState } from './say-state.ts';

/** Who works here, and what each may do. */
export const accountListScreen = defineScreen({
  path: screenPaths.accounts,
  who: 'grant',
  allows: (grant) => grant.administers || seesAll(grant),
  get: async ({ entrance, secret, grant, lang, now }) => {
    const { title, intro, invite, columns } = accountWords[lang];
    const accounts = await entrance.accounts(secret);
    const page = (
      <>
        <h1>{title}</h1>
        <p>{intro(accounts.length)}</p>
        <p class="actions">
          {grant.administers && (
            <a class="main" href={screenPaths.newAccount}>
              {invite}
            </a>
          )}
          <a href={screenPaths.accountRoles}>{roleTableWords[lang].title}</a>
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.grants}</th>
              <th scope="col">{columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <tr key={account.person}>
                <th scope="row" data-label={columns.name}>
                  <a href={screenPaths.account(account.person)}>
                    {inOwnScript(account.name, lang)}
                  </a>
                  <span class="code">{account.person}</span>
                </th>
                <td data-label={columns.grants}>
                  <GrantLines grants={account.grants} now={now} lang={lang} />
                </td>
                <td data-label={columns.state}>{sayState(account, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    );
    return { title, page };
  },
});

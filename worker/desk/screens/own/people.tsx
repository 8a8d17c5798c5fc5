import { formatDay } from '../../../../shared/messages/format-time.ts';
import { makePersonCode } from '../../accounts/make-secret.ts';
import { choiceWords } from '../../forms/words/choice-words.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { TableHead } from '../frame/table-head.tsx';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { Begin } from './begin.tsx';
import { partyWords } from './party-words.ts';
import { readOwn, speaksForA } from './read-own.ts';

/** An agency's practitioners, by their codes (Arts. 3, 8, 16). */
export const ownPeopleScreen = defineScreen({
  path: screenPaths.ownPeople,
  who: 'grant',
  allows: speaksForA('agency'),
  get: async (ask) => {
    const { lang } = ask;
    const own = await readOwn(ask);
    if (!own) return problemPage('forbidden', lang);
    const { title, intro, add, leave, train, none, gone, columns } = partyWords[lang].people;
    const { practitioners } = own.matters;
    const agency = { 'body.agency': own.subject.code };
    const page = (
      <>
        <h1>{title}</h1>
        <p class="narrow">{intro}</p>
        <Begin
          subject={{ kind: 'practitioner', code: makePersonCode() }}
          kind="practitioner-registered"
          filled={{ ...agency, 'personal[0].name': 'name' }}
          label={add}
          isMain
        />
        {practitioners.length === 0 ? (
          <p class="empty">{none}</p>
        ) : (
          <table>
            <TableHead columns={columns} />
            <tbody>
              {practitioners.map(({ code, position, from, isHere }) => (
                <tr key={code}>
                  <th scope="row" class="code" data-label={columns.code}>
                    {code}
                  </th>
                  <td data-label={columns.position}>
                    {choiceWords('body.position', position)[lang]}
                  </td>
                  <td class="day" data-label={columns.from}>
                    {formatDay(from, lang)}
                  </td>
                  <td data-label={columns.does}>
                    {isHere ? (
                      <div class="does">
                        <Begin
                          subject={{ kind: 'practitioner', code }}
                          kind="training"
                          label={train}
                        />
                        <Begin
                          subject={{ kind: 'practitioner', code }}
                          kind="practitioner-left"
                          filled={agency}
                          label={leave}
                        />
                      </div>
                    ) : (
                      gone
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </>
    );
    return { title, page };
  },
});

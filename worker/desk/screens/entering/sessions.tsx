import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';

/** Where one is signed in, each of which can be ended. */
export const sessionsScreen = defineScreen({
  path: screenPaths.sessions,
  who: 'visitor',
  get: async ({ lang, entrance, secret, visitor }) => {
    const { title, text, started, seen, way, ways, here, end } = words[lang];
    const sessions = await entrance.sessions(secret);
    const page = (
      <>
        <h1>{title}</h1>
        <p>{text}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{started}</th>
              <th scope="col">{seen}</th>
              <th scope="col">{way}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <tr key={session.id}>
                <th scope="row" data-label={started}>
                  {formatInstant(session.startedAt, lang)}
                </th>
                <td data-label={seen}>{formatInstant(session.seenAt, lang)}</td>
                <td data-label={way}>{ways[session.way] ?? session.way}</td>
                <td>
                  {session.id === visitor.session ? (
                    here
                  ) : (
                    <form method="post" action={screenPaths.sessions}>
                      <button type="submit" name="end" value={session.id}>
                        {end}
                      </button>
                    </form>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    );
    return { title, page };
  },
  post: async ({ entrance, secret, form }) => {
    await entrance.endSession(secret, form.get('end') ?? '');
    return { to: screenPaths.sessions };
  },
});

type Words = Readonly<
  Record<'title' | 'text' | 'started' | 'seen' | 'way' | 'here' | 'end', string>
> & { readonly ways: Readonly<Record<string, string>> };

const words: Readonly<Record<Lang, Words>> = {
  zh: {
    title: '登录记录',
    text: '您目前在这些地方登录。半小时不用、或者满十二小时，登录自行结束；不认得的，请立即结束。',
    started: '登录时间',
    seen: '最近使用',
    way: '方式',
    ways: { passkey: '通行密钥', provider: '统一身份认证' },
    here: '本次登录',
    end: '结束',
  },
  en: {
    title: 'Sessions',
    text: 'Where you are signed in. A session ends by itself after half an hour without use, or after twelve hours. End what you don’t recognise.',
    started: 'Signed in',
    seen: 'Last used',
    way: 'By',
    ways: { passkey: 'Passkey', provider: 'Identity provider' },
    here: 'This one',
    end: 'End it',
  },
};

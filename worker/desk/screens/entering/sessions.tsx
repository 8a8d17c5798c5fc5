import { formatInstant } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';
import { ProviderLinks } from './provider-links.tsx';

/** Where one is signed in, each of which can be ended. */
export const sessionsScreen = defineScreen({
  path: screenPaths.sessions,
  who: 'visitor',
  get: async ({ lang, entrance, secret, visitor, ledger, front, url }) => {
    const { title, text, started, seen, way, ways, here, end, ...link } = words[lang];
    const { linkTitle, linkText, linked } = link;
    const sessions = await entrance.sessions(secret);
    using entrances = await ledger.providers(front);
    const offered = await entrances.offered();
    const isLinked = url.searchParams.get('linked') === 'yes';
    const page = (
      <>
        {isLinked && (
          <p class="done" role="status">
            {linked}
          </p>
        )}
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
        {offered.providers.length > 0 && (
          <section class="narrow">
            <h2>{linkTitle}</h2>
            <p>{linkText}</p>
            <ProviderLinks offered={offered} lang={lang} at={screenPaths.linkWith} does="link" />
          </section>
        )}
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
  Record<
    | 'title'
    | 'text'
    | 'started'
    | 'seen'
    | 'way'
    | 'here'
    | 'end'
    | 'linkTitle'
    | 'linkText'
    | 'linked',
    string
  >
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
    linkTitle: '关联统一身份认证',
    linkText:
      '关联之后，也可以经它登录这个账号。请先用通行密钥验证本人；账号重新邀请之后须重新关联。',
    linked: '已关联，下次登录可以选用。',
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
    linkTitle: 'Sign in through a provider',
    linkText:
      'Once linked, it opens this account too. Show first, by your passkey, that it is you; after a new invitation you link anew.',
    linked: 'Linked: you can choose it the next time you sign in.',
  },
};

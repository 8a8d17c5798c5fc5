import type { Lang } from '../../../../shared/messages/lang.ts';
import { PasskeyForm } from '../entering/passkey-form.tsx';
import { passkeyWords } from '../entering/passkey-words.ts';
import type { Answer, Posted } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';

/**
 * What somebody typed comes back to them, for their session was over when they sent it: nothing of it is kept here. Once they are in
 * again, the passkey's script sends it anew; who comes in by another window does so by hand.
 */
export function resendPage({ lang, url, form, visitor }: Posted): Answer {
  const { title, text, again, elsewhere, choose } = words[lang];
  const page = (
    <div class="narrow">
      <h1>{title}</h1>
      <p>{text}</p>
      {!visitor && (
        <PasskeyForm
          lang={lang}
          does="get"
          options={screenPaths.signInOptions}
          finish={screenPaths.signIn}
          to={screenPaths.work}
          button={passkeyWords[lang].signIn}
        />
      )}
      <p>
        <a href={visitor ? screenPaths.grants : screenPaths.signIn} target="_blank" rel="noopener">
          {visitor ? choose : elsewhere}
        </a>
      </p>
      <form method="post" action={url.pathname} id="resend">
        {[...form].map(([name, value], i) => (
          <input key={`${name} ${i}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{again}</button>
      </form>
    </div>
  );
  return { title, page, status: 403, islands: ['passkey'] };
}

type ResendWords = Readonly<Record<'title' | 'text' | 'again' | 'elsewhere' | 'choose', string>>;

const words: Readonly<Record<Lang, ResendWords>> = {
  zh: {
    title: '登录已过期，填写的内容还在',
    text: '内容尚未保存，也没有办理任何事项。请不要关闭本页：重新登录后，填写的内容会自动送出并保存为草稿。',
    again: '已登录，重新送出',
    elsewhere: '在新窗口用其他方式登录',
    choose: '在新窗口选择身份',
  },
  en: {
    title: 'Your session is over; what you typed is still here',
    text: 'It is not saved yet, and nothing was done. Don’t close this page: once you are signed in again, what you typed is sent and saved as your draft.',
    again: 'I am signed in: send it again',
    elsewhere: 'Sign in otherwise, in a new window',
    choose: 'Choose a grant, in a new window',
  },
};

import type { Lang } from '../../../../shared/messages/lang.ts';
import type { ToolWords } from './tool-words.ts';

/** What the page that checks a portal's page says around its script. */
export const embedCheckWords: Readonly<Record<Lang, ToolWords>> = {
  zh: {
    title: '检查我的网页',
    lead: '徽章装上以后不显示？粘贴网页源代码，逐项指出原因和改法。检查在您的浏览器里进行，什么也不上传。',
    noScript:
      '检查需要运行脚本，本浏览器没有运行。可以用 npm run lucheng -- census 网址 检查；或者改用徽章图片，它不需要脚本。',
    promise: '本页怎样检查',
    promises: [
      '先让浏览器禁止本页发出任何请求，然后才接收源代码。您检查了哪个网页，本站无从得知；本站也不会去访问您的网址。',
      '源代码只被读取，其中的脚本不会运行，图片不会加载。',
      '要看徽章说得对不对，请用 npm run lucheng -- census 网址。',
    ],
  },
  en: {
    title: 'Check my page',
    lead: 'The badge is in place, but isn’t shown? Paste the page’s source, and read why and what to do. It is done in your browser; nothing is uploaded.',
    noScript:
      'Checking takes a script, and this browser ran none. Use npm run lucheng -- census ADDRESS; or show the badge as a picture, which needs no script.',
    promise: 'How this page checks',
    promises: [
      'It has the browser forbid this page any request, and only then takes a source. Which page you check, this site can’t know, and it visits no address of yours.',
      'The source is read, nothing of it is run, no picture is loaded.',
      'Whether a badge says the right thing is told by npm run lucheng -- census ADDRESS.',
    ],
  },
};

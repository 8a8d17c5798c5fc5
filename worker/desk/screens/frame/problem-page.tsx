import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Answer } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';

type Problem =
  | 'not-found'
  | 'forbidden'
  | 'not-from-here'
  | 'too-large'
  | 'unreadable'
  | 'internal-error';

type Words = { readonly title: string; readonly text: string };

/** A page that says why there is no other. */
export function problemPage(problem: Problem, lang: Lang): Answer {
  const isRefusal = problem === 'forbidden' || problem === 'not-from-here';
  return {
    ...pageOf(problemWords[lang][problem], lang),
    status: statuses[problem],
    ...(isRefusal && { refuses: problem }),
  };
}

/** For somebody who is in, and may do nothing (any more). */
export function noGrantPage(lang: Lang): Answer {
  return { ...pageOf(noGrant[lang], lang), status: 403 };
}

function pageOf({ title, text }: Words, lang: Lang) {
  const page = (
    <div class="narrow">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={screenPaths.work}>{back[lang]}</a>
      </p>
    </div>
  );
  return { title, page };
}

const statuses: Readonly<Record<Problem, number>> = {
  'not-found': 404,
  forbidden: 403,
  'not-from-here': 403,
  'too-large': 413,
  unreadable: 400,
  'internal-error': 500,
};

const back: Readonly<Record<Lang, string>> = { zh: '回到我的工作', en: 'Back to my work' };

const noGrant: Readonly<Record<Lang, Words>> = {
  zh: {
    title: '没有有效的授权',
    text: '您已登录，但目前没有任何有效的授权：可能已经到期或者被收回。请联系管理员。',
  },
  en: {
    title: 'No grant in force',
    text: 'You are signed in, but no grant of yours is in force: it may have run out or been taken away. Ask an administrator.',
  },
};

const problemWords: Readonly<Record<Lang, Readonly<Record<Problem, Words>>>> = {
  zh: {
    'not-found': { title: '没有这个页面', text: '地址可能有误，或者您无权查看其内容。' },
    forbidden: {
      title: '您的身份不能办理此事',
      text: '当前身份不含这项职权。如果您有其他身份，请先切换。',
    },
    'not-from-here': {
      title: '请求未被接受',
      text: '这一请求不是从本系统的页面发出的，没有办理任何事项。请从本系统的页面重新操作；浏览器须为近年的版本。',
    },
    'too-large': {
      title: '内容过长，未被接受',
      text: '没有保存，也没有办理任何事项。请用浏览器的“后退”回到原表单：长文本仍在那里，单行内容请核对，浏览器可能没有保留。缩短文字或者减少条目后再提交；文件请拆分后上传。',
    },
    unreadable: {
      title: '请求未被接受',
      text: '内容不完整，或者编码不是 UTF-8。没有办理任何事项。',
    },
    'internal-error': {
      title: '系统出错',
      text: '没有确认办理任何事项。请稍后再试，仍不行请告知运维人员。',
    },
  },
  en: {
    'not-found': {
      title: 'No such page',
      text: 'The address may be wrong, or what it shows is not for you.',
    },
    forbidden: {
      title: 'Not with this grant',
      text: 'The grant that you act by does not include this. Switch first if you have another.',
    },
    'not-from-here': {
      title: 'Not accepted',
      text: 'No page of this desk sent that, so nothing was done. Do it again from a page of this desk, with a browser of recent years.',
    },
    'too-large': {
      title: 'Too long to be taken',
      text: 'Nothing was saved or done. Your browser’s Back leads to the form: long texts are still there; check single lines, which it may not have kept. Shorten texts or take items out, then send it again; split a file.',
    },
    unreadable: { title: 'Not accepted', text: 'Incomplete, or not in UTF-8. Nothing was done.' },
    'internal-error': {
      title: 'Something broke',
      text: 'Nothing is confirmed as done. Try again, and tell the operator if it stays.',
    },
  },
};

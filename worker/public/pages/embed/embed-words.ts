import type { BadgeTheme } from '../../../../shared/contract/queries.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { FoundByName } from '../../search/look-up-name.ts';

/** How a portal shows the badge. */
type EmbedWords = {
  readonly title: string;
  readonly lead: string;
  readonly agency: string;
  readonly ground: string;
  readonly theme: Readonly<Record<BadgeTheme, string>>;
  readonly language: string;
  readonly inLang: Readonly<Record<Lang, string>>;
  readonly size: string;
  readonly pixels: (size: string) => string;
  readonly make: string;
  readonly unknown: string;
  readonly byName: Readonly<Record<FoundByName['answer'], string>>;
  readonly more: string;
  readonly preview: string;
  readonly copy: string;
  readonly alt: string;
  readonly element: string;
  readonly elementShort: string;
  readonly elementMeans: string;
  readonly picture: string;
  readonly pictureShort: string;
  readonly pictureMeans: string;
  readonly inline: string;
  readonly inlineMeans: string;
  readonly paper: string;
  readonly paperMeans: string;
  readonly policy: string;
  readonly policyMeans: string;
  readonly check: string;
  readonly checkMeans: string;
  readonly checkLink: string;
  readonly rules: string;
  readonly rule: readonly string[];
  readonly noOrigin: string;
};

export function embedWords(lang: Lang): EmbedWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, EmbedWords>> = {
  zh: {
    title: '在网站上展示信用徽章',
    lead: '两行代码，徽章随公示库即时更新；到期、撤销、修复后自行变化。不设 Cookie，不收集访问者信息。',
    agency: '机构名称或者统一社会信用代码',
    ground: '底色',
    theme: { light: '浅色', dark: '深色' },
    language: '徽章语言',
    inLang: { zh: '中文', en: '英文' },
    size: '高度',
    pixels: (size) => `${size} 像素`,
    make: '生成代码',
    unknown: '公示库中没有这个代码的记录；代码照写也可以，徽章会显示“未登记”。',
    byName: {
      exact: '公示库中只有一家机构用这个名称。徽章按代码显示，请先核对下面的代码与营业执照一致。',
      ambiguous:
        '这个名称不能确定指哪一家，系统不代为选择。请对照营业执照上的代码选一家；都不是的，不要展示徽章。',
      none: '公示库中没有这个名称，既不表示好，也不表示不好。请核对名称，或者用代码。',
    },
    more: '还有更多，请把名称写完整些。',
    preview: '预览',
    copy: '预览就是下面的代码显示的样子，点一下组件可看依据。点一下代码框即全部选中，再复制。',
    alt: '环保信用徽章',
    element: '组件（推荐）',
    elementShort: '组件',
    elementMeans:
      '第一行一页只写一次，第二行写在要显示徽章的地方；多少个徽章都只问一次公示库，点开可看依据。脚本不可用、公示库没有应答时，显示其中的链接。',
    picture: '图片',
    pictureShort: '图片',
    pictureMeans: '不用脚本，适合邮件和旧系统。图片说的是加载时的状况。',
    inline: '内联',
    inlineMeans:
      '贵站服务器取下面这个网址，把 SVG 源码写进网页，至少每天重取一次。图上写明有效到何时，打印出来也看得到。',
    paper: '打印',
    paperMeans:
      '网页会打印存档的，把下面几行加进贵站样式表：每个组件印出状态到何时、数据截至和有效至何时。图片要印出日期的，在网址后加 dated=yes。',
    policy: '内容安全策略（CSP）',
    policyMeans: '网站设有 CSP 的，加上下列来源即可，不需要 unsafe-inline：',
    check: '装上以后不显示？',
    checkMeans:
      '把网页源代码粘贴到检查页，逐项指出妨碍徽章显示的地方：CSP、脚本、代码、摘要、混合内容等。什么也不上传。',
    checkLink: '检查我的网页',
    rules: '使用约定',
    rule: [
      '徽章仅供参考，不得单独作为拒绝投标或者否决的依据。',
      '不要截图或者另存：离开公示库的徽章不会更新，也会被浏览器扩展标明不能核实。',
      '不要遮挡、改色或者只展示部分机构的徽章。',
    ],
    noOrigin: '本站没有设定自己的网址，请把代码中的 https://… 换成公示网站的网址。',
  },
  en: {
    title: 'Show the badge on a website',
    lead: 'Two lines of HTML. The badge follows the register and changes by itself when something ends, is annulled or repaired. No cookies, nothing is collected of your visitors.',
    agency: 'Name or unified social credit code',
    ground: 'On a ground that is',
    theme: { light: 'light', dark: 'dark' },
    language: 'In',
    inLang: { zh: 'Chinese', en: 'English' },
    size: 'Height',
    pixels: (size) => `${size} pixels`,
    make: 'Make the lines',
    unknown:
      'The register has no record of this code; the lines work all the same, and the badge says “Not registered here”.',
    byName: {
      exact:
        'One agency alone bears this name. A badge goes by the code: compare the one below with the business licence first.',
      ambiguous:
        'This name may mean several, or only resembles one; none is chosen for you. Compare the code on the business licence and choose; if it is none of them, show no badge.',
      none: 'The register has no such name, which is neither good nor bad. Check the name, or use the code.',
    },
    more: 'There are more: write more of the name.',
    preview: 'Preview',
    copy: 'This is what the lines below show; click the element to see the grounds. One click on a box of code selects all of it, for copying.',
    alt: 'Environmental credit badge',
    element: 'Element (recommended)',
    elementShort: 'Element',
    elementMeans:
      'The first line stands once on a page, the second wherever a badge is to be; however many badges, the register is asked once, and a click shows the grounds. Without scripts, or where the register never answers, the link inside is shown.',
    picture: 'Picture',
    pictureShort: 'Picture',
    pictureMeans:
      'Without scripts, for mail and old systems. It says what held when it was loaded.',
    inline: 'Inlined',
    inlineMeans:
      'Your server fetches this address and writes the SVG into the page, anew at least once a day. The picture says until when it holds, also on paper.',
    paper: 'On paper',
    paperMeans:
      'Where pages are printed and filed, these lines of your style sheet have each element print until when its level holds, and as of when and until when the register said so. A picture does with dated=yes in its address.',
    policy: 'Content Security Policy',
    policyMeans: 'A site with a policy adds these sources; unsafe-inline is not needed:',
    check: 'In place, but not shown?',
    checkMeans:
      'Paste your page’s source, and read what stops the badge: policy, script, code, digest, mixed content. Nothing is uploaded.',
    checkLink: 'Check my page',
    rules: 'Terms of use',
    rule: [
      'A badge informs; by itself it is no ground to reject a bid.',
      'No screenshots and no copies: a badge away from the register does not change, and the browser extension marks it as unverifiable.',
      'Don’t cover or recolour badges, and don’t show those of some agencies only.',
    ],
    noOrigin:
      'This site does not say its own address; put the register’s address in place of https://… in the lines.',
  },
};

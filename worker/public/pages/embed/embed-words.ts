import type { Lang } from '../../../../shared/messages/lang.ts';
import type { FoundByName } from '../../search/look-up-name.ts';

/** How a portal shows the badge. */
type EmbedWords = {
  readonly title: string;
  readonly lead: string;
  readonly code: string;
  readonly size: string;
  readonly pixels: (size: string) => string;
  readonly make: string;
  readonly unknown: string;
  readonly byName: Readonly<Record<FoundByName['answer'], string>>;
  readonly preview: string;
  readonly alt: string;
  readonly element: string;
  readonly elementMeans: string;
  readonly picture: string;
  readonly pictureMeans: string;
  readonly policy: string;
  readonly policyMeans: string;
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
    lead: '一行代码，徽章随公示库即时更新；到期、撤销、修复后自行变化。不设 Cookie，不收集访问者信息。',
    code: '统一社会信用代码，或者完整名称',
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
    preview: '预览',
    alt: '环保信用徽章',
    element: '组件（推荐）',
    elementMeans:
      '脚本一页只引用一次，多少个徽章都只问一次公示库；点开可看依据。脚本不可用、公示库没有应答时，显示其中的链接。',
    picture: '图片',
    pictureMeans: '不用脚本，适合邮件和旧系统。图片说的是加载时的状况。',
    policy: '内容安全策略（CSP）',
    policyMeans: '网站设有 CSP 的，允许下列来源即可，不需要 unsafe-inline：',
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
    lead: 'One line of HTML. The badge follows the register and changes by itself when something ends, is annulled or repaired. No cookies, nothing is collected of your visitors.',
    code: 'Unified social credit code, or the whole name',
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
    preview: 'Preview',
    alt: 'Environmental credit badge',
    element: 'Element (recommended)',
    elementMeans:
      'The script stands once on a page; however many badges, the register is asked once. A click shows the grounds. Without scripts, or where the register never answers, the link inside is shown.',
    picture: 'Picture',
    pictureMeans:
      'Without scripts, for mail and old systems. It says what held when it was loaded.',
    policy: 'Content Security Policy',
    policyMeans: 'A site with a policy allows these sources; unsafe-inline is not needed:',
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

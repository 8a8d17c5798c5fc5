import type { WelcomeWords } from './welcome-words.ts';

export const welcomeEn: WelcomeWords = {
  title: 'Lucheng is installed',
  lead: 'On tender pages, it marks environmental service agencies with their credit standing, where they are named.',
  ready: (agencies) => `Data is ready. Agencies on record: ${agencies.toLocaleString('en')}.`,
  fetching: 'Fetching the register…',
  notReady: 'The register has not come yet; it is tried again by itself.',
  does: {
    title: 'What it does',
    things: [
      'It brings the register to this device, and uses it once its signature is verified.',
      'On sites that you allow, it recognises agencies by their names and codes.',
      'It marks their level, and says why, until when and for what; it also says what it could not check.',
    ],
  },
  never: {
    title: 'What it never does',
    things: [
      'It sends nobody the pages you read, the names you look up, or how you use it.',
      'It reads no site that you have not allowed.',
      'It changes nothing in a page and decides nothing for you: what is not marked is not thereby cleared.',
    ],
  },
  sites: {
    title: 'Allowed sites',
    about: (allowed, all) => `Of ${all} tender sites, ${allowed} are allowed.`,
    more: 'The browser asks you once; each can be switched off later in the settings.',
    list: 'See all sites',
  },
  pin: {
    title: 'Keep it in sight',
    how: [
      'Press the Extensions button (a piece of a jigsaw) in the browser’s toolbar.',
      'Press the pin beside Lucheng (in Firefox: the gear, then Pin to Toolbar).',
      'The number on the icon tells how many agencies on the page have the worst level.',
    ],
    isPinned: 'It is pinned to the toolbar.',
  },
  attempt: {
    title: 'Try it',
    about: 'The notice below is made up, and so are its agencies. Press a marked name.',
    notice: 'Example notice',
    noticeTitle: '示例市河流水质监测服务项目中标结果公告',
    purchaser: '采购人：示例市某某局',
    supplier: '中标供应商：',
    others: '其他投标供应商：',
    close: 'Close',
    unknown: '(not on record: unmarked, which says neither good nor bad)',
  },
  settings: 'Open the settings',
};

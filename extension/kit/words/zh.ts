import type { KitWords } from './kit-words.ts';

export const zh: KitWords = {
  title: '名单核对离线包',
  about: (city, asOf, until) => `${city}公示库，数据截至 ${asOf}；本离线包用到 ${until} 为止。`,
  offline: '本页不联网，也不能联网；所打开的文件只在本机读取。此后的变化这里没有。',
  keys: '公示库的根密钥指纹（SHA-256），请与发布机关公布的核对：',
  refused: {
    old: (asOf) =>
      `本离线包的数据截至 ${asOf}，已经超过七天，不再给出任何结果。请向提供者索取新的离线包，或者在能联网的电脑上核对。`,
    clock: (asOf) =>
      `本机的时间早于本离线包数据的时间（${asOf}），本机时间有误，不给出任何结果。请校准后重新打开。`,
    damaged: '本离线包已损坏或者被改动，不给出任何结果。请向提供者索取新的一份。',
  },
};

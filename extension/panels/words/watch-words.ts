import type { Lang } from '../../../shared/messages/lang.ts';
import { mostWatched } from '../../settings/most-watched.ts';

/** What panels and the page of the watch list say of it. */
export type WatchWords = {
  readonly title: string;
  /** The door to it, with how many changes aren't read yet. */
  readonly door: (unread: number) => string;
  /** Where it lies, and what becomes of it. */
  readonly about: string;
  /** How many at most, and why. */
  readonly bound: string;
  readonly notifications: { readonly on: string; readonly off: string; readonly allow: string };
  readonly changed: (count: number) => string;
  readonly noneChanged: string;
  /** With the day of what was known before. */
  readonly since: (day: string) => string;
  readonly noticed: (time: string) => string;
  readonly wasRead: string;
  readonly details: string;
  readonly read: string;
  readonly readOf: (name: string) => string;
  readonly readAll: string;
  readonly all: string;
  readonly list: (count: number) => string;
  readonly none: string;
  readonly notAsked: string;
  readonly watchedSince: (day: string) => string;
  readonly watch: string;
  readonly watchPage: (count: number) => string;
  readonly remove: string;
  readonly removeOf: (name: string) => string;
  readonly import: {
    readonly title: string;
    readonly about: string;
    readonly codes: string;
    readonly add: string;
    readonly file: string;
    readonly added: (count: number) => string;
    readonly tooMany: string;
    readonly refused: string;
    readonly row: (row: number) => string;
    readonly field: Readonly<Record<'code' | 'file', string>>;
    readonly more: (count: number) => string;
  };
};

export function watchWords(lang: Lang): WatchWords {
  return { zh, en }[lang];
}

const zh: WatchWords = {
  title: '关注名单',
  door: (unread) => (unread > 0 ? `关注名单（${unread} 处变化）` : '关注名单'),
  about:
    '名单和变化只存在本机，不向任何人发送。公示库每次更新后在本机比对，有变化的在此列出，直到您标为已读并再次变化或者移出名单。',
  bound: `最多关注 ${mostWatched} 家：每次更新都要在本机把每一家的整条记录比对一遍。`,
  notifications: {
    on: '有变化时弹出系统通知。',
    off: '未开启系统通知，变化只在此处、弹出窗口和侧边栏列出。',
    allow: '开启通知',
  },
  changed: (count) => (count === 0 ? '变化' : `关注的机构有变化（${count} 家）`),
  noneChanged: '没有未读的变化。',
  since: (day) => `与 ${day} 相比`,
  noticed: (time) => `${time} 发现`,
  wasRead: '已读的变化',
  details: '变化明细',
  read: '标为已读',
  readOf: (name) => `${name}：标为已读`,
  readAll: '全部标为已读',
  all: '查看关注名单',
  list: (count) => `关注的机构（${count} 家）`,
  none: '尚未关注任何机构。可在侧边栏逐家或者整页加入，也可在此导入代码。',
  notAsked: '尚未查询',
  watchedSince: (day) => `${day} 起关注`,
  watch: '关注此机构',
  watchPage: (count) => `关注本页 ${count} 家机构`,
  remove: '不再关注',
  removeOf: (name) => `${name}：不再关注`,
  import: {
    title: '导入代码',
    about:
      '每行一个统一社会信用代码，或者带“统一社会信用代码”表头的 CSV。有一处错误，整份都不导入。',
    codes: '统一社会信用代码',
    add: '加入名单',
    file: '选择文件',
    added: (count) => `已加入 ${count} 家；已在名单中的不重复加入。`,
    tooMany: `加入后将超过 ${mostWatched} 家，一家也没有加入。`,
    refused: '一家也没有加入：',
    row: (row) => `第 ${row} 行`,
    field: { code: '代码', file: '整份清单' },
    more: (count) => `另有 ${count} 处错误`,
  },
};

const en: WatchWords = {
  title: 'Watch list',
  door: (unread) => (unread > 0 ? `Watch list (${unread} changed)` : 'Watch list'),
  about:
    'The list and its changes stay on this device; nothing is sent to anybody. Each new register is compared here, and what has changed stays below until you have read it and it changes again, or you take the agency off the list.',
  bound: `At most ${mostWatched} agencies: each new register has to be compared with the whole record of every one of them.`,
  notifications: {
    on: 'Changes are shown as notifications, too.',
    off: 'Notifications are off: changes are shown here, in the popup and in the side panel only.',
    allow: 'Turn on notifications',
  },
  changed: (count) => {
    if (count === 0) return 'Changes';
    return count === 1 ? 'A watched agency changed' : `${count} watched agencies changed`;
  },
  noneChanged: 'No unread changes.',
  since: (day) => `compared with ${day}`,
  noticed: (time) => `noticed ${time}`,
  wasRead: 'Changes read',
  details: 'What changed',
  read: 'Mark as read',
  readOf: (name) => `${name}: mark as read`,
  readAll: 'Mark all as read',
  all: 'Open the watch list',
  list: (count) => `Watched agencies (${count})`,
  none: 'You watch no agency yet. Add one, or all of a page, in the side panel, or import codes here.',
  notAsked: 'Not looked up yet',
  watchedSince: (day) => `watched since ${day}`,
  watch: 'Watch this agency',
  watchPage: (count) =>
    count === 1 ? 'Watch the agency of this page' : `Watch the ${count} agencies of this page`,
  remove: 'Stop watching',
  removeOf: (name) => `${name}: stop watching`,
  import: {
    title: 'Import codes',
    about:
      'One unified social credit code to a line, or CSV with a column headed “credit code”. With one fault in it nothing is imported.',
    codes: 'Unified social credit codes',
    add: 'Add to the list',
    file: 'Choose a file',
    added: (count) => `${count} added; what was on the list already is not added again.`,
    tooMany: `There would be more than ${mostWatched} agencies; none was added.`,
    refused: 'None was added:',
    row: (row) => `Row ${row}`,
    field: { code: 'code', file: 'whole list' },
    more: (count) => (count === 1 ? 'One more fault' : `${count} more faults`),
  },
};

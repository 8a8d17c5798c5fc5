import type { Lang } from '../../../shared/messages/lang.ts';

type CardWords = {
  readonly pin: string;
  readonly close: string;
  readonly legend: string;
  /** Before a level that may be another's. */
  readonly possible: string;
};

/** What the card in a page says beside what every card says. */
export const cardWords: Readonly<Record<Lang, CardWords>> = {
  zh: { pin: '固定', close: '关闭', legend: '图例', possible: '可能：' },
  en: { pin: 'Pin', close: 'Close', legend: 'Legend', possible: 'Possibly: ' },
};

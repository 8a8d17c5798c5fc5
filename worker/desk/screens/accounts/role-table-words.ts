import type { Lang } from '../../../../shared/messages/lang.ts';

type RoleTableWords = {
  readonly title: string;
  readonly text: string;
  readonly entry: string;
  readonly may: string;
  readonly own: string;
};

export const roleTableWords: Readonly<Record<Lang, RoleTableWords>> = {
  zh: {
    title: '各职权可以录入的事项',
    text: '由各事项自身的规定生成，与录入时的审查是同一份。审计只查阅，平台运维只核准发布，均不录入。',
    entry: '事项',
    may: '可以',
    own: '限本人、本单位',
  },
  en: {
    title: 'What each role may record',
    text: 'Made from what the entries themselves say, by which every recording is judged. Auditors only read, operators only approve publications; neither records.',
    entry: 'Entry',
    may: 'yes',
    own: 'own matters',
  },
};

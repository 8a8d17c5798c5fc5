import type { Lang } from '../../../../shared/messages/lang.ts';
import type { NotBack } from '../../entering/providers/provider-entrance.ts';

type ProviderWords = {
  readonly through: (provider: string) => string;
  readonly link: (provider: string) => string;
  /** What is wrong with the deployment's settings. */
  readonly misconfigured: string;
  readonly title: string;
  readonly toSignIn: string;
  readonly toSessions: string;
  readonly not: Readonly<Record<NotBack['kind'], string>>;
};

export const providerWords: Readonly<Record<Lang, ProviderWords>> = {
  zh: {
    through: (provider) => `经“${provider}”登录`,
    link: (provider) => `关联“${provider}”`,
    misconfigured: '身份提供方的配置有误，已全部停用。请告知运维人员：',
    title: '未能登录',
    toSignIn: '回到登录页',
    toSessions: '回到登录记录',
    not: {
      declined: '您没有在身份提供方完成登录，或者对方没有同意。可以再试一次。',
      unreachable: '身份提供方暂时无法访问。请稍后再试，或者使用通行密钥。',
      over: '登录已经结束，请重新登录。',
      'not-fresh': '身份提供方没有说明您刚刚验证过本人。请先退出，重新登录后再试。',
      another: '在身份提供方登录的不是这个账号的本人，没有办理任何事项。',
      refused: '未能核实身份提供方的答复：可能等待过久，或者不是从本页出发的。请从登录页重新开始。',
      locked: '此网络尝试次数过多，请稍后再试。',
      'not-admitted':
        '身份提供方认得您，但按其所述，您在本端没有任何职权。如有变动，请联系本单位管理员。',
      ended: '这个账号已经停用，或者在重新邀请之后尚未重新关联。请联系管理员。',
      'same-name':
        '已有与您同名的账号。如果就是您的，请用通行密钥登录，在“登录记录”中关联；如果不是，请联系管理员。',
      'not-invited':
        '您所在单位尚未收到邀请，或者已经有人开通。请联系本单位的管理人员；没有的，请联系主管部门。',
      misconfigured: '身份提供方的配置与本系统的授权不符，没有开立账号。请告知运维人员：',
    },
  },
  en: {
    through: (provider) => `Sign in through ${provider}`,
    link: (provider) => `Link ${provider}`,
    misconfigured:
      'The settings of the identity providers are faulty, so none is used. Tell the operator:',
    title: 'Not signed in',
    toSignIn: 'Back to signing in',
    toSessions: 'Back to your sessions',
    not: {
      declined: 'You didn’t finish signing in there, or it didn’t agree. You can try again.',
      unreachable: 'The identity provider can’t be reached. Try later, or use your passkey.',
      over: 'Your session is over. Sign in again.',
      'not-fresh':
        'The identity provider doesn’t say that you have just shown yourself. Sign out and in again first.',
      another: 'Who signed in there is not the person of this account. Nothing was done.',
      refused:
        'The provider’s answer could not be verified: it took too long, or didn’t set out from here. Start again from the sign-in page.',
      locked: 'Too many tries from this network. Try again later.',
      'not-admitted':
        'The identity provider knows you, but what it says gives you no role here. Ask your organisation’s administrator.',
      ended:
        'This account is closed, or has not been linked again since its person was invited anew. Ask an administrator.',
      'same-name':
        'There is an account of that name. If it is yours, sign in with your passkey and link the provider under Sessions; if not, ask an administrator.',
      'not-invited':
        'Your organisation has not been invited yet, or somebody has opened its account. Ask whoever manages it there; if nobody does, the authority.',
      misconfigured:
        'The provider’s settings don’t fit the grants of this desk, so no account was opened. Tell the operator:',
    },
  },
};

import type { Lang } from '../../../../shared/messages/lang.ts';

/** What can come of asking for a passkey, as `worker/islands/passkey.ts` names it. */
type Says =
  | 'unsupported'
  | 'cancelled'
  | 'refused'
  | 'cloned'
  | 'locked'
  | 'over'
  | 'no-invitation'
  | 'unreachable';

type PasskeyWords = {
  readonly signIn: string;
  readonly signInTitle: string;
  readonly signInText: string;
  readonly enrolTitle: string;
  readonly enrolText: string;
  readonly enrolOnce: string;
  readonly enrol: string;
  readonly confirmTitle: string;
  readonly confirmText: string;
  readonly confirm: string;
  readonly noScript: string;
  readonly notSetUp: string;
  readonly says: Readonly<Record<Says, string>>;
};

export const passkeyWords: Readonly<Record<Lang, PasskeyWords>> = {
  zh: {
    signIn: '用通行密钥登录',
    signInTitle: '登录',
    signInText:
      '用您开通账号时设置的通行密钥登录：指纹、人脸、设备密码或者安全密钥。无须输入用户名和密码。',
    enrolTitle: '开通账号',
    enrolText:
      '在这台设备或者安全密钥上设置通行密钥，以后用它登录。验证由您的设备完成，指纹和人脸不会离开设备。',
    enrolOnce: '邀请只能使用一次。设置完成后，您此前的通行密钥和登录全部失效。',
    enrol: '设置通行密钥',
    confirmTitle: '请再次验证本人',
    confirmText: '接下来的操作影响他人，请再次确认是您本人。',
    confirm: '验证本人',
    noScript: '通行密钥须由浏览器脚本调用，请为本站启用脚本。其余页面无须脚本。',
    notSetUp: '本端尚未配置访问地址，暂不能登录。请告知运维人员。',
    says: {
      unsupported: '这个浏览器不支持通行密钥，请换用近年版本的浏览器。',
      cancelled: '没有完成验证。可以再试一次。',
      refused:
        '未能验证。通行密钥可能不属于本端，或者已经失效；邀请可能已经用过或者过期。请联系管理员。',
      cloned: '这把通行密钥似乎被复制过，已经停用，相关登录全部结束。请联系管理员重新邀请。',
      locked: '此网络尝试次数过多，请稍后再试。',
      over: '登录已经结束，请重新登录。',
      'no-invitation':
        '请从邀请链接打开本页。链接只在首次打开时有效；如已打开过，请再次点击原链接。',
      unreachable: '连接不上服务器，请检查网络后再试。',
    },
  },
  en: {
    signIn: 'Sign in with a passkey',
    signInTitle: 'Sign in',
    signInText:
      'With the passkey that you set up when your account was opened: finger, face, device PIN or security key. There is no name and no password to type.',
    enrolTitle: 'Open your account',
    enrolText:
      'Set up a passkey on this device or a security key; you sign in with it from now on. Your device does the checking: finger and face never leave it.',
    enrolOnce:
      'An invitation works once. When you have used it, your earlier passkeys and sessions end.',
    enrol: 'Set up a passkey',
    confirmTitle: 'Show again that it is you',
    confirmText: 'What comes next affects somebody else. Confirm that it is you.',
    confirm: 'Confirm',
    noScript: 'Passkeys take a script: allow scripts for this site. All other pages need none.',
    notSetUp: 'This front has no address yet, so nobody can sign in. Tell the operator.',
    says: {
      unsupported: 'This browser has no passkeys. Use one of recent years.',
      cancelled: 'Not confirmed. You can try again.',
      refused:
        'Not recognised. The passkey may be of another front or no longer good; an invitation may have been used or be too old. Ask an administrator.',
      cloned:
        'This passkey seems to have been copied. It has been ended, and what was signed in with it too. Ask an administrator for a new invitation.',
      locked: 'Too many tries from this network. Try again later.',
      over: 'Your session is over. Sign in again.',
      'no-invitation':
        'Open this page from the link of your invitation. If you have opened it before, follow that link again.',
      unreachable: 'The server can’t be reached. Check the network and try again.',
    },
  },
};

import type { CheckWords } from './check-words.ts';

export const zh: CheckWords = {
  sealed: '浏览器已禁止本页再发出任何请求，您的网页源代码出不了这台设备。',
  notSealed: '本页不会发出请求，但这款浏览器没有把它锁住。',
  open: '打开网页文件',
  source: '粘贴网页源代码',
  sourceHint:
    '在贵站网页上按 Ctrl+U 查看源代码，全选、复制、粘贴到这里；也可以粘贴 curl -i 的全部输出，或者把 .html 文件拖进来。',
  more: '响应头和网址（设有 CSP 的网站请填）',
  headers: '响应头',
  headersHint:
    '按 F12，打开“网络”，刷新，点第一行，复制“响应标头”；至少要有 Content-Security-Policy 这一行。',
  address: '网页的网址',
  addressHint: '不填则按 https 的网站检查。只用来换算相对网址，不会访问。',
  check: '检查',
  tooLong: '源代码超过 500 万字符，没有检查（规则：page.length）。请只粘贴徽章所在的网页。',
  noAddress: '网址不完整，没有检查（规则：page.address）。请从 https:// 写起，或者留空。',
  outcome: (stops, others) => {
    if (stops > 0) return `有 ${stops} 处会使徽章显示不出等级`;
    return others > 0 ? `徽章能显示，另有 ${others} 处建议改正` : '没有发现妨碍徽章显示的地方';
  },
  found: (elements, pictures, policies) =>
    `源代码中有 ${elements} 个组件、${pictures} 个徽章图片；检查了 ${policies} 条内容安全策略。`,
  others: '建议改正',
  limits:
    '只检查源代码：由网页脚本后来写入的徽章、框架（iframe）里的徽章看不到；防火墙和广告拦截软件也看不到。',
  right: '应为：',
  fault: {
    'no-badge': [
      '没有徽章。',
      '源代码中没有 <lucheng-badge>，也没有徽章图片。多半是编辑器删去了不认识的标签：请用“源代码”方式粘贴，或者改用图片。',
    ],
    'as-text': ['代码成了正文。', '编辑器把代码当作文字保存了。请切换到“源代码”方式再粘贴。'],
    'no-script': ['缺少脚本。', '有组件，没有脚本。请把生成的第一行也放进网页，一页一次。'],
    elsewhere: [
      '脚本不是公示网站的。',
      '脚本在别的网址：可能是副本、旧地址，或者漏写了公示网站的域名。副本不会更新，请直接引用公示网站。',
    ],
    base: ['<base> 改变了脚本的网址。', '网页设有 <base>，相对网址因此指向别处。请写完整网址。'],
    'not-run': ['脚本不会运行。', '浏览器不运行这样标明的脚本。请去掉 type 或者 nomodule 属性。'],
    module: [
      '脚本被当作模块。',
      '请去掉 type="module"：模块不知道自己从哪里来，徽章因此无处可问。',
    ],
    'unknown-version': [
      '没有这个版本的脚本。',
      '版本不存在或者已停止提供（被替代满两年）。请重新生成代码。',
    ],
    'wrong-digest': [
      '摘要不符，浏览器不会运行脚本。',
      'integrity 与这个版本不一致。请重新复制整行，不要手改。',
    ],
    'no-crossorigin': [
      '缺少 crossorigin。',
      '有 integrity 而没有 crossorigin 的，浏览器无从核对，不会运行。请补上这个属性。',
    ],
    unencrypted: [
      '网址的协议或者端口与公示网站不同。',
      'https 网页不会加载 http 脚本（混合内容）。请用完整的公示网站网址。',
    ],
    inactive: [
      '放在了不生效的位置。',
      '<noscript>、<template> 里面的内容不显示，也不运行。请移到外面。',
    ],
    code: ['统一社会信用代码不对。', '代码应为 18 位。请核对。'],
    'picture-address': [
      '徽章图片不是公示网站的。',
      '网址指向别处。副本不会更新，请直接引用公示网站。',
    ],
    'policy-sandbox': ['CSP 的 sandbox 禁止脚本。', '组件不能运行；可以改用图片，或者放行脚本。'],
    'policy-script': ['CSP 不许加载脚本。', '请在 script-src 中加上公示网站。'],
    'policy-connect': [
      'CSP 不许脚本查询。',
      '脚本能运行，但是问不到公示库，只显示链接。请在 connect-src 中加上公示网站。',
    ],
    'policy-picture': ['CSP 不许加载图片。', '请在 img-src 中加上公示网站。'],
    'policy-details': [
      'CSP 不许加载详情脚本。',
      '徽章能显示，点开看不到依据，改为打开公示页。只用 nonce 或者摘要放行第一个脚本的，请再加上公示网站。',
    ],
    'policy-types': [
      'Trusted Types 没有放行 lucheng。',
      '徽章能显示，点开看不到依据。请在 trusted-types 中加上 lucheng。',
    ],
    'digest-of-newest': [
      '给会变的脚本写了摘要。',
      '这个网址总是最新版，下次更新以后摘要不符，徽章会消失。请改用带版本号的网址。',
    ],
    'no-link': [
      '组件里没有链接。',
      '脚本不可用或者公示库没有应答时，读者什么也看不到。请保留组件里的 <a>。',
    ],
    'no-words': ['图片没有文字说明。', '请保留 alt，读屏软件和图片加载不了时要用。'],
  },
};

import type { WelcomeWords } from './welcome-words.ts';

export const welcomeZh: WelcomeWords = {
  title: '绿诚已安装',
  lead: '浏览招标采购网页时，绿诚就地标出生态环境技术服务机构的信用状况。',
  ready: (agencies) => `数据已就绪：收录 ${agencies.toLocaleString('zh-CN')} 家机构。`,
  fetching: '正在下载公示库数据…',
  notReady: '尚未取得公示库数据，将自动重试。',
  does: {
    title: '它做什么',
    things: [
      '把公示库下载到本机，验证签名后才使用。',
      '在您允许的网站上认出机构名称和统一社会信用代码。',
      '标出等级，并说明依据、期限和适用范围；未检查的内容也会说明。',
    ],
  },
  never: {
    title: '它从不做什么',
    things: [
      '不上传您浏览的网页、查过的名称或任何使用记录。',
      '不读取您没有允许的网站。',
      '不改动网页内容，不替您作决定：没有标出不等于信用良好。',
    ],
  },
  sites: {
    title: '允许的网站',
    about: (allowed, all) => `常用招标采购网站 ${all} 个，已允许 ${allowed} 个。`,
    more: '浏览器会请您确认一次；以后可在设置中逐个停用。',
    list: '查看全部网站',
  },
  pin: {
    title: '固定到工具栏',
    how: [
      '点击浏览器工具栏上的“扩展程序”按钮（拼图图标）。',
      '在“绿诚”旁点击图钉（Firefox：齿轮 → 固定到工具栏）。',
      '图标上的数字是本页最重等级的机构数。',
    ],
    isPinned: '已固定在工具栏。',
  },
  attempt: {
    title: '试一试',
    about: '下面是虚构的公告和虚构的机构。点击标出的名称查看说明。',
    notice: '示例公告',
    noticeTitle: '示例市河流水质监测服务项目中标结果公告',
    purchaser: '采购人：示例市某某局',
    supplier: '中标供应商：',
    others: '其他投标供应商：',
    close: '关闭说明',
    unknown: '（未收录：没有标记，不表示好坏）',
  },
  settings: '打开设置',
};

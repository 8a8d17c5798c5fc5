/** Whether a text ends as titles of norms do. */
export function isTitleForm(text: string): boolean {
  const title = text.replace(/\([^()]*\)$/u, '');
  return (
    /(?:法典|法|条例|决定|决议|解释|办法|规定|规则|细则)$/u.test(title) || documents.test(title)
  );
}

/** Whether a title names a standard or a method, by its number or its words: 重铬酸盐法 is no law. */
export function isMethod(title: string): boolean {
  return standard.test(title) || (/(?<!办)法$/u.test(title) && method.test(title));
}

const standard = /(?:^|[^A-Z])(?:HJ|GB|GBZ|DB\d{2,6}|JJG|JJF|RB|CJ|SL)(?:\/T)?[\s-]?\d/iu;

const method =
  /测定|测量|检测|监测方法|分析方法|方法|(?:抽样|采样|取样|称重|称量|重量|滴定|光度|光谱|色谱|质谱|荧光|容量|比色|比浊|电极|电位|电化学|培养|稀释|接种|燃烧|吸收|吸附|萃取|消解|催化|重铬酸盐|高锰酸盐|计数|滤膜|发酵|库仑|极谱|衡算|类比|系数|加权|平均|评分|打分)法$/u;

export const documents =
  /(?:意见|通知|通告|公告|方案|指引|指南|函|批复|要点|规划|计划|纲要|清单|目录|标准|规范|规程|导则|制度|措施|准则|章程)$/u;

/** Titles of regional norms begin with the region; words such as 市场 (a market) or 城市 (cities) are none. */
export const region =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)|^\p{Script=Han}{2,3}省(?!级)|^\p{Script=Han}{1,8}?(?:自治[州县旗]|经济特区)|^\p{Script=Han}{2,4}(?<![城超集夜都股证券期货中小型大])市(?!场)|^\p{Script=Han}{1,3}(?:县|盟|旗)/u;

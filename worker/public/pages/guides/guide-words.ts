import type { Lang } from '../../../../shared/messages/lang.ts';

/** A page of plain words: what to do, step by step. */
export type Guide = {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly { readonly title: string; readonly sentences: readonly string[] }[];
};

export const guides = {
  complaints: {
    zh: {
      title: '投诉与举报',
      lead: '机构服务不实、违规收费、弄虚作假，向它服务地的县级或者市级生态环境主管部门反映。本站只公示决定，不受理投诉。',
      parts: [
        {
          title: '先分清要找谁',
          sentences: [
            '机构或者从业人员违反规定：向生态环境主管部门投诉，可以打 12345 政务服务热线、写信或者当面反映。',
            '本站公示的记录有误：不是投诉，是异议，凭记录编号向作出决定的机关提出。',
            '合同、费用的争议：协商、调解、仲裁或者诉讼；主管部门不裁决民事争议。',
            '开发票、招投标、商业秘密等其他事项：分别找税务、财政或者招标监管、市场监管等部门。',
          ],
        },
        {
          title: '要准备什么',
          sentences: [
            '机构全称和统一社会信用代码：名称相近的很多，代码才不会错。可在本站查到。',
            '什么时间、什么地点、哪个项目、做了什么；合同、报告、收费凭证、照片的复制件。',
            '您的联系方式，以便核实和答复；可以要求对外保密。',
          ],
        },
        {
          title: '之后会怎样',
          sentences: [
            '投诉本身不公示，也不影响机构的状态、记分和等级。',
            '主管部门可以据此检查；查实并作出决定、告知当事人、依法可以公示的，才会出现在本站，写明机关、文号和依据。',
            '没有出现在本站，不表示没有受理，也不表示投诉不实。办理结果由受理的部门答复。',
          ],
        },
      ],
    },
    en: {
      title: 'Complaints',
      lead: 'Work that was not done, fees against the rules, false data: tell the ecological environment authority of the county or city where the service was given. This site publishes decisions and takes no complaints.',
      parts: [
        {
          title: 'Whom to turn to',
          sentences: [
            'An agency or practitioner broke the rules: the ecological environment authority, by the 12345 hotline, by letter or in person.',
            'A record on this site is wrong: that is an objection, made to the authority that decided, by the number of the entry.',
            'A dispute over a contract or a fee: talks, mediation, arbitration or court; the authority decides no private disputes.',
            'Invoices, tenders, trade secrets and the like: the tax, finance, tender or market authorities.',
          ],
        },
        {
          title: 'What to have ready',
          sentences: [
            'The agency’s full name and unified social credit code: many names are alike, the code is not. Both are on this site.',
            'When, where, in which project, and what was done; copies of the contract, the report, receipts and pictures.',
            'How you can be reached for questions and an answer; you may ask that your name be kept from others.',
          ],
        },
        {
          title: 'What follows',
          sentences: [
            'A complaint is not published and changes no level, points or grade.',
            'The authority may inspect. Only what was established, decided, served and may be published by law appears here, with the authority, its document and its grounds.',
            'That nothing appears here means neither that nothing was done nor that the complaint was wrong. The authority that took it gives the answer.',
          ],
        },
      ],
    },
  },
  install: {
    zh: {
      title: '安装浏览器扩展',
      lead: '浏览招标采购公告时，扩展就地认出公示库中的机构，标出状态和依据。全部比对在本机进行，看了什么网页不会传出去。',
      parts: [
        {
          title: '自己安装',
          sentences: [
            '需要 Chrome、Edge 131 或者更新的版本，或者 Firefox 153 或者更新的版本。',
            '在浏览器的扩展商店搜索“绿诚”，核对发布者后安装；不要从别的网站下载安装包。',
            '安装后会打开说明页：点一下允许常用的招标采购网站，再看一则虚构的公告。不需要账号。',
          ],
        },
        {
          title: '单位统一安装',
          sentences: [
            '管理员可以用组策略统一安装，并固定设置；也可以在单位内部自行托管安装包和更新。',
            '不能联网的评标室，可以向主管部门索取“名单核对离线包”：一个带签名的文件，七天内有效。',
          ],
        },
        {
          title: '装好以后',
          sentences: [
            '名称下有线的是库中的机构，另有图标的需要留意；没有标出不等于信用良好。',
            '扩展只下载公示库文件并验证签名，设置页列出每一次网络请求。',
            '不想安装的，用本站“核对名单”，名单同样不会上传。',
          ],
        },
      ],
    },
    en: {
      title: 'Install the browser extension',
      lead: 'On a tender notice the extension finds the agencies of the register and shows their level and its grounds in place. All comparing happens on your own machine: nothing about the page leaves it.',
      parts: [
        {
          title: 'For yourself',
          sentences: [
            'It takes Chrome or Edge 131 or newer, or Firefox 153 or newer.',
            'Look for “绿诚” (Lucheng) in your browser’s store and check the publisher; take no package from anywhere else.',
            'A first page opens: allow the tender sites that you use with one click, and try an invented notice. There is no account.',
          ],
        },
        {
          title: 'For an organisation',
          sentences: [
            'An administrator can install it for everybody and fix its settings by policy, and host the package and its updates inside.',
            'For rooms without a network the authority can give an offline kit for vetting: one signed file, valid for seven days.',
          ],
        },
        {
          title: 'Afterwards',
          sentences: [
            'A name with a line under it is in the register; one with a sign deserves attention. No mark is no sign of good standing.',
            'The extension only downloads the register and checks its signature; its settings list every request.',
            'Without installing anything, “Vet a list” on this site does the same for a list, and uploads nothing.',
          ],
        },
      ],
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, Guide>>>>;

export type GuideName = keyof typeof guides;

import type { Lang } from '../../../../shared/messages/lang.ts';
import type { ToolWords } from './tool-words.ts';

/** What the page for vetting says around its script. */
export const vetWords: Readonly<Record<Lang, ToolWords>> = {
  zh: {
    title: '核对名单',
    lead: '粘贴名单，或者打开、拖入 Excel、CSV、Word 文件，逐行得到答复，可导出。核对在您的浏览器里进行，什么也不上传。',
    noScript:
      '核对名单需要运行脚本，本浏览器没有运行。可以在首页逐家查询；或者用浏览器扩展的“名单核对”；或者请管理员用 npm run lucheng -- kit 制作离线核对包，在不联网的电脑上使用。',
    promise: '本页怎样保密，能证明什么',
    promises: [
      '先下载整个公示库，核对签名，再让浏览器禁止本页发出任何请求，然后才接收名单。查了谁、查了多少，本站无从得知。',
      '开标前，投标人名称属于秘密。最稳妥的做法是在不联网的电脑上用离线包；关闭本页，名单和结果即不复存在，请先导出。',
      '签名说明数据与发布机关签发的一致，防得住传输、缓存和镜像出错或者作假；但脚本和用来核对的密钥都来自本站，防不住本站自己作假。要自己把关的，用装好的浏览器扩展、离线包或者 npm run lucheng -- verify，并向发布机关核对根密钥指纹。',
      '“无记录”不表示好，也不表示不好；列入黑名单本身不构成否决依据。结果请留存导出文件，能作证明的是机构页上的查询凭证。',
    ],
  },
  en: {
    title: 'Vet a list',
    lead: 'Paste a list, or open or drop an Excel, CSV or Word file: every row is answered, and the answers can be saved. It is done in your browser; nothing is uploaded.',
    noScript:
      'Vetting a list takes a script, and this browser ran none. You can look agencies up one by one on the front page, use the vetting page of the browser extension, or have your administrator make an offline kit (npm run lucheng -- kit) for a computer without a network.',
    promise: 'How this page keeps a secret, and what it proves',
    promises: [
      'It fetches the whole register, checks its signature, has the browser forbid this page any further request, and only then takes a list. Whom you look for, and how many, this site can’t know.',
      'Before bids are opened, bidders’ names are secret. Safest is the offline kit on a computer without a network. When this page is closed, list and results are gone: save them first.',
      'The signature shows that the data are what the authority signed, whatever networks, caches and mirrors do. But the script and the keys that it checks by come from this site: against the site itself they prove nothing. Who wants to be sure uses the installed extension, the offline kit or npm run lucheng -- verify, and compares the root keys’ fingerprints with those that the authority has published.',
      '“No record” is neither good nor bad, and a listing by itself is no ground to reject a bid. Keep the saved file; what proves something is the receipt on an agency’s page.',
    ],
  },
};

import type { Lang } from '../../../../shared/messages/lang.ts';
import type { ToolWords } from './tool-words.ts';

/** What the page for checking evidence says around its script. */
export const verifyWords: Readonly<Record<Lang, ToolWords>> = {
  zh: {
    title: '核验凭证',
    lead: '打开或者粘贴查询凭证、查询记录单、徽章网址、二维码图片，看它是真实的、过期的、已被取代的，还是伪造的。核验在您的浏览器里进行，什么也不上传。',
    noScript:
      '核验需要运行脚本，本浏览器没有运行。可以用 npm run lucheng -- verify 文件 --keys 密钥集 离线核验；徽章请点开，看公示网站上的机构页。',
    promise: '本页怎样核验，能证明什么',
    promises: [
      '先下载整个公示库，核对签名，再让浏览器禁止本页发出任何请求，然后才接收文件。您核验了什么，本站无从得知。',
      '核验的步骤与 npm run lucheng -- verify 相同：签发密钥、签名、记录在签名树中的位置；再与今天的公示库对照。徽章不带签名，只能看它指向哪里。',
      '脚本和密钥都来自本站，防不住本站自己作假。要自己把关的，请用命令行，并向发布机关核对根密钥指纹。',
      '二维码里只有一个网址：本页读出来，看是不是本站的，再说公示库今天的记载。仿造的牌匾往往指向相似的网址；图片本身证明不了什么。',
    ],
  },
  en: {
    title: 'Check evidence',
    lead: 'Open or paste a receipt, a query record, a badge’s address or a picture of a QR code, and see whether it is genuine, expired, superseded or forged. It is done in your browser; nothing is uploaded.',
    noScript:
      'Checking takes a script, and this browser ran none. Use npm run lucheng -- verify FILE --keys KEYSET, which works offline; follow a badge to the agency’s page on this site.',
    promise: 'How this page checks, and what it proves',
    promises: [
      'It fetches the whole register, checks its signature, has the browser forbid this page any further request, and only then takes a file. What you check, this site can’t know.',
      'It takes the steps of npm run lucheng -- verify: the signing key, the signature, the record’s place in the signed tree; then it holds the record against today’s register. A badge carries no signature: all that can be told is where it leads.',
      'The script and the keys come from this site: against the site itself they prove nothing. Who wants to be sure uses the command line, and compares the root keys’ fingerprints with those that the authority has published.',
      'A QR code holds an address and no more: this page reads it, says whether it is this site’s, and what the register says today. Forged signs lead to look-alike addresses; the picture of a code proves nothing.',
    ],
  },
};

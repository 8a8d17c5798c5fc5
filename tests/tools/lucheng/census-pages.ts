import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { formatMinute } from '../../../shared/messages/format-time.ts';
import { type Lang, langs } from '../../../shared/messages/lang.ts';
import { markWords } from '../../../shared/messages/mark-words.ts';
import type { MarkKey } from '../../../shared/messages/word-set.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { badgeSvg } from '../../../shared/view/badge-svg.ts';
import { marks } from '../../../shared/view/marks.ts';
import type { Finding } from '../../../tools/lucheng/census/judged-badge.ts';

/** A piece of a page, and what the census has to say of each badge in it. */
export type Piece = { readonly html: string; readonly findings: readonly Finding[] };

export type Street = {
  readonly origin: string;
  readonly issuedAt: Instant;
  /** Agencies with the mark that each has now. */
  readonly agencies: readonly { readonly record: PublicRecord; readonly mark: MarkKey }[];
};

export type Choose = <T>(some: readonly T[]) => T;

/** Draws as the register does. */
function drawn(name: string, key: MarkKey, lang: Lang, asOf: Instant): string {
  const [at, until] = [formatMinute(asOf), formatMinute(addSeconds(asOf, 86_400))];
  const note =
    lang === 'zh'
      ? `示例市公示库，数据截至 ${at}，有效至 ${until}`
      : `Register of Example, data as of ${at}, valid until ${until}`;
  return badgeSvg({ mark: marks[key], lang, about: name, note });
}

/** Every way in which a badge may stand on a page, true or not, and what looks a little like one and is none. */
export function pieceOf({ origin, issuedAt, agencies }: Street, choose: Choose): Piece {
  const { record, mark } = choose(agencies);
  const other = choose(agencies.filter((one) => one.mark !== mark));
  const { code } = record;
  const name = record.names[0]?.name ?? code;
  const lang = choose(langs);
  const page = `${origin}/agencies/${code}`;
  const src = `${origin}/v1/agencies/${code}/badge.svg`;
  const linked = (html: string, href = page) => `<a href="${href}">${html}</a>`;
  const word = (key: MarkKey) => markWords[lang][key];
  const old = addSeconds(issuedAt, -90 * 86_400);
  const made = {
    element: one(
      'genuine',
      `<lucheng-badge code="${code}">${linked('环保信用徽章')}</lucheng-badge>`,
    ),
    elementSmall: one(
      'genuine',
      `<LUCHENG-BADGE lang=en CODE='${code.toLowerCase()}'></LUCHENG-BADGE>`,
    ),
    elementOld: one('stale', `<lucheng-badge code="${code}">${word(other.mark)}</lucheng-badge>`),
    picture: one(
      'genuine',
      linked(`<img src="${src}?lang=${lang}" height="24" alt="环保信用徽章">`),
    ),
    pictureAlone: one('genuine', `<noscript><img src="${src}" alt="${word(mark)}"></noscript>`),
    pictureOldAlt: one('stale', `<img src="${src}" alt="${word(other.mark)}">`),
    pictureOfAnother: one(
      'forged',
      linked(`<img src="${src}">`, `${origin}/agencies/${other.record.code}`),
    ),
    copy: one('copied', linked('<img src="/images/badge.svg" alt="">')),
    copyUnnamed: one('copied', linked('<img src="/up/1.png">')),
    copyInData: one('copied', `<img src="https://cdn.example/${code}/badge.svg">`),
    inlined: one('genuine', linked(drawn(name, mark, lang, issuedAt))),
    inlinedAlone: one(
      'genuine',
      `<td>${drawn(name, mark, lang, addSeconds(issuedAt, -3600))}</td>`,
    ),
    inlinedByCode: one('genuine', drawn(code, mark, lang, issuedAt)),
    inlinedOld: one('stale', drawn(name, mark, lang, old)),
    inlinedChanged: one('stale', linked(drawn(name, other.mark, lang, old))),
    inlinedForged: one('forged', linked(drawn(name, other.mark, lang, issuedAt))),
    inlinedAhead: one('forged', drawn(name, mark, lang, addSeconds(issuedAt, 7200))),
    inlinedDateless: one(
      'forged',
      drawn(name, mark, lang, issuedAt).replace(/(数据截至|data as of)[^"<]*/g, ''),
    ),
    inlinedRepainted: one(
      'forged',
      drawn(name, mark, lang, issuedAt).replace(
        `>${word(mark)}</text>`,
        `>${word(other.mark)}</text>`,
      ),
    ),
    inlinedOfNobody: one('forged', drawn('示例不存在环境有限公司', 'grade-A', lang, issuedAt)),
    logo: none(linked(`<img src="/logo.png" alt="${name}">`)),
    link: none(linked(`${name}：${word(mark)}`)),
    chart: none(
      '<svg viewBox="0 0 9 9"><title>信用 A 的比例</title><text>信用 A</text><text>20%</text></svg>',
    ),
    comment: none(`<!-- <lucheng-badge code="${code}"></lucheng-badge> -->`),
    shown: none(`<pre>&lt;lucheng-badge code="${code}"&gt;&lt;/lucheng-badge&gt;</pre>`),
    inScript: none(`<script>var t='<lucheng-badge code="${code}">';</script>`),
    otherPicture: none('<img src="/badges/iso9001.svg" alt="ISO 9001">'),
  };
  return choose(Object.values(made));
}

function one(finding: Finding, html: string): Piece {
  return { html, findings: [finding] };
}

function none(html: string): Piece {
  return { html, findings: [] };
}

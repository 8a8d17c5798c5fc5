import { isLawByName } from './names-of-laws.ts';
import { type NormLevel, normLevels } from './norm.ts';
import { normNamed } from './norms.ts';
import { documents, isMethod, region } from './title-forms.ts';

/**
 * The ranks that a norm may have, as far as its title, the number of its decree or document, and the bracket after it
 * show (Legislation Law arts. 10, 72, 80, 91, 93): one where they settle it, several where the norm has to be looked
 * up. A judicial interpretation is none of the five ranks and carries no decision of an authority by itself: it
 * counts as the lowest.
 */
export function levelsOfTitle(title: string, behind = ''): readonly NormLevel[] {
  const known = normNamed(title);
  if (known !== undefined) return [known.level];
  const text = title.normalize('NFKC').replace(/[《》〈〉<>\s]/g, '');
  const shown = byNumber(`${text}${behind}`.normalize('NFKC').replace(/\s/g, ''));
  return shown ?? byForm(text);
}

/** The ranks by the issuer of a decree, announcement or document. */
function byNumber(text: string): readonly NormLevel[] | undefined {
  return first(text, [
    [/法释[〔[(]\d{4}/u, ['normative-document']],
    [/主席令第?[\d〇零一二三四五六七八九十百]+号/u, ['law']],
    [/国务院[、和]?中央军(?:委|事委员会)令/u, ['administrative-regulation']],
    [/中央军(?:委|事委员会)令/u, normLevels],
    [/国务院令第?[\d〇零一二三四五六七八九十百]+号/u, ['administrative-regulation']],
    [/全国(?:人民代表大会(?:常务委员会)?|人大(?:常委会)?)公告/u, ['law']],
    [/人民代表大会(?:常务委员会)?公告|人大(?:常委会)?公告/u, ['local-regulation']],
    [/(?:人民)?政府令第?[\d〇零一二三四五六七八九十百]+号/u, ['rule']],
    [/(?:部|委|会|局|署|行)令(?:\d{4}年)?第?[\d〇零一二三四五六七八九十百]+号/u, ['rule']],
    [
      /[〔[【(]\d{4}[〕\]】)]第?\d+号|\d{4}年第?\d+号公告|公告\d{4}年第?\d+号/u,
      ['normative-document'],
    ],
  ]);
}

/** The ranks by the sort of text that the title names. */
function byForm(text: string): readonly NormLevel[] {
  if (lowest.test(text)) return ['normative-document'];
  const title = text.replace(/\([^()]*\)$/u, '');
  const isRegional = region.test(title);
  if (isMethod(text)) return ['normative-document'];
  if (isLaw(title)) return ['law'];
  if (title.endsWith('条例')) return ofRegulation(title, isRegional);
  if (/(?:决定|决议|解释)$/u.test(title)) return decided(title, isRegional);
  if (/(?:办法|规定|规则|细则)$/u.test(title)) return regulated(title, isRegional);
  return documents.test(title) ? ['normative-document'] : normLevels;
}

/** Issued by a court or the Party, or not issued at all. */
const lowest = /^最高人民(?:法院|检察院)|^中国共产党|^中共|(?:征求意见稿|草案|送审稿)\)?$/u;

function ofRegulation(title: string, isRegional: boolean): readonly NormLevel[] {
  if (title.startsWith('中华人民共和国')) return ['administrative-regulation'];
  return isRegional ? ['local-regulation'] : ['administrative-regulation', 'local-regulation'];
}

/**
 * Whether a title is a law's: its full title, or one of the laws in force. Other titles in 法 may be methods of
 * measuring or of doing something.
 */
function isLaw(title: string): boolean {
  return /^中华人民共和国.+(?:法典|(?<!办)法)$/u.test(title) || isLawByName(title);
}

function decided(title: string, isRegional: boolean): readonly NormLevel[] {
  if (/^全国人民代表大会|^全国人大/u.test(title)) return ['law'];
  if (/人民代表大会|人大常委会/u.test(title)) return ['local-regulation'];
  if (title.startsWith('国务院')) return ['administrative-regulation', 'normative-document'];
  return isRegional ? ['local-regulation', 'rule', 'normative-document'] : normLevels;
}

function regulated(title: string, isRegional: boolean): readonly NormLevel[] {
  if (isRegional) {
    // Only a province's people's congress carries out a law in that province.
    const carriesOut = /实施中华人民共和国.+法(?:的)?(?:办法|规定|细则)$/u.test(title);
    return carriesOut ? ['local-regulation'] : ['local-regulation', 'rule', 'normative-document'];
  }
  if (title.startsWith('中华人民共和国')) return ['administrative-regulation', 'rule'];
  if (title.startsWith('国务院')) return ['administrative-regulation', 'normative-document'];
  return ['administrative-regulation', 'rule', 'normative-document'];
}

function first(
  text: string,
  rules: readonly (readonly [RegExp, readonly NormLevel[]])[],
): readonly NormLevel[] | undefined {
  return rules.find(([pattern]) => pattern.test(text))?.[1];
}

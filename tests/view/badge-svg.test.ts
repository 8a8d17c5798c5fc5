import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problems } from '../../shared/contract/problems.ts';
import { langs } from '../../shared/messages/lang.ts';
import { words } from '../../shared/messages/words.ts';
import { badgeSvg } from '../../shared/view/badge-svg.ts';
import { isWarning, marks } from '../../shared/view/marks.ts';
import { themes } from '../../shared/view/tokens.ts';

const end = { zh: '至 2027年11月22日', en: 'through 22 November 2027' };
const fresh = {
  zh: '温州市公示库，数据截至 2026-11-24 10:00，有效至 2026-11-25 10:00',
  en: 'Register of Wenzhou, data as of 2026-11-24 10:00, valid until 2026-11-25 10:00',
};

const cases = langs.flatMap((lang) =>
  themes.flatMap((theme) => Object.values(marks).map((mark) => ({ lang, theme, mark }))),
);

describe.each(cases)('the badge $mark.key in $lang, $theme', (options) => {
  const text = badgeSvg(options);
  const svg = parse(text);

  test('the badge says its word to eyes and ears', () => {
    const word = words(options.lang).mark[options.mark.key];

    expect([...svg.querySelectorAll('text')].map((node) => node.textContent)).toContain(word);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.querySelector('title')?.textContent).toContain(word);
  });

  test('the badge needs no style that a strict CSP would refuse', () => {
    expect(svg.querySelector('style, script, image, use, foreignObject')).toBeNull();
    for (const element of svg.querySelectorAll('*')) {
      expect(element.hasAttribute('style')).toBe(false);
      expect(element.hasAttribute('class')).toBe(false);
    }
  });

  test('the badge with all that it can say is at most 700 bytes, as it is sent', () => {
    // A picture of an error has no name and no moment, only a sentence.
    const ofError = ['malformed', 'unknown', 'stale'].includes(options.mark.key);
    const ends = isWarning(options.mark) ? [end[options.lang]] : [];
    const full = badgeSvg({
      ...options,
      ...(ofError
        ? { note: problems['register-unavailable'].detailZh }
        : {
            about: '示例瓯江环境检测有限公司',
            note: [...ends, fresh[options.lang]].join('；'),
            drawnUntil: '2026-11-25 10:00',
          }),
    });

    expect(gzipSync(full).length).toBeLessThanOrEqual(700);
  });
});

test('the badge’s accessible name says whom it is about and the level, its description the rest', () => {
  const svg = parse(
    badgeSvg({
      mark: marks.blacklisted,
      lang: 'zh',
      about: '示例环境检测有限公司',
      note: '数据截至：2026年11月24日',
    }),
  );

  expect(svg.querySelector('title')?.textContent).toBe('示例环境检测有限公司、环保信用：黑名单');
  expect(svg.querySelector('desc')?.textContent).toBe('数据截至：2026年11月24日');
});

test('the badge stays one well-formed element with its name, whatever the name contains', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (about) => {
      const svg = parse(badgeSvg({ mark: marks['grade-A'], lang: 'en', about }));

      expect(svg.tagName).toBe('svg');
      expect(svg.querySelectorAll('title')).toHaveLength(1);
    }),
    { numRuns: 50 },
  );
});

test('markup in the badge’s name is text', () => {
  const about = `<script>alert("1")</script>'&amp;`;

  const text = badgeSvg({ mark: marks['grade-A'], lang: 'en', about });

  expect(text).not.toContain('<script');
  expect(parse(text).querySelector('title')?.textContent).toContain(about);
});

test('the badge drops characters that XML 1.0 cannot hold', () => {
  const text = badgeSvg({ mark: marks['grade-A'], lang: 'en', about: 'a\u0001b\ud800c\ufffe' });

  expect(parse(text).querySelector('title')?.textContent).toMatch(/^abc, /);
});

function parse(text: string): Element {
  const { documentElement, body } = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(
    documentElement.querySelector('parsererror') ?? body?.querySelector('parsererror'),
  ).toBeFalsy();
  return documentElement;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { langs } from '../../shared/messages/lang.ts';
import { words } from '../../shared/messages/words.ts';
import { badgeSvg } from '../../shared/view/badge-svg.ts';
import { marks } from '../../shared/view/marks.ts';
import { themes } from '../../shared/view/tokens.ts';

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
    expect(svg.getAttribute('aria-label')).toContain(word);
    expect(svg.querySelector('title')?.textContent).toBe(svg.getAttribute('aria-label'));
  });

  test('the badge needs no style that a strict CSP would refuse', () => {
    expect(svg.querySelector('style, script, image, use, foreignObject')).toBeNull();
    for (const element of svg.querySelectorAll('*')) {
      expect(element.hasAttribute('style')).toBe(false);
      expect(element.hasAttribute('class')).toBe(false);
    }
  });

  test('the badge is small', () => {
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(1400);
  });
});

test('the badge’s accessible name says whom and when it is about', () => {
  const svg = parse(
    badgeSvg({
      mark: marks.blacklisted,
      lang: 'zh',
      about: '示例环境检测有限公司',
      note: '数据截至：2026年11月24日',
    }),
  );

  expect(svg.getAttribute('aria-label')).toBe(
    '示例环境检测有限公司、环保信用：黑名单、数据截至：2026年11月24日',
  );
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
  expect(parse(text).getAttribute('aria-label')).toContain(about);
});

test('the badge drops characters that XML 1.0 cannot hold', () => {
  const text = badgeSvg({ mark: marks['grade-A'], lang: 'en', about: 'a\u0001b\ud800c\ufffe' });

  expect(parse(text).getAttribute('aria-label')).toMatch(/^abc, /);
});

function parse(text: string): Element {
  const { documentElement, body } = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(
    documentElement.querySelector('parsererror') ?? body?.querySelector('parsererror'),
  ).toBeFalsy();
  return documentElement;
}

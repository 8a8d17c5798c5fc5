import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { blank, type Letter, text } from '../../worker/desk/letters/letter.ts';
import { letterCss } from '../../worker/desk/letters/sheet/letter-css.ts';
import { LetterPage } from '../../worker/desk/letters/sheet/letter-page.tsx';

const letter: Letter = {
  title: '告知书',
  authority: '示例市局',
  addressee: { code: 'P-0000000001', isPerson: true },
  paragraphs: [text`经查，你存在<b>${blank(12)}</b>。`],
  limits: [{ what: '提出陈述、申辩' }],
  hasContact: true,
  isServed: true,
};

const htmlOf = (changes: Partial<Letter> = {}) =>
  renderToString(h(LetterPage, { letter: { ...letter, ...changes } }));

test('what the record doesn’t say is a blank that tells that it is one', () => {
  expect(htmlOf().match(/aria-label="（待填）"/g)?.length).toBeGreaterThan(10);
});

test('words of others are text, whatever they contain', () => {
  expect(htmlOf()).toContain('&lt;b>');
});

test('a proof of service comes with what is served, and with nothing else', () => {
  expect(htmlOf()).toContain('送达回证');
  expect(htmlOf({ isServed: false })).not.toContain('送达回证');
});

test('a last day that isn’t certain yet says so', () => {
  const lastDay = {
    kind: 'provisional',
    day: '2027-02-12',
    earliest: '2027-02-10',
    latest: '2027-02-12',
    year: 2027,
    because: 'not-announced',
  } as const;

  expect(htmlOf({ limits: [{ what: '申请行政复议', lastDay }] })).toMatch(/2027年2月12日（暂定/);
});

test('it prints on A4, and every class of the page has a rule', () => {
  const classes = [...htmlOf().matchAll(/class="([^"]+)"/g)].flatMap(([, said = '']) =>
    said.split(' '),
  );

  expect(letterCss).toContain('size: A4');
  expect(classes.length).toBeGreaterThan(10);
  expect(classes.filter((one) => !letterCss.includes(`.${one}`))).toEqual([]);
});

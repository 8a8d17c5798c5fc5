import { expect, test } from 'vitest';
import { cardCss } from '../../shared/view/card-css.ts';
import { themes, tones } from '../../shared/view/tokens.ts';

test('the card’s styles have every tone in both themes', () => {
  for (const theme of themes) {
    for (const [name, colour] of Object.entries(tones)) {
      expect(cardCss).toContain(`--lc-${name}:${colour[theme]}`);
    }
  }
});

test('a constructable stylesheet takes all of the card’s styles', () => {
  const sheet = new CSSStyleSheet();

  sheet.replaceSync(cardCss);

  expect(sheet.cssRules.length).toBeGreaterThan(30);
});

test('the card’s styles reach nothing beyond the card and what surrounds it', () => {
  const selectors = cardCss
    .replace(/\{[^{}]*\}/g, '{}')
    .split(/[{}]+/)
    .flatMap((part) => part.trim().split('\n'))
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('@'));

  for (const selector of selectors) expect(selector).toMatch(/^(\.lc-|:is\(\.lc-)/);
});

test("the card’s forced colours are the reader's", () => {
  expect(cardCss).toMatch(/@media \(forced-colors:active\)\{[^}]*--lc-paper:Canvas/);
});

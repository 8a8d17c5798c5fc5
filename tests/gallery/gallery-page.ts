import { h, render } from 'preact';
import { langs } from '../../shared/messages/lang.ts';
import { words } from '../../shared/messages/words.ts';
import { surfaces, themes } from '../../shared/view/tokens.ts';
import { badgeSamples, defineBadge, detailsSamples } from './badge-samples.tsx';
import { cardSamples, foundSamples } from './card-samples.tsx';
import { inTheme } from './in-theme.ts';
import { markSamples, pictureSamples } from './mark-samples.tsx';
import { popupSamples } from './popup-samples.tsx';
import { recordSamples } from './record-samples.tsx';
import type { Sample, SampleGroup, Variant } from './sample.ts';
import { setupSamples } from './setup-samples.tsx';
import { sideSamples } from './side-samples.tsx';
import { vetSamples } from './vet-samples.tsx';

const groups: readonly SampleGroup[] = [
  markSamples,
  badgeSamples,
  pictureSamples,
  cardSamples,
  foundSamples,
  detailsSamples,
  popupSamples,
  sideSamples,
  recordSamples,
  setupSamples,
  vetSamples,
];

const variants: readonly Variant[] = langs.flatMap((lang) =>
  themes.map((theme) => ({ lang, theme })),
);

defineBadge();
for (const group of groups) document.body.append(sectionOf(group));

function sectionOf({ title, css, samples }: SampleGroup): HTMLElement {
  const section = make('section');
  section.append(make('h2', title));
  for (const sample of samples) {
    const row = rowOf(sample, css);
    row.dataset.sample = `${title} ${sample.title}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    section.append(make('h3', sample.title), row);
  }
  return section;
}

function rowOf(sample: Sample, css: string): HTMLElement {
  const row = make('div');
  row.className = 'row';
  row.append(...variants.map((variant) => cellOf(sample, css, variant)));
  return row;
}

/** In a tree of its own, so that styles and ids of one sample are no other's. */
function cellOf({ draw }: Sample, css: string, variant: Variant): HTMLElement {
  const { lang, theme } = variant;
  const cell = make('div');
  cell.lang = words(lang).htmlLang;
  cell.dataset.variant = `${lang} ${theme}`;
  const root = cell.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inTheme(css, theme));
  root.adoptedStyleSheets = [sheet];
  const { paper, ink } = surfaces;
  const style = `padding:8px;color-scheme:${theme};background:${paper[theme]};color:${ink[theme]}`;
  render(h('div', { class: 'lc-surface', lang: cell.lang, style }, draw(variant)), root);
  return cell;
}

function make(name: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

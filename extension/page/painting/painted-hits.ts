import type { Finding } from '../../../shared/findings/finding.ts';
import type { NoticeScope } from '../../../shared/findings/notice-scope.ts';
import { isPainted } from '../../../shared/findings/party-role.ts';
import { isWarning } from '../../../shared/view/marks.ts';
import type { Theme } from '../../../shared/view/tokens.ts';
import type { Verdicts } from '../../messages/verdicts.ts';
import * as dom from '../browser/dom.ts';
import { type Appearance, appearanceOf } from './appearance-of.ts';
import type { CardEntry, CardScene } from './card-script.ts';
import { elementAround, type Hit } from './hit.ts';
import { HitsByElement } from './hits-by-element.ts';
import type { HitsInView } from './hits-in-view.ts';
import type { Painter } from './paint.ts';
import { themeOfText } from './text-theme.ts';

/** The hits of this document that the reader may see, each painted as its agency's verdict demands. */
export class PaintedHits {
  readonly #hitsOf = new Map<number, readonly Hit[]>();
  readonly #appearances = new Map<Hit, Appearance>();
  readonly #painter: Painter;
  /** Watches the hits that bear a sign. */
  readonly #inView: HitsInView;
  readonly #byElement = new HitsByElement();
  #verdicts: Verdicts = {};
  #notice: NoticeScope | undefined;

  constructor(painter: Painter, inView: HitsInView) {
    this.#painter = painter;
    this.#inView = inView;
  }

  hasBlock(block: number): boolean {
    return this.#hitsOf.has(block);
  }

  add(block: number, hits: readonly Hit[]): void {
    this.#hitsOf.set(block, hits);
    for (const hit of hits) {
      if (isPainted(hit.finding)) this.#byElement.add(hit);
      this.#paint(hit);
    }
  }

  drop(block: number): void {
    for (const hit of this.#hitsOf.get(block) ?? []) this.#unpaint(hit);
    this.#hitsOf.delete(block);
  }

  /**
   * Blocks with hits that begin or end in one of these nodes, or in none of the page's any more: text that was put in the place of the same text
   * is no other to be read. A map by node would keep an object for each name of a page.
   */
  blocksIn(nodes: ReadonlySet<Node>): readonly number[] {
    const isIn = (node: Node) => nodes.has(node) || !dom.isConnected(node);
    const standsIn = ({ ranges }: Hit) =>
      ranges.some(({ startContainer, endContainer }) => isIn(startContainer) || isIn(endContainer));
    return [...this.#hitsOf].flatMap(([block, hits]) => (hits.some(standsIn) ? [block] : []));
  }

  /** Adds to the verdicts known so far, and repaints what looks different now. */
  judge(verdicts: Verdicts): void {
    this.#verdicts = { ...this.#verdicts, ...verdicts };
    for (const hit of this.#appearances.keys()) if (hit.finding.code in verdicts) this.#paint(hit);
  }

  /** The page may have other colours now: what stands on something else than before is painted for that. */
  followTheme(): void {
    for (const [hit, { theme }] of this.#appearances) {
      const young = themeAround(hit);
      if (young !== theme) this.#paint(hit, young);
    }
  }

  /** What the document is for, as far as it has said so by now. */
  read(notice: NoticeScope | undefined): void {
    this.#notice = notice;
  }

  /** What the card of a place is drawn from, beside its entries. */
  scene(): Pick<CardScene, 'verdicts' | 'notice'> {
    return { verdicts: this.#verdicts, notice: this.#notice };
  }

  has(hit: Hit): boolean {
    return this.#appearances.has(hit);
  }

  /** What the card of a place is about: every finding there that there is a verdict for. */
  entriesAt({ finding: { block, start } }: Hit): readonly CardEntry[] {
    const here = this.#hitsOf.get(block)?.filter((hit) => hit.finding.start === start) ?? [];
    return here.flatMap(({ finding }) => {
      const verdict = this.#verdicts[finding.code];
      return verdict === undefined ? [] : [{ finding, verdict }];
    });
  }

  /** Where this agency is named so. */
  saying({ code, text }: Finding): readonly Hit[] {
    const same = ({ finding }: Hit) => finding.code === code && finding.text === text;
    return [...this.#appearances.keys()].filter(same);
  }

  appearanceOf(hit: Hit): Appearance | undefined {
    return this.#appearances.get(hit);
  }

  find(block: number, start: number): Hit | undefined {
    return this.#hitsOf.get(block)?.find(({ finding }) => finding.start === start);
  }

  /** The hits in the topmost element at a point of the viewport. */
  under(x: number, y: number): readonly Hit[] {
    return this.#byElement.under(x, y);
  }

  /** The name in an element of the page, if it has but one. */
  onlyWithin(element: Element): Hit | undefined {
    const [hit, ...others] = this.#byElement.within(element);
    const isOther = ({ finding }: Hit) =>
      finding.block !== hit?.finding.block || finding.start !== hit.finding.start;
    return others.some(isOther) ? undefined : hit;
  }

  #paint(hit: Hit, theme = this.#appearances.get(hit)?.theme ?? themeAround(hit)): void {
    const before = this.#appearances.get(hit);
    const appearance = appearanceOf(hit.finding, this.#verdicts[hit.finding.code], theme);
    this.#appearances.set(hit, appearance);
    if (before !== undefined && before.style === appearance.style) return;
    if (before?.style !== undefined) this.#painter.remove(before.style, hit.ranges);
    if (appearance.style !== undefined) this.#painter.add(appearance.style, hit.ranges);
    if (hasSign(appearance)) this.#inView.add(hit);
    else this.#inView.remove(hit);
  }

  #unpaint(hit: Hit): void {
    const appearance = this.#appearances.get(hit);
    if (appearance?.style !== undefined) this.#painter.remove(appearance.style, hit.ranges);
    this.#appearances.delete(hit);
    this.#byElement.remove(hit);
    this.#inView.remove(hit);
  }
}

/** Signs are for warnings; of everything else the line says enough, and a sign beside each would only be noise. */
function hasSign({ style, mark }: Appearance): boolean {
  return style !== undefined && isWarning(mark);
}

function themeAround({ ranges: [first] }: Hit): Theme {
  const element = elementAround(first);
  return element === undefined ? 'light' : themeOfText(getComputedStyle(element).color);
}

import type { NoticeScope } from '../../../shared/findings/notice-scope.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { PaintSettings } from '../../messages/page-messages.ts';
import type { Verdicts } from '../../messages/verdicts.ts';
import type { BackgroundPort } from '../asking/background-port.ts';
import * as dom from '../browser/dom.ts';
import { listen } from '../browser/listen.ts';
import { atNextFrame } from '../browser/next-frame.ts';
import type { Cancel } from '../browser/timers.ts';
import { CardOnPage } from './card-on-page.ts';
import { isCovered } from './covered.ts';
import { followFocus } from './follow-focus.ts';
import { followTheme } from './follow-theme.ts';
import { FoundNames, type NamePlace, type OnDoubt } from './found-names.ts';
import type { Hit } from './hit.ts';
import { type HitBox, hasPoint, measureHits } from './hit-boxes.ts';
import { watchHitsInView } from './hits-in-view.ts';
import { KeyboardWay } from './keyboard-way.ts';
import { drawMarkers } from './markers.ts';
import { createPainter } from './paint.ts';
import { PaintedHits } from './painted-hits.ts';
import { followPointer } from './pointer.ts';
import { Stage } from './stage.ts';

type PictureOptions = {
  readonly paint: PaintSettings;
  readonly port: BackgroundPort;
  readonly now: () => Instant;
  readonly onDoubt: OnDoubt;
  /** The page covers the card, raised or not. */
  readonly onCovered: () => void;
  readonly signal: AbortSignal;
};

/** All that the reader sees of us on the page: paint, signs and the card. None of it is in the page's own content. */
export class Picture {
  readonly found: FoundNames;
  readonly #hits: PaintedHits;
  readonly #stage: Stage;
  readonly #painter;
  readonly #inView = watchHitsInView(() => this.redraw());
  readonly #card;
  #range: Range | undefined;
  #cancelDraw: Cancel | undefined;
  #isRemoved = false;
  readonly #way: KeyboardWay;
  #words: Pick<PaintSettings, 'lang' | 'registers'>;
  #lookUnderPointer: (() => void) | undefined;

  constructor({ paint, port, now, onDoubt, onCovered, signal }: PictureOptions) {
    this.#words = paint;
    const scene = () => ({ ...this.#words, now: now(), ...this.#hits.scene() });
    this.#stage = new Stage({
      onMoved: () => this.redraw(),
      onScrolled: (isPage) => this.#scrolled(isPage),
      onKey: (key) => key === 'Escape' && this.#card.hide(),
      onCovered: () => this.#card.covered(),
      signal,
    });
    this.#painter = createPainter(paint.names, CSS.highlights);
    this.#hits = new PaintedHits(this.#painter, this.#inView);
    this.found = new FoundNames({
      hits: this.#hits,
      onPainted: () => {
        this.redraw();
        this.#lookUnderPointer?.();
      },
      onDoubt,
      signal,
    });
    this.#card = new CardOnPage({
      hits: this.#hits,
      stage: this.#stage,
      port,
      scene,
      measure: (hits) => this.#measure(hits),
      isAllPainted: () => this.found.isAllPainted,
      onCovered,
      onHidden: (wasKeyboardInIt) => this.#way.leave(wasKeyboardInIt),
    });
    this.#way = new KeyboardWay({
      found: this.found,
      hits: this.#hits,
      stage: this.#stage,
      scene,
      boxOf: (hit) => this.#boxOf(hit),
      open: (box) => this.#card.open(box),
    });
    this.#follow(signal);
    followTheme(() => {
      this.#hits.followTheme();
      this.redraw();
    }, signal);
    listen(window, 'beforeprint', () => this.found.paintAll(), signal);
    signal.addEventListener('abort', () => this.#remove());
  }

  judge(verdicts: Verdicts): void {
    this.#hits.judge(verdicts);
    this.#card.update();
    this.redraw();
  }

  /** The document has said more of what it is for, or the reader has chosen another language. */
  read(notice: NoticeScope | undefined, words: PaintSettings): void {
    this.#words = words;
    this.#hits.read(notice);
    this.#card.update();
  }

  /** The page or the hits have changed: what is drawn over it may stand elsewhere now. */
  redraw(): void {
    const isAnythingDrawn = this.#stage.glass !== undefined || this.#inView.visible.size > 0;
    if (isAnythingDrawn && !this.#isRemoved) this.#cancelDraw ??= atNextFrame(() => this.#draw());
  }

  /** Puts right what the page has done to the picture. True when it had done something. */
  mend(): boolean {
    const wasPaintTouched = this.#painter.mend();
    return this.#stage.glass?.mend() || wasPaintTouched;
  }

  show(place: NamePlace): void {
    this.#way.show(place);
  }

  step(by: 1 | -1): void {
    this.#way.step(by, this.#card.hit()?.finding);
  }

  /** Signs scroll along with the page; only inside a scrolling box of the page they have to be drawn anew. */
  #scrolled(isPage: boolean): void {
    if (!isPage) this.redraw();
    this.#card.close();
  }

  #follow(signal: AbortSignal): void {
    const card = this.#card;
    const open = (box: HitBox) => card.glance(box);
    const close = () => card.close();
    this.#lookUnderPointer = followPointer(
      {
        at: (x, y) => this.#hitAt(x, y),
        isOnCard: (event) => this.#stage.isOnCard(event, card.hit() !== undefined),
        shown: () => card.hit(),
        open,
        pin: (box) => void card.open(box, true),
        close,
      },
      signal,
    );
    followFocus({ within: (element) => this.#onlyWithin(element), open, close }, signal);
  }

  #onlyWithin(element: Element): HitBox | undefined {
    const hit = this.#hits.onlyWithin(element);
    return hit && this.#boxOf(hit);
  }

  #boxOf(hit: Hit): HitBox | undefined {
    return this.#isRemoved ? undefined : this.#measure([hit])[0];
  }

  #hitAt(x: number, y: number): HitBox | undefined {
    return this.#measure(this.#hits.under(x, y)).find((box) => hasPoint(box, x, y));
  }

  #measure(hits: Iterable<Hit>): readonly HitBox[] {
    return measureHits(hits, this.#rangeForMeasuring());
  }

  #rangeForMeasuring(): Range {
    this.#range ??= dom.createRange(document);
    return this.#range;
  }

  #draw(): void {
    this.#cancelDraw = undefined;
    const shown = this.#card.hit();
    if (this.#card.followName()) this.#lookUnderPointer?.();
    else if (shown !== undefined && this.#measure([shown]).some(isCovered)) this.#card.close();
    const boxes = this.#measure(this.#inView.visible);
    if (boxes.length > 0) this.#drawMarkers(boxes);
    else this.#stage.glass?.markers.replaceChildren();
  }

  #drawMarkers(boxes: readonly HitBox[]): void {
    const { markers, signPlace } = this.#stage.open();
    const shown = boxes.filter((box) => !isCovered(box));
    const markerOf = (hit: Hit) => this.#hits.appearanceOf(hit);
    drawMarkers(markers, shown, markerOf, signPlace(), this.#rangeForMeasuring());
  }

  #remove(): void {
    this.#isRemoved = true;
    this.#cancelDraw?.();
    this.#inView.disconnect();
    this.#painter.clear();
  }
}

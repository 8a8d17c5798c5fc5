import type { NoticeScope } from '../../../shared/findings/notice-scope.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { PaintSettings } from '../../messages/page-messages.ts';
import type { Verdicts } from '../../messages/verdicts.ts';
import type { BackgroundPort } from '../asking/background-port.ts';
import * as dom from '../browser/dom.ts';
import { listen } from '../browser/listen.ts';
import { atNextFrame } from '../browser/next-frame.ts';
import type { Cancel } from '../browser/timers.ts';
import { cardScript } from './card-script.ts';
import { isCovered } from './covered.ts';
import { FoundNames, type NamePlace, type OnDoubt } from './found-names.ts';
import { elementAround, type Hit } from './hit.ts';
import { type HitBox, hasPoint, measureHits } from './hit-boxes.ts';
import { watchHitsInView } from './hits-in-view.ts';
import { createHoverCard } from './hover-card.ts';
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
  /** How often the card that is open was found covered. */
  #timesCovered = 0;
  readonly #onCovered: () => void;

  constructor({ paint: { names, lang }, port, now, onDoubt, onCovered, signal }: PictureOptions) {
    this.#stage = new Stage({
      onMoved: () => this.redraw(),
      onScrolled: (isPage) => this.#scrolled(isPage),
      onKey: (key) => key === 'Escape' && this.#card.hide(),
      onCovered: () => this.#coveredCard(),
      signal,
    });
    this.#onCovered = onCovered;
    this.#painter = createPainter(names, CSS.highlights);
    this.#hits = new PaintedHits(this.#painter, this.#inView);
    this.found = new FoundNames({
      hits: this.#hits,
      onPainted: () => this.redraw(),
      onDoubt,
      signal,
    });
    this.#card = createHoverCard({
      element: () => this.#stage.open().card,
      prepare: async () => {
        if (cardScript.get() === undefined) await port.ask({ kind: 'want-card' });
      },
      draw: (hit) => {
        const entries = this.#hits.entriesAt(hit);
        const scene = { lang, now: now(), ...this.#hits.scene() };
        cardScript.get()?.draw(this.#stage.open().card, entries, scene);
        return entries.length > 0;
      },
      put: ({ lines }) => {
        const { card, cardPlace } = this.#stage.openCard();
        cardScript.get()?.place(card, lines, cardPlace());
      },
    });
    followPointer(
      {
        at: (x, y) => this.#hitAt(x, y),
        isOnCard: (event) => this.#stage.isOnCard(event, this.#card.hit() !== undefined),
        shown: this.#card.hit,
        open: (box) => void this.#open(box),
        close: () => this.#close(),
      },
      signal,
    );
    listen(window, 'beforeprint', () => this.found.paintAll(), signal);
    signal.addEventListener('abort', () => this.#remove());
  }

  judge(verdicts: Verdicts): void {
    this.#hits.judge(verdicts);
    this.#card.update();
    this.redraw();
  }

  /** The document has said more of what it is for. */
  read(notice: NoticeScope | undefined): void {
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

  /** Scrolls to a name and opens its card, with the keyboard in it. */
  show({ block, start }: NamePlace): void {
    this.found.paint(block);
    const hit = this.#hits.find(block, start);
    if (hit === undefined) return;
    const around = elementAround(hit.ranges[0]);
    if (around !== undefined) dom.scrollIntoView(around, { block: 'center' });
    atNextFrame(async () => {
      const [box] = this.#measure([hit]);
      if (box === undefined || this.#isRemoved) return;
      await this.#open(box);
      this.#stage.open().card.focus({ preventScroll: true });
    });
  }

  /** Goes on to the next name in the order of the page, or back to the one before. */
  step(by: 1 | -1): void {
    const places = this.found.places();
    const shown = this.#card.hit()?.finding;
    const current = places.findIndex(
      ({ block, start }) => block === shown?.block && start === shown.start,
    );
    const from = current === -1 && by === -1 ? 0 : current;
    const next = places.at((from + by) % Math.max(places.length, 1));
    if (next !== undefined) this.show(next);
  }

  /** Signs scroll along with the page; only inside a scrolling box of the page they have to be drawn anew. */
  #scrolled(isPage: boolean): void {
    if (!isPage) this.redraw();
    this.#close();
  }

  async #open(box: HitBox): Promise<void> {
    this.#timesCovered = 0;
    await this.#card.show(box);
  }

  /** What only came on top in between is behind the card once that is raised; the page is reported where the card stays covered. */
  #coveredCard(): void {
    this.#timesCovered += 1;
    if (this.#timesCovered === 1) this.#stage.open().raise();
    else this.#onCovered();
  }

  /** Closes the card, except while the keyboard is in it. */
  #close(): void {
    if (this.#stage.glass?.card.matches(':focus-within') !== true) this.#card.hide();
  }

  #hitAt(x: number, y: number): HitBox | undefined {
    return this.#measure(this.#hits.under(x, y)).find((box) => hasPoint(box, x, y));
  }

  #measure(hits: Iterable<Hit>): readonly HitBox[] {
    this.#range ??= dom.createRange(document);
    return measureHits(hits, this.#range);
  }

  #draw(): void {
    this.#cancelDraw = undefined;
    const shown = this.#card.hit();
    if (shown !== undefined && !this.#hits.has(shown)) this.#card.hide();
    else if (shown !== undefined && this.#measure([shown]).some(isCovered)) this.#close();
    const boxes = this.#measure(this.#inView.visible);
    if (boxes.length > 0) this.#drawMarkers(boxes);
    else this.#stage.glass?.markers.replaceChildren();
  }

  #drawMarkers(boxes: readonly HitBox[]): void {
    const { markers, signPlace } = this.#stage.open();
    const shown = boxes.filter((box) => !isCovered(box));
    drawMarkers(markers, shown, (hit) => this.#hits.appearanceOf(hit), signPlace());
  }

  #remove(): void {
    this.#isRemoved = true;
    this.#cancelDraw?.();
    this.#inView.disconnect();
    this.#painter.clear();
  }
}

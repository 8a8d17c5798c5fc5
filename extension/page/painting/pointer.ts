import { listen } from '../browser/listen.ts';
import { atNextFrame } from '../browser/next-frame.ts';
import { after, type Cancel } from '../browser/timers.ts';
import type { Hit } from './hit.ts';
import type { HitBox } from './hit-boxes.ts';

type Pointed = {
  readonly at: (x: number, y: number) => HitBox | undefined;
  readonly isOnCard: (event: MouseEvent) => boolean;
  /** Whose card is open. */
  readonly shown: () => Hit | undefined;
  readonly open: (box: HitBox) => void;
  readonly pin: (box: HitBox) => void;
  readonly close: () => void;
};

/**
 * Opens the card of the name that the pointer rests on, and closes it when the pointer has gone elsewhere; a click on the name
 * lets it stay. What the page does with the click is its own affair. Only what the
 * reader's own hand did counts: events made by the page's scripts are not trusted. What it returns is to be called where names were painted: one may stand
 * under a pointer that rests. After the reader has scrolled or closed a card, where it rests counts for nothing until it moves.
 */
export function followPointer(pointed: Pointed, signal: AbortSignal): () => void {
  const { at, isOnCard, shown, open, pin, close } = pointed;
  let due: { readonly hit: Hit | undefined; readonly cancel: Cancel } | undefined;
  let point: { readonly x: number; readonly y: number } | undefined;
  let cancelLook: Cancel | undefined;

  const cancel = () => {
    due?.cancel();
    due = undefined;
  };

  const forget = () => {
    point = undefined;
    cancelLook?.();
    cancelLook = undefined;
    cancel();
  };

  const settle = () => {
    cancelLook = undefined;
    const box = point && at(point.x, point.y);
    const hit = box?.hit;
    if (hit === shown()) return cancel();
    if (due !== undefined && due.hit === hit) return;
    cancel();
    const act = () => {
      due = undefined;
      if (box === undefined) close();
      else open(box);
    };
    due = { hit, cancel: after(box === undefined ? closeMs : openMs, act) };
  };

  const onMove = (event: PointerEvent) => {
    if (isOnCard(event)) return forget();
    point = { x: event.clientX, y: event.clientY };
    cancelLook ??= atNextFrame(settle);
  };

  const onClick = (event: MouseEvent) => {
    // A link that is followed by keyboard has no place; who has marked a text wants to copy it.
    if (event.detail === 0 || isOnCard(event) || getSelection()?.isCollapsed === false) return;
    const box = at(event.clientX, event.clientY);
    if (box === undefined) return;
    cancel();
    pin(box);
  };

  listen(document, 'pointermove', onMove, signal);
  listen(document, 'click', onClick, signal);
  listen(document, 'pointerdown', onMove, signal);
  listen(document, 'scroll', forget, signal);
  listen(document, 'keydown', ({ key }) => key === 'Escape' && forget(), signal);
  signal.addEventListener('abort', forget);
  return () => {
    if (point === undefined || due !== undefined || shown() !== undefined) return;
    if (at(point.x, point.y) !== undefined) cancelLook ??= atNextFrame(settle);
  };
}

const openMs = 120;
const closeMs = 250;

import { listen } from '../browser/listen.ts';
import { atNextFrame } from '../browser/next-frame.ts';
import { after, type Cancel } from '../browser/timers.ts';
import type { Hit } from './hit.ts';
import type { HitBox } from './hit-boxes.ts';

type Pointed = {
  readonly at: (x: number, y: number) => HitBox | undefined;
  readonly isOnCard: (event: PointerEvent) => boolean;
  /** Whose card is open. */
  readonly shown: () => Hit | undefined;
  readonly open: (box: HitBox) => void;
  readonly close: () => void;
};

/**
 * Opens the card of the name that the pointer rests on, and closes it when the pointer has gone elsewhere. Only what the
 * reader's own hand did counts: events made by the page's scripts are not trusted.
 */
export function followPointer(pointed: Pointed, signal: AbortSignal): void {
  const { at, isOnCard, shown, open, close } = pointed;
  let due: { readonly hit: Hit | undefined; readonly cancel: Cancel } | undefined;
  let point: { readonly x: number; readonly y: number } | undefined;
  let cancelLook: Cancel | undefined;

  const cancel = () => {
    due?.cancel();
    due = undefined;
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
    if (isOnCard(event)) return cancel();
    point = { x: event.clientX, y: event.clientY };
    cancelLook ??= atNextFrame(settle);
  };

  listen(document, 'pointermove', onMove, signal);
  listen(document, 'pointerdown', onMove, signal);
  signal.addEventListener('abort', () => {
    cancelLook?.();
    cancel();
  });
}

const openMs = 120;
const closeMs = 250;

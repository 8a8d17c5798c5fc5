import * as dom from '../browser/dom.ts';
import { type Joint, jointOf } from './positioned-lines.ts';

/** The line that pieces of text at places of their own make. */
export class PlacedLine {
  /** The last piece, and where its line begins. */
  #last: { readonly box: DOMRect; readonly left: number } | undefined;

  get hasBegun(): boolean {
    return this.#last !== undefined;
  }

  end(): void {
    this.#last = undefined;
  }

  /** How a piece goes on from the one before. */
  add(piece: Element): Joint {
    const box = dom.getBoundingClientRect(piece);
    const last = this.#last;
    const joint =
      last === undefined
        ? 'apart'
        : jointOf(last.box, { left: last.left, right: last.box.right }, box);
    const left = joint === 'same line' && last !== undefined ? last.left : box.left;
    this.#last = { box, left };
    return joint;
  }
}

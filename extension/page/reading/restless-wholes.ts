/**
 * Which of the containers that were read as a whole change again and again, a little at a time: once such a one is read closely,
 * each change takes little time.
 */
export class RestlessWholes {
  readonly #timesTouched = new WeakMap<Node, number>();

  /** So many of the container's nodes have changed at once: whether they are to be read closely from now on. */
  touch(container: Node, nodes: number): boolean {
    const times = (this.#timesTouched.get(container) ?? 0) + 1;
    this.#timesTouched.set(container, times);
    return times > mostTimesWhole && nodes <= aLittle;
  }
}

const mostTimesWhole = 2;
/** Nodes of one container at a time. */
const aLittle = 3;

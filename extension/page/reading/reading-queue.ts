import type { Container } from './container.ts';

/** A container to be read; `isMarked`: what must be read closely in it is known already. */
type Task = { readonly container: Container; readonly isMarked: boolean };

/** What waits to be read, the next one last. */
export class ReadingQueue {
  readonly #waiting: Task[] = [];
  readonly #touched = new Set<Node>();

  get size(): number {
    return this.#waiting.length;
  }

  /** Something in it may have changed; once is enough. False when it waits already. */
  touch(container: Container): boolean {
    if (this.#touched.has(container)) return false;
    this.#touched.add(container);
    this.#waiting.push({ container, isMarked: false });
    return true;
  }

  /** Found in another one. The first of them is read next. */
  found(containers: readonly Container[], isMarked: boolean): void {
    for (const container of containers.toReversed()) this.#waiting.push({ container, isMarked });
  }

  take(): Task | undefined {
    const task = this.#waiting.pop();
    if (task !== undefined) this.#touched.delete(task.container);
    return task;
  }
}

/** The two platform classes of painting that the test DOM lacks, as far as they are used. */
export function fakeRanges(): void {
  class FakeStaticRange {
    constructor(init: StaticRangeInit) {
      Object.assign(this, init);
    }
  }
  Object.assign(globalThis, { StaticRange: FakeStaticRange, Highlight: class extends Set {} });
}

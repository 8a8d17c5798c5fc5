/** A portal's lines with which each badge of a printed page says until when its level holds, and as of when (docs/embedding.md). */
export const printStyle: string = `@media print {
  lucheng-badge {
    height: auto;
  }
  lucheng-badge::part(box) {
    flex-wrap: wrap;
    white-space: pre-line;
  }
  lucheng-badge::part(box)::after {
    content: attr(title);
    width: 100%;
  }
}`;

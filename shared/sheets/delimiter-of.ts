/** What separates the cells of a text, and the text from its first row on: a line `sep=;` of Excel's says it. */
export function delimiterOf(text: string): { readonly delimiter: string; readonly body: string } {
  const stated = /^\ufeff?"?sep=(.)"?[^\S\n]*\n/i.exec(text);
  if (stated) return { delimiter: stated[1] ?? ',', body: `\n${text.slice(stated[0].length)}` };
  return { delimiter: likeliest(text), body: text };
}

/** The one by which most of the first lines have the same number of cells, two at least; of equals the comma. */
function likeliest(text: string): string {
  const lines = text.split('\n', 40).filter((line) => line.trim() !== '');
  const agreement = (delimiter: string) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const cells = withoutQuoted(line).split(delimiter).length;
      if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  };
  return delimiters.reduce((best, one) => (agreement(one) > agreement(best) ? one : best));
}

function withoutQuoted(line: string): string {
  return line.replace(/"(?:[^"]|"")*"/g, '');
}

const delimiters = [',', '\t', ';', '，', '|'] as const;

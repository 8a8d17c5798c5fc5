/** One writer's part of a shared output. */
export type Part = { readonly write: (text: string) => void; readonly end: () => void };

/**
 * An output for writers at the same time, which reads as if they had come one after the other: the first that hasn't ended
 * writes at once, and what the others say is kept until it is their turn.
 */
export function inTurn(write: (text: string) => void): () => Part {
  const waiting: { kept: string; isOver: boolean }[] = [];
  const flush = () => {
    while (waiting[0]) {
      write(waiting[0].kept);
      waiting[0].kept = '';
      if (!waiting[0].isOver) return;
      waiting.shift();
    }
  };
  return () => {
    const own = { kept: '', isOver: false };
    waiting.push(own);
    return {
      write: (text) => {
        own.kept += text;
        flush();
      },
      end: () => {
        own.isOver = true;
        flush();
      },
    };
  };
}

/** A line that breaks where text would. Wide enough to write so many characters; it says that it is one to who can't see it. */
export function Blank({ size }: { readonly size: number }) {
  return (
    <span class="blank" role="img" aria-label="（待填）">
      {Array.from({ length: size }, (_, i) => (
        <i key={String(i)} />
      ))}
    </span>
  );
}

/** As 温环〔2026〕1号. */
export function NumberBlank() {
  return (
    <>
      <Blank size={3} />〔<Blank size={2} />〕<Blank size={2} />号
    </>
  );
}

export function DayBlank() {
  return (
    <>
      <Blank size={3} />年<Blank size={2} />月<Blank size={2} />日
    </>
  );
}

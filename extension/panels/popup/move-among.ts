/** Down and up go from the field to the links after it and back; Enter in the field follows the first of them. */
export function moveAmong(event: KeyboardEvent): void {
  // Keys that an input method takes for itself choose characters.
  if (event.isComposing || !(event.currentTarget instanceof HTMLElement)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')];
  const at = stops.indexOf(event.target as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    stops[at + step]?.focus();
  } else if (event.key === 'Enter' && at === 0) {
    event.preventDefault();
    stops[1]?.click();
  }
}

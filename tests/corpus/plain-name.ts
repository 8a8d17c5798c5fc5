/**
 * A name or a painted text without what a typesetter may vary: width, brackets, spaces, dots, case. Written only for
 * this runner: it judges the extension, so it must not share the extension's fold.
 */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[〔［【〖｛{[]/gu, '(')
    .replace(/[〕］】〗｝}\]]/gu, ')')
    .replace(/[•・‧∙⋅]/gu, '·')
    .toLowerCase();
}

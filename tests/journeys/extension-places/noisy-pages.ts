/** Pages without a style sheet of their own in which a name has unseen noise in it all the same. */
export const noisyPages = {
  'an attribute': ['<i style="opacity: 0">转载</i>', ''],
  'an adopted sheet': [
    '<i id="noise">转载</i>',
    'const sheet = new CSSStyleSheet(); sheet.replaceSync("#noise { font-size: 0 }"); document.adoptedStyleSheets = [sheet]',
  ],
  'an animation': [
    '<i id="noise">转载</i>',
    'noise.animate({ opacity: [0, 0] }, { duration: 1, fill: "both" })',
  ],
} as const;

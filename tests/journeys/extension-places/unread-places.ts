/** Places whose text is not to be read, though a name may stand in it. */
export const unreadPlaces = {
  'a password': (name) => `<input type="password" value="${name}">`,
  'a password that is shown': (name) =>
    `<input type="password" value="${name}" onfocus=""><script>setTimeout(() => { document.currentScript }, 0); { const field = document.currentScript.previousElementSibling; setTimeout(() => { field.type = 'text' }, 800) }</script>`,
  'a hidden field': (name) => `<input type="hidden" value="${name}">`,
  'a field with dots for letters': (name) =>
    `<input style="-webkit-text-security: disc" value="${name}">`,
  'a one-time code': (name) => `<input autocomplete="one-time-code" value="${name}">`,
  'a field that isn’t shown': (name) => `<input style="display: none" value="${name}">`,
  'options side by side': (name) =>
    `<select><option>${name.slice(0, 4)}</option><option>${name.slice(4)}</option></select>`,
  'pieces in two columns': (name) =>
    `<div class="layer"><span style="left: 0px; top: 0px">${name.slice(0, 4)}</span><span style="left: 120px; top: 0px">${name.slice(4)}</span></div>`,
  'lines of a drawing': (name) =>
    `<svg width="400" height="80"><text y="20">${name.slice(0, 4)}</text><text x="200" y="70">${name.slice(4)}</text></svg>`,
  'a drawing’s title': (name) =>
    `<svg width="40" height="40"><title>${name}</title><defs><text>${name}</text></defs></svg>`,
  'what a counter parts': (name) =>
    `<style>.parted::before { content: "${name.slice(0, 4)}" counter(n) "${name.slice(4)}" }</style><p class="parted"></p>`,
  'what is said instead of what a style sheet writes': (name) =>
    `<style>.alt::before { content: "公示" / "${name}" }</style><p class="alt"></p>`,
  'what a host’s own tree parts': (name) =>
    `<div><template shadowrootmode="open"><style>:host::before { content: "${name.slice(0, 4)}" }</style>公示<slot></slot></template>${name.slice(4)}</div>`,
  'a rule that holds for nobody': (name) =>
    `<style>@media print { .nobody::before { content: "${name}" } }</style><p class="nobody"></p>`,
  'what an object would show if it could not be': (name) =>
    `<object type="text/html" data="/inner.html?x" width="300" height="60"><p>${name}</p></object>`,
} as const satisfies Record<string, (name: string) => string>;

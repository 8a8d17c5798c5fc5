/** Every place where a page can show text that is read (docs/reading.md), each with a name of its own. */
export const readPlaces = {
  'a text field': (name) => `<form><input value="${name}"></form>`,
  'the hint in an empty field': (name) => `<input placeholder="例如：${name}">`,
  'a button’s label': (name) => `<input type="button" value="${name}">`,
  'a large field': (name) => `<p><textarea>中标人：${name}</textarea></p>`,
  'lines of a large field': (name) => `<textarea>${name.slice(0, 4)}\n${name.slice(4)}</textarea>`,
  'the options of a list': (name) => `<select><option>请选择<option>${name}</select>`,
  'a list that is open': (name) =>
    `<select size="3"><optgroup label="${name}"></optgroup></select>`,
  'editable text': (name) =>
    `<div contenteditable><p>${name.slice(0, 4)}<b>${name.slice(4)}</b></p></div>`,
  'a drawing': (name) => `<svg width="400" height="40"><g><text y="20">${name}</text></g></svg>`,
  'a drawing’s spans': (name) =>
    `<svg width="400" height="40"><text y="20">${name.slice(0, 4)}<tspan fill="red">${name.slice(4)}</tspan></text></svg>`,
  'HTML in a drawing': (name) =>
    `<svg width="400" height="40"><foreignObject width="400" height="40"><p>${name}</p></foreignObject></svg>`,
  'a formula': (name) => `<math><mtext>${name}</mtext></math>`,
  'a closed shadow tree': (name) =>
    `<div class="host" title="${name}"></div><script>document.currentScript.previousElementSibling.attachShadow({ mode: 'closed' }).innerHTML = '<p>' + '${name}' + '</p>'</script>`,
  'a closed shadow tree in another': (name) =>
    `<div><template shadowrootmode="closed"><x-a><template shadowrootmode="closed"><b>${name}</b></template></x-a></template></div>`,
  'a closed shadow tree around text': (name) =>
    `<section><template shadowrootmode="closed">${name}<slot></slot></template>公示</section>`,
  'a gloss': (name) => `<ruby>注<rt>${name}</rt></ruby>`,
  'a gloss over several letters': (name) =>
    `<ruby>甲<rt>${name.slice(0, 4)}</rt>乙<rt>${name.slice(4)}</rt></ruby>`,
  'what a style sheet writes': (name) =>
    `<style>#w::before { content: "${name}" }</style><p id="w"></p>`,
  'what it takes from an attribute': (name) =>
    `<style>@media screen { .attr::after { content: attr(data-name) "。" } }</style><p class="attr" data-name="${name}">中标人：</p>`,
  'half written by a style sheet': (name) =>
    `<style>.half::before { content: "${name.slice(0, 4)}" }</style><p class="half">${name.slice(4)}</p>`,
  'what a nested rule writes': (name) =>
    `<style>.nest { color: inherit; &:is(p)::after { content: "${name}" } }</style><p class="nest"></p>`,
  'what a rule for several writes': (name) =>
    `<style>:is(.one, .two)::before, .\\:before { content: "${name}" }</style><p class="two"></p>`,
  'what an imported sheet writes': (name) =>
    `<style>@import url("data:text/css;charset=utf-8,${encodeURIComponent(`.imported::before { content: "${name}" }`)}");</style><p class="imported"></p>`,
  'what an adopted sheet writes': (name) =>
    `<p class="adopted"></p><script>{ const sheet = new CSSStyleSheet(); sheet.replaceSync('.adopted::before { content: "${name}" }'); document.adoptedStyleSheets.push(sheet) }</script>`,
  'what a rule added later writes': (name) =>
    `<style id="later"></style><p class="later"></p><script>setTimeout(() => document.querySelector('#later').sheet.insertRule('.later::before { content: "${name}" }'), 1500)</script>`,
  'what the sheet of a shadow tree writes': (name) =>
    `<div><template shadowrootmode="closed"><style>b::after { content: "${name}" }</style><b></b></template></div>`,
  'what the sheet of a shadow tree writes for its host': (name) =>
    `<div><template shadowrootmode="open"><style>:host::before { content: "${name}" }</style></template></div>`,
  'what a style sheet writes at a place of its own': (name) =>
    `<style>.own { position: absolute } .own::before { content: "${name}" }</style><p>&nbsp;<span class="own"></span></p>`,
  'a list’s mark': (name) =>
    `<style>.marked { list-style: "${name}" inside }</style><ul class="marked"><li>公示</li></ul>`,
  'a mark with a rule of its own': (name) =>
    `<style>.ruled li::marker { content: "${name}" }</style><ol class="ruled"><li>公示</li></ol>`,
  'a drawing used again': (name) =>
    `<svg width="0" height="0"><symbol id="symbol"><text y="20">${name}</text></symbol></svg><svg width="400" height="40"><use href="#symbol"></use></svg>`,
  'one that uses another': (name) =>
    `<svg width="400" height="40"><defs><text id="inner" y="20">${name}</text><g id="outer"><use xlink:href="#inner"></use></g></defs><use href="#outer"></use></svg>`,
  'one letter in each box of a line': (name) =>
    `<div style="display: flex">${[...name].map((letter) => `<span>${letter}</span>`).join('\n')}</div>`,
  'one letter in each box of a column': (name) =>
    [...name].map((letter) => `<div>${letter}</div>`).join(''),
  'a style element that is shown': (name) => `<img><style style="display: block">${name}</style>`,
  'a title that is shown': (name) => `<img><title style="display: block">${name}</title>`,
  'what is named like a part of a drawing': (name) =>
    `<p>${name.slice(0, 4)}<mask>${name.slice(4, 6)}</mask><desc>${name.slice(6)}</desc></p>`,
  'what is named like a picture': (name) =>
    `<p></p><script>document.currentScript.previousElementSibling.append(Object.assign(document.createElement('image'), { textContent: '${name}' }))</script>`,
  'what is named like a line break elsewhere': (name) =>
    `<p><img></p><script>{ const br = document.createElementNS('urn:x', 'br'); br.textContent = '${name}'; document.currentScript.previousElementSibling.append(br) }</script>`,
  'what a script puts into a line between': (name) =>
    `<hr><script>document.currentScript.previousElementSibling.textContent = '${name}'</script>`,
  'a line in pieces, as document viewers write it': (name) =>
    `<div class="layer"><span style="left: 0px; top: 0px">中标人：${name.slice(0, 4)}</span><span style="left: 128px; top: 0px">${name.slice(4)}</span></div>`,
  'two lines in pieces': (name) =>
    `<div class="layer"><span style="left: 0px; top: 0px">中标人：${name.slice(0, 4)}</span><br><span style="left: 0px; top: 24px">${name.slice(4)}</span></div>`,
  'a line around what is drawn elsewhere': (name) =>
    `<p>${name.slice(0, 4)}<span class="off">本文来自示例网</span>${name.slice(4)}</p>`,
  'a line around what is transparent': (name) =>
    `<p>${name.slice(0, 4)}<i class="clear">转载</i>${name.slice(4)}</p>`,
  'a line around what has no colour': (name) =>
    `<p>${name.slice(0, 4)}<font class="colourless">转载</font>${name.slice(4)}</p>`,
  'a line around what has no size': (name) =>
    `<p>${name.slice(0, 4)}<b class="tiny">9a3f</b>${name.slice(4)}</p>`,
  'a line around what is cut off': (name) =>
    `<p>${name.slice(0, 4)}<span class="cut">转载</span>${name.slice(4)}</p>`,
  'noise itself': (name) => `<p>公示<span class="off">${name}</span>如下</p>`,
  'an object of this site': (name) =>
    `<object type="text/html" data="/inner.html?${encodeURIComponent(name)}" width="300" height="60"></object>`,
  'what is shown for an object that can’t be': (name) =>
    `<object data="/none.bin" type="x/y"><p>${name}</p></object>`,
} as const satisfies Record<string, (name: string) => string>;

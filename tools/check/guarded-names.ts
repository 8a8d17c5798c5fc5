/** Names in the built extension that a published version may not know, and why it does no harm there. */
export type GuardedNames = { readonly names: readonly string[]; readonly reason: string };

/** A name that is young for none of the browsers, or gone from the build, has to go from here too. */
export const guardedNames: readonly GuardedNames[] = [
  {
    names: ['sidebarAction', 'sidePanel', 'sidePanel.open'],
    reason:
      'Firefox has the one, Chrome and Edge the other: extension/sidebar.ts looks which there is.',
  },
  {
    names: ['message_serialization'],
    reason: 'A key of the manifest that browsers without it pass over: messages go as JSON then.',
  },
  {
    names: ['minimum_chrome_version'],
    reason: 'A key of Chrome’s own manifest that MDN doesn’t list.',
  },
  {
    names: ['trackVisibility', 'isVisible'],
    reason:
      'Firefox passes over the option and tells no visibility; a card counts as seen then (watch-covered.ts).',
  },
  {
    names: ['animation-timeline'],
    reason:
      'Without it a shadow at the lower edge of a card says that it goes on (card-box-css.ts).',
  },
  {
    names: ['overscroll-behavior'],
    reason:
      'Before Chrome 144 it holds for what is longer than its box; a short card scrolls the page.',
  },
  {
    names: ['fromHex', 'toHex'],
    reason: '@noble/hashes asks whether they are there, and has its own.',
  },
  { names: ['moveBefore'], reason: 'Preact asks whether it is there, and inserts where it isn’t.' },
  {
    names: ['setImmediate'],
    reason: 'The reader of zips asks whether it is there, and takes setTimeout.',
  },
  {
    names: [
      'QuotaExceededError',
      'getOrInsertComputed',
      'getOrInsert',
      'sumPrecise',
      'fromBase64',
      'setFromBase64',
      'setFromHex',
      'toBase64',
      'Float16Array',
    ],
    reason: 'The build of pdf.js for older browsers brings its own of each (core-js).',
  },
  {
    names: [
      'Sanitizer',
      'ariaControlsElements',
      'requestAdapter',
      'getPreferredCanvasFormat',
      'createShaderModule',
      'createRenderPipeline',
      'writeBuffer',
      'createBindGroup',
      'getBindGroupLayout',
      'createCommandEncoder',
      'beginRenderPass',
      'getCurrentTexture',
      'createView',
      'setPipeline',
      'setBindGroup',
      'setVertexBuffer',
    ],
    reason: 'pdf.js draws pages and forms with them. The extension has it read text alone.',
  },
  {
    names: [
      'isValid',
      'fontStyle',
      'fontWeight',
      'colorScheme',
      'responseHeaders',
      'runScripts',
      'notEqual',
      'imageIndex',
      'fileName',
      'contentEncoding',
      'displayName',
      'updateUI',
      'getViewport',
      'Metadata',
    ],
    reason: 'Fields of our own objects and of libraries’ that only share the name.',
  },
];

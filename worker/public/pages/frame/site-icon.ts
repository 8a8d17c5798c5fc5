/** The site's sign beside a tab's title, the extension's own (extension/icon/icon.svg), in the page: nobody is asked for it. */
export const siteIcon: string = `data:image/svg+xml,${encodeURIComponent(
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='7' fill='#1b6e3c'/><path d='M8 16.5l6 6L24.5 11' fill='none' stroke='#fff' stroke-width='4.5' stroke-linecap='round' stroke-linejoin='round'/></svg>",
)}`;

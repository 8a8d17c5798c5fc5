/** Takes the code of a letter's link out of the address and goes on with it, so that nobody has to type it. */
const code = location.hash.slice(1);
const field = document.querySelector<HTMLInputElement>('input#code');

// Out of the address at once, so that neither history nor a shared screen keeps it.
if (code !== '') history.replaceState(null, '', location.pathname + location.search);
if (code !== '' && field?.form) {
  field.value = code;
  field.form.requestSubmit();
}

/** While a code or a name is typed into such a field: who that is, and who else it might be. Without this script the next page says it. */
for (const field of document.querySelectorAll<HTMLInputElement>('input[data-look-up]')) {
  attend(field);
}

type Found = { readonly code: string; readonly name: string; readonly about: string };
type LookedUp = { readonly said: string; readonly found: readonly Found[] };

/** Long enough for the next key of who types on. */
const pauseMs = 250;

function attend(field: HTMLInputElement): void {
  const said = document.createElement('p');
  said.className = 'hint';
  const list = document.createElement('ul');
  list.className = 'found';
  // Who can't see it is told as well.
  const told = document.createElement('div');
  told.role = 'status';
  told.append(said, list);
  field.after(told);
  let waiting = 0;
  let last = '';

  const show = ({ said: text, found }: LookedUp) => {
    said.textContent = text;
    list.replaceChildren(...found.map((one) => lineOf(one, field, () => show(nothing))));
  };
  const ask = async () => {
    const asked = field.value.trim();
    if (asked === last) return;
    last = asked;
    const answer = asked === '' ? nothing : await lookUp(field.dataset.lookUp ?? '', asked);
    if (asked === last) show(answer);
  };
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void ask(), pauseMs);
  });
  void ask();
}

const nothing: LookedUp = { said: '', found: [] };

/** What couldn't be asked is said by nobody: the next page says it anyway. */
async function lookUp(place: string, asked: string): Promise<LookedUp> {
  try {
    const answer = await fetch(`${place}?${new URLSearchParams({ q: asked })}`);
    const isOurs = answer.headers.get('Content-Type')?.startsWith('application/json');
    return answer.ok && isOurs ? ((await answer.json()) as LookedUp) : nothing;
  } catch {
    return nothing;
  }
}

/** To be taken over into a field for a code, or, where a file is looked for, the way to it. */
function lineOf({ code, name, about }: Found, field: HTMLInputElement, done: () => void) {
  const line = document.createElement('li');
  const { leadsTo } = field.dataset;
  if (leadsTo !== undefined) {
    const link = document.createElement('a');
    link.href = leadsTo + encodeURIComponent(code);
    link.textContent = name || code;
    line.append(link, ` ${code} `, about);
  } else if (field.value.trim() === code) {
    line.append(`${name} `, about);
  } else {
    const take = document.createElement('button');
    take.type = 'button';
    take.textContent = name || code;
    take.addEventListener('click', () => {
      field.value = code;
      field.focus();
      done();
      field.dispatchEvent(new Event('input'));
    });
    line.append(take, ` ${code} `, about);
  }
  return line;
}

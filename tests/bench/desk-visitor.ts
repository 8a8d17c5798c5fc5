/** Somebody's browser at one front. */
export type DeskVisitor = {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly open: (path: string) => Promise<string>;
  /** What a form comes to: where it leads, or the page. */
  readonly send: (path: string, form: Form, network?: string) => Promise<string>;
};

type Form = Readonly<Record<string, string>> | URLSearchParams | FormData;

/** Whoever comes without an account. */
export function stranger(origin: string): DeskVisitor {
  return visitorWith(origin, { Accept: 'text/html' });
}

/** One of the demo's people, in by the demo's door. */
export async function enter(origin: string, person: string): Promise<DeskVisitor> {
  const answer = await post(`${origin}/demo`, { Origin: origin }, new URLSearchParams({ person }));
  const [cookie = ''] = answer.headers.get('Set-Cookie')?.split(';') ?? [];
  if (answer.status !== 303) throw new Error(`${person} is not let in: ${answer.status}`);
  return visitorWith(origin, { Accept: 'text/html', Cookie: cookie });
}

function visitorWith(origin: string, headers: Readonly<Record<string, string>>): DeskVisitor {
  return {
    origin,
    headers,
    open: async (path) => {
      const answer = await fetch(origin + path, { headers, redirect: 'manual' });
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      return answer.text();
    },
    send: async (path, form, network = '') => {
      const sent = { ...headers, Origin: origin, ...(network && { 'CF-Connecting-IP': network }) };
      const body = form instanceof FormData ? form : new URLSearchParams(form);
      const answer = await post(origin + path, sent, body);
      if (answer.status > 399) throw new Error(`${path}: ${answer.status} ${await whyNot(answer)}`);
      return answer.headers.get('Location') ?? answer.text();
    },
  };
}

/** What a page says is wrong. */
async function whyNot(answer: Response): Promise<string> {
  const html = await answer.text();
  return /class="faults?".{0,400}/s.exec(html)?.[0] ?? html.slice(-400);
}

function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: URLSearchParams | FormData,
): Promise<Response> {
  const sent = { ...headers, 'Sec-Fetch-Site': 'same-origin' };
  return fetch(url, { method: 'POST', redirect: 'manual', headers: sent, body });
}

// Laid into each page by "rostrum serve"; no published page has it.
const base = '/.rostrum/';
let state = document.querySelector('script[data-rostrum]').dataset.rostrum;
let events;
let host;

function connect() {
  if (events || document.hidden) return;
  const query = new URLSearchParams({ page: location.pathname, state });
  events = new EventSource(base + 'events?' + query.toString().replaceAll('+', '%20'));
  events.addEventListener('update', (event) => update(event.data));
  events.addEventListener('findings', (event) => show(event.data));
  events.addEventListener('mended', () => hide());
}

// A browser opens six connections to a host at most: only pages that are seen keep one.
function disconnect() {
  events?.close();
  events = undefined;
}

async function update(next) {
  if (next === state) return;
  const [text, , files] = state.split('-');
  const [newText, , newFiles] = next.split('-');
  const answer = await fetch(location.href, { cache: 'no-store' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const own = page.querySelector('script[data-rostrum]');
  const hasScripts = document.querySelector('script:not([data-rostrum])') ?? page.querySelector('script:not([data-rostrum])');
  if (!own || files !== newFiles) return location.reload();
  if (text !== newText) {
    // Scripts of the theme hold on to what they found: with them, only a new start is right.
    if (hasScripts) return location.reload();
    replace(page);
  }
  swapSheets(page);
  state = own.dataset.rostrum;
}

function replace(page) {
  const [x, y] = [scrollX, scrollY];
  document.title = page.title;
  for (const name of ['lang', 'dir']) {
    const value = page.documentElement.getAttribute(name);
    if (value === null) document.documentElement.removeAttribute(name);
    else document.documentElement.setAttribute(name, value);
  }
  document.body.replaceWith(document.adoptNode(page.body));
  scrollTo({ left: x, top: y, behavior: 'instant' });
}

// The old sheet stays until the new one is there, so that nothing flickers.
function swapSheets(page) {
  const sheets = (root) => [...root.head.querySelectorAll('link[rel=stylesheet]')];
  const old = sheets(document);
  const fresh = sheets(page);
  if (old.map((link) => link.outerHTML).join() === fresh.map((link) => link.outerHTML).join()) return;
  let waiting = fresh.length;
  const done = () => --waiting || old.forEach((link) => link.remove());
  for (const link of fresh) {
    const added = document.adoptNode(link);
    added.addEventListener('load', done);
    added.addEventListener('error', done);
    document.head.append(added);
  }
  if (!fresh.length) old.forEach((link) => link.remove());
}

function show(html) {
  hide();
  host = document.createElement('rostrum-findings');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<link rel="stylesheet" href="${base}live.css"><section role="alertdialog" aria-label="Rostrum" tabindex="-1">`
    + `<button type="button">Show the page <kbd>Esc</kbd></button><div>${html}</div></section>`;
  root.querySelector('button').addEventListener('click', fold);
  document.documentElement.append(host);
}

function fold() {
  host?.shadowRoot.querySelector('section').classList.toggle('folded');
  const button = host?.shadowRoot.querySelector('button');
  if (button) button.textContent = button.textContent.startsWith('Show the page') ? 'Show what is wrong' : 'Show the page';
}

function hide() {
  host?.remove();
  host = undefined;
}

addEventListener('keydown', (event) => event.key === 'Escape' && fold());
document.addEventListener('visibilitychange', () => (document.hidden ? disconnect() : connect()));
addEventListener('pagehide', disconnect);
addEventListener('pageshow', connect);
connect();

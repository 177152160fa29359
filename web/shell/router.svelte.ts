// Where the person is. Plain links to /app/… are followed without a reload; everything else is left to the browser.

const place = $state({ path: '/', search: '' });

export const router = {
  get path(): string {
    return place.path;
  },
  get query(): URLSearchParams {
    return new URLSearchParams(place.search);
  },
};

// How far down the person was when they left the page that they now come back to.
let left = 0;
export const leftAt = (): number => left;

function read(): void {
  place.path = location.pathname;
  place.search = location.search;
  left = (history.state as { y?: number } | null)?.y ?? 0;
}

export function go(to: string, { replace = false } = {}): void {
  if (replace) history.replaceState(history.state, '', to);
  else {
    history.replaceState({ y: scrollY }, '');
    history.pushState(null, '', to);
  }
  read();
}

// Keeps a filter in the address without a new entry in the history.
export function setQuery(changes: Record<string, string | null>): void {
  const query = new URLSearchParams(place.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const search = query.toString();
  go(place.path + (search ? `?${search}` : ''), { replace: true });
}

export function isOurs(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const plainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const stays = !link.target && !link.hasAttribute('download') && link.origin === location.origin;
  const elsewhereOnThisPage = link.hash !== '' && link.pathname === location.pathname;
  return plainClick && stays && !elsewhereOnThisPage && /^\/app(\/|$)/.test(link.pathname);
}

// Returns what stops listening.
export function startRouter(): () => void {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || !isOurs(link, event)) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  };
  document.addEventListener('click', onClick);
  addEventListener('popstate', read);
  read();
  return () => {
    document.removeEventListener('click', onClick);
    removeEventListener('popstate', read);
  };
}

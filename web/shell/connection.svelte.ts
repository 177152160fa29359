// Whether the server can be reached, as far as this page knows.

const state = $state({ online: true });
let probe: ReturnType<typeof setTimeout> | undefined;

export const connection = {
  get online(): boolean {
    return state.online;
  },
};

export function reached(): void {
  clearTimeout(probe);
  state.online = true;
}

// A phone may hold a signal that leads nowhere, so a failed request counts, and we ask again every 15 seconds.
export function lost(): void {
  state.online = false;
  clearTimeout(probe);
  probe = setTimeout(ask, 15_000);
}

async function ask(): Promise<void> {
  try {
    await fetch('/healthz', { cache: 'no-store' });
    reached();
  } catch {
    lost();
  }
}

export function startConnection(): void {
  state.online = navigator.onLine;
  addEventListener('online', () => void ask());
  addEventListener('offline', () => {
    state.online = false;
  });
}

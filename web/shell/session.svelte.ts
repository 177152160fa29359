// Who is signed in. The first answer may already stand in the page (<script type="application/json" id="boot">).
import { get, remove } from './api.ts';

export interface Me {
  name: string;
  nip: string;
  agency_name: string;
  zone_minutes: number;
  roles: string[];
}

const state = $state({ me: null as Me | null });

export const session = {
  get me(): Me | null {
    return state.me;
  },
  get roles(): readonly string[] {
    return state.me?.roles ?? [];
  },
  get zoneMinutes(): number {
    return state.me?.zone_minutes ?? 420;
  },
};

// False: nobody could be asked. Without a session the sign-in page opens by itself.
export async function openSession(): Promise<boolean> {
  const boot = document.getElementById('boot')?.textContent;
  if (boot) {
    state.me = (JSON.parse(boot) as { me: Me }).me;
    return true;
  }
  const answer = await get<Me>('/api/me');
  if (answer.ok) state.me = answer.value;
  return answer.ok;
}

export async function signOut(): Promise<void> {
  await remove('/api/session');
  state.me = null;
  location.assign('/masuk');
}

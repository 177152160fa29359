// Who is signed in. The first answer may already stand in the page (<script type="application/json" id="boot">).
import { get, remove, type Answer } from './api.ts';
import { choosePassword } from './sign-in.ts';

export interface Me {
  account: string;
  person: string | null; // an account of an installer belongs to nobody
  name: string;
  nip: string;
  agency_name: string;
  zone_minutes: number;
  roles: string[];
  must_change: boolean; // the first password was issued, and nothing else opens before the person has chosen their own
}

const state = $state({ me: null as Me | null, unreachable: false });

export const session = {
  get me(): Me | null {
    return state.me;
  },
  // We asked who is signed in and got no answer.
  get unreachable(): boolean {
    return state.unreachable;
  },
  get roles(): readonly string[] {
    return state.me?.roles ?? [];
  },
  get zoneMinutes(): number {
    return state.me?.zone_minutes ?? 420;
  },
};

// Without a session the sign-in page opens by itself (api.ts).
export async function openSession(): Promise<void> {
  const boot = document.getElementById('boot')?.textContent;
  const answer: Answer<Me> = boot ? { ok: true, value: (JSON.parse(boot) as { me: Me }).me } : await get<Me>('/api/me');
  state.unreachable = !answer.ok && answer.status !== 401;
  if (!answer.ok) return;
  if (answer.value.must_change) choosePassword();
  else state.me = answer.value;
}

export async function signOut(): Promise<void> {
  await remove('/api/session');
  state.me = null;
  location.assign('/masuk');
}

// Who is signed in, and what the frame shows them.
import { get, remove } from './api.ts';
import { setClock } from './clock.ts';
import { choosePassword, recognise } from './sign-in.ts';

export interface Me {
  account: string;
  person: string | null; // an account of an installer belongs to nobody
  name: string;
  nip: string;
  agency_name: string;
  zone_minutes: number;
  now: string; // by the server's clock
  roles: string[];
  must_change: boolean; // the first password was issued, and nothing else opens before the person has chosen their own
}

const state = $state({ me: null as Me | null, leads: 0, unreachable: false });

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
  // How many people they are the direct superior of, today.
  get leads(): number {
    return state.leads;
  },
  get zoneMinutes(): number {
    return state.me?.zone_minutes ?? 420;
  },
};

// Without a session the sign-in page opens by itself (api.ts).
export async function openSession(): Promise<void> {
  const [answer, standing] = await Promise.all([get<Me>('/api/me'), get<{ leads: number }>('/api/my-standing')]);
  state.unreachable = !answer.ok && answer.status !== 401;
  if (!answer.ok) return;
  setClock(answer.value.now);
  state.leads = standing.ok ? standing.value.leads : 0;
  recognise(answer.value);
  if (answer.value.must_change) choosePassword();
  else state.me = answer.value;
}

export async function signOut(): Promise<void> {
  await remove('/api/session');
  state.me = null;
  location.assign('/masuk');
}

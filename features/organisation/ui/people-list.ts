// Fifty people of the agency, and for the personnel office what it needs to know of their sign-in.
import { get, type Refusal } from 'web/shell/api.ts';

export type SignIn = 'none' | 'first' | 'own' | 'locked' | '';
export interface Listed {
  person: string;
  nip: string;
  full_name: string;
  title: string;
  unit_name: string;
  signIn: SignIn;
}
export interface Asked {
  search: string | null;
  after: string | null;
  unit: string | null;
  password: string | null; // none, first or own: then by NIP, and without posts
}
export interface Found {
  people: readonly Listed[];
  next: string | null;
  errors: readonly Refusal[];
}

interface Account {
  person: string | null;
  nip: string;
  name: string;
  has_password: boolean;
  must_change: boolean;
  locked: boolean;
}
const pageSize = 50;

export function signInOf({ has_password, must_change, locked }: Pick<Account, 'has_password' | 'must_change' | 'locked'>): SignIn {
  if (!has_password) return 'none';
  if (locked) return 'locked';
  return must_change ? 'first' : 'own';
}

async function findByPassword({ search, after, password }: Asked): Promise<Found> {
  const answer = await get<{ accounts: Account[] }>('/api/accounts', { query: { search, after, password } });
  if (!answer.ok) return { people: [], next: null, errors: answer.errors };
  const { accounts } = answer.value;
  const people = accounts.map((one) => ({ person: one.person ?? '', nip: one.nip, full_name: one.name, title: '', unit_name: '', signIn: signInOf(one) }));
  return { people, next: accounts.length === pageSize ? (accounts.at(-1)?.nip ?? null) : null, errors: [] };
}

export type Reader = 'office' | 'inspectorate';

export async function findPeople(asked: Asked, reader: Reader): Promise<Found> {
  if (asked.password && reader === 'office') return findByPassword(asked);
  const { search, after, unit } = asked;
  const answer = await get<{ people: Omit<Listed, 'signIn'>[]; next: string | null }>('/api/people', { query: { search, after, unit } });
  if (!answer.ok) return { people: [], next: null, errors: answer.errors };
  const { people, next } = answer.value;
  const persons = people.map(({ person }) => person).join(',');
  const accounts = people.length > 0 && reader === 'office' ? await get<{ accounts: Account[] }>('/api/accounts', { query: { persons } }) : null;
  const signIns = new Map(accounts?.ok ? accounts.value.accounts.map((one) => [one.person, signInOf(one)]) : []);
  return { people: people.map((one) => ({ ...one, signIn: signIns.get(one.person) ?? '' })), next, errors: [] };
}

// The server, as typed promises. A refusal is a value, never an exception: what a person can mend comes back in `errors`.
import { takeAnswer } from './boot.ts';
import { lost, reached } from './connection.svelte.ts';
import { signIn } from './sign-in.ts';
import { words } from './words.svelte.ts';

export interface Refusal {
  path: string; // the field, as a JSON pointer: /items/0/target; "" for the whole
  rule: string;
  message: string; // in the person's language
}

export type Answer<T> = { ok: true; value: T } | { ok: false; status: number; errors: Refusal[] };

export type Query = Record<string, string | number | boolean | null | undefined>;

export interface Options {
  query?: Query;
  // The same key gives the same answer, once: pass one to send a POST again after its answer was lost.
  key?: string;
  signal?: AbortSignal;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const longestWait = 20; // seconds
const attempts = 3;

export async function get<T>(path: string, options: Options = {}): Promise<Answer<T>> {
  const answer = takeAnswer(address(path, options.query));
  return answer === undefined ? send<T>('GET', path, undefined, options) : { ok: true, value: answer as T };
}
export const post = <T>(path: string, body?: unknown, options?: Options) => send<T>('POST', path, body, options);
export const put = <T>(path: string, body?: unknown, options?: Options) => send<T>('PUT', path, body, options);
export const patch = <T>(path: string, body?: unknown, options?: Options) => send<T>('PATCH', path, body, options);
export const remove = <T>(path: string, options?: Options) => send<T>('DELETE', path, undefined, options);

export function newKey(): string {
  return crypto.randomUUID();
}

export function address(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (given.length === 0) return path;
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
}

async function send<T>(method: Method, path: string, body: unknown, options: Options = {}): Promise<Answer<T>> {
  const request = requestOf(method, body, options);
  const response = await patiently(address(path, options.query), request);
  if (!response) return refusedHere(0, 'offline', words.kit.offline);
  if (response.status === 401) return (await signIn()) ? send<T>(method, path, body, options) : refusalOf<T>(response);
  return response.ok ? { ok: true, value: await valueOf<T>(response) } : refusalOf<T>(response);
}

// Pasting brings marks along that nobody sees: of directions, control characters, half an emoji. The server refuses them.
const hiddenMarks = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/gu;
const shown = (_name: string, value: unknown) => (typeof value === 'string' ? value.replace(hiddenMarks, '') : value);

function requestOf(method: Method, body: unknown, { key, signal }: Options): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': words.language };
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json';
  if (method === 'POST') headers['Idempotency-Key'] = key ?? newKey();
  return {
    method,
    headers,
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body, shown) }),
    ...(signal ? { signal } : {}),
  };
}

// 503 means "not begun, come back then" (the server's queue is bounded), so it is safe to send anything again.
async function patiently(url: string, request: RequestInit): Promise<Response | null> {
  for (let attempt = 1; ; ++attempt) {
    try {
      const response = await fetch(url, request);
      reached();
      if (response.status !== 503 || attempt === attempts) return response;
      await pause(Math.min(Number(response.headers.get('Retry-After')) || attempt, longestWait));
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
      lost();
      return null;
    }
  }
}

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

async function valueOf<T>(response: Response): Promise<T> {
  return (response.status === 204 ? undefined : await response.json()) as T;
}

// application/problem+json: { rule, errors: [{ path, rule, message }] }. Anything else is trouble in the server.
async function refusalOf<T>(response: Response): Promise<Answer<T>> {
  const problem = (await response.json().catch(() => ({}))) as { errors?: Refusal[]; code?: string };
  if (Array.isArray(problem.errors) && problem.errors.length > 0) {
    return { ok: false, status: response.status, errors: problem.errors };
  }
  if (response.status === 503) return refusedHere(503, 'busy', words.kit.busy);
  return refusedHere(response.status, 'server_trouble', words.kit.serverTrouble(problem.code ?? String(response.status)));
}

function refusedHere(status: number, rule: string, message: string): Answer<never> {
  return { ok: false, status, errors: [{ path: '', rule, message }] };
}


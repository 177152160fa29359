// The server answers with a table that it tells only once, so it goes straight into a file.
import { newKey, type Refusal } from 'web/shell/api.ts';
import { words } from 'web/shell/words.svelte.ts';

// The refusals; none: the file is in the downloads.
export async function downloadFirstPasswords(persons: readonly string[], trouble: (code: string) => string): Promise<readonly Refusal[]> {
  const headers = { 'Content-Type': 'application/json', 'Accept-Language': words.language, 'Idempotency-Key': newKey() };
  const response = await fetch('/api/first-passwords.xlsx', { method: 'POST', headers, body: JSON.stringify({ persons }) }).catch(() => null);
  if (!response) return [{ path: '', rule: 'offline', message: words.kit.offline }];
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as { errors?: Refusal[] };
    return problem.errors ?? [{ path: '', rule: 'server_trouble', message: trouble(String(response.status)) }];
  }
  save(await response.blob());
  return [];
}

function save(file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'kata-sandi-pertama.xlsx';
  link.click();
  URL.revokeObjectURL(link.href);
}

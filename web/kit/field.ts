// How a form's fields, its own check and the server's refusals meet: by path (/count, /items/0/target).
import type { Refusal } from 'web/shell/api.ts';

// What a control takes over from its field: <input {...parts} />.
export interface FieldParts {
  id: string;
  class: 'input';
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

// What every field component is given.
export interface FieldProps {
  path: string;
  label: string;
  hint?: string | undefined;
  optional?: boolean | undefined;
  errors?: readonly Refusal[] | undefined; // of the whole form; the field shows those of its path
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

export function fieldId(path: string): string {
  return `isian${path.replaceAll('/', '-')}`;
}

// The first sentence for this field: one thing to mend at a time.
export function errorFor(path: string, errors: readonly Refusal[] = []): string | null {
  return errors.find((error) => error.path === path)?.message ?? null;
}

// The ids of what describes a field, for aria-describedby.
export function describedBy(id: string, hint: string | undefined, error: string | null): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

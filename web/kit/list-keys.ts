// Single keys for a list: {@attach listKeys({ j: next, s: approve })}. They work only with the focus inside the list, not in
// a text field, not with Ctrl or Alt, and not when the person has turned them off (WCAG 2.1.4).
import { preferences } from 'web/shell/preferences.svelte.ts';

export function listKeys(acts: Record<string, () => void>): (list: HTMLElement) => () => void {
  return (list) => {
    const onKey = (event: KeyboardEvent) => {
      const act = acts[event.key.toLowerCase()];
      if (!act || !preferences.shortcuts || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      act();
    };
    list.addEventListener('keydown', onKey);
    return () => list.removeEventListener('keydown', onKey);
  };
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isBox = target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return isBox || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

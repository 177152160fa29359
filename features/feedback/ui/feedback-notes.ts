// What the feedback routes give and take (features/feedback/feedback_views.h).
export const coreValues = ['service_oriented', 'accountable', 'competent', 'harmonious', 'loyal', 'adaptive', 'collaborative'] as const;
export type CoreValue = (typeof coreValues)[number];
export const tones = ['positive', 'mixed', 'not_positive'] as const;
export type Tone = (typeof tones)[number];
export const othersViews = ['superior', 'peers', 'subordinates', 'citizens'] as const;
export type Giver = (typeof othersViews)[number] | 'self';

export interface NoteView {
  note: { id: string; giver: Giver; value: CoreValue | null; tone: Tone; text: string; day: string };
  author_name: string;
  result_text: string | null;
}

export interface NoteDraft {
  about: 'result' | 'value';
  result: string;
  value: CoreValue | '';
  giver: Giver;
  tone: Tone | '';
  text: string;
}

export const emptyNote: NoteDraft = { about: 'result', result: '', value: '', giver: 'superior', tone: '', text: '' };

// A note is about a result or about a value: exactly one of the two.
export function inputOf(note: NoteDraft, employee: string): object {
  return {
    employee,
    giver: note.giver,
    giver_name: null,
    result: note.about === 'result' ? note.result || null : null,
    value: note.about === 'value' ? note.value || null : null,
    tone: note.tone,
    text: note.text,
    day: null,
  };
}

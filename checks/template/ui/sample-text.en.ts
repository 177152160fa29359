import type indonesian from './sample-text.id.ts';

export default {
  title: 'My notes',
  text: "Today's note",
  keep: 'Keep the note',
  none: 'No notes yet.',
  kept: 'The note is kept.',
} satisfies typeof indonesian;

import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import SamplePage from './sample-page.svelte';
import text from './sample-text.id.ts';

const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

async function keeping(written: string, reply: Response): Promise<void> {
  const fetched = vi.fn().mockResolvedValueOnce(answer(200, { notes: [] })).mockResolvedValueOnce(reply);
  vi.stubGlobal('fetch', fetched);
  render(SamplePage, { text, params: {}, query: new URLSearchParams() });
  await fireEvent.input(screen.getByLabelText(text.text), { target: { value: written } });
  await fireEvent.click(screen.getByRole('button', { name: text.keep }));
}

test('a note that was kept is shown, and the field is empty again', async () => {
  await keeping('Rapat', answer(201, { id: '7', day: '2026-11-20', text: 'Rapat' }));
  expect((await screen.findByRole('listitem')).textContent).toContain('Rapat');
  expect(screen.getByLabelText<HTMLTextAreaElement>(text.text).value).toBe('');
});

test('a refused note keeps what was typed', async () => {
  const message = 'Catatan masih kosong. Tulis beberapa kata.';
  await keeping(' ', answer(422, { errors: [{ path: '/text', rule: 'sample_text_is_missing', message }] }));
  expect((await screen.findByRole('alert')).textContent).toContain(message);
  expect(screen.getByLabelText<HTMLTextAreaElement>(text.text).value).toBe(' ');
});

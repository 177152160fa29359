import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test } from 'vitest';
import { errorFor, fieldId } from 'web/kit/field.ts';
import ErrorSummary from 'web/kit/error-summary.svelte';
import NumberStepper from 'web/kit/number-stepper.svelte';
import RadioGroup from 'web/kit/radio-group.svelte';
import TextArea from 'web/kit/text-area.svelte';
import { entitle, tabTitle } from 'web/shell/title.svelte.ts';

const wrong = (path: string, message: string) => ({ path, rule: 'a_rule', message });

test('a path of the server becomes an id of the page', () => {
  expect(fieldId('/items/0/target')).toBe('isian-items-0-target');
});

test('a field shows the first error of its own path only', () => {
  const errors = [wrong('/other', 'a'), wrong('/count', 'b'), wrong('/count', 'c')];
  expect(errorFor('/count', errors)).toBe('b');
  expect(errorFor('/none', errors)).toBeNull();
});

test('a control is named by its label and described by hint and error', () => {
  const errors = [wrong('/text', 'Tulis apa yang Anda kerjakan')];
  render(TextArea, { path: '/text', label: 'Apa?', hint: 'Satu kalimat', value: '', errors });
  const box = screen.getByLabelText('Apa?');
  expect(box.getAttribute('aria-invalid')).toBe('true');
  const described = (box.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
  expect(described).toEqual(['Satu kalimat', 'Galat: Tulis apa yang Anda kerjakan']);
});

test('a limit is counted in characters as people see them, and longer input is kept', () => {
  const { container } = render(TextArea, { path: '/text', label: 'Apa?', value: 'a👩b', limit: 2 });
  expect(container.querySelector('.count.over')?.textContent).toBe('3 dari 2 huruf');
});

test('the error summary takes the focus, leads to the field and marks the title', async () => {
  entitle('Isi laporan');
  render(TextArea, { path: '/text', label: 'Apa?', value: '' });
  const { rerender } = render(ErrorSummary, { errors: [] as ReturnType<typeof wrong>[] });
  expect(screen.queryByRole('alert')).toBeNull();
  await rerender({ errors: [wrong('/text', 'Tulis apa yang Anda kerjakan')] });
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  expect(tabTitle()).toBe('Galat: Isi laporan · Capaian');
  screen.getByRole('link').click();
  expect(document.activeElement).toBe(screen.getByLabelText('Apa?'));
  await rerender({ errors: [] });
  expect(tabTitle()).toBe('Isi laporan · Capaian');
});

test('an error about the whole form is a sentence without a link', () => {
  render(ErrorSummary, { errors: [wrong('', 'Triwulan III ditutup 10 Oktober')] });
  expect(screen.queryByRole('link')).toBeNull();
});

test('the stepper counts up and down and names its buttons', async () => {
  render(NumberStepper, { path: '/count', label: 'Jumlah', value: 14 });
  const box = screen.getByLabelText<HTMLInputElement>('Jumlah');
  screen.getByRole('button', { name: 'Tambah Jumlah' }).click();
  await tick();
  expect(box.value).toBe('15');
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  await tick();
  expect(box.value).toBe('14');
});

test('the stepper keeps what was typed, also while it is no number', async () => {
  render(NumberStepper, { path: '/count', label: 'Jumlah', value: 1234.5 });
  const box = screen.getByLabelText<HTMLInputElement>('Jumlah');
  expect(box.value).toBe('1234,5');
  box.value = '12,';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await tick();
  expect(box.value).toBe('12,');
});

test('the error summary leads to the first choice of a group', () => {
  const choices = [{ value: 'a', label: 'Sesuai' }, { value: 'b', label: 'Di atas' }];
  render(RadioGroup, { path: '/rating', label: 'Hasil kerja', value: '', choices });
  expect(document.getElementById(fieldId('/rating'))).toBe(screen.getByLabelText('Sesuai'));
  expect(screen.getByRole('group', { name: 'Hasil kerja' })).toBeTruthy();
});

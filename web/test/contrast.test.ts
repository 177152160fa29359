import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync('style/tokens.css', 'utf8');

function colours(block: string): Record<string, string> {
  const body = sheet.slice(sheet.indexOf(block)).split('}')[0] ?? '';
  return Object.fromEntries([...body.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6})/g)].map((found) => [found[1] ?? '', found[2] ?? '']));
}
const light = colours(':root {');
const themes = { light, dark: { ...light, ...colours(":root[data-theme='dark'] {") } };

// WCAG 2.2, relative luminance and contrast ratio.
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['netral-kertas', 'netral-permukaan'];
const texts: [string, string][] = [
  ...['netral-tinta', 'netral-redup', 'merek-utama', 'sentimen-baik', 'sentimen-waspada', 'sentimen-galat'].flatMap((text) =>
    grounds.map((ground): [string, string] => [text, ground]),
  ),
  ...['baik', 'waspada', 'galat'].map((mood): [string, string] => [`sentimen-${mood}-teks`, `sentimen-${mood}-latar`]),
  ...['baik', 'waspada', 'galat'].map((mood): [string, string] => ['netral-tinta', `sentimen-${mood}-latar`]),
  ['merek-utama-teks', 'merek-utama'],
  ['merek-lembut-teks', 'merek-lembut'],
  ['netral-tinta', 'merek-lembut'],
  ['merek-bilah-teks', 'merek-bilah'],
  ['netral-malam-teks', 'netral-malam'],
  ['fokus-halo', 'netral-malam'],
  ['sentimen-galat-tombol-teks', 'sentimen-galat'],
  // The small words of the Anyaman stand on straw or on a lit strand.
  ...['netral-jerami', 'netral-jerami-muda', 'merek-jalur'].map((ground): [string, string] => ['netral-redup', ground]),
  ...['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'].map((predicate): [string, string] => [
    `predikat-${predicate}-teks`,
    `predikat-${predicate}`,
  ]),
];
const edges: [string, string][] = [
  ...grounds.map((ground): [string, string] => ['netral-tepi', ground]),
  ['fokus', 'fokus-halo'],
];

describe.each(Object.entries(themes))('in the %s theme', (_, theme) => {
  const ratio = (one: string, other: string) => contrast(theme[one] ?? '', theme[other] ?? '');
  test.each(texts)('%s can be read on %s (4.5 : 1)', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(edges)('%s can be told from %s (3 : 1)', (edge, ground) => {
    expect(ratio(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

// Own strokes on a 24 px grid, always shown beside a word.
export const iconPaths = {
  today: 'M5 5h14v15H5zM5 10h14M9 3v4M15 3v4M9 15l2 2 4-4',
  report: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7',
  plan: 'M4 6h3v3H4zM4 15h3v3H4zM11 7.5h9M11 16.5h9',
  result: 'M3 8h18M3 16h18M8 3v18M16 3v18M8 8h8v8H8z',
  team: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-4 2.5-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M17.5 14.5c2.3.8 3.5 2.7 3.5 5.5',
  menu: 'M4 6h16M4 12h16M4 18h16',
  feedback: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5',
  period: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 3',
  people: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-5 3.5-7 8-7s8 2 8 7',
  policy: 'M12 3v18M7 21h10M4 8h16M4 8l-2 6h5zM20 8l-3 6h5z',
  monitor: 'M4 20V10M10 20V4M16 20v-7M22 20H2',
  objection: 'M12 3l9.5 17h-19zM12 10v4M12 17v.5',
  export: 'M12 3v12M7 10l5 5 5-5M4 20h16',
  import: 'M12 15V3M7 8l5-5 5 5M4 20h16',
  map: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14',
  service: 'M3 20h18M5 20V9l7-5 7 5v11M10 20v-6h4v6',
  audit: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM8.5 12l2.5 2.5 4.5-5',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L21 21',
  development: 'M12 21V9M12 13c-5 0-7-3-7-7 5 0 7 3 7 7zM12 11c0-4 2-7 7-7 0 4-2 7-7 7z',
  award: 'M12 14a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM9 13l-2 8 5-3 5 3-2-8',
  print: 'M7 9V3h10v6M7 18H4V9h16v9h-3M7 14h10v7H7z',
  record: 'M4 5h16v14H4zM8 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5.5 16c.5-2 4.5-2 5 0M14 9h4M14 13h4',
} as const;

export type IconName = keyof typeof iconPaths;

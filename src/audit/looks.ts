/** The widths and colour schemes in which pages are checked. */

export const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export const WIDTHS = [320, 768, 1280] as const;

export interface Look {
  readonly width: number;
  readonly scheme: keyof typeof SCHEMES;
}

/** Each width in each scheme. */
export const ALL_LOOKS: readonly Look[] = (Object.keys(SCHEMES) as Look['scheme'][]).flatMap(
  (scheme) => WIDTHS.map((width) => ({ width, scheme })),
);

/** The looks that show most: narrow, wide, dark, and in the reader's own colours. */
export const FIRST_LOOKS: readonly Look[] = [
  { width: 320, scheme: 'light' },
  { width: 1280, scheme: 'light' },
  { width: 320, scheme: 'dark' },
  { width: 1280, scheme: 'forced colours' },
];

/** All others. */
export const FURTHER_LOOKS: readonly Look[] = ALL_LOOKS.filter(
  ({ width, scheme }) =>
    !FIRST_LOOKS.some((first) => first.width === width && first.scheme === scheme),
);

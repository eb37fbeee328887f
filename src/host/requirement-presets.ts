/**
 * Highest ExcelApi version of Excel as it is sold once and for all, by our name for it. Excel of LTSC 2024 has more than
 * 1.15, but this build of the client knows no more.
 */
export const REQUIREMENT_PRESETS = {
  office2019: '1.8',
  ltsc2021: '1.14',
  ltsc2024: '1.15',
} as const;

/** Highest minor version of ExcelApi that the client knows. */
export const HIGHEST_API = 15;

/** `1.9` for `1.9`, `1.14` for `ltsc2021`; null for what is neither. */
export function apiVersion(text: string): string | null {
  const preset: string | undefined = (REQUIREMENT_PRESETS as Record<string, string>)[text.toLowerCase()];
  if (preset !== undefined) return preset;
  const minor = Number(/^1\.(\d{1,2})$/.exec(text)?.[1] ?? 0);
  return minor >= 1 && minor <= HIGHEST_API ? `1.${minor}` : null;
}

/** What the host declares unless told otherwise: Excel LTSC 2021. The topics offered whole are whole up to there and beyond. */
export const DEFAULT_API = REQUIREMENT_PRESETS.ltsc2021;

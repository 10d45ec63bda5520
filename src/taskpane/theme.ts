/** Light or dark, in the colours of the icons. */
import { createDarkTheme, createLightTheme, makeStaticStyles } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

/** From nearly black to nearly white; 80 is the green of the icon. White text on 60–80 and 100+ on dark grey have a contrast over 4.5:1. */
const GREENS: BrandVariants = {
  10: '#021512', 20: '#06231f', 30: '#08332d', 40: '#0a4039', 50: '#0b4d45', 60: '#0c5b52', 70: '#0e6b61', 80: '#0f7b70',
  90: '#2a8d81', 100: '#44a094', 110: '#5eb1a6', 120: '#79c2b8', 130: '#95d2ca', 140: '#b2e1da', 150: '#cfeeea', 160: '#ecf8f6',
};

export const LIGHT: Theme = createLightTheme(GREENS);
export const DARK: Theme = { ...createDarkTheme(GREENS), colorBrandForeground1: GREENS[110], colorBrandForeground2: GREENS[120] };

/** Whether a background wants light text. @param colour As "#rrggbb". */
export function isDark(colour: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) < 128;
}

/** Rules for what stands outside the components; by script, since the page allows no written styles. */
export const usePageStyles = makeStaticStyles({ body: { margin: '0' } });

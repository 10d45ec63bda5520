/** How cells look: as Univer keeps it, and as the library for .xlsx files does. */
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { Style } from 'excelize-wasm';

/** The numbered formats that files use instead of a pattern; the others are rare. */
const BUILT_IN: Readonly<Record<number, string>> = { 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 14: 'd-m-yyyy', 22: 'd-m-yyyy h:mm', 49: '@' };

/** What need not be said of a font. */
const USUAL = { family: 'Calibri', size: 11 } as const;

const SIDES = [['t', 'top'], ['b', 'bottom'], ['l', 'left'], ['r', 'right']] as const;

/** Univer's lines, each with the library's number. */
const LINES = new Map([
  [BorderStyleTypes.THIN, 1], [BorderStyleTypes.MEDIUM, 2], [BorderStyleTypes.DASHED, 3], [BorderStyleTypes.DOTTED, 4], [BorderStyleTypes.THICK, 5], [BorderStyleTypes.DOUBLE, 6], [BorderStyleTypes.HAIR, 7],
  [BorderStyleTypes.MEDIUM_DASHED, 8], [BorderStyleTypes.DASH_DOT, 9], [BorderStyleTypes.MEDIUM_DASH_DOT, 10], [BorderStyleTypes.DASH_DOT_DOT, 11], [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 12],
  [BorderStyleTypes.SLANT_DASH_DOT, 13],
]);
const HORIZONTAL = new Map([[HorizontalAlign.LEFT, 'left'], [HorizontalAlign.CENTER, 'center'], [HorizontalAlign.RIGHT, 'right']]);
const VERTICAL = new Map([[VerticalAlign.TOP, 'top'], [VerticalAlign.MIDDLE, 'center'], [VerticalAlign.BOTTOM, 'bottom']]);

const keyOf = <Key, Value>(known: ReadonlyMap<Key, Value>, value: Value | undefined): Key | undefined => [...known].find(([, one]) => one === value)?.[0];
const isOn = (value: BooleanNumber | undefined): boolean => value === BooleanNumber.TRUE;

/** Without what is undefined. */
const defined = <Whole extends object>(whole: { readonly [Key in keyof Whole]: Whole[Key] | undefined }): Whole => Object.fromEntries(Object.entries(whole).filter(([, part]) => part !== undefined)) as Whole;

function writeFont({ bl, it, ul, fs, ff, cl }: IStyleData): Style['Font'] {
  const font = defined<NonNullable<Style['Font']>>({
    Bold: isOn(bl) || undefined, Italic: isOn(it) || undefined, Underline: isOn(ul?.s) ? 'single' : undefined, Size: fs, Family: ff ?? undefined, Color: cl?.rgb ?? undefined,
  });
  // The library needs a family wherever there is a font.
  return Object.keys(font).length === 0 ? undefined : { Family: USUAL.family, ...font };
}

export function writeStyle(style: IStyleData): Style {
  const { bg, bd, ht, vt, tb, n } = style;
  const borders = SIDES.flatMap(([side, Type]) => {
    const line = bd?.[side];
    const number = line ? LINES.get(line.s) : undefined;
    return number === undefined ? [] : [{ Type, Style: number, Color: line?.cl.rgb ?? '#000000' }];
  });
  const alignment = defined<NonNullable<Style['Alignment']>>({
    Horizontal: HORIZONTAL.get(ht ?? HorizontalAlign.UNSPECIFIED), Vertical: VERTICAL.get(vt ?? VerticalAlign.UNSPECIFIED), WrapText: tb === WrapStrategy.WRAP || undefined,
  });
  return defined<Style>({
    Font: writeFont(style),
    Fill: typeof bg?.rgb === 'string' ? { Type: 'pattern', Pattern: 1, Color: [bg.rgb] } : undefined,
    Border: borders.length === 0 ? undefined : borders,
    Alignment: Object.keys(alignment).length === 0 ? undefined : alignment,
    CustomNumFmt: n?.pattern,
  });
}

const colour = (hex: string | undefined): { rgb: string } | undefined => (hex === undefined || hex === '' ? undefined : { rgb: `#${hex.slice(-6).toLowerCase()}` });

function readBorders(borders: Style['Border'] = []): IBorderData | undefined {
  const lines = SIDES.flatMap(([side, type]) => {
    const border = borders.find(({ Type }) => Type === type);
    const line = keyOf(LINES, border?.Style);
    return line === undefined ? [] : [[side, { s: line, cl: colour(border?.Color) ?? { rgb: '#000000' } }] as const];
  });
  return lines.length === 0 ? undefined : Object.fromEntries(lines);
}

/** Colours of the file's theme are left behind. */
export function readStyle({ Font: font, Fill: fill, Border, Alignment: alignment, NumFmt, CustomNumFmt }: Style): IStyleData {
  const pattern = CustomNumFmt ?? BUILT_IN[NumFmt ?? 0];
  const family = font?.Family === USUAL.family || font?.Family === '' ? undefined : font?.Family;
  return defined<IStyleData>({
    n: pattern === undefined ? undefined : { pattern },
    bl: font?.Bold === true ? BooleanNumber.TRUE : undefined, it: font?.Italic === true ? BooleanNumber.TRUE : undefined, ul: font?.Underline === 'single' ? { s: BooleanNumber.TRUE } : undefined,
    fs: font?.Size === USUAL.size || font?.Size === 0 ? undefined : font?.Size, ff: family, cl: colour(font?.Color),
    bg: fill?.Type === 'pattern' && fill.Pattern === 1 ? colour(fill.Color?.[0]) : undefined,
    bd: readBorders(Border),
    ht: keyOf(HORIZONTAL, alignment?.Horizontal), vt: keyOf(VERTICAL, alignment?.Vertical), tb: alignment?.WrapText === true ? WrapStrategy.WRAP : undefined,
  });
}

/** Counts per label, with a bar that shows their share. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, paddingBottom: tokens.spacingVerticalXXS },
  label: { overflowWrap: 'anywhere', textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`, verticalAlign: 'top' },
  barCell: { width: '36%', padding: 0 },
  bar: { height: '8px', minWidth: '2px', borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  show: { minWidth: 0, padding: 0, fontWeight: tokens.fontWeightRegular, textAlign: 'start', justifyContent: 'flex-start', textDecorationLine: 'underline' },
  count: { width: '16%', textAlign: 'end', fontVariantNumeric: 'tabular-nums', paddingLeft: tokens.spacingHorizontalS },
});

export interface CountRow {
  readonly label: string;
  readonly count: number;
}

/** @property total What the bars are a share of; 1 or more. @property onShow Makes each label that counts any a button, by its place; `showName` is what that says aloud. */
export function CountTable({ caption, rows, total, format, onShow, showName }: {
  readonly caption: string;
  readonly rows: readonly CountRow[];
  readonly total: number;
  readonly format: (count: number) => string;
  readonly onShow?: ((place: number) => void) | undefined;
  readonly showName?: (label: string, count: string) => string;
}): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <tbody>
        {rows.map(({ label, count }, place) => (
          <tr key={label}>
            <th scope="row" className={styles.label}>
              {onShow === undefined || count === 0 ? label : <Button appearance="transparent" className={styles.show} aria-label={showName?.(label, format(count)) ?? label} onClick={() => { onShow(place); }}>{label}</Button>}
            </th>
            <td className={styles.barCell} aria-hidden="true">{count === 0 ? null : <div className={styles.bar} style={{ width: `${String((100 * count) / total)}%` }} />}</td>
            <td className={styles.count}>{format(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

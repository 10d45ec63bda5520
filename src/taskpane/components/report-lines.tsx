/** A list of the report that can be opened, as long as is bearable in a pane. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '240px', overflowY: 'auto', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  item: { paddingBottom: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Most lines of one list; the whole report is that of `npm run catalogue -- check`. */
export const SHOWN_LINES = 200;

/** @property place, note Stand before and behind the text, in a quieter colour. */
export interface ReportLine {
  readonly text: string;
  readonly place?: string;
  readonly note?: string;
}

/** @property lines The first of them. @property total All there are. */
export function ReportLines({ title, lines, total, more, open }: {
  readonly title: string;
  readonly lines: readonly ReportLine[];
  readonly total: number;
  readonly more: (count: number) => string;
  readonly open: boolean;
}): ReactNode {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <details open={open}>
      <summary><Caption1>{title}</Caption1></summary>
      <ul className={styles.list} tabIndex={0} aria-label={title}>
        {lines.map(({ text, place = '', note = '' }, index) => (
          <li key={String(index)} className={styles.item}>
            {place === '' ? null : <span className={styles.quiet}>{place}: </span>}
            {text}
            {note === '' ? null : <span className={styles.quiet}> {note}</span>}
          </li>
        ))}
        {total > lines.length ? <li>{more(total - lines.length)}</li> : null}
      </ul>
    </details>
  );
}

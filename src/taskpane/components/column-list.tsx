/** What each column of the source is for, and which are left out. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RecognisedSource } from '../state/view-source';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, margin: 0 },
  cell: { margin: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  field: { color: tokens.colorNeutralForeground2 },
  left: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

function LeftOut({ label, headers }: { readonly label: string; readonly headers: readonly string[] }): ReactNode {
  const styles = useStyles();
  return headers.length === 0 ? null : <Caption1 className={styles.left}>{label}: {headers.join(', ')}</Caption1>;
}

export function ColumnList({ texts, source }: { readonly texts: Texts; readonly source: RecognisedSource }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dl className={styles.list}>
        {source.fields.map(({ field, headers }) => (
          // A wrapper per pair would break the grid; `contents` keeps both.
          <div key={field} style={{ display: 'contents' }}>
            <dt className={`${styles.cell} ${styles.field}`}>{texts.fields[field]}</dt>
            <dd className={styles.cell}>{headers.join(' + ')}</dd>
          </div>
        ))}
      </dl>
      <LeftOut label={texts.personal} headers={source.personal} />
      <LeftOut label={texts.unused} headers={source.unused} />
      <LeftOut label={texts.missing} headers={source.missing.map((field) => texts.fields[field].toLowerCase())} />
    </>
  );
}

/** The groups of now beside those that count, in rows and fte; each cell leads to its rows. */
import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CurrentMatrix } from '../../core';
import { Folding } from '../review/folding';
import type { CheckScreenTexts } from './check-texts';
import type { ShowRows } from './findings-list';

const useStyles = makeStyles({
  scroller: { overflowX: 'auto', maxWidth: '100%', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground2, paddingBottom: tokens.spacingVerticalXS },
  head: { fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, textAlign: 'center', whiteSpace: 'nowrap' },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: 0, textAlign: 'center', minWidth: '36px' },
  stays: { backgroundColor: tokens.colorNeutralBackground3 },
  count: { minWidth: 0, width: '100%', padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, display: 'flex', flexDirection: 'column', fontWeight: tokens.fontWeightRegular },
  fte: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

export function CurrentTable({ texts, matrix, onShow }: { readonly texts: CheckScreenTexts; readonly matrix: CurrentMatrix; readonly onShow: ShowRows }): ReactNode {
  const styles = useStyles();
  const words = texts.matrix;
  if (matrix.cells.length === 0) return <Folding heading={words.heading}><Text size={200}>{words.none}</Text></Folding>;
  const cells = new Map(matrix.cells.map((cell) => [JSON.stringify([cell.current, cell.grade]), cell] as const));
  return (
    <Folding heading={words.heading} open>
      {/* Focusable, so that a keyboard can scroll it. */}
      <div className={styles.scroller} role="region" aria-label={words.caption} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>{words.current} \ {words.grade}</th>
              {matrix.grades.map((grade) => <th key={grade} scope="col" className={styles.head}>{grade}</th>)}
            </tr>
          </thead>
          <tbody>
            {matrix.current.map((current) => (
              <tr key={current}>
                <th scope="row" className={styles.head}>{current}</th>
                {matrix.grades.map((grade) => {
                  const cell = cells.get(JSON.stringify([current, grade]));
                  return (
                    <td key={grade} className={mergeClasses(styles.cell, current === grade && styles.stays)}>
                      {cell === undefined ? null : (
                        <Button appearance="transparent" size="small" className={styles.count} onClick={() => { onShow(cell.rows); }}>
                          <span>{words.rows(cell.rows.length)} </span>
                          <Caption1 className={styles.fte}>{words.fte(cell.fte)}</Caption1>
                        </Button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {matrix.without === 0 ? null : <Caption1>{words.without(matrix.without)}</Caption1>}
    </Folding>
  );
}

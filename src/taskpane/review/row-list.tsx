/** The rows to go through: a list of any length, of which only what is in sight is drawn. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ListedRow } from './review-state';
import type { ReviewTexts } from './review-texts';

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: '96px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  whole: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS, alignContent: 'center', padding: `0 ${tokens.spacingHorizontalS}`, cursor: 'pointer', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`, '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' } },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase300 },
  grade: { fontWeight: tokens.fontWeightSemibold },
  small: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Height of a line, in pixels. */
const LINE = 48;
const idOf = (row: number): string => `review-row-${String(row)}`;

/** @param onChoose Takes a row in hand; `row` opens it. */
export function RowList({ texts, rows, current, onChoose }: { readonly texts: ReviewTexts; readonly rows: readonly ListedRow[]; readonly current: number | undefined; readonly onChoose: (row: number, view: 'list' | 'row') => void }): ReactNode {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => LINE, overscan: 6 });
  const at = rows.findIndex(({ row }) => row === current);
  useEffect(() => {
    if (at >= 0) lines.scrollToIndex(at);
  }, [at, lines]);
  const move = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const targets: Readonly<Partial<Record<string, number>>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1, Enter: Math.max(0, at) };
    const target = targets[event.key];
    const row = target === undefined ? undefined : rows[Math.min(rows.length - 1, Math.max(0, target))];
    if (row === undefined) return;
    event.preventDefault();
    onChoose(row.row, event.key === 'Enter' ? 'row' : 'list');
  };
  return (
    <div ref={scroller} className={styles.scroller} role="listbox" tabIndex={0} aria-label={texts.list} {...(at < 0 ? {} : { 'aria-activedescendant': idOf(rows[at]?.row ?? 0) })} onKeyDown={move}>
      <div className={styles.whole} style={{ height: `${String(lines.getTotalSize())}px` }} role="presentation">
        {lines.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <div
              key={row.row} id={idOf(row.row)} role="option" aria-selected={index === at} aria-setsize={rows.length} aria-posinset={index + 1}
              className={mergeClasses(styles.line, index === at && styles.current)} style={{ height: `${String(LINE)}px`, transform: `translateY(${String(start)}px)` }}
              onClick={() => { onChoose(row.row, 'row'); }}
            >
              <span className={styles.title}>{row.job.fields.title ?? texts.noTitle}</span>
              <span className={styles.grade}>{row.decided.decision?.grade ?? row.result?.grade ?? ''}</span>
              <span className={styles.small}>{texts.row(row.row)} · {texts.state(row)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** What was found in a handbook, in numbers, and in a word whether it will do; and what the last correction changed. */
import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { MessageBarIntent } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReadingQuality, ReadingSummary } from '../../core';
import type { HandbookTexts, SummaryPart } from '../handbook-texts';
import type { LookChange } from '../state/handbook-state';
import { CountTable } from './count-table';

const useStyles = makeStyles({
  message: { overflowWrap: 'anywhere' },
  change: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
});

const PARTS: readonly SummaryPart[] = ['functions', 'withGrade', 'withFamily', 'withPurpose', 'withActivities', 'withCharacteristics'];
const INTENTS: Readonly<Record<ReadingQuality, MessageBarIntent>> = { none: 'error', poor: 'warning', ungraded: 'warning', good: 'success' };

export function HandbookSummary({ texts, summary }: { readonly texts: HandbookTexts['summary']; readonly summary: ReadingSummary }): ReactNode {
  const styles = useStyles();
  const { functions, quality, leftOut } = summary;
  const rows = PARTS.map((part) => ({ label: texts.parts[part], count: summary[part] }));
  return (
    <>
      <MessageBar intent={INTENTS[quality]} layout="multiline" politeness="polite"><MessageBarBody className={styles.message}>{texts.quality[quality]}</MessageBarBody></MessageBar>
      {functions === 0 ? null : <CountTable caption={texts.heading} rows={rows} total={functions} format={String} />}
      {leftOut === 0 ? null : <Caption1>{texts.leftOut(leftOut)}</Caption1>}
    </>
  );
}

function differences({ before, after }: LookChange, { change: texts, summary: { parts } }: HandbookTexts): readonly string[] {
  const changed = PARTS.flatMap((part) => (before[part] === after[part] ? [] : [texts.part(parts[part], before[part], after[part])]));
  return [...changed, ...(before.leftoverLines === after.leftoverLines ? [] : [texts.part(texts.leftover, before.leftoverLines, after.leftoverLines)])];
}

/** Read aloud when it changes. */
export function ChangeLine({ texts, change, onUndo }: { readonly texts: HandbookTexts; readonly change: LookChange | undefined; readonly onUndo: (() => void) | undefined }): ReactNode {
  const styles = useStyles();
  const told = change === undefined ? [] : differences(change, texts);
  return (
    <div className={styles.change}>
      <div role="status" aria-label={texts.change.heading}>
        {change === undefined || onUndo === undefined ? null : <Caption1>{told.length === 0 ? texts.change.none : told.join(' · ')}</Caption1>}
      </div>
      {onUndo === undefined ? null : <Button size="small" onClick={onUndo}>{texts.change.undo}</Button>}
    </div>
  );
}

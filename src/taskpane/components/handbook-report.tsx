/** What was understood of a handbook and what was not, to look at and correct before it is used. All texts of the handbook are shown as text. */
import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { describeIssue } from '../../core';
import type { Issue, Language } from '../../core';
import type { HandbookTexts } from '../handbook-texts';
import type { Correction } from '../../handbooks/correct-handbook';
import type { HandbookController } from '../state/handbook-controller';
import type { Leftover } from '../../handbooks/preview-reading';
import type { Look } from '../state/handbook-state';
import { CorrectionForms } from './correction-forms';
import { HandbookBrowser } from './handbook-browser';
import { ChangeLine, HandbookSummary } from './handbook-summary';
import { QuestionList } from './question-list';
import { ReportLines, SHOWN_LINES } from './report-lines';
import type { ReportLine } from './report-lines';
import { useFocusOnce } from './use-focus-once';
import { Waiting } from './waiting';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
  name: { overflowWrap: 'anywhere' },
});

/** Most lines of a list that lies open: a longer one would hide what stands below it. */
const SHORT_LIST = 20;

export function HandbookReport({ texts, language, look, controller }: {
  readonly texts: HandbookTexts;
  readonly language: Language;
  readonly look: Look;
  readonly controller: HandbookController;
}): ReactNode {
  const styles = useStyles();
  const heading = useFocusOnce();
  const { preview } = look;
  const fileOf = ({ place }: Issue): string | undefined => (preview.severalFiles ? place.file : undefined);
  const noteLine = (issue: Issue): ReportLine => ({ place: texts.place(fileOf(issue), issue.place.page), text: describeIssue(issue, language) });
  const leftoverLine = ({ issue, after }: Leftover): ReportLine => {
    const note = after === undefined ? {} : { note: texts.after(after) };
    // A row of a list needs its explanation; of any other line the words say enough.
    if (issue.code !== 'catalogue-leftover') return { ...noteLine(issue), ...note };
    return { place: texts.place(fileOf(issue), issue.place.page, issue.place.row), text: `"${issue.found ?? ''}"`, ...note };
  };
  const onCorrect = (change: Correction): void => void controller.correct(change);
  return (
    <>
      <div ref={heading} tabIndex={-1}><Text weight="semibold" className={styles.name}>{look.viewing ? texts.viewHeading(preview.name) : texts.previewHeading(preview)}</Text></div>
      <HandbookSummary texts={texts.summary} summary={preview.summary} />
      {preview.correctable === undefined ? null : <Caption1>{texts.understood(preview)}</Caption1>}
      {preview.ladder.length === 0 ? null : <Caption1>{texts.ladder(preview.ladder)}</Caption1>}
      <ChangeLine texts={texts} change={look.change} onUndo={look.canUndo ? () => void controller.undo() : undefined} />
      <QuestionList texts={texts} questions={preview.questions} onCorrect={onCorrect} />
      <HandbookBrowser texts={texts} look={look} controller={controller} onCorrect={preview.correctable === undefined ? undefined : onCorrect} />
      <ReportLines title={texts.leftover(preview.leftover.length)} lines={preview.leftover.slice(0, SHOWN_LINES).map(leftoverLine)} total={preview.leftover.length} more={texts.more} open={preview.leftover.length <= SHORT_LIST} />
      <ReportLines title={texts.notes(preview.notes.length)} lines={preview.notes.slice(0, SHOWN_LINES).map(noteLine)} total={preview.notes.length} more={texts.more} open={false} />
      {preview.correctable === undefined ? null : <CorrectionForms texts={texts} look={look} correctable={preview.correctable} controller={controller} />}
      {look.updating ? <Waiting text={texts.updating} /> : null}
      <div className={styles.buttons}>
        {look.viewing ? null : <Button appearance="primary" disabledFocusable={!preview.usable} onClick={() => void controller.use()}>{texts.use}</Button>}
        <Button onClick={controller.dismiss}>{look.viewing ? texts.close : texts.cancel}</Button>
      </div>
    </>
  );
}

/** What was understood of a handbook and what was not, to look at and correct before it is used. All texts of the handbook are shown as text. */
import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { describeIssue } from '../../core';
import type { Issue, Language } from '../../core';
import type { HandbookTexts } from '../handbook-texts';
import type { HandbookController } from '../state/handbook-controller';
import type { Leftover } from '../../handbooks/preview-reading';
import type { Look } from '../state/handbook-state';
import { CorrectionForms } from './correction-forms';
import { ReportLines } from './report-lines';
import type { ReportLine } from './report-lines';
import { useFocusOnce } from './use-focus-once';
import { Waiting } from './waiting';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
  name: { overflowWrap: 'anywhere' },
});

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
  const jobs = preview.jobs.map(({ code, name, grade, missing }): ReportLine => ({ text: `${code} ${name}: ${grade}${missing.length === 0 ? '' : ` (${texts.missing(missing)})`}` }));
  return (
    <>
      <div ref={heading} tabIndex={-1}><Text weight="semibold" className={styles.name}>{texts.previewHeading(preview)}</Text></div>
      <Caption1>{texts.understood(preview)}</Caption1>
      <Caption1>{texts.ladder(preview.ladder)}</Caption1>
      <ReportLines title={texts.leftover(preview.leftover.length)} lines={preview.leftover.map(leftoverLine)} more={texts.more} open />
      <ReportLines title={texts.notes(preview.notes.length)} lines={preview.notes.map(noteLine)} more={texts.more} open={false} />
      <ReportLines title={texts.functions(preview.jobs.length)} lines={jobs} more={texts.more} open={false} />
      {preview.correctable === undefined ? null : <CorrectionForms texts={texts} look={look} correctable={preview.correctable} controller={controller} />}
      {look.updating ? <Waiting text={texts.updating} /> : null}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!preview.usable} onClick={() => void controller.use()}>{texts.use}</Button>
        <Button onClick={controller.dismiss}>{texts.cancel}</Button>
      </div>
    </>
  );
}

/** What was understood of a handbook and what was not, to look at before it is used. All texts of the handbook are shown as text. */
import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { describeIssue } from '../../core';
import type { Issue, Language } from '../../core';
import type { HandbookTexts } from '../handbook-texts';
import type { HandbookPreview } from '../state/handbook-state';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '240px', overflowY: 'auto', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
});

/** Most lines of one list in the pane; the whole report is that of `npm run catalogue -- check`. */
const SHOWN = 200;

interface Line {
  readonly key: string;
  readonly text: string;
}

function Lines({ title, lines, more, open }: { readonly title: string; readonly lines: readonly Line[]; readonly more: (count: number) => string; readonly open: boolean }): ReactNode {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <details open={open}>
      <summary><Caption1>{title}</Caption1></summary>
      <ul className={styles.list} tabIndex={0} aria-label={title}>
        {lines.slice(0, SHOWN).map(({ key, text }) => <li key={key}>{text}</li>)}
        {lines.length > SHOWN ? <li>{more(lines.length - SHOWN)}</li> : null}
      </ul>
    </details>
  );
}

export function HandbookReport({ texts, language, preview, onUse, onDismiss }: {
  readonly texts: HandbookTexts;
  readonly language: Language;
  readonly preview: HandbookPreview;
  readonly onUse: () => void;
  readonly onDismiss: () => void;
}): ReactNode {
  const styles = useStyles();
  const issueLine = (issue: Issue, index: number): Line => {
    const place = texts.place(issue.place.file, issue.place.page);
    return { key: String(index), text: `${place === '' ? '' : `${place}: `}${describeIssue(issue, language)}` };
  };
  const jobs = preview.jobs.map(({ code, name, grade, missing }, index): Line =>
    ({ key: String(index), text: `${code} ${name}: ${grade}${missing.length === 0 ? '' : ` (${texts.missing(missing)})`}` }));
  return (
    <>
      <Text weight="semibold">{texts.previewHeading(preview)}</Text>
      <Caption1>{texts.understood(preview)}</Caption1>
      <Caption1>{texts.ladder(preview.ladder)}</Caption1>
      <Lines title={texts.leftover(preview.leftover.length)} lines={preview.leftover.map(issueLine)} more={texts.more} open />
      <Lines title={texts.notes(preview.notes.length)} lines={preview.notes.map(issueLine)} more={texts.more} open={false} />
      <Lines title={texts.functions(preview.jobs.length)} lines={jobs} more={texts.more} open={false} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!preview.usable} onClick={onUse}>{texts.use}</Button>
        <Button onClick={onDismiss}>{texts.cancel}</Button>
      </div>
    </>
  );
}

/** What was found, by kind with counts; each finding leads to its rows. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { describeFinding, FINDING_KINDS, findingKindName } from '../../core';
import type { Finding } from '../../core';
import { Folding } from '../review/folding';
import type { CheckScreenTexts } from './check-texts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  finding: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0, overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Findings of a kind that are drawn, and how many more each time. */
const DRAWN = 20;

/** Brings the user to rows: `row` opens it, else the rows are listed. Rows as the user sees them. */
export type ShowRows = (rows: readonly number[], row?: number) => void;

/** The rows that a finding names, each once. */
function namedRows(finding: Finding): readonly number[] {
  switch (finding.kind) {
    case 'inversion': return [finding.heavier.row, finding.lighter.row];
    case 'leader': return [finding.leader.row, finding.member.row];
    case 'current': return [finding.one.row];
    case 'outlier': return [finding.one.row, finding.nearest.row];
    case 'same-title':
    case 'same-work':
    case 'other-work': return [finding.one.row, finding.other.row];
  }
}

function OneFinding({ texts, finding, onShow }: { readonly texts: CheckScreenTexts; readonly finding: Finding; readonly onShow: ShowRows }): ReactNode {
  const styles = useStyles();
  const named = namedRows(finding);
  const rows = [...new Set([...finding.rows, ...named])].sort((a, b) => a - b);
  return (
    <li className={styles.finding}>
      <Text size={200}>{describeFinding(finding, texts.language)}</Text>
      <span className={styles.ways}>
        {named.map((row) => <Button key={row} size="small" aria-label={texts.openRow(row)} onClick={() => { onShow(rows, row); }}>{texts.row(row)}</Button>)}
        {rows.length < 2 ? null : <Button size="small" appearance="subtle" onClick={() => { onShow(rows); }}>{texts.rows(rows.length)}</Button>}
      </span>
    </li>
  );
}

function OneKind({ texts, findings, onShow }: { readonly texts: CheckScreenTexts; readonly findings: readonly Finding[]; readonly onShow: ShowRows }): ReactNode {
  const styles = useStyles();
  const [drawn, setDrawn] = useState(DRAWN);
  return (
    <>
      <ul className={styles.list}>{findings.slice(0, drawn).map((finding) => <OneFinding key={`${namedRows(finding).join()} ${finding.rows.join()}`} texts={texts} finding={finding} onShow={onShow} />)}</ul>
      {findings.length <= drawn ? null : <Button size="small" onClick={() => { setDrawn(drawn + DRAWN); }}>{texts.more(Math.min(DRAWN, findings.length - drawn))}</Button>}
    </>
  );
}

/** The first kind that has any is open. */
export function FindingsList({ texts, findings, onShow }: { readonly texts: CheckScreenTexts; readonly findings: readonly Finding[]; readonly onShow: ShowRows }): ReactNode {
  const kinds = FINDING_KINDS.map((kind) => ({ kind, own: findings.filter((finding) => finding.kind === kind) })).filter(({ own }) => own.length > 0);
  return (
    <section aria-label={texts.list}>
      {kinds.map(({ kind, own }, at) => (
        <Folding key={kind} heading={texts.kind(findingKindName(kind, texts.language), own.length)} open={at === 0}>
          <OneKind texts={texts} findings={own} onShow={onShow} />
        </Folding>
      ))}
    </section>
  );
}

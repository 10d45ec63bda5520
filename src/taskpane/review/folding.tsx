/** A part of the review that opens and closes under its own heading; what is closed costs nothing. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  heading: { cursor: 'pointer', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, padding: `${tokens.spacingVerticalXXS} 0` },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXS} 0`, minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export function Folding({ heading, open = false, children }: { readonly heading: string; readonly open?: boolean; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(open);
  return (
    <details className={styles.part} open={isOpen} onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
      <summary className={styles.heading}>{heading}</summary>
      {isOpen ? <div className={styles.body}>{children}</div> : null}
    </details>
  );
}

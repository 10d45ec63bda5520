/** Handbooks of earlier workbooks on this machine: use one here without reading it again, or clear the list. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { HandbookTexts } from '../handbook-texts';
import type { RecentHandbook } from '../recent-handbooks';
import type { HandbookController } from '../state/handbook-controller';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: { justifyContent: 'flex-start', width: '100%', overflowWrap: 'anywhere', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
});

export function RecentList({ texts, recent, controller }: {
  readonly texts: HandbookTexts;
  readonly recent: readonly RecentHandbook[];
  readonly controller: HandbookController;
}): ReactNode {
  const styles = useStyles();
  if (recent.length === 0) return null;
  return (
    <details>
      <summary><Caption1>{texts.recent(recent.length)}</Caption1></summary>
      <ul className={styles.list}>
        {recent.map(({ hash, name, version }) => (
          <li key={hash}><Button appearance="subtle" className={styles.entry} onClick={() => void controller.useRecent(hash)}>{`${name} (${version})`}</Button></li>
        ))}
      </ul>
      <Caption1>{texts.recentPromise}</Caption1>{' '}
      <Button size="small" onClick={() => void controller.clearRecent()}>{texts.clearRecent}</Button>
    </details>
  );
}

/** What stands in the way, and what to do about it. */
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ObstacleText } from '../obstacle-text';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** @property intent `info` for what is normal (nothing selected yet), `warning` for what kept a run from finishing. */
export function ObstacleMessage({ text, intent }: { readonly text: ObstacleText; readonly intent: 'info' | 'warning' }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{text.title}</MessageBarTitle> {text.remedy}
      </MessageBarBody>
    </MessageBar>
  );
}

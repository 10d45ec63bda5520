/** Whether what is run and decided goes on a sheet of the workbook. */
import { Checkbox, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Logbook } from '../log/logbook';
import type { CheckScreenTexts } from './check-texts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function LogSwitch({ texts, logbook }: { readonly texts: CheckScreenTexts['log']; readonly logbook: Pick<Logbook, 'state' | 'turn'> }): ReactNode {
  const styles = useStyles();
  const [state, setState] = useState(logbook.state);
  return (
    <div className={styles.part}>
      <Checkbox label={texts.keep} checked={state !== 'off'} onChange={(_event, { checked }) => {
        // Holds at once; the workbook keeps it a moment later.
        void logbook.turn(checked === true);
        setState(logbook.state());
      }} />
      <Caption1 className={styles.quiet}>{texts.promise}</Caption1>
      {state === 'failed' ? <Text>{texts.failed}</Text> : null}
    </div>
  );
}

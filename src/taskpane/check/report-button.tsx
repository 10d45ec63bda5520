/** The report of a list, on new sheets of its workbook. */
import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Unseen } from '../components/unseen';
import { Waiting } from '../components/waiting';
import type { CheckScreenTexts } from './check-texts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function ReportButton({ texts, onReport }: { readonly texts: CheckScreenTexts['report']; readonly onReport: () => Promise<boolean> }): ReactNode {
  const styles = useStyles();
  const [state, setState] = useState<'idle' | 'busy' | 'made' | 'failed'>('idle');
  const make = async (): Promise<void> => {
    setState('busy');
    setState(await onReport() ? 'made' : 'failed');
  };
  return (
    <div className={styles.part}>
      <Button size="small" disabledFocusable={state === 'busy'} onClick={() => void make()}>{texts.make}</Button>
      <Caption1 className={styles.quiet}>{texts.promise}</Caption1>
      {state === 'busy' ? <Waiting text={texts.making} /> : null}
      {state === 'failed' ? <Text>{texts.failed}</Text> : null}
      <Unseen role="status">{state === 'made' ? texts.made : ''}</Unseen>
    </div>
  );
}

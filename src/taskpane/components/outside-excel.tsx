/** What the page shows when there is no Excel to work with. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ObstacleText } from '../obstacle-text';
import { ObstacleMessage } from './obstacle-message';
import { useTheme } from './use-theme';

const useStyles = makeStyles({ page: { minHeight: '100vh', padding: tokens.spacingHorizontalL, boxSizing: 'border-box' } });
const noColour = (): undefined => undefined;

export function OutsideExcel({ text }: { readonly text: ObstacleText }): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(noColour)} className={styles.page}>
      <main><ObstacleMessage text={text} intent="info" /></main>
    </FluentProvider>
  );
}

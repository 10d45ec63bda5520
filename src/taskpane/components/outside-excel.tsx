/** What the page shows when it is opened outside Excel. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Texts } from '../texts';
import { ObstacleMessage } from './obstacle-message';
import { useTheme } from './use-theme';

const useStyles = makeStyles({ page: { minHeight: '100vh', padding: tokens.spacingHorizontalL, boxSizing: 'border-box' } });
const noColour = (): undefined => undefined;

export function OutsideExcel({ texts }: { readonly texts: Texts }): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(noColour)} className={styles.page}>
      <main><ObstacleMessage text={texts.outsideExcel} intent="info" /></main>
    </FluentProvider>
  );
}

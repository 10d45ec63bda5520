/** The screen that shows what does not fit together in a list. */
import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { SourcePlace } from '../../excel/locate-source';
import { ObstacleMessage } from '../components/obstacle-message';
import { Unseen } from '../components/unseen';
import { Waiting } from '../components/waiting';
import type { Logbook } from '../log/logbook';
import type { ObstacleText } from '../obstacle-text';
import type { Obstacle } from '../state/obstacle';
import type { Store } from '../state/store';
import type { CheckController } from './check-controller';
import type { CheckedList, CheckEvent, CheckState } from './check-state';
import type { CheckScreenTexts } from './check-texts';
import { CurrentTable } from './current-table';
import { FindingsList } from './findings-list';
import type { ShowRows } from './findings-list';
import { LogSwitch } from './log-switch';
import { ReportButton } from './report-button';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

export interface CheckScreenProps {
  readonly texts: CheckScreenTexts;
  readonly place: (place: SourcePlace) => string;
  readonly obstacle: (obstacle: Obstacle) => ObstacleText;
  readonly store: Store<CheckState, CheckEvent>;
  readonly controller: CheckController;
  readonly logbook: Pick<Logbook, 'state' | 'turn'>;
  /** To the screen where lists are graded. */
  readonly onGrade: () => void;
  /** To rows of a list, one by one. */
  readonly onShow: (place: SourcePlace, ...rows: Parameters<ShowRows>) => void;
}

function Report({ texts, place, controller, onGrade, onShow, list }: CheckScreenProps & { readonly list: CheckedList }): ReactNode {
  const styles = useStyles();
  const { report } = list;
  const show: ShowRows = (rows, row) => { onShow(list.place, rows, row); };
  return (
    <>
      <div className={styles.bar}>
        <Caption1 className={styles.name}>{place(list.place)}</Caption1>
        <Button size="small" appearance="subtle" onClick={controller.atCursor}>{texts.atCursor}</Button>
        <Button size="small" onClick={controller.again}>{texts.again}</Button>
      </div>
      {list.outdated ? <MessageBar intent="warning" layout="multiline"><MessageBarBody>{texts.outdated}</MessageBarBody></MessageBar> : null}
      {report.graded === 0 ? <><Text>{texts.nothingGraded}</Text><Button onClick={onGrade}>{texts.toGrading}</Button></> : (
        <>
          <Text>{texts.summary(report.total, report.graded, report.findings.length)}</Text>
          {report.findings.length === 0 ? null : <FindingsList texts={texts} findings={report.findings} onShow={show} />}
          <ReportButton texts={texts.report} onReport={controller.report} />
          <CurrentTable texts={texts} matrix={report.matrix} onShow={show} />
        </>
      )}
    </>
  );
}

function Body(props: CheckScreenProps & { readonly state: CheckState }): ReactNode {
  const { texts, obstacle, controller, state } = props;
  switch (state.kind) {
    case 'closed':
    case 'checking': return <Waiting text={texts.checking} />;
    case 'obstacle': return <><ObstacleMessage text={obstacle(state.obstacle)} intent="info" /><Button onClick={controller.again}>{texts.again}</Button></>;
    case 'checked': return <Report {...props} list={state} />;
  }
}

export function CheckScreen(props: CheckScreenProps): ReactNode {
  const { texts, store, controller, logbook } = props;
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  useEffect(() => { controller.open(); }, [controller]);
  return (
    <div className={styles.screen}>
      <Body {...props} state={state} />
      <LogSwitch texts={texts.log} logbook={logbook} />
      <Unseen role="status">{state.kind === 'checked' && state.report.graded > 0 ? texts.summary(state.report.total, state.report.graded, state.report.findings.length) : ''}</Unseen>
    </div>
  );
}

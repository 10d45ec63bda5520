/** What each column of the list is, for the analyst to say otherwise: samples beside a choice, and a plain warning before a column about persons is used. */
import { Button, Caption1, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { JOB_FIELDS } from '../../core';
import type { JobField } from '../../core';
import type { ColumnView } from '../state/view-source';
import type { Texts } from '../texts';
import { ObstacleMessage } from './obstacle-message';
import { useFocusOnce } from './use-focus-once';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
});

/** A field, to leave a column out, or `undefined` for what was recognised. */
export type Said = JobField | 'ignore' | undefined;

function Column({ texts, column, onSay }: { readonly texts: Texts; readonly column: ColumnView; readonly onSay: (said: Said) => void }): ReactNode {
  const styles = useStyles();
  const about = useId();
  const [asked, setAsked] = useState<JobField>();
  const { setUp: { mapping }, fields } = texts;
  const { header, samples, recognised, personal, said } = column;
  const choose = (value: string): void => {
    const field = JOB_FIELDS.find((one) => one === value);
    if (field !== undefined && personal && said === undefined) setAsked(field);
    else {
      setAsked(undefined);
      onSay(field ?? (value === 'ignore' ? 'ignore' : undefined));
    }
  };
  const asRecognised = recognised.kind === 'field' ? mapping.recognised(fields[recognised.field]) : recognised.kind === 'private' ? mapping.private : mapping.unknown;
  return (
    <li className={styles.column}>
      <Text weight="semibold">{header}</Text>
      <Caption1 id={about} className={styles.quiet}>{personal ? mapping.personal : samples.length === 0 ? mapping.noSamples : mapping.samples(samples)}</Caption1>
      <Select aria-label={mapping.ask(header)} aria-describedby={about} value={asked ?? said ?? ''} onChange={(_event, { value }) => { choose(value); }}>
        <option value="">{asRecognised}</option>
        {recognised.kind === 'field' ? <option value="ignore">{mapping.ignore}</option> : null}
        {JOB_FIELDS.filter((field) => recognised.kind !== 'field' || recognised.field !== field).map((field) => <option key={field} value={field}>{fields[field]}</option>)}
      </Select>
      {asked === undefined ? null : (
        <>
          <ObstacleMessage text={mapping.warning(header)} intent="warning" />
          <div className={styles.buttons}>
            <Button onClick={() => { setAsked(undefined); }}>{mapping.leave}</Button>
            <Button onClick={() => { setAsked(undefined); onSay(asked); }}>{mapping.useAnyway}</Button>
          </div>
        </>
      )}
    </li>
  );
}

/** @param onSay By the header of a column. */
export function MappingScreen({ texts, columns, onSay, onReset, onClose }: {
  readonly texts: Texts;
  readonly columns: readonly ColumnView[];
  readonly onSay: (header: string, said: Said) => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const top = useFocusOnce();
  const { mapping } = texts.setUp;
  return (
    <div className={styles.screen}>
      <div ref={top} tabIndex={-1}><Caption1>{mapping.promise}</Caption1></div>
      <ul className={styles.list}>
        {columns.map((column, at) => <Column key={`${String(at)} ${column.header}`} texts={texts} column={column} onSay={(said) => { onSay(column.header, said); }} />)}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{mapping.close}</Button>
        {columns.some(({ said }) => said !== undefined) ? <Button onClick={onReset}>{mapping.reset}</Button> : null}
      </div>
    </div>
  );
}

/** A small label above the control that it names. */
import { Caption1, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';

const useStyles = makeStyles({ field: { display: 'flex', flexDirection: 'column', minWidth: 0 } });

/** @property children The control, given the id of its label. */
export function Labelled({ label, children }: { readonly label: string; readonly children: (labelledBy: string) => ReactNode }): ReactNode {
  const { field } = useStyles();
  const id = useId();
  return <div className={field}><Caption1 id={id}>{label}</Caption1>{children(id)}</div>;
}

/** Text for those who listen: on the page, out of sight. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** @property role `status` is read aloud whenever the text changes; `heading` names the page. */
export function Unseen({ role, children }: { readonly role: 'status' | 'heading'; readonly children: ReactNode }): ReactNode {
  const { unseen } = useStyles();
  return role === 'heading' ? <h1 className={unseen}>{children}</h1> : <div role="status" className={unseen}>{children}</div>;
}

/** Something that takes a while: what it is, and how far it is where that is known. */
import { Caption1, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export function Waiting({ text, ...progress }: { readonly text: string; readonly value?: number; readonly max?: number }): ReactNode {
  return (
    <>
      <Caption1>{text}</Caption1>
      <ProgressBar {...progress} aria-label={text} />
    </>
  );
}

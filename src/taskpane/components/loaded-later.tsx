/** A screen whose script is fetched when it is first opened, so that the pane itself starts soon; one that does not come says so, and can be asked for again. */
import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { LaterTexts } from '../texts';
import { ObstacleMessage } from './obstacle-message';
import { Waiting } from './waiting';

/** @property load Fetches the screen; what came is kept, so that it opens at once the next time. */
export interface LaterScreen<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly loaded: () => ComponentType<Props> | undefined;
}

/** @param fetchScreen Names the module by `import()`, by which the build puts it in a script of its own. */
export function laterScreen<Props>(fetchScreen: () => Promise<ComponentType<Props>>): LaterScreen<Props> {
  let screen: ComponentType<Props> | undefined;
  return {
    loaded: () => screen,
    async load() {
      screen ??= await fetchScreen();
      return screen;
    },
  };
}

type Loading<Props> = { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly Screen: ComponentType<Props> };

/** @property given What the screen is drawn with. */
export function LoadedLater<Props extends object>({ texts, screen, given }: { readonly texts: LaterTexts; readonly screen: LaterScreen<Props>; readonly given: Props }): ReactNode {
  const [state, setState] = useState<Loading<Props>>(() => {
    const Screen = screen.loaded();
    return Screen === undefined ? { kind: 'loading' } : { kind: 'ready', Screen };
  });
  const { kind } = state;
  useEffect(() => {
    let isGone = false;
    const show = (next: Loading<Props>): void => { if (!isGone) setState(next); };
    if (kind === 'loading') screen.load().then((Screen) => { show({ kind: 'ready', Screen }); }, () => { show({ kind: 'failed' }); });
    return () => { isGone = true; };
  }, [kind, screen]);
  if (state.kind === 'ready') return <state.Screen {...given} />;
  if (state.kind === 'loading') return <Waiting text={texts.loading} />;
  return (
    <>
      <ObstacleMessage text={texts.failed} intent="warning" />
      <Button onClick={() => { setState({ kind: 'loading' }); }}>{texts.again}</Button>
    </>
  );
}

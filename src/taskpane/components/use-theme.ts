/** The theme to show: that of Office where it tells, else that of the system. */
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { DARK, isDark, LIGHT, usePageStyles } from '../theme';

const SYSTEM_DARK = '(prefers-color-scheme: dark)';

function choose(paneColour: () => string | undefined): Theme {
  const colour = paneColour();
  const dark = colour === undefined ? window.matchMedia(SYSTEM_DARK).matches : isDark(colour);
  return dark ? DARK : LIGHT;
}

/** @param paneColour As `readPaneColour` of src/excel; asked again when the pane gets the focus, since Office announces no change. */
export function useTheme(paneColour: () => string | undefined): Theme {
  usePageStyles();
  const [theme, setTheme] = useState(() => choose(paneColour));
  useEffect(() => {
    const again = (): void => { setTheme(choose(paneColour)); };
    const system = window.matchMedia(SYSTEM_DARK);
    system.addEventListener('change', again);
    window.addEventListener('focus', again);
    return () => {
      system.removeEventListener('change', again);
      window.removeEventListener('focus', again);
    };
  }, [paneColour]);
  return theme;
}

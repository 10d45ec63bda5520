/** The screens of the pane, and which of them is shown. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Screen } from '../state/pane-state';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexShrink: 0, padding: `0 ${tokens.spacingHorizontalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    font: 'inherit', fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2, backgroundColor: 'transparent', border: 'none', borderBottom: '3px solid transparent', cursor: 'pointer', '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, ':hover': { color: tokens.colorNeutralForeground1 }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { borderBottomColor: 'Highlight' } },
});

const SCREENS: readonly Screen[] = ['grading', 'review', 'check'];

export function ScreenTabs({ texts, screen, onShow }: { readonly texts: Texts['screens']; readonly screen: Screen; readonly onShow: (screen: Screen) => void }): ReactNode {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={texts.label}>
      {SCREENS.map((one) => (
        <button key={one} type="button" className={mergeClasses(styles.tab, one === screen && styles.shown)} {...(one === screen ? { 'aria-current': 'page' } : {})} onClick={() => { onShow(one); }}>{texts[one]}</button>
      ))}
    </nav>
  );
}

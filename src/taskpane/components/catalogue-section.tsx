/** Which handbook is loaded. */
import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CatalogueView } from '../state/pane-state';
import type { Texts } from '../texts';
import { Section } from './section';

const useStyles = makeStyles({ facts: { color: tokens.colorNeutralForeground2 } });

/** @param isBuiltIn Whether it is the one that comes with the software. */
export function CatalogueSection({ texts, catalogue, isBuiltIn }: { readonly texts: Texts; readonly catalogue: CatalogueView; readonly isBuiltIn: boolean }): ReactNode {
  const styles = useStyles();
  return (
    <Section heading={texts.catalogueHeading}>
      <Text weight="semibold">{catalogue.name}</Text>
      <Caption1 className={styles.facts}>{texts.catalogueFacts(catalogue)}</Caption1>
      {isBuiltIn ? <Caption1 className={styles.facts}>{texts.setUp.builtIn}</Caption1> : null}
    </Section>
  );
}

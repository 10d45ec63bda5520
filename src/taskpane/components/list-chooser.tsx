/** All lists of the workbook that look like one of jobs, to go to. */
import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FoundList } from '../../excel/find-lists';
import type { SourcePlace } from '../../excel/locate-source';
import type { Texts } from '../texts';
import { Section } from './section';
import { Waiting } from './waiting';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  entry: { justifyContent: 'flex-start', width: '100%', textAlign: 'start', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  facts: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const isHere = (list: SourcePlace, place: SourcePlace | undefined): boolean =>
  list.sheetName === place?.sheetName && list.area.rowIndex === place.area.rowIndex && list.area.columnIndex === place.area.columnIndex;

/** The list at the cursor first. */
export function ListOffers({ texts, lists, place, onGo }: { readonly texts: Texts; readonly lists: readonly FoundList[]; readonly place?: SourcePlace | undefined; readonly onGo: (list: SourcePlace) => void }): ReactNode {
  const styles = useStyles();
  const ordered = [...lists].sort((a, b) => Number(isHere(b, place)) - Number(isHere(a, place)));
  return (
    <Section heading={texts.lists.heading}>
      <ul className={styles.list}>
        {ordered.map((list) => {
          const here = isHere(list, place);
          return (
            <li key={texts.lists.list(list)}>
              <Button className={styles.entry} aria-current={here} onClick={() => { onGo(list); }}>
                <span className={styles.facts}>
                  <span>{texts.lists.list(list)}</span>
                  <Caption1 className={styles.quiet}>{texts.setUp.lists.facts(list)}{here ? ` · ${texts.setUp.lists.here}` : ''}</Caption1>
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** @param lists `undefined` while the workbook is looked at. */
export function ListChooser({ texts, lists, place, onOpen, onGo }: {
  readonly texts: Texts;
  readonly lists: readonly FoundList[] | undefined;
  readonly place: SourcePlace;
  readonly onOpen: () => void;
  readonly onGo: (list: SourcePlace) => void;
}): ReactNode {
  const elsewhere = lists?.some((list) => !isHere(list, place)) === true;
  return (
    <details onToggle={({ currentTarget }) => { if (currentTarget.open) onOpen(); }}>
      <summary><Caption1>{texts.setUp.lists.open}</Caption1></summary>
      {lists === undefined ? <Waiting text={texts.setUp.lists.looking} /> : elsewhere ? <ListOffers texts={texts} lists={lists} place={place} onGo={onGo} /> : <Text size={200}>{texts.setUp.lists.none}</Text>}
    </details>
  );
}

/** A handbook to look through: its functions by family or by a search, and one of them whole. */
import { Button, Caption1, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Correction } from '../../handbooks/correct-handbook';
import type { JobLook } from '../../handbooks/look-at-job';
import type { JobView as JobEntry } from '../../handbooks/preview-reading';
import type { HandbookTexts } from '../handbook-texts';
import type { HandbookController } from '../state/handbook-controller';
import type { Look } from '../state/handbook-state';
import { JobView } from './job-view';
import { Labelled } from './labelled';

const useStyles = makeStyles({
  browser: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalS, alignItems: 'stretch' },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '320px', overflowY: 'auto' },
  entry: { justifyContent: 'flex-start', width: '100%', textAlign: 'start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Most functions in the list: a family or a search makes it shorter, and each is a button to draw. */
const SHOWN = 50;

function countFamilies(jobs: readonly JobEntry[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { family } of jobs) counts.set(family, (counts.get(family) ?? 0) + 1);
  return [...counts];
}

/** Places of the functions that hold the query's words, asked of the thread; `undefined` while there is no query. */
function useFound(query: string, look: Look, controller: HandbookController): readonly number[] | undefined {
  const [found, setFound] = useState<readonly number[]>();
  useEffect(() => {
    let stale = false;
    if (query.trim() === '') setFound(undefined);
    else void controller.find(query).then((places) => { if (!stale) setFound(places); });
    return () => { stale = true; };
  }, [query, look.preview, controller]);
  return found;
}

/** The chosen function whole, read again after every correction. */
function useJob(at: number | undefined, look: Look, controller: HandbookController): JobLook | undefined {
  const [job, setJob] = useState<JobLook>();
  useEffect(() => {
    let stale = false;
    if (at === undefined) setJob(undefined);
    else void controller.lookAt(at).then((found) => { if (!stale) setJob(found); });
    return () => { stale = true; };
  }, [at, look.preview, controller]);
  return at === undefined ? undefined : job;
}

export function HandbookBrowser({ texts, look, controller, onCorrect }: {
  readonly texts: HandbookTexts;
  readonly look: Look;
  readonly controller: HandbookController;
  readonly onCorrect: ((change: Correction) => void) | undefined;
}): ReactNode {
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const [family, setFamily] = useState<string>();
  const [chosen, setChosen] = useState<number>();
  const { preview: { jobs, severalFiles } } = look;
  const found = useFound(query, look, controller);
  const job = useJob(chosen, look, controller);
  if (jobs.length === 0) return null;
  const families = countFamilies(jobs);
  const places = (found ?? jobs.map((_job, at) => at)).filter((at) => jobs[at] !== undefined && (family === undefined || jobs[at].family === family));
  return (
    <details>
      <summary><Caption1>{texts.browse.heading(jobs.length)}</Caption1></summary>
      <div className={styles.browser}>
        {job !== undefined ? <JobView key={`${job.code} ${job.name}`} texts={texts} look={job} severalFiles={severalFiles} onBack={() => { setChosen(undefined); }} onCorrect={onCorrect} /> : (
          <>
            <Labelled label={texts.browse.search}>{(id) => <Input type="search" aria-labelledby={id} value={query} onChange={(_event, { value }) => { setQuery(value); }} />}</Labelled>
            {families.length < 2 ? null : (
              <Labelled label={texts.browse.family}>{(id) => (
                <Select aria-labelledby={id} value={family === undefined ? '' : `.${family}`} onChange={(_event, { value }) => { setFamily(value === '' ? undefined : value.slice(1)); }}>
                  <option value="">{texts.browse.allFamilies(jobs.length)}</option>
                  {families.map(([name, count]) => <option key={name} value={`.${name}`}>{texts.browse.familyOption(name, count)}</option>)}
                </Select>
              )}</Labelled>
            )}
            <Caption1 role="status">{found === undefined ? '' : texts.browse.found(places.length)}</Caption1>
            <ul className={styles.list} aria-label={texts.browse.heading(jobs.length)}>
              {places.slice(0, SHOWN).map((at) => {
                const { code = '', name = '', grade = '', missing = [] } = jobs[at] ?? {};
                return (
                  <li key={String(at)}>
                    <Button size="small" appearance="subtle" className={styles.entry} onClick={() => { setChosen(at); }}>
                      <span>{texts.browse.job(code, name, grade)}{missing.length === 0 ? null : <span className={styles.quiet}> ({texts.missing(missing)})</span>}</span>
                    </Button>
                  </li>
                );
              })}
              {places.length > SHOWN ? <li>{texts.more(places.length - SHOWN)}</li> : null}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}

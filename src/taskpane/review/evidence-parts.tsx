/** What the answer to one job rests on, part by part: conditions, characteristics, both texts, alternatives, neighbours, and what would change it. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ASPECT_WORDS } from '../../core';
import type { Alternative, JobExplanation, JobField, Language } from '../../core';
import { collectMarks, findWords } from './collect-marks';
import { Folding } from './folding';
import { MarkedText } from './marked-text';
import type { ReviewTexts } from './review-texts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  plain: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  condition: { display: 'grid', gridTemplateColumns: '1.5em minmax(0, 1fr)' },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground2 },
  sides: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))', gap: tokens.spacingHorizontalM },
  comparison: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  verdict: { gridColumn: '1 / -1' },
  alternative: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXXS },
});

interface PartProps {
  readonly texts: ReviewTexts;
  readonly explanation: JobExplanation;
}

const SIGNS = { holds: '✓', fails: '✗', silent: '?' } as const;

function Condition({ sign, label, text, words }: { readonly sign: keyof typeof SIGNS; readonly label: string; readonly text: string; readonly words?: string }): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.condition}>
      <span role="img" aria-label={label}>{SIGNS[sign]}</span>
      <span>{text}{words === undefined ? null : <span className={styles.quiet}> — “{words}”</span>}</span>
    </li>
  );
}

/** Each condition of the rules, with a tick or a cross and the words that say so. */
export function Conditions({ texts: { conditions: texts }, explanation: { account } }: PartProps): ReactNode {
  const styles = useStyles();
  const accounts = account.rule?.conditions.filter(({ answered, silent }) => answered.length + silent.length > 0) ?? [];
  if (accounts.length === 0) return null;
  return (
    <Folding heading={texts.heading} open>
      {accounts.map(({ rule, answered, silent }) => (
        <div key={rule}>
          <h3 className={styles.title}>{texts.rule(rule)}</h3>
          <ul className={styles.plain}>
            {answered.map((condition, at) => <Condition key={String(at)} sign={condition.answer} label={texts[condition.answer]} text={condition.text} words={condition.job.text} />)}
            {silent.map((text) => <Condition key={text} sign="silent" label={texts.silent} text={text} />)}
          </ul>
        </div>
      ))}
    </Folding>
  );
}

/** Each characteristic of the handbook, the words of the job beside those of the reference. */
export function Characteristics({ texts: { characteristics: texts }, explanation: { account }, language }: PartProps & { readonly language: Language }): ReactNode {
  const styles = useStyles();
  if (account.characteristics.length === 0) return null;
  return (
    <Folding heading={texts.heading}>
      {account.characteristics.map(({ name, comparisons, unknown }) => (
        <div key={name}>
          <h3 className={styles.title}>{name}</h3>
          {comparisons.map((comparison, at) => (
            <div key={String(at)} className={styles.comparison}>
              <span className={styles.verdict}><span className={styles.quiet}>{ASPECT_WORDS[language][comparison.aspect]}:</span> {texts.verdict[comparison.verdict]}</span>
              <span><span className={styles.quiet}>{texts.job}:</span> “{comparison.job.text}”</span>
              <span><span className={styles.quiet}>{texts.reference}:</span> “{comparison.reference.text}”</span>
            </div>
          ))}
          {unknown.length === 0 ? null : <Caption1 className={styles.quiet}>{texts.unknown(unknown.map((aspect) => ASPECT_WORDS[language][aspect]).join(', '))}</Caption1>}
        </div>
      ))}
    </Folding>
  );
}

/** Both texts whole, the words that count marked in both. @param fields What each field of a job is called. */
export function Beside({ texts: { beside: texts }, explanation, fields }: PartProps & { readonly fields: Readonly<Record<JobField, string>> }): ReactNode {
  const styles = useStyles();
  const { job, reference } = explanation;
  if (reference === undefined) return null;
  const marks = collectMarks(explanation);
  return (
    <Folding heading={texts.heading}>
      <div className={styles.sides}>
        <div>
          <h3 className={styles.title}>{texts.job}</h3>
          {(Object.entries(job.fields) as [JobField, string][]).map(([field, text]) => (
            <p key={field} className={styles.text}><span className={styles.quiet}>{fields[field]}: </span><MarkedText text={text} spans={marks.job.get(field) ?? []} /></p>
          ))}
        </div>
        <div>
          <h3 className={styles.title}>{texts.reference}</h3>
          {reference.parts.map(({ title, lines }) => (
            <div key={title}>
              <span className={styles.quiet}>{title}</span>
              {lines.map((line, at) => <p key={String(at)} className={styles.text}><MarkedText text={line} spans={findWords(line, marks.reference)} /></p>)}
            </div>
          ))}
        </div>
      </div>
    </Folding>
  );
}

/** @param onTake Decides for the group of an alternative. */
export function Alternatives({ texts: { alternatives: texts, facts }, explanation: { alternatives }, onTake }: PartProps & { readonly onTake: (alternative: Alternative) => void }): ReactNode {
  const styles = useStyles();
  if (alternatives.length === 0) return null;
  return (
    <Folding heading={texts.heading}>
      <ul className={styles.plain}>
        {alternatives.map((alternative) => (
          <li key={alternative.id} className={styles.alternative}>
            <span>{facts.reference(alternative.reference, '')} <span className={styles.quiet}>({texts.chance(alternative.probability)})</span></span>
            {alternative.difference === undefined ? null : <span className={styles.quiet}>{alternative.difference}</span>}
            <Button size="small" onClick={() => { onTake(alternative); }}>{texts.take(alternative.reference.grade)}</Button>
          </li>
        ))}
      </ul>
    </Folding>
  );
}

export function Neighbours({ texts: { neighbours: texts }, explanation: { account: { neighbours } } }: PartProps): ReactNode {
  const styles = useStyles();
  if (neighbours.length === 0) return null;
  return (
    <Folding heading={texts.heading}>
      <ul className={styles.list}>
        {neighbours.map(({ side, rule, reference, because }) => (
          <li key={side}>{texts.line(side, rule, reference)}{because === undefined ? null : <span className={styles.quiet}> “{because.job.text}” — “{because.reference.text}”</span>}</li>
        ))}
      </ul>
    </Folding>
  );
}

/** The smallest changes of facts that lead to another group. */
export function Ways({ texts: { ways: texts }, explanation: { ways } }: PartProps): ReactNode {
  const styles = useStyles();
  if (ways.length === 0) return null;
  return (
    <Folding heading={texts.heading}>
      {ways.map((way) => (
        <div key={`${way.towards} ${way.grade}`}>
          <h3 className={styles.title}>{texts.way(way)}</h3>
          <ul className={styles.list}>{way.facts.map((fact) => <li key={fact.condition}>{texts.fact(fact)}</li>)}</ul>
        </div>
      ))}
    </Folding>
  );
}

/** What a line, heading or label can be said to be, as one list to choose from. */
import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Answer } from '../../core';
import { ANSWERS } from '../../handbooks/correct-handbook';
import type { HandbookTexts } from '../handbook-texts';

const KINDS: readonly Answer['kind'][] = ['section', 'label', 'line'];
const valueOf = ({ kind, meaning }: Answer): string => `${kind} ${meaning}`;

/** @param name Its label, or `labelledBy` the id of one. */
export function AnswerSelect({ texts, value, onChange, name, labelledBy }: {
  readonly texts: HandbookTexts['answers'];
  readonly value: Answer | undefined;
  readonly onChange: (answer: Answer | undefined) => void;
  readonly name?: string;
  readonly labelledBy?: string;
}): ReactNode {
  const labels = { ...(name === undefined ? {} : { 'aria-label': name }), ...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy }) };
  return (
    <Select {...labels} value={value === undefined ? '' : valueOf(value)} onChange={(_event, { value: chosen }) => { onChange(ANSWERS.find((answer) => valueOf(answer) === chosen)); }}>
      {value === undefined ? <option value="">{texts.none}</option> : null}
      {KINDS.map((kind) => (
        <optgroup key={kind} label={texts.groups[kind]}>
          {ANSWERS.filter((answer) => answer.kind === kind).map((answer) => <option key={valueOf(answer)} value={valueOf(answer)}>{texts.name(answer)}</option>)}
        </optgroup>
      ))}
    </Select>
  );
}

/** A text with the words that count in it marked. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Span } from './collect-marks';

const useStyles = makeStyles({
  mark: { backgroundColor: tokens.colorBrandBackground2, color: 'inherit', fontWeight: tokens.fontWeightSemibold, borderRadius: tokens.borderRadiusSmall, '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' } },
});

/** @param spans In order, without overlap. */
export function MarkedText({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }): ReactNode {
  const { mark } = useStyles();
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), <mark key={start} className={mark}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return <>{parts}{text.slice(at)}</>;
}

/** What Excel calls charts and series that nobody named. */
export interface ChartWords {
  readonly chart: (number: number) => string;
  readonly series: (number: number) => string;
  readonly title: string;
  readonly axisTitle: string;
}

const DUTCH: ChartWords = { chart: (number) => `Grafiek ${String(number)}`, series: (number) => `Reeks${String(number)}`, title: 'Grafiektitel', axisTitle: 'Astitel' };
const ENGLISH: ChartWords = { chart: (number) => `Chart ${String(number)}`, series: (number) => `Series${String(number)}`, title: 'Chart Title', axisTitle: 'Axis Title' };

/** @param language Of Office, as in "nl-NL". */
export const chartWords = (language: string): ChartWords => (language.startsWith('nl') ? DUTCH : ENGLISH);

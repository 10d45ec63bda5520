/** Univer's reader of formulas, mended: it forgets what the formula before it left open. */
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Spreadsheet } from './spreadsheet';

/** Where the reader counts the brackets of parts of tables. It starts anew with everything but these (0.25.1). */
const CLOSED = { _squareBracketState: 0, _tableBracketState: false } as const;

/** The grid reads a formula at every key that is typed in it. One that ends within `Functies[` would leave its bracket open for good: no comma would separate the arguments of any formula after it. */
export function closeBrackets({ book }: Spreadsheet): void {
  const reader = book.getActiveSheet().getInject().get(LexerTreeBuilder);
  const startAnew: unknown = Reflect.get(reader, '_resetTemp');
  if (typeof startAnew !== 'function') return;
  Object.assign(reader, {
    _resetTemp() {
      Reflect.apply(startAnew, reader, []);
      Object.assign(reader, CLOSED);
    },
  });
}

/** `Excel.AutoFilter` of a sheet or a table: whether there is one, and whether it hides anything. */
import { WireObject } from '../host/wire-object';

export class AutoFilter extends WireObject {
  readonly typeName = 'AutoFilter';
  override readonly scalars = ['Enabled', 'IsDataFiltered'];

  constructor(private readonly look: () => { readonly enabled: boolean; readonly filtered: boolean }) {
    super();
  }

  get Enabled(): boolean {
    return this.look().enabled;
  }
  get IsDataFiltered(): boolean {
    return this.look().filtered;
  }
}

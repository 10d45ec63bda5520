/** `workbook.settings`: the same settings as `Office.context.document.settings`, as JSON text. Guess G14: both share one store. */
import { invalidArgument, itemNotFound } from '../host/rich-api-error';
import { WireCollection, WireObject } from '../host/wire-object';

type Store = Map<string, string>;

class Setting extends WireObject {
  readonly typeName = 'Setting';
  override readonly scalars = ['Key', 'Value'];

  constructor(private readonly store: Store, readonly Key: string) {
    super();
  }

  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    return JSON.parse(this.store.get(this.Key) ?? 'null') as unknown;
  }
  set Value(value: unknown) {
    this.store.set(this.Key, JSON.stringify(value));
  }
  Delete(): void {
    this.store.delete(this.Key);
  }
}

export class SettingCollection extends WireCollection<Setting> {
  readonly typeName = 'SettingCollection';

  constructor(private readonly store: Store) {
    super();
  }

  list(): readonly Setting[] {
    return [...this.store.keys()].map((key) => new Setting(this.store, key));
  }
  Add(key: unknown, value: unknown): Setting {
    if (typeof key !== 'string' || key === '') throw invalidArgument('SettingCollection.add');
    this.store.set(key, JSON.stringify(value));
    return new Setting(this.store, key);
  }
  GetItemOrNullObject(key: unknown): Setting | null {
    return this.store.has(String(key)) ? new Setting(this.store, String(key)) : null;
  }
  GetItem(key: unknown): Setting {
    const setting = this.GetItemOrNullObject(key);
    if (setting === null) throw itemNotFound('SettingCollection.getItem');
    return setting;
  }
  GetCount(): number {
    return this.store.size;
  }
}

/**
 * The client's side of the fake: proxies that are filled by `sync`, as office.js has them (see docs/adr/0009-workbench.md). Nothing happens before `sync`; a property that
 * was not loaded cannot be read; ranges are tracked from the request on in which they are made, and of no use in a later one when they are not.
 */
import type { FakeHost } from './fake-host';

const PAYLOAD_LIMIT = 5_000_000;

export class OfficeError extends Error {
  constructor(readonly code: string, message = code) {
    super(message);
  }
}

/** `finding` alone, beside `releasing`, is what the client tidies up by itself: no request of the add-in's. */
type Purpose = 'finding' | 'releasing' | 'other';

/** Done at the host; what it gives back is done at the client when the answer arrives. */
type Action = () => (() => void) | undefined;

/** @property deliveries What the client is told. */
interface Performed {
  readonly deliveries: readonly (() => void)[];
  readonly error?: Error;
}

interface Queued {
  readonly bytes: number;
  readonly act: Action;
  readonly purpose: Purpose;
}

export class FakeContext {
  private queue: Queued[] = [];
  /** What is asked for in the request that is being made. */
  asked: Proxy<unknown>[] = [];
  /** Number of the request that is being made. */
  request = 1;
  /** Whether objects are tracked by themselves: within `Excel.run`. */
  isRunning = false;
  /** What is let go at the end of the run. */
  readonly automatic = new Set<Proxy<unknown>>();
  readonly trackedObjects = {
    add: (proxy: Proxy<unknown>): void => { this.automatic.delete(proxy); },
    remove: (proxy: Proxy<unknown>): void => { proxy.untrack(); },
  };

  /** The first request asks for the workbook, whatever else it does. */
  constructor(readonly host: FakeHost) {
    this.enqueue(() => undefined, '', 'finding');
  }

  enqueue(act: Action, payload: unknown = '', purpose: Purpose = 'other'): void {
    this.queue.push({ act, bytes: JSON.stringify(payload).length, purpose });
  }

  /** Nothing travels where nothing was asked. What came before an error is done and told. */
  async sync<Value>(value?: Value): Promise<Value> {
    const [batch, asked] = [this.queue, this.asked];
    [this.queue, this.asked] = [[], []];
    try {
      await this.send(batch);
    } finally {
      for (const proxy of asked) proxy.endRequest();
    }
    return value as Value;
  }

  private async send(batch: readonly Queued[]): Promise<void> {
    await Promise.resolve();
    if (batch.length > 0) {
      this.request += 1;
      const bytes = batch.reduce((sum, one) => sum + one.bytes, 0);
      this.host.traffic.requests.push(bytes);
      const perform = (): Promise<Performed> => {
        if (bytes > PAYLOAD_LIMIT) throw new OfficeError('RequestPayloadSizeLimitExceeded');
        return Promise.resolve(this.perform(batch));
      };
      const isTidying = batch.some(({ purpose }) => purpose === 'releasing') && batch.every(({ purpose }) => purpose !== 'other');
      const answer = await (isTidying ? perform() : this.host.around(perform));
      for (const deliver of answer.deliveries) deliver();
      if (answer.error !== undefined) throw answer.error;
    }
  }

  private perform(batch: readonly Queued[]): Performed {
    const deliveries: (() => void)[] = [];
    let error: Error | undefined;
    this.host.step(() => {
      try {
        for (const { act } of batch) {
          const deliver = act();
          if (deliver !== undefined) deliveries.push(deliver);
        }
      } catch (thrown) {
        error = thrown as Error;
      }
    });
    return error === undefined ? { deliveries } : { deliveries, error };
  }

  /** The end of `Excel.run`. */
  letGo(): void {
    this.isRunning = false;
    for (const proxy of this.automatic) proxy.letGo();
    this.automatic.clear();
  }
}

/** Names as in `load('items/name, address')`. */
const namesIn = (names: string | readonly string[]): readonly string[] => (typeof names === 'string' ? names.split(',') : names).map((name) => name.trim());

/** A property of what a proxy stands for, at the host. */
export type Facts<Model> = (model: Model, name: string) => unknown;

/** A property that the fake does not have. */
export const lacking = (name: string): never => { throw new OfficeError('ApiNotFound', `${name} is not in the fake`); };

/** `Model`: what it stands for at the host. */
export abstract class Proxy<Model> {
  private readonly loaded = new Map<string, unknown>();
  private nullness: boolean | undefined;
  /** What it stands for in the request that was made last. */
  private found: Model | undefined;
  private askedIn = 0;
  private isUntracked = false;
  private isInvalid = false;
  /** At the host: its reference is gone. */
  private isReleased = false;
  /** Whether the client knows it by its id or reference from the first answer on; a collection is what is in it then. */
  protected readonly isLasting: boolean = true;

  /**
   * @param resolve Its path: walked at the host, once per request until the client knows what is there.
   * @param known What it stands for, once an answer told the client.
   */
  constructor(readonly context: FakeContext, private readonly facts: Facts<Model>, private readonly resolve: () => Model | undefined, private known?: Model) {
    if (known === undefined) this.ask();
    if (context.isRunning) context.automatic.add(this as Proxy<unknown>);
  }

  /** Tells the host that the client holds on to it, or no longer does; for what is tracked, as ranges are. */
  protected hold?(model: Model, isHeld: boolean): void;
  /** @throws OfficeError where it is gone. */
  protected check?(model: Model): void;

  /** Asks for it in the request that is being made, unless that does so already. */
  ask(): void {
    if (this.isInvalid) throw new OfficeError('InvalidObjectPath');
    const { request } = this.context;
    if (this.askedIn === request) return;
    this.askedIn = request;
    this.context.asked.push(this as Proxy<unknown>);
    this.context.enqueue(() => {
      if (this.isReleased) throw new OfficeError('InvalidReference');
      const found = this.known ?? this.resolve();
      if (found !== undefined) this.check?.(found);
      if (found !== undefined && this.known === undefined && !this.isUntracked) this.hold?.(found, true);
      this.found = found;
      return () => {
        this.nullness = found === undefined;
        if (!this.isUntracked && this.isLasting) this.known = found;
      };
    }, '', this.hold === undefined || this.known !== undefined || this.isUntracked ? 'finding' : 'other');
  }

  track(): this {
    this.context.trackedObjects.add(this as Proxy<unknown>);
    return this;
  }
  /** What is known by its id needs no tracking, and stays. A reference is let go with the next request, and of no use behind that. */
  untrack(): this {
    if (this.hold === undefined) return this;
    this.isUntracked = true;
    const { known } = this;
    if (known === undefined) return this;
    this.context.enqueue(() => {
      this.hold?.(known, false);
      this.isReleased = true;
      return undefined;
    }, '', 'releasing');
    return this;
  }
  /** A range that no answer told of, or that is not tracked, is of no use in the next request: the client refuses. */
  endRequest(): void {
    if (this.hold !== undefined && this.known === undefined && this.nullness !== true) this.isInvalid = true;
  }
  /** The end of its run: let go, and of no use any more. */
  letGo(): void {
    if (this.known !== undefined) this.hold?.(this.known, false);
    this.isInvalid = this.hold !== undefined;
  }

  /** At the host: what it stands for in this request; `undefined` for nothing. */
  get model(): Model | undefined {
    if (this.found !== undefined) this.check?.(this.found);
    return this.found;
  }
  /** At the host, where there must be something. */
  get object(): Model {
    const { model } = this;
    if (model === undefined) throw new OfficeError('InvalidObjectPath');
    return model;
  }

  /** Asks the host to do something with it: nothing, where there is nothing. */
  protected act(work: (model: Model) => void): void {
    this.ask();
    this.context.enqueue(() => {
      const { model } = this;
      if (model !== undefined) work(model);
      return undefined;
    });
  }
  /** Asks the host to set a property of it, which must be there; the client takes it as set already. */
  protected set(name: string, value: unknown, work: (model: Model) => void): void {
    this.ask();
    this.loaded.set(name, value);
    this.context.enqueue(() => {
      work(this.object);
      return undefined;
    }, value);
  }

  load(names: string | readonly string[]): this {
    this.ask();
    const wanted = namesIn(names);
    this.context.enqueue(() => {
      const { model } = this;
      if (model === undefined) return undefined;
      const values = wanted.map((name) => [name, this.facts(model, name)] as const);
      return () => { this.fill(values); };
    });
    return this;
  }
  /** What an answer told of it. */
  fill(values: Iterable<readonly [string, unknown]>): void {
    for (const [name, value] of values) this.loaded.set(name, value);
  }
  get isNullObject(): boolean {
    if (this.nullness === undefined) throw new OfficeError('PropertyNotLoaded', 'isNullObject');
    return this.nullness;
  }
  /** @throws OfficeError PropertyNotLoaded */
  protected fact(name: string): unknown {
    if (!this.loaded.has(name)) throw new OfficeError('PropertyNotLoaded', name);
    return this.loaded.get(name);
  }
}

/** A collection: its items come with a load. */
export class Collection<Model, Item extends Proxy<Model>> extends Proxy<readonly Model[]> {
  private own: readonly Item[] | undefined;
  protected override readonly isLasting = false;

  /** @param make The proxy of an item: by its path, or of what is known. */
  constructor(context: FakeContext, private readonly itemFacts: Facts<Model>, list: () => readonly Model[], private readonly make: (resolve: () => Model | undefined, known?: Model) => Item) {
    super(context, () => lacking('collection'), list);
  }

  override load(names: string | readonly string[]): this {
    this.ask();
    const wanted = namesIn(names).map((name) => name.replace(/^items\//, ''));
    this.context.enqueue(() => {
      const found = this.object.map((model) => [model, wanted.map((name) => [name, this.itemFacts(model, name)] as const)] as const);
      return () => {
        this.own = found.map(([model, values]) => {
          const item = this.make(() => model, model);
          item.fill(values);
          return item;
        });
      };
    });
    return this;
  }
  get items(): readonly Item[] {
    if (this.own === undefined) throw new OfficeError('PropertyNotLoaded', 'items');
    return this.own;
  }

  /** @param keys Properties that it may be known by. */
  protected find(key: string, keys: readonly string[]): Item {
    return this.make(() => this.object.find((model) => keys.some((name) => String(this.itemFacts(model, name)).toLowerCase() === key.toLowerCase())));
  }
  protected get(key: string, keys: readonly string[]): Item {
    return this.make(() => {
      const found = this.object.find((model) => keys.some((name) => String(this.itemFacts(model, name)).toLowerCase() === key.toLowerCase()));
      if (found === undefined) throw new OfficeError('ItemNotFound');
      return found;
    });
  }
}

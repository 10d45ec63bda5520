/** Objects that the client holds on to between requests, by the reference that it knows them by. */
import type { WireObject } from './wire-object';

export class References {
  private readonly kept = new Map<string, WireObject>();

  keep(object: WireObject): void {
    object.referenceId ??= crypto.randomUUID();
    this.kept.set(object.referenceId, object);
    object.follow?.(true);
  }

  find(id: string): WireObject | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.get(id)?.follow?.(false);
    this.kept.delete(id);
  }

  /** The client is gone. */
  releaseAll(): void {
    for (const id of [...this.kept.keys()]) this.release(id);
  }

  get size(): number {
    return this.kept.size;
  }
}

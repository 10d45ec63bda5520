/** The handbooks of the open workbook beside the built-in one: which are there, and keeping them with it. */
import type { Catalogue } from '../../core';
import { handbookToParts, PARTS_NAMESPACE, partsToHandbooks } from '../../engine/handbook-parts';
import type { KeptHandbook } from '../../engine/handbook-parts';

/** @property readParts, replaceParts As in src/excel/workbook-parts. */
export interface ShelfTools {
  readonly builtIn: Catalogue;
  readonly readParts: (namespace: string) => Promise<readonly string[]>;
  readonly replaceParts: (namespace: string, texts: readonly string[]) => Promise<boolean>;
}

export class WorkbookShelf {
  private own: readonly KeptHandbook[] = [];

  constructor(private readonly tools: ShelfTools) {}

  /** All that can be chosen. The user's own copy of the built-in handbook takes its place. */
  choices(): readonly KeptHandbook[] {
    const { builtIn } = this.tools;
    return [...this.has(builtIn.hash) ? [] : [{ catalogue: builtIn, corrections: {} }], ...this.own];
  }

  has(wanted: string): boolean {
    return this.own.some(({ catalogue: { hash } }) => hash === wanted);
  }

  find(wanted: string): KeptHandbook | undefined {
    return this.choices().find(({ catalogue: { hash } }) => hash === wanted);
  }

  put(handbook: KeptHandbook): void {
    this.take(handbook.catalogue.hash);
    this.own = [...this.own, handbook];
  }

  take(gone: string): void {
    this.own = this.own.filter(({ catalogue: { hash } }) => hash !== gone);
  }

  /** Reads what the workbook brought along. @returns The handbook it is classified with, if it has one, and how many are damaged. */
  async restore(): Promise<{ readonly active: KeptHandbook | undefined; readonly damaged: number }> {
    const parts = await this.tools.readParts(PARTS_NAMESPACE).catch(() => []);
    const { stored, damaged } = partsToHandbooks(parts);
    this.own = stored.map(({ catalogue, corrections }) => ({ catalogue, corrections }));
    const active = stored.find((found) => found.active);
    return { active: active === undefined ? undefined : { catalogue: active.catalogue, corrections: active.corrections }, damaged };
  }

  /** Writes all of them to the workbook. @returns Whether it keeps them. */
  keep(active: string): Promise<boolean> {
    const texts = this.own.flatMap((handbook) => handbookToParts(handbook, handbook.catalogue.hash === active));
    return this.tools.replaceParts(PARTS_NAMESPACE, texts).catch(() => false);
  }
}

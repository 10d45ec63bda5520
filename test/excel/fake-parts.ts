/** The custom XML parts of a workbook, as Excel keeps them: what is asked for is done at the next sync. */

interface Part {
  readonly id: number;
  readonly xml: string;
}

export class FakeParts {
  parts: readonly Part[] = [];
  /** Changes what is added. */
  spoil = (xml: string): string => xml;
  private next = 1;

  /** Puts itself in the place of Excel. @param around Carries out a request when it wants. */
  install(around: (request: () => void) => Promise<void> = (request) => Promise.resolve().then(request)): void {
    const run = (_options: unknown, work: (context: unknown) => Promise<unknown>): Promise<unknown> => {
      let asked: (() => void)[] = [];
      const wrap = (id: () => number): unknown => {
        const text = { value: '' };
        return {
          getXml: () => {
            asked.push(() => { text.value = `<?xml version="1.0"?>${this.parts.find((part) => part.id === id())?.xml ?? ''}`; });
            return text;
          },
          delete: () => asked.push(() => { this.parts = this.parts.filter((part) => part.id !== id()); }),
        };
      };
      const customXmlParts = {
        getByNamespace: (namespace: string) => {
          const found = { items: [] as unknown[], load: () => found };
          asked.push(() => { found.items = this.parts.filter(({ xml }) => xml.includes(`xmlns="${namespace}"`)).map(({ id }) => wrap(() => id)); });
          return found;
        },
        add: (xml: string) => {
          let id = 0;
          asked.push(() => { id = this.add(xml); });
          return wrap(() => id);
        },
      };
      const sync = (): Promise<void> => {
        const batch = asked;
        asked = [];
        return around(() => { for (const act of batch) act(); });
      };
      return work({ workbook: { customXmlParts }, sync });
    };
    Object.assign(globalThis, { Excel: { run } });
  }

  /** @returns The number of the part. */
  add(xml: string): number {
    const id = this.next;
    this.next += 1;
    this.parts = [...this.parts, { id, xml: this.spoil(xml) }];
    return id;
  }

  texts(): readonly string[] {
    return this.parts.map(({ xml }) => xml);
  }
}

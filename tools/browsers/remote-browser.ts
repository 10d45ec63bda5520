/** A browser that is driven from outside by WebDriver's commands, whatever carries them. */

/** One command of WebDriver. @property name As Marionette calls it. @property method, path As the protocol over http calls it, below the session. */
export interface Command {
  readonly name: string;
  readonly method: 'POST' | 'GET' | 'DELETE';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** @property send Answers the command's value; an error of the browser is thrown. @property end Ends the browser and what was started with it. */
export interface Carrier {
  readonly send: (command: Command) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** Under this key elements travel. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Milliseconds between two looks, and the longest wait: a first page takes a while on a busy machine. */
const LOOK = 200;
const LONGEST = 120_000;

export class RemoteBrowser {
  constructor(readonly title: string, private readonly carrier: Carrier) {}

  async open(url: string): Promise<void> {
    await this.carrier.send({ name: 'WebDriver:Navigate', method: 'POST', path: '/url', body: { url } });
  }

  /** Runs the body of a function in the page or frame that is looked at. */
  run(script: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.carrier.send({ name: 'WebDriver:ExecuteScript', method: 'POST', path: '/execute/sync', body: { script, args } });
  }

  /** @throws Error with what was waited for. */
  async wait(what: string, script: string, ...args: readonly unknown[]): Promise<unknown> {
    const end = Date.now() + LONGEST;
    for (;;) {
      const value = await this.run(script, ...args);
      if (value !== null && value !== false && value !== undefined) return value;
      if (Date.now() > end) throw new Error(`${this.title}: no ${what} after ${String(LONGEST / 1000)} seconds`);
      await new Promise((resolve) => { setTimeout(resolve, LOOK); });
    }
  }

  private async find(xpath: string): Promise<string> {
    const found = await this.carrier.send({ name: 'WebDriver:FindElement', method: 'POST', path: '/element', body: { using: 'xpath', value: xpath } });
    // Marionette wraps what it finds.
    const element = (found as { readonly value?: unknown }).value ?? found;
    return (element as Readonly<Record<string, string>>)[ELEMENT] ?? '';
  }

  /** A click as of a mouse: what does not show cannot be clicked. */
  async click(xpath: string): Promise<void> {
    const id = await this.find(xpath);
    await this.carrier.send({ name: 'WebDriver:ElementClick', method: 'POST', path: `/element/${id}/click`, body: { id } });
  }

  async enterFrame(xpath: string): Promise<void> {
    const id = await this.find(xpath);
    await this.carrier.send({ name: 'WebDriver:SwitchToFrame', method: 'POST', path: '/frame', body: { id: { [ELEMENT]: id }, element: id } });
  }
  async leaveFrame(): Promise<void> {
    await this.carrier.send({ name: 'WebDriver:SwitchToFrame', method: 'POST', path: '/frame', body: { id: null } });
  }

  /** @returns A PNG file. */
  async picture(): Promise<Buffer> {
    return Buffer.from(String(await this.carrier.send({ name: 'WebDriver:TakeScreenshot', method: 'GET', path: '/screenshot' })), 'base64');
  }

  end(): Promise<void> {
    return this.carrier.end();
  }
}

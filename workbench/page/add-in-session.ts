/** The add-in's frame on the page, and the session behind it. */
import { frameName } from '../host/app-context';
import type { SyncHooks } from '../host/sync-hooks';
import type { MemberSets } from '../host/member-gate';
import { OfficeSession } from '../model/office-session';
import type { Workbook } from '../model/workbook';
import type { Manifest } from './read-manifest';

export interface FrameTools {
  readonly workbook: Workbook;
  readonly manifest: Manifest;
  readonly memberSets: MemberSets;
  readonly language: string;
  readonly hooks: SyncHooks;
  readonly whenIdle: () => Promise<void> | undefined;
  readonly showPane: (visible: boolean) => void;
  readonly onRefused: (message: string) => void;
}

export class AddInSession extends OfficeSession {
  private readonly frame: HTMLIFrameElement;
  private readonly listen: (event: MessageEvent) => void;

  constructor(container: HTMLElement, { manifest, ...tools }: FrameTools) {
    const frame = document.createElement('iframe');
    const paneOrigin = new URL(manifest.paneUrl).origin;
    super({
      ...tools, addIn: manifest.id, sets: manifest.requirementSets, origin: location.origin,
      post: (message) => frame.contentWindow?.postMessage(message, paneOrigin),
    });
    this.frame = frame;
    this.listen = (event) => {
      if (event.source === frame.contentWindow && event.origin === paneOrigin) this.host.receive(event.data);
    };
    addEventListener('message', this.listen);
    frame.name = frameName(this.introduction, location.origin);
    frame.title = manifest.name;
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads');
    frame.src = manifest.paneUrl;
    container.replaceChildren(frame);
  }

  selectionChanged(): void {
    this.host.raise('documentSelectionChanged', {});
  }

  override close(): void {
    removeEventListener('message', this.listen);
    super.close();
    this.frame.remove();
  }
}

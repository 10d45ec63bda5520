/** One load of the add-in: its frame, the host it talks to, and the workbook that the host serves. */
import { executeBatch } from '../host/execute-batch';
import { frameName } from '../host/app-context';
import type { Introduction } from '../host/app-context';
import { FunctionCalls } from '../host/function-calls';
import { MemberGate } from '../host/member-gate';
import type { MemberSets } from '../host/member-gate';
import { OfficeHost } from '../host/office-host';
import { WireObject } from '../host/wire-object';
import type { Workbook } from '../model/workbook';
import type { Manifest } from './read-manifest';

/** What office.js itself needs, beside the sets of the manifest. Guess G1: Excel on the web has them all. */
const RUNTIME_SETS = { CustomFunctions: '1.4', RibbonApi: '1.1', DialogApi: '1.2', RichApiRuntime: '1.2', Settings: '1.1', DelayForCellEdit: '1.1' };

/** Excel's events: category, and the type of a sheet that is activated. */
const EXCEL_EVENT = 65_536;
const SHEET_ACTIVATED = 11;

export interface SessionTools {
  readonly workbook: Workbook;
  readonly manifest: Manifest;
  readonly memberSets: MemberSets;
  readonly language: string;
  readonly whenIdle: () => Promise<void> | undefined;
  readonly showPane: (visible: boolean) => void;
  readonly onRefused: (message: string) => void;
}

/** `Office.addin.showAsTaskpane()` and `hide()`. */
class AppRuntimeService extends WireObject {
  readonly typeName = 'AppRuntimeService';

  constructor(private readonly showPane: (visible: boolean) => void) {
    super();
  }

  SetAppRuntimeState(state: unknown): void {
    this.showPane(state === 'Visible' || state === 2);
  }
}

class AddinInternalService extends WireObject {
  readonly typeName = 'AddinInternalService';

  NotifyActionHandlerReady(): void {
    // Office shows the add-in's actions from now on; the workbench has none.
  }
}

export class AddInSession {
  readonly host: OfficeHost;
  readonly calls: FunctionCalls;
  private readonly frame = document.createElement('iframe');
  private readonly references = new Map<string, WireObject>();
  private readonly listen: (event: MessageEvent) => void;

  constructor(container: HTMLElement, private readonly tools: SessionTools) {
    const { workbook, manifest, memberSets, language, whenIdle, onRefused } = tools;
    const sets = { ...RUNTIME_SETS, ...manifest.requirementSets };
    const introduction: Introduction = { language, conversation: crypto.randomUUID(), addIn: manifest.id, sets };
    const gate = new MemberGate(sets, memberSets, onRefused);
    const paneOrigin = new URL(manifest.paneUrl).origin;
    this.host = new OfficeHost({
      introduction,
      origin: location.origin,
      post: (message) => this.frame.contentWindow?.postMessage(message, paneOrigin),
      settings: workbook.stores.settings,
      whenIdle,
      onRefused,
      execute: (batch) => workbook.spreadsheet.request(() => {
        const source = { root: workbook, newObject: (name: string) => this.newObject(name), references: this.references };
        return executeBatch(batch, source, gate, () => workbook.spreadsheet.settle());
      }),
    });
    this.calls = new FunctionCalls((event, data) => this.host.raise(event, data));
    this.listen = (event) => {
      if (event.source === this.frame.contentWindow && event.origin === paneOrigin) this.host.receive(event.data);
    };
    addEventListener('message', this.listen);
    this.frame.name = frameName(introduction, location.origin);
    this.frame.title = manifest.name;
    this.frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads');
    this.frame.src = manifest.paneUrl;
    container.replaceChildren(this.frame);
  }

  private newObject(typeName: string): WireObject | undefined {
    switch (typeName) {
      case 'Microsoft.ExcelServices.CustomFunctions':
        return this.calls;
      case 'Microsoft.InternalService.AddinInternalService':
        return new AddinInternalService();
      case 'Microsoft.AppRuntime.AppRuntimeService':
        return new AppRuntimeService(this.tools.showPane);
      default:
        return undefined;
    }
  }

  selectionChanged(): void {
    this.host.raise('documentSelectionChanged', {});
  }

  sheetActivated(worksheetId: string): void {
    if (!this.tools.workbook.isWatchingActivation) return;
    this.host.raise('richApiMessage', { ArrayData: [[EXCEL_EVENT, SHEET_ACTIVATED, 'Workbook', JSON.stringify({ worksheetId }), 0]] });
  }

  close(): void {
    removeEventListener('message', this.listen);
    this.host.close();
    this.tools.workbook.isWatchingActivation = false;
    this.frame.remove();
  }
}

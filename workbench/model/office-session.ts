/** One load of the add-in, without its window: the host it talks to, over the open workbook. */
import type { Introduction } from '../host/app-context';
import type { Batch, BatchAnswer } from '../host/batch';
import { executeBatch, refuseBatch } from '../host/execute-batch';
import { FunctionCalls } from '../host/function-calls';
import { MemberGate } from '../host/member-gate';
import type { MemberSets, RequirementSets } from '../host/member-gate';
import { OfficeHost } from '../host/office-host';
import { References } from '../host/references';
import { isSync } from '../host/sync-hooks';
import type { SyncHooks } from '../host/sync-hooks';
import { WireObject } from '../host/wire-object';
import type { Workbook, WorkbookStores } from './workbook';

/** What office.js itself needs, beside the sets of the manifest. Guess G1: Excel on the web has them all. */
const RUNTIME_SETS = { CustomFunctions: '1.4', RibbonApi: '1.1', DialogApi: '1.2', RichApiRuntime: '1.2', Settings: '1.1', DelayForCellEdit: '1.1', KeyboardShortcuts: '1.1' };

/** Category of Excel's events. */
const EXCEL_EVENT = 65_536;

/**
 * @property sets Requirement sets of the add-in's manifest.
 * @property origin Of the host's page.
 * @property post Sends a message to the add-in's window.
 * @property whenIdle Resolves when no cell is being edited; `undefined` when none is.
 */
export interface SessionTools {
  readonly workbook: Workbook;
  readonly addIn: string;
  readonly sets: RequirementSets;
  readonly memberSets: MemberSets;
  readonly language: string;
  readonly origin: string;
  readonly hooks: SyncHooks;
  readonly post: (message: string) => void;
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

/** `Office.addin.setStartupBehavior()` and `getStartupBehavior()`: kept with the workbook. */
class AppRuntimePersistenceService extends WireObject {
  readonly typeName = 'AppRuntimePersistenceService';

  constructor(private readonly stores: WorkbookStores) {
    super();
  }

  GetAppRuntimeStartState(): string {
    return this.stores.startState;
  }
  SetAppRuntimeStartState(state: unknown): void {
    this.stores.startState = String(state);
  }
}

class AddinInternalService extends WireObject {
  readonly typeName = 'AddinInternalService';

  NotifyActionHandlerReady(): void {
    // Office calls the add-in's actions from now on; those before it are lost, in the workbench as well.
  }
}

export class OfficeSession {
  readonly host: OfficeHost;
  readonly calls: FunctionCalls;
  readonly introduction: Introduction;
  private readonly references = new References();
  private readonly gate: MemberGate;

  constructor(private readonly tools: SessionTools) {
    const { workbook, addIn, memberSets, language, origin, post, whenIdle, onRefused } = tools;
    const sets = { ...RUNTIME_SETS, ...tools.sets };
    this.introduction = { language, conversation: crypto.randomUUID(), addIn, sets };
    this.gate = new MemberGate(sets, memberSets, onRefused);
    this.host = new OfficeHost({
      introduction: this.introduction, origin, post, whenIdle, onRefused,
      settings: workbook.stores.settings,
      execute: (batch) => this.execute(batch),
    });
    this.calls = new FunctionCalls((event, data) => this.host.raise(event, data));
    workbook.spreadsheet.events.connect((type, target, message) => {
      this.host.raise('richApiMessage', { ArrayData: [[EXCEL_EVENT, type, target, JSON.stringify(message), 0]] });
    });
  }

  /** How many objects the client holds on to. */
  get tracked(): number {
    return this.references.size;
  }

  private execute(batch: Batch): Promise<BatchAnswer> {
    const { workbook, hooks } = this.tools;
    const { spreadsheet } = workbook;
    const source = { root: workbook, newObject: (name: string) => this.newObject(name), references: this.references };
    const run = (): Promise<BatchAnswer> => spreadsheet.request(() => executeBatch(batch, source, this.gate, () => spreadsheet.settle()));
    return isSync(batch) ? hooks.around(run).catch((error: unknown) => refuseBatch(error, this.gate)) : run();
  }

  private newObject(typeName: string): WireObject | undefined {
    switch (typeName) {
      case 'Microsoft.ExcelServices.CustomFunctions':
        return this.calls;
      case 'Microsoft.InternalService.AddinInternalService':
        return new AddinInternalService();
      case 'Microsoft.AppRuntime.AppRuntimeService':
        return new AppRuntimeService(this.tools.showPane);
      case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
        return new AppRuntimePersistenceService(this.tools.workbook.stores);
      default:
        return undefined;
    }
  }

  close(): void {
    this.host.close();
    this.references.releaseAll();
    this.tools.workbook.spreadsheet.events.connect(undefined);
  }
}

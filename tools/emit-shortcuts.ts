/** The add-in's keyboard shortcuts as the JSON file that the manifest's `ExtendedOverrides` names. */
import { ROW_ACTIONS } from '../src/taskpane/row-actions';

export function emitShortcuts(): string {
  const file = {
    actions: ROW_ACTIONS.map(({ id, name }) => ({ id, type: 'ExecuteFunction', name })),
    shortcuts: ROW_ACTIONS.map(({ id, key, mac }) => ({ action: id, key: { default: key, mac } })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

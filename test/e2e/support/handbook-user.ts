/** What a user does with handbooks in the pane: drop files, pick them, use what was read. */
import type { Locator } from 'playwright-core';
import type { Visitor } from './workbench';

export interface UserFile {
  readonly name: string;
  readonly content: Buffer | string;
}

/** Reading a handbook starts the PDF library in the browser, on a busy machine. */
const READING = 60_000;

/** Drops files on the handbook section, as a mouse would bring them from a folder. */
export async function dropFiles(user: Visitor, files: readonly UserFile[]): Promise<void> {
  const sent = files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString('base64') }));
  await user.inPaneText(`(() => {
    const data = new DataTransfer();
    for (const { name, base64 } of ${JSON.stringify(sent)}) data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    const zone = document.querySelector('input[type=file]').closest('section');
    for (const type of ['dragenter', 'dragover', 'drop']) zone.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
    return '';
  })()`);
}

/** Picks files with the button's file dialogue. */
export async function pickFiles(user: Visitor, files: readonly UserFile[]): Promise<void> {
  await user.pane.locator('input[type=file]').setInputFiles(files.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) })));
}

export const waitForPreview = (user: Visitor, name: string): Promise<void> => user.pane.getByText(`Zo is ${name} begrepen`).waitFor({ timeout: READING });

/** Uses what the preview shows, and waits until the workbook holds it. */
export async function useHandbook(user: Visitor): Promise<void> {
  await user.pane.getByRole('button', { name: 'Gebruik dit handboek' }).click();
  await user.pane.getByText('Het handboek reist mee met deze werkmap.').waitFor();
}

/** Name of the handbook in use, where the pane tells it. */
export const activeHandbook = (user: Visitor): Locator => user.pane.getByRole('region', { name: 'Handboek', exact: true });

/** The add-in's buttons, and its items in the context menu of a cell, as its manifest describes them. */
import type { FUniver } from '@univerjs/core/facade';
import type { Manifest, ManifestButton } from './read-manifest';

export function fillRibbon(group: HTMLElement, manifest: Manifest, press: (button: ManifestButton) => void): void {
  group.setAttribute('aria-label', manifest.groupLabel);
  group.replaceChildren(...manifest.buttons.map((button) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'command';
    element.title = button.tip;
    const icon = document.createElement('img');
    icon.src = button.icon;
    icon.alt = '';
    element.append(icon, button.label);
    element.addEventListener('click', () => {
      press(button);
    });
    return element;
  }));
}

export function fillCellMenu(univer: FUniver, { id, menu }: Manifest, press: (button: ManifestButton) => void): void {
  if (menu === undefined) return;
  const submenu = univer.createSubmenu({ id, title: menu.label });
  for (const item of menu.items) submenu.addSubmenu(univer.createMenu({ id: item.id, title: item.label, action: () => { press(item); } }));
  submenu.appendTo(['contextMenu.mainArea', 'contextMenu.others']);
}

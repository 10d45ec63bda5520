/** The add-in's buttons, as its manifest describes them. */
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

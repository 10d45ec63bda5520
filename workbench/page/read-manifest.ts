/** The add-in's manifest, as Excel reads it: names, buttons, addresses, requirement sets. */
import type { RequirementSets } from '../host/member-gate';

export interface ManifestButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: { readonly kind: 'show-pane' } | { readonly kind: 'run'; readonly functionName: string };
}

/** In the context menu of a cell: one item with items below it. */
export interface ManifestMenu {
  readonly label: string;
  readonly items: readonly ManifestButton[];
}

export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly groupLabel: string;
  readonly buttons: readonly ManifestButton[];
  readonly menu: ManifestMenu | undefined;
  /** Of the file with its shortcuts; `undefined` without one. */
  readonly shortcutsUrl: string | undefined;
  readonly paneUrl: string;
  readonly metadataUrl: string;
  readonly requirementSets: RequirementSets;
}

const children = (parent: Element, name: string): Element[] => [...parent.getElementsByTagName('*')].filter((one) => one.localName === name);

function child(parent: Element, name: string): Element {
  const [first] = children(parent, name);
  if (first === undefined) throw new Error(`The manifest lacks <${name}> in <${parent.localName}>.`);
  return first;
}

const valueOf = (element: Element, language: string): string => {
  const override = children(element, 'Override').find((one) => one.getAttribute('Locale') === language);
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
};

/**
 * @param language Of Office, as in "nl-NL".
 * @param relocate Address in the manifest -> where the workbench serves it.
 * @throws Error when the manifest lacks what the workbench needs.
 */
export function readManifest(xml: string, language: string, relocate: (url: string) => string): Manifest {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const resources = new Map(children(child(root, 'Resources'), 'Image').concat(children(root, 'Url'), children(root, 'String'))
    .map((one) => [one.getAttribute('id') ?? '', valueOf(one, language)]));
  const resource = (element: Element): string => {
    const id = element.getAttribute('resid') ?? '';
    const value = resources.get(id);
    if (value === undefined) throw new Error(`The manifest lacks the resource ${id}.`);
    return value;
  };
  const readButton = (control: Element): ManifestButton => {
    const action = child(control, 'Action');
    const tip = child(control, 'Supertip');
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(child(control, 'Label')),
      tip: resource(child(tip, 'Description')),
      icon: relocate(resource(child(child(control, 'Icon'), 'Image'))),
      action: children(action, 'FunctionName').length > 0 ? { kind: 'run', functionName: child(action, 'FunctionName').textContent } : { kind: 'show-pane' },
    };
  };
  const group = child(root, 'Group');
  const [menu] = children(root, 'OfficeMenu').filter((one) => one.getAttribute('id') === 'ContextMenuCell');
  const [overrides] = children(root, 'ExtendedOverrides');
  const shortcuts = overrides?.getAttribute('Url') ?? undefined;
  return {
    id: child(root, 'Id').textContent,
    name: valueOf(child(root, 'DisplayName'), language),
    groupLabel: resource(child(group, 'Label')),
    buttons: children(group, 'Control').map(readButton),
    menu: menu === undefined ? undefined : { label: resource(child(menu, 'Label')), items: children(menu, 'Item').map(readButton) },
    shortcutsUrl: shortcuts === undefined ? undefined : relocate(shortcuts),
    paneUrl: relocate(child(child(root, 'DefaultSettings'), 'SourceLocation').getAttribute('DefaultValue') ?? ''),
    metadataUrl: relocate(resource(child(child(root, 'Metadata'), 'SourceLocation'))),
    requirementSets: Object.fromEntries(children(child(root, 'Requirements'), 'Set').map((set) => [set.getAttribute('Name') ?? '', set.getAttribute('MinVersion') ?? '1.1'])),
  };
}

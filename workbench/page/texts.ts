/** The workbench's own texts; those of the add-in come from the add-in. */

export interface WorkbenchTexts {
  readonly title: string;
  readonly banner: string;
  readonly files: string;
  readonly open: string;
  readonly saveAs: (extension: string) => string;
  readonly language: string;
  readonly reloadPane: string;
  readonly closePane: string;
  readonly noRuntime: string;
  readonly accept: (address: string) => string;
  readonly opened: (name: string) => string;
  readonly unreadable: (name: string, reason: string) => string;
  readonly refused: (message: string) => string;
}

const NL: WorkbenchTexts = {
  title: 'Werkbank',
  banner: 'Werkbank: een nagebootste werkmap om de invoegtoepassing te proberen en te testen. Dit is niet Excel. Alles blijft op deze computer.',
  files: 'Bestand',
  open: 'Openen…',
  saveAs: (extension) => `Opslaan als .${extension}`,
  language: 'Taal van Office',
  reloadPane: 'Herladen',
  closePane: 'Sluiten',
  noRuntime: 'De invoegtoepassing is nog niet klaar. Probeer het zo opnieuw.',
  accept: (address) => `Open ${address} één keer, accepteer het certificaat en laad deze pagina opnieuw.`,
  opened: (name) => `${name} is geopend.`,
  unreadable: (name, reason) => `${name} kan niet worden geopend: ${reason}`,
  refused: (message) => `Niet in de werkbank: ${message}`,
};

const EN: WorkbenchTexts = {
  title: 'Workbench',
  banner: 'Workbench: a simulated workbook for trying and testing the add-in. This is not Excel. Everything stays on this computer.',
  files: 'File',
  open: 'Open…',
  saveAs: (extension) => `Save as .${extension}`,
  language: 'Language of Office',
  reloadPane: 'Reload',
  closePane: 'Close',
  noRuntime: 'The add-in is not ready yet. Try again in a moment.',
  accept: (address) => `Open ${address} once, accept the certificate and load this page again.`,
  opened: (name) => `${name} is open.`,
  unreadable: (name, reason) => `${name} cannot be opened: ${reason}`,
  refused: (message) => `Not in the workbench: ${message}`,
};

export const textsFor = (language: string): WorkbenchTexts => (language.startsWith('en') ? EN : NL);

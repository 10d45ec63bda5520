/** What office.js is told about its host at start-up, in the name of the frame and in its first answer. */
import type { RequirementSets } from './member-gate';

/** @property language Of Office, as in "nl-NL". @property conversation Fresh for every load: office.js caches settings under it. */
export interface Introduction {
  readonly language: string;
  readonly conversation: string;
  readonly addIn: string;
  readonly sets: RequirementSets;
}

/** Shared runtime and custom functions. */
const FLAGS = 1 | 2;

/** The name of the add-in's frame: how office.js finds its host without a change to the page's address. */
export function frameName({ language, conversation, addIn }: Introduction, origin: string): string {
  const hostInfo = ['Excel', 'Web', '16.01', language, crypto.randomUUID(), '', 'disableLogging', FLAGS];
  return JSON.stringify({ baseFrameName: 'addin', hostInfo: hostInfo.join('|'), xdmInfo: [conversation, addIn, origin].join('|'), serializerVersion: 1, flights: '[]' });
}

export function appContext({ language, conversation, addIn, sets }: Introduction, settings: readonly (readonly [string, string])[]): Readonly<Record<string, unknown>> {
  return {
    _id: addIn, _appName: 16, _appVersion: '16.00', _appMinorVersion: 1, _appUILocale: language, _dataLocale: language,
    _docUrl: 'https://workbench.invalid/Werkbank.xlsx', _clientMode: 1, _settings: settings, _reason: 'documentOpened',
    _osfControlType: 1, _eToken: '', _correlationId: crypto.randomUUID(), _appInstanceId: conversation,
    _requirementMatrix: JSON.stringify(sets), _hostFullVersion: '16.0.20000.40000', _initialDisplayMode: 2, _addinName: 'workbench', _appDomains: [], _featureGates: {},
  };
}

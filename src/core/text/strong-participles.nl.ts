/** Past participles of strong Dutch verbs, without particle ("opgeborgen" is "op" and "geborgen"), beside the stem of the verb (data only). */
export const STRONG_PARTICIPLES: ReadonlyMap<string, string> = new Map(Object.entries({
  geboden: 'bied', gebonden: 'bind', gebleven: 'blijf', geborgen: 'berg', gebracht: 'breng', gebroken: 'breek', gedaan: 'doe', gedacht: 'denk', gedragen: 'draag', gedrongen: 'dring',
  gegaan: 'ga', gegeven: 'geef', gegoten: 'giet', gegrepen: 'grijp', gehangen: 'hang', geholpen: 'help', gehouden: 'houd', gekeken: 'kijk', gekozen: 'kies', gekocht: 'koop', gekregen: 'krijg',
  geladen: 'laad', gelaten: 'laat', gelezen: 'lees', gelegen: 'lig', gelopen: 'loop', gemeten: 'meet', genomen: 'neem', geraden: 'raad', gereden: 'rijd', geroepen: 'roep', geschoven: 'schuif', geschreven: 'schrijf',
  geslepen: 'slijp', gesloten: 'sluit', gesneden: 'snijd', gesproken: 'spreek', gestegen: 'stijg', getroffen: 'tref', getrokken: 'trek', gevaren: 'vaar', gevangen: 'vang', gevonden: 'vind', geworven: 'werf',
  geweken: 'wijk', gewezen: 'wijs', gewogen: 'weeg', gewonnen: 'win', gewreven: 'wrijf', gezien: 'zie', gezeten: 'zit', gezocht: 'zoek', bedongen: 'beding', besproken: 'bespreek', beschreven: 'beschrijf',
  verkocht: 'verkoop', verholpen: 'verhelp', vergeleken: 'vergelijk', verschoven: 'verschuif', onderzocht: 'onderzoek', onderhouden: 'onderhoud', ontvangen: 'ontvang', bezocht: 'bezoek', besloten: 'besluit',
}));

/** What the grid says in Dutch, by Univer's own keys: data, as Univer ships it for other languages. A key that is not here stays English: names and help of functions, and what only text documents show. */
import type { GridTexts } from './lay-texts';

/** Said where somebody may not do something in a protected area. */
const forbidden = (what: string): string => `Dit bereik is beveiligd: ${what} kan hier niet. Hef de beveiliging op of vraag de maker.`;
const PERMISSION: GridTexts = {
  autoFillErr: forbidden('doorvoeren'), editErr: forbidden('wijzigen'), formulaErr: forbidden('een formule wijzigen'), insertOrDeleteMoveRangeErr: forbidden('cellen invoegen of verwijderen'),
  insertRowColErr: forbidden('rijen of kolommen invoegen'), moveRangeErr: forbidden('verplaatsen'), moveRowColErr: forbidden('rijen of kolommen verplaatsen'),
  operatorSheetErr: forbidden('het blad wijzigen'), removeRowColErr: forbidden('rijen of kolommen verwijderen'), setRowColStyleErr: forbidden('rijen of kolommen opmaken'), setStyleErr: forbidden('opmaken'),
};

const BUTTONS: GridTexts = { confirm: 'OK', cancel: 'Annuleren' };
const RANGE_SELECTOR: GridTexts = {
  ...BUTTONS, title: 'Een bereik kiezen', addAnotherRange: 'Bereik toevoegen', buttonTooltip: 'Bereik kiezen', placeHolder: 'Kies een bereik of typ het.',
};
const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;
const months = (prefix: string): GridTexts => Object.fromEntries(MONTHS.map((month, index) => [`${prefix}${String(index + 1)}`, month]));

const COMPARISONS: GridTexts = {
  between: 'ligt tussen', greaterThan: 'is groter dan', greaterThanOrEqual: 'is groter dan of gelijk aan', lessThan: 'is kleiner dan', lessThanOrEqual: 'is kleiner dan of gelijk aan',
  equal: 'is gelijk aan', notEqual: 'is niet gelijk aan', notBetween: 'ligt niet tussen',
};
const PERIODS: GridTexts = {
  today: 'Vandaag', yesterday: 'Gisteren', tomorrow: 'Morgen', thisWeek: 'Deze week', lastWeek: 'Vorige week', nextWeek: 'Volgende week', thisMonth: 'Deze maand', lastMonth: 'Vorige maand',
  nextMonth: 'Volgende maand',
};

const SHEETS: GridTexts = {
  tabs: { sheetCopy: '(kopie{0})', sheet: 'Blad' },
  info: {
    overlappingSelections: 'Dit kan niet met selecties die elkaar overlappen', acrossMergedCell: 'Gaat door een samengevoegde cel',
    partOfCell: 'Slechts een deel van een samengevoegde cel is geselecteerd', hideSheet: 'Er moet een zichtbaar blad overblijven',
  },
  definedName: {
    nameEmpty: 'Vul een naam in', nameDuplicate: 'Deze naam bestaat al', nameInvalid: 'Deze naam kan niet', nameSheetConflict: 'Een blad heet al zo', formulaOrRefStringEmpty: 'Vul een formule of bereik in',
    nameConflict: 'Een functie heet al zo', defaultName: 'Naam',
  },
  permission: { dialog: PERMISSION },
  autoFill: { copy: 'Cellen kopiëren', series: 'Reeks doorvoeren', formatOnly: 'Alleen opmaak doorvoeren', noFormat: 'Doorvoeren zonder opmaak' },
  merge: {
    confirm: {
      title: 'Bij samenvoegen blijft alleen de waarde linksboven over. Doorgaan?', cancel: 'Niet samenvoegen', confirm: 'Samenvoegen', warning: 'Let op',
      dismantleMergeCellWarning: 'Samengevoegde cellen worden hierdoor gesplitst. Doorgaan?',
    },
  },
};

const SHEETS_UI: GridTexts = {
  toolbar: {
    undo: 'Ongedaan maken', redo: 'Opnieuw', formatPainter: 'Opmaak kopiëren', font: 'Lettertype', fontSize: 'Tekengrootte', fontSizeIncrease: 'Tekengrootte vergroten',
    fontSizeDecrease: 'Tekengrootte verkleinen', bold: 'Vet', italic: 'Cursief', strikethrough: 'Doorhalen', subscript: 'Subscript', superscript: 'Superscript', underline: 'Onderstrepen',
    textColor: { main: 'Tekstkleur', right: 'Kleur kiezen' }, resetColor: 'Automatisch', fillColor: { main: 'Opvulkleur', right: 'Kleur kiezen' }, border: { main: 'Randen', right: 'Randstijl' },
    mergeCell: { main: 'Samenvoegen', right: 'Soort samenvoeging' }, horizontalAlignMode: { main: 'Horizontaal uitlijnen', right: 'Uitlijning' },
    verticalAlignMode: { main: 'Verticaal uitlijnen', right: 'Uitlijning' }, textWrapMode: { main: 'Tekstterugloop', right: 'Soort terugloop' },
    textRotateMode: { main: 'Tekst draaien', right: 'Richting' }, more: 'Meer', toggleGridlines: 'Rasterlijnen', textToNumber: 'Tekst naar getal',
  },
  align: { left: 'links', center: 'midden', right: 'rechts', top: 'boven', middle: 'midden', bottom: 'onder' },
  button: { ...BUTTONS, close: 'Sluiten', insert: 'Invoegen', prevPage: 'Vorige', nextPage: 'Volgende', total: 'totaal:' },
  borderLine: {
    borderTop: 'Bovenrand', borderBottom: 'Onderrand', borderLeft: 'Linkerrand', borderRight: 'Rechterrand', borderNone: 'Geen rand', borderAll: 'Alle randen', borderOutside: 'Buitenrand',
    borderInside: 'Binnenranden', borderHorizontal: 'Horizontale randen', borderVertical: 'Verticale randen', borderColor: 'Kleur', borderSize: 'Dikte', borderType: 'Lijn',
  },
  merge: {
    all: 'Alles samenvoegen', vertical: 'Per kolom samenvoegen', horizontal: 'Per rij samenvoegen', cancel: 'Splitsen', overlappingError: 'Bereiken die elkaar overlappen kunnen niet worden samengevoegd',
    partiallyError: 'Dit kan niet met een deel van samengevoegde cellen',
  },
  textWrap: { overflow: 'Doorlopen', wrap: 'Terugloop', clip: 'Afkappen' },
  textRotate: { none: 'Niet', angleUp: 'Schuin omhoog', angleDown: 'Schuin omlaag', vertical: 'Onder elkaar', rotationUp: 'Omhoog', rotationDown: 'Omlaag' },
  sheetConfig: {
    delete: 'Verwijderen', copy: 'Kopiëren', rename: 'Naam wijzigen', changeColor: 'Tabkleur', hide: 'Verbergen', unhide: 'Zichtbaar maken', moveLeft: 'Naar links', moveRight: 'Naar rechts',
    resetColor: 'Geen kleur', cancelText: 'Annuleren', chooseText: 'OK', tipNameRepeat: 'Er is al een blad met deze naam. Kies een andere.',
    noMoreSheet: 'Een werkmap heeft minstens één zichtbaar blad. Voeg eerst een blad in of maak er een zichtbaar.', confirmDelete: 'Verwijderen?', redoDelete: 'Ctrl+Z maakt het ongedaan',
    noHide: 'Er moet een zichtbaar blad overblijven', chartEditNoOpt: 'Dit kan niet terwijl een grafiek wordt bewerkt', sheetNameErrorTitle: 'Deze naam kan niet',
    sheetNameSpecCharError: "Een bladnaam heeft hoogstens 31 tekens, begint en eindigt niet met ' en bevat geen [ ] : \\ ? * /", sheetNameCannotIsEmptyError: 'Vul een naam voor het blad in.',
    sheetNameAlreadyExistsError: 'Er is al een blad met deze naam. Kies een andere.', deleteSheet: 'Blad verwijderen', deleteSheetContent: 'Dit blad verwijderen?',
    deleteLargeSheetContent: 'Dit blad verwijderen? Het komt niet terug.', addProtectSheet: 'Blad beveiligen', removeProtectSheet: 'Beveiliging opheffen',
    changeSheetPermission: 'Beveiliging wijzigen', viewAllProtectArea: 'Beveiligde bereiken',
  },
  rightClick: {
    copy: 'Kopiëren', cut: 'Knippen', paste: 'Plakken', copySpecial: 'Kopiëren speciaal', pasteSpecial: 'Plakken speciaal', pasteValue: 'Waarden plakken', pasteFormat: 'Opmaak plakken',
    pasteColWidth: 'Kolombreedte plakken', pasteBesidesBorder: 'Alles behalve randen plakken', insert: 'Invoegen', insertRow: 'Rij invoegen', insertRowBefore: 'Rij erboven invoegen',
    insertRowsAfter: 'Voeg', insertRowsAbove: 'Voeg', insertRowsAfterSuffix: 'rijen hieronder in', insertRowsAboveSuffix: 'rijen hierboven in', insertColumn: 'Kolom invoegen',
    insertColumnBefore: 'Kolom ervoor invoegen', insertColsLeft: 'Voeg', insertColsRight: 'Voeg', insertColsLeftSuffix: 'kolommen links in', insertColsRightSuffix: 'kolommen rechts in',
    delete: 'Verwijderen', deleteCell: 'Cellen verwijderen', insertCell: 'Cellen invoegen', deleteSelected: 'Verwijder geselecteerde ', hide: 'Verbergen', hideSelected: 'Verberg geselecteerde ',
    showHide: 'Zichtbaar maken', toTopAdd: 'Boven toevoegen', toBottomAdd: 'Onder toevoegen', toLeftAdd: 'Links toevoegen', toRightAdd: 'Rechts toevoegen', deleteSelectedRow: 'Rijen verwijderen',
    deleteSelectedColumn: 'Kolommen verwijderen', hideSelectedRow: 'Rijen verbergen', showHideRow: 'Rijen zichtbaar maken', rowHeight: 'Rijhoogte', hideSelectedColumn: 'Kolommen verbergen',
    showHideColumn: 'Kolommen zichtbaar maken', columnWidth: 'Kolombreedte', moveLeft: 'Naar links', moveUp: 'Omhoog', moveRight: 'Naar rechts', moveDown: 'Omlaag', add: 'Toevoegen', row: 'rij',
    column: 'kolom', confirm: 'OK', clearSelection: 'Wissen', clearContent: 'Inhoud wissen', clearFormat: 'Opmaak wissen', clearAll: 'Alles wissen', root: 'Wortel', log: 'Logaritme',
    delete0: 'Nullen aan beide einden verwijderen', removeDuplicate: 'Dubbele waarden verwijderen', byRow: 'Per rij', byCol: 'Per kolom', generateNewMatrix: 'Nieuwe matrix maken',
    fitContent: 'Aan inhoud aanpassen', freeze: 'Blokkeren', freezeCell: 'Blokkeren tot de actieve cel (rij {0}, kolom {1})', freezeCol: 'Blokkeren tot kolom {0}', freezeRow: 'Blokkeren tot rij {0}',
    freezeFirstCol: 'Eerste kolom blokkeren', freezeFirstRow: 'Bovenste rij blokkeren', cancelFreeze: 'Blokkering opheffen', deleteAllRowsAlert: 'Niet alle rijen van het blad kunnen weg',
    deleteAllColumnsAlert: 'Niet alle kolommen van het blad kunnen weg', hideAllRowsAlert: 'Niet alle rijen van het blad kunnen verborgen worden',
    hideAllColumnsAlert: 'Niet alle kolommen van het blad kunnen verborgen worden', protectRange: 'Rijen en kolommen beveiligen', editProtectRange: 'Beveiligd bereik wijzigen',
    removeProtectRange: 'Beveiliging opheffen', turnOnProtectRange: 'Bereik beveiligen', viewAllProtectArea: 'Beveiligde bereiken', textToNumber: 'Tekst naar getal',
  },
  info: {
    notChangeMerge: 'Een deel van samengevoegde cellen kan niet apart worden gewijzigd', loading: 'Laden…', copy: 'Kopiëren', return: 'Terug', rename: 'Naam wijzigen', tips: 'Naam wijzigen',
    noName: 'Werkmap zonder naam', add: 'Voeg', addLast: 'rijen onderaan toe', backTop: 'Naar boven', nextPage: 'Volgende', tipInputNumber: 'Vul een getal in',
    tipInputNumberLimit: 'Hoogstens 100 tegelijk', tipRowHeightLimit: 'De rijhoogte ligt tussen 0 en 545', tipColumnWidthLimit: 'De kolombreedte ligt tussen 0 en 2038', problem: 'Dit ging niet',
  },
  clipboard: {
    paste: { exceedMaxCells: 'Te veel cellen om te plakken', overlappingMergedCells: 'Waar u plakt zijn cellen samengevoegd' },
    shortCutNotify: { title: 'Plak met het toetsenbord.', useShortCutInstead: 'De inhoud komt uit Excel. Plak met Ctrl+V.' },
  },
  statusbar: { sum: 'Som', average: 'Gemiddelde', min: 'Min', max: 'Max', count: 'Aantal getallen', countA: 'Aantal', clickToCopy: 'Klik om te kopiëren', copied: 'Gekopieerd' },
  shortcut: {
    'sheet-view': 'Beeld', 'sheet-edit': 'Bewerken',
    sheet: {
      'zoom-in': 'Inzoomen', 'zoom-out': 'Uitzoomen', 'reset-zoom': 'Zoom herstellen', 'select-below-cell': 'Cel eronder', 'select-up-cell': 'Cel erboven', 'select-left-cell': 'Cel links',
      'select-right-cell': 'Cel rechts', 'select-next-cell': 'Volgende cel', 'select-previous-cell': 'Vorige cel', 'select-up-value-cell': 'Gevulde cel erboven',
      'select-below-value-cell': 'Gevulde cel eronder', 'select-left-value-cell': 'Gevulde cel links', 'select-right-value-cell': 'Gevulde cel rechts', 'expand-selection-down': 'Selectie omlaag uitbreiden',
      'expand-selection-up': 'Selectie omhoog uitbreiden', 'expand-selection-left': 'Selectie naar links uitbreiden', 'expand-selection-right': 'Selectie naar rechts uitbreiden',
      'expand-selection-to-left-gap': 'Selectie tot de lege cel links', 'expand-selection-to-below-gap': 'Selectie tot de lege cel eronder',
      'expand-selection-to-right-gap': 'Selectie tot de lege cel rechts', 'expand-selection-to-up-gap': 'Selectie tot de lege cel erboven', 'select-all': 'Alles selecteren',
      'toggle-editing': 'Cel bewerken', 'delete-and-start-editing': 'Leegmaken en bewerken', 'abort-editing': 'Bewerken afbreken', 'break-line': 'Nieuwe regel', 'set-bold': 'Vet',
      'start-editing': 'Cel bewerken', 'repeat-last-action': 'Herhalen', 'set-italic': 'Cursief', 'set-underline': 'Onderstrepen', 'set-strike-through': 'Doorhalen',
    },
  },
  definedName: {
    managerTitle: 'Namen beheren', managerDescription: 'Kies cellen of een formule en typ er een naam voor.', addButton: 'Naam toevoegen', featureTitle: 'Namen', ratioRange: 'Bereik', ratioFormula: 'Formule',
    ...BUTTONS, scopeWorkbook: 'Werkmap', inputNamePlaceholder: 'Naam, zonder spaties', inputCommentPlaceholder: 'Toelichting', inputRangePlaceholder: 'Bereik, zonder spaties',
    inputFormulaPlaceholder: 'Formule, zonder spaties', formulaOrRefStringInvalid: 'Deze formule of dit bereik kan niet', defaultName: 'Naam', updateButton: 'Wijzigen', deleteButton: 'Verwijderen',
    deleteConfirmText: 'Deze naam verwijderen?',
  },
  uploadLoading: { loading: 'Laden…, nog' },
  'data-validation': { alert: { ok: 'OK' }, list: { edit: 'Bewerken', dropdown: 'Kies een waarde' }, listMultiple: { dropdown: 'Kies waarden' } },
  permission: {
    toolbarMenu: 'Beveiliging',
    panel: {
      title: 'Rijen en kolommen beveiligen', name: 'Naam', protectedRange: 'Beveiligd bereik', permissionDirection: 'Toelichting', permissionDirectionPlaceholder: 'Waarom beveiligd?',
      editPermission: 'Wie mag wijzigen', onlyICanEdit: 'Alleen ik', designedUserCanEdit: 'Aangewezen personen', viewPermission: 'Wie mag zien', othersCanView: 'Anderen mogen zien',
      noOneElseCanView: 'Niemand anders', designedPerson: 'Aangewezen personen', addPerson: 'Persoon toevoegen', canEdit: 'Mag wijzigen', canView: 'Mag zien', delete: 'Verwijderen', currentSheet: 'Dit blad',
      allSheet: 'Alle bladen', edit: 'Wijzigen', Print: 'Afdrukken', Comment: 'Opmerkingen', Copy: 'Kopiëren', SetCellStyle: 'Cellen opmaken', SetCellValue: 'Waarden wijzigen', SetHyperLink: 'Koppelingen',
      Sort: 'Sorteren', Filter: 'Filteren', PivotTable: 'Draaitabel', FloatImage: 'Afbeeldingen', RowHeightColWidth: 'Rijhoogte en kolombreedte',
      RowHeightColWidthReadonly: 'Rijhoogte en kolombreedte alleen lezen', FilterReadonly: 'Filter alleen lezen', nameError: 'Vul een naam in', created: 'Gemaakt', iCanEdit: 'Ik mag wijzigen',
      iCanNotEdit: 'Ik mag niet wijzigen', iCanView: 'Ik mag zien', iCanNotView: 'Ik mag niet zien', emptyRangeError: 'Kies een bereik', rangeOverlapError: 'Bereiken mogen elkaar niet overlappen',
      rangeOverlapOverPermissionError: 'Dit bereik overlapt een bereik met dezelfde beveiliging', InsertHyperlink: 'Koppelingen invoegen', SetRowStyle: 'Rijen opmaken', SetColumnStyle: 'Kolommen opmaken',
      InsertColumn: 'Kolommen invoegen', InsertRow: 'Rijen invoegen', DeleteRow: 'Rijen verwijderen', DeleteColumn: 'Kolommen verwijderen', EditExtraObject: 'Objecten wijzigen',
    },
    dialog: {
      ...PERMISSION, allowUserToEdit: 'Wie mag wijzigen', allowedPermissionType: 'Wat mag', setCellValue: 'Waarden wijzigen', setCellStyle: 'Cellen opmaken', copy: 'Kopiëren', alert: 'Let op', search: 'Zoeken',
      alertContent: forbidden('wijzigen'), userEmpty: 'Er is niemand aangewezen.', listEmpty: 'Er is nog niets beveiligd.', commonErr: forbidden('dit'), pasteErr: forbidden('plakken'),
      copyErr: forbidden('kopiëren'), workbookCopyErr: forbidden('kopiëren'), filterErr: forbidden('filteren'), printErr: forbidden('afdrukken'), hyperLinkErr: forbidden('een koppeling maken'),
      commentErr: forbidden('een opmerking maken'),
    },
    button: { ...BUTTONS, addNewPermission: 'Beveiliging toevoegen' },
  },
};

const FORMULA_UI: GridTexts = {
  shortcut: { 'quick-sum': 'Autosom' },
  insert: { tooltip: 'Functies', common: 'Veelgebruikte functies' },
  prompt: { helpExample: 'VOORBEELD', helpAbstract: 'UITLEG', required: 'Verplicht.', optional: 'Mag leeg zijn.' },
  error: {
    title: 'Fout', divByZero: 'Deling door nul', name: 'Onbekende naam', value: 'Verkeerde soort waarde', num: 'Ongeldig getal', na: 'Waarde is er niet', cycle: 'Formule verwijst naar zichzelf',
    ref: 'Verwijzing bestaat niet', spill: 'Er staat al iets waar de uitkomst moet komen', calc: 'Rekenfout', error: 'Fout', connect: 'Bezig met berekenen', null: 'Geen gedeelde cel',
  },
  functionType: {
    financial: 'Financieel', date: 'Datum en tijd', math: 'Wiskunde', statistical: 'Statistisch', lookup: 'Zoeken en verwijzen', database: 'Database', text: 'Tekst', logical: 'Logisch',
    information: 'Informatie', engineering: 'Technisch', cube: 'Kubus', compatibility: 'Compatibiliteit', web: 'Web', array: 'Matrix', univer: 'Univer', user: 'Van invoegtoepassingen', definedname: 'Naam',
  },
  moreFunctions: { confirm: 'OK', prev: 'Vorige', next: 'Volgende', searchFunctionPlaceholder: 'Zoek een functie', allFunctions: 'Alle functies', syntax: 'OPBOUW' },
  operation: { copyFormulaOnly: 'Alleen de formule kopiëren', pasteFormula: 'Formule plakken' },
  rangeSelector: RANGE_SELECTOR,
};

const NUMBER_FORMATS: GridTexts = {
  ...BUTTONS, title: 'Getalnotatie', numfmtType: 'Notaties', general: 'Standaard', accounting: 'Financieel', text: 'Tekst', number: 'Getal', percent: 'Percentage', scientific: 'Wetenschappelijk',
  currency: 'Valuta', date: 'Datum', time: 'Tijd', thousandthPercentile: 'Scheidingsteken voor duizendtallen', preview: 'Voorbeeld', dateTime: 'Datum en tijd', decimalLength: 'Decimalen',
  currencyType: 'Valutateken', moreFmt: 'Notaties', financialValue: 'Financiële waarde', roundingCurrency: 'Valuta, afgerond', timeDuration: 'Duur',
  currencyDes: 'Voor bedragen in het algemeen. Financieel lijnt bedragen op de komma uit.', accountingDes: 'Lijnt een kolom bedragen uit op valutateken en komma', dateType: 'Soort datum',
  dateDes: 'Toont getallen als datum en tijd.', negType: 'Negatieve getallen', generalDes: 'Zonder vaste notatie.', thousandthPercentileDes: 'Voor gewone getallen. Voor bedragen zijn er Valuta en Financieel.',
  addDecimal: 'Meer decimalen', subtractDecimal: 'Minder decimalen', customFormat: 'Aangepast', customFormatDes: 'Een eigen notatie, uitgaand van een die er is.',
  info: { error: 'Fout', forceStringInfo: 'Getal dat als tekst is opgeslagen' },
};

const UI: GridTexts = {
  toolbar: {
    heading: { 1: 'Kop 1', 2: 'Kop 2', 3: 'Kop 3', 4: 'Kop 4', 5: 'Kop 5', 6: 'Kop 6', normal: 'Gewoon', title: 'Titel', subTitle: 'Ondertitel', tooltip: 'Soort kop' },
  },
  ribbon: {
    start: 'Start', startDesc: 'Opmaak van cellen.', insert: 'Invoegen', insertDesc: 'Rijen, kolommen en meer.', formulas: 'Formules', formulasDesc: 'Rekenen met functies.', data: 'Gegevens',
    dataDesc: 'Sorteren en filteren.', view: 'Beeld', viewDesc: 'Wat er te zien is.', others: 'Overig', othersDesc: 'Overige opdrachten.', more: 'Meer',
  },
  fontFamily: { 'not-supported': 'Dit lettertype is hier niet; er wordt een ander gebruikt.' },
  'shortcut-panel': { title: 'Sneltoetsen' },
  shortcut: { undo: 'Ongedaan maken', redo: 'Opnieuw', cut: 'Knippen', copy: 'Kopiëren', paste: 'Plakken', 'shortcut-panel': 'Sneltoetsen tonen' },
  'common-edit': 'Bewerken', 'toggle-shortcut-panel': 'Sneltoetsen tonen', 'global-shortcut': 'Algemeen',
  clipboard: { authentication: { title: 'Geen toegang', content: 'Sta de werkbank toe het klembord te gebruiken.' } },
  textEditor: { formulaError: 'Vul een geldige formule in, zoals =SUM(A1)', rangeError: 'Vul een geldig bereik in, zoals A1:B10' },
  rangeSelector: RANGE_SELECTOR,
  'zoom-slider': { resetTo: 'Terug naar' },
  row: 'rij', column: 'kolom',
};

const FILTER_UI: GridTexts = {
  toolbar: { 'smart-toggle-filter-tooltip': 'Filter', 'clear-filter-criteria': 'Filter wissen', 're-calc-filter-conditions': 'Filter opnieuw toepassen' },
  shortcut: { 'smart-toggle-filter': 'Filter' },
  panel: {
    ...BUTTONS, 'clear-filter': 'Filter wissen', 'by-values': 'Op waarde', 'by-colors': 'Op kleur', 'filter-by-cell-fill-color': 'Op opvulkleur', 'filter-by-cell-text-color': 'Op tekstkleur',
    'filter-by-color-none': 'De kolom heeft maar één kleur', 'by-conditions': 'Op voorwaarde', 'filter-only': 'Alleen deze', 'search-placeholder': 'Zoek; een spatie scheidt woorden',
    'select-all': 'Alles selecteren', 'input-values-placeholder': 'Vul waarden in', and: 'EN', or: 'OF', empty: '(leeg)', '?': '“?” staat voor één teken.', '*': '“*” staat voor meer tekens.',
  },
  conditions: {
    none: 'Geen', empty: 'Is leeg', 'not-empty': 'Is niet leeg', 'text-contains': 'Bevat', 'does-not-contain': 'Bevat niet', 'starts-with': 'Begint met', 'ends-with': 'Eindigt op', equals: 'Tekst is gelijk aan',
    'greater-than': 'Is groter dan', 'greater-than-or-equal': 'Is groter dan of gelijk aan', 'less-than': 'Is kleiner dan', 'less-than-or-equal': 'Is kleiner dan of gelijk aan', equal: 'Is gelijk aan',
    'not-equal': 'Is niet gelijk aan', between: 'Ligt tussen', 'not-between': 'Ligt niet tussen', custom: 'Aangepast',
  },
  date: months(''),
};

const TABLE: GridTexts = {
  columnPrefix: 'Kolom', tablePrefix: 'Tabel',
  tableNameError: 'Een tabelnaam bevat geen spaties, begint niet met een cijfer en is nog niet gebruikt',
};
const TABLE_UI: GridTexts = {
  ...TABLE, ...BUTTONS, title: 'Tabel', selectRange: 'Bereik van de tabel', rename: 'Naam van de tabel wijzigen', renamePlaceholder: 'Naam van de tabel', updateRange: 'Bereik wijzigen',
  tableRangeWithMergeError: 'Een tabel mag geen samengevoegde cellen bevatten', tableRangeWithOtherTableError: 'Hier staat al een tabel', tableRangeSingleRowError: 'Een tabel heeft minstens twee rijen',
  updateError: 'Het nieuwe bereik overlapt het oude en begint in dezelfde rij', tableStyle: 'Tabelstijl', defaultStyle: 'Standaardstijlen', customStyle: 'Eigen stijlen',
  customTooMore: 'Er zijn te veel eigen stijlen; verwijder er eerst een', setTheme: 'Tabelstijl', removeTable: 'Tabel verwijderen', header: 'Koprij', footer: 'Totaalrij', firstLine: 'Eerste rij',
  secondLine: 'Tweede rij',
  columnMenu: { 'insert-left': 'Tabelkolom links invoegen', 'insert-right': 'Tabelkolom rechts invoegen', delete: 'Tabelkolom verwijderen' },
  sort: { 'sort-asc': 'Oplopend', 'sort-desc': 'Aflopend' },
  insert: { main: 'Tabel invoegen', row: 'Tabelrij invoegen', col: 'Tabelkolom invoegen' },
  remove: { main: 'Tabel verwijderen', row: 'Tabelrij verwijderen', col: 'Tabelkolom verwijderen' },
  condition: { string: 'Tekst', number: 'Getal', date: 'Datum', empty: '(leeg)' },
  string: { compare: { equal: 'is gelijk aan', notEqual: 'is niet gelijk aan', contains: 'bevat', notContains: 'bevat niet', startsWith: 'begint met', endsWith: 'eindigt op' } },
  number: { compare: { ...COMPARISONS, above: 'boven gemiddeld', below: 'onder gemiddeld', topN: 'de hoogste {0}' } },
  date: {
    compare: {
      ...PERIODS, ...months('m'), equal: 'is gelijk aan', notEqual: 'is niet gelijk aan', after: 'na', afterOrEqual: 'op of na', before: 'voor', beforeOrEqual: 'op of voor', between: 'ligt tussen',
      notBetween: 'ligt niet tussen', thisQuarter: 'Dit kwartaal', lastQuarter: 'Vorig kwartaal', nextQuarter: 'Volgend kwartaal', thisYear: 'Dit jaar', nextYear: 'Volgend jaar', lastYear: 'Vorig jaar',
      quarter: 'Per kwartaal', month: 'Per maand', q1: 'Eerste kwartaal', q2: 'Tweede kwartaal', q3: 'Derde kwartaal', q4: 'Vierde kwartaal',
    },
  },
  filter: {
    ...BUTTONS, 'by-values': 'Op waarde', 'by-conditions': 'Op voorwaarde', 'clear-filter': 'Filter wissen', 'search-placeholder': 'Zoek; een spatie scheidt woorden', 'select-all': 'Alles selecteren',
  },
};

/** Said of a value that a rule of validation does not take. */
const ERRORS: GridTexts = {
  between: 'De waarde moet tussen {FORMULA1} en {FORMULA2} liggen', greaterThan: 'De waarde moet groter zijn dan {FORMULA1}', greaterThanOrEqual: 'De waarde moet minstens {FORMULA1} zijn',
  lessThan: 'De waarde moet kleiner zijn dan {FORMULA1}', lessThanOrEqual: 'De waarde mag hoogstens {FORMULA1} zijn', equal: 'De waarde moet {FORMULA1} zijn', notEqual: 'De waarde mag niet {FORMULA1} zijn',
  notBetween: 'De waarde mag niet tussen {FORMULA1} en {FORMULA2} liggen', legal: 'De waarde moet een geldige {TYPE} zijn',
};
const KINDS: GridTexts = {
  any: { title: 'Elke waarde', error: 'De inhoud van deze cel past niet bij de gegevensvalidatie' },
  date: { title: 'Datum' },
  list: {
    title: 'Lijst', name: 'Een waarde uit de lijst', error: 'Kies een waarde uit de lijst', emptyError: 'Vul een waarde in', add: 'Toevoegen', dropdown: 'Kies een waarde', options: 'Waarden',
    customOptions: 'Zelf ingevuld', refOptions: 'Uit een bereik', formulaError: 'Geef waarden of een bereik van één rij of kolom.', edit: 'Bewerken',
  },
  listMultiple: { title: 'Lijst, meer waarden', dropdown: 'Kies waarden' },
  textLength: { title: 'Lengte van de tekst' }, decimal: { title: 'Getal' }, whole: { title: 'Geheel getal' },
  checkbox: { title: 'Selectievakje', error: 'De inhoud van deze cel past niet bij de gegevensvalidatie', tips: 'Eigen waarden in de cellen', checked: 'Waarde als het aan staat', unchecked: 'Waarde als het uit staat' },
  custom: { title: 'Formule', error: 'De inhoud van deze cel past niet bij de gegevensvalidatie', validFail: 'Vul een geldige formule in' },
};
const VALID_FAIL: GridTexts = {
  value: 'Vul een waarde in', common: 'Vul een waarde of formule in', number: 'Vul een getal of formule in', formula: 'Vul een formule in', integer: 'Vul een geheel getal of een formule in',
  date: 'Vul een datum of formule in', list: 'Vul waarden in', listInvalid: 'Geef waarden of een bereik van één rij of kolom', checkboxEqual: 'Geef voor aan en uit verschillende waarden.',
  formulaError: 'Het bereik bevat verborgen cellen; kies een ander', listIntersects: 'De lijst mag niet in het bereik van de regel liggen', primitive: 'Voor aan en uit kan geen formule.',
};
const VALIDATION: GridTexts = { ...KINDS, operators: { ...COMPARISONS, legal: 'is van de goede soort' }, errorMsg: ERRORS, validFail: VALID_FAIL };

const CONDITIONS: GridTexts = {
  ...PERIODS, beginsWith: 'Begint met', endsWith: 'Eindigt op', containsText: 'Bevat', notContainsText: 'Bevat niet', equal: 'Gelijk aan', notEqual: 'Niet gelijk aan', containsBlanks: 'Is leeg',
  notContainsBlanks: 'Is niet leeg', containsErrors: 'Is een fout', notContainsErrors: 'Is geen fout', greaterThan: 'Groter dan', greaterThanOrEqual: 'Groter dan of gelijk aan', lessThan: 'Kleiner dan',
  lessThanOrEqual: 'Kleiner dan of gelijk aan', notBetween: 'Niet tussen', between: 'Tussen', last7Days: 'Laatste 7 dagen',
};
const CONDITIONAL_UI: GridTexts = {
  title: 'Voorwaardelijke opmaak',
  menu: {
    manageConditionalFormatting: 'Regels beheren', createConditionalFormatting: 'Nieuwe regel', clearRangeRules: 'Regels van de selectie wissen', clearWorkSheetRules: 'Regels van het blad wissen',
  },
  form: {
    lessThan: 'De waarde moet kleiner zijn dan {0}', lessThanOrEqual: 'De waarde mag hoogstens {0} zijn', greaterThan: 'De waarde moet groter zijn dan {0}',
    greaterThanOrEqual: 'De waarde moet minstens {0} zijn', rangeSelector: 'Kies een bereik of vul een waarde in',
  },
  iconSet: {
    direction: 'Richting', shape: 'Vormen', mark: 'Tekens', rank: 'Beoordeling', rule: 'Regel', icon: 'Pictogram', type: 'Soort', value: 'Waarde', reverseIconOrder: 'Volgorde omdraaien', and: 'En',
    when: 'Als', onlyShowIcon: 'Alleen het pictogram',
  },
  panel: {
    createRule: 'Nieuwe regel', clear: 'Alle regels wissen', range: 'Bereik', styleType: 'Soort opmaak', submit: 'OK', cancel: 'Annuleren', rankAndAverage: 'Hoogste, laagste, gemiddelde',
    styleRule: 'Regel', isNotBottom: 'Hoogste', isBottom: 'Laagste', greaterThanAverage: 'Boven het gemiddelde', lessThanAverage: 'Onder het gemiddelde', medianValue: 'Middelste waarde',
    fillType: 'Opvulling', pureColor: 'Effen', gradient: 'Verloop', colorSet: 'Kleuren', positive: 'Positief', native: 'Negatief', workSheet: 'Dit blad', selectedRange: 'De selectie',
    managerRuleSelect: 'Regels van {0}', onlyShowDataBar: 'Alleen de balk',
  },
  preview: {
    describe: {
      ...PERIODS, beginsWith: 'Begint met {0}', endsWith: 'Eindigt op {0}', containsText: 'Bevat {0}', notContainsText: 'Bevat niet {0}', equal: 'Gelijk aan {0}', notEqual: 'Niet gelijk aan {0}',
      containsBlanks: 'Is leeg', notContainsBlanks: 'Is niet leeg', containsErrors: 'Is een fout', notContainsErrors: 'Is geen fout', greaterThan: 'Groter dan {0}',
      greaterThanOrEqual: 'Groter dan of gelijk aan {0}', lessThan: 'Kleiner dan {0}', lessThanOrEqual: 'Kleiner dan of gelijk aan {0}', notBetween: 'Niet tussen {0} en {1}', between: 'Tussen {0} en {1}',
      last7Days: 'Laatste 7 dagen', topN: 'Hoogste {0}', bottomN: 'Laagste {0}', topNPercent: 'Hoogste {0}%', bottomNPercent: 'Laagste {0}%',
    },
  },
  operator: CONDITIONS,
  ruleType: {
    highlightCell: 'Cellen markeren', dataBar: 'Gegevensbalk', colorScale: 'Kleurenschaal', formula: 'Formule', iconSet: 'Pictogrammen', duplicateValues: 'Dubbele waarden', uniqueValues: 'Unieke waarden',
  },
  subRuleType: {
    uniqueValues: 'Unieke waarden', duplicateValues: 'Dubbele waarden', rank: 'Rangorde', text: 'Tekst', timePeriod: 'Periode', number: 'Getal', average: 'Gemiddelde',
  },
  valueType: { num: 'Getal', min: 'Laagste', max: 'Hoogste', percent: 'Percentage', percentile: 'Percentiel', formula: 'Formule', none: 'Geen' },
  errorMessage: { notBlank: 'Vul een voorwaarde in', formulaError: 'Deze formule kan niet', rangeError: 'Dit bereik kan niet' },
  permission: { dialog: { setStyleErr: forbidden('opmaken') } },
};

export const GRID_TEXTS_NL: GridTexts = {
  design: {
    Confirm: BUTTONS, CascaderList: { empty: 'Geen' }, Select: { empty: 'Geen' },
    Calendar: { weekDays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'], months: MONTHS.map((month) => month.slice(0, 3)) },
    ColorPicker: { ...BUTTONS, more: 'Meer kleuren' },
    GradientColorPicker: { linear: 'Recht', radial: 'Rond', angular: 'Hoek', diamond: 'Ruit', offset: 'Plaats', angle: 'Hoek', flip: 'Omdraaien', delete: 'Verwijderen' },
  },
  ui: UI,
  sheets: SHEETS,
  'sheets-ui': SHEETS_UI,
  'sheets-formula-ui': FORMULA_UI,
  'sheets-numfmt-ui': NUMBER_FORMATS,
  'sheets-filter': {
    command: { 'not-valid-filter-range': 'Een rij alleen kan niet worden gefilterd.' }, msg: { 'filter-header-forbidden': 'De koprij van een filter kan niet worden verplaatst.' },
  },
  'sheets-filter-ui': FILTER_UI,
  'sheets-table': TABLE,
  'sheets-table-ui': TABLE_UI,
  'data-validation': VALIDATION,
  'sheets-data-validation': VALIDATION,
  'sheets-data-validation-ui': {
    ...KINDS, title: 'Gegevensvalidatie', validFail: VALID_FAIL,
    panel: {
      title: 'Gegevensvalidatie', addTitle: 'Nieuwe regel', removeAll: 'Alles verwijderen', add: 'Regel toevoegen', range: 'Bereik', type: 'Soort', options: 'Meer', operator: 'Vergelijking',
      removeRule: 'Verwijderen', done: 'Klaar', formulaPlaceholder: 'Waarde of formule', valuePlaceholder: 'Waarde', formulaAnd: 'en', invalid: 'Bij een andere waarde', showWarning: 'Waarschuwen',
      rejectInput: 'Weigeren', messageInfo: 'Toelichting', showInfo: 'Toelichting tonen bij een geselecteerde cel', rangeError: 'Dit bereik kan niet', allowBlank: 'Leeg mag',
    },
    alert: { title: 'Deze waarde kan niet', ok: 'OK' }, error: { title: 'Past niet:' }, renderMode: { arrow: 'Pijl', chip: 'Label', text: 'Tekst', label: 'Weergave' },
    showTime: { label: 'Ook tijd kiezen' }, permission: { dialog: { setStyleErr: forbidden('opmaken') } },
  },
  'sheets-conditional-formatting-ui': CONDITIONAL_UI,
};

/** What a range of the fake has beside values and formats: data validation, and conditional formats for texts. They follow their cells. */
import { Collection, lacking, OfficeError, Proxy } from './fake-client';
import type { FakeContext } from './fake-client';
import { areaOf } from './fake-range';
import type { Place, RangeApi } from './fake-range';
import type { Anchor } from './fake-workbook';
import { address, meet } from './rectangles';

export interface FakeValidation { readonly anchor: Anchor; rule: unknown; errorAlert: unknown; ignoreBlanks: boolean }
export interface FakeTextFormat { readonly anchor: Anchor; readonly type: string; rule: unknown; ink: unknown; fill: unknown; numberFormat: unknown }

const followed = (place: Place): Anchor => {
  const anchor = { area: areaOf(place) };
  place.sheet.anchors.add(anchor);
  return anchor;
};

/** `Excel.DataValidation` of a range: the fake knows one for the whole range, or none. */
export class ValidationApi extends Proxy<Place> {
  constructor(private readonly range: RangeApi) {
    super(range.context, (place, name) => {
      const found = validationOf(place);
      switch (name) {
        case 'type': return found === undefined ? 'None' : 'List';
        case 'rule': return found?.rule ?? {};
        case 'errorAlert': return found?.errorAlert ?? { showAlert: true, style: 'Stop', title: '', message: '' };
        case 'ignoreBlanks': return found?.ignoreBlanks ?? true;
        default: return lacking(`DataValidation.${name}`);
      }
    }, () => range.object);
  }
  get type(): unknown { return this.fact('type'); }
  get rule(): unknown { return this.fact('rule'); }
  set rule(rule: unknown) {
    if (typeof (rule as Excel.DataValidationRule).list?.source !== 'string') throw new OfficeError('InvalidArgument');
    this.change('rule', rule, (found) => { found.rule = rule; });
  }
  get errorAlert(): unknown { return this.fact('errorAlert'); }
  set errorAlert(alert: unknown) { this.change('errorAlert', alert, (found) => { found.errorAlert = alert; }); }
  get ignoreBlanks(): unknown { return this.fact('ignoreBlanks'); }
  set ignoreBlanks(ignores: unknown) { this.change('ignoreBlanks', ignores, (found) => { found.ignoreBlanks = ignores === true; }); }

  private change(name: string, value: unknown, work: (found: FakeValidation) => void): void {
    this.range.ask();
    this.set(name, value, (place) => {
      if (place.sheet.protected) throw new OfficeError('AccessDenied');
      const found = validationOf(place) ?? { anchor: followed(place), rule: {}, errorAlert: undefined, ignoreBlanks: true };
      if (!place.sheet.validations.includes(found)) place.sheet.validations.push(found);
      work(found);
    });
  }
}

const validationOf = (place: Place): FakeValidation | undefined =>
  place.sheet.validations.find(({ anchor: { area } }) => area !== undefined && address(area) === address(areaOf(place)));

/** One conditional format; of `textComparison` only what is set and asked here. */
class TextFormatApi extends Proxy<FakeTextFormat> {
  readonly textComparison: TextComparison;
  constructor(context: FakeContext, resolve: () => FakeTextFormat | undefined, known?: FakeTextFormat) {
    super(context, (model, name) => (name === 'type' || name === 'rule' ? model[name] : lacking(`ConditionalFormat.${name}`)), resolve, known);
    this.textComparison = new TextComparison(this);
  }
  get type(): unknown { return this.fact('type'); }
  get rule(): unknown { return this.fact('rule'); }
  put(name: string, value: unknown, work: (model: FakeTextFormat) => void): void { this.set(name, value, work); }
}

class TextComparison {
  readonly format: { readonly fill: object; readonly font: object; numberFormat: unknown };
  constructor(private readonly own: TextFormatApi) {
    this.format = Object.defineProperty({ fill: setter('color', (value) => { own.put('fill', value, (model) => { model.fill = value; }); }), font: setter('color', (value) => { own.put('ink', value, (model) => { model.ink = value; }); }), numberFormat: undefined },
      'numberFormat', { set: (value: unknown) => { own.put('numberFormat', value, (model) => { model.numberFormat = value; }); } });
  }
  load(names: string): this {
    this.own.load(names);
    return this;
  }
  get rule(): unknown { return this.own.rule; }
  set rule(rule: unknown) { this.own.put('rule', rule, (model) => { model.rule = rule; }); }
}

const setter = (name: string, set: (value: unknown) => void): object => Object.defineProperty({}, name, { set });

export class ConditionalFormatsApi extends Collection<FakeTextFormat, TextFormatApi> {
  constructor(private readonly range: RangeApi) {
    super(range.context, (model, name) => (name === 'type' ? model.type : lacking(name)), () => {
      const place = range.object;
      return place.sheet.textFormats.filter(({ anchor: { area } }) => area !== undefined && meet(area, areaOf(place)));
    }, (resolve, known) => new TextFormatApi(range.context, resolve, known));
  }
  add(type: string): TextFormatApi {
    if (type !== 'ContainsText') throw new OfficeError('InvalidArgument');
    this.range.ask();
    return new TextFormatApi(this.context, () => {
      const place = this.range.object;
      if (place.sheet.protected) throw new OfficeError('AccessDenied');
      const made: FakeTextFormat = { anchor: followed(place), type, rule: {}, ink: undefined, fill: undefined, numberFormat: undefined };
      place.sheet.textFormats.push(made);
      return made;
    });
  }
}

/** The words of a title that tell the work, in one form for men and women: rows with the same ones have the same title. */
import { cleanTitle } from './clean-title';
import { fold } from './fold';
import { neutralForm } from './neutral-form';
import { PLACES } from './title-additions.nl';
import { tokenize } from './tokenize';

/** Words that stand for nothing but a place. */
const PLACE_NAMES: ReadonlySet<string> = new Set(PLACES.filter((place) => !place.includes(' ')).map(fold));
const isWord = (word: string): boolean => !PLACE_NAMES.has(word);

/** '' for a title without words. @example coreTitle('Verkoopster (m/v) - Zwolle') // 'verkoper' */
export const coreTitle = (title: string): string => tokenize(cleanTitle(title, isWord)).map(({ word }) => neutralForm(word)).join(' ');

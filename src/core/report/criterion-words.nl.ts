/** Words in the names of characteristics that tell which criterion of equal value they weigh; folded, parts of words count. */

/** The four of Directive (EU) 2023/970, article 4. */
export type EqualValueCriterion = 'skills' | 'effort' | 'responsibility' | 'conditions';

export const CRITERION_WORDS: Readonly<Record<EqualValueCriterion, readonly string[]>> = {
  skills: ['kennis', 'vaardighe', 'complexiteit', 'opleiding', 'ervaring', 'kunde', 'communicatie', 'sociale', 'knowledge', 'skill', 'education', 'experience', 'know-how', 'problem'],
  effort: ['inspanning', 'fysiek', 'lichamelijk', 'belasting', 'mentale', 'effort', 'physical', 'mental', 'demands'],
  responsibility: ['verantwoordelijk', 'zelfstandig', 'afbreuk', 'leiding', 'beslis', 'vrijheid', 'bevoegdhe', 'invloed', 'impact', 'responsib', 'accountab', 'autonomy', 'decision', 'leadership', 'freedom'],
  conditions: ['omstandighe', 'fysieke aspecten', 'bezwar', 'gevaar', 'risico op letsel', 'conditions', 'hazard', 'environment'],
};

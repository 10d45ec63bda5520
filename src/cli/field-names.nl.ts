/** The names by which `--map` knows the fields, Dutch first (data only). The first name of each field is the one that help and messages show. */
import type { JobField } from '../core';

export const FIELD_NAMES: Readonly<Record<JobField | 'ignore', readonly string[]>> = {
  code: ['functiecode', 'code'],
  title: ['functienaam', 'functie', 'functietitel', 'titel'],
  department: ['afdeling'],
  manager: ['leidinggevende'],
  leads: ['leidinggeven', 'geeft leiding aan'],
  purpose: ['doel', 'functiedoel'],
  tasks: ['taken', 'werkzaamheden', 'activiteiten'],
  addition: ['aanvulling'],
  education: ['opleiding', 'kennis', 'niveau'],
  experience: ['ervaring', 'werkervaring'],
  contacts: ['contacten', 'klantcontact'],
  autonomy: ['zelfstandigheid'],
  impact: ['afbreukrisico', 'risico'],
  physical: ['fysiek', 'fysieke aspecten', 'werkomstandigheden'],
  commercialShare: ['commercieel', 'commercieel aandeel'],
  administrativeShare: ['administratief', 'administratief aandeel'],
  currentGrade: ['functiegroep', 'huidige groep', 'groep'],
  fte: ['fte', 'formatie'],
  ignore: ['negeren'],
};

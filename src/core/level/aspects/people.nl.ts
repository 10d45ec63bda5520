/** Words for the people around a job, shared by the aspects (data only). */

/** Who directs the work of others. */
export const BOSS = [
  'leidinggevende|manager|teamleider|afdelingsmanager|teamlead|chef|baas|hoofd|supervisor|coordinator|senior',
];

/** People one works with, or shows the way. */
export const COLLEAGUE = [
  "collega['s]|collegas|teamleden|medewerker[s]|junioren|juniors|nieuwelingen|stagiair[e][s]|uitzendkrachten|nieuwe mensen",
];

/** Those the organisation works for, as the job calls them. */
export const SERVED = [
  'klanten|klant|relaties|afnemers|opdrachtgevers|dealers|customers|clients',
];

/** Words for the people around a job, of all trades, shared by the aspects (data only). */

/** Who directs the work of others. "Senior" and "mentor" direct as well; a nurse directs carers. */
export const BOSS = [
  'leidinggevende[n]|manager|[afdelings|project|rayon|object|vestigings|zorg|team]manager|baas|supervisor|senior|mentor',
  '[team|ploeg|groeps|project|bedrijfs|rayon|object|keuken|werk]leider|teamlead|team_lead|teamcoach',
  '[zorg|team|wijk|project|afdelings|rooster]coordinator|[unit|afdelings|bedrijfs|sector]hoofd',
  '[sous|keuken|afdelings|magazijn]chef|chef-kok|kok',
  '(voor|ploeg)(man|vrouw)|ploegbaas|uitvoerder|opzichter|werkmeester|[transport|rit|personeels]planner|directeur',
  'verpleegkundige|(praktijk|werk|stage)begeleider|werkverdeler|dienstdoende',
];

/** People one works with, or shows the way. */
export const COLLEAGUE = [
  "collega['s]|collegas|[team|groeps]leden|medewerker[s]|junioren|juniors|nieuwelingen|stagiair[e][s]",
  'uitzendkracht[en]|oproepkrachten|vakantiekrachten|vrijwilliger[s]|hulpkrachten|nieuwe mensen|leerling-*|bbl*',
];

/** Those the organisation works for, as the trades call them. */
export const SERVED = [
  'klant[en]|relaties|afnemer[s]|opdrachtgever[s]|dealer[s]|consument[en]|customer[s]|client[s]|clienten',
  'patient[en]|bewoner[s]|zorgvrager[s]|mantelzorger[s]|naasten|familieleden|ouders|verzorgers|kinderen|jongeren',
  'deelnemer[s]|huurder[s]|burger[s]|inwoner[s]|bezoeker[s]|gast[en]|reiziger[s]|passagier[s]',
  'leerling[en]|student[en]|cursist[en]|gebruiker[s]|eindgebruiker[s]|aanvrager[s]|melder[s]',
  'beller[s]|verzekerde[n]|ondernemer[s]|particulieren|kandidaten',
];

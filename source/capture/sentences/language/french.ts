import type {How} from '../../../journal/how.ts';
import {frenchFrames, frenchVerbs} from './french-words.ts';
import {verbForms} from './inflect.ts';
import type {Form, Language, TimeWords} from './language.ts';
import {moreFrenchJobs} from './more-jobs.ts';
import {feastMap, meaningMap, numberMap, senseMap, spanMap, wordSet} from './word-maps.ts';

const futureStems: ReadonlyMap<string, string> = new Map(
	Object.entries({
		venir: 'viendr',
		revenir: 'reviendr',
		tenir: 'tiendr',
		aller: 'ir',
		faire: 'fer',
		etre: 'ser',
		avoir: 'aur',
		voir: 'verr',
		revoir: 'reverr',
		envoyer: 'enverr',
		savoir: 'saur',
		devoir: 'devr',
		appeler: 'appeller',
		rappeler: 'rappeller',
	}),
);
const futureEnds = 'ai as a ons ez ont ais ait ions iez aient'.split(' ');

/** `porterai`, `prendrais`, `viendra`: what the ends of the future and the conditional follow. */
const futureStem = (base: string): string => futureStems.get(base) ?? base.replace(/e$/, '');

const formsOf = (entry: string): readonly (readonly [string, Form])[] => {
	const [base = '', first, third, part] = entry.split(':');
	const stem = base.slice(0, -2);
	const plain: readonly (readonly [string, Form])[] = [
		[`${stem}e`, 's'],
		[`${stem}e`, 'part'],
		[`${stem}ee`, 'part'],
		[`${stem}es`, 'part'],
		[`${stem}ees`, 'part'],
	];
	const own: readonly (readonly [string, Form])[] = [
		[first ?? '', 's'],
		[third ?? '', 's'],
		[part ?? '', 'part'],
		[`${part}e`, 'part'],
		[`${part}s`, 'part'],
		[`${part}es`, 'part'],
	];
	const future = futureStem(base);
	const later = futureEnds.map((end): readonly [string, Form] => [`${future}${end}`, 'base']);
	return [[base, 'base'], ...(part ? own : plain), ...later];
};

const times: TimeWords = {
	near: numberMap("aujourd'hui 0, hier -1, avant-hier -2, demain 1, apres-demain 2"),
	parts: new Map([
		['matin', 'morning'],
		['midi', 'noon'],
		['apres-midi', 'afternoon'],
		['soir', 'evening'],
		['soiree', 'evening'],
		['nuit', 'night'],
	]),
	weekdays: numberMap('dimanche 0, lundi 1, mardi 2, mercredi 3, jeudi 4, vendredi 5, samedi 6'),
	months: numberMap(
		`janvier 1, fevrier 2, mars 3, avril 4, mai 5, juin 6, juillet 7, aout 8, septembre 9, octobre 10, novembre 11,
			decembre 12`,
	),
	numbers: numberMap(
		'un une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12',
	),
	ordinals: numberMap('premier 1'),
	units: spanMap('jour jours 1, semaine semaines 7', 'mois 1, an ans annee annees 12'),
	weekend: wordSet('week-end weekend'),
	last: wordSet('dernier derniere passe passee'),
	next: wordSet('prochain prochaine'),
	this: wordSet('ce cet cette'),
	on: wordSet('le'),
	at: wordSet('a vers'),
	by: wordSet('avant'),
	before: wordSet('avant'),
	after: wordSet('apres'),
	from: wordSet('des depuis'),
	until: wordSet("jusqu'a jusqu'au jusqu'"),
	ago: new Set(),
	agoBefore: new Set(),
	ahead: wordSet('dans'),
	half: new Set(),
	isHalfBefore: false,
	clock: wordSet('heures heure h'),
	articles: wordSet('le la les du de'),
	noon: wordSet('midi'),
	midnight: wordSet('minuit'),
	feasts: feastMap(
		`noel 12-25, reveillon 12-31, reveillon de noel 12-24, la saint-sylvestre 12-31, saint-sylvestre 12-31, nouvel an
		1-1, jour de l' an 1-1, toussaint 11-1, la toussaint 11-1, la saint-nicolas 12-6, saint-nicolas 12-6, epiphanie
		1-6, chandeleur 2-2, la saint-valentin 2-14, saint-valentin 2-14, fete du travail 5-1, fete nationale 7-14, mardi
		gras easter -47, vendredi saint easter -2, paques easter +0, lundi de paques easter +1, ascension easter +39,
		pentecote easter +49, lundi de pentecote easter +50`,
	),
	vague: wordSet('recemment'),
};

// Made with the first sentence: most commands read none.
const senses = senseMap(() => frenchFrames);
const forms = verbForms(
	() => frenchFrames,
	() => frenchVerbs,
	formsOf,
);

/** French as far as the frames of English go. */
export const french: Language = {
	name: 'french',
	code: 'fr',
	times,
	signs: wordSet(
		`je j' nous on moi me m' s' t' a le la les un une des du de d' et il elle ils elles avec chez pour au aux dans sur
		ce cette ces mon ma mes notre nos son sa ses qui que qu' est sont
		pas hier demain matin soir lundi mardi mercredi jeudi vendredi samedi dimanche cherche merci janvier octobre
		novembre decembre dernier prochain en y tres depuis maintenant toujours desormais`,
	),
	isVerbLast: false,
	hasCapitalNouns: false,
	i: wordSet("je j' nous on"),
	me: wordSet("me m' moi nous"),
	my: wordSet('mon ma mes notre nos'),
	they: wordSet('il elle ils elles'),
	them: wordSet("lui l' leur eux"),
	their: wordSet('son sa ses leur leurs'),
	it: wordSet("ca cela ce c' tout quelqu'un personne"),
	be: wordSet('suis est sont etait etaient ete sommes etes'),
	have: wordSet('ai a ont avons avez avait avions avaient'),
	did: new Set(),
	will: wordSet('va vais vont'),
	would: wordSet('voudrait pourrait devrait aurait serait'),
	can: wordSet('peut peux peuvent'),
	wish: wordSet('veux veut voudrais aimerais aimerait dois doit faut espere souhaite'),
	not: wordSet("pas jamais sans rien n' ne personne"),
	if: wordSet("si s'"),
	and: wordSet('et & +'),
	joins: wordSet("et mais ou donc car parce que qu' qui quand si s' lorsque puis pendant"),
	fillers: wordSet('bien aussi encore enfin puis deja tres longtemps ensuite finalement ensemble vraiment'),
	dream: wordSet('reve revais'),
	maybe: wordSet('peut-etre apparemment'),
	off: [
		['repondeur'],
		['pas', 'repondu'],
		['pas', 'decroche'],
		['pas', 'de', 'reponse'],
		['annule'],
		['annulee'],
		['reporte'],
		['reportee'],
	],
	order: [
		['ne', 'pas', 'oublier', 'de'],
		['penser', 'a'],
	],
	with: wordSet('avec'),
	to: wordSet('a'),
	for: wordSet('pour'),
	from: wordSet("de d' du"),
	at: wordSet('a au aux en dans chez sur @'),
	prepositions: wordSet("avec a au aux de d' du des pour en dans chez sur sans par vers depuis entre sous avant apres"),
	articles: wordSet("un une des le la les l' du"),
	kin: wordSet(
		`soeur frere mere pere maman papa cousin cousine tante oncle niece neveu fille fils femme mari copain copine ami
		amie amis collegue collegues chef cheffe voisin voisine voisins
		beau-frere belle-soeur grand-mere grand-pere compagnon compagne enfant enfants colocataire coloc camarade
		beau-pere belle-mere beau-fils belle-fille patron patronne associe associee pote parrain marraine filleul filleule`,
	),
	titles: wordSet('monsieur madame m mme mlle dr prof docteur maitre me'),
	callings: wordSet('maman papa mamie papi'),
	hows: meaningMap<How>(`
coffee: cafe the gouter
lunch: dejeuner dejeune
dinner: diner dine souper fondue raclette repas resto restaurant pizza
breakfast: petit-dejeuner petit-dej ptit-dej brunch
drink: apero verre verres biere bieres vin pot aperitif
walk: balade promenade randonnee rando
visit: visite
event: fete soiree concert mariage conference vernissage forum bapteme enterrement salon spectacle fest-noz bal
event: festival cremaillere kermesse pot-de-depart expo exposition colloque seminaire opera theatre
call: appel telephone coup
video: visio zoom skype facetime visioconference
message: message mail courriel sms texto
meeting: bowling karting petanque belote tarot echecs patinoire ski yoga tennis foot basket escalade randonnée match
meeting: rendez-vous rdv reunion entretien seance repetition entrainement cours marche cinema cine piscine`),
	media: meaningMap<How>('\ncall: telephone\nvideo: visio zoom skype\nmessage: whatsapp mail\n'),
	senses,
	verbs: forms,
	slight: wordSet(
		`rien
			rendez-vous rdv bise rhume grippe facture chance peine mal lapin question questions raison tort envie faim peur
			honte avis message messages mail mails sms texto lien photo photos carte lettre`,
	),
	money: wordSet('euros euro francs franc argent loyer impots facture'),
	jobs: wordSet(
		`avocat avocate medecin professeur prof ingenieur ingenieure architecte infirmier infirmiere journaliste comptable
			traducteur traductrice dentiste kine kinesitherapeute osteopathe psychologue psy orthophoniste pharmacien
			pharmacienne veterinaire boulanger boulangere patissier patissiere cuisinier cuisiniere serveur serveuse
			libraire
			bibliothecaire instituteur institutrice instit maitresse enseignant enseignante chercheur chercheuse etudiant
			etudiante stagiaire doctorant doctorante developpeur developpeuse graphiste photographe musicien musicienne
			violoniste pianiste comedien comedienne plombier electricien menuisier ebeniste charpentier macon peintre
			jardinier jardiniere fleuriste coiffeur coiffeuse facteur factrice policier policiere pompier notaire juge
			consultant consultante directeur directrice gerant gerante vendeur vendeuse secretaire assistante assistant
			caissier caissiere chauffeur routier pilote hotesse sage-femme aide-soignante aide-soignant
			ambulancier${moreFrenchJobs}`,
	),
	birthday: wordSet('anniversaire'),
	plain: wordSet(
		`longue petite grande bonne belle jolie super chouette agreable excellente excellent
			magnifique nouvelle derniere premiere enfin encore toujours
			rencontre visite appel lettre courriel reunion soiree matinee journee apero gouter repas balade promenade
			tous toutes tout toute chaque quand comme
			je il elle nous on le la les un une des ce cette hier demain aujourd'hui mon ma mes et mais pas merci avec chez
			pour au du de appel diner dejeuner apero balade cafe vu ecrit aide`,
	),
	noPlaces: wordSet('fait moment soir matin semaine mois heure fin midi cause train fois telephone'),
	short: new Map(),
	commons: new Set(),
	trades: new Set(),
	motion: wordSet('venir aller passer'),
	notLent: wordSet('numero adresse nom confiance dos'),
	figures: new Set(),
	duties: wordSet('garde service cours classe tour tournee'),
	drafts: new Set(),
	harm: wordSet('perdre manquer etre avoir rendre oublier dire demander savoir croire'),
};

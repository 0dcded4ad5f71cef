import type {How} from '../../../journal/how.ts';
import {once} from '../../../once.ts';
import {germanFrames, germanTimes, germanVerbs} from './german-words.ts';
import {verbForms} from './inflect.ts';
import type {Form, Language, WordList} from './language.ts';
import {moreGermanJobs} from './more-jobs.ts';
import {meaningMap, senseMap, wordSet} from './word-maps.ts';

// By hand, as this is done at every start: it is only ever these four letters.
const plainLetters: Readonly<Record<string, string>> = {ä: 'a', ö: 'o', ü: 'u', ß: 'ss'};

const bare = (text: string): string => text.toLowerCase().replace(/[äöüß]/g, letter => plainLetters[letter] ?? letter);

const formsOf = (entry: string): readonly (readonly [string, Form])[] => {
	const [base = '', s = '-', past = '-', part = '-'] = entry.split(':');
	const stem = base.replace(/e?n$/, '');
	const all: readonly (readonly [string, Form])[] = [
		[base, 'base'],
		[s, 's'],
		[`${stem}e`, 's'],
		// Vorbeibring, abhole: dass ich ihm etwas vorbeibring.
		...(s === '-'
			? ([
					[stem, 's'],
					[`${stem}t`, 's'],
				] as const)
			: []),
		[past, 'past'],
		[part, 'part'],
	];
	return all.filter(([form]) => form !== '-');
};

/** The trades, and what is made of them: `oberarztin`, `projektleiter`. */
const withCompounds = (trades: string): WordList => {
	const own = wordSet(trades);
	return {has: word => own.has(word) || (compounds.test(word) && !/^(?:mit|steh|strick|gas|be|trep)/.test(word))};
};

const compounds =
	/^[a-z]{3,}(?:arzt|leiter|meister|lehrer|techniker|ingenieur|berater|pfleger|fahrer|verkaufer|mechaniker|entwickler|anwalt|forscher|designer|assistent|therapeut|arbeiter|zeichner|planer|handler|monteur|schreiner|gartner|schneider|trainer|prufer|manager|prasident|betreuer|sekretar|referent|koch|chef|bauer|kaufmann|kauffrau|schwester)(?:in)?$|^[a-z]{3,}(?:arztin|anwaltin|kochin|bauerin)$/;

// Made with the first sentence: most commands read none.
const frames = once(() => bare(germanFrames));
const senses = senseMap(frames);

const verbs = verbForms(frames, () => bare(germanVerbs), formsOf);

/** German as far as the frames of English go. */
export const german: Language = {
	name: 'german',
	code: 'de',
	times: germanTimes,
	signs: wordSet(
		`ich wir mir mich uns und der die das den dem des ein eine einen einem einer mit bei beim im am vom zum zur auf
		fur furs von zu nach aus ist war hat hab habe haben bin nicht
		kein noch sehr er sie es ihr ihm ihn sein seine seiner seinen ihre ihrer mein meine meiner gestern heute morgen
		abend fruh bis um uhr jetzt danach aber weil wenn dass ob
		montag dienstag mittwoch donnerstag freitag samstag sonntag oktober dezember januar marz mai juni juli sucht
		braucht kann kennt sich gern gerne wegen frag nur alle nennen feiert geburtstag fuhrt genannt`,
	),
	isVerbLast: true,
	hasCapitalNouns: true,
	i: wordSet('ich wir'),
	me: wordSet('mir mich uns'),
	my: wordSet('mein meine meinen meinem meiner meins unser unsere unseren unserem unserer'),
	they: wordSet('er sie'),
	them: wordSet('ihm ihn ihr ihnen'),
	their: wordSet('sein seine seinen seinem seiner ihre ihren ihrem ihrer'),
	it: wordSet('es das man alle jemand niemand'),
	be: wordSet('bin ist sind war waren wurde wurden sein'),
	have: wordSet('hab habe haben hat hatte hatten'),
	did: new Set(),
	will: wordSet('wird werde werden'),
	would: wordSet('wurde wurden konnte konnten sollte sollten musste mochte hatte ware'),
	can: wordSet('kann konnen darf durfen durfte durften'),
	wish: wordSet('will wollen wollte wollten mochte mochten soll sollen sollte muss mussen hoffe hoffen wunsche'),
	not: wordSet('nicht kein keine keinen keinem keiner nie niemals niemand ohne'),
	if: wordSet('wenn falls ob'),
	and: wordSet('und & +'),
	joins: wordSet('und aber oder denn weil wenn dass ob als wahrend bevor nachdem danach sodass damit falls'),
	fillers: wordSet(
		`eigentlich noch auch dann jetzt endlich lange kurz schon nur wieder halt mal ja eben gerade sehr super einfach
			spontan zusammen gemeinsam lieb nett leider`,
	),
	dream: wordSet('getraumt traumte traum'),
	maybe: wordSet('vielleicht eventuell evtl wohl angeblich'),
	off: [
		['keiner', 'ran'],
		['niemand', 'ran'],
		['niemand', 'da'],
		['nicht', 'erreicht'],
		['nicht', 'abgehoben'],
		['nicht', 'rangegangen'],
		['anruf', 'verpasst'],
		['combox'],
		['mailbox'],
		['abgesagt'],
		['fallt', 'aus'],
		['ausgefallen'],
		['verschoben'],
		['gelassen'],
		['klappt', 'nicht'],
	],
	order: [['nicht', 'vergessen'], ['dran', 'denken'], ['muss']],
	with: wordSet('mit'),
	to: wordSet('an'),
	for: wordSet('fur furs'),
	from: wordSet('von vom aus'),
	at: wordSet('in im am beim auf an bei ins zum zur @'),
	prepositions: wordSet(
		`mit an fur furs von vom aus in im am bei beim auf zu zum zur nach uber um wegen gegen seit vor bis ohne durch
			ins ans unter neben`,
	),
	articles: wordSet('ein eine einen einem einer eines der die das den dem des'),
	kin: wordSet(
		`schwester bruder mutter vater mama papa cousin cousine tante onkel nichte neffe tochter sohn frau mann partner
		partnerin freund freundin freunde kollege kollegin kollegen chef
		chefin nachbar nachbarin nachbarn mitbewohner mitbewohnerin oma opa grossmutter grossvater lernenden lernende
		lehrling praktikant praktikantin kind kinder kumpel schwager schwagerin schwiegersohn schwiegertochter enkel
		enkelin verlobte verlobter vermieter vermieterin arbeitskollege arbeitskollegin studienkollege studienkollegin
		patenkind gottenkind stiefvater stiefmutter bekannter bekannte`,
	),
	titles: wordSet('herr herrn frau dr prof'),
	callings: wordSet('mama papa oma opa mami papi mutti vati omi opi schwiegermutter schwiegervater'),
	hows: meaningMap<How>(`
coffee: kaffee kaffi espresso tee kaffeeklatsch cappuccino zvieri
lunch: mittagessen zmittag lunch
dinner: abendessen nachtessen znacht nachtmahl abendbrot dinner fondue raclette essen geschaftsessen festessen
breakfast: fruhstuck zmorge znuni brunch gefruhstuckt
drink: achterl krugerl seidl seiderl spritzer viertel vierterl absacker prosecco sekt spritz cocktail
drink: bier biere bierchen wein drink drinks apero gluhwein feierabendbier umtrunk heuriger schoppen stammtisch
walk: spaziergang spaziert wanderung gewandert wandern bummel spazieren
visit: besuch besucht
event: fest party feier hochzeit konzert konferenz treffen ausflug sitzung vernissage messe taufe beerdigung
geburtstagsfeier geburtstagsfest geburtstagsparty grillfest grillabend weihnachtsfeier betriebsfest firmenfest
event: zusammenkunft versammlung chilbi kilbi tagung kongress vortrag jubilaum gala derby premiere podium
event: abschiedsfest polterabend richtfest dorffest strassenfest oper theater lesung messe flohmarkt ausstellung
event: weihnachtsmarkt christkindlmarkt elternabend schulfest konfirmation kommunion lauf turnier skitag
call: anruf telefonat telefoniert angerufen
video: video zoom skype videocall facetime videokonferenz videoanruf geskypt gezoomt gefacetimed
message: nachricht mail sms geschrieben brief postkarte whatsapp
meeting: sitzung meeting training probe chorprobe bandprobe theaterprobe termin besprechung vorstellungsgesprach
meeting: jass jassen skat kino kegeln bowling schwimmen sauna yoga klettern nachhilfe sprechstunde`),
	media: meaningMap<How>('\ncall: telefon\nvideo: zoom skype\nmessage: whatsapp signal mail\n'),
	senses,
	verbs,
	slight: wordSet(
		`nichts bescheid grippe erkaltung rechnung mahnung muhe gluck kopfschmerzen gefuhl korb recht schuld kuss antwort
			zeit ruhe meinung hoffnung angst eindruck laune nachricht mail sms brief foto fotos bild bilder link karte
			whatsapp`,
	),
	money: wordSet('geld euro franken rappen miete steuern rechnung chf eur'),
	jobs: withCompounds(
		`architekt architektin arzt arztin lehrer lehrerin anwalt anwaltin ingenieur ingenieurin informatiker
		informatikerin pfleger pflegerin journalist journalistin schreiner
		elektriker koch kochin student studentin professor professorin krankenschwester physiotherapeut designer
		designerin${moreGermanJobs}`,
	),
	birthday: wordSet('geburtstag'),
	plain: wordSet(
		`liebe guten morgen war bin hab habe ich wir er sie es heute gestern morgen am im in mit bei der die das ein eine
			wenn wer was wo wie eigentlich mein meine unser unserem unsere danke`,
	),
	noPlaces: wordSet(
		`morgen abend nachmittag mittag woche monat jahr tag wochenende moment ende zug auto arbeit arm arme
			weg hause telefon uhr
			dienstag montag mittwoch donnerstag freitag samstag sonntag wetter fruhling sommer herbst winter januar februar
			marz april mai juni juli august september oktober november dezember`,
	),
	short: new Map(),
	commons: new Set(),
	trades: new Set(),
	motion: wordSet('kommen fahren gehen'),
	notLent: wordSet('nummer adresse rucken stimme vertrauen name'),
	figures: new Set(),
	duties: wordSet('schicht fruhschicht spatschicht nachtschicht dienst stunde lektion klasse tour'),
	drafts: new Set(),
	harm: wordSet('verlieren stehlen kosten lassen sehen haben sein'),
};

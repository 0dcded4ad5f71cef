import type {How} from '../../../journal/how.ts';
import {once} from '../../words/once.ts';
import {verbForms} from './inflect.ts';
import {
	type Form,
	type Language,
	meaningMap,
	numberMap,
	senseMap,
	spanMap,
	type TimeWords,
	wordSet,
} from './language.ts';

const frames = `
meet: treffen, wiedersehen, sehen, begegnen, kennenlernen
meet call: anrufen, telefonieren
meet message: schreiben, mailen, texten
meet visit: besuchen
come visit: vorbeikommen, besuchen, kommen
come call: anrufen
come message: schreiben, mailen
tell: erzählen
say: sagen, meinen, finden, wissen, denken
help: helfen, aushelfen, einladen, beraten, abholen, begleiten, fahren, vertreten, heimfahren
give: leihen, ausleihen, schenken, bringen, mitbringen, geben, schicken, kaufen, besorgen, kochen, backen, zeigen, erklären, schreiben, mitnehmen, borgen, organisieren, vermitteln
serve: reparieren, flicken, füttern, giessen, durchlesen, lesen, korrigieren, hüten, babysitten, wechseln, montieren, installieren, einrichten, übersetzen, prüfen, bezahlen, zahlen, übernehmen, putzen, streichen, aufbauen, zügeln, schneiden, nähen, flicken, testen, aufpassen, machen, erledigen
borrow: ausborgen
introduce: vorstellen
promise: versprechen, zusagen, anbieten
owe: schulden
thank: danken, bedanken
need: brauchen, suchen, benötigen
ask: fragen, anfragen
live: wohnen, leben, ziehen, umziehen
work: arbeiten, unterrichten
`;

/** Infinitive, third person, past and participle. */
const verbs = `
treffen:trifft:traf:getroffen wiedersehen:wiedersieht:wiedersah:wiedergesehen sehen:sieht:sah:gesehen begegnen:begegnet:begegnete:begegnet
kennenlernen:-:-:kennengelernt anrufen:-:-:angerufen telefonieren:telefoniert:telefonierte:telefoniert schreiben:schreibt:schrieb:geschrieben
mailen:mailt:mailte:gemailt texten:textet:textete:getextet besuchen:besucht:besuchte:besucht vorbeikommen:-:-:vorbeigekommen kommen:kommt:kam:gekommen
erzählen:erzählt:erzählte:erzählt sagen:sagt:sagte:gesagt meinen:meint:meinte:gemeint finden:findet:fand:gefunden wissen:weiss:wusste:gewusst denken:denkt:dachte:gedacht
helfen:hilft:half:geholfen aushelfen:-:-:ausgeholfen einladen:-:-:eingeladen beraten:berät:beriet:beraten abholen:-:-:abgeholt begleiten:begleitet:begleitete:begleitet
fahren:fährt:fuhr:gefahren vertreten:vertritt:vertrat:vertreten heimfahren:-:-:heimgefahren leihen:leiht:lieh:geliehen ausleihen:-:-:ausgeliehen
schenken:schenkt:schenkte:geschenkt bringen:bringt:brachte:gebracht mitbringen:-:-:mitgebracht geben:gibt:gab:gegeben schicken:schickt:schickte:geschickt
kaufen:kauft:kaufte:gekauft besorgen:besorgt:besorgte:besorgt kochen:kocht:kochte:gekocht backen:backt:backte:gebacken zeigen:zeigt:zeigte:gezeigt
erklären:erklärt:erklärte:erklärt mitnehmen:-:-:mitgenommen borgen:borgt:borgte:geborgt organisieren:organisiert:organisierte:organisiert
vermitteln:vermittelt:vermittelte:vermittelt reparieren:repariert:reparierte:repariert flicken:flickt:flickte:geflickt füttern:füttert:fütterte:gefüttert
giessen:giesst:goss:gegossen durchlesen:-:-:durchgelesen lesen:liest:las:gelesen korrigieren:korrigiert:korrigierte:korrigiert hüten:hütet:hütete:gehütet
babysitten:babysittet:-:gebabysittet wechseln:wechselt:wechselte:gewechselt montieren:montiert:montierte:montiert installieren:installiert:installierte:installiert
einrichten:-:-:eingerichtet übersetzen:übersetzt:übersetzte:übersetzt prüfen:prüft:prüfte:geprüft bezahlen:bezahlt:bezahlte:bezahlt zahlen:zahlt:zahlte:gezahlt
übernehmen:übernimmt:übernahm:übernommen putzen:putzt:putzte:geputzt streichen:streicht:strich:gestrichen aufbauen:-:-:aufgebaut zügeln:zügelt:zügelte:gezügelt
schneiden:schneidet:schnitt:geschnitten nähen:näht:nähte:genäht testen:testet:testete:getestet aufpassen:-:-:aufgepasst machen:macht:machte:gemacht erledigen:erledigt:erledigte:erledigt
ausborgen:-:-:ausgeborgt vorstellen:-:-:vorgestellt versprechen:verspricht:versprach:versprochen zusagen:-:-:zugesagt anbieten:-:-:angeboten
schulden:schuldet:schuldete:geschuldet danken:dankt:dankte:gedankt bedanken:bedankt:bedankte:bedankt brauchen:braucht:brauchte:gebraucht suchen:sucht:suchte:gesucht
benötigen:benötigt:benötigte:benötigt fragen:fragt:fragte:gefragt anfragen:-:-:angefragt wohnen:wohnt:wohnte:gewohnt leben:lebt:lebte:gelebt
ziehen:zieht:zog:gezogen umziehen:-:-:umgezogen arbeiten:arbeitet:arbeitete:gearbeitet unterrichten:unterrichtet:unterrichtete:unterrichtet
reden:redet:redete:geredet sprechen:spricht:sprach:gesprochen essen:isst:ass:gegessen trinken:trinkt:trank:getrunken spazieren:spaziert:spazierte:spaziert
wandern:wandert:wanderte:gewandert gehen:geht:ging:gegangen sein:ist:war:gewesen haben:hat:hatte:gehabt plaudern:plaudert:plauderte:geplaudert
kosten:kostet:kostete:gekostet spielen:spielt:spielte:gespielt schauen:schaut:schaute:geschaut verlieren:verliert:verlor:verloren stehlen:stiehlt:stahl:gestohlen lassen:lässt:liess:gelassen
`;

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
		[past, 'past'],
		[part, 'part'],
	];
	return all.filter(([form]) => form !== '-');
};

const times: TimeWords = {
	near: numberMap('heute 0, gestern -1, vorgestern -2, morgen 1, ubermorgen 2'),
	parts: new Map([
		['fruh', 'morning'],
		['morgen', 'morning'],
		['vormittag', 'morning'],
		['mittag', 'noon'],
		['nachmittag', 'afternoon'],
		['abend', 'evening'],
		['nacht', 'night'],
	]),
	weekdays: numberMap(
		'sonntag so 0, montag mo 1, dienstag di 2, mittwoch mi 3, donnerstag do 4, freitag fr 5, samstag sonnabend sa 6',
	),
	months: numberMap(
		'januar janner 1, februar feb 2, marz 3, april apr 4, mai 5, juni jun 6, juli jul 7, august aug 8, september sept sep 9, oktober okt 10, november nov 11, dezember dez 12',
	),
	numbers: numberMap(
		'ein eine einer einem einen eins 1, zwei 2, drei 3, vier 4, funf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwolf 12',
	),
	ordinals: numberMap(
		'ersten 1, zweiten 2, dritten 3, vierten 4, funften 5, sechsten 6, siebten 7, achten 8, neunten 9, zehnten 10, elften 11, zwolften 12, dreizehnten 13, vierzehnten 14, funfzehnten 15, zwanzigsten 20, dreissigsten 30',
	),
	units: spanMap('tag tage tagen 1, woche wochen 7', 'monat monate monaten 1, jahr jahre jahren 12'),
	weekend: wordSet('wochenende'),
	last: wordSet('letzten letzte letztes letzter letztem vergangenen'),
	next: wordSet('nachsten nachste nachstes nachster nachstem kommenden kommende'),
	this: wordSet('diesen diese dieses diesem'),
	on: wordSet('am an'),
	at: wordSet('um gegen'),
	by: new Set(),
	from: wordSet('ab seit'),
	until: wordSet('bis'),
	ago: new Set(),
	agoBefore: wordSet('vor'),
	ahead: wordSet('in'),
	half: wordSet('halb'),
	isHalfBefore: true,
	clock: wordSet('uhr'),
	articles: wordSet('der den dem des das zum'),
	noon: new Set(),
	midnight: wordSet('mitternacht'),
	vague: wordSet('neulich kurzlich letztens'),
};

// Made with the first sentence: making all forms of all verbs takes some milliseconds, and most commands read none.
const senses = once(() => senseMap(bare(frames)));
const verbsOf = once(() => verbForms(senses(), bare(verbs), '', formsOf));

/** German as far as the frames of English go. */
export const german: Language = {
	code: 'de',
	times,
	signs: wordSet(
		`ich wir mir mich uns und der die das den dem des ein eine einen einem einer mit bei beim im am vom zum zur auf fur furs von zu nach aus ist war hat hab habe haben bin nicht
		kein noch sehr er sie es ihr ihm ihn sein seine seiner seinen ihre ihrer mein meine meiner gestern heute morgen abend fruh bis um uhr jetzt danach aber weil wenn dass ob
		montag dienstag mittwoch donnerstag freitag samstag sonntag oktober dezember januar marz mai juni juli sucht braucht`,
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
	can: wordSet('kann konnen'),
	wish: wordSet('will wollen wollte wollten mochte mochten soll sollen sollte muss mussen hoffe hoffen wunsche'),
	not: wordSet('nicht kein keine keinen keinem keiner nie niemals niemand ohne'),
	if: wordSet('wenn falls'),
	and: wordSet('und & +'),
	joins: wordSet('und aber oder denn weil wenn dass ob als wahrend bevor nachdem danach sodass damit falls'),
	fillers: wordSet(
		'eigentlich noch auch dann jetzt endlich lange kurz schon nur wieder halt mal ja eben gerade sehr super einfach spontan zusammen gemeinsam lieb nett leider',
	),
	dream: wordSet('getraumt traumte traum'),
	maybe: wordSet('vielleicht eventuell evtl wohl angeblich'),
	off: [['abgesagt'], ['fallt', 'aus'], ['ausgefallen'], ['verschoben'], ['gelassen'], ['klappt', 'nicht']],
	order: [['nicht', 'vergessen'], ['dran', 'denken'], ['muss']],
	with: wordSet('mit'),
	to: wordSet('an'),
	for: wordSet('fur furs'),
	from: wordSet('von vom aus'),
	at: wordSet('in im am beim auf an bei ins zum zur @'),
	prepositions: wordSet(
		'mit an fur furs von vom aus in im am bei beim auf zu zum zur nach uber um wegen gegen seit vor bis ohne durch ins ans unter neben',
	),
	articles: wordSet('ein eine einen einem einer eines der die das den dem des'),
	kin: wordSet(
		`schwester bruder mutter vater mama papa cousin cousine tante onkel nichte neffe tochter sohn frau mann partner partnerin freund freundin freunde kollege kollegin kollegen chef
		chefin nachbar nachbarin nachbarn mitbewohner mitbewohnerin oma opa grossmutter grossvater lernenden lernende lehrling praktikant praktikantin kind kinder kumpel schwager schwagerin`,
	),
	titles: wordSet('herr herrn frau dr prof'),
	callings: wordSet('mama papa oma opa mami papi'),
	hows: meaningMap<How>(`
coffee: kaffee espresso tee
lunch: mittagessen zmittag lunch
dinner: abendessen nachtessen znacht dinner fondue raclette essen geschaftsessen
breakfast: fruhstuck zmorge brunch
drink: bier biere wein drink drinks apero gluhwein feierabendbier
walk: spaziergang spaziert wanderung gewandert wandern
visit: besuch besucht
event: fest party feier hochzeit konzert konferenz treffen ausflug sitzung vernissage messe taufe beerdigung geburtstagsfeier grillfest grillabend
call: anruf telefonat telefoniert angerufen
video: video zoom skype videocall facetime
message: nachricht mail sms geschrieben
meeting: sitzung meeting training probe termin`),
	media: meaningMap<How>('\ncall: telefon\nvideo: zoom skype\nmessage: whatsapp signal mail\n'),
	get senses() {
		return senses();
	},
	get verbs() {
		return verbsOf();
	},
	slight: wordSet('bescheid grippe erkaltung rechnung mahnung muhe gluck kopfschmerzen'),
	money: wordSet('geld euro franken rappen miete steuern rechnung chf eur'),
	jobs: wordSet(
		`architekt architektin arzt arztin lehrer lehrerin anwalt anwaltin ingenieur ingenieurin informatiker informatikerin pfleger pflegerin journalist journalistin schreiner
		elektriker koch kochin student studentin professor professorin krankenschwester physiotherapeut designer designerin`,
	),
	birthday: wordSet('geburtstag'),
	plain: wordSet(
		'liebe guten morgen war bin hab habe ich wir er sie es heute gestern morgen am im in mit bei der die das ein eine wenn wer was wo wie eigentlich mein meine unser unserem unsere danke',
	),
	noPlaces: wordSet(
		'morgen abend nachmittag mittag woche monat jahr tag wochenende moment ende zug auto arbeit hause telefon uhr dienstag montag mittwoch donnerstag freitag samstag sonntag wetter fruhling sommer herbst winter januar februar marz april mai juni juli august september oktober november dezember',
	),
	short: new Map(),
	commons: new Set(),
	trades: new Set(),
	motion: wordSet('kommen fahren gehen'),
	harm: wordSet('verlieren stehlen kosten lassen sehen haben sein'),
};

import type {TimeWords} from './language.ts';
import {feastMap, numberMap, spanMap, wordSet} from './word-maps.ts';

export const germanFrames = `
meet: sitzen neben, reden mit, sprechen mit, plaudern mit, essen mit, trinken mit, verabreden mit, quatschen mit
meet: laufen über weg, laufen in arme, treffen, wiedersehen, sehen, begegnen, kennenlernen
meet call: anrufen, telefonieren
meet message: schreiben, mailen, texten
meet visit: besuchen, gehen zu, fahren zu
come visit: vorbeikommen, besuchen, kommen, ankommen, vorbeischauen, reinschauen, hereinschauen
come call: anrufen
come message: schreiben, mailen
tell: erzählen
say: sagen, meinen, finden, wissen, denken
help: einspringen, zur hand gehen, unter arme greifen, mithelfen, anpacken, unterstützen, retten, wort einlegen
help: zeigen, erklären, beibringen, empfehlen,
bekannt machen, heimbringen, hinbringen, hinfahren, herfahren, begleiten, beherbergen, unterbringen, helfen,
aushelfen, einladen, beraten, abholen, begleiten, fahren, vertreten, heimfahren
give: verschaffen, besorgen, rausgeben, schneidern, stricken, vorbeibringen, weiterleiten, abgeben, spendieren
give: ausgeben,
auslegen, vorstrecken, sponsern, leihen, uberlassen, spenden, borgen, mitgeben, vorbeibringen, ausleihen,
schenken, bringen, mitbringen, geben,
schicken, kaufen, besorgen, kochen, backen, schreiben, mitnehmen, borgen, organisieren, vermitteln
serve: abnehmen, entrümpeln, ausräumen, aufräumen, schleppen, zusammenbauen, anschliessen, aufhängen, bohren, jäten
serve: korrekturlesen, probelesen, aufpassen auf, dübeln, basteln, raussuchen, vorlesen, aufsetzen, umtopfen
serve: programmieren, ausdrucken, drucken, kopieren, bügeln, waschen, abwaschen, saugen, wischen, entwerfen
serve: gestalten, überarbeiten, zusammenfassen, einkaufen, verkabeln, formatieren, sortieren, verpacken, einpacken
serve: abschleppen, überbrücken, zuschneiden, umnähen, kürzen, stopfen, schleifen, lackieren, schweissen, löten
serve: umgraben,
streichen, tapezieren, verlegen, ausfüllen, gegenlesen, lektorieren, dolmetschen, übersetzen, hochtragen,
mitnehmen, annehmen,
abholen, versorgen, sitten, wickeln, schaukeln, kümmern, schauen nach, sehen nach, verputzen, entstopfen,
hochladen, tragen, raumen, entrumpeln, schaufeln, mahen, giessen, betreuen, reparieren, flicken, füttern,
giessen, durchlesen, lesen, korrigieren, hüten, babysitten, wechseln, montieren, installieren, einrichten, übersetzen,
prüfen, bezahlen, zahlen, übernehmen, putzen, streichen, aufbauen, zügeln, schneiden, nähen, flicken, testen,
aufpassen, machen, erledigen
borrow: ausleihen von, leihen von, borgen von
borrow: ausborgen, ausleihen sich, leihen sich, borgen sich
introduce: vorstellen
work: anfangen, beginnen
promise: schwören, zusichern, versprechen, zusagen, anbieten
owe: schulden
thank: danken, bedanken
need: gebrauchen, brauchen, suchen, benötigen
ask: löchern, ausquetschen, anhauen, bitten, nachfragen bei, fragen, anfragen
live: wohnen, leben, ziehen, umziehen
work: arbeiten, unterrichten, jobben, studieren
`;

/** Infinitive, third person, past and participle. */
export const germanVerbs = `
abnehmen:-:-:abgenommen einspringen:-:-:eingesprungen entrümpeln:entrümpelt:entrümpelte:entrümpelt
verschaffen:verschafft:verschaffte:verschafft einlegen:-:-:eingelegt empfehlen:empfiehlt:empfahl:empfohlen
mithelfen:-:-:mitgeholfen anpacken:-:-:angepackt unterstützen:unterstützt:unterstützte:unterstützt
retten:rettet:rettete:gerettet heimbringen:-:-:heimgebracht hinbringen:-:-:hingebracht hinfahren:-:-:hingefahren
ausräumen:-:-:ausgeräumt aufräumen:-:-:aufgeräumt schleppen:schleppt:schleppte:geschleppt
zusammenbauen:-:-:zusammengebaut anschliessen:-:-:angeschlossen aufhängen:-:-:aufgehängt
bohren:bohrt:bohrte:gebohrt jäten:jätet:jätete:gejätet umgraben:-:-:umgegraben
tapezieren:tapeziert:tapezierte:tapeziert verlegen:verlegt:verlegte:verlegt ausfüllen:-:-:ausgefüllt
gegenlesen:-:-:gegengelesen lektorieren:lektoriert:lektorierte:lektoriert
dolmetschen:dolmetscht:dolmetschte:gedolmetscht annehmen:-:-:angenommen versorgen:versorgt:versorgte:versorgt
gebrauchen:-:-:- löchern:löchert:löcherte:gelöchert ausquetschen:-:-:ausgequetscht anhauen:-:-:angehauen
bitten:bittet:bat:gebeten schwören:schwört:schwor:geschworen zusichern:-:-:zugesichert
holen:holt:holte:geholt nehmen:nimmt:nahm:genommen springen:springt:sprang:gesprungen
vorstrecken:-:-:vorgestreckt auslegen:-:-:ausgelegt spendieren:spendiert:spendierte:spendiert
weiterleiten:-:-:weitergeleitet stricken:strickt:strickte:gestrickt bauen:baut:baute:gebaut
räumen:räumt:räumte:geräumt
packen:packt:packte:gepackt legen:legt:legte:gelegt schiessen:schiesst:schoss:geschossen machen:macht:machte:gemacht
treffen:trifft:traf:getroffen wiedersehen:wiedersieht:wiedersah:wiedergesehen sehen:sieht:sah:gesehen
begegnen:begegnet:begegnete:begegnet
kennenlernen:-:-:kennengelernt anrufen:-:-:angerufen telefonieren:telefoniert:telefonierte:telefoniert
schreiben:schreibt:schrieb:geschrieben
mailen:mailt:mailte:gemailt texten:textet:textete:getextet besuchen:besucht:besuchte:besucht
vorbeikommen:-:-:vorbeigekommen kommen:kommt:kam:gekommen
erzählen:erzählt:erzählte:erzählt sagen:sagt:sagte:gesagt meinen:meint:meinte:gemeint finden:findet:fand:gefunden
wissen:weiss:wusste:gewusst denken:denkt:dachte:gedacht
helfen:hilft:half:geholfen aushelfen:-:-:ausgeholfen einladen:-:-:eingeladen beraten:berät:beriet:beraten
abholen:-:-:abgeholt begleiten:begleitet:begleitete:begleitet
fahren:fährt:fuhr:gefahren vertreten:vertritt:vertrat:vertreten heimfahren:-:-:heimgefahren leihen:leiht:lieh:geliehen
ausleihen:-:-:ausgeliehen
schenken:schenkt:schenkte:geschenkt bringen:bringt:brachte:gebracht mitbringen:-:-:mitgebracht geben:gibt:gab:gegeben
schicken:schickt:schickte:geschickt
kaufen:kauft:kaufte:gekauft besorgen:besorgt:besorgte:besorgt kochen:kocht:kochte:gekocht backen:backt:backte:gebacken
zeigen:zeigt:zeigte:gezeigt
erklären:erklärt:erklärte:erklärt mitnehmen:-:-:mitgenommen borgen:borgt:borgte:geborgt
organisieren:organisiert:organisierte:organisiert
vermitteln:vermittelt:vermittelte:vermittelt reparieren:repariert:reparierte:repariert flicken:flickt:flickte:geflickt
füttern:füttert:fütterte:gefüttert
giessen:giesst:goss:gegossen durchlesen:-:-:durchgelesen lesen:liest:las:gelesen
korrigieren:korrigiert:korrigierte:korrigiert hüten:hütet:hütete:gehütet
babysitten:babysittet:-:gebabysittet wechseln:wechselt:wechselte:gewechselt montieren:montiert:montierte:montiert
installieren:installiert:installierte:installiert
einrichten:-:-:eingerichtet übersetzen:übersetzt:übersetzte:übersetzt prüfen:prüft:prüfte:geprüft
bezahlen:bezahlt:bezahlte:bezahlt zahlen:zahlt:zahlte:gezahlt
übernehmen:übernimmt:übernahm:übernommen putzen:putzt:putzte:geputzt streichen:streicht:strich:gestrichen
aufbauen:-:-:aufgebaut zügeln:zügelt:zügelte:gezügelt
schneiden:schneidet:schnitt:geschnitten nähen:näht:nähte:genäht testen:testet:testete:getestet
aufpassen:-:-:aufgepasst machen:macht:machte:gemacht erledigen:erledigt:erledigte:erledigt
ausborgen:-:-:ausgeborgt vorstellen:-:-:vorgestellt versprechen:verspricht:versprach:versprochen zusagen:-:-:zugesagt
anbieten:-:-:angeboten
uberlassen:uberlasst:uberliess:uberlassen mitgeben:-:-:mitgegeben vorbeibringen:-:-:vorbeigebracht
hochtragen:-:-:hochgetragen tragen:tragt:trug:getragen raumen:raumt:raumte:geraumt mahen:maht:mahte:gemaht
betreuen:betreut:betreute:betreut leiten:leitet:leitete:geleitet spenden:spendet:spendete:gespendet
programmieren:programmiert:programmierte:programmiert ausdrucken:-:-:ausgedruckt drucken:druckt:druckte:gedruckt
kopieren:kopiert:kopierte:kopiert bügeln:bügelt:bügelte:gebügelt waschen:wäscht:wusch:gewaschen
abwaschen:-:-:abgewaschen
saugen:saugt:saugte:gesaugt wischen:wischt:wischte:gewischt entwerfen:entwirft:entwarf:entworfen
gestalten:gestaltet:gestaltete:gestaltet überarbeiten:überarbeitet:überarbeitete:überarbeitet
zusammenfassen:-:-:zusammengefasst einkaufen:-:-:eingekauft verkabeln:verkabelt:verkabelte:verkabelt
formatieren:formatiert:formatierte:formatiert sortieren:sortiert:sortierte:sortiert
verpacken:verpackt:verpackte:verpackt einpacken:-:-:eingepackt abschleppen:-:-:abgeschleppt
überbrücken:überbrückt:überbrückte:überbrückt zuschneiden:-:-:zugeschnitten umnähen:-:-:umgenäht
kürzen:kürzt:kürzte:gekürzt stopfen:stopft:stopfte:gestopft schleifen:schleift:schliff:geschliffen
lackieren:lackiert:lackierte:lackiert schweissen:schweisst:schweisste:geschweisst löten:lötet:lötete:gelötet
jobben:jobbt:jobbte:gejobbt studieren:studiert:studierte:studiert
kennen:kennt:kannte:gekannt kündigen:kündigt:kündigte:gekündigt
schulden:schuldet:schuldete:geschuldet danken:dankt:dankte:gedankt bedanken:bedankt:bedankte:bedankt
brauchen:braucht:brauchte:gebraucht suchen:sucht:suchte:gesucht
benötigen:benötigt:benötigte:benötigt fragen:fragt:fragte:gefragt
fragen:frag:fragte:gefragt anfragen:-:-:angefragt wohnen:wohnt:wohnte:gewohnt
beibringen:-:-:beigebracht anfangen:fängt:fing:angefangen beginnen:beginnt:begann:begonnen zurückgeben:-:-:zurückgegeben
zurückbringen:-:-:zurückgebracht leben:lebt:lebte:gelebt sitzen:sitzt:sass:gesessen
verabreden:verabredet:verabredete:verabredet
quatschen:quatscht:quatschte:gequatscht
ziehen:zieht:zog:gezogen umziehen:-:-:umgezogen arbeiten:arbeitet:arbeitete:gearbeitet
unterrichten:unterrichtet:unterrichtete:unterrichtet
reden:redet:redete:geredet sprechen:spricht:sprach:gesprochen essen:isst:ass:gegessen trinken:trinkt:trank:getrunken
spazieren:spaziert:spazierte:spaziert
schaufeln:schaufelt:schaufelte:geschaufelt kümmern:kümmert:kümmerte:gekümmert hochladen:-:-:hochgeladen
passen:passt:passte:gepasst
übernachten:übernachtet:übernachtete:übernachtet schlafen:schläft:schlief:geschlafen bekommen:bekommt:bekam:bekommen
kriegen:kriegt:kriegte:gekriegt verputzen:verputzt:verputzte:verputzt entstopfen:entstopft:entstopfte:entstopft
dübeln:dübelt:dübelte:gedübelt basteln:bastelt:bastelte:gebastelt raussuchen:-:-:rausgesucht
vorlesen:-:-:vorgelesen aufsetzen:-:-:aufgesetzt umtopfen:-:-:umgetopft
wandern:wandert:wanderte:gewandert gehen:geht:ging:gegangen sein:ist:war:gewesen haben:hat:hatte:gehabt
plaudern:plaudert:plauderte:geplaudert
laufen:läuft:lief:gelaufen
kosten:kostet:kostete:gekostet spielen:spielt:spielte:gespielt schauen:schaut:schaute:geschaut
verlieren:verliert:verlor:verloren stehlen:stiehlt:stahl:gestohlen lassen:lässt:liess:gelassen
`;

export const germanTimes: TimeWords = {
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
		`januar janner 1, februar feb 2, marz 3, april apr 4, mai 5, juni jun 6, juli jul 7, august aug 8, september sept
			sep 9, oktober okt 10, november nov 11, dezember dez 12`,
	),
	numbers: numberMap(
		`ein eine einer einem einen eins 1, zwei 2, drei 3, vier 4, funf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10,
			elf 11, zwolf 12`,
	),
	ordinals: numberMap(
		`ersten 1, zweiten 2, dritten 3, vierten 4, funften 5, sechsten 6, siebten 7, achten 8, neunten 9, zehnten 10,
			elften 11, zwolften 12, dreizehnten 13, vierzehnten 14, funfzehnten 15, zwanzigsten 20, dreissigsten 30`,
	),
	units: spanMap('tag tage tagen 1, woche wochen 7', 'monat monate monaten 1, jahr jahre jahren 12'),
	weekend: wordSet('wochenende'),
	last: wordSet('letzten letzte letztes letzter letztem vergangenen'),
	next: wordSet('nachsten nachste nachstes nachster nachstem kommenden kommende'),
	this: wordSet('diesen diese dieses diesem'),
	on: wordSet('am an'),
	at: wordSet('um gegen'),
	by: new Set(),
	before: wordSet('vor'),
	after: wordSet('nach'),
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
	feasts: feastMap(
		`heiligabend 12-24, heiliger abend 12-24, heiligen abend 12-24, weihnachten 12-25, weihnachtstag 12-25, silvester
			12-31, neujahr 1-1, neujahrstag 1-1, nikolaus 12-6, nikolaustag 12-6, samichlaus 12-6, stephanstag 12-26,
			zweiten weihnachtstag 12-26, dreikonigstag 1-6, dreikonig 1-6, berchtoldstag 1-2, allerheiligen 11-1,
			allerseelen 11-2, martinstag 11-11, halloween 10-31, valentinstag 2-14, tag der arbeit 5-1, nationalfeiertag
			8-1, bundesfeier 8-1, tag der deutschen einheit 10-3, muttertag 5 2th 0, rosenmontag easter -48,
			faschingsdienstag easter -47, aschermittwoch easter -46, palmsonntag easter -7, grundonnerstag easter -3,
			karfreitag easter -2, karsamstag easter -1, ostersonntag easter +0, ostern easter +0, ostermontag easter +1,
			auffahrt easter +39, himmelfahrt easter +39, christi himmelfahrt easter +39, pfingsten easter +49,
			pfingstsonntag easter +49, pfingstmontag easter +50, fronleichnam easter +60`,
	),
	vague: wordSet('neulich kurzlich letztens'),
};

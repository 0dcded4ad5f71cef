import type {How} from '../../../../journal/how.ts';
import {once} from '../../../words/once.ts';
import {englishForms, verbForms} from '../inflect.ts';
import {type Language, meaningMap, numberMap, senseMap, spanMap, type TimeWords, wordSet} from '../language.ts';
import {commons} from './commons.ts';
import {frames, irregular, otherVerbs} from './frames.ts';
import {callings, howNouns, jobs, kin, media, moneyNouns, noPlaces, plain, slight, titles} from './nouns.ts';

/** Times in words of English. */
const englishTimes: TimeWords = {
	near: numberMap(
		'today tonight 0, yesterday yday ystd yesterdy -1, tomorrow tmrw tmr tmrrw tomorow tomorro 2moro 1, tonite 0',
	),
	parts: new Map([
		['morning', 'morning'],
		['am', 'morning'],
		['a.m.', 'morning'],
		['a.m', 'morning'],
		['p.m.', 'afternoon'],
		['pm', 'afternoon'],
		['lunchtime', 'noon'],
		['afternoon', 'afternoon'],
		['arvo', 'afternoon'],
		['evening', 'evening'],
		['eve', 'evening'],
		['night', 'night'],
		['tonight', 'evening'],
		['tonite', 'evening'],
	]),
	weekdays: numberMap(
		'sunday sun 0, monday mon 1, tuesday tue tues 2, wednesday wed weds 3, thursday thu thur thurs 4, friday fri 5, saturday sat 6',
	),
	months: numberMap(
		'january jan 1, february feb 2, march mar 3, april apr 4, may 5, june jun 6, july jul 7, august aug 8, september sept sep 9, october oct 10, november nov 11, december dec 12',
	),
	numbers: numberMap(
		'a an one 1, two couple 2, three few 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12',
	),
	ordinals: numberMap(
		`first 1, second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9, tenth 10, eleventh 11, twelfth 12, thirteenth 13,
		fourteenth 14, fifteenth 15, sixteenth 16, seventeenth 17, eighteenth 18, nineteenth 19, twentieth 20, twenty-first 21, twenty-second 22,
		twenty-third 23, twenty-fourth 24, twenty-fifth 25, twenty-sixth 26, twenty-seventh 27, twenty-eighth 28, twenty-ninth 29, thirtieth 30, thirty-first 31`,
	),
	units: spanMap('day days 1, week weeks wk wks 7, fortnight fortnights 14', 'month months 1, year years yr yrs 12'),
	weekend: wordSet('weekend wkend wknd'),
	last: wordSet('last past'),
	next: wordSet('next'),
	this: wordSet('this coming'),
	on: wordSet('on'),
	at: wordSet('at around about approx ~ @'),
	by: wordSet('by before'),
	from: wordSet('from since starting'),
	until: wordSet('until till til'),
	ago: wordSet('ago back'),
	agoBefore: new Set(),
	ahead: wordSet('in'),
	half: wordSet('half'),
	isHalfBefore: false,
	clock: wordSet("o'clock oclock"),
	articles: wordSet('the of'),
	noon: wordSet('noon midday'),
	midnight: wordSet('midnight'),
	vague: wordSet('ages once recently lately'),
};

// Made with the first sentence: making all forms of all verbs takes some milliseconds, and most commands read none.
const senses = once(() => senseMap(frames));
const verbsOf = once(() => verbForms(senses(), irregular, otherVerbs, englishForms));

export const english: Language = {
	code: 'en',
	times: englishTimes,
	signs: wordSet(
		`the and with to of i me my was for on at is he she it that this we had his her from about in be has have not but so they are will w him
		after before if when got gave met saw today yesterday tomorrow owe by by some who 's 'll n't re an up out over owes`,
	),
	isVerbLast: false,
	hasCapitalNouns: false,
	i: wordSet('i we'),
	me: wordSet('me us myself'),
	my: wordSet('my our mine'),
	they: wordSet('he she they'),
	them: wordSet('him her them'),
	their: wordSet('his her their hers'),
	it: wordSet('it that this which there what these those everything everyone everybody someone somebody nobody anyone'),
	be: wordSet("be am is are was were been being 'm 're 's"),
	have: wordSet("have has had having 've 's"),
	did: wordSet('do does did'),
	will: wordSet("will 'll shall gonna gon"),
	would: wordSet("would 'd could might should may must ought"),
	can: wordSet('can'),
	wish: wordSet(
		'hope hoping wish wishing want wanted wanna like love need needed meant supposed gotta should must ought might fancy plan planning',
	),
	not: wordSet(
		"not n't never hardly without nobody none no cannot neither nor barely didnt dont doesnt wont cant couldnt wouldnt hasnt havent wasnt isnt",
	),
	if: wordSet('if unless imagine suppose whether'),
	and: wordSet('and & + n plus'),
	joins: wordSet(
		'and but so then or because cos cuz coz bc since while when where who which that if as until before after though although whereas than plus',
	),
	fillers: wordSet(
		`so um uh er okay ok like yeah much twice half pretty well also then finally just still really today already even actually again anyway oh btw basically
		literally probably kind sort always usually once both all dear poor little lovely old good big eventually over nearly almost quickly kindly randomly totally`,
	),
	dream: wordSet('dreamt dreamed dream dreaming nightmare'),
	maybe: wordSet('maybe perhaps dunno might possibly apparently supposedly unsure tentatively tentative tbc tbd'),
	off: [
		['is', 'off'],
		["'s", 'off'],
		['was', 'off'],
		['called', 'off'],
		['call', 'off'],
		['cancelled'],
		['canceled'],
		['cancels'],
		['postponed'],
		['rescheduled'],
		['fell', 'through'],
		['bailed', 'on'],
		['stood', 'me', 'up'],
		['no', 'show'],
		['no-show'],
		['no-showed'],
		['rain', 'check'],
		['raincheck'],
		['rainchecked'],
		['flaked'],
		['was', 'planned'],
		['was', 'supposed'],
		['were', 'supposed'],
		['was', 'meant'],
		['were', 'meant'],
		['was', 'gonna'],
		['was', 'going', 'to'],
		['were', 'going', 'to'],
		['was', 'about', 'to'],
		['pulled', 'out'],
		['got', 'ill'],
		["couldn't", 'make', 'it'],
		['blew', 'me', 'off'],
		['had', 'to', 'cancel'],
	],
	order: [
		['remind', 'me'],
		['remember', 'to'],
		['note', 'to', 'self'],
		['dont', 'forget'],
		["don't", 'forget'],
		['do', "n't", 'forget'],
		['do', 'not', 'forget'],
		['todo'],
		['need', 'to'],
		['have', 'to'],
		['must'],
		['should'],
		['got', 'to'],
		['gotta'],
		['ought', 'to'],
		['reminder'],
	],
	with: wordSet('with w w/ + alongside'),
	to: wordSet('to'),
	for: wordSet('for 4'),
	from: wordSet('from'),
	at: wordSet('at in @ near outside inside along around on'),
	prepositions: wordSet(
		'with w w/ to for from at in on of about by over under into onto off after before between during through against re like than as until till without near along around via past beside than',
	),
	articles: wordSet('a an the some'),
	kin: wordSet(kin),
	titles: wordSet(titles),
	callings: wordSet(callings),
	hows: meaningMap<How>(howNouns),
	media: meaningMap<How>(media),
	get senses() {
		return senses();
	},
	get verbs() {
		return verbsOf();
	},
	slight: wordSet(slight),
	money: wordSet(moneyNouns),
	jobs: wordSet(jobs),
	birthday: wordSet('birthday bday b-day birthdays'),
	plain: wordSet(plain),
	noPlaces: wordSet(noPlaces),
	short: new Map(
		`nite night,2nite tonight,b4 before,abt about,sb somebody,sbdy somebody,smb somebody,coffe coffee,cofee coffee,msgd messaged,txtd texted,snt sent,xmas christmas,
		mtg meeting,appt appointment,rly really,pls please,thru through,tix tickets,thnx thanks,tmw tomorrow,tom'w tomorrow,dinnr dinner,lnch lunch,bfast breakfast,brekky breakfast,
		w/o without,wknd weekend,recd received,recieved received,freind friend,freinds friends,bc because,gf girlfriend,bf boyfriend,hubby husband,hrs hours`
			.split(',')
			.map((pair): [string, string] => {
				const [word = '', meant = ''] = pair.trim().split(' ');
				return [word, meant];
			}),
	),
	commons: wordSet(commons),
	trades: wordSet(
		'sells teaches runs owns manages designs makes repairs installs trains heads leads chairs restores tunes imports writes studies coaches translates consults fixes builds',
	),
	motion: wordSet('go come drive walk cycle fly travel pop head drop bike take rush climb run swing ride hurry stop'),
	harm: wordSet(
		`break steal lose love like hate forget miss ruin kill eat drink hit want need see read hear know mean cost hurt annoy bore scare upset beat burn crash crack ignore refuse reject
		cancel interrupt wake insult block bump trip scratch dent flood follow wear use finish smell notice remember enjoy reach win quote admire praise envy copy judge mock blame owe leave
		ask tell call text visit meet join greet hug kiss thank congratulate remind warn bully dump ghost marry think say`,
	),
};

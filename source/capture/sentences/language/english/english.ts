import type {How} from '../../../../journal/how.ts';
import type {Language} from '../language.ts';
import {moreEnglishJobs} from '../more-jobs.ts';
import {meaningMap, senseMap, wordSet} from '../word-maps.ts';
import {choreFrames, choreIrregular} from './chore-frames.ts';
import {commons} from './commons.ts';
import {contactFrames, contactIrregular, contactVerbs} from './contact-frames.ts';
import {englishTimes} from './english-times.ts';
import {englishVerbForms} from './english-verbs.ts';
import {frames, irregular, otherVerbs} from './frames.ts';
import {morePlain} from './more-nouns.ts';
import {
	callings,
	drafts,
	duties,
	figures,
	howNouns,
	jobs,
	kin,
	media,
	moneyNouns,
	noPlaces,
	notLent,
	plain,
	slight,
	titles,
} from './nouns.ts';
import {offPhrases, orderPhrases} from './off-and-order.ts';

// Made with the first sentence: most commands read none.
const senses = senseMap(() => frames + contactFrames + choreFrames);

const verbs = englishVerbForms({
	senses,
	irregular: () => `${irregular}${contactIrregular} ${choreIrregular}`,
	more: () => otherVerbs + contactVerbs,
});

/** Small words that tell English from other languages. */
export const englishSigns = `
the a an some and with to of i me my was for on at is he she it that this we had his her from about in be has
have not but so they are will w him
after before if when got gave met saw today yesterday tomorrow owe by by some who 's 'll n't re an up out over
owes`;

export const english: Language = {
	name: 'english',
	code: 'en',
	times: englishTimes,
	signs: wordSet(englishSigns),
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
		`hope hoping wish wishing want wanted wanna like love need needed meant supposed gotta should must ought might
			fancy plan planning`,
	),
	not: wordSet(
		`not n't never hardly without nobody none no cannot neither nor barely didnt dont doesnt wont cant couldnt
			wouldnt hasnt havent wasnt isnt`,
	),
	if: wordSet('if unless imagine suppose whether'),
	and: wordSet('and & + n plus'),
	joins: wordSet(
		`whether n and but so then or because cos cuz coz bc since while when where who which that if as until before
		after though
			although whereas than plus`,
	),
	fillers: wordSet(
		`so um uh er reminder note fyi okay ok like yeah much twice half pretty well also then finally just still really
		today already even actually again anyway oh btw basically
		literally probably kind sort always usually once both all dear poor little lovely old good big eventually over
		nearly almost quickly kindly randomly totally ever very honestly prob tbh lol rn myself himself herself themselves
		together alone asap sure yo ngl omg haha`,
	),
	dream: wordSet('dreamt dreamed dream dreaming nightmare'),
	maybe: wordSet(
		`maybe perhaps possible potential potentially dunno might possibly apparently supposedly unsure tentatively
		tentative tbc tbd mighta mightve`,
	),
	off: offPhrases,
	order: orderPhrases,
	with: wordSet('with w w/ wi + alongside'),
	to: wordSet('to'),
	for: wordSet('for 4'),
	from: wordSet('from'),
	at: wordSet('at in @ near outside inside along around on'),
	prepositions: wordSet(
		`with w w/ to for from at in on of about by over under into onto off after before between during through against
			re like than as until till without near along around via past beside than`,
	),
	articles: wordSet('a an the some'),
	kin: wordSet(kin),
	titles: wordSet(titles),
	callings: wordSet(callings),
	hows: meaningMap<How>(howNouns),
	media: meaningMap<How>(media),
	senses,
	verbs,
	slight: wordSet(slight),
	money: wordSet(moneyNouns),
	jobs: wordSet(jobs + moreEnglishJobs),
	birthday: wordSet('birthday bday b-day birthdays'),
	plain: wordSet(plain + morePlain),
	noPlaces: wordSet(noPlaces),
	short: new Map(
		`nite night,2nite tonight,chk check,ck check,chking checking,chkd checked,
		dmd dmed,dm'd dmed,ths this,b4 before,abt about,sb somebody,sbdy somebody,smb somebody,coffe coffee,cofee
		coffee,msgd messaged,txtd texted,snt sent,xmas christmas,
		mtg meeting,appt appointment,rly really,pls please,thru through,tix tickets,thnx thanks,
		tmw tomorrow,in2 into,on2 onto,
		tom'w
		tomorrow,dinnr dinner,lnch lunch,bfast breakfast,brekky breakfast,
		w/o without,nds needs,wnts wants,gve gave,brght brought,bght bought,hlpd helped,lnt lent,clld called,frm from,nxt
		next,lst last,ppl people,tho though,cuz because,w/out without,bday birthday,prob probably,def definitely,obv
		obviously,thurs thursday,wknd weekend,recd received,recieved received,freind friend,freinds friends,bc because,gf
		girlfriend,bf boyfriend,hubby husband,hrs hours,hr hour,mornin morning,evenin evening,bout about,arvo
		afternoon,txt text,txts texts,wld would,cld could,shld should`
			.split(',')
			.map((pair): [string, string] => {
				const [word = '', meant = ''] = pair.trim().split(/\s+/);
				return [word, meant];
			}),
	),
	commons: wordSet(commons),
	trades: wordSet(
		`sells teaches runs owns manages designs makes repairs installs trains heads leads chairs restores tunes imports
			writes studies coaches translates consults fixes builds conducts directs`,
	),
	motion: wordSet('go come drive walk cycle fly travel pop head drop bike take rush climb run swing ride hurry stop'),
	notLent: wordSet(notLent),
	figures: wordSet(figures),
	duties: wordSet(duties),
	drafts: wordSet(drafts),
	harm: wordSet(
		`skip dodge avoid
			deny overrule dismiss veto break steal lose love like hate forget miss ruin kill eat drink hit want need see
		read hear know mean cost hurt
		annoy bore scare upset beat burn crash crack ignore refuse reject
		cancel interrupt wake insult block bump trip scratch dent flood follow wear use finish smell notice remember enjoy
		reach win quote admire praise envy copy judge mock blame owe leave
		ask tell call text visit meet join greet hug kiss thank congratulate remind warn bully dump ghost marry think
		say`,
	),
};

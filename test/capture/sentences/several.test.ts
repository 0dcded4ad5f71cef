import {expect, test} from 'vitest';
import {captureNow} from '../../../source/capture/grammar.ts';
import {offersOf} from '../../../source/capture/offers.ts';
import {surroundings} from '../surroundings.ts';

// Lines that hold several things: what one clause hands on to the next, and what it must not. Written on a Sunday, the
// 22nd of November.
const people = ['Tom Becker', 'Ken Ito', 'Rita Gomez', 'Lea Frei', 'Priya Sharma', 'Ada Lovelace', 'Maria Keller'];
const around = surroundings(people.map(name => ({name})));

const read = (line: string) => {
	const captured = captureNow(line, around);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	return captured;
};

/** Each entry and fact in a few words: `met Tom 11-22`, `plans Tom 11-24`, `owed Ken due 11-27`, `Tom city Leeds`. */
const told = ({drafts, facts}: ReturnType<typeof read>): readonly string[] => [
	...drafts.flatMap(draft => {
		const who = (draft.people ?? []).map(name => name.split(' ')[0]).join(' ');
		if (draft.kind === 'meeting')
			return [`${draft.state === 'planned' ? 'plans' : 'met'} ${who} ${draft.date.slice(5)}`];
		if (draft.kind !== 'favour') return draft.kind === 'note' ? [] : [`${draft.kind} ${who}`.trim()];
		const word = {given: {open: 'gave', promised: 'owe'}, received: {open: 'got', promised: 'owed'}};
		const due = draft.due ? ` due ${draft.due.slice(5)}` : '';
		return [`${word[draft.way][draft.state === 'promised' ? 'promised' : 'open']} ${who}${due}`];
	}),
	...facts.map(({person, field, value}) => `${person.split(' ')[0]} ${field} ${value}`),
];
const taken = (line: string): readonly string[] => told(read(line));
/** What is told where the first offer is taken; what is taken where none is made. */
const offered = (line: string): readonly string[] => {
	const [offer] = offersOf(read(line), around);
	return offer ? taken(offer.line) : taken(line);
};

test.each<[string, readonly string[]]>([
	// What is to come and is told after it does not make a plan of what was had.
	['Coffee with Tom, he is starting a business', ['met Tom 11-22']],
	['Coffee with Tom. It will rain on Sunday', ['met Tom 11-22']],
	['Coffee with Tom, his sister is getting married in June', ['met Tom 11-22']],
	["Lunch with Tom on Tuesday, he's going to Spain next week", ['met Tom 11-17']],
	["Breakfast with Tom, haven't laughed so much in years", ['met Tom 11-22']],
	["Lunch with Tom next Tuesday, I'll bring the plans", ['plans Tom 11-24']],
	['Met Tom at the gym, and I owe him a beer', ['met Tom 11-22', 'owe Tom']],
	['Coffee with Tom, promised me his old mower', ['met Tom 11-22', 'owed Tom']],
	['Lunch with Tom, will send me the plans', ['met Tom 11-22', 'owed Tom']],
	["Ken dropped off flyers for the fair, he'd printed them", ['met Ken 11-22']],
	['Tom was here Friday and I translated the letter for him', ['met Tom 11-20', 'gave Tom']],
	['Met Rita to help her with her taxes', ['met Rita 11-22', 'gave Rita']],
	['Lou from book club brought a cake', ['Lou circles book club']],
	["Tom's coming Friday to fix the sink, I'm cooking", ['plans Tom 11-27']],
	['Lunch with Tom coming Friday', ['plans Tom 11-27']],
	['Lea rang, leaving the bank, council from the 7th', ['met Lea 11-22']],
	["Owe Tom a beer, he's off to Spain till the 6th", ['owe Tom']],
	['Ken is after a pram, Lea might have one, will ask her', ['need Ken', 'ask Lea']],
	["Ken emailed about the reunion, it's on 12 December at the Crown", ['met Ken 11-22']],
	["Frances has a flat now, so I've given her my spare armchair", ['gave Frances']],
	['Talked with Priya, she is hunting a dryer for her granny', ['met Priya 11-22', 'need Priya']],
	['Ken introduced me to Sofia, who works at Novartis and is looking for a tutor', ['got Ken']],
	[
		'Ken introduced me to Gemma, who works at Novartis and is looking for a tutor',
		['got Ken', 'need Gemma', 'Gemma work Novartis'],
	],
])('%s tells %j', (line, all) => expect(taken(line)).toEqual(all));

test.each<[string, readonly string[]]>([
	["Bumped into Lea, told me she'd drop the keys off on Friday", ['met Lea 11-22', 'owed Lea due 11-27']],
	['Lunch with Tom, offered to look at my roof', ['met Tom 11-22', 'owed Tom']],
	["Met Tom, he needs a lift on Monday, I'll drive", ['met Tom 11-22', 'need Tom', 'owe Tom due 11-23']],
	["Met Tom. He needs a lift on Monday. I'll take him.", ['met Tom 11-22', 'need Tom', 'owe Tom due 11-23']],
	["Tom needs a babysitter on Friday. Said I'd do it", ['need Tom', 'owe Tom due 11-27']],
	['Lunch with Tom on Tuesday, must ask about the caravan', ['plans Tom 11-24', 'ask Tom']],
	["Met Tom at the mart, can't find a driver for the truck", ['met Tom 11-22', 'need Tom']],
	['Maria at the rink just now, wondering who could run her wreaths to the sale', ['met Maria 11-22', 'need Maria']],
	['Bo from kickball patched my tire Friday', ['got Bo', 'Bo circles kickball']],
	["Tom's daughter needs a lift to the airport", ['need Tom']],
	['Lea after a lift to Craignure on Monday. Said aye', ['need Lea', 'owe Lea due 11-23']],
	["Ada needs somebody for the parts, I told her I'd have them recorded by Friday", ['need Ada', 'owe Ada due 11-27']],
	["Ken's moving on the 28th, needs strong backs, I'm bringing the van", ['need Ken', 'owe Ken due 11-28']],
	['Visited Rita, watered the plants', ['met Rita 11-22', 'gave Rita']],
	["Ken is Ada's cousin, an electrician", ['Ken work electrician']],
	['Coffee with Ada, she has corrected my whole abstract', ['met Ada 11-22', 'got Ada']],
	['Loaned Lou from the VFW the shop vac', ['gave Lou', 'Lou circles VFW']],
	['Declan from maintenance fixed the hair dryer for me', ['got Declan', 'Declan work maintenance']],
	["Went to Rita's to feed the cat, she's away", ['gave Rita']],
	['Piotr on the telephone Wednesday, he is since Monday in Cork', ['met Piotr 11-18', 'Piotr city Cork']],
])('%s is asked about, and then tells %j', (line, all) =>
	expect(offered(line)).toEqual(expect.arrayContaining([...all])),
);

test.each<[string, string]>([
	['Lunch with Tom, offered to look at his roof', 'owed Tom'],
	['Lunch with Tom and Ken, promised me the mower', 'owed Ken'],
	["Tom's looking for a flat, I'll miss him", 'owe Tom'],
	["Tom needs a new kidney, I'll pray", 'owe Tom'],
	["Went to Rita's to watch the match", 'gave Rita'],
	["Went to Rita's to pick up my coat", 'gave Rita'],
	['Tom at the bank these days, doing well', 'met Tom 11-22'],
	['Visited Rita, watched the match', 'gave Rita'],
	['Visited Rita, broke the vase', 'gave Rita'],
	["Tom's mum needs rest", 'need Tom'],
	['Ken walked me through the tax form, took him two hours', 'gave Ken'],
	['Ken has a painted boat', 'got Ken'],
	['Picked Lou up from the bowling club', 'Lou circles bowling club'],
	['Lunch with Tom, must ask around about a caravan', 'ask Tom'],
])('%s does not tell %s', (line, one) => expect([...taken(line), ...offered(line)]).not.toContain(one));

test.each<[string, string]>([
	['Heather popped over on Friday evening and I told her to call me', 'visit'],
	['Lea txt: wants a lift mon 6am. said yes', 'message'],
	['Tevita from rugby rang', 'call'],
])('where %s is asked about, the offer tells how people met', (line, how) => {
	const [offer] = offersOf(read(line), around);
	const meeting = offer && read(offer.line).drafts.find(({kind}) => kind === 'meeting');
	expect(meeting?.kind === 'meeting' && meeting.how).toBe(how);
});

test.each<[string, string]>([
	['Met Tom at the gym, and I owe him a beer', 'meeting'],
	['Saw Ada at the school gate, the party is on the 6th', 'meeting'],
	['Met Tom at the gym, we had lunch after', 'lunch'],
])('%s: %s, whatever else is told', (line, how) => {
	const [first] = read(line).drafts;
	expect(first?.kind === 'meeting' && first.how).toBe(how);
});

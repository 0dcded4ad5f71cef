import {clauseBefore, type Parsed} from '../../clauses/parsed.ts';
import {type Finding, lastMeeting} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {favour} from './favour.ts';

const trouble =
	/^(?:die|break|pack|conk|block|clog|leak|drip|jam|fail|crash|burst|snap|lose|lock|flood|split|rip|tear|strand|crack|seize|stall|wobble|squeak|sink|fall|trip|fuse|melt|freeze|drop|forget|misplace)$/;
const broken =
	/^(?:dead|bust|busted|broken|broke|stuck|jammed|blocked|flat|kaput|kaputt|knackered|buggered|borked|fried|wonky|down|off|leaking|dripping|squeaking|flooded|locked|lost|frozen|toast|gone|missing|bricked|crashing|squealing|loose|clogged|out)$/;

/** `coffee machine died`, `the van wouldn't start`, `lost my keys`: what went wrong with something of nobody else's. */
const isTrouble = ({subject, verb, mood, rest, clause: {units}}: Parsed, isMine: (low: string) => boolean): boolean => {
	if (units.some(({kind}) => kind === 'person') || /^(?:person|they)$/.test(subject.kind)) return false;
	const lows = units.map(({low}) => low);
	if (lows.some(low => /^(?:his|her|their|somebody|someone)$/.test(low))) return false;
	if (subject.kind === 'me') return trouble.test(verb?.lemma ?? '') && lows.some(isMine);
	const isRefusing =
		mood.isNegated &&
		/^(?:start|work|turn|open|close|shut|connect|load|print|boot|drain|flush|light|charge|run|fit|go|come|stop|ring|sync|pair)$/.test(
			verb?.lemma ?? '',
		);
	const isBroken = (mood.hasBe || subject.kind === 'none') && rest.some(({low}) => broken.test(low));
	return isRefusing || isBroken || trouble.test(verb?.lemma ?? '') || lows.slice(1).some(low => broken.test(low));
};

/** `coffee machine died, Lea fixed it`: what was put right for the keeper, for all that is said. */
export const putRight = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors, isMine, tense, objects} = seen;
	const {verb, rest, mood, clause} = parsed;
	if (isMine || actors.length === 0 || tense !== 'past' || mood.isNegated || !verb) return undefined;
	if (objects.direct || objects.to || objects.owner || objects.for) return undefined;
	// Nels got the extractor going.
	const isRevived = / got (?:the|my|our) (?:\S+ ){1,3}(?:going|working|running|started|unstuck)\b/.test(
		seen.lows.join(' '),
	);
	if (isRevived) return [favour(reader, seen, {way: 'received', people: actors, isSure: false})];
	const before = clauseBefore(reader.all, parsed);
	if (before?.clause.sentence !== clause.sentence || clause.link === 'but') return undefined;
	const ours = (low: string): boolean => reader.language.my.has(low) || low === 'our';
	if (!isTrouble(before, ours)) return undefined;
	const isGoing = / got (?:it|them) (?:going|working|running|started|moving)\b/.test(seen.lows.join(' '));
	const isIt = isGoing || /^(?:it|them|that|one|ours|mine)$/.test(rest[0]?.low ?? '');
	const isMending =
		/^(?:fix|mend|repair|sort|jump|jumpstart|unblock|unclog|find|patch|solder|rescue|revive|restart|reset|rehang|tow|tighten|rewire|unjam|unlock|save|recover|replace|change|clear)$/.test(
			verb.lemma,
		) ||
		(isIt && /^(?:get|bring|set|put|have|plug|pull|turn|talk|glue|stitch|sew)$/.test(verb.lemma) && rest.length > 1);
	if (!isMending && !isGoing && !(isIt && frameIn(seen, 'serve'))) return undefined;
	const isOurs = before.clause.units.some(({low}) => ours(low));
	const isSure = isOurs && isIt && parsed.subject.strength > 1;
	return isIt || /^(?:the|a|an|my|our)$/.test(rest[0]?.low ?? '')
		? [favour(reader, seen, {way: 'received', people: actors, isSure})]
		: undefined;
};

/** `dropped in on Agnes, changed two light bulbs`: for whoever was called on; offered. */
export const doneThere = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, isMine, tense, objects} = seen;
	const {verb, rest, subject, clause, mood} = parsed;
	const met = lastMeeting(reader.findings);
	if (met?.how !== 'visit' || met.people.length !== 1 || !isMine) return undefined;
	const own = reader.all.find(one => one.clause === met.clause);
	const isCalling = own !== undefined && /^(?:me|none)$/.test(own.subject.kind) && own.verb !== undefined;
	if (!isCalling || met.clause.sentence !== clause.sentence || tense !== 'past' || mood.isNegated) return undefined;
	if (!/^(?:me|none)$/.test(subject.kind) || objects.isMine || objects.me || objects.direct || objects.for)
		return undefined;
	const isChore =
		frameIn(seen, 'serve') !== undefined &&
		!/^(?:take|watch|mind|run|hold|walk|do|move|keep|have|pay|sit|go|look|see|book|plan|change|cover|record|film|photograph|bring)$/.test(
			verb?.lemma ?? '',
		);
	const isChanged =
		verb?.lemma === 'change' &&
		rest.some(({low}) =>
			/^(?:bulbs?|lightbulbs?|bed|sheets|fuse|batter(?:y|ies)|tap|washer|locks?|tyres?|tires?|dressing|filters?|curtains|nappy)$/.test(
				low,
			),
		);
	const isOut =
		rest.some(({low}) => /^(?:bins?|trash|rubbish|washing|laundry|recycling|garbage)$/.test(low)) &&
		/^(?:take|put|do|bring|hang)$/.test(verb?.lemma ?? '');
	return (isChore && rest.length > 1) || isChanged || isOut
		? [favour(reader, seen, {way: 'given', people: met.people, isSure: false})]
		: undefined;
};

const posts =
	/^(?:shop|store|stall|stand|desk|counter|fort|till|phones|bar|salon|studio|office|booth|register|reception|garage|yard|kiosk|truck|barn|boat|house|grill|door|market|bakery|cafe|practice|class|line)$/;

/** `Alan minded the shop on Saturday`, `Priya held the fort`: in the keeper's place, for all that is said; offered. */
export const heldPost = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors, isMine, tense, objects} = seen;
	const {verb, rest, mood} = parsed;
	if (isMine || actors.length === 0 || !/^(?:past|future)$/.test(tense) || mood.isNegated) return undefined;
	if (objects.direct || objects.owner || objects.to || objects.for || objects.with) return undefined;
	const [article, noun, next] = rest;
	const isPost = article?.low === 'the' && posts.test((noun?.low === 'front' ? next : noun)?.low ?? '');
	const isHolding =
		/^(?:mind|man)$/.test(verb?.lemma ?? '') ||
		(/^(?:hold|watch|cover|keep)$/.test(verb?.lemma ?? '') && noun?.low !== 'door' && noun?.low !== 'line');
	if (!isPost || !isHolding) return undefined;
	const state = tense === 'future' ? 'promised' : 'open';
	return [favour(reader, seen, {way: 'received', people: actors, isSure: false, state})];
};

const papers =
	/^(?:paperwork|permit|application|file|claim|order|appointment|case|forms?|visa|request|referral|licen[cs]e|passport|refund|booking|prescription|script|job|ticket|parcel|name|slot|invoice)$/;

/** `Marlene bumped my paperwork to the top`, `pushed my permit through`: it went faster because of them; offered. */
export const hurriedAlong = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors, isMine, tense, objects} = seen;
	const {verb, rest, mood} = parsed;
	if (isMine || actors.length === 0 || tense !== 'past' || mood.isNegated || !objects.isMine) return undefined;
	const isPushing = /^(?:bump|push|move|hurry|rush|wave|get|nudge|fast-track|expedite|squeeze|slip)$/.test(
		verb?.lemma ?? '',
	);
	const at = rest.findIndex(({low}) => papers.test(low));
	const isUp = rest
		.slice(at + 1, at + 4)
		.some(({low}) => /^(?:up|through|top|front|forward|ahead|along|earlier|in)$/.test(low));
	return isPushing && at > 0 && at < 4 && isUp
		? [
				favour(reader, seen, {
					way: 'received',
					people: actors,
					isSure: parsed.subject.strength > 1 && objects.me === undefined,
				}),
			]
		: undefined;
};

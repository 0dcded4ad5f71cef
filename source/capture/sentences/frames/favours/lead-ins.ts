import type {Mention} from '../../../names/read-name.ts';
import {isSaidLink} from '../../clauses/clauses.ts';
import {deedAfter} from '../deed-after.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {favour} from './favour.ts';
import {deedIn} from './read-done.ts';
import type {DeedState} from './state-of.ts';

/**
 * What words before a verb lead to: `offered to fix my gate`, `let myself in for reading Hattie's draft` is promised,
 * `was kind enough to proofread my letter`, `dropped everything to drive me` is done. Undefined where none lead.
 */
export const ledTo = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const engaged = frameIn(seen, 'engage');
	const sense = engaged ?? frameIn(seen, 'bother');
	const {mood, clause} = seen.parsed;
	// Was meant to come round to look at my books.
	const isUndone = seen.lows.some(
		(low, at) =>
			/^(?:was|were)$/.test(low) &&
			/^(?:going|gonna|about|supposed|meant|due|to|hoping|planning)$/.test(seen.lows[at + 1] ?? ''),
	);
	if (!sense || mood.isCan || (isUndone && !engaged) || (mood.isWould && !isSaidLink(clause.link))) return undefined;
	// Happy to look at anybody's deck: what they offer.
	if (seen.lows.some(low => /^(?:anybody|anyone|everybody|everyone)$/.test(low))) return undefined;
	const deed = deedAfter(reader, seen, sense.end);
	// Priya est passée me rendre mes clés: what was mine.
	if (deed && !engaged && reader.language.code !== 'en' && reader.language.harm.has(deed.parsed.verb?.lemma ?? ''))
		return [];
	const isNamedFirst = deed === undefined && frameIn(seen, 'promise') !== undefined;
	if (isNamedFirst || (!deed && !engaged)) return undefined;
	const state = engaged ? 'promised' : (doneOf(seen) ?? 'promised');
	if (state === undefined || (engaged && seen.parsed.verb?.form === 'base' && !seen.parsed.mood.isFuture)) return [];
	// Ken roped me into judging his bake-off: it is I who do it.
	const isBare = seen.parsed.verb === undefined && seen.parsed.subject.kind === 'none';
	const isMine = seen.isMine || isBare || (engaged !== undefined && seen.objects.me === 'direct' && isTalkedInto(seen));
	if (deed) {
		const found = deedIn(reader, {...deed, isMine, actors: isMine ? [] : deed.actors}, state);
		// He insisted on giving me wine: a careful reader would ask.
		if (found.length > 0) return isInsisting(seen) ? found.map(one => ({...one, isSure: false})) : found;
	}
	// Was sweet enough to bring soup.
	const isKind =
		deed !== undefined &&
		!engaged &&
		/^be (?:so )?[a-z]+ (?:enough )?to$/.test(`be ${sense.rest.join(' ')}`) &&
		!seen.isMine;
	const isDeed = deed !== undefined && frameIn(deed, 'help', 'give', 'serve') !== undefined;
	const isForOther = deed?.objects.direct ?? deed?.objects.for ?? deed?.objects.to ?? deed?.objects.owner;
	if (
		isKind &&
		isDeed &&
		!isForOther &&
		seen.actors.length > 0 &&
		state === 'open' &&
		/^(?:so|kind|good|nice|sweet)$/.test(sense.rest[0] ?? '')
	)
		return [favour(reader, seen, {way: 'received', people: seen.actors, isSure: false})];
	// Carla is good for one night of babysitting.
	const isGood =
		engaged?.rest.join(' ') === 'good for' && /^(?:a|an|one|two|\d+)$/.test(seen.parsed.rest[sense.end + 1]?.low ?? '');
	if (isGood && seen.actors.length > 0)
		return [favour(reader, seen, {way: 'received', people: seen.actors, state: 'promised', isSure: false})];
	// Ken's up for feeding the cats.
	const isTheirs = engaged && deed && !isMine && frameIn(deed, 'help', 'give', 'serve') !== undefined;
	const isOther = deed?.objects.direct ?? deed?.objects.for ?? deed?.objects.to ?? deed?.objects.owner;
	if (isTheirs && !isOther && seen.actors.length > 0)
		return [favour(reader, seen, {way: 'received', people: seen.actors, state: 'promised', isSure: false})];
	// Rita's popping in on Thursday to look at the poorly hen.
	const isHired = reader.findings.some(one => one.kind === 'fact' && one.field === 'work');
	if (deed && !engaged && !isMine && !isHired && isComingTo(seen, deed))
		return [favour(reader, seen, {way: 'received', people: seen.actors, state: 'promised', isSure: false})];
	return isMine && engaged ? engagedFor(reader, seen, deed) : undefined;
};

/** Whether somebody is to come and see to something, which is nobody else's for all that is said. */
const isComingTo = ({tense, parsed, actors}: SeenClause, deed: SeenClause): boolean =>
	tense === 'future' &&
	actors.length > 0 &&
	/^(?:come|pop|drop|call|stop|swing|nip|bring|pass|head)$/.test(parsed.verb?.lemma ?? '') &&
	frameIn(deed, 'serve') !== undefined &&
	!/^(?:watch|see|walk|run|hold|take|book|play|cook|do|have|sit|keep|plan|rehearse|pick|collect|drop|pay|change|go|move|fetch|store)$/.test(
		deed.parsed.verb?.lemma ?? '',
	) &&
	/^(?:the|a|an|that|this|those)$/.test(
		deed.parsed.rest.find(({low}) => !/^(?:at|over|up|out|after|to)$/.test(low))?.low ?? '',
	) &&
	!(deed.objects.direct ?? deed.objects.for ?? deed.objects.to ?? deed.objects.owner);

const isInsisting = ({parsed: {verb}}: SeenClause): boolean => verb?.lemma === 'insist';

/** Whether somebody brought me to it: `talked me into`. */
const isTalkedInto = ({parsed: {verb}}: SeenClause): boolean =>
	/^(?:rope|talk|con|draft|push|sweet|nominate)$/.test(verb?.lemma ?? '');

const doneOf = ({tense, parsed}: SeenClause): DeedState | undefined =>
	tense === 'past' || (parsed.verb === undefined && parsed.mood.hasBe && tense !== 'future')
		? 'open'
		: tense === 'future'
			? 'promised'
			: undefined;

/** `on the hook to Dave for a side of beef`, `said yes to Ken`: for whom, where no verb tells what is to be done. */
const engagedFor = (
	reader: ClauseReader,
	seen: SeenClause,
	deed: SeenClause | undefined,
): readonly Finding[] | undefined => {
	const {objects, actors} = deed ?? seen;
	if (deed && reader.language.harm.has(deed.parsed.verb?.lemma ?? '')) return undefined;
	const side = objects.for ?? objects.to ?? objects.direct ?? objects.owner ?? objects.with ?? objects.other;
	// Anna's mum is poorly, so I've offered to sit with her: for Anna.
	const isOfKin = reader.memory.kin !== undefined && seen.lows.some(low => reader.language.them.has(low));
	const ofKin = isOfKin ? reader.memory.people.slice(-1) : [];
	const people: readonly Mention[] = side?.people ?? (seen.isMine ? ofKin : actors);
	return people.length > 0
		? [favour(reader, seen, {way: 'given', people, state: 'promised', isSure: false})]
		: undefined;
};

import {clauseAfter} from '../../clauses/parsed.ts';
import {hasForm} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {praise} from './being.ts';

/** What somebody is said to be at something: `good`, `a whizz`, `handy`. */
const able =
	/^(?:good|great|brilliant|amazing|excellent|marvellous|marvelous|wonderful|fantastic|terrific|superb|incredible|super|fab|fabulous|unreal|handy|nifty|whizz|whiz|wiz|wizard|genius|dab|ace|pro|natural|guru|fluent|hand|deft|adept|clever|skilled|skilful|skillful|talented|gifted|expert|magic|demon|fiend|dab-hand|ninja|hot|solid|decent|useful|knowledgeable|clued-up)$/;

const hands = /^(?:great|good|dab|handy|fine|rare|grand|old)$/;

/** Where a skill begins after `is good with`, `is a dab hand at`, `good w/`; of the units of a clause. */
const afterAble = (units: readonly Unit[], {language}: ClauseReader): Unit | undefined => {
	const at = units.findIndex(({low}, i) => {
		if (!able.test(low) || !isWithOrAt(units[i + 1])) return false;
		return low !== 'hand' || hands.test(units[i - 1]?.low ?? '');
	});
	const next = units[at + 2];
	const first = next && language.their.has(next.low) ? units[at + 3] : next;
	const isThing = first?.kind === 'word' && !language.them.has(first.low) && !language.me.has(first.low);
	// Good with Ada, great on Tuesday, good for us, handy at the moment.
	const isMoment = /^(?:moment|time|end|start|weekend|least|first|last|all|it|that|this|home|work)$/;
	const noun = first && /^(?:the|a)$/.test(first.low) ? units[at + 3] : first;
	return at >= 0 && isThing && !isMoment.test(noun?.low ?? '') ? first : undefined;
};

const isWithOrAt = (unit: Unit | undefined): boolean =>
	/^(?:at|in|on)$/.test(unit?.low ?? '') || /^(?:with|w\/|w)$/.test(unit?.low ?? '');

const asked =
	/\b(?:one|person|people|guy|gal|girl|man|woman|lady|bloke|chap|fella|expert|go-to) (?:to|you) (?:ask|see|call|ring|text|phone|talk to|speak to|go to|turn to|want|need) (?:about|for|with|on|re|if)\b/;

/** `is the one to ask about consents`, `knows a good tax guy`, `has an in at the county`: from which unit on. */
export const skillAt = (reader: ClauseReader, seen: SeenClause): Unit | undefined => {
	if (reader.language.code !== 'en') return undefined;
	const {parsed, actors} = seen;
	const {verb, mood, clause, subject, rest} = parsed;
	if (actors.length === 0 || mood.isNegated || mood.isFuture || mood.isWould || mood.isWish) return undefined;
	if (!verb) {
		// Maria good w/ taxes.
		const isBare = subject.kind === 'person' && !mood.hasBe && able.test(rest[0]?.low ?? '');
		if (!mood.hasBe && !isBare) return undefined;
		return afterAble(rest, reader) ?? askedAbout(clause.units);
	}
	if (verb.form !== 's' && !(verb.lemma === 'get' && mood.isPerfect)) return undefined;
	if (verb.lemma === 'know') return knownBy(rest, reader);
	if (verb.lemma === 'have' || verb.lemma === 'get') return had(rest) ?? hadForUs(reader, seen);
	return made(verb.lemma, rest, reader);
};

const askedAbout = (units: readonly Unit[]): Unit | undefined => {
	if (!asked.test(units.map(({low}) => low).join(' '))) return undefined;
	const last = units.findLastIndex(({low}) => /^(?:about|for|with|on|re|if)$/.test(low));
	return units[last + 1]?.kind === 'word' ? units[last + 1] : undefined;
};

/** `knows everyone at the council`, `knows a good tax guy`, `knows her way around an engine`, `knows his wines`. */
const knownBy = (rest: readonly Unit[], {language}: ClauseReader): Unit | undefined => {
	const [first, second, third] = rest;
	const isPeople = /^(?:everyone|everybody|people|folks|loads|lots|half|someone|somebody)$/.test(first?.low ?? '');
	const at = rest.findIndex(({low}) => /^(?:at|in|from|who|with)$/.test(low));
	if (isPeople) return at > 0 && at < 4 && rest[at + 1] ? first : undefined;
	if (second?.low === 'way' && /^(?:around|round|about)$/.test(third?.low ?? '')) return rest[3];
	const isOwn = language.their.has(first?.low ?? '') && second?.kind === 'word' && /^[a-z]{4,}s$/.test(second.low);
	if (isOwn && !/^(?:stuff|parents|kids|friends|neighbours|neighbors|boss|rights|limits|words)$/.test(second.low))
		return second;
	const isOne = /^(?:a|an)$/.test(first?.low ?? '') && second?.kind === 'word';
	const isSomebody = rest
		.slice(1, 5)
		.some(({kind, low}) => kind === 'word' && (language.jobs.has(low) || persons.test(low) || praise.test(low)));
	return isOne && isSomebody && !/^(?:lot|bit|thing|song|way|joke|story)$/.test(second.low) ? second : undefined;
};

const persons = /^(?:garage|shop|dealer|breeder|tuner|supplier|cheap|decent|reliable)$/;

/** `has an in at the county`, `has contacts at Siemens`, `has a spare room`. */
const had = (rest: readonly Unit[]): Unit | undefined => {
	const [first, second, third] = rest;
	const links = /^(?:contacts|connections|pull|clout|friends|mates)$/;
	const isIn =
		/^(?:an?|some|good)$/.test(first?.low ?? '') && /^(?:in|contact|connection|line)$/.test(second?.low ?? '');
	if (isIn && /^(?:at|in|with|to)$/.test(third?.low ?? '')) return second;
	if (links.test(first?.low ?? '') && /^(?:at|in|with)$/.test(second?.low ?? '')) return first;
	return /^(?:an?|two|three|some)$/.test(first?.low ?? '') &&
		second?.low === 'spare' &&
		third &&
		!/^(?:moment|minute|second|hour|time|tyre|tire)$/.test(third.low)
		? second
		: undefined;
};

/** `has a truck if we need it`, `has a ladder anyone can use`. */
const hadForUs = ({all}: ClauseReader, {parsed}: SeenClause): Unit | undefined => {
	const [article, noun] = parsed.rest;
	const next = clauseAfter(all, parsed);
	const isOffered =
		next?.clause.sentence === parsed.clause.sentence &&
		next.clause.units.some(({low}) => /^(?:needs?|wants?|borrow|use|asks?|fancy|fancies)$/.test(low)) &&
		next.clause.units.some(({low}) => /^(?:if|i|we|you|anybody|anyone|somebody|someone)$/.test(low)) &&
		(next.clause.link === 'if' || next.mood.isCan);
	return isOffered && /^(?:an?|his|her|their|old|spare)$/.test(article?.low ?? '') ? noun : undefined;
};

const making =
	/^(?:make|bake|cook|brew|sew|knit|crochet|draw|paint|build|write|take|do|grow|cut|mix|play|pour|roast|ferment)$/;

/** `makes killer banners`, `takes lovely portraits`: where the thing is after the praise. */
const made = (lemma: string, rest: readonly Unit[], {language}: ClauseReader): Unit | undefined => {
	const article = /^(?:the|some|a)$/.test(rest[0]?.low ?? '') ? 1 : 0;
	const first = /^(?:most|really|such|very)$/.test(rest[article]?.low ?? '') ? article + 1 : article;
	const [much, thing] = [rest[first], rest[first + 1]];
	const isPraised =
		praise.test(much?.low ?? '') || /^(?:killer|wicked|cracking|stunning|delicious|best)$/.test(much?.low ?? '');
	const isThing =
		thing?.kind === 'word' &&
		!language.prepositions.has(thing.low) &&
		!/^(?:time|times|care|money|progress|sense|point|points|effort|company|first|last)$/.test(thing.low) &&
		!hasForm(thing.low, language, 'past');
	return making.test(lemma) && isPraised && isThing && rest.every(({time}) => time?.day === undefined)
		? thing
		: undefined;
};

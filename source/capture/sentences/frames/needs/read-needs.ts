import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, restOf, type SeenClause} from '../reader.ts';

/** The needs, asks and thanks of a clause. */
export const needsOf = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {scope} = seen;
	if (scope.isUnreal && !scope.isHypothetical) return [];
	return [...needIn(reader, seen), ...askIn(reader, seen), ...thanksIn(reader, seen)];
};

const finding = (
	{parsed, scope, tense}: SeenClause,
	kind: 'need' | 'ask' | 'thanks',
	people: Finding['people'],
	isSure: boolean,
): Finding => ({
	kind,
	people,
	clause: parsed.clause,
	isSure: isSure && !scope.isDoubtful,
	tense,
	rest: restOf(parsed),
});

const soft = new Set(
	'break drink hug holiday shower rest nap sleep vacation coffee time space life haircut'.split(' '),
);

/** `Ada needs a babysitter`, `he's looking for a flat`. */
const needIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	if (asksForSomebody(reader, seen)) return [finding(seen, 'need', seen.actors, seen.parsed.subject.strength > 1)];
	const copula = longingIn(seen);
	if (copula) return [finding(seen, 'need', seen.actors, seen.parsed.subject.strength > 1)];
	const sense = frameIn(seen, 'need');
	const {parsed, actors, objects, tense} = seen;
	const {mood, rest, subject} = parsed;
	if (
		!sense ||
		actors.length === 0 ||
		mood.isNegated ||
		(tense === 'past' && parsed.verb?.form !== 'ing') ||
		mood.isFuture
	)
		return [];
	const after = rest
		.slice(sense.end + 1)
		.filter(unit => unit.kind !== 'time' && !reader.language.fillers.has(unit.low));
	const first = after[0];
	if (!first || first.kind === 'sign') return [];
	const lemma = parsed.verb?.lemma ?? '';
	if ((lemma === 'use' || lemma === 'do') && !mood.isWould && !mood.isCan) return [];
	const isWant = lemma === 'want' || lemma === 'seek';
	const isToGet = first.low === 'to' && /^(?:find|borrow|hire|rent|get|buy|move|sell|learn)$/.test(after[1]?.low ?? '');
	if (
		isWant &&
		sense.rest.length === 0 &&
		!isToGet &&
		!/^(?:a|an|some|someone|somebody|sb|any|help|more|new|another|advice|intros?|feedback|recommendations|tips)$/.test(
			first.low,
		)
	)
		return [];
	if (
		first.low === 'to' &&
		sense.rest.length === 0 &&
		!/^(?:find|borrow|hire|rent|get|buy|move|sell|learn)$/.test(after[1]?.low ?? '')
	)
		return [];
	if (objects.me === 'direct' || first.low === 'it' || /^(?:everybody|everyone|this|that)$/.test(first.low)) return [];
	// Banks and landlords want money.
	if (
		after.some(
			unit =>
				/^[$£€]/.test(unit.token.raw) || /^(?:bucks|quid|euros|dollars|pounds|francs|rent|deposit)$/.test(unit.low),
		)
	)
		return [];
	const isSoft = after.slice(0, 3).some(unit => soft.has(unit.low));
	return [finding(seen, 'need', actors, subject.strength > 1 && !isSoft)];
};

/** `Anna asked if I know a good dentist`. */
const asksForSomebody = ({all}: ClauseReader, {parsed, actors}: SeenClause): boolean => {
	if (parsed.verb?.lemma !== 'ask' || actors.length === 0 || parsed.mood.isNegated) return false;
	const next = all[all.indexOf(parsed) + 1];
	if (!next || next.clause.sentence !== parsed.clause.sentence || next.subject.kind !== 'me') return false;
	return (
		/^(?:know|recommend)$/.test(next.verb?.lemma ?? '') &&
		/^(?:a|an|any|anyone|anybody|someone|somebody|of|where)$/.test(next.rest[0]?.low ?? '')
	);
};

/** `Tom's still after a cello`, `she is desperate for a sitter`. */
const longingIn = ({parsed, actors}: SeenClause): boolean => {
	if (parsed.verb || actors.length === 0 || !parsed.mood.hasBe || parsed.mood.isNegated) return false;
	const lows = parsed.rest.filter(unit => unit.kind !== 'time').map(unit => unit.low);
	if (lows[0] === 'after' && /^(?:a|an|some|someone|somebody|new|another|tickets|advice|help)$/.test(lows[1] ?? ''))
		return true;
	if (
		/^(?:desperate|short|low|stuck|lost|out)$/.test(lows[0] ?? '') &&
		/^(?:for|of|on|without|with)$/.test(lows[1] ?? '')
	)
		return true;
	if (lows.slice(0, 4).join(' ') === 'in the market for') return true;
	return lows[0] === 'in' && (lows[1] === 'need' || (lows[2] === 'need' && lows[3] === 'of'));
};

/** `ask Priya about the visa`, `ping Dave re the backups`, `need to find a plumber`. */
const askIn = (_: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, objects, isMine, tense} = seen;
	const {mood, verb} = parsed;
	if (!verb || mood.isNegated || !isMine) return [];
	const sense = frameIn(seen, 'ask');
	if (sense && tense !== 'past' && !(mood.isWould && mood.isPerfect)) {
		const people = (objects.direct ?? objects.with ?? objects.to ?? objects.other)?.people ?? [];
		const isOrder = parsed.subject.kind === 'none' || mood.isWish || mood.isFuture || mood.isWould;
		const isVague = /^(?:round|around)$/.test(parsed.rest[0]?.low ?? '');
		if ((people.length > 0 || isVague) && (isOrder || verb.form === 'ing'))
			return [finding(seen, 'ask', people, !seen.scope.isHypothetical)];
		return [];
	}
	const isFind = mood.isWish && /^(?:find|borrow|hire|rent)$/.test(verb.lemma) && parsed.subject.kind !== 'person';
	return isFind && /^(?:a|an|some|someone|somebody)$/.test(parsed.rest[0]?.low ?? '')
		? [finding(seen, 'ask', [], true)]
		: [];
};

/** `thanked Rita for the intro`. */
const thanksIn = (_: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {objects, isMine, tense, parsed} = seen;
	if (!frameIn(seen, 'thank') || !isMine || tense !== 'past' || parsed.mood.isNegated || !objects.direct) return [];
	return [finding(seen, 'thanks', objects.direct.people, objects.direct.strength > 1)];
};

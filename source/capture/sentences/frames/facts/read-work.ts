import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {fact, nameFrom, phraseFrom} from './fact.ts';

/** `Lea works at Novartis`, `she's a PM at Hyatt`, `she's at Northwestern Mutual now`. */
export const workIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors, tense} = seen;
	const {rest, verb, mood} = parsed;
	const {language} = reader;
	const told = nominalWork(reader, seen);
	if (told.length > 0) return told;
	if (actors.length === 0 || mood.isFuture || mood.isWould || mood.isWish || mood.isCan) return [];
	const isSure = parsed.subject.strength > 1 || parsed.subject.kind === 'they';
	if (verb && frameIn(seen, 'work')) {
		if (tense === 'past' && !mood.isPerfect && !/^(?:start|join|commencer)$/.test(verb.lemma)) return [];
		const at = rest.findIndex(
			unit => unit.kind === 'word' && /^(?:at|for|as|bei|beim|als|an|chez|comme|dans|a)$/.test(unit.low),
		);
		const isJoin = verb.lemma === 'join' && rest[0]?.token.isCapital;
		if (at < 0 && !isJoin) return [];
		if (/^(?:start|teach|begin)$/.test(verb.lemma) && !/^(?:at|as)$/.test(rest[at]?.low ?? '')) return [];
		const value = phraseFrom(rest, isJoin ? 0 : at + 1, reader);
		return value === '' || language.my.has(rest[at + 1]?.low ?? '') || language.me.has(rest[at + 1]?.low ?? '')
			? []
			: fact(seen, actors, 'work', value, isSure);
	}
	if (
		verb?.lemma === 'do' &&
		tense === 'open' &&
		!mood.hasBe &&
		rest[0] &&
		!language.my.has(rest[0].low) &&
		!language.articles.has(rest[0].low) &&
		!rest.some(unit => unit.kind === 'time' || language.me.has(unit.low))
	) {
		const value = phraseFrom(rest, 0, reader);
		return /^(?:it|that|this|n't|not)\b/.test(value) ? [] : fact(seen, actors, 'work', value, isSure);
	}
	if (verb && verb.lemma === 'get' && rest.some(unit => /^(?:job|role|position|post)$/.test(unit.low))) {
		const value = phraseFrom(rest, 0, reader)
			.replace(/^the /i, '')
			.replace(/ (?:job|role|position|post)$/i, '');
		return fact(seen, actors, 'work', value, /^the\b/i.test(rest[0]?.token.raw ?? '') && isSure);
	}
	// She has a new job at the Caritas; sells solar.
	const job =
		verb?.lemma === 'have' || verb?.lemma === 'get'
			? rest.findIndex(unit => /^(?:job|position|post|role|stelle|job)$/.test(unit.low))
			: -1;
	const place = job >= 0 ? rest.findIndex((unit, at) => at > job && /^(?:at|with|bei|beim|in)$/.test(unit.low)) : -1;
	if (place >= 0 && tense !== 'past') return fact(seen, actors, 'work', phraseFrom(rest, place + 1, reader), isSure);
	if (
		verb?.form === 's' &&
		language.trades.has(parsed.clause.units[verb.at]?.low ?? '') &&
		rest.length > 0 &&
		!seen.objects.me &&
		!seen.objects.isMine &&
		parsed.subject.kind === 'none'
	)
		return fact(seen, actors, 'work', reader.text.slice(parsed.clause.units[verb.at]?.start, rest.at(-1)?.end), false);
	if (verb || !mood.hasBe) return [];
	return beIn(reader, seen, isSure);
};

/** `postdoc in Utrecht`, `Architekt`: what somebody is, in a clause of its own after they were named. */
const nominalWork = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed} = seen;
	const {units, link, sentence} = parsed.clause;
	const first = units.find(unit => !reader.language.fillers.has(unit.low) && !reader.language.articles.has(unit.low));
	if (parsed.verb || link !== ',' || first?.kind !== 'word' || parsed.subject.kind !== 'none') return [];
	const isJob = units.slice(0, 3).some(unit => unit.kind === 'word' && reader.language.jobs.has(unit.low));
	const met = reader.findings.findLast(one => one.kind === 'meeting' && one.clause.sentence === sentence);
	return isJob && met?.people.length === 1
		? fact(seen, met.people, 'work', phraseFrom(units, 0, reader), met.isSure)
		: [];
};

/** `is a nurse at Rush`, `is at Hyatt now`. */
const beIn = (reader: ClauseReader, seen: SeenClause, isSure: boolean): readonly Finding[] => {
	const {language} = reader;
	const rest = seen.parsed.rest.filter(unit => !(unit.kind === 'word' && language.fillers.has(unit.low)));
	const first = rest[0];
	if (first?.kind === 'word' && /^(?:a|an|the|ein|eine|un|une)$/.test(first.low) && first.token.raw.length < 5) {
		const value = phraseFrom(rest, 1, reader);
		const nouns = value.toLowerCase().split(/\s+/);
		const isJob = nouns.slice(0, 4).some(noun => language.jobs.has(noun));
		return isJob ? fact(seen, seen.actors, 'work', value, isSure) : [];
	}
	if (first && language.jobs.has(first.low))
		return fact(seen, seen.actors, 'work', phraseFrom(rest, 0, reader), isSure);
	const isAt = first?.kind === 'word' && /^(?:at|with|bei|chez)$/.test(first.low);
	const hasNow = seen.lows.some(
		(low, at) => low === 'now' || low === 'nowadays' || (low === 'these' && seen.lows[at + 1] === 'days'),
	);
	// She's front of house at the Old Vic now.
	const later = isAt
		? -1
		: rest.findIndex(
				(unit, at) =>
					/^(?:at|for|with)$/.test(unit.low) &&
					rest.slice(at + 1, at + 3).some(one => one.token.isCapital && one.kind !== 'time'),
			);
	if (later > 0 && hasNow && first?.kind === 'word' && !language.prepositions.has(first.low))
		return fact(seen, seen.actors, 'work', phraseFrom(rest, 0, reader), isSure);
	const name = isAt ? nameFrom(rest, 1, reader) : '';
	return isAt && hasNow && rest[1]?.token.isCapital && rest[1]?.kind !== 'time'
		? fact(seen, seen.actors, 'work', name, isSure)
		: [];
};

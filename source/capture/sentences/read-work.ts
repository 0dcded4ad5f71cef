import {fact, nameFrom, phraseFrom} from './fact.ts';
import type {Finding} from './finding.ts';
import {frameIn, type Reader, type Seen} from './reader.ts';

/** `Lea works at Novartis`, `she's a PM at Hyatt`, `she's at Northwestern Mutual now`. */
export const workIn = (reader: Reader, seen: Seen): readonly Finding[] => {
	const {parsed, actors, tense} = seen;
	const {rest, verb, mood} = parsed;
	const {language} = reader;
	if (actors.length === 0 || mood.isFuture || mood.isWould || mood.isWish || mood.isCan) return [];
	const isSure = parsed.subject.strength > 1 || parsed.subject.kind === 'they';
	if (verb && frameIn(seen, 'work')) {
		if (tense === 'past' && !mood.isPerfect && !/^(?:start|join|commencer)$/.test(verb.lemma)) return [];
		const at = rest.findIndex(unit => unit.kind === 'word' && /^(?:at|for|as|bei|beim|als|chez|comme|dans|a)$/.test(unit.low));
		const isJoin = verb.lemma === 'join' && rest[0]?.token.isCapital;
		if (at < 0 && !isJoin) return [];
		if (/^(?:start|teach|begin)$/.test(verb.lemma) && !/^(?:at|as)$/.test(rest[at]?.low ?? '')) return [];
		const value = phraseFrom(rest, isJoin ? 0 : at + 1, reader);
		return value === '' || language.my.has(rest[at + 1]?.low ?? '') || language.me.has(rest[at + 1]?.low ?? '') ? [] : fact(seen, actors, 'work', value, isSure);
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
	if (verb || !mood.hasBe) return [];
	return beIn(reader, seen, isSure);
};

/** `is a nurse at Rush`, `is at Hyatt now`. */
const beIn = (reader: Reader, seen: Seen, isSure: boolean): readonly Finding[] => {
	const {language} = reader;
	const rest = seen.parsed.rest.filter(unit => !(unit.kind === 'word' && language.fillers.has(unit.low)));
	const first = rest[0];
	if (first?.kind === 'word' && /^(?:a|an|the|ein|eine|un|une)$/.test(first.low) && first.token.raw.length < 5) {
		const value = phraseFrom(rest, 1, reader);
		const nouns = value.toLowerCase().split(/\s+/);
		const isJob = nouns.slice(0, 4).some(noun => language.jobs.has(noun));
		return isJob ? fact(seen, seen.actors, 'work', value, isSure) : [];
	}
	if (first && language.jobs.has(first.low)) return fact(seen, seen.actors, 'work', phraseFrom(rest, 0, reader), isSure);
	const isAt = first?.kind === 'word' && /^(?:at|with|bei|chez)$/.test(first.low);
	const hasNow = rest.some(unit => unit.low === 'now') || seen.lows.includes('now');
	const name = isAt ? nameFrom(rest, 1, reader) : '';
	return isAt && hasNow && rest[1]?.token.isCapital && rest[1]?.kind !== 'time' ? fact(seen, seen.actors, 'work', name, isSure) : [];
};

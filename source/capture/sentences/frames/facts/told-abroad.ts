import {resolveIn} from '../../clauses/line-context.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {frenchFactFrames, germanFactFrames} from './abroad-frames.ts';
import {fact, phraseFrom} from './fact.ts';

/** `kennt sich mit Steuern aus`, `s'y connaît en plomberie`: what German and French tell in their own ways; offered. */
export const toldAbroad = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {language} = reader;
	const {clause, mood} = seen.parsed;
	if (language.code === 'en' || mood.isNegated || seen.objects.me) return [];
	const actors = seen.actors.length > 0 ? seen.actors : namedApart(reader, seen);
	if (actors.length === 0) return [];
	const {words, starts} = spelled(clause.units);
	// Würde befördert: not so.
	if (clause.units.some(({token}) => /^würden?$/i.test(token.raw))) return [];
	for (const [field, frame] of language.code === 'de' ? germanFactFrames() : frenchFactFrames()) {
		const [start, end] = frame.exec(words)?.indices?.groups?.x ?? [];
		if (start === undefined || end === undefined) continue;
		const told = clause.units.filter((_, at) => (starts[at] ?? 0) >= start && (starts[at] ?? 0) < end);
		return fact(seen, actors, field, phraseFrom(told, 0, reader), false);
	}
	return [];
};

/** `Sophie, ma voisine, donne des cours`: who was named first, and told of in between; or `er` after the verb. */
const namedApart = ({all, memory}: ClauseReader, {parsed}: SeenClause): SeenClause['actors'] => {
	const at = all.indexOf(parsed);
	const before = all.slice(Math.max(0, at - 2), at);
	const [first] = before;
	const isApart =
		parsed.clause.link === ',' &&
		parsed.subject.kind === 'none' &&
		before.every(({verb, mood, clause}) => !verb && !mood.hasBe && clause.sentence === parsed.clause.sentence);
	const [who, ...more] = first?.clause.units ?? [];
	// Nebenbei jobbt er bei der Mobiliar.
	const after = parsed.verb && parsed.clause.units[parsed.verb.at + 1];
	if (after && /^(?:er|sie)$/.test(after.low)) return resolveIn(memory, after.low);
	return isApart && more.length === 0 && who?.kind === 'person' ? (who.people ?? []) : [];
};

/** The words of units as the frames have them, and where each begins. */
const spelled = (units: readonly Unit[]): {readonly words: string; readonly starts: readonly number[]} => {
	let words = '';
	const starts: number[] = [];
	for (const [at, {kind, low}] of units.entries()) {
		starts.push(words.length);
		if (at > 0 && /^(?:er|sie)$/.test(low)) continue;
		words += `${kind === 'person' ? '@' : kind === 'time' ? '%' : low} `;
	}
	return {words: words.trimEnd(), starts};
};

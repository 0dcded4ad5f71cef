import type {Mention} from '../../../names/read-name.ts';
import {resolveIn} from '../../clauses/line-context.ts';
import {clauseBefore} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {frenchFactFrames, germanFactFrames} from './abroad-frames.ts';
import {englishFactFrames} from './english-frames.ts';
import {fact, phraseFrom} from './fact.ts';
import {forAll} from './for-all.ts';
import {type FactFrame, findingIn} from './frame-table.ts';
import {mayBeTold} from './may-be-told.ts';

const framesFor = {
	en: findingIn(englishFactFrames),
	de: findingIn(germanFactFrames),
	fr: findingIn(frenchFactFrames),
};

/**
 * What the words of a clause tell by themselves: `kennt sich mit Steuern aus`, `upped sticks to Totnes`; offered where
 * a frame does not say that a careful reader would not ask.
 */
export const toldByFrame = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {language} = reader;
	const {clause, mood} = seen.parsed;
	if (seen.objects.me && language.code !== 'en') return [];
	// Würde befördert: not so.
	if (clause.units.some(({token}) => /^würden?$/i.test(token.raw))) return [];
	const {words, starts} = spelled(clause.units, language.code === 'en');
	const frames = framesFor[language.code](words.split(' '));
	for (const frame of frames) {
		const {marks} = frame;
		const isOpen =
			(!mood.isNegated || marks.includes('-')) &&
			(language.code !== 'en' || marks.includes('+') || !(mood.isFuture || mood.isWould || mood.isWish));
		const found = isOpen ? byFrame(frame, words, starts, reader, seen) : [];
		if (found.length > 0) return found;
	}
	return [];
};

const byFrame = (
	frame: FactFrame,
	words: string,
	starts: readonly number[],
	reader: ClauseReader,
	seen: SeenClause,
): readonly Finding[] => {
	const {units} = seen.parsed.clause;
	const groups = frame.words().exec(words)?.indices?.groups;
	const [start, end] = groups?.x ?? [];
	if (start === undefined || end === undefined) return [];
	const within = (from: number, to: number): readonly Unit[] =>
		units.filter((_, at) => (starts[at] ?? 0) >= from && (starts[at] ?? 0) < to);
	const told = within(start, end);
	const looked = groups?.y ? within(...groups.y) : told;
	const who = groups?.w ? whoIs(units[starts.indexOf(groups.w[0])], reader, seen) : actorsOf(reader, seen);
	if (who.length === 0 || !mayBeTold(frame.kind, looked, who, reader, seen)) return [];
	const value = valueIn(frame, told, reader);
	const isMet = frame.field === 'met';
	return fact(seen, who, frame.field, isMet ? value.replace(/^thru\b/i, 'through') : value, frame.marks.includes('!'));
};

const valueIn = ({field, kind}: FactFrame, told: readonly Unit[], reader: ClauseReader): string => {
	// The Thursday walkers.
	const whole = reader.text.slice(told[0]?.start, told.at(-1)?.end);
	if (field === 'circles' || field === 'aliases') return kind === 'group' ? phraseFrom(told, 0, reader) : whole;
	const value = phraseFrom(told, 0, reader);
	return field === 'offers' ? forAll(value) : value;
};

const whoIs = (unit: Unit | undefined, {memory}: ClauseReader, {parsed, actors}: SeenClause): readonly Mention[] => {
	if (unit?.kind === 'person') return unit.people ?? [];
	return parsed.subject.kind === 'they' ? actors : resolveIn(memory, unit?.low ?? '');
};

/** Who does it; or who was told of before: `Ken has left the bank and gone to work for Oxfam`. */
const actorsOf = (reader: ClauseReader, seen: SeenClause): readonly Mention[] => {
	if (seen.actors.length > 0) return seen.actors;
	if (reader.language.code !== 'en') return namedApart(reader, seen);
	const {subject, verb, clause} = seen.parsed;
	const before = clauseBefore(reader.all, seen.parsed);
	// Caught up w/ Denise, now running ops for Kroger.
	const met = reader.findings.findLast(
		one => one.kind === 'meeting' && one.clause.sentence === clause.sentence && one.people.length === 1,
	);
	const isOfMet = clause.link === ',' && /^(?:now|currently|nowadays|new)$/.test(clause.units[0]?.low ?? '');
	if (isOfMet && met) return met.people;
	// Met Jonah, who restores pianos.
	const last = before?.clause.units.at(-1);
	if (clause.link === 'who' && last?.kind === 'person' && !last.isPossessive) return last.people ?? [];
	const isGoingOn =
		subject.kind === 'none' && /^(?:part|past)$/.test(verb?.form ?? '') && /^(?:and|,)$/.test(clause.link);
	return isGoingOn && before?.subject.kind === 'person' && before.clause.sentence === clause.sentence
		? before.subject.people
		: [];
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
const spelled = (
	units: readonly Unit[],
	isEnglish: boolean,
): {readonly words: string; readonly starts: readonly number[]} => {
	let words = '';
	const starts: number[] = [];
	for (const [at, {kind, low, isWithMe}] of units.entries()) {
		starts.push(words.length);
		if (at > 0 && !isEnglish && /^(?:er|sie)$/.test(low)) continue;
		words += `${kind === 'person' ? (isWithMe && isEnglish ? '@me' : '@') : kind === 'time' ? '%' : low} `;
	}
	return {words: words.trimEnd(), starts};
};

import type {Mention} from '../../../names/read-name.ts';
import type {Parsed} from '../../clauses/parsed.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {favour} from './favour.ts';

const yes =
	/^(?:yes|yeah|yep|yup|sure|ok|okay|fine|why|absolutely|gladly|definitely|np|deal|done|ja|oui|course|happily|consider|leave|count|send|bring|drop|aye|certainly|alright|grand|naturally|cheerfully)$/;

/** `I volunteered`, `I said yes`, `I said count me in`, `told him no problem`. */
export const isAgreeing = ({parsed: {verb, rest, clause}, tense}: SeenClause): boolean => {
	const words = clause.units.map(unit => unit.low);
	const isNoProblem = words.some(
		(low, at) => low === 'no' && /^(?:problem|worries|prob|bother)$/.test(words[at + 1] ?? ''),
	);
	// Needs two blokes on Wednesday, I'm in.
	const isIn =
		words.length < 5 &&
		/^(?:i 'm|i am|we 're|count me|put me down) (?:in|on it|game|up for it|down|down for it)$|^will do$/.test(
			words.join(' '),
		);
	if (isNoProblem || isIn) return true;
	if (tense !== 'past') return false;
	if (/^(?:volunteer|offer|agree|oblige|accept)$/.test(verb?.lemma ?? ''))
		return rest.length === 0 || /^(?:to|myself|mine|mein)$/.test(rest[0]?.low ?? '');
	const said = rest.filter(unit => unit.kind === 'word').slice(0, 4);
	return (
		/^(?:say|tell|text|reply|answer)$/.test(verb?.lemma ?? '') && said.slice(0, 2).some(unit => yes.test(unit.low))
	);
};

/** Who asks: `Ken asked me`, `I've been asked by Ken`. */
const askerOf = ({subject, verb, mood, clause}: Parsed): readonly Mention[] => {
	if (subject.kind === 'person') return subject.people;
	const by = clause.units.findIndex(({low}) => low === 'by');
	const isAsked = subject.kind === 'me' && mood.hasBe && verb?.lemma === 'ask';
	return isAsked ? (clause.units[by + 1]?.people ?? []) : [];
};

/** `I said I'd be honoured`. */
const isGlad = ({parsed: {mood, rest}}: SeenClause): boolean =>
	(mood.isWould || mood.isFuture) &&
	mood.hasBe &&
	/^(?:honoured|honored|delighted|glad|happy|thrilled|pleased)$/.test(rest[0]?.low ?? '');

/** `which of course I shall`, `and I will`. */
const isOfCourse = ({parsed: {verb, mood, rest, subject}}: SeenClause): boolean =>
	subject.kind === 'me' &&
	verb === undefined &&
	mood.isFuture &&
	!mood.hasBe &&
	rest.every(({low}) => /^(?:shall|will|'ll)$/.test(low));

/** `Ken asked me to water his plants, said yes`, `wants my mic for Thursday, I said np`: promised to whoever asked. */
export const agreedTo = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, isMine} = seen;
	const at = reader.all.indexOf(parsed);
	if (!isMine && seen.actors.length > 0) return theyAgreed(reader, seen, at);
	const isWilling = isGlad(seen) && reader.said?.speaker === 'me';
	if (!(isMine || parsed.subject.kind === 'none') || !(isAgreeing(seen) || isWilling || isOfCourse(seen)))
		return undefined;
	const before = reader.all
		.slice(Math.max(0, at - 3), at)
		.findLast(other => askerOf(other).length > 0 && isRequest(other));
	const invited = before ? [] : invitedBy(reader, at);
	if (invited.length > 0)
		return [favour(reader, seen, {way: 'given', people: invited, state: 'promised', isSure: true})];
	return before
		? [
				favour(reader, withDays(seen, reader.all.slice(reader.all.indexOf(before), at)), {
					way: 'given',
					people: askerOf(before),
					state: 'promised',
					isSure: true,
				}),
			]
		: undefined;
};

/** `asked Bo to feed the fish, he's happy to`, `asked Ines for a reference, she said yes`. */
const theyAgreed = (reader: ClauseReader, seen: SeenClause, at: number): readonly Finding[] | undefined => {
	const {parsed, actors} = seen;
	const isGlad =
		parsed.mood.hasBe && !parsed.verb && /^(?:happy|glad|game|in|up|willing|keen)$/.test(parsed.rest[0]?.low ?? '');
	if (parsed.mood.isNegated || (!isGlad && !isAgreeing(seen))) return undefined;
	const asked = reader.all
		.slice(Math.max(0, at - 3), at)
		.some(
			({verb, subject, rest, clause}) =>
				verb?.lemma === 'ask' &&
				verb.form === 'past' &&
				/^(?:me|none)$/.test(subject.kind) &&
				rest[0]?.kind === 'person' &&
				rest.some(({low}) => low === 'to' || low === 'for') &&
				clause.sentence === parsed.clause.sentence,
		);
	return asked
		? [favour(reader, seen, {way: 'received', people: actors, state: 'promised', isSure: !isGlad})]
		: undefined;
};

/** `… and would I do the history round, so I said yes`: who was named last. */
const invitedBy = ({all, memory}: ClauseReader, at: number): readonly Mention[] => {
	const isAsked = all
		.slice(Math.max(0, at - 2), at)
		.some(({clause: {units}}) =>
			units.some(
				({low}, i) =>
					(/^(?:would|could|can|will)$/.test(low) && /^(?:i|we)$/.test(units[i + 1]?.low ?? '')) ||
					(low === 'if' && /^(?:i|we)$/.test(units[i + 1]?.low ?? '')),
			),
		);
	const last = memory.people.at(-1);
	return isAsked && last ? [last] : [];
};

/** `asked me to`, `asked me for`, `wants my mic`, `asked if I could`. */
const isRequest = ({verb, rest, mood}: SeenClause['parsed']): boolean => {
	const lemma = verb?.lemma ?? '';
	const words = rest.map(unit => unit.low);
	const isCalling = /^(?:call|text|message|ring|phone|email|come|write|turn)$/.test(lemma);
	if (isCalling && words.some(low => /^(?:wanting|asking|hoping|needing|begging)$/.test(low))) return true;
	if (mood.isNegated || !/^(?:ask|want|need|beg|wonder|request)$/.test(lemma)) return false;
	return lemma !== 'ask' || rest.length === 0 || words.some(low => /^(?:to|for|if|whether|me|us)$/.test(low));
};

/** The clause with the days of the request, too. */
const withDays = (seen: SeenClause, asked: readonly Parsed[]): SeenClause => ({
	...seen,
	parsed: {
		...seen.parsed,
		clause: {
			...seen.parsed.clause,
			units: [
				...asked.flatMap(({clause}) => clause.units.filter(unit => unit.kind === 'time')),
				...seen.parsed.clause.units,
			],
		},
	},
});

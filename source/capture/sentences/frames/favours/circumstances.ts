import type {Mention} from '../../../names/read-name.ts';
import {clauseAfter, type Parsed} from '../../clauses/parsed.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {favour} from './favour.ts';

/** What is told as done so that somebody else could do or be something, or while they were away. */
export const forThem = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {all, language} = reader;
	const {parsed, isMine, actors, objects, tense} = seen;
	const {verb, mood, clause} = parsed;
	const next = clauseAfter(all, parsed);
	// Rita's taking the dog while I'm in hospital.
	const isMinding =
		tense === 'future' &&
		/^(?:watch|mind|take|have|feed|walk|keep)$/.test(verb?.lemma ?? '') &&
		/^(?:while|when)$/.test(next?.clause.link ?? '') &&
		next?.subject.kind === 'me' &&
		next.mood.hasBe &&
		next.clause.sentence === clause.sentence;
	if (isMinding && !mood.isNegated && actors.length > 0 && !isMine)
		return [favour(reader, seen, {way: 'received', people: actors, state: 'promised', isSure: false})];
	if (mood.isNegated || !verb || language.harm.has(verb.lemma)) return undefined;
	if (!next || next.clause.sentence !== clause.sentence) return undefined;
	// Noor's taking Diya swimming so I can get to the dentist, Priya had Lukas so that we could go.
	const isFreeing = next.clause.link === 'so' && next.subject.kind === 'me' && (next.mood.isCan || next.mood.isWould);
	const isFreed = isFreeing && !next.mood.isNegated && !isMine && actors.length > 0;
	if (isFreed && tense === 'future' && !idle.test(verb.lemma))
		return [favour(reader, seen, {way: 'received', people: actors, state: 'promised', isSure: false})];
	if (isFreed && tense === 'past' && verb.lemma === 'have' && objects.direct)
		return [favour(reader, seen, {way: 'received', people: actors, isSure: false})];
	// Waited in for the plumber so I didn't have to.
	const isWaitingIn = verb.lemma === 'wait' && parsed.rest[0]?.low === 'in';
	if (tense !== 'past' || (idle.test(verb.lemma) && !isWaitingIn)) return undefined;
	const isSo = next.clause.link === 'so' && (next.mood.isWould || next.mood.isCan || next.mood.isNegated);
	const isWhile = /^(?:while|when|as)$/.test(next.clause.link) && isAway(next);
	if (!isSo && !isWhile) return undefined;
	if (!isMine && actors.length > 0 && next.subject.kind === 'me')
		return [favour(reader, seen, {way: 'received', people: actors, isSure: isSo && parsed.subject.strength > 1})];
	const people = peopleOf(next, seen);
	return isMine && people.length > 0 && (isSo || parsed.rest.length > 0)
		? [favour(reader, seen, {way: 'given', people, isSure: false})]
		: undefined;
};

/** Done for nobody, whatever else happens meanwhile. */
const idle =
	/^(?:be|have|see|hear|feel|think|know|laugh|cry|sleep|watch|look|talk|chat|eat|drink|die|leave|go|call|ring|text|say|tell|ask|fall|happen|meet|arrive|wait|sulk|snore|moan|complain|stare|smile|sing|dance|play|win|lose)$/;

/** `while I was at the funeral`, `when I was stuck on the M62`, `while we were away`. */
const isAway = ({mood, verb, rest, subject}: Parsed): boolean =>
	(mood.hasBe &&
		subject.kind !== 'it' &&
		(verb === undefined || /^(?:stick|work|travel|recover)$/.test(verb.lemma)) &&
		rest.length > 0) ||
	/^(?:have|go|run|work|sit|sort|pack|take|nip|pop|teach|do|shop|visit|fetch|collect|pick|drive|fly|cook|paint|travel|recover|attend|see|finish|deliver|sleep|nap|rest|study|clean|bury|queue|wait|park|load|unload|move|mark|grade|shower|change|vote|give|speak|feed|nurse|pack|unpack)$/.test(
		verb?.lemma ?? '',
	);

const peopleOf = ({subject}: Parsed, {objects}: SeenClause): readonly Mention[] => {
	if (subject.kind === 'person') return subject.people;
	if (subject.kind !== 'they') return [];
	return (objects.owner ?? objects.direct ?? objects.with ?? objects.for)?.people ?? [];
};

const errands =
	/^(?:hospital|clinic|er|doctor|doctors|gp|dentist|dentists|vet|vets|court|hearing|tribunal|appointment|appointments|scan|chemo|dialysis|funeral|embassy|consulate|registry|notary|lawyer|solicitor|police|bank|surgery|ward|ambulance|viewing|viewings|airport|station|interview|urgent|chapel|crematorium|graveside|tax|passport|exam)$/;

/** `Ken came with me to the hearing`, `sat with Lea in A&E for six hours`: company that one is glad of. */
export const besideThem = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, isMine, actors, objects, tense, lows} = seen;
	const isBeside = /^(?:go|come|sit|wait|stay|drive|ride|walk)$/.test(parsed.verb?.lemma ?? '');
	if (!isBeside || tense !== 'past' || parsed.mood.isNegated) return undefined;
	const at = lows.findIndex(low => reader.language.with.has(low));
	if (at < 0 || !lows.slice(at + 1).some((low, i, all) => errands.test(low) || (low === 'a' && all[i + 1] === '&')))
		return hostedBy(reader, seen);
	if (actors.length > 0 && !isMine && objects.me === 'with')
		return [favour(reader, seen, {way: 'received', people: actors, isSure: false})];
	return isMine && objects.with
		? [favour(reader, seen, {way: 'given', people: objects.with.people, isSure: false})]
		: undefined;
};

/** `Ken stayed at ours for three nights`, `used our guest room`, `crashed on my sofa`. */
const hostedBy = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors, isMine, lows, objects} = seen;
	if (isMine || actors.length === 0 || !/^(?:stay|crash|sleep)$/.test(parsed.verb?.lemma ?? '')) return undefined;
	const at = lows.findIndex(low => /^(?:at|on|in|with)$/.test(low));
	const isOurs = /^(?:ours|mine|my|our|us|me)$/.test(lows[at + 1] ?? '') || objects.me === 'with';
	return at > 0 && isOurs ? [favour(reader, seen, {way: 'given', people: actors, isSure: false})] : undefined;
};

import type {Settings} from '../../journal/settings.ts';
import type {Known} from '../names/known.ts';
import type {Mention} from '../names/read-name.ts';
import {clausesOf, isSaidLink} from './clauses/clauses.ts';
import {isOff, isOrder, keyOfMention, remember, scopesOf} from './clauses/line-context.ts';
import {parse} from './clauses/parse.ts';
import type {Parsed} from './clauses/parsed.ts';
import {sobered} from './frames/doubts/sober.ts';
import {firstMet} from './frames/facts/first-met.ts';
import {factsTold} from './frames/facts/read-facts.ts';
import {favoursOf} from './frames/favours/read-favours.ts';
import {metByFavour, readThanks} from './frames/favours/read-thanks.ts';
import {severalIn} from './frames/favours/several.ts';
import type {Finding, Rest} from './frames/finding.ts';
import {meetingsOf} from './frames/meetings/read-meetings.ts';
import {needsOf} from './frames/needs/read-needs.ts';
import {type ClauseReader, frameIn, type SeenClause, see} from './frames/reader.ts';
import {nearestForm} from './language/inflect.ts';
import {hasForm, type Language} from './language/language.ts';
import {languageOf} from './language/languages.ts';
import {isGivenName} from './language/names/given-names.ts';
import {tokensOf} from './language/tokens.ts';
import {corrected} from './units/corrected.ts';
import {type Text, wordsOfTokens} from './units/named.ts';
import {type Unit, unitsOf} from './units/units.ts';

/** What the sentences of a text tell, in their order, and the units that it was read as. */
export type Told = {
	readonly findings: readonly Finding[];
	readonly units: readonly Unit[];
	readonly reader: ClauseReader;
};

/**
 * What marks govern in a text: pieces that are not read, people marked by @, and new people whom they read after
 * `with`.
 */
export type Governed = {
	readonly holes: readonly Rest[];
	readonly marked: readonly Mention[];
	readonly afterWith: readonly Mention[];
	/** People whom `with:` names beside the sentences, and whom their pronouns may mean. */
	readonly apart?: readonly Mention[];
	readonly hasFront?: boolean;
};

/** Reads the sentences between two places of a text. Never throws; linear in the length of the piece. */
export const readSentences = (
	text: string,
	from: number,
	to: number,
	known: Known,
	{holes, marked, afterWith, apart = [], hasFront = false}: Governed = {holes: [], marked: [], afterWith: []},
	settings?: Settings,
): Told => {
	const language = languageOf(text.slice(from, to), settings);
	const isBase = (low: string): boolean => hasForm(low, language, 'base');
	const whole = tokensOf(text, from, to, language.code, isBase, low => mended(low, language));
	const tokens =
		holes.length === 0
			? whole
			: whole.filter(token => !holes.some(hole => token.start >= hole.start && token.start < hole.end));
	const guesses = new Set<Mention>();
	const isLow = !tokens.some(token => token.isCapital && !token.isFirst && token.raw.length > 1);
	const source: Text = {text, tokens, ...wordsOfTokens(tokens), known, language, marked, afterWith, isLow, guesses};
	const units = corrected(unitsOf(source), source);
	const clauses = clausesOf(units, language);
	const all = clauses.map(clause => parse(clause, language));
	const scopes = scopesOf(all, language);
	const reader: ClauseReader = {
		language,
		text,
		memory: {people: [...apart], plural: apart.length > 1 ? apart : []},
		findings: [],
		all,
		scopes,
		isOff: isOff(clauses, language),
		names: known.index,
		hasFront,
		said: undefined,
	};
	for (const [at, parsed] of all.entries()) {
		const scope = scopes[at];
		if (!scope) continue;
		const isSaid = isSaidLink(parsed.clause.link);
		if (!isSaid) reader.said = undefined;
		const seen = see(reader, parsed, scope);
		readClause(reader, seen);
		remember(reader.memory, parsed.clause);
		noteSpeaker(reader, seen, guesses);
	}
	const findings = tidy(reader.findings).map(one => sobered(one, reader));
	return {findings: findings.map(one => asGuess(withWhatFollows(one, findings, all), guesses)), units, reader};
};

/** What goes on with what is wanted or done: `somebody who knows about permits`, `a sitter while they are away`. */
const goingOn =
	/^(?:who|whom|whose|which|that|where|while|when|until|till|before|der|die|das|den|dem|deren|wo|wahrend|bis|qui|que|dont|ou|pendant)$/;

/** A need, an ask or a favour with the clauses that say more of it, up to one that tells something of its own. */
const withWhatFollows = (finding: Finding, findings: readonly Finding[], all: readonly Parsed[]): Finding => {
	if (finding.kind !== 'need' && finding.kind !== 'ask' && finding.kind !== 'favour') return finding;
	const next = all.findIndex(({clause}) => clause === finding.clause) + 1;
	const after = all
		.slice(next)
		.findIndex(
			({clause}) =>
				clause.sentence !== finding.clause.sentence ||
				!goingOn.test(clause.link === ',' ? (clause.units[0]?.low ?? '') : clause.link) ||
				findings.some(other => other.clause === clause),
		);
	const last = all
		.slice(next, after < 0 ? undefined : next + after)
		.at(-1)
		?.clause.units.at(-1);
	return last ? {...finding, rest: {...finding.rest, end: last.end}} : finding;
};

/** What rests on a word that is taken for a name for want of anything else is offered. */
const asGuess = (finding: Finding, guesses: ReadonlySet<Mention>): Finding =>
	finding.people.some(person => guesses.has(person)) ? {...finding, isSure: false} : finding;

/** A verb with a letter too few or two swapped, as it should be: `borowed`. */
const mended = (low: string, language: Language): string => {
	const meant = language.short.get(low);
	if (meant !== undefined) return meant;
	// Takin prawns, pullin the gearbox.
	const isClipped = language.code === 'en' && /^[a-z]{2,}in$/.test(low) && !language.verbs.has(low);
	if (isClipped && hasForm(`${low}g`, language, 'ing') && !isGivenName(low) && !language.commons.has(low))
		return `${low}g`;
	const isKnown = language.plain.has(low) || language.hows.has(low) || language.commons.has(low) || isGivenName(low);
	if (language.verbs.has(low) || isKnown) return low;
	// Fixd, askd.
	const isCut = language.code === 'en' && (/^[a-z]{2,}[bcfghkmpqstvwxz]d$/.test(low) || /^[a-z]{3,}[jlnr]d$/.test(low));
	if (isCut && hasForm(`${low.slice(0, -1)}ed`, language, 'past')) return `${low.slice(0, -1)}ed`;
	if (low.length < 5) return low;
	// Translation: a noun, and not "translatin".
	if (/(?:ions?|ments?|ness|ity|ities)$/.test(low) && language.code === 'en') return low;
	const near = nearestForm(low, language.verbs);
	const isTold = near !== undefined && hasForm(near, language, 'past', 'ing');
	return isTold ? near : low;
};

const readClause = (reader: ClauseReader, seen: SeenClause): void => {
	const isToSelf = isOrder(seen.parsed.clause, reader.language);
	const meetings = isToSelf && !seen.parsed.clause.units.some(unit => unit.time?.day) ? [] : meetingsOf(reader, seen);
	const favours = favoursOf(reader, seen);
	const more = meetings.length === 0 && !reader.isOff ? metByFavour(reader, seen, favours) : [];
	const facts = factsTold(reader, seen);
	// I went to school with Nell: how one knows her, and no meeting; nor is: now with Philips.
	const isNow = /^(?:now|currently)$/.test(seen.lows[0] ?? '');
	const isOfOld = facts.some(one => one.kind === 'fact' && (one.field === 'met' || (isNow && one.field === 'work')));
	reader.findings.push(
		...(isOfOld ? [] : meetings),
		...more,
		...favours,
		...readThanks(reader, seen),
		...needsOf(reader, seen),
		...facts,
		...firstMet(seen, meetings),
	);
};

/** Remembers who says what the next clause tells. */
const noteSpeaker = (reader: ClauseReader, seen: SeenClause, guesses: Set<Mention>): void => {
	if (!frameIn(seen, 'say', 'tell', 'promise')) return;
	const {isMine, actors, objects} = seen;
	const side = objects.direct ?? objects.to;
	const several = isMine && !side ? severalIn(seen.parsed, reader) : [];
	for (const mention of several) guesses.add(mention);
	if (isMine)
		reader.said = {
			speaker: 'me',
			people: side?.people ?? several,
			isTold: objects.direct !== undefined || objects.to !== undefined,
			isPromise: frameIn(seen, 'promise') !== undefined,
		};
	else if (actors.length > 0)
		reader.said = {
			speaker: 'person',
			people: actors,
			isTold: objects.me !== undefined,
			isToOther: objects.me === undefined && (objects.direct ?? objects.to) !== undefined,
			isPromise: frameIn(seen, 'promise') !== undefined,
		};
};

/** The same told twice is one: `had lunch with Ada, then Ada and I walked home`. */
const tidy = (findings: readonly Finding[]): readonly Finding[] => {
	const kept: Finding[] = [];
	for (const finding of findings) {
		const twin = kept.findIndex(one => isTwin(one, finding));
		if (twin < 0) kept.push(finding);
		else if (finding.isSure && !kept[twin]?.isSure) kept[twin] = finding;
		else kept[twin] = together(kept[twin] as Finding, finding);
	}
	return kept;
};

/** One meeting of two that are told: with all who were there, in person rather than on the phone. */
const together = (first: Finding, then: Finding): Finding => {
	if (first.kind !== 'meeting' || then.kind !== 'meeting' || !then.isSure) return first;
	if (then.isGathering) return {...first, people: [...new Set([...first.people, ...then.people])]};
	const isApart = first.how === 'call' || first.how === 'message';
	const hasClock = (then.times ?? []).some(({clock}) => clock !== undefined);
	return isApart && then.how !== 'call' && then.how !== 'message' && hasClock ? then : first;
};

const isTwin = (a: Finding, b: Finding): boolean => {
	if (a.kind !== b.kind || a.kind === 'answer') return false;
	const [one, other] = [a.people.map(keyOfMention), b.people.map(keyOfMention)];
	const isSame = one.length === other.length && one.every(key => other.includes(key));
	if (a.kind === 'meeting')
		return isSame || (one.some(key => other.includes(key)) && a.clause.sentence === b.clause.sentence);
	if (a.kind === 'favour' && b.kind === 'favour') return isSame && a.way === b.way && a.state === b.state;
	if (a.kind === 'fact' && b.kind === 'fact') return isSame && a.field === b.field;
	return isSame;
};

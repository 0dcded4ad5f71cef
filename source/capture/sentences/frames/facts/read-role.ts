import {inAnyScript} from '../../../../any-script.ts';
import type {Language} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {fact} from './fact.ts';

/** So many characters before a name are looked at for what the person is. */
const longestRole = 48;

/** What is no trade, though people are called so before their names. */
const noTrades = /^(?:partner|landlord|landlady|head|lead|mayor|client|customer|contact|student|secretary|governor)$/;
const adjectives =
	/^(?:old|young|new|nice|little|big|tall|short|good|best|other|poor|lovely|great|funny|older|younger|former|ex|retired|married|dead|rich)$/;

/** `the new charge nurse, Luis Ferrer`, `my physio Amir`, `Sam the plumber`: what somebody is; offered. */
export const roleIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {units} = seen.parsed.clause;
	return units.flatMap((unit, at) => {
		if (unit.kind !== 'person' || unit.people?.length !== 1 || unit.isPossessive) return [];
		const role = roleBefore(reader, unit) ?? roleAfter(reader, units, at) ?? roleInBrackets(reader, unit);
		return role ? fact(seen, unit.people, 'work', role, false) : [];
	});
};

const roleBefore = ({text, language}: ClauseReader, unit: Unit): string | undefined => {
	const name = unit.people?.[0]?.start ?? unit.start;
	const before = text.slice(Math.max(0, name - longestRole), name);
	const role = roleLast.exec(before)?.[1];
	// By teacher Miss Hadley, with electrician Ken.
	const bare = role ? undefined : bareLast.exec(before)?.[1];
	if (bare) return language.jobs.has(bare) && !noTrades.test(bare) && !calledSo.test(bare) ? bare : undefined;
	return role && roleOf(role.replace(/^(?:new|old|lovely|nice|dear)\s+/i, ''), language);
};

const roleLast = inAnyScript(
	/(?:^|[\s(])(?:the|my|our|a|an|new|this|their|his|her)\s+((?:[\p{L}&'-]+\s+){0,2}[\p{L}-]+)(?:\s+called|\s+named)?\s*,?\s*$/iu,
);

const bareLast = inAnyScript(/(?:^|[\s(])(\p{Ll}[\p{Ll}-]{2,})\s+$/u);
/** What people are called to their faces, or what is a verb as well. */
const calledSo =
	/^(?:doctor|doc|dr|coach|chef|captain|chief|head|lead|judge|chair|cook|buyer|deputy|principal|pastor|father|officer|sergeant|estate|pilot|guide|assistant|agent|tech|dev|courier|intern|host|apprentice|minister|medic)$/;

const roleAfter = ({text, language}: ClauseReader, units: readonly Unit[], at: number): string | undefined => {
	const article = units[at + 1];
	if (article?.low !== 'the' || article.token.isFirst) return undefined;
	for (let i = at + 2; i < Math.min(units.length, at + 5); i++) {
		const unit = units[i];
		if (unit?.kind !== 'word' || unit.token.isFirst) return undefined;
		const role = roleOf(text.slice(units[at + 2]?.start, unit.end), language);
		if (role) return role;
	}
	return undefined;
};

/** `Omar (DevOps)`, `Lou (the building mgr)`: what stands in brackets after a name. */
const roleInBrackets = ({text, language}: ClauseReader, unit: Unit): string | undefined => {
	const [, words] = bracketed.exec(text.slice(unit.end, unit.end + longestRole)) ?? [];
	return words && (/^(?:HR|IT|PR|QA|R&D|ops)$/i.test(words) ? words : roleOf(words, language));
};

const bracketed = inAnyScript(/^\s*\((?:the |our |a |an |my )?([\p{L}&' -]{2,30})\)/u);

/** The words where they tell a trade: `charge nurse`, `MOT man`; undefined for `young man`. */
const roleOf = (words: string, {jobs, prepositions, joins}: Language): string | undefined => {
	const all = words.toLowerCase().split(/\s+/);
	const last = all.at(-1) ?? '';
	if (all.some(word => prepositions.has(word) || joins.has(word)) || noTrades.test(last)) return undefined;
	// The Hendersons' girl.
	if (all.some(word => /['’]s?$/.test(word))) return undefined;
	if (jobs.has(last)) return words;
	const isOf = all.length > 1 && /^(?:man|woman|guy|lady|bloke|girl|dude)$/.test(last);
	return isOf && !all.slice(0, -1).some(word => adjectives.test(word)) ? words : undefined;
};

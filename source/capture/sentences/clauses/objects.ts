import type {Mention} from '../../names/read-name.ts';
import {hasForm, type Language} from '../language/language.ts';
import type {Unit} from '../units/units.ts';

type Side = {readonly people: readonly Mention[]; readonly strength: 1 | 2 | 3};
/** Whom the words after a verb name, and by which preposition. `me`: how the keeper of the journal is named. */
export type Objects = {
	readonly direct?: Side;
	readonly to?: Side;
	readonly for?: Side;
	readonly with?: Side;
	readonly from?: Side;
	readonly other?: Side;
	/** Whose thing it is: `Ada's cats`, `her cats`. */
	readonly owner?: Side;
	readonly me?: 'direct' | 'to' | 'for' | 'from' | 'with' | 'other';
	/** A thing of the keeper's own: `my cats`. */
	readonly isMine: boolean;
	readonly nouns: readonly string[];
};

/** Whom `he`, `her` and their like mean. */
export type Resolve = (low: string, at: Unit) => readonly Mention[];

type Found = {-readonly [Key in keyof Objects]: Objects[Key]} & {nouns: string[]};

const without = /^(?:minus|without|except|excluding|barring|sans|ohne|sauf)$/;

/** Reads what follows a verb. */
export const objectsOf = (rest: readonly Unit[], language: Language, resolve: Resolve): Objects => {
	const found: Found = {isMine: false, nouns: []};
	let role: 'direct' | 'to' | 'for' | 'with' | 'from' | 'other' = 'direct';
	for (const [i, unit] of rest.entries()) {
		if (unit.kind === 'time') continue;
		if (unit.kind === 'sign') {
			if (unit.token.raw === '+' || unit.token.raw === '@') role = unit.token.raw === '+' ? 'with' : 'other';
			continue;
		}
		const before = rest[i - 1];
		// The old crowd minus Rita.
		if (unit.kind === 'person' && before?.kind === 'word' && without.test(before.low)) continue;
		if (unit.kind === 'person') {
			const side: Side = {people: unit.people ?? [], strength: unit.strength ?? 1};
			// Tom's brother Max is not Tom.
			if (unit.isPossessive && rest[i + 1]?.low === "'s" && rest[i + 2]?.kind === 'person') continue;
			// Met toms gf nina.
			if (unit.isPossessive && rest[i + 1]?.kind === 'person') continue;
			if (unit.isPossessive && isThing(rest[i + 1]?.low === "'s" ? rest[i + 2] : rest[i + 1], language)) {
				found.owner ??= side;
				if (role === 'for') found.for ??= side;
			} else if (isOf(rest, i)) found.owner ??= side;
			else {
				// With him and Priya.
				const first = language.and.has(before?.low ?? '') && language.them.has(rest[i - 2]?.low ?? '') && found[role];
				if (first) found[role] = {people: [...first.people, ...side.people], strength: side.strength};
				else put(found, role, side);
			}
			role = afterPerson(role);
			continue;
		}
		const next = unit.low === 'to' && isInfinitive(rest[i + 1], language) ? 'other' : roleOf(unit.low, language);
		if (next) {
			// Got a lift off Sandra.
			role =
				unit.low === 'off' && (rest[i + 1]?.kind === 'person' || language.them.has(rest[i + 1]?.low ?? ''))
					? 'from'
					: next;
			continue;
		}
		if (language.me.has(unit.low)) found.me ??= role;
		else if (language.my.has(unit.low)) found.isMine = true;
		else if (
			language.them.has(unit.low) &&
			!(language.their.has(unit.low) && isThing(rest[i + 1], language) && !isTail(rest[i + 1], language))
		)
			put(found, role, {people: resolve(unit.low, unit), strength: 3});
		else if (language.their.has(unit.low)) {
			const people = isPlaceOf(before, rest[i + 1]) ? [] : resolve(unit.low, unit);
			if (people.length > 0) found.owner ??= {people, strength: 3};
		} else if (!language.fillers.has(unit.low) && !language.articles.has(unit.low) && !(before && before.low === "'"))
			found.nouns.push(unit.low);
	}
	return found;
};

/** `brunch w/ him and Priya`: what `and` joins goes on with whom one was. */
export const isWithBoth = (units: readonly Unit[], at: number, next: Unit, language: Language): boolean =>
	next.kind === 'person' &&
	(isWithSome(units, at, language) ||
		(language.them.has(units[at - 1]?.low ?? '') && language.with.has(units[at - 2]?.low ?? '')) ||
		// With the kids and Anna.
		(language.with.has(units[at - 3]?.low ?? '') &&
			/^(?:the|my|our|his|her|their|both)$/.test(units[at - 2]?.low ?? '') &&
			/^(?:kids|boys|girls|children|twins|grandkids|lads|others|family|team|gang|guys|crew|lot|girl|boy|baby|dog|in-laws)$/.test(
				units[at - 1]?.low ?? '',
			)));

/** With the Hendersons and Rita, with a lad from work and Tom: some are told by what they are. */
const isWithSome = (units: readonly Unit[], at: number, language: Language): boolean => {
	const lead = units.findLastIndex(({low, kind}, i) => i < at && kind === 'word' && language.with.has(low));
	const between = units.slice(lead + 1, at);
	const isDetermined = /^(?:the|a|an|some|my|our|his|her|their|two|three|four)$/.test(between[0]?.low ?? '');
	const last = between.at(-1);
	const isGroup =
		last?.token.isCapital === true || language.kin.has(last?.low ?? '') || language.jobs.has(last?.low ?? '');
	// With HR and Priya.
	if (lead >= 0 && between.length === 1 && /^[A-Z]{2,4}$/.test(last?.token.raw ?? '')) return true;
	return (
		lead >= 0 &&
		isDetermined &&
		between.length < 5 &&
		between.every(({kind}) => kind === 'word') &&
		(isGroup || /(?:s|folk|people|crew|gang|lot|family|board|committee|choir|team)$/.test(last?.low ?? ''))
	);
};

/** Took it round his, dinner at hers: a place. */
const isPlaceOf = (before: Unit | undefined, after: Unit | undefined): boolean =>
	/^(?:round|around|at|to|over)$/.test(before?.low ?? '') && after?.kind !== 'word' && after?.kind !== 'person';

const put = (found: Found, role: 'direct' | 'to' | 'for' | 'with' | 'from' | 'other', side: Side): void => {
	if (side.people.length > 0) found[role] ??= side;
};

const afterPerson = <Role extends string>(role: Role): Role | 'direct' => (role === 'direct' ? 'direct' : role);

const roleOf = (low: string, language: Language): 'to' | 'for' | 'with' | 'from' | 'other' | undefined => {
	if (language.with.has(low)) return 'with';
	if (language.to.has(low)) return 'to';
	if (language.for.has(low)) return 'for';
	if (language.from.has(low)) return 'from';
	return language.prepositions.has(low) ? 'other' : undefined;
};

const isInfinitive = (unit: Unit | undefined, language: Language): boolean =>
	unit?.kind === 'word' && hasForm(unit.low, language, 'base');

/** `the thesis of Ken`, as others say it: Ken's. */
const isOf = (rest: readonly Unit[], at: number): boolean =>
	rest[at - 1]?.low === 'of' &&
	rest[at - 2]?.kind === 'word' &&
	rest[at - 3]?.low === 'the' &&
	theirs.test(rest[at - 2]?.low ?? '');

const theirs =
	/^(?:thesis|cv|resume|essay|paper|report|letter|application|homework|translation|bike|car|computer|laptop|phone|flat|apartment|house|garden|dog|cat|cats|plants|kids|children|son|daughter|baby|shift|class|lesson|bicycle|washing|dishes|room|kitchen|window|sink|bathroom|balcony|documents|papers|slides|poster|presentation|chapter|text|draft|form|taxes|suitcase|parcel|mail|post)$/;

/** Whether a unit is a noun that somebody may own. */
const isThing = (unit: Unit | undefined, language: Language): boolean =>
	unit?.kind === 'word' &&
	!language.prepositions.has(unit.low) &&
	!language.joins.has(unit.low) &&
	!language.articles.has(unit.low) &&
	!language.my.has(unit.low) &&
	!language.not.has(unit.low);

/** `drove her home`: a word that ends the clause after "her", and is no thing of hers. */
const isTail = (unit: Unit | undefined, language: Language): boolean =>
	unit !== undefined &&
	(language.fillers.has(unit.low) ||
		/^(?:himself|herself|themselves|home|up|off|out|over|round|back|around|a|an|the|some|how|move|carry|with|in|yesterday|today)$/.test(
			unit.low,
		) ||
		(language.verbs.get(unit.low) ?? []).some(
			({form, lemma}) =>
				form === 'base' &&
				!language.hows.has(lemma) &&
				/^(?:move|carry|find|fix|set|get|hang|paint|pack|build)$/.test(lemma),
		));

import {complete, orderOfNames} from '../../capture/complete.ts';
import {metByName} from '../../journal/kept/met.ts';
import {fold} from '../../journal/names.ts';
import type {Offered, Wanted} from './wanted.ts';

/** Words before the cursor that may belong to a name. */
const mostBefore = 4;

/** Names by their beginnings first, then by the beginnings of their words; each list in its order. */
export const beginningFirst = <Thing>(
	things: readonly Thing[],
	spellings: (thing: Thing) => readonly string[],
	typed: string,
): readonly Thing[] => {
	const wanted = fold(typed);
	const fits = (test: (spelling: string) => boolean): readonly Thing[] =>
		things.filter(thing => spellings(thing).map(fold).some(test));
	const first = fits(spelling => spelling.startsWith(wanted));
	if (first.length > 0 || wanted === '') return first;
	return fits(spelling => spelling.includes(` ${wanted}`) || spelling.includes(`-${wanted}`));
};

/** Everyone who may be shown, whoever was met last first, with their other names. */
const everyone = ({journal, known}: Wanted): readonly (readonly string[])[] => {
	const people = new Map(journal.people.people.map(({name, aliases = []}) => [name, [name, ...aliases]]));
	for (const name of metByName(journal).keys()) if (!people.has(name)) people.set(name, [name]);
	return [...people.keys()].sort(orderOfNames(known)).map(name => people.get(name) ?? [name]);
};

/** What is left of a text after what is typed of it already; undefined where it does not begin so. */
export const restAfter = (text: string, typed: string): string | undefined => {
	if (text.startsWith(typed)) return text.slice(typed.length);
	const wanted = fold(typed);
	for (let length = 1; length <= text.length && length <= typed.length * 2 + 4; length++)
		if (fold(text.slice(0, length)) === wanted && !/^\p{M}/u.test(text.slice(length))) return text.slice(length);
	return undefined;
};

/** Names of people who are called so, or whose name the words before it begin: `Ada`, then `Lo`. */
export const namesOffered = (wanted: Wanted): readonly Offered[] => {
	const {before, typed} = wanted;
	const all = everyone(wanted);
	for (let count = Math.min(mostBefore, before.length); count > 0; count--) {
		const begun = `${before.slice(-count).join(' ')} `;
		const found = all.flatMap(([name = '']) => {
			const rest = restAfter(name, begun);
			return rest !== undefined && fold(rest).startsWith(fold(typed)) ? [{text: rest}] : [];
		});
		if (found.length > 0) return found;
	}
	return beginningFirst(all, spellings => spellings, typed).map(([name = '']) => ({text: name}));
};

/** What a place of running text can be: as the composer completes it, else a name without regard to its capital. */
export const textOffered = (wanted: Wanted): readonly Offered[] => {
	const {before, typed, known} = wanted;
	const start = before.length === 0 ? '' : `${before.join(' ')} `;
	const line = start + typed;
	const found = complete(line, line.length, known, Number.POSITIVE_INFINITY);
	const offered = (found?.candidates ?? []).flatMap(({insert}): readonly Offered[] => {
		const whole = line.slice(0, found?.start) + insert.trimEnd();
		if (whole.startsWith(start)) return [{text: whole.slice(start.length)}];
		const rest = restAfter(whole, start);
		return rest === undefined ? [] : [{text: rest}];
	});
	const word = /^([\s\S]*\s)?(.*)$/.exec(typed);
	const [head = '', last = ''] = [word?.[1], word?.[2]];
	const isName =
		last === '' ? typed === '' && offered.length === 0 : /^[\p{L}\p{M}]/u.test(last) && offered.length === 0;
	const isMarker = found !== undefined && /^[a-z]+$/.test(last) && offered.every(({text}) => /^[a-z]+:?$/.test(text));
	if (!isName && !isMarker) return offered;
	const names = namesOffered({
		...wanted,
		before: head === '' ? before : [...before, ...head.trim().split(/\s+/)],
		typed: last,
	});
	const known2 = new Set(offered.map(({text}) => text));
	return [...offered, ...names.map(one => ({...one, text: head + one.text})).filter(({text}) => !known2.has(text))];
};

import {type Entry, firstLine} from '../journal/entry.ts';
import {fold} from '../journal/names.ts';
import {inLine} from '../journal/words.ts';
import {once} from '../once.ts';
import {howOf} from './words/how.ts';

/**
 * What an entry tells beside a row that says already how, and who: its first line; where that says no more, the lines
 * below; where there are none, the place.
 */
export const gist = (whole: Entry): string => {
	const entry = whole.text.length > mostInRow ? {...whole, text: whole.text.slice(0, mostInRow).toWellFormed()} : whole;
	return (
		withoutClause(entry, firstTold(entry)) ||
		tale(entry) ||
		(entry.kind === 'meeting' && entry.place ? `@ ${entry.place}` : '')
	);
};

/**
 * Units of a text that are looked at for a row, which shows a few hundred: it may have ten million, and be drawn at
 * every key.
 */
const mostInRow = 10_000;

/** What the first line of an entry tells beside such a row. */
export const firstTold = (entry: Entry): string => withoutStart(entry, firstLine(entry));

/** What the whole text of an entry tells beside such a row, on one line. */
export const tale = (entry: Entry): string => withoutClause(entry, withoutStart(entry, inLine(entry)));

/** `coffee with Ada Lovelace: the role` beside `coffee` and `Ada Lovelace` is `the role`. */
const withoutStart = (entry: Entry, text: string): string => {
	if (entry.kind !== 'meeting') return text;
	const [start = '', how = ''] = /^(\S+) (?:with |from |to )?/i.exec(text) ?? [];
	if (howOf(how.toLowerCase()) !== entry.how) return text;
	const rest = entry.people.reduce(withoutName, text.slice(start.length));
	// Without a name after it, the word belongs to the sentence: `coffee machine broken`.
	if (rest.length === text.length - start.length && entry.people.length > 0) return text;
	if (/^[\p{L}\p{N}]/u.test(rest) || /^ and /.test(rest)) return text;
	return rest.replace(/^[\s:;,/–—-]+/, '');
};

/**
 * The same of a sentence: `had coffee with Ada at Rio yesterday, she is hiring` is `she is hiring` beside a row that
 * says how, who and when. Whatever else the sentence has in it, and it is left as it is.
 */
const withoutClause = (entry: Entry, text: string): string => {
	if (entry.kind !== 'meeting') return text;
	const [start = '', how = ''] = clauseBegins.exec(text) ?? [];
	if (howOf(how.toLowerCase()) !== entry.how) return text;
	let rest = entry.people.reduce(withoutName, text.slice(start.length));
	if (rest.length === text.length - start.length) return text;
	const place = entry.place === undefined ? undefined : fold(entry.place);
	for (let left = Number.POSITIVE_INFINITY; rest.length < left; ) {
		left = rest.length;
		rest = rest.replace(whenSaid(), '');
		const [at = ''] = /^ (?:at |in |@ )(?:the )?/i.exec(rest) ?? [];
		const after = at.length + (entry.place?.length ?? 0);
		if (at !== '' && fold(rest.slice(at.length, after)) === place && !/^[\p{L}\p{N}]/u.test(rest.slice(after)))
			rest = rest.slice(after);
	}
	return /^(?:\s*[:;,.!/–—-]|$)/.test(rest) ? rest.replace(/^[\s:;,.!/–—-]+/, '') : text;
};

/** `I had a quick coffee with`, `grabbed lunch with` */
const clauseBegins =
	/^(?:(?:i|we) )?(?:just )?(?:had|grabbed|got|took|went for|did) (?:(?:an?|some|quick|long|short|nice|lovely|good) )*(\S+) with /i;

/** Days and hours as one says them after it. */
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const part = `(?:${day}|morning|noon|lunchtime|afternoon|evening|night|week|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)?)`;
const whenSaid = once(
	() =>
		new RegExp(
			`^ (?:(?:yesterday|today|tonight|${day})(?: ${part})*|(?:this|last|on|at|around)(?: ${part})+)(?![\\p{L}\\p{N}])`,
			'iu',
		),
);

const withoutName = (text: string, name: string): string => {
	const following = text.replace(/^(?:, and |, | and | & )/, '');
	for (const spelt of [name, name.split(' ')[0] ?? name]) {
		const rest = following.slice(spelt.length);
		if (fold(following.slice(0, spelt.length)) !== fold(spelt) || /^[\p{L}\p{N}]/u.test(rest)) continue;
		// A first name with another word of a name after it is how somebody was called before: half of it would be left.
		if (spelt === name || !/^ \p{Lu}/u.test(rest)) return rest;
	}
	return text;
};
